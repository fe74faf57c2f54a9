"""Lines to paragraphs: what is indented begins one, what ends early ends one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from attrs import define, field, frozen

from govreport.diagnostics import Place
from govreport.readers.pdf.letters import Line
from govreport.readers.pdf.page import Picture, Shown
from govreport.readers.pdf.ruled import Ruled
from govreport.recognition import SeenImage, SeenParagraph

__all__ = ["paragraphs"]

LARGER = 1.15
"""How much larger than the text a title is set."""

INDENT = 0.8
DEEP = 3.2
"""From where on a line, in characters, is indented, and where it is centred."""

EARLY = 1.9
"""How many characters before the margin a line ends that ends a paragraph."""

APART = 1.7
"""How much farther than usual lines are apart that are not of one paragraph."""

FEW = 0.1
"""Below this part of indented lines a text does not indent its paragraphs."""

ENOUGH = 6
"""So many lines that end together end at the margin."""

_ENDED = tuple("。！？；”）")


@frozen(kw_only=True)
class _Column:
    """The block of text on the pages: its margins, its size, how it is set."""

    left: float
    right: float
    size: float
    pitch: float
    is_indented: bool

    def indent(self, line: Line) -> float:
        """Give how many characters a line is indented."""
        return (line.x0 - self.left) / self.size

    def room(self, line: Line) -> float:
        """Give how many characters more a line would hold."""
        return (self.right - line.x1) / self.size

    def is_title(self, line: Line) -> bool:
        """Whether a line is set as a title is."""
        return line.size > LARGER * self.size


@define
class _Flow:
    """The lines of the paragraph that has not ended, and what was counted."""

    name: str
    column: _Column
    lines: list[Line] = field(factory=list)
    counts: Counter[int] = field(factory=Counter)
    is_begun: bool = False

    def ended(self) -> Iterator[SeenParagraph]:
        """Give the paragraph that ends here."""
        if self.lines:
            page = self.lines[0].page
            self.counts[page] += 1
            place = Place(file=self.name, page=page, paragraph=self.counts[page])
            is_title = not self.is_begun and self.column.is_title(self.lines[0])
            level = 0 if is_title else None
            self.is_begun = self.is_begun or not is_title
            yield SeenParagraph(text=_text(self.lines), level=level, where=place)
            self.lines = []

    def goes_on(self, line: Line) -> bool:
        """Whether `line` is of the same paragraph as the last one."""
        last, column = self.lines[-1], self.column
        if column.is_title(last) or column.is_title(line):
            return not self.is_begun and _is_same_title(last, line)
        is_apart = line.page == last.page and line.top - last.top > APART * column.pitch
        if is_apart or column.indent(line) > INDENT:
            return False
        if max(column.indent(last), column.indent(line)) > DEEP:
            return False
        is_early = column.room(last) > EARLY
        if column.is_indented and not last.text.endswith(_ENDED):
            return not is_early or len(last.text) > len(line.text)
        return not is_early


def paragraphs(
    shown: Iterable[Shown], name: str
) -> Iterator[SeenParagraph | SeenImage | Ruled]:
    """Give paragraphs for lines, and tables and images as they are."""
    items = list(shown)
    flow = _Flow(name, _column(items))
    for each in items:
        if isinstance(each, Line):
            if flow.lines and not flow.goes_on(each):
                yield from flow.ended()
            flow.lines.append(each)
            continue
        yield from flow.ended()
        yield each.image if isinstance(each, Picture) else each
    yield from flow.ended()


def _is_same_title(last: Line, line: Line) -> bool:
    """Whether two lines are of one title: set alike, one below the other."""
    is_alike = abs(last.size - line.size) < 1
    return is_alike and line.page == last.page and line.top - last.top < 3 * line.size


def _text(lines: Sequence[Line]) -> str:
    """Give the text of lines one after another, as though they were one."""
    text = lines[0].text
    for last, line in pairwise(lines):
        text += " " + line.text if _is_latin(last.text, line.text) else line.text
    return text


def _is_latin(last: str, following: str) -> bool:
    return last[-1].isascii() and following[0].isascii() and last[-1].isalpha()


def _column(shown: Iterable[Shown]) -> _Column:
    """Give the block of text that most lines and all tables stand in."""
    items = list(shown)
    lines = [each for each in items if isinstance(each, Line)]
    boxes = [each.box for each in items if isinstance(each, Ruled)]
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size)] += len(line.text)
    size = float(max(letters, key=lambda each: letters[each], default=16))
    body = [line for line in lines if abs(line.size - size) < 1]
    left = _left([line.x0 for line in body], [box[0] for box in boxes], size)
    steps = [
        low.top - high.top
        for high, low in pairwise(body)
        if low.page == high.page and 0 < low.top - high.top < 3 * size
    ]
    indented = sum(INDENT < (line.x0 - left) / size < DEEP for line in body)
    return _Column(
        left=left,
        right=_right([line.x1 for line in body], [box[2] for box in boxes], size),
        size=size,
        pitch=median(steps) if steps else 2 * size,
        is_indented=indented > FEW * len(body),
    )


def _left(starts: Sequence[float], tables: Sequence[float], size: float) -> float:
    """Give the left margin: the leftmost place at which several lines begin.

    Where all of them are indented, the tables tell it.
    """
    counts = Counter(round(start / 3) for start in starts)
    usual = [at for at, count in counts.items() if count > max(1, 0.04 * len(starts))]
    left = 3.0 * min(usual or counts or [0])
    edges = (edge for edge in tables if INDENT < (left - edge) / size < DEEP)
    return max(edges, default=left)


def _right(ends: Sequence[float], tables: Sequence[float], size: float) -> float:
    """Give the right margin: where most long lines end, or the tables do."""
    farthest = max(ends, default=0.0)
    full = [end for end in ends if end > farthest - 2 * size]
    if len(full) >= ENOUGH:
        return median(full)
    return max(farthest, *tables) if tables else farthest
