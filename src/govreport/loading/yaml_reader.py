"""YAML events as plain data: no tags, no aliases, no surprises.

Events are drawn one at a time and the first beyond a limit ends the reading, so the
cost of a file is bounded by `MAX_NODES`, whatever its size or nesting.
"""

from collections.abc import Iterator
from typing import Any

from attrs import define, field
from ruamel.yaml import YAML
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from govreport.codec.scalars import shortened
from govreport.diagnostics import Diagnostic, Fact, Position
from govreport.loading.edits import Retyped
from govreport.loading.refusal import refuse
from govreport.loading.scalars import Bare, resolve
from govreport.loading.tree import MAX_DEPTH, MAX_NODES, Path, Spot, dotted
from govreport.loading.yaml_doubts import doubt_key, doubt_text, lost_comment

__all__ = ["YamlReader"]


LONGEST_TAG = 40
"""Characters of a tag that a message shows."""


def _events(text: str) -> Iterator[Any]:
    for event in YAML(typ="safe", pure=True).parse(text):
        if not isinstance(event, StreamStartEvent | StreamEndEvent):
            yield event


@define(kw_only=True, eq=False)
class YamlReader:
    """Reads one document; gathers problems, places and lists that end in a comma.

    With `doubt` it raises `Doubtful` for text that was hardly meant as it reads.
    """

    retyped: Retyped
    name: str
    doubt: bool
    problems: list[Diagnostic] = field(factory=list)
    spots: dict[Path, Spot] = field(factory=dict)
    trailing: list[Path] = field(factory=list)
    _events: Iterator[Any] = field(init=False)
    _nodes: int = field(default=0, init=False)

    @_events.default
    def _events_of_the_text(self) -> Iterator[Any]:
        return _events(self.retyped.text)

    def document(self) -> object:
        """Read the only document; a second one is a problem and is not read."""
        if next(self._events, None) is None:
            return None
        plain = self._node(next(self._events), ())
        next(self._events)
        if isinstance(second := next(self._events, None), DocumentStartEvent):
            self._problem("OGI114", "OGI114.document", (), second)
        return plain

    def _node(self, event: Any, path: Path) -> object:
        self._stay_within_limits(event, path)
        self._refuse_features(event, path)
        match event:
            case AliasEvent():
                return None
            case ScalarEvent():
                value = self._scalar(event, path)
            case SequenceStartEvent():
                value = self._sequence(path)
            case _:
                value = self._mapping(path)
        return None if event.tag else value

    def _stay_within_limits(self, event: Any, path: Path) -> None:
        self._nodes += 1
        at = self._position(event)
        if self._nodes > MAX_NODES:
            refuse("OGI116", "OGI116.nodes", at, limit=MAX_NODES)
        if len(path) > MAX_DEPTH:
            refuse("OGI116", "OGI116.depth", at, limit=MAX_DEPTH)
        here = (at.line, at.column)
        self.spots.setdefault(path, Spot(here, here))

    def _refuse_features(self, event: Any, path: Path) -> None:
        if isinstance(event, AliasEvent):
            name = f"*{event.anchor}"
            self._problem("OGI114", "OGI114.alias", path, event, got=name)
            return
        if event.anchor:
            name = f"&{event.anchor}"
            self._problem("OGI114", "OGI114.anchor", path, event, got=name)
        if event.tag:
            start = event.start_mark.index
            words = self.retyped.text[start : start + LONGEST_TAG].split(maxsplit=1)
            self._problem("OGI114", "OGI114.tag", path, event, got=words[0])

    def _scalar(self, event: Any, path: Path) -> object:
        if event.style in ("'", '"', "|", ">"):
            return event.value
        value = resolve(event.value)
        if isinstance(value, Bare):
            if self.doubt:
                doubt_text(event, self.retyped.text)
            if lost := lost_comment(event, self.retyped.text):
                got, fixed = shortened(lost), shortened(_quoted(lost))
                facts = {"got": got, "fixed": fixed}
                self._problem("OGI112", "OGI112.comment", path, event, **facts)
        return value

    def _sequence(self, path: Path) -> list[object]:
        items: list[object] = []
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                if self._ends_in_a_comma(event):
                    self.trailing.append(path)
                break
            items.append(self._node(event, (*path, len(items))))
        return items

    def _ends_in_a_comma(self, event: Any) -> bool:
        end = event.end_mark.index
        text = self.retyped.text[max(0, end - 80) : end]
        return text.endswith("]") and text[:-1].rstrip().endswith((",", "，"))

    def _mapping(self, path: Path) -> dict[str, object]:
        items: dict[str, object] = {}
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                break
            if _is_merge_key(event):
                self._skip_merge(event, path)
                continue
            key = self._key(event, path)
            here = (*path, key)
            repeated = key in items
            if repeated:
                self._problem("OGI102", "OGI102", here, event, key=key)
                here = (*here, f"<{self._position(event).line}>")
            value = self._value(here, self._position(event))
            if not repeated:
                items[key] = value
        return items

    def _skip_merge(self, event: Any, path: Path) -> None:
        """Refuse a merge key, and with it all that is wrong below."""
        self._problem("OGI114", "OGI114.merge", path, event)
        known = len(self.problems)
        self._node(next(self._events), (*path, event.value))
        del self.problems[known:]

    def _key(self, event: Any, path: Path) -> str:
        if isinstance(event, ScalarEvent):
            self._refuse_features(event, (*path, event.value))
            if self.doubt and not event.style:
                doubt_key(event)
            return str(event.value)
        self._problem("OGI106", "OGI106.key", path, event)
        stand_in = f"<{self._position(event).line}>"
        self._node(event, (*path, stand_in))
        return stand_in

    def _value(self, path: Path, key: Position) -> object:
        event = next(self._events)
        value = self._node(event, path)
        stands = isinstance(event, AliasEvent | ScalarEvent) and (
            event.end_mark.index > event.start_mark.index
        )
        place = (key.line, key.column)
        self.spots[path] = Spot(self.spots[path].value if stands else place, place)
        return value

    def _position(self, event: Any) -> Position:
        mark = event.start_mark
        return self.retyped.original(
            Position(self.name, mark.line + 1, mark.column + 1)
        )

    def _problem(
        self, code: str, message: str, path: Path, event: Any, **facts: Fact
    ) -> None:
        self.problems.append(
            Diagnostic(
                code=code,
                message=message,
                address=dotted(path),
                facts=facts,
                position=self._position(event),
            )
        )


def _is_merge_key(event: Any) -> bool:
    return isinstance(event, ScalarEvent) and event.value == "<<" and not event.style


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
