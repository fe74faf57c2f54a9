"""A whole document: what it states of a report, and how much of it was read."""

from pathlib import Path

from attrs import evolve

from govreport.diagnostics import Diagnostic, Severity
from govreport.editions import EDITIONS
from govreport.loading.files import Beside, Folder, Given
from govreport.loading.load import load_tree
from govreport.loading.source import Coverage, Source
from govreport.recognition import (
    Recognition,
    SeenDocument,
    SeenTable,
    Unseen,
    recognise,
)
from govreport.report import Report
from govreport.transcribing.chapters import Chapters
from govreport.transcribing.frame import state_frame
from govreport.transcribing.numbers import state_numbers, wording_of
from govreport.transcribing.outline import outline_of
from govreport.transcribing.statement import Statement
from govreport.variants import Settings

__all__ = ["transcribe"]


def transcribe(
    document: SeenDocument,
    name: str,
    *,
    settings: Settings | None = None,
    like: Report | None = None,
    folder: Path | None = None,
) -> Source:
    """Give the report that `document` states; messages call its file `name`.

    `settings` are those of the variant that it wears, where that is known: its own
    words for headings and labels, and what it prints for 0. `like` is the report that
    the file was made from and has been edited since: what no page shows is taken from
    there. What `document` names and does not hold is looked for in `folder`.
    """
    statement = Statement(name=name)
    for path, stated in document.stated.items():
        statement.state(path, stated.value, stated.where)
    tables = list(document.tables)
    recognition = _recognised(tables, statement, settings, like)
    edition = recognition.edition
    outline = outline_of(document, edition, settings.headings if settings else {})
    official = tuple(
        table for n, table in enumerate(tables) if n not in recognition.strangers
    )
    state_frame(statement, outline, settings, like, official)
    if recognition.placed:
        statement.state(("edition",), edition.id)
    state_numbers(statement, recognition, settings)
    chapters = Chapters(
        statement=statement,
        outline=outline,
        edition=edition,
        settings=settings,
        official=official,
    )
    chapters.state()
    for unseen in document.unseen:
        statement.problems.append(_told(unseen))
    within = Given(statement.files)
    place = Beside(within, Folder(folder)) if folder else within
    source = load_tree(statement.tree(), place)
    missing = set(recognition.missing)
    return evolve(
        source,
        problems=(*statement.problems, *source.problems),
        coverage=Coverage(
            numbers=sum(address not in missing for address in edition.leaves),
            of_numbers=len(edition.leaves),
            chapters=len(chapters.read),
            of_chapters=len(edition.chapters),
        ),
    )


def _told(unseen: Unseen) -> Diagnostic:
    """Give the problem of what a reader had to leave out."""
    return Diagnostic(
        code="OGI145",
        message=unseen.message,
        severity=Severity.WARNING,
        facts=unseen.facts,
    ).at(unseen.where)


def _recognised(
    tables: list[SeenTable],
    statement: Statement,
    settings: Settings | None,
    like: Report | None,
) -> Recognition:
    """Read the tables by official labels, then in the words of the variant."""
    stated = EDITIONS.get(str(statement.values.get(("edition",))))
    recognition = recognise(tables, stated)
    if settings is None:
        return recognition
    year = like.year if like else statement.values.get(("year",))
    wording = wording_of(
        recognition.edition, settings, year if isinstance(year, int) else None
    )
    return recognise(tables, recognition.edition, wording)
