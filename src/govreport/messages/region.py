"""What is said of a region: its roster, and whose the files are that came in."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.roster": (
        "单位名单（CSV）：列“单位”，可加“行政区划代码”“机关类别”“文件”",
        "the roster, a CSV file: a column `name`, and `division`, `kind`, `file`",
    ),
    "roster.unreadable": (
        "无法读取名单“{file}”：{reason}。",
        "The roster {file} cannot be read: {reason}.",
    ),
    "roster.encoding": (
        "名单“{file}”的编码无法识别。请在Excel中另存为“CSV UTF-8（逗号分隔）”。",
        "The roster {file} is neither UTF-8 nor GB18030. Save it as CSV UTF-8.",
    ),
    "roster.empty": (
        "名单“{file}”中没有单位。第一行写列名（单位），以下每行一个单位。",
        "The roster {file} names no unit. Write the names of the columns in the first "
        "line, then a unit in each.",
    ),
    "roster.csv": (
        "{file}:{line} 不是正确的CSV：{reason}。",
        "{file}:{line} is not CSV: {reason}.",
    ),
    "roster.no-name": (
        "{file}:{line} 列名中没有“单位”。请在第一行写明各列的名称。",
        "{file}:{line} has no column `name`. Name the columns in the first line.",
    ),
    "roster.column": (
        "{file}:{line} 不认识列“{header}”。可以有的列：{known}。",
        "{file}:{line} has an unknown column {header}. Columns may be {known} (or "
        "name, division, kind, file).",
    ),
    "roster.column-twice": (
        "{file}:{line} 列“{header}”写了两次。",
        "{file}:{line} has the column {header} twice.",
    ),
    "roster.blank": (
        "{file}:{line} 没有写单位名称。",
        "{file}:{line} names no unit.",
    ),
    "roster.kind": (
        "{file}:{line} 不认识机关类别“{kind}”。可以写：{known}。",
        "{file}:{line} has an unknown kind of agency, {kind}. Known: {known}.",
    ),
    "roster.too-many": (
        "{file}:{line} 比列名多出了内容。名称中有逗号的请加英文双引号。",
        "{file}:{line} has more cells than columns. Put quotes around a comma.",
    ),
    "roster.twice": (
        "{file}:{line} 单位“{name}”在第{first}行已经有了。",
        "{file}:{line} names {name}, which line {first} names already.",
    ),
    "roster.file-twice": (
        "{file}:{line} 文件“{name}”在第{first}行已经归了另一个单位。",
        "{file}:{line} names the file {name}, which line {first} names already.",
    ),
    "roster.refused": (
        "名单“{file}”有{count}处错误，没有继续。",
        "The roster {file} has {count} mistakes; nothing was done.",
    ),
    "region.none": (
        "“{folder}”中没有可读的报告文件。",
        "There is no file in {folder} that can hold a report.",
    ),
    "region.no-folder": (
        "“{folder}”不是文件夹。请给出存放各单位报告的文件夹。",
        "{folder} is no folder. Name the folder with the reports of the units.",
    ),
    "region.missing": (
        "未报送（{count}个）：{units}。",
        "Not handed in ({count}): {units}.",
    ),
    "region.twice": (
        "“{unit}”有{count}份报告（{files}），一份也没有采用。请只留一份。",
        "{unit} has {count} reports ({files}); none of them is used. Keep one.",
    ),
    "region.by-name": (
        "“{unit}”：文件（{files}）中没有读出机关名称，按文件名归入。请核对。",
        "{unit}: the file ({files}) does not say whose it is and goes by its name. "
        "Check that.",
    ),
    "region.misnamed": (
        "文件“{file}”按名单归“{unit}”，报告中的机关却是“{agency}”。请核对。",
        "The roster has {file} for {unit}, but its report is of {agency}. Check that.",
    ),
    "region.stranger": (
        "名单之外：“{unit}”（{files}），没有计入。",
        "Not in the roster and not counted: {unit} ({files}).",
    ),
    "region.near": (
        "“{unit}”与名单中未报送的“{like}”相近。若是同一单位，请改名称，"
        "或在名单的“文件”列写明文件名。",
        "{unit} is much like {like}, which handed in nothing. If it is the same, "
        "correct the name, or write the file into the column `file` of the roster.",
    ),
    "region.left": (
        "有{count}个文件没有读（格式不能读，或同名的另一文件已读）：{files}。",
        "{count} files were not read, of no readable kind or there in another: "
        "{files}.",
    ),
    "region.years": (
        "各单位的年度不一：{having}。",
        "The units have several years: {having}.",
    ),
    "help.check-roster": (
        "单位名单（CSV）：核对谁未报送、谁在名单之外",
        "the roster, a CSV file: tells who handed in nothing and who is not in it",
    ),
    "check.roster-format": (
        "汇总表（.xlsx）不能与 --format、--json 同用。请分两次运行。",
        "A summary (.xlsx) does not go with --format or --json. Run check twice.",
    ),
}
