"""Control characters in a text: each line with one is a problem, the rest is read."""

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
    return tuple(
        Diagnostic(
            code="OGI107",
            address=_address(tree, control),
            facts={"character": f"U+{ord(control.character):04X}"},
            position=Position(tree.name, control.line, control.column),
        )
        for control in controls
    )


def _address(tree: Tree, control: Control) -> str:
    """Give the address of the value that begins last before a control character."""
    at = (control.line, control.column)
    before = (path for path, spot in tree.spots.items() if spot.value <= at)
    return dotted(max(before, key=lambda path: tree.spots[path].value, default=()))
