"""The codes of deflated text that need no table (RFC 1951, 3.2.6)."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

__all__ = [
    "LONGEST",
    "SHORTEST",
    "Bits",
    "Token",
    "as_bytes",
    "as_literals",
    "bits_of",
    "in_a_row",
]

TOKENS_KEPT = 4096

SHORTEST, LONGEST = 3, 258
"""How much can be repeated at once."""

_NINE_BITS = 144
"""The first byte that takes nine bits; text in ASCII takes eight a character."""

_EIGHT_BITS = 24
"""The first code for lengths that takes eight bits; those before take seven."""

Bits = tuple[int, int]
"""A number, and how many bits it takes; the lowest stands first in the stream."""

Token = tuple[int, int]
"""A byte and 0, or the length of a repetition and how far back it begins."""


def _steps(first: int, count: int, group: int) -> Iterator[tuple[int, int]]:
    """Give where each code for lengths or distances begins, and its further bits."""
    for code in range(count):
        extra = max(0, code // group - 1)
        yield first, extra
        first += 1 << extra


_LENGTHS = (*_steps(3, 28, 4), (LONGEST, 0))
_DISTANCES = (*_steps(1, 30, 2),)
_LENGTH_STARTS = [start for start, _ in _LENGTHS]
_DISTANCE_STARTS = [start for start, _ in _DISTANCES]


def _code(value: int, size: int) -> Bits:
    """Give a code, whose highest bit comes first."""
    return int(f"{value:0{size}b}"[::-1], 2), size


def in_a_row(*parts: Bits) -> Bits:
    """Give bits one after the other."""
    value = size = 0
    for number, taken in parts:
        value |= number << size
        size += taken
    return value, size


@lru_cache(maxsize=TOKENS_KEPT)
def bits_of(token: Token) -> Bits:
    """Give what a token is written as."""
    size, distance = token
    if not distance:
        is_short = size < _NINE_BITS
        return _code(0x30 + size, 8) if is_short else _code(0x100 + size, 9)
    at = bisect_right(_LENGTH_STARTS, size)
    code = _code(at, 7) if at < _EIGHT_BITS else _code(0xC0 + at - _EIGHT_BITS, 8)
    start, extra = _LENGTHS[at - 1]
    back = bisect_right(_DISTANCE_STARTS, distance) - 1
    first, further = _DISTANCES[back]
    rest = (_code(back, 5), (distance - first, further))
    return in_a_row(code, (size - start, extra), *rest)


_AS_LITERAL = bytes(
    bits_of((byte, 0))[0] if byte < _NINE_BITS else 0 for byte in range(256)
)


def as_literals(text: str) -> bytes:
    """Give text in ASCII as it stands in a hole."""
    return text.encode("ascii").translate(_AS_LITERAL)


def as_bytes(bits: Bits) -> bytes:
    """Give bits as bytes, the last one filled up with zeros."""
    value, size = bits
    return value.to_bytes(-(-size // 8), "little")
