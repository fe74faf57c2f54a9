"""Sentences of plugins: what is wrong with one, and what writing one says."""

SENTENCES: dict[str, tuple[str, str]] = {
    "kind.value": ("取值", "value"),
    "plugin.broken": (
        "插件“{name}”不能用：{reason}",
        "The plugin {name} is broken: {reason}",
    ),
    "plugin.broken.at": (
        "插件“{name}”不能用（{place}）：{reason}",
        "The plugin {name} is broken ({place}): {reason}",
    ),
    "plugin.twice": (
        "“{first}”和“{second}”都叫“{name}”。请卸载或改名其中一个。",
        "{first} and {second} are both called {name}. Uninstall or rename one of them.",
    ),
    "plugin.twice.variants": (
        "“{first}”和“{second}”都登记了“{name}”样式。请卸载其中一个。",
        "{first} and {second} both register the variant {name}. Uninstall one of them.",
    ),
    "plugin.twice.renderers": (
        "“{first}”和“{second}”都登记了“{name}”格式。请卸载其中一个。",
        "{first} and {second} both register the format {name}. Uninstall one of them.",
    ),
    "plugin.twice.checks": (
        "“{first}”和“{second}”都登记了“{name}”检查。请卸载其中一个。",
        "{first} and {second} both register the check {name}. Uninstall one of them.",
    ),
    "plugin.twice.readers": (
        "“{first}”和“{second}”都登记了读取“{name}”的程序。请卸载其中一个。",
        "{first} and {second} both register a reader of {name}. Uninstall one of them.",
    ),
    "plugin.twice.suffix": (
        "“{first}”和“{second}”都读取以“{name}”结尾的文件。请卸载其中一个。",
        "{first} and {second} both read files that end in {name}. Uninstall one of "
        "them.",
    ),
    "plugin-file.missing": (
        "没有插件文件“{file}”。",
        "There is no plugin file {file}.",
    ),
    "plugin-file.kind": (
        "插件文件应为 Python 文件（.py），不是“{file}”。",
        "A plugin file is a Python file (.py), which {file} is not.",
    ),
    "plugin.no-list": (
        "{hook} 应给出 {kind} 的列表，给出的是 {got}。",
        "{hook} must give a list of {kind}; it gave {got}.",
    ),
    "plugin.not-one": (
        "{hook} 给出的第{number}项应为 {kind} 对象，实为 {got}。",
        "Item {number} that {hook} gave must be a {kind} object; it is {got}.",
    ),
    "plugin.prefix": (
        "{hook} 给出的检查 {name} 用了 {prefix} 开头的代码，这是 govreport 自己的。"
        "请换用本插件的前缀。",
        "{hook} gave the check {name}, but codes beginning with {prefix} are "
        "govreport's own. Use a prefix of the plugin's.",
    ),
    "plugin.same": (
        "{hook} 给出了两个“{name}”。",
        "{hook} gave {name} twice.",
    ),
    "plugin.hook": (
        "没有名为 {hook} 的钩子。现有：{known}。",
        "There is no hook {hook}. There are {known}.",
    ),
    "plugin.hook.suggest": (
        "没有名为 {hook} 的钩子，是不是 {suggestion}？",
        "There is no hook {hook}; did you mean {suggestion}?",
    ),
    "plugin.unmarked": (
        "函数 {hook} 前没有写 @govreport.hookimpl，不会被调用。",
        "The function {hook} is not marked @govreport.hookimpl and is never called.",
    ),
    "plugin.hook-invalid": (
        "钩子的写法不对：{detail}",
        "A hook is written in a wrong way: {detail}",
    ),
    "plugin.lacks": (
        "{hook} 给出的格式“{name}”缺少 {lacking}。",
        "The format {name} that {hook} gave lacks {lacking}.",
    ),
    "plugin.attribute": (
        "“{name}”的 {attribute} 应为 {kind}，实为 {got}。",
        "{attribute} of {name} must be {kind}; it is {got}.",
    ),
    "plugin.suffix": (
        "格式“{name}”的 suffix 应以点开头，如 .md，现为“{suffix}”。",
        "The suffix of the format {name} must begin with a dot, as .md; it is "
        "“{suffix}”.",
    ),
    "plugin.code": (
        "检查的代码“{name}”应为大写前缀加三位数字，如 XX101。",
        "The code {name} of a check must be capitals and three digits, as XX101.",
    ),
    "plugin.title": (
        "检查 {name} 的 title 缺少 {lacking}。",
        "The title of the check {name} lacks {lacking}.",
    ),
    "plugin.check": (
        "插件“{name}”的检查 {code} 出错：{reason}",
        "The check {code} of the plugin {name} failed: {reason}",
    ),
    "plugin.check.at": (
        "插件“{name}”的检查 {code} 出错（{place}）：{reason}",
        "The check {code} of the plugin {name} failed ({place}): {reason}",
    ),
    "plugin.no-finding": (
        "应逐个给出 Diagnostic，给出的是 {got}。",
        "a check yields Diagnostic objects; it yielded {got}.",
    ),
    "plugin.other-code": (
        "给出了代码为 {other} 的问题；一项检查只能用自己的代码。",
        "it yielded a finding under {other}; a check uses its own code alone.",
    ),
    "plugin.unworded.zh": (
        "给出的问题没有中文句子，或句子里的占位没有对应的 facts：{detail}。"
        "请写 wording={{'zh': …, 'en': …}}。",
        "its finding has no Chinese sentence, or a slot without a fact: {detail}. "
        "Write wording={{'zh': …, 'en': …}}.",
    ),
    "plugin.unworded.en": (
        "给出的问题没有英文句子，或句子里的占位没有对应的 facts：{detail}。"
        "请写 wording={{'zh': …, 'en': …}}。",
        "its finding has no English sentence, or a slot without a fact: {detail}. "
        "Write wording={{'zh': …, 'en': …}}.",
    ),
    "plugins.broken": (
        "另有插件不能用：{names}。原因见 govreport plugins。",
        "Broken plugins: {names}. `govreport plugins` gives the reasons.",
    ),
    "plugins.checks": ("{first}等{count}项检查", "{count} checks from {first} on"),
    "plugin-name": (
        "插件名应为 govreport- 加小写字母、数字和连字符，如 govreport-hubei，"
        "不能是“{name}”。",
        "A plugin is called govreport- and lower-case letters, digits and hyphens, as "
        "govreport-hubei; it cannot be {name}.",
    ),
    "plugin-name.suggest": (
        "插件名应为 govreport- 加小写字母、数字和连字符，不能是“{name}”。"
        "是不是 {suggestion}？",
        "A plugin is called govreport- and lower-case letters, digits and hyphens, not "
        "{name}. Did you mean {suggestion}?",
    ),
    "plugin-name.long": (
        "插件名“{name}”太长，govreport- 之后至多{longest}个字符。",
        "The name {name} is too long: at most {longest} characters after govreport-.",
    ),
    "plugin-name.taken": (
        "“{name}”是 govreport 自带的名称，请换一个。",
        "{name} is a name of govreport's own; choose another.",
    ),
    "plugin-new.there": (
        "“{folder}”已有内容，没有写出任何文件。请换一个文件夹。",
        "{folder} is not empty; nothing was written. Choose another folder.",
    ),
    "help.plugin-new": (
        "新建一个完整的插件，连同测试；随后印出接下来的三条命令。",
        "Write a complete plugin with its tests, and print the next three commands.",
    ),
    "help.plugin-output": (
        "插件的文件夹建在哪个文件夹里，默认为当前文件夹。",
        "Folder in which the plugin's folder is made, by default this one.",
    ),
    "help.plugin-kind": (
        "写出什么：variant 样式、check 检查、format 格式、reader 读取程序；可写多次，"
        "默认样式和检查。",
        "What to begin with; repeatable; a variant and a check by default.",
    ),
    "fact.state": ("状态", "state"),
    "fact.distribution": ("发行包", "distribution"),
    "fact.file": ("文件", "file"),
    "fact.hooks": ("钩子", "hooks"),
    "fact.gives-variants": ("样式", "variants"),
    "fact.gives-formats": ("格式", "formats"),
    "fact.gives-readers": ("可读", "reads"),
    "fact.gives-checks": ("检查", "checks"),
    "fact.place": ("出错之处", "place"),
    "fact.reason": ("原因：", "Reason:"),
    "testing.no-pytest": (
        'govreport.testing 需要 pytest：pip install "govreport[test]"。',
        'govreport.testing needs pytest: pip install "govreport[test]".',
    ),
    "testing.invisible": (
        "格式“{format}”的 visible() 给出 None，无法知道读者看到什么。",
        "visible() of the format {format} gives None, so nobody can tell "
        "what a reader sees.",
    ),
    "testing.nothing": ("插件没有{kind}。", "The plugin has no {kind}."),
    "testing.kind.variant": ("样式", "variant"),
    "testing.kind.format_name": ("格式", "format"),
    "testing.kind.own_format": ("格式", "format"),
    "testing.kind.check": ("检查", "check"),
    "testing.kind.case": ("检查的用例", "case of a check"),
    "testing.gives-nothing": (
        "插件“{plugin}”没有给出样式、格式、读取程序或检查。"
        "钩子前要写 @govreport.hookimpl。",
        "The plugin {plugin} gives no variant, format, reader or check. A hook is "
        "marked @govreport.hookimpl.",
    ),
    "testing.evidence": (
        "插件“{plugin}”的样式“{variant}”没有写依据（evidence）。",
        "The variant {variant} of the plugin {plugin} names no evidence.",
    ),
    "testing.number": (
        "插件“{plugin}”：样式“{variant}”、{edition}版、格式“{format}”中，"
        "{address} 应为“{one}”，看到的是“{other}”。",
        "Plugin {plugin}: variant {variant}, edition {edition}, format {format}: "
        "{address} should be “{one}”, “{other}” is seen.",
    ),
    "testing.words": (
        "插件“{plugin}”：样式“{variant}”、{edition}版、格式“{format}”与纯文本不一致，"
        "{address} 在纯文本中是“{one}”，这里是“{other}”。",
        "Plugin {plugin}: variant {variant}, edition {edition}, format {format} "
        "differs from plain text: {address} is “{one}” there and “{other}” here.",
    ),
    "testing.bytes": (
        "插件“{plugin}”：样式“{variant}”、格式“{format}”两次生成的内容不同。"
        "不能用当前时间、随机数或集合的次序。",
        "Plugin {plugin}: variant {variant}, format {format}: two renderings differ. "
        "Use no current time, no random number, no order of a set.",
    ),
    "testing.no-bytes": (
        "插件“{plugin}”的格式“{format}”应给出 bytes，给出的是 {got}。",
        "The format {format} of the plugin {plugin} must give bytes; it gave {got}.",
    ),
    "testing.caption": (
        "插件“{plugin}”的格式“{format}”没有印出图片的标题“{caption}”。",
        "The format {format} of the plugin {plugin} leaves out the caption “{caption}” "
        "of an image.",
    ),
    "testing.junk": (
        "插件“{plugin}”的格式“{format}”从 {junk} 中也取出了数据，应给出 None。",
        "The format {format} of the plugin {plugin} extracts data from {junk}; it "
        "should give None.",
    ),
    "testing.carries": (
        "插件“{plugin}”的格式“{format}”：carries_report 与 extract() 的结果不符。",
        "The format {format} of the plugin {plugin}: carries_report and extract() "
        "contradict each other.",
    ),
    "testing.read-back": (
        "插件“{plugin}”的格式“{format}”：取回的数据与生成时的不同。",
        "The format {format} of the plugin {plugin}: what is read back is not what "
        "was rendered.",
    ),
    "testing.imports": (
        "插件“{plugin}”在登记时就导入了 {modules}。请移到 render 之内导入。",
        "The plugin {plugin} imports {modules} when it is registered. Import them "
        "inside render.",
    ),
    "testing.elsewhere": (
        "插件“{plugin}”在另一个进程中出错：{reason}",
        "The plugin {plugin} failed in another process: {reason}",
    ),
    "testing.basis": (
        "插件“{plugin}”的检查 {code} 没有写依据（basis）。",
        "The check {code} of the plugin {plugin} states no basis.",
    ),
    "testing.no-case": (
        "插件“{plugin}”的检查 {code} 缺少用例：{file} 中应有 {lacking}。",
        "The check {code} of the plugin {plugin} lacks cases: {file} should have "
        "{lacking}.",
    ),
    "testing.case-of-nothing": (
        "用例“{case}”所属的检查不存在。现有：{known}。",
        "The case {case} is of no check. There are {known}.",
    ),
    "testing.case": (
        "插件“{plugin}”的用例不符：{said}",
        "A case of the plugin {plugin} is not met: {said}",
    ),
    "testing.one-language": (
        "插件“{plugin}”的检查 {code} 没有译成英文：“{said}”",
        "The check {code} of the plugin {plugin} says the same in both languages: "
        "“{said}”",
    ),
}
