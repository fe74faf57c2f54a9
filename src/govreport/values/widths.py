"""How many columns a text takes in a terminal, by East-Asian width.

Characters of ambiguous width (“ ” — … ① and the rules that frame a table) count as one
column, as terminals draw them in UTF-8. Rules are of that class themselves, so no
frame could be drawn where they counted as two.
"""

from functools import lru_cache

from wcwidth import wcwidth

__all__ = ["centred", "character_width", "right_aligned", "text_width"]


@lru_cache(maxsize=8192)
def character_width(character: str) -> int:
    """Give 2 for a hanzi, 0 for a combining mark, 1 for most others."""
    return max(wcwidth(character, "latest"), 0)


def text_width(text: str) -> int:
    """Give the columns that `text` takes in one line."""
    return sum(map(character_width, text))


def centred(text: str, width: int) -> str:
    """Put `text` in the middle of `width` columns."""
    return " " * ((width - text_width(text)) // 2) + text


def right_aligned(text: str, width: int) -> str:
    """Put `text` at the end of `width` columns."""
    return " " * (width - text_width(text)) + text
