"""A finding in the data of a report: what is wrong, where, and what it follows from.

A diagnostic carries facts, not sentences; `govreport.messages` words it at the edge.
"""

from collections.abc import Mapping
from enum import StrEnum
from string import ascii_uppercase

from attrs import asdict, evolve, field, frozen

from govreport.messages import DEFAULT_LANGUAGE, Fact, Language, fill, word

__all__ = ["Diagnostic", "Fact", "Place", "Position", "Severity", "Where"]


class Severity(StrEnum):
    """How grave a finding is; only errors keep a report from being rendered."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@frozen(order=True)
class Position:
    """A place in an input file; `line` and `column` count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def order(self) -> tuple[str | int, ...]:
        """What places are sorted by."""
        return self.file, "", self.line, self.column


@frozen(kw_only=True)
class Place:
    """A place in a file that has no lines, counted from 1, as far as it is known.

    `part` is the part of a Word file: document, header1, footnotes. A paragraph is one
    of the part outside its tables, or where a cell has several, one of the cell. In a
    workbook, `sheet` names the sheet and `cell` counts its columns; in a PDF, `page`
    counts the pages and all else is counted on its page.
    """

    file: str
    part: str = "document"
    sheet: str | None = None
    page: int | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    paragraph: int | None = None

    def __str__(self) -> str:
        return f"{self.file} {self.word()}"

    @property
    def order(self) -> tuple[str | int, ...]:
        """What places are sorted by."""
        steps = (self.page, self.table, self.row, self.cell, self.paragraph)
        return (self.file, self.sheet or "", *(step or 0 for step in steps))

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the place within the file in `language`; 表四!E5 in a workbook."""
        if self.sheet is not None:
            return self.sheet + (f"!{self.reference}" if self.row else "")
        kind = self.part.rstrip("0123456789")
        place = "place.page" if self.page else f"place.{kind}"
        part = word(place, {"part": self.part, "page": self.page or 0}, language)
        cell = "" if self.table is None else "place.cell"
        paragraph = "" if self.paragraph is None else "place.paragraph"
        facts = asdict(self)
        return part + "".join(
            word(key, facts, language) for key in (cell, paragraph) if key
        )

    @property
    def reference(self) -> str:
        """The cell as a workbook names it, E5; the row alone where that is known."""
        letters, column = "", self.cell or 0
        while column:
            column, letter = divmod(column - 1, len(ascii_uppercase))
            letters = ascii_uppercase[letter] + letters
        return f"{letters}{self.row or ''}"


Where = Position | Place
"""Where something stands: in a file with lines, or in one without."""


def _own(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    return dict(facts)


@frozen(kw_only=True)
class Diagnostic:
    """One finding. Immutable, sortable by `order`, and plain data under `to_plain`.

    `message` names the sentence in the catalogue (the code, where nothing else is
    said), `facts` fill its slots; `wording` brings a plugin's own sentences, with the
    same slots. `basis` is the clause of the law or notice that the finding rests on.
    `position` is a place in a text, `place` one in a file without lines. `root` is the
    `id` of the finding that this one follows from, None for a root finding. `waived` is
    the reason why a waiver lets it stand.
    """

    code: str
    severity: Severity = Severity.ERROR
    address: str = ""
    message: str = field()
    facts: Mapping[str, Fact] = field(factory=dict, converter=_own)
    related: tuple[str, ...] = ()
    position: Position | None = None
    place: Place | None = None
    basis: str = ""
    wording: Mapping[Language, str] | None = None
    root: str | None = None
    waived: str | None = None

    @message.default
    def _message_of_the_code(self) -> str:
        return self.code

    @property
    def id(self) -> str:
        """The name of this finding within one run."""
        return f"{self.code}@{self.address}"

    @property
    def is_error(self) -> bool:
        """Whether this finding keeps the report from being rendered."""
        return self.severity is Severity.ERROR and self.waived is None

    def at(self, where: Where | None) -> "Diagnostic":
        """Give the same finding at `where`, unless it is already somewhere."""
        if where is None or self.position is not None or self.place is not None:
            return self
        if isinstance(where, Place):
            return evolve(self, place=where)
        return evolve(self, position=where)

    def where(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the file and the place in it, as far as they are known."""
        if self.place is not None:
            return f"{self.place.file} {self.place.word(language)}"
        return str(self.position) if self.position else ""

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the sentence in `language`, without position and code."""
        if self.wording is not None:
            return fill(self.wording[language], self.facts, language)
        return word(self.message, self.facts, language)

    def to_plain(self) -> dict[str, object]:
        """Give this finding as JSON-able data, worded in both languages."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            "address": self.address,
            "position": str(self.position) if self.position else None,
            "place": asdict(self.place) if self.place else None,
            "message": {"zh": self.word("zh"), "en": self.word("en")},
            "facts": dict(self.facts),
            "related": list(self.related),
            "basis": self.basis,
            "id": self.id,
            "root": self.root,
            "waived": self.waived,
        }
