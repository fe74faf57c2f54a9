"""Sentences of `govreport template tag`: a Word form becomes a template."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.template-tag": (
        "把空白的 Word 表样做成模板：每个数、每章正文各有占位；没放上的逐一列出。",
        "Make a template of a blank Word form: a placeholder for each number and each "
        "chapter; what was not placed is listed.",
    ),
    "help.template-tag-output": (
        "写入的模板（.docx），不能是表样本身。",
        "Template to write (.docx), not the form itself.",
    ),
    "help.template-tag-edition": (
        "按哪一版格式识别；不写则自动判断。",
        "Edition to read the form in; found from its tables by default.",
    ),
    "tag.summary": (
        "{name}：已放入{numbers}/{all_numbers}个数、{chapters}/{all_chapters}章，"
        "格式版本{edition}。",
        "{name}: {numbers}/{all_numbers} numbers and {chapters}/{all_chapters} "
        "chapters placed, edition {edition}.",
    ),
    "tag.old-word": (
        "“{name}”不是 .docx：是旧版 .doc、.wps 文件，或设了打开密码。"
        "请用 Word 或 WPS 打开，另存为 .docx（不设密码）后重试。",
        "{name} is no .docx but an old .doc or .wps, or locked by a password. Open it "
        "in Word or WPS, save it as .docx without a password and try again.",
    ),
    "tag.unreadable": (
        "无法读取“{name}”：不是 Word 文档（.docx），或文件已损坏。"
        "请用 Word 或 WPS 打开，另存为 .docx 后重试。",
        "Cannot read {name}: it is not a Word file (.docx), or damaged. Open it in "
        "Word or WPS, save it as .docx and try again.",
    ),
    "tag.size": (
        "“{name}”展开后超过{limit} MB，不像一份表样，没有读取。",
        "{name} unpacks to more than {limit} MB, which is no form; it was not read.",
    ),
    "tag.nothing": (
        "“{name}”中没有找到法定表格，也没有找到各章标题，没有写出文件。",
        "There is no official table and no heading of a chapter in {name}; nothing was "
        "written.",
    ),
    "tag.own": (
        "输出“{file}”会覆盖表样本身。请用 -o 指定另一个文件。",
        "The output {file} would replace the form itself. Name another file with -o.",
    ),
    "tag.suffix": (
        "输出文件“{file}”的后缀应为 .docx。",
        "The output {file} must end in .docx.",
    ),
    "TAG101": (
        "{name}没有找到单元格。",
        "There is no cell for {name}.",
    ),
    "TAG101.part": (
        "{name}没有找到，共{count}个数。",
        "{name} is not there: {count} numbers.",
    ),
    "TAG102": (
        "第{table}个表格第{row}行第{column}列的“{text}”不是法定的栏目，未处理。",
        "Table {table}, row {row}, column {column}: “{text}” is no official label and "
        "was left alone.",
    ),
    "TAG103": (
        "第{table}个表格第{row}行第{column}列：行与列的栏目对不上任何一个数，未处理。",
        "Table {table}, row {row}, column {column}: its labels lead to no number; left "
        "alone.",
    ),
    "TAG103.some": (
        "第{table}个表格第{row}行第{column}列：可以是{names}等几个数，无法确定，未处理。",
        "Table {table}, row {row}, column {column} may be {names} or another; left "
        "alone.",
    ),
    "TAG104": (
        "第{table}个表格第{row}行第{column}列：另有一个单元格也是{names}，都未处理。",
        "Table {table}, row {row}, column {column}: another cell is {names} too; both "
        "were left alone.",
    ),
    "TAG105": (
        "第{table}个表格第{row}行第{column}列应放{name}，但已有“{text}”，未改动。"
        "请清空这一格后重试。",
        "Table {table}, row {row}, column {column} is {name}, but holds “{text}” and "
        "was left alone. Empty it and try again.",
    ),
    "TAG106": (
        "没有找到标题“{heading}”，这一章没有放入。",
        "There is no heading {heading}; the chapter was not placed.",
    ),
    "TAG106.title": (
        "没有找到标题行“……政府信息公开工作年度报告”。",
        "There is no title line ……政府信息公开工作年度报告.",
    ),
    "TAG107": (
        "“{heading}”之下已有文字“{text}”，正文没有放入。"
        "请把要换成正文的那一段改为“（文字描述）”后重试。",
        "Below {heading} there is “{text}”; the text of the chapter was not placed. "
        "Write （文字描述） where it belongs and try again.",
    ),
    "TAG108": (
        "“{text}”原样保留，会印在每份报告中。",
        "“{text}” stays and will be in every report.",
    ),
    "TAG109": (
        "“{text}”按“{label}”处理，请核对。",
        "“{text}” was taken for “{label}”.",
    ),
    "TAG109.cell": (
        "第{table}个表格第{row}行第{column}列的“{text}”按“{label}”处理，请核对。",
        "Table {table}, row {row}, column {column}: “{text}” was taken for “{label}”.",
    ),
    "TAG110": (
        "第{table}个表格不是法定表格，未改动。",
        "Table {table} is no official one and was left alone.",
    ),
    "TAG111": (
        "第{table}个表格中还套有{count}个表格，未处理。",
        "There are {count} tables within table {table}; they were left alone.",
    ),
}
