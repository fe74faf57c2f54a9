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

_OF_A_TOTAL = tuple(
    f"{code}.{way}" for code in ("OGI302", "OGI303", "OGI401") for way in ("less", "more")
)


def _with_readings() -> dict[str, tuple[str, str]]:
    """Give the sentences of a wrong number, each with what may have happened."""
    sentences = {}
    for key in ("relation.cell.more", "relation.cell.less", *_OF_A_TOTAL):
        chinese, english = checking.SENTENCES[key]
        for reading, (may, may_english) in _READINGS.items():
            sentences[f"{key}.{reading}"] = (
                f"{chinese.removesuffix('请核对这个数。').rstrip('。')}，{may}。",
                f"{english.removesuffix(' Check this number.').rstrip('.')}: "
                f"{may_english}.",
            )
    for code in ("OGI302", "OGI303", "OGI401"):
        chinese, english = checking.SENTENCES[f"{code}.less"]
        may, may_english = _READINGS["unfilled-total"]
        sentences[f"{code}.less.unfilled-total"] = (
            f"{chinese.removesuffix('少{difference}。')}{may}。",
            f"{english.removesuffix('{difference} too few.')}{may_english}.",
        )
    return sentences


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
        "{first} states {first_stated}, which probably belongs next to it, in {second}. "
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
}
