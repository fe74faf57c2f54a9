"""What each key of a report is for, as a new file and the JSON Schema say it."""

SENTENCES: dict[str, tuple[str, str]] = {
    "key.format_version": ("输入格式的版本", "version of the input format"),
    "key.agency": (
        "全称，与印章一致",
        "full name, as on the seal",
    ),
    "key.agency_kind": (
        "人民政府、政府部门、国务院部门、乡镇街道、公共企事业单位",
        "government, department, state_council_department, township, "
        "public_institution",
    ),
    "key.division": (
        "GB/T 2260，2至12位；按它选省、市的样式",
        "GB/T 2260, 2 to 12 digits; chooses the variant of the province or city",
    ),
    "key.year": ("报告所写的年度", "year that the report is about"),
    "key.period": (
        "不写则为1月1日至12月31日",
        "by default 1 January to 31 December",
    ),
    "key.edition": (
        "由年度得出；表格用另一版时才写：2019、2021、2021-short",
        "follows from the year; state it for other tables: 2019, 2021, 2021-short",
    ),
    "key.variant": (
        "见 govreport variants；不写则按行政区划代码",
        "see govreport variants; by default that of the division code",
    ),
    "key.scope": ("本机关、本地区", "agency, region"),
    "key.units": (
        "数字包含哪些单位",
        "units whose numbers are included",
    ),
    "key.title": (
        "每行一项；不写则由样式拟定",
        "one item a line; by default worded by the variant",
    ),
    "key.preamble": (
        "代替样式拟定的前言；一般不写",
        "printed in place of the preamble of the variant; seldom needed",
    ),
    "key.published": ("何时公布", "when the report was published"),
    "key.signature": (
        "不写机关则用“机关”",
        "agencies by default that of the report",
    ),
    "key.contact": (
        "印在前言里，写有的几项",
        "printed in the preamble, as far as stated",
    ),
    "key.legal_bases": (
        "前言所引的法规、文件",
        "laws and notices that the preamble cites",
    ),
    "key.overview": (
        "五个方面各写一段；也可以不分，整章写成一段文字",
        "five aspects; or the whole chapter as one text",
    ),
    "key.proactive": ("表二，第二十条", "表二 (table 2), art. 20"),
    "key.requests": ("表三", "表三 (table 3)"),
    "key.remedies": ("表四", "表四 (table 4)"),
    "key.improvement": (
        "四部分各列各项；也可以不分，整章写成一段文字",
        "four lists of items; or the whole chapter as one text",
    ),
    "key.other_matters": (
        "须写收取信息处理费的情况（单位：元）；确实没有的写 无",
        "must tell what information-processing fees were charged, in yuan; "
        "else 无 (nothing)",
    ),
    "key.extra_sections": (
        "六章之外的小节；章、位于前说明放在哪里",
        "sections that the format does not foresee, and where they stand",
    ),
    "key.attachments": (
        "报告旁边的文件，路径从本文件所在的文件夹写起",
        "files beside the report; paths from the folder of this file",
    ),
    "key.notes": (
        "跟在某个数后面的说明，按数的地址",
        "remark behind a number, by its address",
    ),
    "key.extras": (
        "样式增加的行的数",
        "numbers of the rows that the variant adds",
    ),
    "key.proactive_disclosure": (
        "公开了什么、多少条，怎样解读",
        "what was published, how much, how it was explained",
    ),
    "key.disclosure_on_request": (
        "收到、办结、结转多少件，有无逾期；件数与表三一致",
        "requests received, closed and carried forward, as in table 3",
    ),
    "key.information_management": (
        "制度、发布审查、规范性文件清理、动态调整",
        "rules, review before publication, revision of documents",
    ),
    "key.platforms": (
        "网站、新媒体、公开专区、公报",
        "website, social media, reading rooms, gazette",
    ),
    "key.oversight": (
        "考核、社会评议、责任追究、培训",
        "appraisal, public comment, accountability, training",
    ),
    "key.prior_problems": (
        "上年报告所写的问题",
        "problems that last year's report named",
    ),
    "key.prior_improvements": (
        "逐项对应，做了什么、结果怎样",
        "what was done about each, and with what result",
    ),
    "key.current_problems": (
        "存在什么问题，逐项写",
        "the problems, one by one",
    ),
    "key.planned_measures": (
        "逐项对应，准备怎样改",
        "what is to be done about each",
    ),
}
