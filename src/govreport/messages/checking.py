"""Sentences of the findings in a report's numbers, and of the summary."""

SENTENCES: dict[str, tuple[str, str]] = {
    "severity.error": ("错误", "error"),
    "severity.warning": ("警告", "warning"),
    "severity.notice": ("提示", "notice"),
    "relation.cell.more": (
        "{cell}填{stated}，应为{expected}（多{difference}），"
        "由此有{count}处勾稽关系不成立。请核对这个数。",
        "{cell} states {stated}, should be {expected} ({difference} too many); "
        "{count} relations fail because of it. Check this number.",
    ),
    "relation.cell.less": (
        "{cell}填{stated}，应为{expected}（少{difference}），"
        "由此有{count}处勾稽关系不成立。请核对这个数。",
        "{cell} states {stated}, should be {expected} ({difference} too few); "
        "{count} relations fail because of it. Check this number.",
    ),
    "OGI120.title": ("表格有空白单元格", "A table has blank cells"),
    "OGI120": (
        "{cell}空白。空白不等于0，没有的填0。",
        "{cell} is blank. A blank is not 0: write 0 where there is none.",
    ),
    "OGI120.part": (
        "{cell}整项未填。没有的填0；整项为零可写“全零”。",
        "{cell} is blank throughout. Write 0 where there is none, "
        "or `zero` for the whole part.",
    ),
    "OGI131.title": ("补充数据没有印出", "Extra numbers are not printed"),
    "OGI131": (
        "补充数据“{name}”在样式“{variant}”中没有对应的行，不会印出。",
        "The extra number {name} has no row in the variant {variant} "
        "and is not printed.",
    ),
    "OGI132.title": ("样式增加的行没有填数", "A row of the variant has no number"),
    "OGI132": (
        "样式“{variant}”增加的行没有填数。请在“补充数据”（extras）中写 {name}，"
        "没有的填0。",
        "A row of the variant {variant} has no number. State {name} under `extras`; "
        "write 0 where there is none.",
    ),
    "OGI132.count": (
        "补充数据“{name}”应为0或正整数，现为{stated}。",
        "The extra number {name} must be a whole number of 0 or more, not {stated}.",
    ),
    "OGI132.change": (
        "补充数据“{name}”应为整数，减少写负数，现为{stated}。",
        "The extra number {name} must be a whole number, not {stated}.",
    ),
    "OGI132.amount": (
        "补充数据“{name}”应为0或正数，至多四位小数，现为{stated}。",
        "The extra number {name} must be 0 or more with at most four places, "
        "not {stated}.",
    ),
    "OGI132.outlay": (
        "补充数据“{name}”应为0或正数，至多四位小数，现为{stated}。",
        "The extra number {name} must be 0 or more with at most four places, "
        "not {stated}.",
    ),
    "OGI133.title": ("填写的内容没有印出", "What is stated is not printed"),
    "OGI133": (
        "填写了“{name}”，样式“{variant}”没有印它的句子。"
        "请从报告中删去，或在样式的 preamble 中加上这一句。",
        "{name} is stated, and no sentence of the variant {variant} prints it. Take it "
        "out of the report, or add a sentence to `preamble` of the variant.",
    ),
    "OGI301.title": (
        "表三各列平衡：新收＋上年结转＝办理总计＋结转下年度",
        "Table 3 balances by column: received + brought forward = "
        "disposed of + carried forward",
    ),
    "OGI301.more": (
        "表三“{column}”列不平：新收{left_0}＋上年结转{left_1}＝{expected}；"
        "办理总计{right_0}＋结转下年度{right_1}＝{stated}，多{difference}。"
        "请核对“（七）总计”和“四、结转下年度继续办理”。",
        "Table 3, column “{column}” does not balance: received {left_0} + brought "
        "forward {left_1} = {expected}; disposed of {right_0} + carried forward "
        "{right_1} = {stated}, {difference} too many.",
    ),
    "OGI301.less": (
        "表三“{column}”列不平：新收{left_0}＋上年结转{left_1}＝{expected}；"
        "办理总计{right_0}＋结转下年度{right_1}＝{stated}，少{difference}。"
        "请核对“（七）总计”和“四、结转下年度继续办理”。",
        "Table 3, column “{column}” does not balance: received {left_0} + brought "
        "forward {left_1} = {expected}; disposed of {right_0} + carried forward "
        "{right_1} = {stated}, {difference} too few.",
    ),
    "OGI302.title": (
        "表三“（七）总计”等于各办理结果之和",
        "Table 3, （七）总计 equals the sum of the results",
    ),
    "OGI302.more": (
        "表三“（七）总计”“{column}”填{stated}，各办理结果之和为{expected}"
        "（{parts}），多{difference}。",
        "Table 3, （七）总计 “{column}” states {stated}, the results add up to "
        "{expected} ({parts}), {difference} too many.",
    ),
    "OGI302.less": (
        "表三“（七）总计”“{column}”填{stated}，各办理结果之和为{expected}"
        "（{parts}），少{difference}。",
        "Table 3, （七）总计 “{column}” states {stated}, the results add up to "
        "{expected} ({parts}), {difference} too few.",
    ),
    "OGI303.title": (
        "表三每行“总计”等于自然人与五类组织之和",
        "Table 3, 总计 of each row equals the sum of its applicants",
    ),
    "OGI303.more": (
        "表三“{row}”的总计填{stated}，自然人与五类组织之和为{expected}"
        "（{parts}），多{difference}。",
        "Table 3, “{row}” states a total of {stated}, its applicants add up to "
        "{expected} ({parts}), {difference} too many.",
    ),
    "OGI303.less": (
        "表三“{row}”的总计填{stated}，自然人与五类组织之和为{expected}"
        "（{parts}），少{difference}。",
        "Table 3, “{row}” states a total of {stated}, its applicants add up to "
        "{expected} ({parts}), {difference} too few.",
    ),
    "OGI401.title": (
        "表四“总计”等于四种结果之和",
        "Table 4, each 总计 equals the sum of its four outcomes",
    ),
    "OGI401.more": (
        "表四“{column}”填{stated}，四项之和为{expected}（{parts}），多{difference}。",
        "Table 4, “{column}” states {stated}, its four outcomes add up to "
        "{expected} ({parts}), {difference} too many.",
    ),
    "OGI401.less": (
        "表四“{column}”填{stated}，四项之和为{expected}（{parts}），少{difference}。",
        "Table 4, “{column}” states {stated}, its four outcomes add up to "
        "{expected} ({parts}), {difference} too few.",
    ),
    "finding": ("{severity}{code} {sentence}", "{severity} {code}: {sentence}"),
    "finding.basis": ("依据：{basis}", "basis: {basis}"),
    "finding.address": ("地址：{address}", "address: {address}"),
    "finding.follows": ("随之：{sentence}", "follows: {sentence}"),
    "summary.clean": ("{name}：没有发现问题。", "{name}: no findings."),
    "summary": (
        "{name}：{errors}个错误，{warnings}个警告{more}，另有{following}处随之而来。",
        "{name}: {errors} errors, {warnings} warnings{more}, {following} that follow.",
    ),
}
