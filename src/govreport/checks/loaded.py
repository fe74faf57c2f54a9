"""What loading finds, as checks: each code of the input, with what was found."""

from collections.abc import Iterator
from functools import partial

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic
from govreport.messages import SENTENCES, titles

__all__ = ["CHECKS"]

_BASIS = "国办公开办函〔2021〕30号"


def _found_while_loading(code: str, context: Context) -> Iterator[Diagnostic]:
    return (problem for problem in context.problems if problem.code == code)


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        basis=_BASIS,
        run=partial(_found_while_loading, code),
    )
    for code in sorted(
        key.removesuffix(".title")
        for key in SENTENCES
        if key.startswith(("OGI10", "OGI11")) and key.endswith(".title")
    )
)
