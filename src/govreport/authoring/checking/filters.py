"""What filters and methods do to what they are given, as far as a check asks."""

from collections.abc import Iterator

from jinja2 import nodes

__all__ = [
    "ASKS",
    "CHANGES",
    "FORGIVES",
    "GIVES_ITEM",
    "KEEPS_ITEMS",
    "KEEPS_ITEMS_OF",
    "texts_of",
]

KEEPS_ITEMS = frozenset(("list", "sort", "reverse", "unique", "select", "reject"))
KEEPS_ITEMS_OF = frozenset(("selectattr", "rejectattr"))
NAMED_FIRST = KEEPS_ITEMS_OF | {"attr", "groupby"}
"""Filters whose first argument is the name of what is below."""

GIVES_ITEM = frozenset(("first", "last", "random"))
FORGIVES = frozenset(("default", "d"))
ASKS = frozenset(("defined", "undefined"))
CHANGES = frozenset(
    ("add", "append", "clear", "discard", "extend", "insert", "pop", "popitem")
) | frozenset(("remove", "reverse", "setdefault", "sort", "update"))
"""Methods that change data, which the sandbox refuses."""


def texts_of(node: nodes.Filter) -> Iterator[str]:
    """Give the names of what is below that a filter is given as text."""
    named = {str(pair.key): pair.value for pair in node.kwargs}
    given = named.get("attribute")
    if given is None and node.args and node.name in NAMED_FIRST:
        given = node.args[0]
    if isinstance(given, nodes.Const) and isinstance(given.value, str):
        yield given.value
