"""The styles of a page as WeasyPrint computes them, what is alike computed once.

`StyleFor` is replaced in what it does with the elements of a page; what it does with
sheets of paper and their margins is left to it. It is not public, so this is done only
for versions of which it is known, and `test_cascade.py` holds both to the same bytes.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from cssselect2.tree import ElementWrapper
from tinycss2.parser import parse_one_declaration
from weasyprint import HTML
from weasyprint.css import ComputedStyle, InitialStyle, StyleFor
from weasyprint.css.validation import preprocess_declarations

from govreport.renderers.pdf.inside.alike import AlikeStyle
from govreport.renderers.pdf.inside.rules import OWN_ANCHOR, Cascade, Rules

__all__ = ["AlikeStyles", "knows_page"]

_OTHER_TAGS = frozenset({"style", "link"})
"""What brings sheets of its own."""


def knows_page(html: HTML) -> bool:
    """Whether a page has nothing but what is known here to be styled the same.

    Left to WeasyPrint are sheets in the page, anchors that have a name, and SVG.
    """
    return not any(
        node.tag in _OTHER_TAGS
        or (node.tag == "a" and "name" in node.attrib)
        or not isinstance(node.tag, str)
        or node.tag.startswith("{")
        for node in html.etree_element.iter()
    )


@frozen(eq=False)
class _Styled:
    """An element, how it is styled, and the number of all that are styled alike."""

    element: ElementWrapper
    cascade: Cascade
    anchor: str | None
    alike: int

    @property
    def is_single(self) -> bool:
        """Whether it never shares its style, having declarations of its own."""
        return self.cascade.has_own or self.anchor is not None


class AlikeStyles(StyleFor):
    """The styles of all elements of a page, and later of its sheets of paper."""

    def __init__(
        self, html: HTML, sheets: list[Any], font_config: Any, target_collector: Any
    ) -> None:
        self._cascaded_styles: dict[Any, Any] = {}
        self._computed_styles: dict[Any, Any] = {}
        self.initial_page_sizes = {"box": None, "area": None}
        self._sheets = sheets
        self.font_config = font_config
        self._html = html
        self._targets = target_collector
        styled = list(_styled(html, Rules(sheets, html.base_url)))
        self._style_elements(styled)
        self._style_pseudo_elements(styled)

    def _style_elements(self, styled: list[_Styled]) -> None:
        """Give each its style, the same one to those with nothing of their own."""
        singles = Counter(item.alike for item in styled if item.is_single)
        models: dict[int, ComputedStyle] = {}
        shared: dict[Any, ComputedStyle] = {}
        for item in styled:
            parent = self._parent_style(item.element)
            key = (id(parent), item.alike)
            style = None if item.is_single else shared.get(key)
            if style is None:
                style = self._style(parent, item.cascade.element)
                if singles[item.alike] > 1:
                    style = AlikeStyle(models.setdefault(item.alike, style), parent)
                self._collect_anchor(style, item)
            if not item.is_single:
                shared[key] = style
            self._computed_styles[item.element.etree_element, None] = style

    def _style_pseudo_elements(self, styled: list[_Styled]) -> None:
        for item in styled:
            node = item.element.etree_element
            for name, cascade in item.cascade.pseudo_elements.items():
                self._cascaded_styles[node, name] = cascade
                self.set_computed_styles(  # type: ignore[no-untyped-call]
                    node,
                    parent=node,
                    root=self._html.etree_element,
                    pseudo_type=name,
                    base_url=self._html.base_url,
                    target_collector=self._targets,
                )
        self._cascaded_styles.clear()

    def _collect_anchor(self, style: ComputedStyle, item: _Styled) -> None:
        """Let links find an element; to `StyleFor`, a style without a value is none."""
        if item.anchor is not None:
            style["anchor"] = item.anchor
        if style["anchor"]:
            self._targets.collect_anchor(style["anchor"])

    def _parent_style(self, element: ElementWrapper) -> ComputedStyle | None:
        parent = element.parent
        if parent is None:
            return None
        style: ComputedStyle = self._computed_styles[parent.etree_element, None]
        return style

    def _style(
        self, parent: ComputedStyle | None, cascade: dict[str, Any]
    ) -> ComputedStyle:
        """Give a style as WeasyPrint makes it."""
        if parent is None:
            root = InitialStyle(self.font_config)
        else:
            root = self._computed_styles[self._html.etree_element, None]
        return ComputedStyle(
            parent,
            cascade,
            None,
            root,
            self._html.base_url,
            self.font_config,
            self.initial_page_sizes,
        )


def _styled(html: HTML, rules: Rules) -> Iterator[_Styled]:
    """Give every element in the order of the page."""
    numbers: dict[Any, int] = {}
    number_of: dict[Any, int] = {}
    for element in html.wrapper_element.iter_subtree():
        node, parent = element.etree_element, element.parent
        cascade = rules.cascade(element)
        above = None if parent is None else number_of[parent.etree_element]
        number = numbers.setdefault((above, cascade), len(numbers))
        number_of[node] = number
        yield _Styled(element, cascade, _anchor(node.get("id"), cascade), number)


def _anchor(id_: str | None, cascade: Cascade) -> str | None:
    """Give the anchor that an `id` declares, None where a rule overrules it."""
    if not id_ or cascade.element.get("anchor", (None, OWN_ANCHOR))[1] > OWN_ANCHOR:
        return None
    if id_.isprintable() and '"' not in id_ and "\\" not in id_:
        return id_
    declaration = parse_one_declaration(f'-weasy-anchor:"{id_}"')
    return next((v for _, v, _ in preprocess_declarations(None, [declaration])), None)
