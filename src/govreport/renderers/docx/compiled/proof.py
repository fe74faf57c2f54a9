"""The body of a form as a Jinja template whose result is what docxtpl would write.

docxtpl lets lxml read what the template gives, mends the grids of tables, numbers the
drawings, and writes it all again. None of that changes a body whose tags stand between
whole elements and whose tables keep their columns whatever is filled in. The tags are
put aside as processing instructions, lxml reads and writes the rest once, and the tags
are put back. A body of which this is not known raises `Unproven`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen
from docx.oxml.ns import qn
from jinja2 import Environment, nodes
from lxml import etree

from govreport.renderers.docx.compiled.literal import PLAIN, SPECIAL, Unproven

__all__ = ["Tags", "emptied", "put_aside", "put_back", "refuse_unproven"]

_KNOWN = (
    nodes.Template,
    nodes.Output,
    nodes.For,
    nodes.If,
    nodes.Assign,
    nodes.Expr,
    nodes.Helper,
)
"""What a template may be made of: nothing that keeps, calls or unescapes output."""

_OPENING = ("for", "if")
_BETWEEN = ("elif", "else")
_CLOSING = ("endfor", "endif")
_REFUSED = ("{_", "_}", "%_", "<?")
"""What docxtpl may make into braces, and what tags are put aside as."""

_ASIDE = re.compile(r"<\?tag (\d+)\?>")
_MAYBE_EMPTY = re.compile(r"(<([\w:.-]+)(?: [^<>]*)?(?<!/)>)<\?tag ")
"""What begins with a tag, and so may hold nothing."""

_DRAWING = qn("wp:docPr")
_TABLE = qn("w:tbl")
_ROW = qn("w:tr")


@frozen(kw_only=True)
class Tag:
    """A tag: the first word of a statement, empty for a value, and all of it."""

    word: str
    begin: str
    inner: str
    end: str


Tags = Sequence[Tag]


def put_aside(source: str, environment: Environment) -> tuple[str, Tags]:
    """Give `source` with a processing instruction for each tag, and the tags."""
    tree = environment.parse(source)
    if not all(isinstance(node, _KNOWN) for node in tree.find_all(nodes.Node)):
        raise Unproven
    pieces: list[str] = []
    found: list[Tag] = []
    tag: list[tuple[str, str]] = []
    for _, kind, text in environment.lex(source):
        if kind == "data" and not tag:
            _refuse_data(text)
            pieces.append(text)
            continue
        tag.append((kind, text))
        if kind in ("variable_end", "block_end"):
            pieces.append(f"<?tag {len(found)}?>")
            found.append(_tag(tag))
        if kind in ("variable_end", "block_end", "comment_end"):
            tag = []
        elif kind == "raw_begin":
            raise Unproven
    return "".join(pieces), found


def _refuse_data(text: str) -> None:
    if any(part in text for part in _REFUSED) or SPECIAL.search(text):
        raise Unproven


def _tag(tokens: Sequence[tuple[str, str]]) -> Tag:
    names = (text for kind, text in tokens if kind == "name")
    is_value = tokens[0][0] == "variable_begin"
    return Tag(
        word="" if is_value else next(names, ""),
        begin=tokens[0][1],
        inner="".join(text for _, text in tokens[1:-1]),
        end=tokens[-1][1],
    )


def refuse_unproven(body: Any, tags: Tags) -> None:
    """Raise `Unproven` for tags that cut elements apart, or tables that may change.

    A drawing that may be there or not has no number of its own.
    """
    _refuse_cut_elements(body, tags)
    for table in body.iter(_TABLE):
        _refuse_changing_columns(table, tags)
    if any(depth for _, depth in _with_depth(body, _DRAWING, tags)):
        raise Unproven


def _refuse_cut_elements(body: Any, tags: Tags) -> None:
    """Let only statements through whose parts all stand in the same element."""
    around: list[Any] = []
    for word, instruction in _statements(body, tags):
        parent = instruction.getparent()
        if word in _OPENING:
            around.append(parent)
        elif word in (*_BETWEEN, *_CLOSING):
            if parent is None or around[-1] is not parent:
                raise Unproven
            if word in _CLOSING:
                around.pop()
        elif word != "set":
            raise Unproven


def _statements(element: Any, tags: Tags) -> Iterator[tuple[str, Any]]:
    for instruction in element.iter(etree.ProcessingInstruction):
        if word := tags[int(instruction.text)].word:
            yield word, instruction


def _refuse_changing_columns(table: Any, tags: Tags) -> None:
    """Let only a table through that has all its columns whatever is filled in."""
    columns = len(table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}"))
    is_full = False
    for row, depth in _with_depth(table, _ROW, tags):
        cells = row.findall(qn("w:tc"))
        if len(cells) > columns:
            raise Unproven
        is_full |= depth == 0 and sum(map(_span, cells)) >= columns
    within = (
        instruction.getparent().tag for _, instruction in _statements(table, tags)
    )
    if not is_full or _ROW in within:
        raise Unproven


def _with_depth(root: Any, name: str, tags: Tags) -> Iterator[tuple[Any, int]]:
    """Give the elements of a name, and how many statements below `root` are around."""
    depth = 0
    for node in root.iter(name, etree.ProcessingInstruction):
        if node.tag == name:
            yield node, depth
        else:
            word = tags[int(node.text)].word
            depth += (word in _OPENING) - (word in _CLOSING)


def _span(cell: Any) -> int:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return 1 if span is None else int(span.get(qn("w:val")))


def put_back(xml: str, body: Any, tags: Tags) -> str:
    """Give the Jinja template that `xml` becomes; no value in a table may be XML."""
    inside = {
        int(instruction.text)
        for table in body.iter(_TABLE)
        for instruction in table.iter(etree.ProcessingInstruction)
    }

    def tag(match: re.Match[str]) -> str:
        number = int(match[1])
        found = tags[number]
        inner = found.inner
        if number in inside and not found.word:
            inner = f" ({inner})|{PLAIN} "
        return f"{found.begin}{inner}{found.end}"

    return _ASIDE.sub(tag, xml)


def emptied(xml: str) -> Sequence[tuple[bytes, bytes]]:
    """Give what stands in the result where nothing is filled in, and how lxml has it.

    `xml` is the template with its tags put aside. What is never ended by a tag is never
    empty.
    """
    begun = dict.fromkeys((match[1], match[2]) for match in _MAYBE_EMPTY.finditer(xml))
    found = [(begin, name) for begin, name in begun if f"?></{name}>" in xml]
    return [
        (f"{begin}</{name}>".encode(), f"{begin[:-1]}/>".encode())
        for begin, name in found
    ]
