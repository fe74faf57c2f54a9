"""Refusing a whole file: the one place where reading raises; and how much is told."""

from typing import NoReturn

from govreport.diagnostics import Diagnostic, Fact, Where
from govreport.errors import LoadError

__all__ = ["MAX_PROBLEMS", "refuse"]

MAX_PROBLEMS = 1000
"""The most lines of one file that are each told to be mistyped."""


def refuse(code: str, message: str, at: Where, **facts: Fact) -> NoReturn:
    """Raise `LoadError` with the one problem that keeps a file from being read."""
    problem = Diagnostic(code=code, message=message, facts=facts).at(at)
    raise LoadError("load-failed", [problem]) from None
