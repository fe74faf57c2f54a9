"""A report.docx filled by docxtpl: text comes out literally, mistakes are errors.

docxtpl alone drops what is not well-formed, prints nothing for an unknown name, and
lets a template do what it likes.
"""

import re
from collections.abc import Mapping
from functools import cached_property
from importlib.resources.abc import Traversable
from io import BytesIO
from traceback import extract_tb
from typing import Any, cast
from zipfile import BadZipFile

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docxtpl.template import DocxTemplate
from jinja2 import Environment, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from govreport.compose.document import Document, Table
from govreport.errors import RenderError
from govreport.renderers.docx.numbers import numbers_of
from govreport.renderers.docx.page import text_area
from govreport.renderers.docx.picture import PictureWriter
from govreport.renderers.docx.styles import (
    MissingStyle,
    TableStyles,
    table_styles,
)
from govreport.renderers.docx.table import write_table
from govreport.renderers.docx.text import word_text
from govreport.renderers.pictures import Picture

__all__ = ["fill"]

EXCERPT = 80
"""How many characters of a template are shown beside a mistake in it."""

_PAIRS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
_PARAGRAPH = re.compile("(?=<w:p[ >])")
_XML_TAG = re.compile("<[^>]*>")


def fill(
    file: Traversable, document: Document, pictures: Mapping[str, Picture]
) -> WordDocument:
    """Give the Word document that the template `file` makes of `document`.

    Known in a template are `document`; `table(block)`, which writes a table;
    `picture(block)`, which shows an image or a chart in a run; and the numbers as they
    are printed, by address: `{{ requests.received.total }}`. `pictures` go by address.
    Raises `RenderError`, which names the file and the place.
    """
    template = _WordTemplate(file)
    width, _ = text_area(template.word)

    def table(block: Table) -> str:
        return write_table(block, template.table_styles)

    names = {
        **numbers_of(document),
        "document": document,
        "table": table,
        "picture": PictureWriter(template.word, pictures, width).write,
    }
    template.render(names, _environment(), autoescape=True)
    return template.word


def _environment() -> Environment:
    """Give an environment in which only the code of this package writes XML."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=word_text
    )
    del environment.filters["safe"]
    for name in ("e", "escape", "forceescape"):
        environment.filters[name] = word_text
    return environment


class _WordTemplate(DocxTemplate):
    """A template that is read strictly and whose mistakes are located."""

    def __init__(self, file: Traversable) -> None:
        super().__init__(BytesIO(file.read_bytes()))
        self._file = str(file)
        try:
            self.init_docx()
        except (BadZipFile, LookupError, ValueError, etree.XMLSyntaxError) as error:
            raise RenderError("docx.unreadable", file=self._file) from error

    @property
    def word(self) -> WordDocument:
        """The document, filled or not yet."""
        return cast("WordDocument", self.docx)

    @cached_property
    def table_styles(self) -> TableStyles:
        """What the template says about tables; a form with none is not asked."""
        try:
            return table_styles(self.word)
        except MissingStyle as missing:
            style = str(missing.args[0])
            raise RenderError("docx.no-style", file=self._file, style=style) from None

    def patch_xml(self, src_xml: str) -> str:
        """Refuse a tag that is not closed; docxtpl would take it to the next one."""
        for paragraph in etree.fromstring(src_xml).iter(qn("w:p")):
            text = "".join(node.text or "" for node in paragraph.iter(qn("w:t")))
            if any(text.count(left) != text.count(right) for left, right in _PAIRS):
                excerpt = text[:EXCERPT]
                raise RenderError("docx.unclosed", file=self._file, excerpt=excerpt)
        patched: str = super().patch_xml(src_xml)  # type: ignore[no-untyped-call]  # docxtpl's
        return patched

    def render_xml_part(
        self, src_xml: str, part: Any, context: Any, jinja_env: Any = None
    ) -> str:
        """Fill one part as docxtpl does, and see that the result is XML."""
        try:
            filled: str = super().render_xml_part(  # type: ignore[no-untyped-call]  # docxtpl's
                src_xml, part, context, jinja_env
            )
        except RenderError:
            raise
        except Exception as error:  # a template may raise anything
            place = _place_of(error, src_xml)
            raise self._mistake(place, _reason(error)) from error
        try:
            etree.fromstring(filled)
        except etree.XMLSyntaxError as error:
            line, column = error.position
            place = filled.split("\n")[line - 1][:column]
            raise self._mistake(place, error.msg) from error
        return filled

    def _mistake(self, place: str, reason: str) -> RenderError:
        excerpt = _XML_TAG.sub("", place)[-EXCERPT:]
        return RenderError(
            "docx.template", file=self._file, excerpt=excerpt, reason=reason
        )

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Leave the properties of the file to the renderer."""


def _reason(error: Exception) -> str:
    if isinstance(error, TemplateError):
        return error.message or type(error).__name__
    return f"{type(error).__name__}: {error}"


def _place_of(error: Exception, source: str) -> str:
    """Give the paragraph of the template that `error` arose in.

    docxtpl starts a line at each paragraph, so the line that Jinja names is one.
    """
    line = error.lineno if isinstance(error, TemplateSyntaxError) else None
    for frame in extract_tb(error.__traceback__):
        if frame.filename == "<template>":
            line = frame.lineno
    paragraphs = _PARAGRAPH.sub("\n", source).split("\n")
    return paragraphs[min(line, len(paragraphs)) - 1] if line else ""
