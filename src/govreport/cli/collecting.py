"""`govreport check` of a region: folders, roster, summary, and what is sent back."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import frozen

from govreport.cli.wording import say

if TYPE_CHECKING:
    from govreport.cli.outputs import Run
    from govreport.messages import Language
    from govreport.plugins import PluginHost
    from govreport.region import Gathered, Roster

__all__ = ["Collecting"]

WORKBOOK = ".xlsx"


@frozen(kw_only=True)
class Collecting:
    """What is asked beside the findings of each report.

    `workbook` is the file of the summary, None where none is asked for.
    """

    names: tuple[Path, ...]
    workbook: Path | None
    roster: "Roster | None"

    @classmethod
    def asked(
        cls, files: tuple[str, ...], output: str | None, roster: str | None, form: str
    ) -> "Collecting":
        """Read what the options ask for; refuse a summary in two formats."""
        from govreport.errors import MissingLibrary, RequestError

        workbook = output and Path(output).suffix.lower() == WORKBOOK
        if workbook and form != "text":
            raise RequestError("check.roster-format")
        if workbook and not _has_openpyxl():
            raise MissingLibrary("summary.excel")
        return cls(
            names=tuple(map(Path, files)),
            workbook=Path(str(output)) if workbook else None,
            roster=_roster(Path(roster)) if roster else None,
        )

    def paths(self, host: "PluginHost") -> list[Path]:
        """Give the files to check: those that are named, and those in folders."""
        if not any(name.is_dir() for name in self.names):
            return list(self.names)
        from govreport.region import files_in

        besides = self._besides()
        return [
            path
            for name in self.names
            for path in (
                files_in(name, besides=besides, plugins=host)
                if name.is_dir()
                else (name,)
            )
        ]

    def finish(self, run: "Run") -> int:
        """Tell what the roster misses and write what is asked; 1 where units lack."""
        if self.workbook is None and self.roster is None:
            return 0
        from govreport.cli.failing import DATA
        from govreport.cli.region import tell_gathered
        from govreport.region import Status, years_of

        gathered = self._gathered(run)
        tell_gathered(gathered)
        for key, facts in years_of(gathered):
            say(key, **facts)
        if self.workbook is not None:
            _write(gathered, self.workbook, run.language)
        lacking = gathered.having(Status.MISSING, Status.TWICE)
        return DATA if lacking else 0

    def _gathered(self, run: "Run") -> "Gathered":
        from govreport.region import HandedIn, gather, left_in

        files = [
            HandedIn(
                path=one.path, source=one.source, findings=one.findings, error=one.error
            )
            for one in run.checked
        ]
        read = [one.path for one in run.checked]
        folders = [name for name in self.names if name.is_dir()]
        besides = self._besides()
        left = [file for f in folders for file in left_in(f, read, besides=besides)]
        return gather(files, self.roster, left)

    def _besides(self) -> list[Path]:
        roster = [self.roster.path] if self.roster else []
        return [*roster, *([self.workbook] if self.workbook else [])]


def _roster(path: Path) -> "Roster":
    from govreport.region import read_roster

    return read_roster(path)


def _has_openpyxl() -> bool:
    try:
        import openpyxl  # noqa: F401  # only whether it is there
    except ImportError:
        return False
    return True


def _write(gathered: "Gathered", workbook: Path, language: "Language") -> None:
    """Write the summary and the notes; tell the notes that are out of date."""
    from govreport.region.alike import alike_units
    from govreport.region.returning import FOLDER, left_notes
    from govreport.region.summary import summary_of
    from govreport.writing import write_file

    units = (*gathered.units, *gathered.strangers)
    reports = {unit.name: unit.report for unit in units if unit.report}
    summary = summary_of(gathered, alike_units(reports), language=language)
    folder = workbook.parent / FOLDER
    notes = _notes(gathered)
    write_file(workbook, summary)
    click.echo(str(workbook))
    for name, note in notes.items():
        write_file(folder / name, note)
    if notes:
        say("return.written", folder=str(folder), count=len(notes))
    if left := tuple(path.name for path in left_notes(folder, notes)):
        say("return.left", folder=str(folder), count=len(left), files=left)


def _notes(gathered: "Gathered") -> Mapping[str, bytes]:
    from govreport.region.returning import file_names, is_returned, note_of

    known = [unit for unit in gathered.strangers if not unit.by_name]
    units = (*gathered.units, *known)
    named = file_names(unit for unit in units if is_returned(unit))
    return {name: note_of(unit) for name, unit in named.items()}
