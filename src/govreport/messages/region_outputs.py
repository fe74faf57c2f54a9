"""The words of a region's summary workbook and of the notes sent back."""

SENTENCES: dict[str, tuple[str, str]] = {
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
