"""Control characters in a text: each line with one is a problem, the rest is read."""

from bisect import bisect_left, bisect_right
from itertools import islice

from attrs import frozen

from govreport.diagnostics import Diagnostic, Position
from govreport.loading.refusal import MAX_PROBLEMS
from govreport.loading.tree import Tree, dotted
from govreport.values.narrative import CONTROL_CHARACTERS

__all__ = ["Control", "blanked", "located"]

STAND_IN = "\ufffd"
"""Takes the place of a control character, so that all else keeps its own."""


@frozen
class Control:
    """The first control character of a line, and where it stands, from 1."""

    character: str
    line: int
    column: int


def blanked(text: str) -> tuple[str, tuple[Control, ...]]:
    """Give `text` free of control characters, and those there were."""
    if not CONTROL_CHARACTERS.search(text):
        return text, ()
    controls = (
        Control(found[0], number, found.start() + 1)
        for number, line in enumerate(text.split("\n"), 1)
        if (found := CONTROL_CHARACTERS.search(line))
    )
    first = tuple(islice(controls, MAX_PROBLEMS))
    return CONTROL_CHARACTERS.sub(STAND_IN, text), first


def located(controls: tuple[Control, ...], tree: Tree) -> tuple[Diagnostic, ...]:
    """Give a problem for each control character, under the address that it spoils."""
    if not controls:
        return ()
    spots = sorted(tree.spots.items(), key=lambda item: item[1].value)
    places = [spot.value for _, spot in spots]
    return tuple(
        Diagnostic(
            code="OGI107",
            address=dotted(spots[at][0] if (at := _last(places, control)) >= 0 else ()),
            facts={"character": f"U+{ord(control.character):04X}"},
            position=Position(tree.name, control.line, control.column),
        )
        for control in controls
    )


def _last(places: list[tuple[int, int]], control: Control) -> int:
    """Give the index of the last place before a control character, -1 for none.

    Of several that are one place, as of a list and its first item, it is the first.
    """
    after = bisect_right(places, (control.line, control.column))
    return bisect_left(places, places[after - 1]) if after else -1
