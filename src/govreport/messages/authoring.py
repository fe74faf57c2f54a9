"""Sentences for those who write variants: explaining, starting, the schema."""

SENTENCES: dict[str, tuple[str, str]] = {
    "kind.template": ("模板", "template"),
    "help.template-new": (
        "新建样式文件夹，以已有的样式为底，各项写法列在注释里。",
        "Start the folder of a variant from one that there is, its keys in comments.",
    ),
    "help.from": (
        "以哪个样式为底，默认 national；名称、文件夹或 .zip。",
        "Variant to start from, by name, folder or .zip; by default national.",
    ),
    "help.with-template": (
        "一并复制的模板文件，如 report.docx；可写多次。",
        "Template file to copy beside it, such as report.docx; repeatable.",
    ),
    "help.new-edition": (
        "注释中列出哪一版格式的写法，默认最新。",
        "Edition whose wording the comments show; by default the newest.",
    ),
    "template.started": (
        "已建好。用它生成：govreport render 报告.yaml --variant {folder}",
        "Started. Render with it: govreport render report.yaml --variant {folder}",
    ),
    "target.exists": (
        "“{file}”已经存在，没有改动。请换一个文件夹，或先移走它。",
        "{file} is there already and was left alone. Choose another folder, or move "
        "it away first.",
    ),
    "variant.bad-name": (
        "“{name}”不能用作样式的名称：不能空，不能有 / \\ : # 和引号。",
        "{name} is no name for a variant: it may not be empty, nor hold / \\ : # "
        "or quotes.",
    ),
    "variant.broken": (
        "样式“{name}”不能用：{reason}",
        "The variant {name} cannot be used: {reason}",
    ),
    "fact.edition": ("版本", "edition"),
    "fact.chosen": ("选定", "chosen"),
    "explain.by-request": ("按 --variant", "by --variant"),
    "explain.by-report": ("按报告的“样式”", "by `variant` of the report"),
    "explain.by-division": ("按行政区划代码", "by the division code"),
    "explain.by-default": ("默认", "by default"),
    "explain.from-edition": ("版本 {edition}", "edition {edition}"),
    "explain.from-report": ("报告", "report"),
    "explain.title": ("标题", "Title"),
    "explain.preamble": ("前言各句", "Sentences of the preamble"),
    "explain.heading": ("各级标题", "Headings"),
    "explain.label": ("表格文字", "Labels"),
    "explain.note": ("表下的注", "Notes under tables"),
    "explain.signature": ("落款", "Signature"),
    "explain.setting": ("写法", "Settings"),
    "explain.template": ("模板", "Templates"),
}
