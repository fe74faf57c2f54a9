"""What is known of one plugin: where it comes from, what it gives, what ails it."""

import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import field, frozen

from govreport.diagnostics import Diagnostic
from govreport.errors import DataError, GovReportError, PluginError
from govreport.messages import DEFAULT_LANGUAGE, Language, word

__all__ = ["BrokenPlugin", "Plugin", "place_of"]


@frozen(kw_only=True)
class Plugin:
    """One plugin; `error` is what a broken one raised, `place` where (file:line).

    `file` is set where it was loaded from a file and not from a distribution.
    `given` names what it gave, by kind, as far as it was asked.
    """

    name: str
    distribution: str = ""
    version: str = ""
    file: str = ""
    hooks: tuple[str, ...] = ()
    given: Mapping[str, tuple[str, ...]] = field(factory=dict)
    error: Exception | None = field(default=None, eq=False)
    place: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether the plugin could not be loaded or failed when it was asked."""
        return self.error is not None

    @property
    def variants(self) -> tuple[str, ...]:
        """The ids of the variants that it gave."""
        return self.given.get("variants", ())

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats of the renderers that it gave."""
        return self.given.get("renderers", ())

    @property
    def readers(self) -> tuple[str, ...]:
        """The formats of the readers that it gave."""
        return self.given.get("readers", ())

    @property
    def checks(self) -> tuple[str, ...]:
        """The codes of the checks that it gave."""
        return self.given.get("checks", ())

    @property
    def origin(self) -> str:
        """What messages call the place that the plugin comes from."""
        return self.file or self.distribution or self.name

    @property
    def reason(self) -> str:
        """Why the plugin is broken, empty where it is not."""
        return self.why()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings that came with the error, as those of a variant.yaml do."""
        return self.error.diagnostics if isinstance(self.error, DataError) else ()

    def why(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Say in one line why the plugin is broken."""
        if self.error is None:
            return ""
        return reason_of(self.error, language)


class BrokenPlugin(PluginError):
    """A plugin that was asked for and is broken."""

    key = "plugin.broken"

    def __init__(self, plugin: Plugin) -> None:
        self.plugin = plugin
        at = ".at" if plugin.place else ""
        super().__init__(f"plugin.broken{at}", name=plugin.name, place=plugin.place)

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the sentence in `language`."""
        facts = {**self.facts, "reason": self.plugin.why(language)}
        found = [f"{d.position} {d.word(language)}" for d in self.plugin.diagnostics]
        return "\n".join([*found, word(self.key, facts, language)])


def reason_of(error: BaseException, language: Language) -> str:
    """Say what `error` says, in one line; what is not ours is named by its kind."""
    if isinstance(error, GovReportError):
        return error.word(language)
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}"
    said = str(error).splitlines() or [""]
    return f"{type(error).__name__}: {said[0]}".removesuffix(": ")


def place_of(error: BaseException, roots: Iterable[Path]) -> str:
    """Give the last place (file:line) below one of `roots` that `error` came through.

    A syntax error is at its own place. Empty where nothing below them took part.
    """
    folders = tuple(roots)
    places = [(f.filename, f.lineno) for f in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, SyntaxError) and error.filename:
        places.append((error.filename, error.lineno))
    for name, line in reversed(places):
        path = Path(name)
        if any(path == folder or folder in path.parents for folder in folders):
            return f"{path}:{line}"
    return ""
