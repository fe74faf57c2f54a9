"""Gathers the text of a block as it is walked through."""

from collections.abc import Iterator

from attrs import define, field

from govreport.readers.html.lines import paragraphs, tidied

__all__ = ["Gathering"]


@define
class Gathering:
    """The lines since the last paragraph ended, each with the line of the source.

    `linked` counts the characters that are in a link.
    """

    lines: list[str] = field(factory=lambda: [""])
    source: list[int] = field(factory=lambda: [0])
    linked: int = 0
    links: int = 0

    def add(self, text: str | None, line: int) -> None:
        """Add text, which stands somewhere behind `line` of the source."""
        if not text:
            return
        if not self.lines[-1].strip():
            self.source[-1] = line
        self.lines[-1] += text
        if self.links:
            self.linked += len(tidied(text))

    def break_line(self) -> None:
        """Begin a new line."""
        self.lines.append("")
        self.source.append(self.source[-1])

    def take(self, *, whole: bool = False) -> Iterator[tuple[int, str, bool]]:
        """Give the line, the text and whether it is a link, of each paragraph.

        All is one where it is `whole`, as a heading is. Nothing is left.
        """
        lines, source, linked = self.lines, self.source, self.linked
        self.lines, self.source, self.linked = [""], [0], 0
        found = list(paragraphs(lines))
        if whole and len(found) > 1:
            found = [(found[0][0], "".join(text for _, text in found))]
        length = sum(len(text) for _, text in found)
        for number, text in found:
            yield source[number], text, 2 * linked > length
