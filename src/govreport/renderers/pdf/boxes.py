"""The boxes of a page, which WeasyPrint keeps to itself."""

from typing import Any

__all__ = ["boxes_of"]


def boxes_of(page: Any) -> list[Any]:
    """Give all boxes of a page in order, as its own `descendants` does, but faster."""
    from weasyprint.formatting_structure.boxes import Box

    found, waiting = [], [page._page_box]  # noqa: SLF001  # not public
    while waiting:
        box = waiting.pop()
        found.append(box)
        if isinstance(box, Box):
            waiting.extend(reversed(box.children))
    return found
