"""What is said of Word files that cannot be read, or only in part."""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI117.doc": (
        "{name} 不是 .docx 文件，不能读取。请用 Word 或 WPS 打开，另存为 .docx。",
        "{name} is no .docx file. Open it in Word or WPS and save it as .docx.",
    ),
    "OGI117.encrypted": (
        "{name} 加了密码，不能读取。请在 Word 或 WPS 里去掉密码，重新保存。",
        "{name} is protected by a password. Remove it in Word or WPS and save again.",
    ),
    "OGI117.no-word": (
        "{name} 不是 Word 文档，或者已经损坏。请用 Word 或 WPS 打开，另存为 .docx。",
        "{name} is no Word document, or is damaged. Open it in Word or WPS and save it "
        "as .docx.",
    ),
    "OGI117.word-damaged": (
        "{name} 已经损坏，有的部分不能解压。请用 Word 或 WPS 打开修复，另存为 .docx。",
        "{name} is damaged. Let Word or WPS repair it and save it as .docx.",
    ),
    "OGI117.too-large": (
        "{name} 解压后太大，不像一份报告，没有读取。",
        "{name} is too large when unpacked to be a report, and was not read.",
    ),
    "unseen.nested-table": (
        "单元格里的表格没有读入：{text}",
        "A table within a cell is left out: {text}",
    ),
    "unseen.large-table": (
        "表格太大，不像报告里的表，没有读入。",
        "A table too large to be a report's is left out.",
    ),
    "unseen.chart": (
        "图表没有读入：{text}。请另存为图片插入。",
        "A chart is left out: {text}. Insert it as an image.",
    ),
    "unseen.box": (
        "文本框里的文字没有读入：{text}。请移到正文里。",
        "The text of a box is left out: {text}. Move it into the body.",
    ),
    "unseen.note": (
        "脚注、尾注没有读入：{text}",
        "A footnote or endnote is left out: {text}",
    ),
}
