"""A phrase that states a number of the tables, and what it may mean."""

import re
from collections.abc import Iterator
from functools import cached_property

from attrs import field, frozen

from govreport.checks.prose.reading.numerals import NUMBER

__all__ = ["Phrase", "Reading"]

_LINK = "(?:的?(?:数量|总数|总量))?(?:共计|总计|合计|累计|共|为|是|达到|达)?"
_UNIT = "(?:件|份|条|宗|起|例|项|个)(?!次)"
_COUNT = f"{_LINK}(?P<number>{NUMBER})"
_NAME = (
    "(?:公民、法人(?:和|或|或者)其他组织(?:提出|提交)?的?)?(?:各类|有效)?"
    "(?:(?:政府|政务)?信息(?:依申请)?公开|依申请公开|公开(?=申请))"
)
_REQUEST = f"{_NAME}(?:政府信息)?的?(?:申请|信息|事项|件)*"
_CAUSE = (
    f"(?:(?:收到|接到)?(?:因|涉及|由)?{_NAME}(?:工作|申请|答复|事项|类|的|相关|而)*)?"
    "(?:被)?(?:申请|提起|引发|引起|发生|产生|导致|涉及)?的?"
)


def _split(parts: str) -> tuple[str, ...]:
    return tuple(parts.split())


def _filled(pattern: str, words: str) -> re.Pattern[str]:
    """Give a pattern with the words that many share: {request}, {count} and so on."""
    return re.compile(
        pattern.format(
            words=f"(?:{words})",
            request=_REQUEST,
            cause=_CAUSE,
            count=f"{_COUNT}{_UNIT}",
            amount=_COUNT,
            bare=f"(?:{_REQUEST}|申请)?",
        )
    )


@frozen
class Reading:
    """One meaning of a phrase: the words for it, and the parts that it adds up."""

    words: str
    parts: tuple[str, ...] = field(converter=_split)


@frozen(kw_only=True)
class Phrase:
    """A way to state a number; `form` has a group `number` unless it says none.

    `words` are those one of which it must have, parted by |, and stand in `form` as
    {words}: where there is none of them the form need not be tried, nor even compiled.
    `topic` is what the words after it are about. One with `after` is read only where
    that is the topic: 办结 and 维持 alone do not say what.
    """

    words: str
    form: str
    readings: tuple[Reading, ...]
    topic: str | None = None
    after: str | None = None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return _filled(self.form, self.words)

    def find(self, clause: str) -> Iterator[re.Match[str]]:
        """Give each place in `clause` where the phrase stands."""
        if any(word in clause for word in self.words.split("|")):
            yield from self._pattern.finditer(clause)
