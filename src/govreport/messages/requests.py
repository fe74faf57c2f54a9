"""Sentences of the exceptions: a request or an installation that cannot be served."""

SENTENCES: dict[str, tuple[str, str]] = {
    "error": ("出错了。", "Something went wrong."),
    "load-failed": (
        "无法读取报告，共{count}个问题。",
        "The report cannot be read: {count} problems.",
    ),
    "check-failed": (
        "报告有{count}个错误，没有生成文件。改正后重试，或用 --allow-errors 强制生成。",
        "The report has {count} errors; nothing was rendered. Correct them, "
        "or render anyway with --allow-errors.",
    ),
    "text-edited": (
        "“{name}”的文字在生成后改动过{count}处，与所附数据不一致，没有取回。"
        "请照此修改数据文件；要取出生成时的数据，用 --embedded。",
        "The text of {name} was edited in {count} places and is no longer that of the "
        "data in it, which is not given. Edit your data file alike; --embedded gives "
        "the data as it was.",
    ),
    "text-edited.templates": (
        "“{name}”的文字与所附数据有{count}处不一致，没有取回。样式“{variant}”"
        "在生成之后也改动过，有的不一致可能由此而来。"
        "要取出生成时的数据，用 --embedded。",
        "The text of {name} differs in {count} places from the data in it, which is "
        "not given. The variant {variant} has changed since, too, which may be why. "
        "--embedded gives the data as it was.",
    ),
    "OUT101": (
        "{place}原为“{old}”，现为“{new}”。",
        "{place}“{old}” has become “{new}”.",
    ),
    "OUT101.filled": (
        "{place}原为空白，现为“{new}”。",
        "{place}a blank has become “{new}”.",
    ),
    "OUT101.removed": (
        "{place}原有的“{old}”已删去。",
        "{place}“{old}” has been removed.",
    ),
    "OUT101.behind": (
        "{place}其后增加了“{new}”。",
        "{place}“{new}” has been added behind.",
    ),
    "read.none": (
        "“{name}”中没有报告数据：不是 govreport 生成的文件，或生成时没有附带数据，"
        "或文件已损坏。可以取回数据的格式：{known}。",
        "{name} carries no report: it was not made by govreport, or made without its "
        "data, or is damaged. Formats that carry it: {known}.",
    ),
    "read.several": (
        "文件中有{found}份报告数据，无法确定取哪一份。",
        "The file carries {found} reports; there is no telling which is meant.",
    ),
    "read.newer": (
        "所附数据的格式无法识别（由{producer}生成）。请升级 govreport。",
        "The data is in a form unknown to this release (made by {producer}). "
        "Upgrade govreport.",
    ),
    "read.damaged": (
        "所附数据已损坏，不能取回。",
        "The data in the file is damaged and cannot be read back.",
    ),
    "read.size": (
        "“{name}”超过{limit} MB，不是本程序生成的文件。",
        "{name} is larger than {limit} MB; it was not made by govreport.",
    ),
    "read.unreadable": (
        "无法读取“{name}”：{reason}。",
        "Cannot read {name}: {reason}.",
    ),
    "provisional": (
        "报告缺少机关或年度，不能生成文件。",
        "The report lacks its agency or year; nothing can be rendered.",
    ),
    "kind.format": ("格式", "format"),
    "kind.variant": ("样式", "variant"),
    "kind.edition": ("版本", "edition"),
    "kind.plugin": ("插件", "plugin"),
    "kind.check": ("检查", "check"),
    "unknown-name": (
        "没有名为“{name}”的{kind}。现有：{known}。",
        "There is no {kind} called {name}. Installed: {known}.",
    ),
    "unknown-name.suggest": (
        "没有名为“{name}”的{kind}。是不是“{suggestion}”？现有：{known}。",
        "There is no {kind} called {name}. Did you mean {suggestion}? "
        "Installed: {known}.",
    ),
    "edition.mismatch": (
        "报告按{own}版格式填写，不能按{requested}版输出。",
        "The report is in edition {own} and cannot be rendered in {requested}.",
    ),
    "text.width": (
        "纯文本的宽度应为{least}到{most}列，现为{given}。",
        "The width of a text must be {least} to {most} columns, not {given}.",
    ),
    "variant.no-file": (
        "样式“{variant}”中没有文件 {file}。",
        "The variant {variant} has no file {file}.",
    ),
    "variant.no-zip": (
        "“{file}”不是文件夹，也不是完好的 .zip，不能用作样式。",
        "{file} is neither a folder nor a sound .zip, so it is no variant.",
    ),
    "variant.zip-size": (
        "“{file}”解压后超过{limit} MB，不能用作样式。",
        "{file} holds more than {limit} MB unpacked, so it is no variant.",
    ),
    "variant.invalid": (
        "样式“{variant}”的 variant.yaml 有{count}个错误。",
        "The variant.yaml of {variant} has {count} errors.",
    ),
    "variant.incomplete": (
        "样式“{variant}”及其上级没有写全：{reasons}。",
        "The variant {variant} and its ancestors leave something out: {reasons}.",
    ),
    "variant.twice": (
        "有两个样式都叫“{variant}”：{first} 和 {second}。请改掉其中一个的 id。",
        "Two variants are called {variant}: {first} and {second}. Change the id of "
        "one.",
    ),
    "variant.tie": (
        "行政区划代码 {division} 同时对应样式{variants}，请用“样式”一项指定。",
        "The division {division} suits the variants {variants}; "
        "name one with `variant`.",
    ),
    "VAR101": ("{address}：没有这个键。", "{address}: there is no such key."),
    "VAR101.suggest": (
        "{address}：没有“{key}”这个键，是不是“{suggestion}”？",
        "{address}: there is no key {key}; did you mean {suggestion}?",
    ),
    "VAR102.mapping": (
        "{address}：应为若干个“键: 值”。",
        "{address}: expected a mapping.",
    ),
    "VAR102.text": (
        '{address}：应为文字；数字和符号请加引号，如 "-"。',
        '{address}: expected text; quote a number or a mark, as in "-".',
    ),
    "VAR103": (
        "{address}：没有{slot}这个占位，可用：{known}。",
        "{address}: there is no slot {slot}; there are {known}.",
    ),
    "VAR104": ("{address}：没有这个名称。", "{address}: there is no such name."),
    "VAR104.suggest": (
        "{address}：没有“{key}”，是不是“{suggestion}”？",
        "{address}: there is no {key}; did you mean {suggestion}?",
    ),
    "VAR105": ("缺少“{key}”。", "`{key}` is missing."),
    "VAR106": (
        "{address}：应为{known}之一。",
        "{address}: expected one of {known}.",
    ),
    "VAR107": (
        "样式“{variant}”的上级“{parent}”没有安装。现有：{known}。",
        "The variant {variant} inherits from {parent}, which is not installed. "
        "Installed: {known}.",
    ),
    "VAR107.suggest": (
        "样式“{variant}”的上级“{parent}”没有安装，是不是“{suggestion}”？现有：{known}。",
        "The variant {variant} inherits from {parent}, which is not installed; did "
        "you mean {suggestion}? Installed: {known}.",
    ),
    "VAR108": (
        "样式互为上级，无法确定先后：{circle}。",
        "The variants inherit from each other in a circle: {circle}.",
    ),
    "VAR109": (
        "{address}：表中没有“{key}”这一行，不能在其后增加一行。",
        "{address}: there is no row {key} to add another after.",
    ),
    "VAR109.suggest": (
        "{address}：表中没有“{key}”这一行，是不是“{suggestion}”？",
        "{address}: there is no row {key}; did you mean {suggestion}?",
    ),
    "VAR109.edition": (
        "{address}：只有{editions}版的表有“{key}”这一行，请写在该版的 editions 之下。",
        "{address}: only edition {editions} has the row {key}; say it under "
        "`editions`.",
    ),
    "VAR110": (
        "{address}：本样式及其上级都没有“{key}”。",
        "{address}: neither this variant nor its ancestors have {key}.",
    ),
    "VAR110.suggest": (
        "{address}：本样式及其上级都没有“{key}”，是不是“{suggestion}”？",
        "{address}: neither this variant nor its ancestors have {key}; did you mean "
        "{suggestion}?",
    ),
    "write.held": (
        "无法保存“{file}”：文件正被Word或WPS打开，或没有写入权限。"
        "请关闭后重试；原文件未改动。",
        "Cannot save {file}: it is open in another program or write-protected. "
        "Close it and try again; the old file is untouched.",
    ),
    "write.refused": (
        "无法保存“{file}”：{reason}。",
        "Cannot save {file}: {reason}.",
    ),
    "docx.unreadable": (
        "无法读取 Word 模板 {file}：不是 Word 文档（.docx），或文件已损坏。",
        "Cannot read the Word template {file}: it is not a Word file, or damaged.",
    ),
    "docx.no-style": (
        "Word 模板 {file} 中没有名为“{style}”的样式，表格需要它。",
        "The Word template {file} has no style called {style}, which tables need.",
    ),
    "docx.unclosed": (
        "Word 模板 {file} {place}“{excerpt}”的花括号不成对。",
        "The Word template {file} has a brace without its pair, {place}, at "
        "“{excerpt}”.",
    ),
    "docx.template": (
        "Word 模板 {file} {place}“{excerpt}”处有错误：{reason}。",
        "The Word template {file} is wrong, {place}, at “{excerpt}”: {reason}.",
    ),
    "template.missing": (
        "样式中没有模板“{missing}”（模板 {file} 第{line}行需要）。",
        "The variant has no template {missing}, which {file} needs at line {line}.",
    ),
    "template.none": (
        "样式中没有模板“{missing}”。",
        "The variant has no template {missing}.",
    ),
    "template.failed": (
        "模板 {file} 第{line}行有误：{reason}",
        "The template {file} is wrong at line {line}: {reason}",
    ),
    "template.no-glyph": (
        "模板中的“{character}”（{code}）没有字体可以显示，不能生成PDF。请换用其他写法。",
        "No font has the character {character} ({code}) of a template, so no PDF can "
        "be made. Write it in another way.",
    ),
    "template.font": (
        "模板或样式表用了“{font}”字体。PDF只用报告自己的字体，"
        "请写 var(--font-body) 等。",
        "A template or style sheet uses the font {font}. A PDF has the fonts of the "
        "report alone: write var(--font-body) or the like.",
    ),
    "chart.no-library": (
        "缺少画图表所需的matplotlib（{reason}）。"
        "请安装：pip install 'govreport[charts]'",
        "matplotlib, which draws charts, is missing ({reason}). Install it: "
        "pip install 'govreport[charts]'",
    ),
    "font.none": (
        "没有可用的{role}字体，不能生成PDF。请安装字体：{command}",
        "No font serves as {role}, so no PDF can be made. Install fonts: {command}",
    ),
    "font.no-glyph": (
        "{address}：{role}的各种字体都没有“{character}”（{code}）这个字，不能生成PDF。"
        "请换用其他写法，或安装字体：{command}",
        "{address}: no font for {role} has the character {character} ({code}), so no "
        "PDF can be made. Write it in another way, or install fonts: {command}",
    ),
    "font.broken": (
        "字体文件“{file}”已损坏：{reason}",
        "The font file {file} is broken: {reason}",
    ),
    "pdf.no-pango": (
        "缺少生成PDF所需的Pango库（{reason}）。请安装：{command}；"
        "或先生成Word文件，再用Word或WPS另存为PDF。",
        "Pango, which PDF output needs, is missing ({reason}). Install it: {command}. "
        "Or render to Word and save that file as PDF.",
    ),
    "pdf.refused": (
        "模板要从“{url}”取文件。PDF只用随样式提供的内容，不从别处取任何文件。",
        "A template asks for {url}. A PDF is made of what the variant holds; "
        "nothing is fetched.",
    ),
    "pdf.variant": (
        "没有名为“{name}”的PDF规格。可用：{known}。",
        "There is no PDF variant {name}. There are {known}.",
    ),
}
