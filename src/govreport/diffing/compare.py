"""What differs between two files: numbers by their address, paragraphs in order."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from attrs import frozen

from govreport.diffing.shown import Shown, ShownNumber, ShownText
from govreport.editions import FormatEdition
from govreport.editions.added_rows import EXTRAS

__all__ = ["Comparison", "NumberChange", "Piece", "TextChange", "compare", "pieces"]

Kind = Literal["changed", "added", "removed"]

ALIKE = 0.5
"""How much of two paragraphs is the same for one to be the other, edited."""

MOST_PAIRS = 2_500
"""Beyond as many pairs of paragraphs, those that changed are paired in order."""

Piece = tuple[Literal["same", "old", "new"], str]
"""A part of a text that both have, or only the old one, or only the new."""


@frozen(kw_only=True)
class NumberChange:
    """A number that differs, or that one of the files does not show."""

    address: str
    name: str
    old: ShownNumber | None
    new: ShownNumber | None

    @property
    def kind(self) -> Kind:
        """Whether it was changed, added or removed."""
        return _kind(self.old, self.new)


@frozen(kw_only=True)
class TextChange:
    """A paragraph that was changed, added or removed."""

    old: ShownText | None
    new: ShownText | None

    @property
    def kind(self) -> Kind:
        """Whether it was changed, added or removed."""
        return _kind(self.old, self.new)

    @property
    def chapter(self) -> str:
        """The key of the chapter it is in, empty before the first."""
        text = self.new or self.old
        assert text is not None
        return text.chapter


@frozen(kw_only=True)
class Comparison:
    """Two files and all that differs between what they show.

    `rows` are all paragraphs side by side, changed or not.
    """

    old: Shown
    new: Shown
    numbers: tuple[NumberChange, ...]
    rows: tuple[tuple[ShownText | None, ShownText | None], ...]

    @property
    def texts(self) -> tuple[TextChange, ...]:
        """The paragraphs that differ, in order."""
        differing = (row for row in self.rows if not _same(*row))
        return tuple(TextChange(old=old, new=new) for old, new in differing)

    @property
    def is_same(self) -> bool:
        """Whether both show the same."""
        return not self.numbers and not self.texts


def compare(old: Shown, new: Shown) -> Comparison:
    """Hold what two files show against each other.

    White space does not count: no two formats break lines alike.
    """
    return Comparison(
        old=old,
        new=new,
        numbers=tuple(_number_changes(old, new)),
        rows=tuple(
            _side_by_side(
                _without(old.texts, new.stand_ins), _without(new.texts, old.stand_ins)
            )
        ),
    )


def pieces(old: str, new: str) -> Iterator[Piece]:
    """Give two texts as parts that both have and parts that one of them has."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield "same", old[start:end]
            continue
        if end > start:
            yield "old", old[start:end]
        if new_end > new_start:
            yield "new", new[new_start:new_end]


def _kind(old: object | None, new: object | None) -> Kind:
    if old is None:
        return "added"
    return "removed" if new is None else "changed"


def _number_changes(old: Shown, new: Shown) -> Iterator[NumberChange]:
    for address in dict.fromkeys([*old.numbers, *new.numbers]):
        before, after = old.numbers.get(address), new.numbers.get(address)
        texts = {_squeezed(number.text) for number in (before, after) if number}
        if before is not None and after is not None and len(texts) == 1:
            continue
        edition = new.edition if address in new.numbers else old.edition
        yield NumberChange(
            address=address, name=_name(edition, address), old=before, new=after
        )


def _name(edition: FormatEdition, address: str) -> str:
    if address.startswith(f"{EXTRAS}."):
        return address
    return str(edition.name(address))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _same(old: ShownText | None, new: ShownText | None) -> bool:
    if old is None or new is None:
        return False
    return _squeezed(old.text) == _squeezed(new.text)


def _without(
    texts: Sequence[ShownText], stand_ins: frozenset[str]
) -> Sequence[ShownText]:
    """Leave out the words that stand for a picture, which the other file shows."""
    known = {_squeezed(words) for words in stand_ins}
    return [text for text in texts if _squeezed(text.text) not in known]


def _side_by_side(
    old: Sequence[ShownText], new: Sequence[ShownText]
) -> Iterator[tuple[ShownText | None, ShownText | None]]:
    matcher = SequenceMatcher(
        None,
        [_squeezed(text.text) for text in old],
        [_squeezed(text.text) for text in new],
        autojunk=False,
    )
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(old[start:end], new[new_start:new_end], strict=True)
        else:
            yield from _paired(old[start:end], new[new_start:new_end])


def _paired(
    old: Sequence[ShownText], new: Sequence[ShownText]
) -> Iterator[tuple[ShownText | None, ShownText | None]]:
    """Pair paragraphs that changed with what they became, in order."""
    waiting = list(new)
    for text in old:
        at = _likest(text, waiting) if len(old) * len(new) <= MOST_PAIRS else 0
        if at is None or not waiting:
            yield text, None
            continue
        yield from ((None, other) for other in waiting[:at])
        yield text, waiting[at]
        waiting = waiting[at + 1 :]
    yield from ((None, other) for other in waiting)


def _likest(text: ShownText, others: Sequence[ShownText]) -> int | None:
    """Give the place of the first paragraph that is much like `text`."""
    for at, other in enumerate(others):
        matcher = SequenceMatcher(None, text.text, other.text, autojunk=False)
        if matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
            return at
    return None
