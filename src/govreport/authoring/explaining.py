"""Which layer gave each word and each template file of a report's document."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import define, frozen

from govreport.compose import compose
from govreport.compose.document import Document, Heading, Paragraph, Table
from govreport.diagnostics import Where
from govreport.editions import FormatEdition
from govreport.editions.added_rows import EXTRAS
from govreport.loading import Source
from govreport.report import Report
from govreport.variants import Lineage
from govreport.variants.consistency import PROSE
from govreport.variants.layer import FILE_NAME, Path
from govreport.variants.merging import Merged, Origin

__all__ = ["Explanation", "Given", "explain"]

Kind = Literal[
    "title", "preamble", "heading", "label", "note", "signature", "setting", "template"
]

SETTINGS = ("chapter", "items", "none", "blank", "zero", "zeros", "fonts")
"""What a variant says of how things are printed, beside their words."""


@frozen(kw_only=True)
class Given:
    """One thing that is printed, or printed by: what it is and which layer gave it.

    `layer` is `report`, `edition`, or the id of a variant; `position` is the place in
    the file of the report or in the variant.yaml.
    """

    kind: Kind
    address: str
    text: str
    layer: str
    position: Where | None = None


@frozen(kw_only=True)
class Explanation:
    """The edition and the variants of a report, and where everything comes from."""

    report: Report
    edition: FormatEdition
    lineage: Lineage
    given: tuple[Given, ...]


def explain(source: Source, lineage: Lineage) -> Explanation:
    """Say for each title, heading, label and template which layer gave it."""
    edition = source.report.format_edition
    explainer = _Explainer(source=source, edition=edition, lineage=lineage)
    given = tuple(explainer.all())
    return Explanation(
        report=source.report, edition=edition, lineage=lineage, given=given
    )


@define(kw_only=True, slots=False, eq=False)
class _Explainer:
    source: Source
    edition: FormatEdition
    lineage: Lineage

    @cached_property
    def report(self) -> Report:
        return self.source.report

    @cached_property
    def merged(self) -> Merged:
        return self.lineage.merged(self.edition)

    @cached_property
    def document(self) -> Document:
        settings = self.lineage.settings(self.edition)
        return compose(self.report, self.edition, settings)

    def all(self) -> Iterator[Given]:
        """Give everything in reading order, templates last."""
        yield from self._frame()
        for block in self.document.blocks:
            match block:
                case Heading():
                    yield self._heading(block.address, block.text)
                case Paragraph(lead=lead) if lead:
                    address = block.address.rpartition("[")[0]
                    yield self._heading(address, lead)
                case Paragraph(style="note"):
                    yield self._note(block)
                case Table(official=True):
                    yield from self._labels(block)
        if self.document.signature:
            for line in self.document.signature.lines:
                yield self._of_variant("signature", ("signature", "lines"), line)
        for key in SETTINGS:
            yield from self._settings((key,), self.merged.plain.get(key))
        for key in PROSE:
            openings = self.merged.plain[key]["openings"]
            yield from self._settings((key, "openings"), openings)
        yield from self._templates()

    def _frame(self) -> Iterator[Given]:
        for number, line in enumerate(self.document.title):
            path: Path = ("title", number)
            stated = "title" if self.report.title else None
            yield self._given("title", stated, path, line, f"title[{number}]")
        for line in self.document.subtitle:
            yield self._of_variant("title", ("subtitle",), line)
        sentences: Mapping[str, Sequence[str]]
        sentences = self.merged.plain["preamble"]["sentences"]
        for name, wordings in sentences.items():
            path = ("preamble", "sentences", name)
            for number, text in enumerate(wordings):
                here = path if len(wordings) == 1 else (*path, number)
                yield self._of_variant("preamble", here, text)

    def _heading(self, address: str, text: str) -> Given:
        chapter, _, part = address.partition(".")
        if not part and not address.startswith("extra_sections"):
            path: Path = ("headings", chapter)
            if address == "preamble":
                path = ("preamble", "label")
            return self._given("heading", None, path, text, address)
        if not part:
            index = int(address.removeprefix("extra_sections[").removesuffix("]"))
            extra = self.report.extra_sections[index]
            path = (extra.chapter, "heads", extra.heading)
            return self._given("heading", address, path, text, address, own_first=False)
        passage = getattr(getattr(self.report, chapter), part)
        stated = address if getattr(passage, "heading", None) else None
        return self._given("heading", stated, (chapter, "heads", part), text, address)

    def _labels(self, table: Table) -> Iterator[Given]:
        for cell in table.cells:
            field, _, name = cell.address.partition(".")
            if cell.role == "number":
                continue
            path: Path = ("labels", cell.address)
            if field == EXTRAS and path not in self.merged.origins:
                path = ("extra_rows", name, "label")
            yield self._given("label", None, path, cell.text, cell.address)

    def _note(self, block: Paragraph) -> Given:
        chapter, _, number = block.address.partition(".note")
        path = ("notes", chapter, int(number.strip("[]")))
        return self._given("note", None, path, block.text, block.address)

    def _settings(self, path: Path, value: Any) -> Iterator[Given]:
        if isinstance(value, dict):
            for name, inner in value.items():
                yield from self._settings((*path, name), inner)
        else:
            yield self._of_variant("setting", path, str(value))

    def _templates(self) -> Iterator[Given]:
        seen: set[str] = set()
        for variant in self.lineage.variants:
            for file in sorted(variant.folder.iterdir(), key=lambda file: file.name):
                if file.is_file() and file.name not in (FILE_NAME, *seen):
                    seen.add(file.name)
                    yield Given(
                        kind="template",
                        address=file.name,
                        text=str(file),
                        layer=variant.id,
                    )

    def _of_variant(self, kind: Kind, path: Path, text: str) -> Given:
        return self._given(kind, None, path, text, ".".join(map(str, path)))

    def _given(
        self,
        kind: Kind,
        stated: str | None,
        path: Path,
        text: str,
        address: str,
        *,
        own_first: bool = True,
    ) -> Given:
        """Say which layer gave `text`: the report, where `stated` names what says so.

        Else the variant that says it at `path`; what no variant says is the edition's.
        """
        origin = self._origin(path)
        if stated is not None and (own_first or origin is None):
            return Given(
                kind=kind,
                address=address,
                text=text,
                layer="report",
                position=self.source.positions.get(stated),
            )
        return Given(
            kind=kind,
            address=address,
            text=text,
            layer=origin.variant.id if origin else "edition",
            position=origin.position if origin else None,
        )

    def _origin(self, path: Path) -> Origin | None:
        """Give the layer that says something of the value at `path` itself.

        A heading or a label that no layer names is not that of the mapping around it.
        """
        if path[0] in ("headings", "labels") or "heads" in path:
            return self.merged.origins.get(path)
        return self.merged.origin(path)
