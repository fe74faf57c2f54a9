"""Sentences of a new report: what its file says, what was carried and what not."""

SENTENCES: dict[str, tuple[str, str]] = {
    "new.head": (
        "{year}年度政府信息公开工作年度报告\n"
        "格式：{edition}版，{notice}\n"
        "\n"
        "怎样填：\n"
        "· 把每个 ~ 换成内容。~ 表示还没有填，不等于0；没有的填0。\n"
        "· 冒号后面空一格。# 后面是说明，留着、删去都可以。\n"
        "· 一行或一个表全是0的，可以只写“全零”。\n"
        "· 以 #键: 开头的各行是选填项的例子，要用时删去 # 再改。\n"
        "检查：govreport check {file}\n"
        "生成：govreport render {file}",
        "Annual report on open government information, {year}\n"
        "Form: edition {edition}, {notice}\n"
        "\n"
        "How to fill it:\n"
        "- Put what is asked for in the place of each ~, a blank. A blank is not 0.\n"
        "- One space after each colon. What stands behind # is a comment.\n"
        "- A row or a table of nothing but 0 can be written `zero`.\n"
        "- Lines that begin with #key: are optional; take the # away to use them.\n"
        "Check it: govreport check {file}\n"
        "Render it: govreport render {file}",
    ),
    "new.facts": ("报告", "The report"),
    "new.options": ("选填", "Optional"),
    "new.prose": (
        "正文的其他写法：自定标题，分段，条目，图，图表，表",
        "Other ways to write prose: a heading, paragraphs, items, figures, charts, "
        "tables",
    ),
    "new.columns": (
        "每行{count}个数：{columns}；{total}自动求和，也可以写成第{last}个数",
        "{count} numbers a row: {columns}; {total} is filled, or stated as number "
        "{last}",
    ),
    "new.footing": (
        "：以上各行之和，不写则自动求和",
        ": the sum, filled unless stated",
    ),
    "new.change": ("（减少写负数）", " (negative for a decrease)"),
    "new.outlay": ("（连单位写，如 86.35万元）", " (with its unit, as 86.35万元)"),
    "new.items": (
        "逐项写，一项一行：\n  {example}:\n    - 第一项\n    - 第二项",
        "One item a line:\n  {example}:\n    - the first\n    - the second",
    ),
    "new.plans": (
        "上年报告准备采取的举措，供对照，不会印出：",
        "What last year's report planned, for comparison; it is not printed:",
    ),
    "new.headings": (
        "上年报告增加的小节：{headings}",
        "Sections that last year's report added: {headings}",
    ),
    "help.new-year": (
        "年度，默认去年；有 --from 则为其下一年。",
        "Report year; by default last year, with --from the one after it.",
    ),
    "help.new-agency": ("机关全称。", "Full name of the agency."),
    "help.new-kind": ("机关类别。", "Kind of agency."),
    "help.new-division": ("行政区划代码。", "Division code (GB/T 2260)."),
    "help.new-report-edition": (
        "格式版本，默认按年度。",
        "Edition of the form; by default that of the year.",
    ),
    "help.new-variant": (
        "样式的名称；列出它增加的行。",
        "Variant by name; the rows that it adds are listed.",
    ),
    "help.new-from": (
        "上年的报告：数据、Word、Excel、网页、PDF、文本都可以；带入沿用的内容。",
        "Last year's report: data, Word, Excel, a page, PDF or text; what stays the "
        "same is carried over.",
    ),
    "help.with-schema": (
        "旁边另存 govreport.schema.json，编辑器用它补全和检查。",
        "Write govreport.schema.json beside it, for editors to complete and check.",
    ),
    "new.ask-agency": ("机关全称", "Full name of the agency"),
    "new.ask-year": ("年度", "Report year"),
    "new.started": (
        "已新建{year}年度报告（{edition}版）。填好后检查：govreport check {file}",
        "Started the report of {year}, edition {edition}. When it is filled: "
        "govreport check {file}",
    ),
    "new.no-agency": (
        "机关还没有填。",
        "The agency is still blank.",
    ),
    "new.exists": (
        "“{file}”已经存在，没有改动。请换一个文件名，或先移走它。",
        "{file} is there already and was left alone. Choose another name, or move "
        "it away first.",
    ),
    "new.suffix": (
        "新报告带有说明，写成 YAML。请用 .yaml 结尾的文件名，现为“{file}”。",
        "A new report has comments and is written as YAML: {file} must end in .yaml.",
    ),
    "new.division": (
        "行政区划代码“{division}”应为2、4、6、9或12位数字。",
        "The division code {division} must have 2, 4, 6, 9 or 12 digits.",
    ),
    "new.variant-path": (
        "报告里写的是样式的名称，现为“{variant}”。"
        "文件夹请放进 variants/，或生成时用 --variant。",
        "The report states the variant by its name, {variant}. Put the folder into "
        "variants/, or render with --variant.",
    ),
    "new.year": (
        "年度应在{first}至{last}之间，现为{year}。",
        "The report year must be from {first} to {last}, not {year}.",
    ),
    "new.not-earlier": (
        "上年报告是{last}年度的，不早于{year}年度。请核对 --from 和 --year。",
        "The report to start from is of {last}, which is not before {year}. See to "
        "--from and --year.",
    ),
    "new.gap": (
        "这份报告是{last}年度的，不是{before}年度：结转的件数和存在的问题没有带入。",
        "That report is of {last}, not {before}: neither the requests carried forward "
        "nor the problems were taken over.",
    ),
    "new.problems": (
        "上年报告有{count}处读不出或有误，请先用 govreport check {file} 核对。",
        "Last year's report has {count} problems; see govreport check {file}.",
    ),
    "new.blank": (
        "上年“结转下年度继续办理”有空白：{columns}，照样空白带入。",
        "Blank in 结转下年度继续办理 of last year, and here too: {columns}.",
    ),
    "new.unbalanced": (
        "上年“结转下年度继续办理”的数不平：{columns}，照原数带入，请核对。",
        "Numbers of 结转下年度继续办理 that do not add up last year, carried as they "
        "are: {columns}.",
    ),
    "new.edition": (
        "版本没有带入：上年用{last}版，本年用{edition}版。要用别的版本请写 --edition。",
        "Not carried: the edition. Last year it was {last}, now {edition}; --edition "
        "states another.",
    ),
    "new.numbers": (
        "没有带入：表二、表三其余各行、表四的数。",
        "Not carried: the numbers of 表二, of the other rows of 表三, and of 表四.",
    ),
    "new.not.title": (
        "没有带入：标题，其中写有年度。",
        "Not carried: the title, which names a year.",
    ),
    "new.not.period": ("没有带入：统计期限。", "Not carried: the period."),
    "new.not.published": ("没有带入：发布日期。", "Not carried: the date published."),
    "new.not.preamble": ("没有带入：前言。", "Not carried: the preamble."),
    "new.not.date": (
        "没有带入：落款的日期。",
        "Not carried: the date of the signature.",
    ),
    "new.not.overview": (
        "没有带入：“总体情况”的文字。",
        "Not carried: the text of 总体情况.",
    ),
    "new.not.improvement": (
        "没有带入：“存在的主要问题及改进情况”，上年没有分成四部分。",
        "Not carried: 存在的主要问题及改进情况, which has no parts.",
    ),
    "new.not.prior": (
        "没有带入：再上一年的问题和改进情况。",
        "Not carried: the problems of the year before last and what was done.",
    ),
    "new.not.blocks": (
        "没有带入：存在的问题中的图和表。",
        "Not carried: figures and tables among the problems.",
    ),
    "new.not.other_matters": (
        "没有带入：“其他需要报告的事项”的文字。",
        "Not carried: the text of 其他需要报告的事项.",
    ),
    "new.not.extra_sections": (
        "没有带入：其他章节，只在注释里列出标题。",
        "Not carried: the added sections; a comment lists their headings.",
    ),
    "new.not.attachments": ("没有带入：附件。", "Not carried: the attachments."),
    "new.not.notes": ("没有带入：附注。", "Not carried: the notes."),
    "new.not.extras": ("没有带入：补充数据。", "Not carried: the extras."),
}
