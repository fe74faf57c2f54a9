"""Which rules of style sheets hold for an element, and what they declare together.

WeasyPrint asks every sheet about every element, and adds up the declarations for each
anew. Here the rules that may hold are looked up once for each kind of element, by tag
and class, and those that hold are added up once for all elements for which the same
do. They come in the order in which WeasyPrint takes them. This reads the matchers of
cssselect2 and the declarations of WeasyPrint, neither of which is public.
"""

from collections.abc import Callable, Iterator
from math import inf
from typing import Any

from attrs import frozen
from cssselect2 import Matcher
from cssselect2.tree import ElementWrapper
from tinycss2.parser import parse_blocks_contents, parse_one_declaration
from weasyprint.css import declaration_precedence
from weasyprint.css.validation import preprocess_declarations
from webencodings import ascii_lower

__all__ = ["OWN_ANCHOR", "Cascade", "Rules"]

_NOTES = {
    *("footnote-call", "footnote-marker"),
    *("note-call", "note-marker", "note-callback"),
}
"""Pseudo-elements of what floats to a footnote or is positioned as a note."""

_ZERO, _STYLE = (0, 0, 0), (1, 0, 0)

OWN_ANCHOR = (declaration_precedence("author", None), inf, _ZERO)
"""The weight of the anchor that an `id` gives."""


@frozen(eq=False)
class Cascade:
    """What the rules declare for an element and for its pseudo-elements.

    Values and weights go by the name of the property.
    """

    element: dict[str, tuple[Any, Any]]
    pseudo_elements: dict[str, dict[str, tuple[Any, Any]]]
    has_own: bool
    """Whether attributes of the element declare something."""


@frozen(eq=False)
class _Rule:
    test: Callable[[ElementWrapper], bool]
    pseudo_element: str | None
    declarations: tuple[tuple[str, Any, Any], ...]


class Rules:
    """The rules of all sheets for one page."""

    def __init__(self, sheets: list[Any], base_url: str | None) -> None:
        self._sheets = sheets
        self._base_url = base_url
        self._ids = {key for s, *_ in sheets for key in s.matcher.id_selectors}
        self._candidates: dict[Any, list[_Rule]] = {}
        self._cascades: dict[Any, Cascade] = {}

    def cascade(self, element: ElementWrapper) -> Cascade:
        """Give what is declared for an element, the same object where it is the same.

        An anchor that its `id` gives is not among it.
        """
        node = element.etree_element
        attributes = node.attrib
        id_ = attributes.get("id")
        kind = (
            node.tag,
            attributes.get("class"),
            id_ if id_ in self._ids else None,
            "lang" in attributes,
        )
        candidates = self._candidates.get(kind)
        if candidates is None:
            candidates = self._candidates[kind] = list(self._may_hold(element))
        own = (attributes.get("style"), attributes.get("lang"))
        rules = tuple([rule for rule in candidates if rule.test(element)])
        cascade = self._cascades.get((own, rules))
        if cascade is None:
            cascade = self._cascades[own, rules] = self._add_up(own, rules)
        return cascade

    def _may_hold(self, element: ElementWrapper) -> Iterator[_Rule]:
        for sheet, origin, sheet_specificity in self._sheets:
            entries = sorted(_entries(sheet.matcher, element), key=_order)
            for test, specificity, _, pseudo_element, (declarations, layer) in entries:
                order = inf if layer is None else sheet.layers.index(layer)
                weighed = _weighed(
                    declarations, origin, order, sheet_specificity or specificity
                )
                yield _Rule(test, pseudo_element, tuple(weighed))

    def _add_up(
        self, own: tuple[str | None, str | None], rules: tuple[_Rule, ...]
    ) -> Cascade:
        cascades: dict[str | None, dict[str, tuple[Any, Any]]] = {None: {}}
        _add(cascades[None], self._own(*own))
        for rule in rules:
            _add(cascades.setdefault(rule.pseudo_element, {}), rule.declarations)
        useless = set(_useless(cascades))
        element = cascades.pop(None)
        pseudo_elements = {
            name: cascade
            for name, cascade in cascades.items()
            if name is not None and (name not in useless or "anchor" in cascade)
        }
        return Cascade(element, pseudo_elements, any(own))

    def _own(
        self, style: str | None, lang: str | None
    ) -> Iterator[tuple[str, Any, Any]]:
        """Give what the attributes of an element declare."""
        for text, parse, specificity in (
            (style, parse_blocks_contents, _STYLE),
            (lang and f'-weasy-lang:"{lang}"', _parse_one, _ZERO),
        ):
            if text:
                declarations = preprocess_declarations(self._base_url, parse(text))
                yield from _weighed(declarations, "author", inf, specificity)


def _parse_one(text: str) -> tuple[Any, ...]:
    return (parse_one_declaration(text),)


def _entries(matcher: Matcher, element: ElementWrapper) -> Iterator[Any]:
    """Give the selectors of a matcher that it would try for an element."""
    yield from matcher.id_selectors.get(element.id, ())
    for name in element.classes:
        yield from matcher.class_selectors.get(name, ())
    local_name = ascii_lower(element.local_name)
    yield from matcher.lower_local_name_selectors.get(local_name, ())
    yield from matcher.namespace_selectors.get(element.namespace_url, ())
    if "lang" in element.etree_element.attrib:
        yield from matcher.lang_attr_selectors
    yield from matcher.other_selectors


def _order(entry: Any) -> Any:
    return entry[1:3]


def _weighed(
    declarations: Any, origin: str, order: float, specificity: Any
) -> Iterator[tuple[str, Any, Any]]:
    for name, values, important in declarations:
        precedence = declaration_precedence(origin, important)
        yield name, values, (precedence, order, specificity)


def _add(style: dict[str, tuple[Any, Any]], declarations: Any) -> None:
    for name, values, weight in declarations:
        known = style.get(name)
        if known is None or known[1] <= weight:
            style[name] = values, weight


def _useless(cascades: Any) -> Iterator[str]:
    """Give the pseudo-elements that WeasyPrint never asks for.

    It asks for markers of what is displayed as an item of a list, and for those of
    notes where something floats or is positioned. In doubt it may.
    """
    names = {name for cascade in cascades.values() for name in cascade}
    if not names & {"float", "position"}:
        yield from _NOTES
    shown = (cascade.get("display", ((), None))[0] for cascade in cascades.values())
    if all(isinstance(value, tuple) and "list-item" not in value for value in shown):
        yield "marker"
