"""Values written at once as lxml would write them after reading them.

docxtpl reads what a template gives and writes it again. Where a value is plain text,
or XML of this package in the form of lxml, the result is known without doing so; what
is anything else is refused, and the form is filled by docxtpl itself.
"""

import re
from typing import Any

from docx.oxml.ns import nsdecls
from jinja2 import Environment
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from markupsafe import Markup

from govreport.compose.document import (
    Cell,
    Chart,
    Document,
    Heading,
    Image,
    Paragraph,
    Row,
    Section,
    Signature,
    Table,
)
from govreport.renderers.docx.template import environment

__all__ = [
    "PLAIN",
    "SHOWN",
    "SPECIAL",
    "Unproven",
    "Xml",
    "as_lxml",
    "literal_environment",
    "written",
]

SPECIAL = re.compile("[\0-\x1f\ud800-\udfff\ufffe\uffff]")
"""What docxtpl makes into tabs and breaks, lxml rewrites, or XML cannot hold."""

PLAIN = "text_and_no_xml"
"""The filter for values where docxtpl would count the rows of XML."""

SHOWN: frozenset[type] = frozenset(
    {
        Cell,
        Chart,
        Document,
        Heading,
        Image,
        Paragraph,
        Row,
        Section,
        Signature,
        Table,
    }
)
"""Frozen classes whose attributes the sandbox refuses none of, but private ones."""

_HEAD = f"<w:x {nsdecls('w')}>"
_END = "</w:x>"


class Unproven(Exception):  # no mistake: docxtpl fills the form instead
    """What is not known to come out as docxtpl writes it."""


class Xml(Markup):
    """XML as lxml writes it; what a template cuts out of it is not whole."""

    whole = False

    @classmethod
    def of(cls, text: str) -> "Xml":
        """Give the whole of an element, or several."""
        xml = cls(text)
        xml.whole = True
        return xml


def as_lxml(xml: str) -> str:
    """Give elements in the prefix w: as lxml writes them."""
    if not xml:
        return ""
    read = etree.fromstring(f"{_HEAD}{xml}{_END}")
    return etree.tostring(read, encoding="unicode")[len(_HEAD) : -len(_END)]


def literal_environment() -> Environment:
    """Give an environment that writes values as lxml does, for one template."""
    environment_ = environment(_LiteralEnvironment, _literal)
    environment_.filters[PLAIN] = _plain
    return environment_


class _LiteralEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox, which need not be asked for what a document itself shows."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give an attribute as the sandbox does."""
        if type(obj) in SHOWN and not attribute.startswith("_"):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                pass
        return super().getattr(obj, attribute)


def written(value: object) -> bytes:
    """Give a value as it stands in a part; raise `Unproven` where that is not known."""
    if isinstance(value, Markup):
        if isinstance(value, Xml) and value.whole:
            return value.encode()
        raise Unproven
    text = str(value)
    if not text.isprintable() and SPECIAL.search(text):
        raise Unproven
    data = text.encode()
    return data.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")


def _literal(value: object) -> Markup:
    return Markup(written(value).decode())  # noqa: S704  # escaped just there


def _plain(value: object) -> object:
    if isinstance(value, Markup):
        raise Unproven
    return value
