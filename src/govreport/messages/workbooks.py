"""What is said of workbooks: those that cannot be read, and the new ones."""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI117.xls": (
        "{name} 不是 .xlsx 文件，不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx。",
        "{name} is no .xlsx file. Open it in Excel or WPS and save it as .xlsx.",
    ),
    "OGI117.encrypted-workbook": (
        "{name} 加了密码，不能读取。请在 Excel 或 WPS 里去掉密码，重新保存。",
        "{name} is protected by a password. Remove it in Excel or WPS and save again.",
    ),
    "OGI117.no-workbook": (
        "{name} 不是 Excel 工作簿，或者已经损坏。"
        "请用 Excel 或 WPS 打开，另存为 .xlsx。",
        "{name} is no workbook, or is damaged. Open it in Excel or WPS and save it as "
        ".xlsx.",
    ),
    "OGI117.damaged-workbook": (
        "{name} 已经损坏，有的部分不能读取。请用 Excel 或 WPS 打开修复，另存为 .xlsx。",
        "{name} is damaged. Let Excel or WPS repair it and save it as .xlsx.",
    ),
    "unseen.formula": (
        "公式没有计算结果，未读入。请在 Excel 或 WPS 里打开并保存，再读取。",
        "The formula has no result and is not read. Open the file in Excel or WPS, "
        "save it, and read it again.",
    ),
    "unseen.error": (
        "单元格的值是错误“{text}”，未读入。请改正公式或直接填数。",
        "The value of the cell is the error {text} and is not read. Correct the "
        "formula, or put in the number.",
    ),
    "unseen.hidden-sheet": (
        "隐藏的工作表没有读入。如属报告内容，请取消隐藏。",
        "The hidden sheet is not read. Unhide it if it is part of the report.",
    ),
    "unseen.hidden-cells": (
        "隐藏的行、列里的内容没有读入：{text}。如属报告内容，请取消隐藏。",
        "What is in hidden rows and columns is not read: {text}. Unhide them if it is "
        "part of the report.",
    ),
    "unseen.sheets": (
        "工作表太多，其后的没有读入。",
        "There are too many sheets: those that follow are not read.",
    ),
    "unseen.cut-sheet": (
        "工作表太大，不像报告里的表，只读入了前面的部分。",
        "The sheet is too large to be a report's: only its first part is read.",
    ),
    "unseen.sheet-drawing": (
        "工作表里的图片、图表、文本框没有读入。文字请写在单元格里。",
        "Images, charts and boxes of the sheet are not read. Put words into cells.",
    ),
    "unseen.sheet-comments": (
        "工作表里的批注没有读入。",
        "The comments of the sheet are not read.",
    ),
    "unseen.fact": (
        "“{text}”不知属于哪一项，没有读入。请核对这一行的部分和类别。",
        "It is unclear what {text} is, so it is left out. Check the part and the kind "
        "of its row.",
    ),
    "unseen.whole": (
        "“{text}”没有读入：这一章已按各部分填写。请移到所属的部分。",
        "{text} is left out: the chapter is filled in part by part. Move it to its "
        "part.",
    ),
}
