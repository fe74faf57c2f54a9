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
    "new.footing": ("各行之和，不写则自动求和", "the sum of the rows, filled unless stated"),
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
}
