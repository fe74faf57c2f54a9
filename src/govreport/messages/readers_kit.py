"""Sentences of what can be read: in the lists, of plugins that read, of their tests."""

SENTENCES: dict[str, tuple[str, str]] = {
    "finding.placed": ("{place}：{sentence}", "{place}: {sentence}"),
    "format.both": ("读写", "read, write"),
    "format.read": ("读", "read"),
    "format.written": ("写", "write"),
    "format.carries": ("是", "yes"),
    "format.carries-not": ("否", "no"),
    "fact.use": ("用途", "use"),
    "fact.written": ("写出", "writes"),
    "fact.read": ("读取", "reads"),
    "fact.media-type": ("媒体类型", "media type"),
    "fact.carries": ("携带数据", "carries its report"),
    "testing.kind.own_reader": ("读取程序", "reader"),
    "testing.ending": (
        "插件“{plugin}”的读取程序“{format}”：后缀“{suffix}”应为小写、只有一个点，"
        "且不是 {taken}。",
        "The reader {format} of the plugin {plugin}: the suffix “{suffix}” must be in "
        "lower case, have one dot, and be none of {taken}.",
    ),
    "testing.accepts": (
        "插件“{plugin}”的读取程序“{format}”：accepts() 对任何内容都应给出 True 或 "
        "False，对 {junk} 给出的是 {got}。",
        "The reader {format} of the plugin {plugin}: accepts() must give True or False "
        "for any bytes; for {junk} it gave {got}.",
    ),
    "testing.endless": (
        "插件“{plugin}”的读取程序“{format}”：读 {junk} 用了{seconds}秒还没有结束。",
        "The reader {format} of the plugin {plugin}: reading {junk} had not ended "
        "after {seconds} seconds.",
    ),
    "testing.not-borne": (
        "插件“{plugin}”的读取程序“{format}”：read() 应给出 SeenDocument 或抛出 "
        "LoadError，读 {junk} 得到的是 {got}。",
        "The reader {format} of the plugin {plugin}: read() must give a SeenDocument "
        "or raise LoadError; with {junk} it was {got}.",
    ),
    "testing.no-sample": (
        "插件“{plugin}”的读取程序“{format}”没有可试的文件：请在 {folder} 放一个以 "
        "{suffixes} 结尾的文件。",
        "The reader {format} of the plugin {plugin} has no file to be tried with: put "
        "one that ends in {suffixes} into {folder}.",
    ),
    "testing.nothing-seen": (
        "插件“{plugin}”的读取程序“{format}”在“{file}”中什么也没有读到。",
        "The reader {format} of the plugin {plugin} sees nothing in {file}.",
    ),
    "testing.unplaced": (
        "插件“{plugin}”的读取程序“{format}”：“{file}”中的“{text}”没有写明在这个文件的"
        "何处（where）。",
        "The reader {format} of the plugin {plugin}: “{text}” in {file} does not say "
        "where in that file it stands.",
    ),
    "testing.unworded": (
        "插件“{plugin}”的读取程序“{format}”：读“{file}”时说的 {said} 没有对应的句子，"
        "或缺少句子所需的 facts。",
        "The reader {format} of the plugin {plugin}: what it tells of {file}, {said}, "
        "has no sentence, or a slot without a fact.",
    ),
    "testing.way-back": (
        "插件“{plugin}”：{edition}版的“{file}”由“{format}”读回后，{address} 应为"
        "“{one}”，读到的是“{other}”。",
        "Plugin {plugin}: in {file}, edition {edition}, read back by {format}, "
        "{address} should be “{one}”, “{other}” is read.",
    ),
    "testing.coverage": (
        "插件“{plugin}”：{edition}版的“{file}”由“{format}”读回后不完整：{problems}",
        "Plugin {plugin}: {file}, edition {edition}, is not whole when read back by "
        "{format}: {problems}",
    ),
    "testing.imports-reading": (
        "插件“{plugin}”在登记读取程序“{format}”时就导入了 {modules}。"
        "请移到 read 之内导入。",
        "The plugin {plugin} imports {modules} when it registers the reader {format}. "
        "Import them inside read.",
    ),
}
