"""What loading finds, as checks: each code of the input, with what was found."""

from collections.abc import Iterator
from functools import partial

from attrs import evolve

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic
from govreport.messages import SENTENCES, titles

__all__ = ["CHECKS"]

_NOTICE = "国办公开办函〔2021〕30号"

_BASES = {
    "OGI103": f"{_NOTICE}，表二至表四：件数",
    "OGI104": f"{_NOTICE}，表二：“本年收费金额（单位：万元）”",
    "OGI105": f"{_NOTICE}，表二至表四：各列",
    "OGI108": "《中华人民共和国政府信息公开条例》第四十九条",
    "OGI109": "《中华人民共和国政府信息公开条例》第四十九条",
}
"""The clause that a number or a field rests on; how a file is written has none."""


def _found_while_loading(code: str, context: Context) -> Iterator[Diagnostic]:
    for problem in context.problems:
        if problem.code == code:
            yield evolve(problem, basis=_BASES.get(code, ""))


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        basis=_BASES.get(code, ""),
        run=partial(_found_while_loading, code),
    )
    for code in sorted(
        key.removesuffix(".title")
        for key in SENTENCES
        if key.startswith(("OGI10", "OGI11")) and key.endswith(".title")
    )
)
