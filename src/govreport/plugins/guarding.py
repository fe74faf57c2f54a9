"""A plugin's check, guarded: whatever it does wrong is told with its place.

A check runs in the middle of somebody's report. What goes wrong in it is the plugin's
fault, and is said so instead of ending the run with a traceback.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from govreport.checks import Check, Context
from govreport.diagnostics import Diagnostic
from govreport.errors import PluginError
from govreport.messages import SENTENCES, Language, word
from govreport.plugins.plugin import place_of, reason_of

__all__ = ["CheckBroken", "guarded"]

LANGUAGES: tuple[Language, ...] = ("zh", "en")


class CheckBroken(PluginError):
    """A check of a plugin that raised: which one, where, and why."""

    def __init__(self, plugin: str, code: str, error: Exception, place: str) -> None:
        self.error = error
        at = ".at" if place else ""
        super().__init__(f"plugin.check{at}", name=plugin, code=code, place=place)

    def word(self, language: Language = "zh") -> str:
        """Give the sentence in `language`."""
        facts = {**self.facts, "reason": reason_of(self.error, language)}
        return word(self.key, facts, language)


@frozen(kw_only=True)
class _Guard:
    """Runs `check` of the plugin called `plugin`, whose files are below `roots`."""

    check: Check
    plugin: str
    roots: tuple[Path, ...]

    def __call__(self, context: Context) -> Iterator[Diagnostic]:
        try:
            findings: Iterable[object] = self.check.run(context)
            for finding in findings:
                yield self._judged(finding)
        except Exception as error:
            place = place_of(error, self.roots)
            raise CheckBroken(self.plugin, self.check.code, error, place) from error

    def _judged(self, finding: object) -> Diagnostic:
        """Give `finding`; raise `PluginError` where it is none of this check's."""
        if not isinstance(finding, Diagnostic):
            raise PluginError("plugin.no-finding", got=type(finding).__name__)
        if finding.code != self.check.code:
            raise PluginError("plugin.other-code", other=finding.code)
        if finding.wording is not None or finding.message not in SENTENCES:
            for language in LANGUAGES:
                _word(finding, language)
        return finding


def guarded(check: Check, plugin: str, roots: tuple[Path, ...]) -> Check:
    """Give `check` so that what it raises is a `CheckBroken`."""
    return evolve(check, run=_Guard(check=check, plugin=plugin, roots=roots))


def _word(finding: Diagnostic, language: Language) -> None:
    """Word a finding; raise `PluginError` where its sentence or a fact is missing."""
    try:
        finding.word(language)
    except (KeyError, IndexError, ValueError) as error:
        raise PluginError(f"plugin.unworded.{language}", detail=str(error)) from error
