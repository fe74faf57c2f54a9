"""The named styles that small tables and pictures in the prose need."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap, qn

__all__ = ["add_styles"]

NEEDED = (
    "caption",
    "插图",
    "表格文字",
    "表头",
    "表格分栏",
    "表格栏目",
    "表格数字",
    "表注",
    "表后间隔",
    "年报表格",
)
"""Their names in the national form; Word shows `caption` in its own language."""


def add_styles(form: WordDocument, national: WordDocument) -> Mapping[str, str]:
    """Add to `form` the styles that it lacks; give the id of each needed one by name.

    What they are based on is the form's own text. A style that is there stays as it is.
    """
    own, theirs = form.styles.element, national.styles.element
    ids = {_key(style): _id(style) for style in _styles(own)}
    taken = set(ids.values())
    given: dict[str, str] = {}
    for style in _styles(theirs):
        name, kind = _key(style)
        if name in NEEDED:
            given[_id(style)] = ids.get((name, kind)) or _free(_id(style), taken)
            taken.add(given[_id(style)])
        elif style.get(qn("w:default")) and (base := _default(own, kind)):
            given[_id(style)] = base
    names = {_id(style): _key(style)[0] for style in _styles(theirs)}
    for style in _styles(theirs):
        if _key(style)[0] in NEEDED and _key(style) not in ids:
            own.append(_renamed(style, given))
    return {names[old]: new for old, new in given.items() if names[old] in NEEDED}


def _styles(styles: Any) -> Iterator[Any]:
    return (style for style in styles if style.tag == qn("w:style"))


def _key(style: Any) -> tuple[str, str]:
    """Give the name and the kind of a style."""
    name = style.find("w:name", nsmap)
    return name.get(qn("w:val"), "") if name is not None else "", _kind(style)


def _kind(style: Any) -> str:
    return str(style.get(qn("w:type"), "paragraph"))


def _id(style: Any) -> str:
    return str(style.get(qn("w:styleId"), ""))


def _free(wanted: str, taken: set[str]) -> str:
    number = 1
    while (name := wanted if number == 1 else f"{wanted}{number}") in taken:
        number += 1
    return name


def _default(styles: Any, kind: str) -> str | None:
    """Give the id of the style that the form has for whatever states none."""
    found = (
        _id(style)
        for style in _styles(styles)
        if style.get(qn("w:default")) in ("1", "true", "on") and _kind(style) == kind
    )
    return next(found, None)


def _renamed(style: Any, ids: Mapping[str, str]) -> Any:
    """Give a copy of a style with the ids of the form; other references are dropped."""
    copy = deepcopy(style)
    copy.set(qn("w:styleId"), ids[_id(style)])
    for reference in (*copy.findall(qn("w:basedOn")), *copy.findall(qn("w:next"))):
        if (new := ids.get(reference.get(qn("w:val")))) is None:
            copy.remove(reference)
        else:
            reference.set(qn("w:val"), new)
    return copy
