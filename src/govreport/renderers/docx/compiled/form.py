"""A Word form made ready once a process, for the many reports that it is filled with.

The parts that no report changes are kept deflated, the others as compiled templates.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import define, field
from docx.opc.oxml import parse_xml, serialize_part_xml
from jinja2 import Environment, Template, meta
from lxml import etree

from govreport.compose.document import Table
from govreport.renderers.docx.compiled.body import Body
from govreport.renderers.docx.compiled.direct import (
    NUMBERS,
    asked_in,
    direct,
    with_addresses,
)
from govreport.renderers.docx.compiled.literal import (
    SPECIAL,
    Unproven,
    Xml,
    literal_environment,
)
from govreport.renderers.docx.compiled.proof import (
    emptied,
    put_aside,
    put_back,
    refuse_unproven,
)
from govreport.renderers.docx.compiled.tables import TableWriter
from govreport.renderers.docx.embedding import embed, items_in
from govreport.renderers.docx.families import rename_families
from govreport.renderers.docx.packing import saved_parts
from govreport.renderers.docx.page import text_area
from govreport.renderers.docx.styles import MissingStyle, table_styles
from govreport.renderers.docx.template import FormTemplate
from govreport.renderers.docx.zipping import Entry, entry

__all__ = ["Compiled", "compiled"]

logger = logging.getLogger("govreport")

FORMS_KEPT = 16

_GIVEN = frozenset({"document", "table", "picture"})
"""What every form is given; a form that asks for more asks for numbers."""

_HELD = b"{}"
"""What stands for a report while the parts around it are made."""


@define(kw_only=True, eq=False)
class Compiled:
    """A form made ready: its static parts, and what makes each of the others.

    `body`, `running` (headers and footers) and `items` are the names of the parts that
    a report changes; that in `items` holds the report itself. `write_body` raises
    `Unproven`, or any other error, for a report that is left to docxtpl.
    `asks_for_numbers` tells whether the form wants them as a tree, `prints_numbers`
    whether it has a place for one by its address. `equals_docxtpl` tells whether the
    first report came out as docxtpl fills it, None before that.
    """

    body: str
    write_body: Callable[[Mapping[str, Any]], bytes]
    running: Mapping[str, Template]
    static: Mapping[str, Entry]
    items: Sequence[str]
    fonts: Mapping[str, str]
    tables: Callable[[Table], bytes]
    width: float
    asks_for_numbers: bool
    prints_numbers: bool
    equals_docxtpl: bool | None = field(default=None, init=False)

    def write_table(self, table: Table) -> Xml:
        """Give `table` in the styles of the form, which must have them."""
        return Xml.of(self.tables(table).decode())

    def running_parts(self, names: Mapping[str, Any]) -> dict[str, bytes]:
        """Give the headers and footers that `names` change; it raises as the body."""
        parts = {
            name: serialize_part_xml(parse_xml(template.render(names)))
            for name, template in self.running.items()
        }
        return rename_families(parts, self.fonts)


@lru_cache(maxsize=FORMS_KEPT)
def compiled(
    data: bytes, fonts: tuple[tuple[str, str], ...], *, embeds: bool
) -> Compiled | None:
    """Give the form in `data` made ready; None for one that docxtpl has to fill.

    It goes by the bytes of the form, so a form that was changed is another one.
    """
    try:
        return _Maker(data, dict(fonts)).make(embeds=embeds)
    except Exception as error:  # noqa: BLE001  # docxtpl meets and tells it again
        logger.debug("a Word form is not compiled: %r", error)
        return None


class _Maker:
    """Makes one form ready, by what docxtpl itself does with the form."""

    def __init__(self, data: bytes, fonts: Mapping[str, str]) -> None:
        self._form = FormTemplate(data, "")
        self._form.begin()
        self._fonts = fonts
        self._asked: set[str] = set()

    def make(self, *, embeds: bool) -> Compiled:
        form = self._form
        width, _ = text_area(form.word)
        tables = self._tables()
        write_body = self._body(tables)
        running = self._running()
        self._refuse_tagged_footnotes()
        form.render_footnotes({}, literal_environment())
        embed(form.word, _HELD if embeds else None)
        parts = rename_families(saved_parts(form.word), self._fonts)
        body = form.word.part.partname.membername
        items = items_in(parts) if embeds else []
        changed = {body, *items, *running}
        return Compiled(
            body=body,
            write_body=write_body,
            running=running,
            static={n: entry(n, p) for n, p in parts.items() if n not in changed},
            items=items,
            fonts=self._fonts,
            tables=tables,
            width=width,
            asks_for_numbers=not self._asked <= _GIVEN | {NUMBERS},
            prints_numbers=NUMBERS in self._asked,
        )

    def _tables(self) -> Callable[[Table], bytes]:
        try:
            return TableWriter(table_styles(self._form.word)).write
        except MissingStyle:
            return _no_table

    def _body(
        self, table: Callable[[Table], bytes]
    ) -> Callable[[Mapping[str, Any]], bytes]:
        """Put the body with its tags aside into the file, and give what fills it."""
        environment = literal_environment()
        source, tags = put_aside(self._form.body_source(), environment)
        body = etree.fromstring(source)
        refuse_unproven(body, tags)
        self._form.put_body(body)
        xml = serialize_part_xml(self._form.word.part.element).decode()
        tree = with_addresses(environment.parse(put_back(xml, body, tags)))
        self._asked |= asked_in(tree)
        template = direct(tree, environment, table)
        return Body(template=template, emptied=emptied(xml)).write

    def _running(self) -> dict[str, Template]:
        """Fill the headers and footers without a tag, and compile the others."""
        found: dict[str, Template] = {}
        environment = literal_environment()
        parts = self._form.running_parts()
        if len({part.partname for _, part in parts}) < len(parts):
            raise Unproven
        for relation, part in parts:
            source = self._form.patch_xml(self._form.get_part_xml(part))
            if not _is_tagged(source, environment):
                self._form.put_running(relation, part, source)
            elif SPECIAL.search(source):
                raise Unproven
            else:
                name = part.partname.membername
                found[name] = self._compiled(source, environment)
        return found

    def _refuse_tagged_footnotes(self) -> None:
        environment = literal_environment()
        for part in self._form.word.part.package.iter_parts():
            if part.content_type.endswith("footnotes+xml"):
                source = self._form.patch_xml(part.blob.decode())
                if _is_tagged(source, environment):
                    raise Unproven

    def _compiled(self, source: str, environment: Environment) -> Template:
        tree = environment.parse(source)
        self._asked |= meta.find_undeclared_variables(tree)
        return environment.from_string(source)


def _no_table(_: Table) -> bytes:
    raise Unproven


def _is_tagged(source: str, environment: Environment) -> bool:
    return any(kind != "data" for _, kind, _ in environment.lex(source))
