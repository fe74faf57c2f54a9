"""`govreport rollup`: the reports of a region's units added up, exactly."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from govreport.cli.command import Command
from govreport.cli.division import refuse_bad_division
from govreport.cli.output_file import output_file
from govreport.cli.wording import language_of, say

if TYPE_CHECKING:
    from govreport.messages import Language
    from govreport.region import Gathered, Reconciled, Roster, Sum

__all__ = ["rollup"]


@click.command(cls=Command, help="help.rollup")
@click.argument("folder", metavar="FOLDER")
@click.option("--as", "agency", required=True, metavar="AGENCY", help="help.rollup-as")
@click.option("--roster", metavar="CSV", help="help.roster")
@click.option("--year", type=int, metavar="YEAR", help="help.rollup-year")
@click.option("--division", metavar="CODE", help="help.rollup-division")
@click.option("--variant", metavar="NAME|PATH", help="help.variant")
@click.option("--allow-errors", is_flag=True, help="help.rollup-errors")
@click.option("-o", "--output", metavar="FILE", help="help.rollup-output")
@click.option("--against", metavar="STATED", help="help.against")
@click.pass_context
def rollup(  # noqa: PLR0913  # one for each option
    ctx: click.Context,
    /,
    folder: str,
    agency: str,
    *,
    roster: str | None,
    year: int | None,
    division: str | None,
    variant: str | None,
    allow_errors: bool,
    output: str | None,
    against: str | None,
) -> None:
    """Add up the reports in a folder; exit 1 where a number or a unit is missing."""
    from govreport.cli.failing import DATA
    from govreport.cli.opening import open_file
    from govreport.cli.region import tell_errors, tell_gathered
    from govreport.region import add_up, read_roster, reconcile, refuse

    refuse_bad_division(division)
    _refuse_no_folder(folder)
    units = read_roster(Path(roster)) if roster else None
    stated = Path(against) if against else None
    target = output_file(output, [stated] if stated else [])
    gathered = _gathered(folder, units, [target, stated], variant)
    tell_errors(gathered)
    tell_gathered(gathered)
    refuse(gathered, agency, year=year, allow_errors=allow_errors)
    total = add_up(gathered, agency, division=division)
    compared = reconcile(open_file(stated).report, total) if stated else None
    if target is not None or compared is None:
        _give(total, target, language_of(ctx))
    _tell(total)
    if compared is not None:
        _compare(compared, total, str(stated))
    differs = compared is not None and (compared.differing or compared.untold)
    ctx.exit(0 if total.is_complete and not differs else DATA)


def _refuse_no_folder(folder: str) -> None:
    from govreport.errors import RequestError

    if not Path(folder).is_dir():
        raise RequestError("region.no-folder", folder=folder)


def _gathered(
    folder: str,
    roster: "Roster | None",
    others: list[Path | None],
    variant: str | None,
) -> "Gathered":
    from govreport.cli.host import plugin_host
    from govreport.region import files_in, gather, left_in, look

    besides = [path for path in others if path is not None]
    besides += [roster.path] if roster else []
    host = plugin_host()
    paths = files_in(Path(folder), besides=besides, plugins=host)
    left = left_in(Path(folder), paths, besides=besides)
    files = [look(path, variant=variant, plugins=host) for path in paths]
    return gather(files, roster, left)


def _give(total: "Sum", target: Path | None, language: "Language") -> None:
    from govreport.codec import encode_json, to_plain
    from govreport.region import yaml_of
    from govreport.writing import write_file

    if target is not None and target.suffix.lower() == ".json":
        text = encode_json(to_plain(total.report)) + "\n"
    else:
        text = yaml_of(total, language=language)
    if target is None:
        click.echo(text, nl=False)
        return
    write_file(target, text.encode())
    click.echo(str(target))


def _tell(total: "Sum") -> None:
    """Say what was added up, and which sums are none, and why."""
    from govreport.region.written import blanks, name_of

    say("rollup.added", count=len(total.added), agency=total.report.agency)
    if total.absent:
        names = tuple(unit.name for unit in total.absent)
        say("rollup.absent", count=len(names), units=names)
    for units, places in blanks(total).items():
        say("rollup.lacking", units=units, places=_some(places), count=len(places))
    for address in total.unlike:
        say("rollup.unlike", place=name_of(address, total.report))
    if total.notes:
        places = tuple(name_of(address, total.report) for address in total.notes)
        say("rollup.notes", count=len(places), places=_some(places))


SHOWN = 6
"""Places that a sentence names; the file names all of them."""


def _some(places: tuple[str, ...]) -> tuple[str, ...]:
    return places if len(places) <= SHOWN else (*places[:SHOWN], "…")


def _compare(compared: "Reconciled", total: "Sum", stated: str) -> None:
    """Print a line for each cell that differs, and say what nobody can tell."""
    from govreport.cli.columns import print_table
    from govreport.cli.wording import worded
    from govreport.region.reconciling import written

    if compared.differing:
        heads = ("place", "stated", "added", "difference")
        rows = [tuple(worded(f"rollup.head.{head}") for head in heads)]
        rows += [
            (row.name, *map(written, (row.stated, row.added, row.difference)))
            for row in compared.differing
        ]
        print_table(rows)
        sentence = "rollup.differing.least" if total.absent else "rollup.differing"
        say(sentence, file=stated, count=len(compared.differing))
    if total.absent:
        names = tuple(unit.name for unit in total.absent)
        say("rollup.untold.absent", count=len(compared.untold), units=names)
    elif compared.untold:
        places = tuple(row.name for row in compared.untold)
        say("rollup.untold", count=len(places), places=_some(places))
    if not compared.differing and not compared.untold:
        say("rollup.agreeing", file=stated, count=compared.agreeing)
