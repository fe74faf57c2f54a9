"""What is said where two reports are held against each other."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.diff-format": (
        "text（默认）、json 或 html；也可由 -o 的后缀得出",
        "text (default), json or html; follows from the suffix of -o, too",
    ),
    "help.diff-output": ("写入文件，而不是标准输出", "a file, not standard output"),
    "help.visible": (
        "不取文件里带着的数据，按看得见的文字读取",
        "read what the file shows, not the data that it carries",
    ),
    "read.either": (
        "--embedded 和 --visible 只能用一个。",
        "Use either --embedded or --visible.",
    ),
    "diff.same": ("两份报告看得见的内容相同。", "Both reports show the same."),
    "diff.count": (
        "不同之处：{numbers}个数，{texts}段文字。",
        "Differences: {numbers} numbers, {texts} paragraphs.",
    ),
    "diff.unread": (
        "{file} 读取时有{count}个问题，详见 govreport check；没有读出的内容无法比较。",
        "{count} problems in reading {file}, see govreport check; what was not read "
        "cannot be compared.",
    ),
    "diff.page.title": ("两份报告的比较", "Two reports compared"),
    "diff.page.numbers": ("数", "Numbers"),
    "diff.page.texts": ("文字", "Text"),
    "diff.page.place": ("位置", "Place"),
    "diff.page.blank": ("（空白）", "(blank)"),
    "diff.page.none": ("没有这一格", "no such cell"),
    "diff.page.no_numbers": ("各数相同。", "All numbers are the same."),
    "diff.page.problems": ("读取时的问题", "Problems in reading"),
    "diff.page.frame": ("标题和前言", "Title and preamble"),
}
