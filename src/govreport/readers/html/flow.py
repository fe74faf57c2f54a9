"""What is on a page, in reading order, each with the element that it stands in."""

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import define, field, frozen

from govreport.diagnostics import Position
from govreport.readers.html.elements import (
    heading_level,
    is_block,
    is_hidden,
)
from govreport.readers.html.gathering import Gathering
from govreport.readers.html.pictures import picture
from govreport.readers.html.tables import is_layout, seen_table, texts_around
from govreport.readers.refusal import refuse
from govreport.recognition import SeenBlock, SeenParagraph, Unseen, compact

__all__ = ["Found", "flow"]

MOST_BLOCKS = 20_000
"""A page of a report has a few hundred, a site's longest some thousand."""

_FRAMES = ("iframe", "frame", "object", "embed")


@frozen(kw_only=True)
class Found:
    """Something on a page, the element it stands in, and whether it is a link."""

    block: SeenBlock | Unseen
    element: Any
    is_link: bool = False

    @property
    def text(self) -> str:
        """The text of a paragraph, nothing for anything else."""
        return self.block.text if isinstance(self.block, SeenParagraph) else ""


def flow(page: Any, name: str) -> Sequence[Found]:
    """Give all that is shown on a page."""
    walk = _Walk(name)
    for found in walk.run(page):
        walk.found.append(found)
        if len(walk.found) > MOST_BLOCKS:
            refuse("OGI117.page-long", name, limit=MOST_BLOCKS)
    return walk.found


@define
class _Walk:
    """A walk through a page, and the text that has not ended yet."""

    name: str
    found: list[Found] = field(factory=list)
    gathering: Gathering = field(factory=Gathering)
    pictures: int = 0
    line: int = 1
    heading: Any = None
    items: dict[Any, int] = field(factory=dict)

    def run(self, page: Any) -> Iterator[Found]:
        """Walk through the elements; a page may nest them deep."""
        from lxml import etree

        walker = etree.iterwalk(page, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            if event == "start":
                self.line = element.sourceline or self.line
                if found := self._whole(element):
                    walker.skip_subtree()
                    yield from self._ended(element.getparent())
                    yield from found
                elif is_hidden(element):
                    walker.skip_subtree()
                else:
                    yield from self._begin(element)
            else:
                if event == "end":
                    yield from self._end(element)
                self.gathering.add(element.tail, self.line)

    def _begin(self, element: Any) -> Iterator[Found]:
        if element.tag == "br" or (self.heading is not None and is_block(element)):
            self.gathering.break_line()
        elif is_block(element):
            yield from self._ended(element.getparent())
        if self.heading is None and heading_level(element) is not None:
            self.heading = element
        self.gathering.links += element.tag == "a"
        if element.tag == "li":
            self.gathering.add(self._marker(element), self.line)
        if element.tag == "pre":
            for line in (element.text or "").split("\n"):
                self.gathering.add(line, self.line)
                self.gathering.break_line()
        else:
            self.gathering.add(element.text, self.line)

    def _end(self, element: Any) -> Iterator[Found]:
        self.gathering.links -= element.tag == "a" and not is_hidden(element)
        if element is self.heading:
            self.heading = None
        if element.tag == "br" or not is_block(element):
            return
        if self.heading is None:
            yield from self._ended(element)
        else:
            self.gathering.break_line()

    def _ended(self, element: Any) -> Iterator[Found]:
        """Give the paragraphs that end here, in `element`; a heading is one."""
        if element is None or not any(self.gathering.lines):
            return
        level = heading_level(element)
        for line, text, is_link in self.gathering.take(whole=level is not None):
            where = Position(self.name, line or 1, 1)
            block = SeenParagraph(text=text, level=level, where=where)
            yield Found(block=block, element=element, is_link=is_link)

    def _whole(self, element: Any) -> list[Found]:
        """Give an element that is a block itself: a table of facts, a picture."""
        if element.tag == "img" and not is_hidden(element):
            self.pictures += 1
            at = Position(self.name, self.line, 1)
            return [Found(block=picture(element, self.pictures, at), element=element)]
        if element.tag in _FRAMES:
            source = element.get("src") or element.get("data") or ""
            at = Position(self.name, self.line, 1)
            facts = {"got": source[:100]}
            unseen = Unseen(message="page.frame", facts=facts, where=at)
            return [Found(block=unseen, element=element)]
        if element.tag == "table" and not is_hidden(element) and not is_layout(element):
            return self._table(element)
        return []

    def _marker(self, item: Any) -> str:
        """Give the number that is shown in front of an item of a list."""
        parent = item.getparent()
        if parent.tag != "ol" or "list-style" in (parent.get("style") or ""):
            return ""
        start = parent.get("start") or ""
        first = int(start) if start.isascii() and start.isdigit() else 1
        self.items[parent] = self.items.get(parent, first - 1) + 1
        return f"{self.items[parent]}."

    def _table(self, element: Any) -> list[Found]:
        """Give a table, and in front of it its caption and what is in no cell."""
        where = Position(self.name, self.line, 1)
        before = (
            SeenParagraph(text=text, where=where)
            for text in texts_around(element)
            if not self._repeats(text)
        )
        blocks = [*before, *seen_table(element, self.name)]
        return [Found(block=block, element=element) for block in blocks]

    def _repeats(self, text: str) -> bool:
        """Whether a caption says again what was last read, as for those who listen."""
        said = next((each.text for each in reversed(self.found) if each.text), "")
        return compact(said).endswith(compact(text))
