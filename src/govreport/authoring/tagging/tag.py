"""From an official Word form to a template: a placeholder for all that a report says.

Tables are read by their labels, chapters by their headings. What could not be placed
is told; the form's own text and formatting stay.
"""

from io import BytesIO

import docx
from attrs import frozen
from docx.oxml.ns import qn

from govreport.authoring.tagging.cell_tags import tag_cells
from govreport.authoring.tagging.findings import findings_of
from govreport.authoring.tagging.frame import tag_frame
from govreport.authoring.tagging.word_form import open_form, saved
from govreport.authoring.tagging.word_styles import add_styles
from govreport.diagnostics import Diagnostic
from govreport.editions import FormatEdition
from govreport.errors import RequestError
from govreport.plugins import PluginHost
from govreport.readers.docx.tables import blocks_of, word_table
from govreport.recognition import recognise
from govreport.renderers.docx import TEMPLATE
from govreport.variants import NATIONAL

__all__ = ["TaggedForm", "tag"]


@frozen(kw_only=True)
class TaggedForm:
    """The template, and what became of each number and chapter.

    `findings` tell all that was not placed, errors first.
    """

    data: bytes
    edition: FormatEdition
    numbers: tuple[str, ...]
    chapters: tuple[str, ...]
    findings: tuple[Diagnostic, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every number and every chapter has its place."""
        return not any(finding.is_error for finding in self.findings)


def tag(
    data: bytes, name: str, plugins: PluginHost, edition: FormatEdition | None = None
) -> TaggedForm:
    """Give the template that the form in `data` becomes; `name` is for messages.

    The edition is that of the tables, unless one is given. Raises `RequestError` for
    what is no Word form, or has nothing of a report in it.
    """
    word = open_form(data, name)
    body = word.element.body
    tables = [word_table(b) for b in blocks_of(body) if b.tag == qn("w:tbl")]
    recognition = recognise([table.seen for table in tables], edition)
    cells = tag_cells(tables, recognition.placed)
    nested = {n: table.nested for n, table in enumerate(tables) if table.nested}
    national = plugins.variants.lineage(NATIONAL).file(TEMPLATE).read_bytes()
    styles = add_styles(word, docx.Document(BytesIO(national)))
    frame = tag_frame(body, recognition.edition, styles)
    if not recognition.placed and not frame.chapters:
        raise RequestError("tag.nothing", name=name)
    return TaggedForm(
        data=saved(word),
        edition=recognition.edition,
        numbers=cells.placed,
        chapters=frame.chapters,
        findings=findings_of(recognition, cells, frame, nested),
    )
