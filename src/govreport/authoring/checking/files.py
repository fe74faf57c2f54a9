"""Checking one file: a Word form, a Jinja template, or a style sheet."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from govreport.authoring.checking.judging import Judge, Judged
from govreport.authoring.checking.pages import judge_page, judge_sheet
from govreport.authoring.checking.required import Missing, missing
from govreport.authoring.checking.splits import judge_splits
from govreport.authoring.checking.spots import Spot, Text, spots_of
from govreport.authoring.checking.templates import Templates
from govreport.authoring.checking.words import (
    WordText,
    judge_pairs,
    judge_words,
    read_as_meant,
    stray_ends,
)
from govreport.diagnostics import Diagnostic, Place, Position
from govreport.renderers.docx.forms import (
    FILLED,
    Form,
    TooLarge,
    Unreadable,
    read_form,
)
from govreport.renderers.docx.places import paragraphs
from govreport.renderers.docx.styles import CELLS, TABLE
from govreport.renderers.docx.template import environment as word_environment
from govreport.renderers.variables import WORD, kind_of, variables
from govreport.variants import Lineage

__all__ = ["FileChecker"]

LARGEST = 512
"""What a Jinja template or a style sheet may have, in kilobytes."""


@frozen(kw_only=True)
class FileChecker:
    """Checks files of one lineage; `called` is what each is called in findings."""

    templates: Templates

    def check(self, name: str, called: str, data: bytes) -> Iterator[Diagnostic]:
        """Give every finding in a file."""
        if name.endswith(WORD):
            yield from self._word(called, data)
            return
        if len(data) > LARGEST * 1024:
            yield _of_file(called, "TPL102.size", most=LARGEST)
            return
        try:
            text = Text(file=called, text=data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            yield _of_file(called, "TPL101")
            return
        if name.endswith(".css"):
            yield from judge_sheet(text)
        else:
            yield from self._template(name, text)

    @property
    def _lineage(self) -> Lineage:
        return self.templates.lineage

    def _template(self, name: str, text: Text) -> Iterator[Diagnostic]:
        kind = kind_of(name)
        if kind is None:
            yield _of_file(text.file, "TPL101.kind")
            return
        judge = Judge(
            variables=variables(kind),
            environment=self.templates.environment,
            templates=self.templates,
            besides=self.templates.bound_where_included(name),
        )
        judged = judge.judge(list(spots_of(text)))
        findings = [*judged.findings, *(judge_page(text) if "html" in kind else ())]
        yield from sorted(findings, key=_line)
        if name == f"report{kind}" and judged.stands_alone:
            for item in missing(judged.uses, self._lineage, tables_written=True):
                yield _unprinted(item, position=Position(text.file, 1, 1))

    def _word(self, called: str, data: bytes) -> Iterator[Diagnostic]:
        try:
            form = read_form(data)
        except TooLarge:
            yield _of_file(called, "TPL102.form")
            return
        except Unreadable:
            yield _of_file(called, "TPL101.word")
            return
        judged = [one for part in form.parts for one in self._part(called, part, form)]
        yield from (finding for one in judged for finding in one.findings)
        uses = [path for one in judged for path in one.uses]
        writes_tables = ("table",) in uses
        if writes_tables:
            yield from _without_style(called, form)
        for item in missing(
            uses, self._lineage, tables_written=writes_tables, in_word=True
        ):
            yield _unprinted(item, place=Place(file=called, part="document"))

    def _part(self, called: str, part: str, form: Form) -> Iterator[Judged]:
        """Judge a part; the tags of one that is never filled are only told."""
        found = paragraphs(form.parts[part], called, part)
        findings: list[Diagnostic] = []
        spots: list[Spot] = []
        for paragraph in found:
            text = WordText(paragraph=paragraph, text=paragraph.text)
            own = list(spots_of(text, paragraph))
            findings += stray_ends(text)
            spots += read_as_meant(own, findings)
        if part.rstrip("0123456789") not in FILLED:
            told = [spot.finding("TPL114.part") for spot in spots]
            yield Judged(findings=told)
            return
        judge = Judge(
            variables=variables(WORD),
            environment=word_environment(),
            templates=self.templates,
        )
        judged = judge.judge(spots)
        findings += judged.findings
        findings += judge_words(spots, found, judged.printed)
        findings += judge_pairs(judged.pairs)
        findings += judge_splits(spots)
        order = {str(text.place): number for number, text in enumerate(found)}
        findings.sort(key=lambda finding: order[str(finding.place)])
        yield Judged(findings=findings, uses=judged.uses, printed=judged.printed)


def _line(finding: Diagnostic) -> tuple[int, int]:
    assert finding.position is not None
    return finding.position.line, finding.position.column


def _without_style(called: str, form: Form) -> Iterator[Diagnostic]:
    for style in dict.fromkeys((TABLE, *CELLS.values())):
        if style not in form.styles:
            place = Place(file=called, part="document")
            yield Diagnostic(code="TPL151", place=place, facts={"style": style})


def _unprinted(item: Missing, **where: Position | Place) -> Diagnostic:
    place, position = where.get("place"), where.get("position")
    assert not isinstance(place, Position)
    assert not isinstance(position, Place)
    return Diagnostic(
        code=item.key.partition(".")[0],
        message=item.key,
        severity=item.severity,
        address=item.address,
        facts=item.facts,
        place=place,
        position=position,
    )


def _of_file(called: str, key: str, **facts: int) -> Diagnostic:
    named: Mapping[str, str | int] = {"file": called, **facts}
    return Diagnostic(code=key.partition(".")[0], message=key, facts=named)
