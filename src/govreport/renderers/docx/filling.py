"""One report put into a Word form, by the compiled form where it has proved itself."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen
from docx.oxml.ns import qn
from lxml import etree

from govreport.compose.document import Chart, Document, Image
from govreport.renderers.docx.compiled import Compiled, compiled
from govreport.renderers.docx.compiled.body import written_numbers
from govreport.renderers.docx.compiled.direct import NUMBERS
from govreport.renderers.docx.compiled.literal import SPECIAL, Unproven, Xml, as_lxml
from govreport.renderers.docx.embedding import embed, item_part
from govreport.renderers.docx.families import rename_families
from govreport.renderers.docx.numbers import numbers_of
from govreport.renderers.docx.packing import CONTENT_TYPES, Parts, saved_parts
from govreport.renderers.docx.picture import PictureWriter
from govreport.renderers.docx.properties import PROPERTIES
from govreport.renderers.docx.template import FormTemplate, fill, names_of
from govreport.renderers.docx.zipping import Entry, entry
from govreport.renderers.pictures import Picture

__all__ = ["Filling"]

logger = logging.getLogger("govreport")

_LEADING = (".rels", CONTENT_TYPES)
"""The parts that lead to others."""


@frozen(kw_only=True)
class Filling:
    """A form, and what it is filled with.

    `fonts` are the families that the variant names, by role; `carried` is the JSON
    that the file carries, None for none.
    """

    data: bytes
    file: str
    fonts: Mapping[str, str]
    document: Document
    pictures: Mapping[str, Picture]
    carried: bytes | None

    def parts(self) -> Parts:
        """Give the parts of the file, its properties as the form has them.

        Every form is filled by docxtpl until a report has come out of the compiled
        form alike, and whenever the compiled form refuses a report: docxtpl then finds
        the mistake again and says where it stands.
        """
        fonts = tuple(self.fonts.items())
        form = compiled(self.data, fonts, embeds=self.carried is not None)
        quick = self._quick(form) if form and form.equals_docxtpl is not False else None
        if quick and form and form.equals_docxtpl:
            return quick
        parts = self._by_docxtpl()
        if quick and form:
            form.equals_docxtpl = _plain(quick) == _plain(parts)
        return parts

    def _by_docxtpl(self) -> Mapping[str, bytes]:
        form = FormTemplate(self.data, self.file)
        fill(form, self.document, self.pictures)
        embed(form.word, self.carried)
        return rename_families(saved_parts(form.word), self.fonts)

    def _quick(self, form: Compiled) -> Parts | None:
        """Give the parts by the compiled form, None where it refuses the report."""
        try:
            if self.pictures:
                return self._with_pictures(form)
            names = self._names(form, PictureWriter(None, {}, form.width))
            running, body = form.running_parts(names), form.write_body(names)
        except Exception as error:  # noqa: BLE001  # docxtpl meets and tells it again
            logger.debug("docxtpl fills %s: %r", self.file, error)
            return None
        carried = {name: item_part(self.carried or b"") for name in form.items}
        return {**form.static, **running, form.body: body, **carried}

    def _with_pictures(self, form: Compiled) -> Parts:
        """Let python-docx put the pictures, and what leads to them, into the file."""
        template = FormTemplate(self.data, self.file)
        template.begin()
        writer = PictureWriter(template.word, self.pictures, form.width)
        names = self._names(form, writer)
        running, body = form.running_parts(names), form.write_body(names)
        template.put_body(etree.fromstring(body).find(qn("w:body")))
        embed(template.word, self.carried)
        moved = {
            name: part
            for name, part in saved_parts(template.word).items()
            if name not in form.static or name.endswith(_LEADING)
        }
        return {**form.static, **moved, **running}

    def _names(self, form: Compiled, pictures: PictureWriter) -> Mapping[str, Any]:
        numbers = numbers_of(self.document) if form.asks_for_numbers else {}
        names = names_of(self.document, form.write_table, _as_lxml(pictures), numbers)
        if form.prints_numbers:
            names[NUMBERS] = written_numbers(self.document)
        return names


def _as_lxml(pictures: PictureWriter) -> Callable[[Image | Chart], Xml]:
    def picture(block: Image | Chart) -> Xml:
        xml = pictures.write(block)
        if SPECIAL.search(xml):
            raise Unproven
        return Xml.of(as_lxml(xml))

    return picture


def _plain(parts: Parts) -> dict[str, Entry]:
    """Give the parts as they stand in the zip, without the properties."""
    return {
        name: part if isinstance(part, Entry) else entry(name, part)
        for name, part in parts.items()
        if name != PROPERTIES
    }
