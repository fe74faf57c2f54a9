"""What a Word file carries: a custom XML part that Word keeps on saving."""

from collections.abc import Mapping

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from govreport.renderers.docx.packing import read_parts
from govreport.renderers.embedded import the_only

__all__ = ["embed", "embedded", "item_part", "items_in"]

NAMESPACE = "urn:govreport:report"

_ROOT = f"{{{NAMESPACE}}}report"

_HEAD = f"""\
<?xml version='1.0' encoding='UTF-8' standalone='yes'?>
<report xmlns="{NAMESPACE}">""".encode()
_END = b"</report>"

_SPECIAL = ("\r", "\ufffe", "\uffff")
"""Of what JSON may hold: what lxml writes as something else, or refuses."""

_ITEM_ID = "{6E1B5F0A-6A0B-5D0E-9C39-2F1A4C0E7D50}"
"""The name that Word knows the part by; it is the same in every file."""

_ITEM_PROPERTIES = f"""\
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<ds:datastoreItem ds:itemID="{_ITEM_ID}" \
xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>\
</ds:datastoreItem>"""


def embed(word: WordDocument, carried: bytes | None) -> None:
    """Put JSON into `word`, in place of any that is there; None puts in nothing."""
    for name, relation in list(word.part.rels.items()):
        is_item = relation.reltype == RELATIONSHIP_TYPE.CUSTOM_XML
        if is_item and _text_of(relation.target_part.blob) is not None:
            del word.part.rels[name]
    if carried is None:
        return
    blob = item_part(carried)
    item = _part(word, "/customXml/item%d.xml", CONTENT_TYPE.XML, blob)
    word.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)
    properties = _part(
        word,
        "/customXml/itemProps%d.xml",
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        _ITEM_PROPERTIES.encode(),
    )
    item.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)


def item_part(carried: bytes) -> bytes:
    """Give the part that holds JSON in UTF-8, as lxml writes it."""
    text = carried.decode()
    if not text or any(character in text for character in _SPECIAL):
        return _by_lxml(text)
    data = carried.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return b"".join((_HEAD, data, _END))


def _by_lxml(text: str) -> bytes:
    root = etree.Element(_ROOT, nsmap={None: NAMESPACE})
    root.text = text
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def items_in(parts: Mapping[str, bytes]) -> list[str]:
    """Give the names of the parts that hold JSON of this package."""
    return [
        name
        for name, part in parts.items()
        if name.startswith("customXml/item") and _text_of(part) is not None
    ]


def embedded(data: bytes) -> bytes | None:
    """Give the JSON that `embed` put into the .docx `data`, byte for byte, or None.

    Raises `LoadError` where there are several.
    """
    items = read_parts(data, lambda name: name.startswith("customXml/item"))
    texts = (_text_of(part) for part in items.values())
    return the_only([text.encode() for text in texts if text is not None])


def _part(word: WordDocument, pattern: str, content_type: str, blob: bytes) -> Part:
    package = word.part.package
    return Part(PackURI(package.next_partname(pattern)), content_type, blob, package)


def _text_of(part: bytes) -> str | None:
    """Give the JSON in a custom XML part, None where the part is another's."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError:
        return None
    return (root.text or "") if root.tag == _ROOT else None
