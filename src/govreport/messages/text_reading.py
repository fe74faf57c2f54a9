"""What is said of a plain text: why it is refused, and what was left out of it."""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI117.text-size": (
        "“{name}”超过{limit}MB，不像一份报告的文本。",
        "{name} has more than {limit} MB and cannot be the text of a report.",
    ),
    "OGI117.text-lines": (
        "“{name}”超过{limit}行，不像一份报告的文本。",
        "{name} has more than {limit} lines and cannot be the text of a report.",
    ),
    "OGI117.text-binary": (
        "“{name}”里有不是文字的内容，不是文本文件。",
        "{name} holds what is no text.",
    ),
    "OGI117.text-coding": (
        "“{name}”既不是 UTF-8，也不是 GB18030（GBK）或 UTF-16 编码，不能读取。"
        "请在记事本中另存为，编码选“UTF-8”。",
        "{name} is encoded neither in UTF-8 nor in GB18030 (GBK) or UTF-16. Save it "
        "as UTF-8.",
    ),
    "OGI145.text-row": (
        "这一行应有{expected}个数，读到{count}个，整行没有读入：{text}",
        "This row should have {expected} numbers and has {count}; all of it is left "
        "out: {text}",
    ),
    "OGI145.text-label": (
        "这一行没有栏目，其中的数没有读入：{text}",
        "This row has no label; its numbers are left out: {text}",
    ),
    "OGI145.text-head": (
        "表头与格式不一致，不能确定各列，其下的数没有读入：{text}",
        "The heads differ from the format, so that the columns are not known; the "
        "numbers below are left out: {text}",
    ),
}
