"""The name of a plugin's distribution, and all the names that follow from it."""

import re

from attrs import frozen

from govreport.errors import RequestError, nearest
from govreport.plugins import PluginHost

__all__ = ["PluginName", "plugin_name"]

START = "govreport-"
SHAPE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LONGEST = 24
"""Longer names make lines of the written code too long."""

LONGEST_PREFIX = 5


@frozen
class PluginName:
    """A plugin's name without `govreport-`: of its variant and its entry point."""

    id: str

    @property
    def distribution(self) -> str:
        """The name under which it is installed."""
        return START + self.id

    @property
    def package(self) -> str:
        """The name under which it is imported."""
        return self.distribution.replace("-", "_")

    @property
    def class_name(self) -> str:
        """The beginning of the names of its classes."""
        return "".join(word.capitalize() for word in self.id.split("-"))

    @property
    def prefix(self) -> str:
        """The prefix of its checks: its initials, or the beginning of its one word."""
        letters = [re.sub(r"\d", "", word) for word in self.id.upper().split("-")]
        words = [word for word in letters if word]
        initials = "".join(word[0] for word in words)
        prefix = initials if len(words) > 1 else words[0][:LONGEST_PREFIX]
        if len(prefix) == 1 or prefix.startswith("OGI"):
            prefix = f"X{prefix}"
        return prefix[:LONGEST_PREFIX]


def plugin_name(name: str) -> PluginName:
    """Read the name that was typed; raise `RequestError` with the one it could be."""
    rest = name.removeprefix(START)
    if not name.startswith(START) or not SHAPE.fullmatch(rest):
        suggestion = _suggestion(name)
        key = "plugin-name.suggest" if suggestion else "plugin-name"
        raise RequestError(key, name=name, suggestion=suggestion)
    if len(rest) > LONGEST:
        raise RequestError("plugin-name.long", name=name, longest=LONGEST)
    if rest in _taken():
        raise RequestError("plugin-name.taken", name=rest)
    return PluginName(rest)


def _suggestion(name: str) -> str:
    """Give what a name would be in the shape that it must have, if it can be given it.

    `Govreport_Demo`, `govreprot-demo` and `demo` are all meant to be govreport-demo.
    """
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    plain = re.sub(r"^govreport(?=[a-z])", START, plain)
    head, _, tail = plain.partition("-")
    rest = tail if nearest(head, [START]) else plain
    return START + rest if SHAPE.fullmatch(rest) else ""


def _taken() -> frozenset[str]:
    """Give the names that the built-in plugin has."""
    host = PluginHost(load=())
    plugins = (plugin.name for plugin in host.plugins)
    return frozenset([*plugins, *host.variants.variants, *host.renderers])
