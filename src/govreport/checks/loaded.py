"""What loading finds, as checks: each code of the input, with what was found."""

from collections.abc import Iterator
from functools import partial

from attrs import evolve

from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import FormatEdition, edition_in_force
from govreport.messages import loading, reading, titles, transcribing

__all__ = ["CHECKS"]

_OF_THE_FORM = {
    "OGI103": "表二至表四：件数",
    "OGI104": "表二：“{amount}”",
    "OGI105": "表二至表四：各列",
}
"""What a number rests on in the form of the edition's notice."""

_OF_THE_LAW = {
    "OGI108": "《中华人民共和国政府信息公开条例》第四十九条",
    "OGI109": "《中华人民共和国政府信息公开条例》第四十九条",
}
"""The clause that a field rests on; how a file is written has none."""

_SEVERITIES = {
    "OGI142": Severity.WARNING,
    "OGI143": Severity.WARNING,
    "OGI144": Severity.WARNING,
    "OGI145": Severity.WARNING,
    "OGI146": Severity.NOTICE,
    "OGI147": Severity.NOTICE,
}
"""What is no error: how a file of another kind was understood."""


def _found_while_loading(code: str, context: Context) -> Iterator[Diagnostic]:
    tables = {table.key for table in context.edition.tables}
    for problem in context.problems:
        if problem.code == code:
            of_form = problem.address.partition(".")[0] in tables
            has_basis = of_form or code not in _OF_THE_FORM
            basis = _basis(code, context.edition) if has_basis else ""
            yield evolve(problem, basis=basis)


def _basis(code: str, edition: FormatEdition) -> str:
    if code not in _OF_THE_FORM:
        return _OF_THE_LAW.get(code, "")
    amounts = (leaf for leaf in edition.leaves.values() if leaf.number.is_exact)
    words = _OF_THE_FORM[code].format(amount=next(amounts).path[-1].label)
    return f"{edition.notice}，{words}"


CHECKS = tuple(
    Check(
        code=code,
        title=titles(code),
        basis=_basis(code, edition_in_force()),
        severity=_SEVERITIES.get(code, Severity.ERROR),
        run=partial(_found_while_loading, code),
    )
    for code in sorted(
        key.removesuffix(".title")
        for key in (*loading.SENTENCES, *reading.SENTENCES, *transcribing.SENTENCES)
        if key.startswith(("OGI10", "OGI11", "OGI14")) and key.endswith(".title")
    )
)
