"""The grammar of tags: each by itself, then which statement ends which.

What comes out can be read by Jinja whatever is wrong: a tag that cannot be read is
taken out, and what is not ended is. So everything is found at once.
"""

import re
from collections.abc import Sequence
from typing import Any

from attrs import Factory, define, frozen
from jinja2 import Environment, TemplateSyntaxError

from govreport.authoring.checking.nearest import nearest
from govreport.authoring.checking.spots import Spot
from govreport.diagnostics import Diagnostic

__all__ = ["MOST_NESTED", "Grammar", "Line", "grammar_of"]

MOST_NESTED = 15
"""How deep statements may stand within each other; Python itself refuses twenty."""

MOST_WAITING = 200
"""How many statements wait for their ends; more are not looked at."""

_BLOCKS = frozenset(
    ("for", "if", "macro", "call", "filter", "with", "block", "autoescape", "raw")
)
_MIDDLE = {"elif": ("if",), "else": ("if", "for")}
_SINGLE = frozenset(("set", "include", "import", "from", "extends"))
_OF_WORD = {"vm": "loop.first", "hm": "loop.length", "cellbg": "", "colspan": ""}
"""Statements of docxtpl, and the expression that each comes down to."""

_ENDS = frozenset(f"end{name}" for name in (*_BLOCKS, "set"))
_ASSIGNED = re.compile(r"\s*set\s+[\w\s,.]+=")
_ENDED = re.compile(r"\s*(?:end\w+|endblock\s+\w+)\s*")
_NAME = re.compile(r"[^\W\d]\w*")


@frozen(kw_only=True)
class Line:
    """A line of what Jinja is given: one tag, None where the line was put in."""

    source: str
    spot: Spot | None


@define(kw_only=True)
class Grammar:
    """What came of reading tags: the lines for Jinja, and what is wrong.

    `pairs` holds each statement with those that continue or end it; `unread` the names
    in tags that could not be read, which may be what they define.
    """

    lines: list[Line] = Factory(list)
    findings: list[Diagnostic] = Factory(list)
    pairs: list[tuple[Spot, Spot]] = Factory(list)
    unread: set[str] = Factory(set)

    @property
    def source(self) -> str:
        """The lines as one text."""
        return "\n".join(line.source for line in self.lines)

    def leave_out(self, number: int) -> None:
        """Empty a line that cannot be read beside the others."""
        self.lines[number] = Line(source="", spot=None)


@frozen(kw_only=True)
class _Open:
    """A statement that waits for its end; `ends` is what ends it in the lines."""

    keyword: str
    ends: str
    spot: Spot


def grammar_of(spots: Sequence[Spot], environment: Environment) -> Grammar:
    """Read tags one by one and pair their statements."""
    reader = _Reader(environment=environment)
    for spot in spots:
        reader.read(spot)
    reader.end()
    return reader.grammar


@define(kw_only=True)
class _Reader:
    environment: Environment
    grammar: Grammar = Factory(Grammar)
    waiting: list[_Open] = Factory(list)

    def read(self, spot: Spot) -> None:
        tag = spot.tag
        if not tag.closed:
            self._unread(spot, "TPL111" if spot.paragraph is None else "TPL111.word")
        elif tag.mark == "{{":
            if self._is_right(spot, "{{" + _flat(spot) + "}}"):
                self._put("{{" + _flat(spot) + "}}", spot)
        else:
            self._statement(spot)

    def end(self) -> None:
        while self.waiting:
            self._close_unended()

    def _statement(self, spot: Spot) -> None:
        keyword = spot.tag.keyword
        if keyword in _ENDS:
            self._end_of(spot, keyword.removeprefix("end"))
        elif keyword in _MIDDLE:
            self._middle(spot, keyword)
        elif keyword in _OF_WORD and spot.paragraph is not None:
            expression = _OF_WORD[keyword] or _flat(spot).strip()[len(keyword) :]
            if self._is_right(spot, "{{ " + expression + " }}"):
                self._put("{{ " + expression + " }}", spot)
        elif keyword in _BLOCKS or (
            keyword == "set" and not _ASSIGNED.match(spot.tag.inner)
        ):
            self._begin(spot, keyword)
        elif keyword in _SINGLE:
            if self._is_right(spot, _statement_of(spot)):
                self._put(_statement_of(spot), spot)
        else:
            self._unknown(spot, keyword)

    def _begin(self, spot: Spot, keyword: str) -> None:
        whole = _statement_of(spot) + f"{{% end{keyword} %}}"
        if keyword == "raw":
            source, ends = "{% if true %}", "endif"
        elif self._is_right(spot, whole):
            source, ends = _statement_of(spot), f"end{keyword}"
        else:
            self.grammar.unread.add("loop")
            source, ends = "{% if true %}", "endif"
        if len(self.waiting) >= MOST_NESTED:
            self._mistake(spot, "TPL102", most=MOST_NESTED)
            if len(self.waiting) >= MOST_WAITING:
                return
        self.waiting.append(_Open(keyword=keyword, ends=ends, spot=spot))
        if len(self.waiting) <= MOST_NESTED:
            self._put(source, spot)

    def _middle(self, spot: Spot, keyword: str) -> None:
        inside = _MIDDLE[keyword]
        if not self.waiting or self.waiting[-1].keyword not in inside:
            self._mistake(spot, "TPL113.nowhere", keyword=keyword, inside=inside)
            return
        opened = self.waiting[-1]
        self.grammar.pairs.append((opened.spot, spot))
        before = "{% if true %}" if keyword == "elif" else "{% for x in y %}"
        end = "{% endif %}" if keyword == "elif" else "{% endfor %}"
        is_right = self._is_right(spot, before + _statement_of(spot) + end)
        if is_right and opened.ends == f"end{opened.keyword}":
            self._put_within(_statement_of(spot), spot)

    def _end_of(self, spot: Spot, keyword: str) -> None:
        if not _ENDED.fullmatch(spot.tag.inner):
            self._mistake(spot, "TPL112", near="end", reason=f"{{% end{keyword} %}}")
        if keyword not in [opened.keyword for opened in self.waiting]:
            self._mistake(spot, "TPL113.stray", keyword=keyword)
            return
        while self.waiting[-1].keyword != keyword:
            self._close_unended()
        opened = self.waiting.pop()
        self.grammar.pairs.append((opened.spot, spot))
        if len(self.waiting) < MOST_NESTED:
            self._put(f"{{% {opened.ends} %}}", spot)

    def _close_unended(self) -> None:
        opened = self.waiting.pop()
        self._mistake(opened.spot, "TPL113.unended", keyword=opened.keyword)
        if len(self.waiting) < MOST_NESTED:
            self._put(f"{{% {opened.ends} %}}", None)

    def _unknown(self, spot: Spot, keyword: str) -> None:
        known = (*_BLOCKS, *_ENDS, *_MIDDLE, *_SINGLE)
        if spot.paragraph is not None:
            known += tuple(_OF_WORD)
        meant = nearest(keyword, known)
        message = "TPL112.unknown.suggest" if meant else "TPL112.unknown"
        self._unread(spot, message, keyword=keyword, suggestion=meant or "")

    def _is_right(self, spot: Spot, source: str) -> bool:
        """Say whether Jinja can read a tag by itself; note why where it cannot."""
        try:
            self.environment.parse(source)
        except TemplateSyntaxError as error:
            self._unread(spot, "TPL112", reason=error.message or "")
        except RecursionError:
            self._unread(spot, "TPL102", most=MOST_NESTED)
        else:
            return True
        return False

    def _unread(self, spot: Spot, key: str, **facts: Any) -> None:
        """Note a tag that cannot be read; its names may be what it defines."""
        self.grammar.unread.update(_NAME.findall(spot.tag.inner))
        self._mistake(spot, key, **facts)

    def _mistake(self, spot: Spot, key: str, **facts: Any) -> None:
        self.grammar.findings.append(spot.finding(key, **facts))

    def _put(self, source: str, spot: Spot | None) -> None:
        self.grammar.lines.append(Line(source=source, spot=spot))

    def _put_within(self, source: str, spot: Spot) -> None:
        if len(self.waiting) <= MOST_NESTED:
            self._put(source, spot)


def _flat(spot: Spot) -> str:
    """Give what stands in a tag on one line."""
    return " " + " ".join(spot.tag.inner.splitlines()) + " "


def _statement_of(spot: Spot) -> str:
    return "{%" + _flat(spot) + "%}"
