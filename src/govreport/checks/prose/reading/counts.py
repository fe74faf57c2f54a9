"""The numbers that a text states of the tables, each with what it may mean.

A text is read clause by clause. A clause that states a count and is not understood
makes what follows it unreadable, which may be a part of it, until the text says again
whom it speaks of. 其中 is read only behind a number that agrees with the tables.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from attrs import frozen

from govreport.checks.prose.reading.clauses import Clause, clauses_of
from govreport.checks.prose.reading.leads import Leads
from govreport.checks.prose.reading.numerals import number_in
from govreport.checks.prose.reading.phrase import Phrase, Reading
from govreport.checks.prose.reading.phrases import PHRASES
from govreport.checks.prose.reading.texts import Text
from govreport.report import Report
from govreport.values.numbers import Number

__all__ = ["Stated", "stated_numbers"]

Numbers = Mapping[str, Number | None]

_ABOUT_OGI = re.compile("信息公开|依申请公开")
_COUNTED = re.compile(r"[\d一二两三四五六七八九十百千万](?:余|多)?[件份条宗起例次项]")
_NARROW = re.compile(
    "其中|本级|代表|办公室|办公厅|政府办|分局|各[部县市区乡镇街单委办局]"
    "|[局委厅镇乡院站所队](?:共|累计|全年|收到|受理|办理|新收)"
)
_FULL_STOPS = re.compile("[。！？]")
_AMONG = re.compile("^其中|^含|^包括")
_APPLICATION_ASPECT = "overview.disclosure_on_request"


@frozen(kw_only=True)
class Stated:
    """A number in a text, the words that state it, and what the tables have for it.

    `readings` pairs each reading with its number in the tables.
    """

    excerpt: str
    number: Decimal
    readings: tuple[tuple[Reading, Decimal], ...]
    addresses: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether the tables bear one of the readings out, to the places stated."""
        return any(
            number.quantize(self.number, ROUND_HALF_UP) == self.number
            for _, number in self.readings
        )


@frozen
class _Found:
    phrase: Phrase
    excerpt: str
    number: Decimal


def stated_numbers(text: Text, report: Report, numbers: Numbers) -> Iterator[Stated]:
    """Give what `text` states of the tables of `report`, whose cells are `numbers`.

    A phrase with a reading that a blank cell leaves open is not given.
    """
    reader = _Reader(Leads(report), numbers)
    if text.part == _APPLICATION_ASPECT:
        reader.topic = "requests"
    for sentence in _FULL_STOPS.split(text.words):
        yield from reader.read(sentence)


class _Reader:
    """What is known of a text while its sentences are read, one after the other.

    `topic` is what the words are about, `base` whether 其中 may be read. A text that is
    `narrowed` is read again where it says whom it speaks of.
    """

    def __init__(self, leads: Leads, numbers: Numbers) -> None:
        self.leads = leads
        self.numbers = numbers
        self.topic: str | None = None
        self.base = False
        self.narrowed = False

    def read(self, sentence: str) -> Iterator[Stated]:
        """Give the numbers that one sentence states."""
        is_readable = True
        doubted: set[str | None] = set()
        for clause in clauses_of(sentence):
            is_readable &= not self.leads.tells_of_another_time(clause.words)
            found = self._find(clause, sentence) if is_readable else None
            if found is None:
                is_readable &= not self._narrows(clause)
                continue
            stated = _judged(found, self.numbers)
            self.base = stated is not None and stated.agrees
            if stated is None or found.phrase.topic in doubted:
                continue
            self.topic = found.phrase.topic or self.topic
            yield stated
            if not stated.agrees and found.phrase.topic:
                doubted.add(found.phrase.topic)
                self.topic = None

    def _narrows(self, clause: Clause) -> bool:
        """Whether a clause that was not understood narrows what follows it."""
        if not (_COUNTED.search(clause.words) or _NARROW.search(clause.words)):
            return False
        self.topic, self.base, self.narrowed = None, False, True
        return True

    def _find(self, clause: Clause, sentence: str) -> "_Found | None":
        """Give the phrase that a clause is, whole; the longest where several fit."""
        found = [
            _Found(phrase, match[0], number)
            for phrase in PHRASES
            if _may_follow(phrase, self.topic, sentence)
            for match in phrase.find(clause.words)
            if (number := _number(match)) is not None
            and self._is_whole(
                clause.words[: match.start()], clause.words[match.end() :]
            )
        ]
        return max(found, key=lambda item: len(item.excerpt), default=None)

    def _is_whole(self, lead: str, tail: str) -> bool:
        """Whether words between `lead` and `tail` speak of the whole report."""
        if _AMONG.match(lead):
            lead = _AMONG.sub("", lead)
            if not self.base:
                return False
        if not self.leads.is_whole(lead, tail):
            return False
        if self.narrowed and not self.leads.names_itself(lead):
            return False
        self.narrowed = False
        return True


def _may_follow(phrase: Phrase, topic: str | None, sentence: str) -> bool:
    if phrase.after is None or phrase.after == topic:
        return True
    is_remedy = phrase.after == "信息公开"
    return is_remedy and bool(topic or _ABOUT_OGI.search(sentence))


def _number(match: re.Match[str]) -> Decimal | None:
    """Give the number of a phrase; one without says that there is none."""
    if "number" not in match.re.groupindex:
        return Decimal(0)
    return number_in(match["number"])


def _judged(found: _Found, numbers: Numbers) -> Stated | None:
    """Give the number beside what the tables have; None where they cannot tell."""
    known = []
    addresses: list[str] = []
    for reading in found.phrase.readings:
        terms = [_terms(part, numbers) for part in reading.parts]
        if not all(terms):
            continue
        value = _sum(terms, reading.parts, numbers)
        if value is None:
            return None
        known.append((reading, value))
        addresses += [address for group in terms for address in group]
    if not known:
        return None
    return Stated(
        excerpt=found.excerpt,
        number=found.number,
        readings=tuple(known),
        addresses=tuple(dict.fromkeys(addresses)),
    )


def _terms(part: str, numbers: Numbers) -> list[str]:
    """Give the cells that a part stands for: itself, or the totals within it."""
    name = part.removeprefix("-")
    if name in numbers:
        return [name]
    return [
        address
        for address in numbers
        if address.startswith(f"{name}.") and address.endswith(".total")
    ]


def _sum(
    terms: Iterable[list[str]], parts: Iterable[str], numbers: Numbers
) -> Decimal | None:
    total = Decimal(0)
    for group, part in zip(terms, parts, strict=True):
        for address in group:
            number = numbers[address]
            if number is None:
                return None
            total += -number if part.startswith("-") else number
    return total
