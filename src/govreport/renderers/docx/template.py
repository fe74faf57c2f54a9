"""A report.docx filled by docxtpl: text comes out literally, mistakes are errors.

docxtpl alone drops what is not well-formed, prints nothing for an unknown name, and
lets a template do what it likes.
"""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from io import BytesIO
from typing import Any, cast
from zipfile import BadZipFile

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docxtpl.template import DocxTemplate
from jinja2 import Environment, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from markupsafe import Markup

from govreport.compose.document import Chart, Document, Image, Table
from govreport.diagnostics import Place
from govreport.errors import RenderError, TemplateFailed
from govreport.renderers.docx.locating import a_tag_a_line, found
from govreport.renderers.docx.numbers import numbers_of
from govreport.renderers.docx.page import text_area
from govreport.renderers.docx.picture import PictureWriter
from govreport.renderers.docx.places import WordParagraph, paragraphs, part_name
from govreport.renderers.docx.styles import (
    MissingStyle,
    TableStyles,
    table_styles,
)
from govreport.renderers.docx.table import write_table
from govreport.renderers.docx.text import word_text
from govreport.renderers.pictures import Picture

__all__ = ["FormTemplate", "environment", "fill", "names_of"]

EXCERPT = 80
"""How many characters of a template are shown beside a mistake in it."""

_XML_TAG = re.compile("<[^>]*>")
_LINED = re.compile("<w:p(?=[ >])")
"""Where docxtpl begins a line before Jinja reads the part."""


def fill(
    form: "FormTemplate", document: Document, pictures: Mapping[str, Picture]
) -> None:
    """Let docxtpl fill `form`; `pictures` go by address.

    Raises `RenderError`, which names the file and the place.
    """
    width, _ = text_area(form.word)

    def table(block: Table) -> str:
        return write_table(block, form.table_styles)

    picture = PictureWriter(form.word, pictures, width).write
    names = names_of(document, table, picture, numbers_of(document))
    form.render(names, environment(), autoescape=True)


def names_of(
    document: Document,
    table: Callable[[Table], str],
    picture: Callable[[Image | Chart], str],
    numbers: Mapping[str, Any],
) -> dict[str, Any]:
    """Give what is known in a form.

    That is `document`; `table(block)`, which writes a table; `picture(block)`, which
    shows an image or a chart in a run; and the numbers as they are printed, by
    address: `{{ requests.received.total }}`.
    """
    return {**numbers, "document": document, "table": table, "picture": picture}


def environment(
    kind: type[ImmutableSandboxedEnvironment] = ImmutableSandboxedEnvironment,
    finalize: Callable[[object], Markup] = word_text,
) -> Environment:
    """Give an environment in which only the code of this package writes XML."""
    environment = kind(autoescape=True, undefined=StrictUndefined, finalize=finalize)
    del environment.filters["safe"]
    for name in ("e", "escape", "forceescape"):
        environment.filters[name] = word_text
    return environment


class FormTemplate(DocxTemplate):
    """A template that is read strictly and whose mistakes are located in `file`."""

    def __init__(self, data: bytes, file: str) -> None:
        super().__init__(BytesIO(data))
        self._file = file
        self._part = "document"
        self._form: list[WordParagraph] = []
        try:
            self.init_docx()
        except (BadZipFile, LookupError, ValueError, etree.XMLSyntaxError) as error:
            raise RenderError("docx.unreadable", file=self._file) from error

    @property
    def word(self) -> WordDocument:
        """The document, filled or not yet."""
        return cast("WordDocument", self.docx)

    def begin(self) -> None:
        """Make ready for the steps of `render` one by one."""
        self.render_init()  # type: ignore[no-untyped-call]  # docxtpl's

    def body_source(self) -> str:
        """Give the body as Jinja is to read it."""
        return self.patch_xml(self.get_xml())  # type: ignore[no-untyped-call]  # docxtpl's

    def put_body(self, body: Any) -> None:
        """Put a filled body, its drawings numbered, in place of the form's own."""
        self.fix_docpr_ids(body)  # type: ignore[no-untyped-call]  # docxtpl's
        self.map_tree(body)  # type: ignore[no-untyped-call]  # docxtpl's

    def running_parts(self) -> list[tuple[str, Any]]:
        """Give the headers and footers, each with the name of its relationship."""
        return [
            found
            for uri in (self.HEADER_URI, self.FOOTER_URI)
            for found in self.get_headers_footers(uri)  # type: ignore[no-untyped-call]  # docxtpl's
        ]

    def put_running(self, relation: str, part: Any, source: str) -> None:
        """Put a header or footer without a tag in place of the form's own."""
        xml = self.render_xml_part(source, part, {}, environment())
        self.map_headers_footers_xml(relation, xml.encode())  # type: ignore[no-untyped-call]  # docxtpl's

    @cached_property
    def table_styles(self) -> TableStyles:
        """What the template says about tables; a form with none is not asked."""
        try:
            return table_styles(self.word)
        except MissingStyle as missing:
            style = str(missing.args[0])
            raise RenderError("docx.no-style", file=self._file, style=style) from None

    def get_part_xml(self, part: Any) -> str:
        """Give the XML of a header or footer, and keep which one it is."""
        self._part = part_name(part.partname)
        return str(super().get_part_xml(part))  # type: ignore[no-untyped-call]  # docxtpl's

    def patch_xml(self, src_xml: str) -> str:
        """Refuse a tag that is not closed; docxtpl would take it to the next one."""
        root = etree.fromstring(src_xml)
        if root.tag == qn("w:footnotes"):
            self._part = "footnotes"
        self._form = paragraphs(root, self._file, self._part)
        for paragraph in self._form:
            if not paragraph.is_paired:
                excerpt = paragraph.text[:EXCERPT]
                raise self._mistake(paragraph.place, excerpt, key="docx.unclosed")
        patched: str = super().patch_xml(src_xml)  # type: ignore[no-untyped-call]  # docxtpl's
        return patched

    def render_xml_part(
        self, src_xml: str, part: Any, context: Any, jinja_env: Any = None
    ) -> str:
        """Fill one part as docxtpl does, and see that the result is XML."""
        source = a_tag_a_line(src_xml)
        try:
            filled: str = super().render_xml_part(  # type: ignore[no-untyped-call]  # docxtpl's
                source, part, context, jinja_env
            )
        except RenderError:
            raise
        except Exception as error:  # a template may raise anything
            where = found(error, _LINED.sub("\n<w:p", source), self._form)
            place = where.paragraph.place if where else self._somewhere()
            excerpt = where.tag[:EXCERPT] if where else ""
            raise self._mistake(place, excerpt, reason=_reason(error)) from error
        try:
            etree.fromstring(filled)
        except etree.XMLSyntaxError as error:
            line, column = error.position
            before = _XML_TAG.sub("", filled.split("\n")[line - 1][:column])
            excerpt = before[-EXCERPT:]
            raise self._mistake(self._somewhere(), excerpt, reason=error.msg) from error
        return filled

    def _somewhere(self) -> Place:
        return Place(file=self._file, part=self._part)

    def _mistake(
        self, place: Place, excerpt: str, key: str = "docx.template", **facts: str
    ) -> TemplateFailed:
        return TemplateFailed(key, place, file=self._file, excerpt=excerpt, **facts)

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Leave the properties of the file to the renderer."""


def _reason(error: Exception) -> str:
    if isinstance(error, TemplateError):
        return error.message or type(error).__name__
    return f"{type(error).__name__}: {error}"
