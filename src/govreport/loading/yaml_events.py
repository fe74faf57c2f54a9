"""The events of YAML text: libyaml's where ruamel would give the same, else ruamel's.

libyaml gives them ten times as fast. It reads YAML 1.1 where ruamel reads 1.2, and is
more lenient here and there: `_UNLIKE` is all that sets the two apart, and a text that
has any of it is left to ruamel. So is whatever libyaml refuses, for ruamel alone says
what is wrong and where. Events, their fields and marks have the same names in both.

Control characters are no part of the text any more (see `control_characters`), and
with them have gone the line breaks that only one of the two knows.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

__all__ = ["libyaml_events", "ruamel_events"]

_UNLIKE = (
    # A tab: ruamel takes it for no blank, and minds it where libyaml does not.
    # ?      where nothing stands below it, its value stands elsewhere: {? }.
    # & * !  what their names may hold: &a:b.
    re.compile(r"[\t?&*!]"),
    # A merge key, whose value is no part of the data, but has a place: <<: # none.
    re.compile("<<"),
    # Directives, and the marks between documents.
    re.compile(r"\A(?:%|---|\.\.\.)"),
    re.compile(r"\n(?:%|---|\.\.\.)"),
    # A block scalar that is all of the text: it need not be indented for ruamel.
    re.compile(r"\A(?:\s|#.*)*+[|>]"),
    # In brackets, a colon that may end a key or begin a text: [a, :b], ["a":b].
    re.compile(r":(?<=[\s\"'\[\]{},]:)\S"),
    # |#     libyaml takes it for a comment; what follows a blank is one for both.
    # A first line of blanks below | or >: ruamel minds it if the next has more.
    re.compile(r"[|>][-+0-9]* *(?:#|\n +\n)"),
)
"""Where libyaml and ruamel read differently, or may."""


def libyaml_events(text: str) -> Iterator[Any] | None:
    """Give the events of `text` by libyaml, None where ruamel has to give them.

    What is no YAML to libyaml raises `YAMLError`, some time.
    """
    if any(unlike.search(text) for unlike in _UNLIKE):
        return None
    if (parser := _libyaml()) is None:
        return None
    return _within_stream(iter(parser(text).get_event, None))


def ruamel_events(text: str) -> Iterator[Any]:
    """Give the events of `text` by ruamel; raise `MarkedYAMLError` where it is none."""
    from ruamel.yaml import YAML

    return _within_stream(iter(YAML(typ="safe", pure=True).parse(text)))


def _within_stream(events: Iterator[Any]) -> Iterator[Any]:
    return islice(events, 1, None)


@cache
def _libyaml() -> Any:
    """Give libyaml's parser, None where PyYAML was built without it."""
    try:
        from yaml import CBaseLoader
    except ImportError:
        return None
    return CBaseLoader
