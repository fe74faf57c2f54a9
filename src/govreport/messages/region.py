"""What is said of a region: its roster, what its units handed in, and their sum."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.rollup-as": ("汇总报告的机关名称", "the agency whose report the sum is"),
    "help.roster": (
        "单位名单（CSV）：列“单位”，可加“行政区划代码”“机关类别”“文件”",
        "the roster, a CSV file: a column `name`, and `division`, `kind`, `file`",
    ),
    "help.rollup-year": (
        "只汇总这一年度的；有其他年度的即拒绝",
        "the only year allowed",
    ),
    "help.rollup-division": ("汇总报告的行政区划代码", "the division of the sum"),
    "help.rollup-errors": (
        "有错误、读不全或无法读取的报告不拒绝：能读出的照加，其余说明缺什么",
        "do not refuse reports with errors or read in part: add up what there is, and "
        "tell what is not",
    ),
    "help.rollup-output": (
        "写入文件，而不是标准输出；后缀 .json 写JSON",
        "a file, not standard output; JSON where its suffix is .json",
    ),
    "help.against": (
        "已经填好的汇总报告（任何可读的文件）：逐格与各单位之和核对",
        "a stated report of the region, in any readable file, to be reconciled with "
        "the sum",
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
    "rollup.as": (
        "--as 后面要写汇总报告的机关名称。",
        "--as must name the agency whose report the sum is.",
    ),
    "rollup.refused": (
        "有{count}个原因不能汇总，没有写文件。",
        "The reports cannot be added up for {count} reasons; nothing was written.",
    ),
    "rollup.nothing": (
        "没有可以汇总的报告。",
        "There is no report that can be added up.",
    ),
    "rollup.twice": (
        "重复计算：“{unit}”有{count}份报告（{files}）。请只留一份。",
        "Counted twice: {unit} has {count} reports ({files}). Keep one.",
    ),
    "rollup.no-year": (
        "“{unit}”（{file}）没有读出年度。",
        "{unit} ({file}): its year could not be read.",
    ),
    "rollup.years": (
        "年度不一，不能相加：{having}。只要某一年度的，请把其他年度的移出文件夹。",
        "Reports of several years cannot be added up: {having}. Take the others out of "
        "the folder.",
    ),
    "rollup.other-year": (
        "要汇总的是{year}年度，文件夹中还有：{having}。请移出，或换成{year}年度的。",
        "The year to be added up is {year}; there are also {having}. Take them out.",
    ),
    "rollup.editions": (
        "格式版本不一，各格对不上，不能相加：{having}。",
        "Reports in several editions have different cells and cannot be added up: "
        "{having}.",
    ),
    "rollup.itself": (
        "重复计算：“{agency}”本地区的汇总报告也在文件夹中。请移出。",
        "Counted twice: the report of the whole region by {agency} is in the folder. "
        "Take it out.",
    ),
    "rollup.itself.unclear": (
        "“{agency}”自己的报告也在文件夹中，没有写明范围。只含本机关的，请写“范围: "
        "本机关”；是全地区汇总的，请移出，否则重复计算。",
        "The report of {agency} is in the folder and does not state its scope. Write "
        "`scope: agency` if it is of the organ alone; if it is the sum, take it out, "
        "or all would be counted twice.",
    ),
    "rollup.within": (
        "重复计算：“{holder}”的报告已含“{unit}”（所含单位），两份都在文件夹中。"
        "请移出其中一份。",
        "Counted twice: the report of {holder} holds {unit} (`units`) already, and "
        "both are in the folder. Take one out.",
    ),
    "rollup.within-two": (
        "重复计算：“{other}”和“{holder}”的报告都含“{unit}”（所含单位）。",
        "Counted twice: the reports of {other} and of {holder} both hold {unit}.",
    ),
    "rollup.unreadable": (
        "“{unit}”无法读取（{file}）。",
        "{unit} cannot be read ({file}).",
    ),
    "rollup.errors": (
        "“{unit}”有{count}个错误（{file}）。详见 govreport check；"
        "更正后再汇总，或用 --allow-errors 照加。",
        "{unit} has {count} errors ({file}), see govreport check. Correct them, or add "
        "it up as it is with --allow-errors.",
    ),
    "rollup.partly": (
        "“{unit}”没有读全（{file}）。详见 govreport check。",
        "{unit} was read in part ({file}), see govreport check.",
    ),
    "rollup.head": (
        "由{count}个单位的报告逐格相加而成：",
        "Added up from the reports of {count} units:",
    ),
    "rollup.unit": ("{unit}（{file}）", "{unit} ({file})"),
    "rollup.unit.errors": (
        "{unit}（{file}，有{count}个错误）",
        "{unit} ({file}, {count} errors)",
    ),
    "rollup.head.absent": (
        "没有计入的{count}个单位（汇总数因此不全）：",
        "Not in the sums, which are incomplete therefore, {count} units:",
    ),
    "rollup.absent.missing": ("{unit}：未报送", "{unit}: not handed in"),
    "rollup.absent.unreadable": ("{unit}：无法读取", "{unit}: cannot be read"),
    "rollup.absent.twice": ("{unit}：重复报送", "{unit}: handed in twice"),
    "rollup.added": (
        "{agency}：已汇总{count}个单位。",
        "{agency}: {count} units were added up.",
    ),
    "rollup.absent": (
        "没有计入{count}个单位，汇总数不全：{units}。",
        "{count} units are not in the sums, which are incomplete: {units}.",
    ),
    "rollup.lacking": (
        "有{count}个数没有汇总，留空（{units}没有填）：{places}。",
        "{count} sums are left blank, for {units} left theirs blank: {places}.",
    ),
    "rollup.unlike": (
        "{place}没有汇总，留空：各单位所用的金额单位不同，或有的没有写明。",
        "{place} is left blank: the units state it in unlike units of money.",
    ),
    "rollup.note": (
        "附注没有带入：{place} {notes}",
        "A remark is not carried over: {place} {notes}",
    ),
    "rollup.notes": (
        "各单位对{count}个数的附注没有带入：{places}。",
        "The remarks of units on {count} numbers are not carried over: {places}.",
    ),
    "rollup.head.place": ("位置", "place"),
    "rollup.head.stated": ("填报", "stated"),
    "rollup.head.added": ("各单位之和", "sum"),
    "rollup.head.difference": ("差额", "difference"),
    "rollup.against.year": (
        "不能核对：汇总的是{own}年度，所给的报告是{stated}年度。",
        "They cannot be reconciled: the sum is of {own}, the stated report of "
        "{stated}.",
    ),
    "rollup.against.edition": (
        "不能核对：汇总用{own}版格式，所给的报告用{stated}版。",
        "They cannot be reconciled: the sum is in edition {own}, the stated report in "
        "{stated}.",
    ),
    "rollup.differing": (
        "“{file}”有{count}个数与各单位之和不同。",
        "{count} numbers of {file} differ from the sum of the units.",
    ),
    "rollup.differing.least": (
        "“{file}”有{count}个数比已有单位之和还小，肯定有误。",
        "{count} numbers of {file} are less than the sum of the units that are there, "
        "which is certainly wrong.",
    ),
    "rollup.untold": (
        "有{count}个数无法核对（单位没有填，或填报为空）：{places}。",
        "{count} numbers cannot be told, for a unit or the stated report leaves them "
        "blank: {places}.",
    ),
    "rollup.untold.absent": (
        "缺{units}，其余{count}个数无法核对。",
        "While {units} is missing, the other {count} numbers cannot be told.",
    ),
    "rollup.agreeing": (
        "“{file}”的{count}个数与各单位之和都相同。",
        "All {count} numbers of {file} are the sum of the units.",
    ),
    "help.check-roster": (
        "单位名单（CSV）：核对谁未报送、谁在名单之外",
        "the roster, a CSV file: tells who handed in nothing and who is not in it",
    ),
    "check.roster-format": (
        "汇总表（.xlsx）不能与 --format、--json 同用。请分两次运行。",
        "A summary (.xlsx) does not go with --format or --json. Run check twice.",
    ),
    "summary.excel": (
        "汇总表需要 openpyxl。请运行：pip install 'govreport[excel]'",
        "The summary needs openpyxl: pip install 'govreport[excel]'",
    ),
    "status.handed-in": ("已报送", "handed in"),
    "status.partly-read": ("读取不全", "read in part"),
    "status.unreadable": ("无法读取", "unreadable"),
    "status.twice": ("重复报送", "handed in twice"),
    "status.missing": ("未报送", "missing"),
    "status.stranger": ("名单之外", "not in the roster"),
    "summary.sheet.numbers": ("汇总", "numbers"),
    "summary.sheet.findings": ("问题", "findings"),
    "summary.sheet.alike": ("内容雷同", "alike"),
    "summary.sheet.about": ("说明", "about"),
    "summary.head.unit": ("单位", "unit"),
    "summary.head.status": ("状态", "status"),
    "summary.head.files": ("文件", "file"),
    "summary.head.year": ("年度", "year"),
    "summary.head.read": ("读出", "read"),
    "summary.head.errors": ("错误数", "errors"),
    "summary.head.warnings": ("警告数", "warnings"),
    "summary.head.file": ("文件", "file"),
    "summary.head.where": ("文件中的位置", "place in the file"),
    "summary.head.cell": ("表格或章节", "table or chapter"),
    "summary.head.severity": ("级别", "severity"),
    "summary.head.code": ("代码", "code"),
    "summary.head.sentence": ("问题", "finding"),
    "summary.head.basis": ("依据", "basis"),
    "summary.head.address": ("地址", "address"),
    "summary.head.one": ("单位甲", "one unit"),
    "summary.head.other": ("单位乙", "other unit"),
    "summary.head.share": ("相似度", "alike"),
    "summary.head.count": ("雷同句数", "sentences"),
    "summary.head.rate": ("本句相似度", "sentence alike"),
    "summary.head.one-text": ("单位甲的句子", "sentence of the one"),
    "summary.head.other-text": ("单位乙的句子", "sentence of the other"),
    "summary.head.about": ("说明", "about"),
    "region.line": ("第{line}行第{column}列", "line {line}, column {column}"),
    "region.line.elsewhere": (
        "{file} 第{line}行第{column}列",
        "{file}, line {line}, column {column}",
    ),
    "summary.follows": ("随之（{severity}）", "follows ({severity})"),
    "summary.waived-finding": ("{severity}（已豁免）", "{severity} (waived)"),
    "summary.about.read": (
        "“读出”是读到的数与表格应有的数；少于应有的，是原文件中没有或没有认出，"
        "见“问题”。空白不是0。",
        "“read” counts the numbers that were read, of those the tables have. What is "
        "missing is not in the file, or was not recognised; see “findings”. A blank is "
        "not 0.",
    ),
    "summary.about.numbers": (
        "“汇总”照各单位所报填列，没有改动任何数；有错误的单位，数可能不对。",
        "“numbers” has what the units stated; nothing was corrected.",
    ),
    "summary.about.findings": (
        "错误数、警告数不含由别处的错误引起的（“随之”）和已豁免的。",
        "Errors and warnings are counted without those that follow from others, and "
        "without those that are waived.",
    ),
    "summary.about.alike": (
        "“内容雷同”比较正文（一、五、六）中三十个汉字以上的句子，只看汉字；"
        "法定的套话不比。相似度是雷同句子占本单位所比句子的字数，两个单位取大的。"
        "雷同只是线索，是否照抄请人工判断。",
        "“alike” compares sentences of thirty characters and more in chapters 一, 五 "
        "and 六. How alike two units are is the share of what was compared, the "
        "larger of both. It is a hint; whether anything was copied is for people to "
        "judge.",
    ),
    "return.title": (
        "关于{unit}政府信息公开工作年度报告的退回意见",
        "The report of {unit}, returned",
    ),
    "return.addressee": ("{unit}：", "{unit}:"),
    "return.received": (
        "你单位报送的政府信息公开工作年度报告（{file}）收悉。经核对，有{errors}处错误"
        "须更正，另有{doubts}处须核对，现予退回。",
        "Your report ({file}) has {errors} errors to be corrected and {doubts} doubts "
        "to be looked into, and is returned.",
    ),
    "return.received.errors": (
        "你单位报送的政府信息公开工作年度报告（{file}）收悉。经核对，有{errors}处错误"
        "须更正，现予退回。",
        "Your report ({file}) has {errors} errors to be corrected, and is returned.",
    ),
    "return.received.doubts": (
        "你单位报送的政府信息公开工作年度报告（{file}）收悉。经核对，没有必须更正的"
        "错误，有{doubts}处须核对。",
        "Your report ({file}) has no error to be corrected; {doubts} doubts are to be "
        "looked into.",
    ),
    "return.unreadable": (
        "你单位报送的文件（{file}）无法读取，现予退回。",
        "Your file ({file}) cannot be read and is returned.",
    ),
    "return.twice": (
        "你单位报送了{count}份报告（{files}），无法确定以哪一份为准。请只报送一份。",
        "You handed in {count} reports ({files}); there is no telling which is meant. "
        "Hand in one.",
    ),
    "return.wrong": ("{number}、须更正的错误", "{number}. To be corrected"),
    "return.doubtful": (
        "{number}、须核对的内容（核对无误的，请书面说明）",
        "{number}. To be looked into (state in writing what is right)",
    ),
    "return.head.number": ("序号", "no."),
    "return.head.where": ("位置", "place"),
    "return.head.what": ("问题和更正要求", "finding, and what to do"),
    "return.head.basis": ("依据", "basis"),
    "return.ending": (
        "请对照上述意见更正后，重新报送。",
        "Please correct the report and hand it in again.",
    ),
    "return.signature": ("（印章）　　", "(seal)"),
    "return.date": (
        "　　年　　月　　日",
        "date:",
    ),
    "return.written": (
        "{folder}：已写{count}份退回意见。",
        "{folder}: {count} notes to units.",
    ),
    "return.left": (
        "{folder}中有{count}份以前的退回意见，这次没有再出：{files}。请核对后删除。",
        "{folder} has {count} notes of an earlier run to units that are sent none now: "
        "{files}. Look into them and delete them.",
    ),
}
