"""The body of a Word file, written piece by piece as bytes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen
from jinja2 import Template

from govreport.compose.document import Document, Table
from govreport.renderers.docx.compiled.kept import Kept
from govreport.renderers.docx.compiled.literal import written

__all__ = ["Body", "written_numbers"]

NUMBERS_KEPT = 1024
"""How many different numbers are kept as bytes."""

_written: Callable[[str], bytes] = Kept(written, NUMBERS_KEPT).__getitem__


@frozen(kw_only=True)
class Body:
    """What fills the body of a form.

    `emptied` is what stands in the result where nothing is filled in, and how lxml has
    it; none of it stands in a whole table.
    """

    template: Template
    emptied: Sequence[tuple[bytes, bytes]]

    def write(self, names: Mapping[str, Any]) -> bytes:
        """Give the part with `names` filled in."""
        parts: list[bytes] = []
        around: list[bytes] = []
        context = self.template.new_context(dict(names))
        for piece in self.template.root_render_func(context):
            if isinstance(piece, tuple):
                parts += (self._joined(around), *piece)
                around.clear()
            else:
                around.append(piece)  # type: ignore[arg-type]  # bytes, as it is made
        return b"".join([*parts, self._joined(around)])

    def _joined(self, pieces: list[bytes]) -> bytes:
        text = b"".join(pieces)
        for empty, by_lxml in self.emptied:
            text = text.replace(empty, by_lxml)
        return text


def written_numbers(document: Document) -> Mapping[str, bytes]:
    """Give each number of an official table as it is written, by its address."""
    return {
        cell.address: _written(cell.text)
        for block in document.blocks
        if isinstance(block, Table) and block.official
        for row in block.rows
        for cell in row.cells
        if cell.role == "number"
    }
