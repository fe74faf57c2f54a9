"""What was edited, as findings: the address, the old text and the new."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from govreport.diagnostics import Diagnostic, Fact
from govreport.editions import FormatEdition
from govreport.readback.alignment import Standing
from govreport.readback.units import Unit

__all__ = ["differences", "excerpts"]

AROUND = 8
"""How many characters that are the same are shown on either side of a difference."""

MOST = 60
"""How many characters of a difference are shown."""


def differences(
    units: Sequence[Unit],
    made: Sequence[Standing],
    present: Sequence[Standing],
    edition: FormatEdition,
) -> Iterator[Diagnostic]:
    """Give a finding for each of `units` where `present` is not what was `made`.

    What was added between two texts is reported at the one in front of it.
    """
    for unit, was, now in zip(units, made, present, strict=True):
        if was.text != now.text:
            yield _finding(unit, edition, was.text, now.text)
        if was.added != now.added:
            behind = "" if was.added else ".behind"
            yield _finding(unit, edition, was.added, now.added, behind)


def _finding(
    unit: Unit, edition: FormatEdition, old: str, new: str, kind: str = ""
) -> Diagnostic:
    if not kind:
        kind = ".filled" if not old else ".removed" if not new else ""
    shown = excerpts(old, new)
    place = f"{edition.name(unit.address)}：" if unit.is_number else ""
    facts: dict[str, Fact] = {"place": place, "old": shown[0], "new": shown[1]}
    return Diagnostic(
        code="OUT101", address=unit.address, message=f"OUT101{kind}", facts=facts
    )


def excerpts(old: str, new: str) -> tuple[str, str]:
    """Give the parts of two texts that differ, with a little of what is around."""
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    return _excerpt(old, head, tail), _excerpt(new, head, tail)


def _alike(one: str, other: str) -> int:
    """Give how many characters are the same before the first that is not."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _excerpt(text: str, head: int, tail: int) -> str:
    start = max(0, head - AROUND)
    end = min(len(text), len(text) - tail + AROUND)
    end = min(end, start + MOST)
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
