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
    "workbook.no-library": (
        "缺少写工作簿所需的openpyxl（{reason}）。"
        '请安装：pip install "govreport[excel]"',
        "openpyxl, which writes workbooks, is missing ({reason}). Install it: "
        'pip install "govreport[excel]"',
    ),
    "new.workbook-schema": (
        "“{file}”是工作簿，用不上JSON Schema。请去掉 --with-schema。",
        "{file} is a workbook, which has no use for a schema: leave out --with-schema.",
    ),
    "workbook.guide": (
        "本工作簿用于填写{year}年政府信息公开工作年度报告（{edition}版）。\n"
        "1. 只有白色单元格可以填写；栏目文字已锁定，没有密码。\n"
        "2. 空格不等于0：没有的数请填0。\n"
        "3. 表二、表三、表四旁边的“核对”栏显示“平”或“差n”；"
        "不平时相关的数变红。只有相关的数都填了才核对。\n"
        "4. 文字部分一行一段或一条，行数不够时可以插入行；“类别”说明这一行是什么。\n"
        "5. 填好并保存后，可以检查和生成报告：govreport check 文件.xlsx，"
        "govreport render 文件.xlsx。",
        "This workbook is for the annual report of {year} (edition {edition}).\n"
        "1. Only white cells can be filled in; labels are locked, without a password.\n"
        "2. A blank is not 0: put 0 where there is none.\n"
        "3. The cells marked 核对 beside the tables say 平 where a relation holds, and "
        "差n where it does not; its numbers then turn red. A relation is checked once "
        "all its numbers are there.\n"
        "4. Prose has a paragraph or an item a row; rows may be put in. 类别 says what "
        "a row is.\n"
        "5. Save it, then check and render: govreport check FILE.xlsx, "
        "govreport render FILE.xlsx.",
    ),
    "workbook.told-prose": (
        "一行一段。没有的部分留空。标题行可以代替该部分通常的标题；条目由程序编号。",
        "A paragraph a row; leave blank what there is not. A row 标题 replaces the "
        "usual heading of its part; items (条目) are numbered for you.",
    ),
    "workbook.told-improvement": (
        "一行一条，不写“一是”“1.”等序号，由程序编号；成段的文字请把类别改为“段落”。",
        "An item a row, without its number, which is set for you; for running text "
        "change the kind to 段落.",
    ),
    "workbook.told-more": (
        "章节：标题、所属的章、位于哪一部分之前，正文在下面各行。附件：路径、标题。"
        "附注：数的名称（如表二“规章”“本年制发件数”）、附注文字。"
        "补充数据：名称、数。",
        "章节: heading, chapter, the part it stands before; its text in the rows "
        "below. 附件: path, title. 附注: the official name of a number, its remark. "
        "补充数据: name, number.",
    ),
    "workbook.not-filled": ("填写有误", "Not a valid value"),
    "workbook.count": (
        "这里填0或正整数，不带单位。没有的填0。",
        "A whole number of 0 or more, without a unit.",
    ),
    "workbook.change": (
        "这里填整数，减少的填负数，不带单位。",
        "A whole number, negative for a decrease, without a unit.",
    ),
    "workbook.amount": (
        "这里填0或正数，最多四位小数，不带单位。",
        "A number of 0 or more with at most four decimals, without a unit.",
    ),
    "workbook.kind": (
        "请从列表中选择这一行的类别。",
        "Choose the kind of the row from the list.",
    ),
    "workbook.row-check": ("：各栏之和＝总计", ": sum of the columns = total"),
    "workbook.OGI301": (
        "：新收＋上年结转＝办理总计＋结转下年度",
        ": received + brought forward = total + carried forward",
    ),
    "workbook.OGI302": (
        "：各类办理结果之和＝（七）总计",
        ": sum of the results = （七）总计",
    ),
}
