"""Finds the texts of a document again in what a reader of an output sees.

What is seen comes in pieces: paragraphs and cells, or single characters. Texts that
were not edited are made of whole pieces. They are found from both ends first; then
those that stand only once divide the rest, as in a patience diff, until nothing is
left but what was edited.
"""

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve, field, frozen

from govreport.readback.anchors import Anchor, anchors
from govreport.readback.units import Unit, head_of, is_repeated_head, squeezed

__all__ = ["Standing", "align"]


@frozen
class Standing:
    """What stands in the place of a text, and what was added behind it."""

    text: str
    added: str = ""


@frozen(kw_only=True)
class _Stretch:
    """Texts, by their numbers, and the pieces that they are to be found in.

    `before` is the number of the text in front of the stretch.
    """

    texts: Sequence[int]
    pieces: Sequence[str]
    before: int


def align(units: Sequence[Unit], seen: Iterable[str]) -> list[Standing]:
    """Give what stands at each of `units` in what is `seen`, every piece of it once."""
    alignment = _Alignment(units)
    pieces = [squeezed(piece) for piece in seen]
    alignment.run(_Stretch(texts=range(len(units)), pieces=pieces, before=0))
    return alignment.standing


@define
class _Alignment:
    units: Sequence[Unit]
    standing: list[Standing] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.standing = [Standing(unit.text) for unit in self.units]

    def run(self, whole: _Stretch) -> None:
        """Divide stretch after stretch; each is smaller than what it came from."""
        waiting = [whole]
        while waiting:
            stretch = self._without_equal_ends(waiting.pop())
            if found := self._anchors(stretch):
                waiting.extend(_between(stretch, found))
            else:
                waiting.extend(self._settle(stretch))

    def _without_equal_ends(self, stretch: _Stretch) -> _Stretch:
        texts = [self.units[number].text for number in stretch.texts]
        head, used = _equal(texts, stretch.pieces)
        before = stretch.texts[head - 1] if head else stretch.before
        pieces = stretch.pieces[used:]
        tail, used = _equal(_backwards(texts[head:]), _backwards(pieces))
        return _Stretch(
            texts=stretch.texts[head : len(texts) - tail],
            pieces=pieces[: len(pieces) - used],
            before=before,
        )

    def _anchors(self, stretch: _Stretch) -> list[Anchor]:
        units = (self.units[number] for number in stretch.texts)
        texts = [None if unit.is_number else unit.text for unit in units]
        return anchors(texts, stretch.pieces)

    def _settle(self, stretch: _Stretch) -> Iterator[_Stretch]:
        """Say what stands where nothing is as it was; give what is to be tried again.

        Blank cells are seen in some formats and not in others.
        """
        numbers, pieces = stretch.texts, stretch.pieces
        if not numbers:
            self._add(stretch.before, "".join(pieces))
            return
        if behind := self._behind_repeated_head(stretch):
            yield behind
            return
        written = [number for number in numbers if self.units[number].text]
        if len(numbers) != len(pieces) and pieces and len(written) < len(numbers):
            yield evolve(stretch, texts=written)
            return
        if len(numbers) != len(pieces):
            pieces = ["".join(pieces)] + [""] * (len(numbers) - 1)
        for number, piece in zip(numbers, pieces, strict=True):
            self.standing[number] = Standing(piece)

    def _behind_repeated_head(self, stretch: _Stretch) -> _Stretch | None:
        """Give what is left of a stretch that a table's repeated head begins."""
        table = self.units[stretch.texts[0]].table
        if table is None or table is not self.units[stretch.before].table:
            return None
        used = _taken(head_of(table), stretch.pieces, 0)
        return evolve(stretch, pieces=stretch.pieces[used:]) if used else None

    def _add(self, before: int, text: str) -> None:
        table = self.units[before].table
        if table is None or not is_repeated_head(text, table):
            standing = self.standing[before]
            self.standing[before] = evolve(standing, added=standing.added + text)


def _between(stretch: _Stretch, found: Iterable[Anchor]) -> Iterator[_Stretch]:
    """Give the stretches before, between and behind the anchors that were found."""
    text = piece = 0
    before = stretch.before
    for anchor in found:
        yield _Stretch(
            texts=stretch.texts[text : anchor.text],
            pieces=stretch.pieces[piece : anchor.start],
            before=before,
        )
        before = stretch.texts[anchor.text]
        text, piece = anchor.text + 1, anchor.end
    yield _Stretch(
        texts=stretch.texts[text:], pieces=stretch.pieces[piece:], before=before
    )


def _equal(texts: Sequence[str], pieces: Sequence[str]) -> tuple[int, int]:
    """Give how many texts are made of how many pieces, from the first on."""
    used = 0
    for count, text in enumerate(texts):
        taken = _taken(text, pieces, used)
        if not taken:
            return count, used
        used += taken
    return len(texts), used


def _taken(text: str, pieces: Sequence[str], start: int) -> int:
    """Give how many pieces from `start` on make up `text`, 0 where they do not."""
    length = 0
    for place in range(start, len(pieces)):
        piece = pieces[place]
        if not text.startswith(piece, length) or not (piece or not text):
            return 0
        length += len(piece)
        if length == len(text):
            return place - start + 1
    return 0


def _backwards(texts: Iterable[str]) -> list[str]:
    return [text[::-1] for text in texts][::-1]
