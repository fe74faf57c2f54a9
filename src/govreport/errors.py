"""What can go wrong with a request or an installation.

Mistakes in the *data* of a report are diagnostics, all at once. An exception under
`GovReportError` means that the request cannot be carried out at all; it names the
culprit and the alternatives.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from govreport.diagnostics import Diagnostic, Fact, Place
from govreport.messages import DEFAULT_LANGUAGE, Language, word


class GovReportError(Exception):
    """The base of every exception that this library raises on purpose.

    `key` names the sentence in the catalogue, `facts` fill its slots; `word` gives
    the sentence in a language, `str` gives it in Chinese.
    """

    key = "error"

    def __init__(self, key: str | None = None, /, **facts: Fact) -> None:
        self.key = key or self.key
        self.facts: Mapping[str, Fact] = facts
        super().__init__(self.key, facts)

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the sentence in `language`."""
        return word(self.key, self.facts, language)

    def __reduce__(self) -> tuple[object, ...]:
        """Let an error travel between processes with all that it carries."""
        return _restored, (type(self), self.__dict__.copy())

    def __str__(self) -> str:
        return self.word()


def _restored(kind: type[GovReportError], state: dict[str, object]) -> GovReportError:
    error = kind.__new__(kind)
    error.__dict__.update(state)
    return error


class DataError(GovReportError):
    """An error that comes with findings: `diagnostics` lists every one."""

    def __init__(
        self,
        key: str | None = None,
        diagnostics: Iterable[Diagnostic] = (),
        /,
        **facts: Fact,
    ) -> None:
        self.diagnostics = tuple(diagnostics)
        count = sum(diagnostic.is_error for diagnostic in self.diagnostics)
        super().__init__(key, **{"count": count, **facts})


class LoadError(DataError):
    """A file that cannot be read as a report."""

    key = "load-failed"


class CheckFailed(DataError):
    """A report with errors was to be rendered."""

    key = "check-failed"


class TextEdited(DataError):
    """An output whose visible text is no longer that of the report it carries."""

    key = "text-edited"


def nearest(name: str, known: Iterable[str]) -> str:
    """Give the one of `known` that `name` was meant to be, empty where there is none.

    Capitals make no difference to what was meant.
    """
    by_letters = {one.casefold(): one for one in known}
    close = get_close_matches(name.casefold(), by_letters, n=1)
    return by_letters[close[0]] if close else ""


class UnknownName(GovReportError):
    """A format, variant, edition, plugin or check that is not installed."""

    key = "unknown-name"

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind = kind
        self.name = name
        self.known = tuple(sorted(known))
        suggestion = nearest(name, self.known)
        super().__init__(
            "unknown-name.suggest" if suggestion else "unknown-name",
            name=name,
            known=self.known or None,
            suggestion=suggestion,
        )

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the sentence in `language`."""
        kind = word(f"kind.{self.kind}", {}, language)
        return word(self.key, {"kind": kind, **self.facts}, language)


class RequestError(GovReportError):
    """A request that contradicts itself: two outputs with one name, a bad option."""


class VariantError(DataError):
    """A variant that cannot be used: an unknown key, a missing or circular parent."""


class PluginError(GovReportError):
    """A plugin that cannot be used, or two plugins that claim one name."""


class RenderError(GovReportError):
    """A document that cannot be rendered: a template error, a missing font."""


class TemplateFailed(RenderError):
    """A Word form with a mistake that shows when it is filled; `place` says where."""

    def __init__(self, key: str, place: Place, /, **facts: Fact) -> None:
        self.place = place
        super().__init__(key, **facts)

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the sentence in `language`."""
        facts = {"place": self.place.word(language), **self.facts}
        return word(self.key, facts, language)


class MissingLibrary(RenderError):
    """A system library or an optional package that a renderer needs is missing."""


class WriteError(RenderError):
    """A file that cannot be written; whatever stood there before is untouched."""
