"""Text with holes, deflated once around them (RFC 1951).

A deflated stream is one of bits, in which a longer number moves all that follows; so
text is deflated anew whenever it is filled. Here each piece around a hole is written in
codes that add up to whole bytes, and repeats nothing but itself and the piece before.
Then it depends on the text in the hole by its length alone, and filled pieces are
joined as they are.
"""

import zlib
from collections.abc import Iterator
from functools import lru_cache

from govreport.renderers.docx.codes import (
    LONGEST,
    SHORTEST,
    Bits,
    Token,
    as_bytes,
    bits_of,
    in_a_row,
)

__all__ = ["begun", "ended", "joined_on"]

PIECES_KEPT = 1024

_HEAD = (0b010, 3)
"""The head of a block in the codes of the standard, with others to come."""

_END = (0, 10)
"""The end of a block, and the head of one that holds nothing and ends with a byte."""

_NOTHING = b"\0\0\xff\xff"
"""What follows the head of a block that holds nothing."""

_WINDOW = 32768
_RAW = -15

_TURNED = 3
"""How many repetitions are tried in other ways, so that the bits add up to bytes."""

_CUTS = (1, 2, 3, 4, 11, 19, 35, 67, 115, 131)
"""Where they are cut in two; lengths between are coded in as many bits as these."""


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
    bits = in_a_row(*map(bits_of, _tokens(before, hole, piece)))
    if not _is_read(bits, before + bytes(hole), piece):
        return None
    return as_bytes(in_a_row(bits, _END)) + _NOTHING


def _joined(before: bytes, piece: bytes, hole: int, head: Bits) -> bytes | None:
    if len(before) + hole + len(piece) > _WINDOW:
        return None
    bits = _whole_bytes([*_tokens(before, hole, piece)], piece, head)
    if bits is None:
        return None
    value, size = bits
    own = (value >> head[1], size - head[1])
    return as_bytes(bits) if _is_read(own, before + bytes(hole), piece) else None


def _is_read(bits: Bits, before: bytes, piece: bytes) -> bool:
    """Tell whether zlib reads `piece` in the bits; nothing is kept that it does not."""
    block = as_bytes(in_a_row(_HEAD, bits, _END)) + _NOTHING
    try:
        return zlib.decompressobj(_RAW, zdict=before).decompress(block) == piece
    except zlib.error:
        return False


def _tokens(before: bytes, hole: int, piece: bytes) -> Iterator[Token]:
    """Give what `piece` is written as, the longest repetition first."""
    at = 0
    while at < len(piece):
        most = min(LONGEST, len(piece) - at)
        here, same = _longest(piece, at, piece[at : at + most])
        there, other = _longest(before, len(before), piece[at : at + most])
        if max(same, other) < SHORTEST:
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
    found = source.find(text[:SHORTEST], 0, end)
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


def _whole_bytes(tokens: list[Token], piece: bytes, head: Bits) -> Bits | None:
    """Give the tokens in whole bytes, some of them written otherwise for it."""
    for cuts in (1, 2):
        if (bits := _shortest(tokens, piece, head, cuts)) is not None:
            return bits
    return None


def _shortest(tokens: list[Token], piece: bytes, head: Bits, cuts: int) -> Bits | None:
    """Give the tokens in bits that are whole bytes, with so many cuts in repetitions.

    Of all ways that leave as many bits after the last whole byte the shortest counts.
    """
    repeated = sorted((token for token in tokens if token[1]), reverse=True)
    turned = set(repeated[:_TURNED])
    ways, at = {head[1] % 8: head}, 0
    for token in tokens:
        options = [bits_of(token)]
        if token in turned:
            options += _otherwise(token, piece[at:], cuts)
        ways = _longer_by(ways, options)
        at += token[0] if token[1] else 1
    return ways.get(0)


def _longer_by(ways: dict[int, Bits], options: list[Bits]) -> dict[int, Bits]:
    longer: dict[int, Bits] = {}
    for value, size in ways.values():
        for number, taken in options:
            whole = size + taken
            if whole % 8 not in longer or whole < longer[whole % 8][1]:
                longer[whole % 8] = (value | number << size, whole)
    return longer


def _otherwise(token: Token, text: bytes, cuts: int) -> Iterator[Bits]:
    """Give a repetition in parts, or with its first characters by themselves."""
    length, distance = token
    for first in _CUTS:
        if first + SHORTEST > length:
            return
        alone = ((byte, 0) for byte in text[:first])
        begin = alone if first < SHORTEST else [(first, distance)]
        bits, rest = in_a_row(*map(bits_of, begin)), (length - first, distance)
        yield in_a_row(bits, bits_of(rest))
        if cuts > 1:
            for others in _otherwise(rest, text[first:], cuts - 1):
                yield in_a_row(bits, others)
