"""Sentences of the findings in a report's prose: what is missing, and what is wrong."""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI123.title": (
        "章节或方面没有写",
        "A chapter or an aspect of it is missing",
    ),
    "OGI123.overview": (
        "“一、总体情况”没有内容。请写明主动公开、依申请公开、政府信息管理、"
        "政府信息公开平台建设、监督保障五个方面。",
        "Chapter 一、总体情况 is empty. Write on its five aspects.",
    ),
    "OGI123.aspect": (
        "“一、总体情况”没有写“{aspect}”。若写在别的方面里，可以不改。",
        "Chapter 一、总体情况 does not tell of {aspect}. Leave it if another aspect "
        "tells of it.",
    ),
    "OGI123.improvement": (
        "“五、存在的主要问题及改进情况”没有内容。请写明存在的主要问题和改进情况。",
        "Chapter 五 is empty. Write what the main problems are and how they are met.",
    ),
    "OGI123.problems": (
        "“五、存在的主要问题及改进情况”没有写存在的问题。请写明本年度存在的主要问题。",
        "Chapter 五 tells of no problem. Write what the main problems are.",
    ),
    "OGI123.improvements": (
        "“五、存在的主要问题及改进情况”没有写改进情况。请写明改进了什么或下一步怎样改进。",
        "Chapter 五 tells of no improvement. Write what was or will be done.",
    ),
    "OGI124.title": (
        "没有报告收取信息处理费的情况",
        "Nothing is said of 信息处理费",
    ),
    "OGI124": (
        "“六、其他需要报告的事项”没有写收取信息处理费的情况。"
        "没有收取的也要写，如“本年度未收取信息处理费。”",
        "Chapter 六 says nothing of 信息处理费. Say so even if none was charged: "
        "“本年度未收取信息处理费。”",
    ),
    "OGI125.title": ("公布晚于法定期限", "Published after the day set by law"),
    "OGI125": (
        "公布日期{published}晚于{kind}的期限{deadline}，晚{days}天。"
        "请核对“发布日期”和“机关类别”。",
        "Published on {published}, {days} days after {deadline}, the last day for "
        "{kind}. Check `published` and `agency_kind`.",
    ),
    "OGI125.practice": (
        "公布日期{published}晚于{deadline}，晚{days}天。{kind}通常也在这一天前公布；"
        "当地另有规定的，可以不改。",
        "Published on {published}, {days} days after {deadline}, which {kind} keep to "
        "in practice. Leave it if a local rule says otherwise.",
    ),
    "OGI201.title": (
        "没有规章制定权的机关填了规章",
        "规章 at an agency that cannot make any",
    ),
    "OGI201.kind": (
        "{cell}填{stated}，而{agency}没有规章制定权。行政规范性文件应填在下一行，"
        "上级的规章不计入。若机关类别填错，请更正。",
        "{cell} states {stated}, and {agency} cannot make 规章. Normative documents "
        "belong in the next row; 规章 of a higher agency are not counted.",
    ),
    "OGI201.division": (
        "{cell}填{stated}，而行政区划代码{division}是县级或县级以下的，"
        "没有规章制定权。行政规范性文件应填在下一行，上级的规章不计入。"
        "若代码填错，请更正。",
        "{cell} states {stated}, and the division {division} is of a county or below, "
        "where no 规章 is made. Normative documents belong in the next row; 规章 of a "
        "higher agency are not counted. Check the code.",
    ),
    "OGI501.title": ("问题没有对应的改进", "A problem without its improvement"),
    "OGI501.some": (
        "“{problems}”有{stated}条，“{improvements}”只有{met}条。"
        "请核对每个问题是否都有回应；一条回应几个问题的，可以不改。",
        "{problems} has {stated} items, {improvements} only {met}. Check that each "
        "problem is met; leave it if one item meets several.",
    ),
    "OGI501.all": (
        "写了“{problems}”，没有写“{improvements}”。请补写；已写在别处的，可以不改。",
        "{problems} is stated, {improvements} is not. Write it, or leave it if it "
        "stands elsewhere.",
    ),
    "OGI601.title": (
        "文字中的数与表不符",
        "A number in prose is not that of the table",
    ),
    "OGI601": (
        "文字“{excerpt}”与表不符：文字为{stated}，表中{readings}。"
        "请核对文字和表；若文字说的是另一个范围，可以不改。",
        "“{excerpt}” states {stated}; the tables have {readings}. Check both, or leave "
        "it if the words speak of something else.",
    ),
    "OGI602.title": ("年份与年度不符", "Another year than the report's"),
    "OGI602.title.words": (
        "标题“{excerpt}”写的不是{year}年。请核对标题和“年度”。",
        "The title “{excerpt}” does not name {year}. Check it and `year`.",
    ),
    "OGI602.period": (
        "统计期限{excerpt}不在{year}年内。请核对“统计期限”和“年度”。",
        "The period has {excerpt}, which is not within {year}. Check `period` and "
        "`year`.",
    ),
    "OGI602.reversed": (
        "统计期限{excerpt}的起止日期颠倒。",
        "The period {excerpt} ends before it begins.",
    ),
    "OGI602.early": (
        "日期{excerpt}在{year}年度结束之前。{year}年度的报告应在{next_year}年公布，"
        "请核对年份。",
        "{excerpt} is before the end of {year}. A report on {year} is published in "
        "{next_year}: check the year.",
    ),
    "OGI602.text": (
        "这里写的是“{excerpt}”，而报告是{year}年度的，可能是沿用了以前的文字。"
        "请核对；若确指那一年，可以不改。",
        "This says “{excerpt}”, and the report is on {year}: the text may be an old "
        "one. Leave it if that year is meant.",
    ),
    "OGI603.title": ("引用的法规或文号有误", "A law or notice is cited wrongly"),
    "OGI603.spelling": (
        "“{excerpt}”应为“{expected}”。请核对。",
        "“{excerpt}” should be “{expected}”. Check it.",
    ),
    "OGI603.edition": (
        "引用的{excerpt}不是{edition}版格式所依据的通知，应为{expected}。请核对。",
        "{excerpt} is not the notice that set edition {edition}; that is {expected}. "
        "Check it.",
    ),
    "OGI604.title": ("日期不存在", "A date that cannot be"),
    "OGI604": (
        "“{excerpt}”不是一个日期。请更正年、月或日。",
        "“{excerpt}” is no date. Correct its year, month or day.",
    ),
    "OGI605.title": (
        "部分的个数与列出的不符",
        "Another number of parts than announced",
    ),
    "OGI605": (
        "说有{announced}个部分，列出的有{listed}个：{parts}。请核对。",
        "{announced} parts are announced and {listed} listed: {parts}. Check them.",
    ),
    "OGI606.title": ("金额的单位有误", "An amount in the wrong unit"),
    "OGI606.processing": (
        "“{excerpt}”：信息处理费以元为单位，{number}万元即{yuan}元。请核对单位。",
        "“{excerpt}”: 信息处理费 is stated in 元, and {number} 万元 is {yuan} 元. "
        "Check the unit.",
    ),
    "OGI606.charges": (
        "“{excerpt}”：表二行政事业性收费为{amount}万元，文字的单位是{unit}，"
        "疑应为{other}。请核对。",
        "“{excerpt}”: 表二 has 行政事业性收费 of {amount} 万元; the words say {unit}, "
        "probably for {other}. Check it.",
    ),
}
