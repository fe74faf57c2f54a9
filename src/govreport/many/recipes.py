"""What an output is made with, as the manifest records it."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import asdict, field, frozen

from govreport.api import Option
from govreport.many.hashing import hash_of_plain
from govreport.renderers.fonts import ROLES, find_fonts

__all__ = ["Recipe", "fonts_here"]

SET_IN_FONTS = frozenset({"pdf"})
"""The formats whose bytes depend on the fonts of the machine."""


@frozen(kw_only=True)
class Recipe:
    """A format, the versions, the files of a variant and its ancestors, the options."""

    format: str
    lineage: str
    templates: Mapping[str, str]
    versions: Mapping[str, str]
    options: Mapping[str, Option]
    edition: str | None = None
    fonts: Mapping[str, int] = field()

    @fonts.default
    def _fonts_of_the_format(self) -> Mapping[str, int]:
        return fonts_here() if self.format in SET_IN_FONTS else {}

    @property
    def id(self) -> str:
        """The hash of all of it."""
        return hash_of_plain(self.plain())

    def plain(self) -> dict[str, Any]:
        """Give it as JSON-able data."""
        return asdict(self)


@cache
def fonts_here() -> Mapping[str, int]:
    """Give the size of every font file that a role would be set in, by its name."""
    files = {font.path for role in ROLES for font in find_fonts(role)}
    return {path.name: path.stat().st_size for path in sorted(files)}
