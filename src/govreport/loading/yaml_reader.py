"""YAML events as plain data: no tags, no aliases, no surprises.

Events are drawn one at a time and the first beyond a limit ends the reading, so the
cost of a file is bounded by `MAX_NODES`, whatever its size or nesting.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from attrs import define, field

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


@define(kw_only=True, eq=False)
class YamlReader:
    """Reads one document; gathers problems, places and lists that end in a comma.

    Events are told apart by the names of their classes, which are the same whichever
    library gives them. With `doubt` it raises `Doubtful` for text that was hardly
    meant as it reads.
    """

    events: Iterator[Any]
    retyped: Retyped
    name: str
    doubt: bool
    problems: list[Diagnostic] = field(factory=list)
    trailing: list[Path] = field(factory=list)
    _marks: list[tuple[Path, Any, Any]] = field(factory=list, init=False)
    _nodes: int = field(default=0, init=False)

    def document(self) -> object:
        """Read the only document; a second one is a problem and is not read."""
        if _kind(next(self.events)) == "StreamEndEvent":
            return None
        plain = self._node(next(self.events), ())
        next(self.events)
        if _kind(second := next(self.events)) == "DocumentStartEvent":
            self._problem("OGI114", "OGI114.document", (), second)
        return plain

    def spots(self) -> Mapping[Path, Spot]:
        """Give where every value and its key stand."""
        spots: dict[Path, Spot] = {}
        for path, mark, key in self._marks:
            known = spots.get(path)  # of a key that is no word, or a merge key
            if key is None:
                at = self._place(mark)
                spots.setdefault(path, Spot(at, at))
            else:
                at = known.value if known and mark is not key else self._place(mark)
                spots[path] = Spot(at, self._place(key))
        return spots

    def _node(self, event: Any, path: Path, key: Any = None) -> object:
        """Give the value that begins with `event`; `key` is the mark of its key."""
        kind = _kind(event)
        self._nodes += 1
        if self._nodes > MAX_NODES or len(path) > MAX_DEPTH:
            self._refuse_size(event)
        mark = event.start_mark if key is None or _has_text(event) else key
        self._marks.append((path, mark, key))
        if event.anchor or (kind != "AliasEvent" and event.tag):
            self._refuse_features(event, path)
        if kind == "ScalarEvent":
            value = self._scalar(event, path)
        elif kind == "AliasEvent":
            return None
        elif kind == "SequenceStartEvent":
            value = self._sequence(path)
        else:
            value = self._mapping(path)
        return None if event.tag else value

    def _refuse_size(self, event: Any) -> NoReturn:
        at = self._position(event)
        if self._nodes > MAX_NODES:
            refuse("OGI116", "OGI116.nodes", at, limit=MAX_NODES)
        refuse("OGI116", "OGI116.depth", at, limit=MAX_DEPTH)

    def _refuse_features(self, event: Any, path: Path) -> None:
        if _kind(event) == "AliasEvent":
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
        if event.style:
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
        for event in self.events:
            if _kind(event) == "SequenceEndEvent":
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
        for event in self.events:
            if _kind(event) == "MappingEndEvent":
                break
            if _is_merge_key(event):
                self._skip_merge(event, path)
                continue
            key = self._key(event, path)
            here = (*path, key)
            repeated = key in items
            if repeated:
                self._problem("OGI102", "OGI102", here, event, key=key)
                here = (*here, f"<{self._place(event.start_mark)[0]}>")
            value = self._node(next(self.events), here, event.start_mark)
            if not repeated:
                items[key] = value
        return items

    def _skip_merge(self, event: Any, path: Path) -> None:
        """Refuse a merge key, and with it all that is wrong below."""
        self._problem("OGI114", "OGI114.merge", path, event)
        known = len(self.problems)
        self._node(next(self.events), (*path, event.value))
        del self.problems[known:]

    def _key(self, event: Any, path: Path) -> str:
        if _kind(event) == "ScalarEvent":
            if event.anchor or event.tag:
                self._refuse_features(event, (*path, event.value))
            if self.doubt and not event.style:
                doubt_key(event)
            return str(event.value)
        self._problem("OGI106", "OGI106.key", path, event)
        stand_in = f"<{self._place(event.start_mark)[0]}>"
        self._node(event, (*path, stand_in))
        return stand_in

    def _place(self, mark: Any) -> tuple[int, int]:
        return self.retyped.place(mark.line + 1, mark.column + 1)

    def _position(self, event: Any) -> Position:
        return Position(self.name, *self._place(event.start_mark))

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


def _kind(event: Any) -> str:
    return type(event).__name__


def _is_merge_key(event: Any) -> bool:
    return _kind(event) == "ScalarEvent" and event.value == "<<" and not event.style


def _has_text(event: Any) -> bool:
    """Whether an event is a scalar or an alias that is written down at all."""
    if _kind(event) not in ("ScalarEvent", "AliasEvent"):
        return False
    return bool(event.end_mark.index > event.start_mark.index)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
