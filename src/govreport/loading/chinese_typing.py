"""Lines of YAML typed the Chinese way, set right or shown as they should be.

Only lines that YAML itself would read are looked at: prose in block scalars and in
quotes keeps every sign. Wide indents and wide signs in a row of numbers are set right
in silence, for nothing in them can be misread; all else is a problem that shows the
corrected line, and reading goes on with that line.
"""

import itertools
import re
from collections.abc import Iterator

from attrs import define, field

from govreport.codec.scalars import shortened
from govreport.diagnostics import Diagnostic, Position
from govreport.loading.edits import Edit, Retyped, edited
from govreport.loading.keys import may_be_key
from govreport.loading.refusal import MAX_PROBLEMS
from govreport.loading.scalars import UNIT_SIGNS

__all__ = ["has_lost_key", "retype"]

_WIDTHS = {"\t": "  ", "\u3000": "  ", "\xa0": " "}
_INDENT = re.compile("[ \t\u3000\xa0]*")
_SIGNS = r":：#\"'\[\]{}｛｝,，。；“”"
_WORD = rf"[^\s{_SIGNS}、&*!-](?:[ \u3000]*+[^ \u3000{_SIGNS}])*+"
_KEY = re.compile(
    rf"(?P<dashes>(?:- +)*)(?P<key>{_WORD})"
    r"[ \u3000]*+(?P<colon>[:：])(?P<blank>[ \t\u3000\xa0]*)"
)
_KEY_IN_FLOW = re.compile(
    rf"(?P<before>[{{｛,，]|^)\s*+(?P<key>{_WORD})[ \u3000]*+(?P<colon>[:：])"
)
_WIDE_END = re.compile(r"｝|，(?=\s*$)")
_DASHES = re.compile("(?:- +)*")
_BLOCK = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?")
_OUTLAY = rf"[,，、]\s*[\d.．]+\s*[{UNIT_SIGNS}]+\s*"
_NUMBERS = re.compile(rf"[\[［(（][\d.．,，、\s-]*(?:{_OUTLAY})?[\]］)）]\s*(?:\s#.*)?")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")

_ROW = str.maketrans(
    "［］（）()，、．０１２３４５６７８９\u3000", "[][][],,.0123456789 "
)
_IN_FLOW = {"｛": "{", "｝": "}", "，": ", ", "：": ": "}


def retype(text: str, name: str) -> Retyped:
    """Give `text` as it should have been typed."""
    typist = _Typist(name=name)
    lines = text.split("\n")
    following = [*lines[1:], ""]
    numbered = zip(itertools.count(1), lines, following, strict=False)
    lines = [typist.line(*line) for line in numbered]
    return Retyped(
        text="\n".join(lines),
        problems=tuple(typist.problems),
        origins=typist.origins,
    )


def has_lost_key(line: str) -> bool:
    """Whether a line begins with a key and a colon that YAML does not take for one."""
    found = _KEY.match(line)
    return found is not None and _is_lost(found)


def _is_lost(found: re.Match[str]) -> bool:
    rest = found.string[found.end() :]
    seen = found["colon"] == ":" and (found["blank"][:1] == " " or not rest)
    return not seen and not rest.startswith("//") and may_be_key(found["key"])


@define(kw_only=True)
class _Typist:
    """Goes through the lines and keeps in mind what kind of text they stand in.

    `block` is the indent of the key whose block scalar is open, `quote` the sign of
    an open quotation, `depth` how many brackets are open.
    """

    name: str
    problems: list[Diagnostic] = field(factory=list)
    origins: dict[int, tuple[int, ...]] = field(factory=dict)
    block: int | None = None
    quote: str = ""
    depth: int = 0

    def line(self, number: int, line: str, following: str) -> str:
        """Give a line as it should have been typed, and note what was wrong."""
        edits = sorted(self._edits(line, following), key=lambda edit: edit.start)
        if not edits:
            return line
        fixed, self.origins[number] = edited(line, edits)
        loud = next((edit for edit in edits if edit.message), None)
        if loud is not None and len(self.problems) < MAX_PROBLEMS:
            strip = str.rstrip if loud.message == "OGI112.tab" else str.strip
            facts = {
                "got": shortened(strip(line)).replace("\t", "→"),
                "fixed": shortened(strip(fixed)),
            }
            at = Position(self.name, number, loud.start + 1)
            self.problems.append(
                Diagnostic(
                    code="OGI112", message=loud.message, facts=facts, position=at
                )
            )
        return fixed

    def _edits(self, line: str, following: str) -> Iterator[Edit]:
        if self.quote:
            self._follow_quotation(line)
            return
        indent = _INDENT.match(line)[0]  # type: ignore[index]  # matches the empty text
        width = sum(len(_WIDTHS.get(sign, " ")) for sign in indent)
        if self._is_in_block(line, indent, width):
            if not line.startswith(" " * ((self.block or 0) + 1)):
                yield from _indent_edits(indent)
            return
        yield from _indent_edits(indent)
        if self.depth:
            yield from self._flow_edits(line, len(indent))
        elif not line[len(indent) :].startswith("#"):
            yield from self._structure_edits(line, following, len(indent), width)

    def _is_in_block(self, line: str, indent: str, width: int) -> bool:
        if self.block is not None and len(indent) < len(line) and width <= self.block:
            self.block = None
        return self.block is not None

    def _structure_edits(
        self, line: str, following: str, start: int, width: int
    ) -> Iterator[Edit]:
        """Set right the key of a line, then what stands after it."""
        found = _KEY.match(line, start)
        if found is None:
            dashes = _DASHES.match(line, start)[0]  # type: ignore[index]  # as above
            parent, value = width + max(len(dashes) - 2, 0), start + len(dashes)
        else:
            parent, value = width + len(found["dashes"]), found.end()
            if not found["dashes"] or has_lost_key(following.lstrip()):
                yield from _key_edits(found)
        rest = line[value:]
        if _BLOCK.fullmatch(rest):
            self.block = parent
        elif rest[:1] in ('"', "'") and not _QUOTED.match(rest):
            self.quote = rest[0]
        elif _NUMBERS.fullmatch(rest):
            if (typed := rest.translate(_ROW)) != rest:
                yield Edit(value, len(line), typed)
        elif rest[:1] in ("{", "[", "｛", "［"):
            yield from self._flow_edits(line, value)

    def _flow_edits(self, line: str, start: int) -> Iterator[Edit]:
        """Set right the keys within braces, whose colons and commas are wide."""
        rest = _QUOTED.sub(lambda found: "_" * len(found[0]), line[start:])
        opened = sum(rest.count(sign) for sign in "{[｛［")
        self.depth += opened - sum(rest.count(sign) for sign in "}]｝］")
        wide = [start + found.start() for found in _WIDE_END.finditer(rest)]
        for found in _KEY_IN_FLOW.finditer(rest):
            if may_be_key(found["key"]):
                signs = (found.start("before"), found.start("colon"))
                wide.extend(start + at for at in signs if rest[at] in _IN_FLOW)
        for at in wide:
            blank = line[at + 1 : at + 2] in (" ", "")
            new = _IN_FLOW[line[at]]
            text = new.rstrip() if blank else new
            yield Edit(at, at + 1, text, "OGI112.brackets")

    def _follow_quotation(self, line: str) -> None:
        if re.search(r"(?:^|[^\\])" + self.quote, line):
            self.quote = ""


def _indent_edits(indent: str) -> Iterator[Edit]:
    for at, sign in enumerate(indent):
        if sign != " ":
            message = "OGI112.tab" if sign == "\t" else ""
            yield Edit(at, at + 1, _WIDTHS[sign], message)


def _key_edits(found: re.Match[str]) -> Iterator[Edit]:
    if not _is_lost(found):
        return
    start, end = found.start("colon"), found.end()
    new = ": " if found.string[end:] else ":"
    if found["colon"] == "：":
        yield Edit(start, end, new, "OGI112.colon")
    elif "\t" in found["blank"]:
        yield Edit(start + 1, end, " ", "OGI112.tab")
    else:
        message = "" if found["blank"] else "OGI112.space"
        yield Edit(start, end, new, message)
