"""Sentences of the command line: help, targets, wrong command lines."""

SENTENCES: dict[str, tuple[str, str]] = {
    "kind.command": ("命令", "command"),
    "kind.suffix": ("文件类型", "file type"),
    "help.usage": ("用法：", "Usage: "),
    "help.options": ("选项", "Options"),
    "help.commands": ("命令", "Commands"),
    "help.help": ("显示本说明。", "Show this help."),
    "help.lang": ("提示所用语言：zh 中文，en 英文。", "Language of all messages."),
    "help.version": ("显示版本号。", "Show the version."),
    "help.verbose": ("逐步说明进展。", "Tell each of the six steps."),
    "help.govreport": (
        "政府信息公开工作年度报告：一份数据，生成 Word、PDF、网页和纯文本。",
        "Annual reports on open government information: one data file, rendered "
        "to Word, PDF, HTML and plain text.",
    ),
    "help.new": (
        "新建一份报告，各项都有说明；不写文件名则为 年报.yaml，"
        "写 .xlsx 则为 Excel 工作簿。",
        "Start a report in which every key is explained; by default report.yaml, "
        "with .xlsx a workbook.",
    ),
    "help.explain": (
        "说明报告的版本和样式，标题、表格文字、模板各由哪一层给出。",
        "Explain a report: its edition and variants, and which layer gave each "
        "heading, label and template.",
    ),
    "help.schema": (
        "输出 JSON Schema，供编辑器补全和检查：report 为报告（默认），"
        "variant 为 variant.yaml。",
        "Print the JSON Schema for editors: `report`, the default, is that of a "
        "report, `variant` that of variant.yaml.",
    ),
    "help.plugin-file": (
        "另外载入一个插件：Python 文件，不必安装；可写多次。",
        "Load one more plugin: a Python file, not installed; repeatable.",
    ),
    "help.trace-plugins": (
        "逐次说明调用了哪个插件的哪个钩子。",
        "Tell each call of a plugin's hook.",
    ),
    "help.plugin": ("编写插件。", "Write plugins."),
    "help.render": (
        "把报告生成为文件；不指定格式时生成 Word 和网页，放在报告旁边。",
        "Render reports; Word and HTML beside the report unless told otherwise.",
    ),
    "help.check": (
        "检查报告，列出全部问题。\n\n可以给出文件夹：其中每个单位一个文件，各种格式都"
        "读。加 --roster 核对谁未报送，-o 汇总.xlsx 写汇总表和退回意见。",
        "Check reports and list every finding.\n\nA folder stands for the reports in "
        "it, one file a unit. With --roster it tells who is missing; -o summary.xlsx "
        "writes a summary and notes to the units.",
    ),
    "help.diff": (
        "比较两份报告：逐格、逐段列出不同之处。\n\n数据文件、Word、Excel、网页、PDF、"
        "纯文本都可以放在任意一边；有不同时退出码为1。",
        "Compare two reports, number by number and paragraph by paragraph.\n\nData, "
        "Word, Excel, pages, PDF and plain text can be on either side; exits with 1 "
        "where they differ.",
    ),
    "help.rollup": (
        "汇总：把一个文件夹里各单位的报告逐格相加，分毫不差。\n\n每个单位一个文件，"
        "数据文件、Word、网页、PDF等都可以。缺单位或缺数时退出码为1。",
        "Add up the reports of a region's units, number by number, exactly.\n\nOne "
        "file a unit: data, Word, pages, PDF and others. Exits with 1 while units or "
        "numbers are missing.",
    ),
    "help.read": (
        "从文件中读出报告的数据：本程序生成的，或别人编写的。\n\n生成的文件取它带着的数据，"
        "文字改动过的列出改动之处；别的 Word、Excel、网页、PDF、文本"
        "按看得见的内容读取，没有读出的逐一列出。",
        "Read the report in a file, rendered or typed by others.\n\nAn output gives "
        "the data that it carries, and where its text was edited tells what; any other "
        "Word file, workbook, page, PDF or text is read by what it shows, and what was "
        "not read is told.",
    ),
    "help.read-output": (
        "写入的文件，后缀 .json 写成 JSON，其余写成 YAML；不写则为标准输出。",
        "File to write, as JSON if it ends in .json, else YAML; by default standard "
        "output.",
    ),
    "help.embedded": (
        "不比对文字，取出生成时的数据。",
        "Give the data as it was when rendered, whatever the text says now.",
    ),
    "help.no-embed": (
        "输出文件中不附带报告数据。",
        "Leave the report out of the output.",
    ),
    "help.variants": (
        "列出样式；写上名称则说明该样式。",
        "List variants, or explain one.",
    ),
    "help.formats": (
        "列出能写出和能读取的格式；写上名称则说明该格式。",
        "List the formats that are written and read, or explain one.",
    ),
    "help.plugins": (
        "列出插件及其状态；不能用的写明原因。",
        "List plugins with their state and, of broken ones, the reason.",
    ),
    "help.checks": ("列出检查；写上代码则说明该检查。", "List checks, or explain one."),
    "help.template": (
        "编写模板：新建、加占位、检查。",
        "Write templates: start one, tag a Word form, check one.",
    ),
    "help.doctor": (
        "检查生成 PDF 所需的字体和软件库，缺少的给出安装命令。",
        "Show which fonts and libraries PDF has here, and how to install the rest.",
    ),
    "help.format": (
        "输出格式：docx、pdf、html、html-fragment、text 或插件的格式；可写多次。",
        "Format: docx, pdf, html, html-fragment, text or a plugin's; repeatable.",
    ),
    "help.output": (
        "输出文件或文件夹；- 为标准输出。",
        "File or folder to write; - for standard output.",
    ),
    "help.variant": (
        "样式名称，或样式的文件夹、.zip；不写则按报告或行政区划代码选择。",
        "Variant by name, or its folder or .zip; by default that of the report or of "
        "its division code.",
    ),
    "help.read-variant": (
        "比对文字所用的样式，名称、文件夹或 .zip；不写则为生成时的样式。",
        "Variant to compare with, by name, folder or .zip; by default the one that "
        "the file was rendered in.",
    ),
    "help.edition": (
        "格式版本；须与报告一致。",
        "Edition; must be that of the report.",
    ),
    "help.allow-errors": ("有错误也生成。", "Render in spite of errors."),
    "help.width": (
        "纯文本的宽度（列），默认100。",
        "Width of plain text, 100 columns.",
    ),
    "help.pdf-variant": (
        "PDF 的规范，默认 pdf/a-3u。",
        "PDF variant, pdf/a-3u by default.",
    ),
    "help.json": ("每行一个 JSON 对象。", "One JSON object a line."),
    "usage": ("命令有误：{detail}", "{detail}"),
    "usage.no-option": ("没有选项 {name}。", "There is no option {name}."),
    "usage.no-option.suggest": (
        "没有选项 {name}，是不是 {known}？",
        "There is no option {name}; did you mean {known}?",
    ),
    "usage.missing": ("缺少 {name}。", "{name} is missing."),
    "usage.bad": ("{name} 的值有误：{detail}", "Bad value for {name}: {detail}"),
    "interrupted": ("已中断。", "Interrupted."),
    "read.outside": (
        "图片“{file}”不在输出文件的文件夹之内，没有写出任何文件。",
        "The image {file} would leave the folder of the output; nothing was written.",
    ),
    "read.other-file": (
        "“{file}”已有另一个文件，没有写出任何文件。请换一个文件夹。",
        "{file} is another file already; nothing was written. Choose another folder.",
    ),
    "target.suffix": (
        "输出文件“{file}”的后缀与格式 {format}（{suffix}）不符。",
        "The output {file} does not end like the format {format} ({suffix}).",
    ),
    "target.one": (
        "标准输出只能接收一个文件，现有{count}个。请用 -f 指定一种格式。",
        "Standard output takes one file, not {count}. Name one format with -f.",
    ),
    "target.terminal": (
        "格式 {format} 是二进制内容，不能显示在终端。请用 -o 指定文件。",
        "The format {format} is binary and is not shown on a terminal; use -o.",
    ),
    "target.source": (
        "输出“{file}”会覆盖报告本身。",
        "The output {file} would replace the report itself.",
    ),
    "target.twice": (
        "“{first}”和“{second}”会写到同一个文件“{file}”。",
        "{first} and {second} would both be written to {file}.",
    ),
    "target.folder": ("“{file}”是文件夹。", "{file} is a folder."),
    "target.no-folder": ("“{file}”不是文件夹。", "{file} is not a folder."),
    "fact.id": ("名称", "id"),
    "fact.name": ("中文名", "name"),
    "fact.lineage": ("沿袭", "lineage"),
    "fact.divisions": ("行政区划", "divisions"),
    "fact.evidence": ("依据", "evidence"),
    "fact.folder": ("文件夹", "folder"),
    "fact.code": ("代码", "code"),
    "fact.title": ("内容", "title"),
    "fact.severity": ("级别", "severity"),
    "fact.basis": ("依据", "basis"),
    "fact.editions": ("适用版本", "editions"),
    "fact.variants": ("适用样式", "variants"),
    "fact.all": ("全部", "all"),
    "doctor.found": ("有", "found"),
    "doctor.missing": ("缺少 {names}", "missing: {names}"),
    "doctor.missing-because": ("缺少（{reason}）", "missing ({reason})"),
    "doctor.no-subset": (
        "缺少（仍能生成 PDF，但较慢）",
        "missing (PDF is made, but slowly)",
    ),
    "doctor.too-few": ("常用汉字不全", "too few hanzi for ordinary prose"),
    "doctor.folders": ("在这些文件夹里查找字体：", "Fonts are looked for in:"),
    "doctor.install": ("安装所缺的：", "To install what is missing:"),
    "doctor.ready": ("可以生成 PDF。", "PDF can be made."),
    "doctor.not-ready": (
        "不能生成 PDF；Word、网页和纯文本不受影响。",
        "PDF cannot be made; Word, HTML and text can.",
    ),
    "plugin.state.ready": ("可用", "ready"),
    "plugin.state.broken": ("不可用", "broken"),
}
