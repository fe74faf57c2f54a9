"""Styles of elements that differ in nothing but their anchor, computed once.

WeasyPrint computes a value of a style when it is first asked for, from what the rules
declare and from the style of the parent; an element with an `id` is never thought to be
like another, as its anchor is declared, too. In a report that is every cell. Here such
styles take their values from a model that no box is made with: WeasyPrint changes some
styles of boxes while it builds them. This reaches into classes that are not public.
"""

from functools import cached_property
from typing import Any

from weasyprint.css import AnonymousStyle, ComputedStyle

__all__ = ["AlikeStyle"]


class AlikeStyle(ComputedStyle):
    """A style whose values are those of its model, but for what is set in it."""

    def __init__(self, model: Any, parent_style: Any) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            parent_style,
            model.cascaded,
            model.pseudo_type,
            model.root_style,
            model.base_url,
            model.font_config,
            model.initial_page_sizes,
        )
        self.specified = model.specified
        self._model = model

    @cached_property
    def anonymous_style(self) -> Any:
        """The style of the boxes in it that belong to no element."""
        return _AlikeAnonymousStyle(self, self._model.anonymous_style)

    def __missing__(self, key: str) -> Any:
        value = self[key] = self._model[key]
        return value


class _AlikeAnonymousStyle(AnonymousStyle):
    def __init__(self, parent_style: Any, model: Any) -> None:
        super().__init__(parent_style)  # type: ignore[no-untyped-call]
        self._model = model

    def __missing__(self, key: str) -> Any:
        value = self[key] = self._model[key]
        return value
