"""Sentences on likely causes, on what cannot be judged, and across years and units."""

from govreport.messages import checking

_READINGS = {
    "unfilled": ("疑似漏填", "it was probably not filled in"),
    "unfilled-total": ("疑似漏填总计", "the total was probably not filled in"),
    "transposed": ("疑似数字颠倒", "two digits were probably transposed"),
    "digit-missing": ("疑似漏写一位数字", "a digit was probably left out"),
    "digit-extra": ("疑似多写一位数字", "a digit was probably written too many"),
}
"""What may have happened to a number, by the name of the reading."""

_TOO_FEW = ("transposed", "digit-missing", "unfilled-total")
_TOO_MANY = ("transposed", "digit-extra")


def _with_readings() -> dict[str, tuple[str, str]]:
    """Give the sentences of a wrong number, each with what may have happened."""
    keys = [f"relation.cell.less.{reading}" for reading in (*_TOO_FEW, "unfilled")]
    keys += [f"relation.cell.more.{reading}" for reading in _TOO_MANY]
    for code in ("OGI302", "OGI303", "OGI401"):
        keys += [f"{code}.less.{reading}" for reading in _TOO_FEW]
        keys += [f"{code}.more.{reading}" for reading in _TOO_MANY]
    return {key: _with_reading(*key.rpartition(".")[::2]) for key in keys}


def _with_reading(key: str, reading: str) -> tuple[str, str]:
    chinese, english = checking.SENTENCES[key]
    may, may_english = _READINGS[reading]
    chinese = chinese.removesuffix("请核对这个数。").removesuffix("。")
    english = english.removesuffix(" Check this number.").removesuffix(".")
    if reading == "unfilled-total" and not key.startswith("relation"):
        chinese = chinese.removesuffix("，少{difference}")
        english = english.removesuffix(", {difference} too few")
    return f"{chinese}，{may}。", f"{english}: {may_english}."


SENTENCES: dict[str, tuple[str, str]] = {
    **_with_readings(),
    "relation.swapped": (
        "{first}填{first_stated}，{second}填{second_stated}，疑似两数互换："
        "对调后，这里的{count}处勾稽关系成立。",
        "{first} states {first_stated} and {second} {second_stated}: the two numbers "
        "have probably changed places. Put right, the {count} relations here hold.",
    ),
    "relation.misplaced": (
        "{first}填{first_stated}，疑似应填在相邻的{second}：移过去后，"
        "这里的{count}处勾稽关系成立。",
        "{first} states {first_stated}, which probably belongs beside it, in {second}. "
        "There, the {count} relations here hold.",
    ),
    "relation.slipped-on": (
        "{first}的各数疑似向后错开一格：现填{stated}，似应为{expected}。"
        "改正后，这里的{count}处勾稽关系成立。",
        "The numbers of {first} have probably slipped on by one cell: stated are "
        "{stated}, expected {expected}. Put right, the {count} relations here hold.",
    ),
    "relation.slipped-back": (
        "{first}的各数疑似向前错开一格：现填{stated}，似应为{expected}。"
        "改正后，这里的{count}处勾稽关系成立。",
        "The numbers of {first} have probably slipped back by one cell: stated are "
        "{stated}, expected {expected}. Put right, the {count} relations here hold.",
    ),
    "relation.repeated": (
        "{second}与{first}各数相同，疑似重复填写：去掉一份后，"
        "这里的{count}处勾稽关系成立。",
        "{second} has the numbers of {first}: one has probably been given twice. "
        "Without it, the {count} relations here hold.",
    ),
    "relation.exchanged": (
        "{first}与{second}疑似互换：对调后，这里的{count}处勾稽关系成立。",
        "{first} and {second} have probably changed places. Put right, the {count} "
        "relations here hold.",
    ),
    "OGI120.total": (
        "{cell}空白，各项之和为{expected}（{parts}），疑似漏填总计。",
        "{cell} is blank while its parts add up to {expected} ({parts}): the total was "
        "probably not filled in.",
    ),
    "OGI190.title": (
        "有勾稽关系未能核对",
        "Some relations could not be judged",
    ),
    "OGI190": (
        "有{count}处勾稽关系因空白或无法读取而未能核对，填全后请再检查一次。",
        "{count} relations could not be judged because of blank or unreadable cells. "
        "Check again once they are filled in.",
    ),
    "OGI700.title": (
        "上年报告能否比较",
        "Whether last year's report can be compared",
    ),
    "OGI700": (
        "没有与上年比较：本报告的机关是“{agency}”，所给上年报告的机关是“{last_agency}”。"
        "若机关更名，请把上年报告中的机关改为现名再检查。",
        "Nothing was compared with last year: this report is of {agency}, the report "
        "given for last year of {last_agency}. If the agency was renamed, write its "
        "present name into last year's report and check again.",
    ),
    "OGI700.year": (
        "没有与上年比较：本报告是{year}年度，上年报告应为{due}年度，"
        "所给的是{last_year}年度。",
        "Nothing was compared with last year: this report is of {year}, so that of "
        "{due} was expected, and {last_year} was given.",
    ),
    "OGI700.cells": (
        "有{count}个数未能与上年比较：{cells}。本报告用{edition}版格式，"
        "上年报告用{last_edition}版；上年没有填，或上年的格式没有这一项。",
        "{count} numbers could not be compared with last year: {cells}. This report is "
        "in edition {edition}, last year's in {last_edition}; last year left the "
        "number blank, or its form does not have it.",
    ),
    "OGI701.title": (
        "上年结转等于上年报告的结转下年度",
        "What is brought forward is what last year carried forward",
    ),
    "OGI701": (
        "{cell}填{stated}，{last_year}年度报告{last_cell}填{last_stated}"
        "（{last_place}），两数应相等。请核对：本年填错，或上年所填后来更正过。",
        "{cell} states {stated}; the report of {last_year} states {last_stated} in "
        "{last_cell} ({last_place}). The two should be equal: either this year's is "
        "wrong, or last year's was corrected since.",
    ),
    "OGI701.row": (
        "{table}“{row}”有{count}列与{last_year}年度报告{last_cell}（{last_place}）"
        "不同：{columns}。请核对：本年填错，或上年所填后来更正过。",
        "{table}“{row}” differs in {count} columns from {last_cell} of the report of "
        "{last_year} ({last_place}): {columns}. Either this year's are wrong, or last "
        "year's were corrected since.",
    ),
    "OGI702.title": (
        "现行有效件数等于上年现行有效＋制发－废止",
        "In force = in force last year + issued - repealed",
    ),
    "OGI702": (
        "{cell}填{stated}；上年现行有效{opening}（{last_place}）＋本年制发{added}－"
        "本年废止{removed}＝{expected}。请核对；若制发中有修订的，"
        "请在附注写明“其中修订N件”，修订的不增加现行有效件数。",
        "{cell} states {stated}; in force last year {opening} ({last_place}) + issued "
        "{added} - repealed {removed} = {expected}. If some of those issued were "
        "revisions, note 其中修订N件: they add nothing to those in force.",
    ),
    "OGI702.revised": (
        "{cell}填{stated}；上年现行有效{opening}（{last_place}）＋本年制发{added}－"
        "本年废止{removed}＝{expected}，不计修订的{revised}件则为{without}，都不相符。"
        "请核对。",
        "{cell} states {stated}; in force last year {opening} ({last_place}) + issued "
        "{added} - repealed {removed} = {expected}, or {without} without the {revised} "
        "revisions. It is neither.",
    ),
    "OGI703.title": (
        "文字与上年报告雷同",
        "Text taken over from last year's report",
    ),
    "OGI703": (
        "“{chapter}”有{count}处文字与上年报告相同或只改动了几个字"
        "（年份和数字不计，相似{percent}%以上）：{shown}。请写本年的情况。",
        "{chapter} has {count} passages that stand in last year's report, too, or "
        "differ by a few characters (years and numbers apart, {percent}% and more "
        "alike): {shown}. Write what this year was like.",
    ),
    "OGI704.title": (
        "上年报告的问题在本年有交代",
        "Last year's problems are answered this year",
    ),
    "OGI704": (
        "上年报告写的问题“{problem}”（{last_place}），在本报告“上年度存在的问题”及其"
        "改进情况中没有找到。请补写，或核对是否换了说法。",
        "The problem “{problem}” of last year's report ({last_place}) was not found "
        "among this report's problems of last year and their improvements. Add it, or "
        "see whether it was put in other words.",
    ),
    "OGI704.unknown": (
        "未能核对上年度存在的问题：上年报告的第五章没有分出“本年度存在的问题”。",
        "Last year's problems could not be looked up: chapter 五 of last year's report "
        "has no part of its own for the problems of its year.",
    ),
    "OGI801.title": (
        "汇总数等于所含单位之和",
        "A region's number is the sum of its units",
    ),
    "OGI801.more": (
        "{cell}填{stated}，所含{count}个单位之和为{added}（{units}），多{difference}。"
        "请核对汇总数，或各单位的数。",
        "{cell} states {stated}, its {count} units add up to {added} ({units}), "
        "{difference} too many. Check the sum, or the units.",
    ),
    "OGI801.less": (
        "{cell}填{stated}，所含{count}个单位之和为{added}（{units}），少{difference}。"
        "请核对汇总数，或各单位的数。",
        "{cell} states {stated}, its {count} units add up to {added} ({units}), "
        "{difference} too few. Check the sum, or the units.",
    ),
    "OGI801.certain": (
        "{cell}填{stated}，已有的{count}个单位之和已为{added}（{units}），"
        "至少少{difference}。",
        "{cell} states {stated}, the {count} units that are there add up to {added} "
        "already ({units}), so at least {difference} too few.",
    ),
    "OGI802.title": (
        "汇总数未能核对",
        "Sums that could not be judged",
    ),
    "OGI802": (
        "未能核对汇总数：缺{count}个单位的报告（{missing}）。"
        "已有单位之和超过汇总数的，另行列出。",
        "The sums could not be judged: the reports of {count} units are missing "
        "({missing}). Where those that are there exceed the sum already, it is told.",
    ),
    "OGI802.cells": (
        "有{count}个汇总数未能核对，因为有单位没有填，或金额单位不同：{cells}。",
        "{count} sums could not be judged, for a unit left the number blank or states "
        "it in another unit of money: {cells}.",
    ),
    "OGI802.scope": (
        "未能核对汇总数：报告没有写明“范围: 本地区”和“所含单位”。",
        "The sums could not be judged: the report does not state `scope: region` and "
        "its `units`.",
    ),
    "OGI803.title": (
        "单位的报告没有计入，或重复",
        "Reports of units that are not counted, or there twice",
    ),
    "OGI803": (
        "“{unit}”的报告给了{count}份，只计最后一份。请只留一份。",
        "The report of {unit} was given {count} times; the last one is counted. Keep "
        "one.",
    ),
    "OGI803.listed": (
        "“所含单位”中“{unit}”写了{count}次，只计一次。",
        "{unit} is named {count} times under `units` and counted once.",
    ),
    "OGI803.undeclared": (
        "“{unit}”的报告没有计入：“所含单位”中没有这个单位。请核对名称，或补入。",
        "The report of {unit} is not counted: `units` does not name it. Check the "
        "name, or add it.",
    ),
    "OGI803.year": (
        "“{unit}”的报告没有计入：它是{unit_year}年度的，本报告是{year}年度。",
        "The report of {unit} is not counted: it is of {unit_year}, this one of "
        "{year}.",
    ),
    "OGI803.edition": (
        "“{unit}”的报告没有计入：它用{unit_edition}版格式，本报告用{edition}版。",
        "The report of {unit} is not counted: it is in edition {unit_edition}, this "
        "one in {edition}.",
    ),
    "help.previous": (
        "上年报告，用来核对结转、现行有效件数和雷同的文字；任何能读的报告文件。",
        "Last year's report, in any file that can be read: what is carried forward, "
        "in force, repeated and left unanswered is compared.",
    ),
    "help.units": (
        "所含单位的报告，文件或文件夹，可写多次；用来核对汇总数。",
        "Reports of the units that this one adds up, a file or a folder, repeatable.",
    ),
    "units.none": (
        "“{path}”中没有报告文件（.yaml、.yml、.json）。",
        "There is no report file (.yaml, .yml, .json) in {path}.",
    ),
}

for _key in ("OGI801.more", "OGI801.less", "OGI801.certain"):
    _chinese, _english = SENTENCES[_key]
    SENTENCES[f"{_key}.litigation"] = (
        f"{_chinese}复议机关为共同被告的，只计入被诉公开决定的机关"
        "（国办公开办函〔2016〕201号），请勿重复计算。",
        f"{_english} Where the reconsideration organ is co-defendant, the suit counts "
        "only for the organ whose decision is challenged (国办公开办函〔2016〕201号).",
    )
