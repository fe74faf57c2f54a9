"""Sentences on the edition of the form, and on the amount whose unit is stated.

`{place}` is the official name of the place, `{other}` another edition.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI101.edition": (
        "{place}的分项不属于{edition}版格式，而属于{other}版。"
        "若报告用的是{other}版表格，请写“版本: {other}”。",
        "{place}: these parts are not in edition {edition} but in {other}. "
        "If the report uses the tables of {other}, write `edition: {other}`.",
    ),
    "OGI101.edition-key": (
        "{edition}版格式的{place}没有“{key}”，{other}版才有。"
        "若报告用的是{other}版表格，请写“版本: {other}”。",
        "{place} has no “{key}” in edition {edition}, but in {other}. "
        "If the report uses the tables of {other}, write `edition: {other}`.",
    ),
    "OGI101.follows": (
        "{place}的“{key}”也是{other}版格式的。",
        "{place}: “{key}” is of edition {other}, too.",
    ),
    "OGI101.mixed": (
        "{edition}版格式的{place}没有“{key}”，{other}版才有；"
        "报告的其他内容又不合{other}版。请按{edition}版格式填写，删去这一项。",
        "{place} has no “{key}” in edition {edition}, but in {other}, which the rest "
        "of the report does not fit. Keep to {edition} and delete it.",
    ),
    "OGI104.outlay": (
        "{place}应为金额，如 251000元 或 25.1万元：0或正数，整数最多16位，"
        "小数最多4位，不写千分位；现为{got}。",
        "{place}: expected an amount such as 251000元: a number of 0 or more with at "
        "most 16 digits before the point and 4 after it, without thousands "
        "separators, got {got}.",
    ),
    "OGI104.unit": (
        "{place}的单位应为{known}之一，现为{got}。",
        "{place}: expected one of the units {known}, got {got}.",
    ),
    "OGI104.units": (
        "{place}的数后写的单位是“{got}”，附注写的是“{stated}”。请改为一致。",
        "{place}: the unit behind the number is {got}, that in the notes is {stated}. "
        "Let them agree.",
    ),
    "OGI105.columns": (
        "{place}在{edition}版格式中应有{expected}个数，现有{got}个，合{other}版。"
        "若报告用的是{other}版表格，请写“版本: {other}”。",
        "{place}: expected {expected} numbers in edition {edition}, got {got}, as in "
        "{other}. If the report uses the tables of {other}, write `edition: {other}`.",
    ),
    "OGI105.columns-mixed": (
        "{place}在{edition}版格式中应有{expected}个数，现有{got}个，合{other}版；"
        "报告的其他内容又不合{other}版。请按{edition}版格式填写。",
        "{place}: expected {expected} numbers in edition {edition}, got {got}, as in "
        "{other}, which the rest of the report does not fit. Keep to {edition}.",
    ),
    "OGI105.edition": (
        "{place}在{edition}版格式中分几行填写，在{other}版中才是一行。"
        "若报告用的是{other}版表格，请写“版本: {other}”。",
        "{place} has several rows in edition {edition}; it is one row in {other}. "
        "If the report uses the tables of {other}, write `edition: {other}`.",
    ),
    "OGI110.edition": (
        "{edition}版格式没有名为“{got}”的单元格，{other}版才有。"
        "若报告用的是{other}版表格，请写“版本: {other}”。",
        "Edition {edition} has no cell called {got}, but {other} has. "
        "If the report uses the tables of {other}, write `edition: {other}`.",
    ),
    "edition.follows": (
        "{place}也不合{edition}版格式，而合{other}版。",
        "{place} does not fit edition {edition} either, but {other}.",
    ),
    "edition.mixed": (
        "{place}不合{edition}版格式，而合{other}版；报告的其他内容又不合{other}版。"
        "请按{edition}版格式填写。",
        "{place} does not fit edition {edition}, but {other}, which the rest of the "
        "report does not fit. Fill it in as {edition} asks.",
    ),
    "OGI121.title": (
        "年度与格式版本不配",
        "The edition is not the usual one of the year",
    ),
    "OGI121": (
        "{year}年度的报告通常用{usual}版格式（{notice}），本报告用的是{edition}版。"
        "请核对表格；若确为{edition}版，可以不改。",
        "Reports of {year} usually use edition {usual} ({notice}), this one uses "
        "{edition}. Check its tables; if they are those of {edition}, keep it.",
    ),
    "OGI122.title": ("金额没有单位", "An amount without its unit"),
    "OGI122": (
        "{cell}填{number}，没有单位。请写上单位，如“{number}元”，可用{units}。",
        "{cell} states {number} without a unit. Write it behind the number, such as "
        "{number}元; known are {units}.",
    ),
}
