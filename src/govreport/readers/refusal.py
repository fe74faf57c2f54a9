"""Refusing a file that cannot be read at all."""

from typing import NoReturn

from govreport.diagnostics import Diagnostic, Fact
from govreport.errors import LoadError

__all__ = ["refuse"]


def refuse(message: str, name: str, **facts: Fact) -> NoReturn:
    """Raise `LoadError` with the one problem that keeps the file `name` from us."""
    problem = Diagnostic(code="OGI117", message=message, facts={"name": name, **facts})
    raise LoadError("load-failed", [problem]) from None
