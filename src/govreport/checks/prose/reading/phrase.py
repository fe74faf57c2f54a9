"""A phrase that states a number of the tables, and what it may mean."""

import re

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


def _filled(pattern: str) -> re.Pattern[str]:
    """Give a pattern with the words that many share: {request}, {count} and so on."""
    return re.compile(
        pattern.format(
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
    """A way to state a number; `pattern` has a group `number` unless it says none.

    `topic` is what the words after it are about. One with `after` is read only where
    that is the topic: 办结 and 维持 alone do not say what.
    """

    pattern: re.Pattern[str] = field(converter=_filled)
    readings: tuple[Reading, ...]
    topic: str | None = None
    after: str | None = None
