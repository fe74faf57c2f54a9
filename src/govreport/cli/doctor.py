"""`govreport doctor`: what this machine has for PDF, and how to install the rest."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts, print_table
from govreport.cli.command import Command
from govreport.cli.wording import worded

if TYPE_CHECKING:
    from govreport.renderers.fonts import Coverage, FontFile
    from govreport.renderers.pdf.needs import Needs, RoleFonts

__all__ = ["doctor"]


@click.command(cls=Command, help="help.doctor")
@click.option("--json", "as_json", is_flag=True, help="help.json")
@click.pass_context
def doctor(ctx: click.Context, *, as_json: bool) -> None:
    """Show what PDF needs; exit 3 where something of it is missing."""
    from govreport.cli.failing import ENVIRONMENT, exit_code_of, print_error
    from govreport.errors import RenderError
    from govreport.renderers.pdf.needs import find_needs

    try:
        needs = find_needs()
    except RenderError as error:
        print_error(error)
        ctx.exit(exit_code_of(error))
    if as_json:
        click.echo(json.dumps(_plain(needs), ensure_ascii=False))
    else:
        _print(needs)
    ctx.exit(0 if needs.are_met else ENVIRONMENT)


def _print(needs: "Needs") -> None:
    from govreport.renderers.fonts import font_folders

    print_facts(_facts(needs))
    click.echo()
    print_table(row for served in needs.roles for row in _rows(served))
    click.echo()
    if not needs.fonts_are_enough:
        click.echo(worded("doctor.folders"))
        _print_indented(map(str, font_folders()))
    if commands := _commands(needs):
        click.echo(worded("doctor.install"))
        _print_indented(commands)
    click.echo(worded("doctor.ready" if needs.are_met else "doctor.not-ready"))


def _print_indented(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(f"    {line}")


def _facts(needs: "Needs") -> Iterator[tuple[str, str]]:
    """Give each program and library with its version, or that it is missing."""
    from govreport.cli.packages import missing_by_extra, versions

    yield from versions().items()
    if needs.libraries is None:
        yield "Pango", worded("doctor.missing-because", reason=needs.missing)
    else:
        yield "Pango", needs.libraries.pango
        has_subset = needs.libraries.has_harfbuzz_subset
        found = "doctor.found" if has_subset else "doctor.no-subset"
        yield "harfbuzz-subset", worded(found)
    for extra, missing in missing_by_extra().items():
        found = "doctor.missing" if missing else "doctor.found"
        yield f"govreport[{extra}]", worded(found, names=tuple(missing))


def _rows(served: "RoleFonts") -> Iterator[tuple[str, ...]]:
    """Give a row for each font of a role, and one where they are not enough."""
    name = served.role.name
    for font in served.fonts:
        yield name, *_counts(font), str(font.path)
        name = ""
    if not served.coverage.is_enough:
        yield name, *_counts(*served.fonts), worded("doctor.too-few")


def _counts(*fonts: "FontFile") -> Iterator[str]:
    from govreport.renderers.fonts import GB2312_HANZI, GBK_HANZI, coverage

    found = coverage(fonts)
    yield f"GB2312 {found.gb2312}/{GB2312_HANZI}"
    yield f"GBK {found.gbk}/{GBK_HANZI}"


def _commands(needs: "Needs") -> list[str]:
    from govreport.cli.packages import missing_by_extra

    extras = [extra for extra, missing in missing_by_extra().items() if missing]
    return [*needs.commands(), *(f'pip install "govreport[{x}]"' for x in extras)]


def _plain(needs: "Needs") -> dict[str, object]:
    from govreport.cli.packages import missing_by_extra, versions

    libraries = needs.libraries
    return {
        **{name.lower(): version for name, version in versions().items()},
        "pango": libraries.pango if libraries else None,
        "harfbuzz_subset": bool(libraries and libraries.has_harfbuzz_subset),
        "roles": [_plain_role(served) for served in needs.roles],
        "extras": missing_by_extra(),
        "commands": _commands(needs),
        "ready": needs.are_met,
    }


def _plain_role(served: "RoleFonts") -> dict[str, object]:
    from govreport.renderers.fonts import coverage

    return {
        "role": served.role.key,
        "name": served.role.name,
        **_plain_coverage(served.coverage),
        "fonts": [
            {"file": str(font.path), **_plain_coverage(coverage([font]))}
            for font in served.fonts
        ],
    }


def _plain_coverage(found: "Coverage") -> dict[str, int]:
    return {"gb2312": found.gb2312, "gbk": found.gbk}
