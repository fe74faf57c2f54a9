"""Text with holes, deflated once around them (RFC 1951).

A deflated stream is one of bits, in which a longer number moves all that follows; so
text is deflated anew whenever it is filled. Here each piece around a hole is written in
codes that add up to whole bytes, and repeats nothing but itself and the piece before.
Then it depends on the text in the hole by its length alone, and filled pieces are
joined as they are.
"""

import zlib
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache

__all__ = ["as_literals", "begun", "ended", "joined_on"]

PIECES_KEPT = 1024

_HEAD = (0b010, 3)
"""The head of a block in the codes of the standard, with others to come."""

_END = (0, 10)
"""The end of a block, and the head of one that holds nothing and ends with a byte."""

_NOTHING = b"\0\0\xff\xff"
"""What follows the head of a block that holds nothing."""

_WINDOW = 32768
_RAW = -15
_SHORTEST, _LONGEST = 3, 258
_NINE_BITS = 144
"""The first byte that takes nine bits; text in ASCII takes eight a character."""

_EIGHT_BITS = 24
"""The first code for lengths that takes eight bits; those before take seven."""

_TURNED = 3
"""How many repetitions are tried in other ways, so that the bits add up to bytes."""

_CUTS = (1, 2, 3, 4, 11, 19, 35, 67, 115, 131)
"""Where they are cut in two; lengths between are coded in as many bits as these."""

_Bits = tuple[int, int]
"""A number, and how many bits it takes; the lowest stands first in the stream."""

_Token = tuple[int, int]
"""A byte and 0, or the length of a repetition and how far back it begins."""


def _steps(first: int, count: int, group: int) -> Iterator[tuple[int, int]]:
    """Give where each code for lengths or distances begins, and its further bits."""
    for code in range(count):
        extra = max(0, code // group - 1)
        yield first, extra
        first += 1 << extra


_LENGTHS = (*_steps(3, 28, 4), (_LONGEST, 0))
_DISTANCES = (*_steps(1, 30, 2),)
_LENGTH_STARTS = [start for start, _ in _LENGTHS]
_DISTANCE_STARTS = [start for start, _ in _DISTANCES]


def _code(value: int, size: int) -> _Bits:
    """Give a code, whose highest bit comes first."""
    return int(f"{value:0{size}b}"[::-1], 2), size


def _in_a_row(*parts: _Bits) -> _Bits:
    value = size = 0
    for number, taken in parts:
        value |= number << size
        size += taken
    return value, size


@cache
def _bits(token: _Token) -> _Bits:
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
    return _in_a_row(code, (size - start, extra), *rest)


_AS_LITERAL = bytes(
    _bits((byte, 0))[0] if byte < _NINE_BITS else 0 for byte in range(256)
)


def as_literals(text: str) -> bytes:
    """Give text in ASCII as it stands in a hole."""
    return text.encode("ascii").translate(_AS_LITERAL)


def begun(piece: bytes) -> bytes | None:
    """Give the beginning of a block with its first piece, None where that is not to be.

    Whatever was deflated before must end with a whole byte.
    """
    return _joined(b"", piece, 0, _HEAD)


@lru_cache(maxsize=PIECES_KEPT)
def joined_on(before: bytes, hole: int, piece: bytes) -> bytes | None:
    """Give what joins `piece` on to a hole of so many bytes that follows `before`."""
    return _joined(before, piece, hole, (0, 0))


@lru_cache(maxsize=PIECES_KEPT)
def ended(before: bytes, hole: int, piece: bytes) -> bytes | None:
    """Give what joins the last piece on, with the end of the block."""
    if len(before) + hole + len(piece) > _WINDOW:
        return None
    bits = _in_a_row(*map(_bits, _tokens(before, hole, piece)))
    if not _is_read(bits, before + bytes(hole), piece):
        return None
    return _as_bytes(_in_a_row(bits, _END)) + _NOTHING


def _joined(before: bytes, piece: bytes, hole: int, head: _Bits) -> bytes | None:
    if len(before) + hole + len(piece) > _WINDOW:
        return None
    bits = _whole_bytes([*_tokens(before, hole, piece)], piece, head)
    if bits is None:
        return None
    value, size = bits
    own = (value >> head[1], size - head[1])
    return _as_bytes(bits) if _is_read(own, before + bytes(hole), piece) else None


def _is_read(bits: _Bits, before: bytes, piece: bytes) -> bool:
    """Tell whether zlib reads `piece` in the bits; nothing is kept that it does not."""
    block = _as_bytes(_in_a_row(_HEAD, bits, _END)) + _NOTHING
    try:
        return zlib.decompressobj(_RAW, zdict=before).decompress(block) == piece
    except zlib.error:
        return False


def _tokens(before: bytes, hole: int, piece: bytes) -> Iterator[_Token]:
    """Give what `piece` is written as, the longest repetition first."""
    at = 0
    while at < len(piece):
        most = min(_LONGEST, len(piece) - at)
        here, same = _longest(piece, at, piece[at : at + most])
        there, other = _longest(before, len(before), piece[at : at + most])
        if max(same, other) < _SHORTEST:
            yield piece[at], 0
            at += 1
        elif same >= other:
            yield same, at - here
            at += same
        else:
            yield other, len(before) - there + hole + at
            at += other


def _longest(source: bytes, end: int, text: bytes) -> tuple[int, int]:
    """Give where the most of what `text` begins with stands in `source`, how much."""
    place = length = 0
    found = source.find(text[:_SHORTEST], 0, end)
    while found >= 0:
        place, length = found, _alike(source[found:end], text)
        if length == len(text):
            break
        found = source.find(text[: length + 1], found + 1, end)
    return place, length


def _alike(one: bytes, other: bytes) -> int:
    """Give how many bytes two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _whole_bytes(tokens: list[_Token], piece: bytes, head: _Bits) -> _Bits | None:
    """Give the tokens in whole bytes, some of them written otherwise for it."""
    for cuts in (1, 2):
        if (bits := _shortest(tokens, piece, head, cuts)) is not None:
            return bits
    return None


def _shortest(
    tokens: list[_Token], piece: bytes, head: _Bits, cuts: int
) -> _Bits | None:
    """Give the tokens in bits that are whole bytes, with so many cuts in repetitions.

    Of all ways that leave as many bits after the last whole byte the shortest counts.
    """
    repeated = sorted((token for token in tokens if token[1]), reverse=True)
    turned = set(repeated[:_TURNED])
    ways, at = {head[1] % 8: head}, 0
    for token in tokens:
        options = [_bits(token)]
        if token in turned:
            options += _otherwise(token, piece[at:], cuts)
        ways = _longer_by(ways, options)
        at += token[0] if token[1] else 1
    return ways.get(0)


def _longer_by(ways: dict[int, _Bits], options: list[_Bits]) -> dict[int, _Bits]:
    longer: dict[int, _Bits] = {}
    for value, size in ways.values():
        for number, taken in options:
            whole = size + taken
            if whole % 8 not in longer or whole < longer[whole % 8][1]:
                longer[whole % 8] = (value | number << size, whole)
    return longer


def _otherwise(token: _Token, text: bytes, cuts: int) -> Iterator[_Bits]:
    """Give a repetition in parts, or with its first characters by themselves."""
    length, distance = token
    for first in _CUTS:
        if first + _SHORTEST > length:
            return
        alone = ((byte, 0) for byte in text[:first])
        begin = alone if first < _SHORTEST else [(first, distance)]
        bits, rest = _in_a_row(*map(_bits, begin)), (length - first, distance)
        yield _in_a_row(bits, _bits(rest))
        if cuts > 1:
            for others in _otherwise(rest, text[first:], cuts - 1):
                yield _in_a_row(bits, others)


def _as_bytes(bits: _Bits) -> bytes:
    value, size = bits
    return value.to_bytes(-(-size // 8), "little")
