"""The sheets 问题, 内容雷同 and 说明: findings, sentences alike, what must be known."""

from collections.abc import Iterator, Sequence

from govreport.diagnostics import Diagnostic
from govreport.messages import Language, word
from govreport.region.alike import Alike
from govreport.region.places import cell_of, place_of, sentence_of
from govreport.region.remarks import remarks_on, years_of
from govreport.region.summary.cells import Value
from govreport.region.units import Gathered, HandedIn

__all__ = ["alike_rows", "finding_rows", "remark_rows"]


def finding_rows(gathered: Gathered, language: Language) -> Iterator[Sequence[Value]]:
    """Give a row for each finding, root findings before what follows from them."""
    for unit in (*gathered.units, *gathered.strangers):
        for file in unit.files:
            if file.error is not None and not file.findings:
                error = word("severity.error", {}, language)
                sentence = file.error.word(language)
                yield unit.name, file.path.name, "", error, "", sentence, "", ""
            for finding in file.findings:
                told = _finding(finding, file, language)
                yield unit.name, file.path.name, *told


def _finding(
    finding: Diagnostic, file: HandedIn, language: Language
) -> tuple[Value, ...]:
    key = f"severity.{finding.severity}"
    severity = word(key, {}, language)
    if finding.waived is not None:
        severity = word("summary.waived-finding", {"severity": severity}, language)
    elif finding.root is not None:
        severity = word("summary.follows", {"severity": severity}, language)
    return (
        place_of(finding, file, language),
        cell_of(finding.address, file),
        severity,
        finding.code,
        sentence_of(finding, file, language),
        finding.basis,
        finding.address,
    )


def alike_rows(pairs: Sequence[Alike]) -> Iterator[Sequence[Value]]:
    """Give a row for each two sentences alike, with how alike their units are."""
    for pair in pairs:
        for shared in pair.shared:
            yield (
                pair.one,
                pair.other,
                f"{pair.share:.0%}",
                len(pair.shared),
                f"{shared.rate:.0%}",
                shared.one.text,
                shared.other.text,
            )


def remark_rows(gathered: Gathered, language: Language) -> Iterator[Sequence[Value]]:
    """Give what a reader of the workbook must know, a sentence a row."""
    for key in ("read", "numbers", "findings", "alike"):
        yield (word(f"summary.about.{key}", {}, language),)
    for key, facts in (*remarks_on(gathered), *years_of(gathered)):
        yield (word(key, facts, language),)
