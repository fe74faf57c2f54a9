"""The documents that reports cite: names, numbers, and how near a misspelling is."""

import re

from attrs import frozen

from govreport.editions import EDITIONS

__all__ = ["NAMES", "NOTICES", "Notice", "edits_between"]


@frozen(kw_only=True)
class Notice:
    """A notice by its 文号, and a pattern for it in whatever brackets.

    `editions` are those that it sets the form of; none means that it is of every year.
    """

    number: str
    pattern: re.Pattern[str]
    editions: tuple[str, ...] = ()


_OPEN, _CLOSE = "[〔［【（〈《{[]", "[〕］】）〉》}\\]]"


def _loose(letters: str, year: int, number: int) -> re.Pattern[str]:
    """Give a pattern for a 文号 with a 年 or 第 too many and any brackets or none."""
    return re.compile(f"{letters}{_OPEN}?{year}年?{_CLOSE}?年?第?{number}号")


def _form_notice(year: int, number: int) -> Notice:
    official = f"国办公开办函〔{year}〕{number}号"
    return Notice(
        number=official,
        pattern=_loose("国办公开办函", year, number),
        editions=tuple(
            edition.id
            for edition in EDITIONS.values()
            if edition.notice.startswith(official)
        ),
    )


NOTICES = (
    _form_notice(2021, 30),
    _form_notice(2019, 60),
    Notice(number="国办函〔2020〕109号", pattern=_loose("国办函", 2020, 109)),
)
"""The notices that are known; another is not judged."""

NAMES = {
    "中华人民共和国政府信息公开条例": 2,
    "政府信息公开条例": 1,
    "政府信息公开信息处理费管理办法": 1,
}
"""The titles that are known, and in how many characters a slip of one may differ."""


def edits_between(one: str, other: str) -> int:
    """Give how many characters must be put in, taken out or changed."""
    row = list(range(len(other) + 1))
    for count, left in enumerate(one, 1):
        before, row = row, [count]
        for index, right in enumerate(other, 1):
            changed = before[index - 1] + (left != right)
            row.append(min(before[index] + 1, row[-1] + 1, changed))
    return row[-1]
