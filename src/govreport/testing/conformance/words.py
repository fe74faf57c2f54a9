"""How the suite fails: in one sentence, without a traceback through govreport."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest

from govreport.errors import DataError, GovReportError, MissingLibrary
from govreport.messages import DEFAULT_LANGUAGE, Fact, Language, word

__all__ = ["fail", "in_words", "require", "say"]


def language() -> Language:
    """Give the language of failures: that of `GOVREPORT_LANG`, else Chinese."""
    return "en" if os.environ.get("GOVREPORT_LANG") == "en" else DEFAULT_LANGUAGE


def say(key: str, **facts: Fact) -> str:
    """Give a sentence in the language of failures."""
    return word(key, facts, language())


def fail(key: str, **facts: Fact) -> NoReturn:
    """Fail the test with a sentence."""
    pytest.fail(say(key, **facts), pytrace=False)


def require(condition: object, key: str, **facts: Fact) -> None:
    """Fail the test with a sentence unless `condition` holds."""
    if not condition:
        fail(key, **facts)


@contextmanager
def in_words() -> Iterator[None]:
    """Fail with the sentence of an error of govreport; skip where a library is missing.

    PDF needs Pango and fonts, which are no matter of the plugin.
    """
    try:
        yield
    except MissingLibrary as error:
        raise pytest.skip.Exception(error.word(language())) from None
    except GovReportError as error:
        said = "\n".join([*_findings(error), error.word(language())])
        raise pytest.fail.Exception(said, pytrace=False) from None


def _findings(error: GovReportError) -> Iterator[str]:
    """Give the findings that an error comes with, each with its place."""
    if isinstance(error, DataError):
        for finding in error.diagnostics:
            where = f"{finding.position} " if finding.position else ""
            yield where + finding.word(language())
