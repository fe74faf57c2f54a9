"""How many of the hanzi in the national character sets fonts have."""

from collections.abc import Iterable
from functools import cache

from attrs import frozen

from govreport.renderers.fonts.roles import Role
from govreport.renderers.fonts.search import FontFile, find_fonts

__all__ = ["GB2312_HANZI", "GBK_HANZI", "Coverage", "coverage", "serving_fonts"]

GB2312_HANZI = 6763
"""How many hanzi GB/T 2312-1980 has: those of ordinary prose."""

GBK_HANZI = 20923
"""How many GBK has, which adds those of names of persons and places."""

_HANZI = (*range(0x4E00, 0xA000), *range(0xF900, 0xFB00))


@frozen(kw_only=True)
class Coverage:
    """How many hanzi of GB/T 2312-1980 and of GBK there are."""

    gb2312: int
    gbk: int

    @property
    def is_enough(self) -> bool:
        """Whether every hanzi of ordinary prose is there."""
        return self.gb2312 == GB2312_HANZI


def coverage(fonts: Iterable[FontFile]) -> Coverage:
    """Give what fonts have together."""
    characters = frozenset[int]().union(*(font.characters() for font in fonts))
    return Coverage(
        gb2312=len(characters & _hanzi("gb2312")),
        gbk=len(characters & _hanzi("gbk")),
    )


def serving_fonts(role: Role) -> tuple[FontFile, ...]:
    """Give the installed fonts of a role, without those that never come to serve.

    A font never serves where the fonts before it have all of its characters.
    """
    serving: list[FontFile] = []
    characters = frozenset[int]()
    for font in find_fonts(role):
        if font.characters() - characters:
            serving.append(font)
            characters |= font.characters()
    return tuple(serving)


@cache
def _hanzi(charset: str) -> frozenset[int]:
    return frozenset(code for code in _HANZI if _is_in(chr(code), charset))


def _is_in(character: str, charset: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
