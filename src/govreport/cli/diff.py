"""`govreport diff`: what differs between two reports, in whatever files they are."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govreport.cli.choice import Choice
from govreport.cli.command import Command
from govreport.cli.output_file import output_file
from govreport.cli.wording import language_of, say, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport.diagnostics import Where
    from govreport.diffing import Comparison, NumberChange, ShownText, TextChange
    from govreport.messages import Language

__all__ = ["diff"]

FORMATS = ("text", "json", "html")
_SUFFIXES = {".json": "json", ".html": "html", ".htm": "html"}


@click.command(cls=Command, help="help.diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--variant", metavar="NAME|PATH", help="help.variant")
@click.option("-f", "--format", "form", type=Choice(FORMATS), help="help.diff-format")
@click.option("-o", "--output", metavar="FILE", help="help.diff-output")
@click.pass_context
def diff(
    ctx: click.Context,
    old: str,
    new: str,
    variant: str | None,
    form: str | None,
    output: str | None,
) -> None:
    """Compare two reports; exit 1 where they differ."""
    from govreport.cli.failing import DATA
    from govreport.cli.host import plugin_host
    from govreport.diffing import compare, shown_in
    from govreport.writing import write_file

    target = output_file(output, (Path(old), Path(new)))
    form = form or (_SUFFIXES.get(target.suffix.lower()) if target else None) or "text"
    host = plugin_host()
    shown = (shown_in(name, variant=variant, plugins=host) for name in (old, new))
    comparison = compare(*shown)
    text = _WRITERS[form](comparison, language_of(ctx))
    if target is None:
        click.echo(text, nl=False)
    else:
        write_file(target, click.unstyle(text).encode())
        click.echo(str(target))
    _tell(comparison)
    ctx.exit(0 if comparison.is_same else DATA)


def _tell(comparison: "Comparison") -> None:
    """Say how much differs, and of what could not be read."""
    for shown in (comparison.old, comparison.new):
        if shown.is_foreign and shown.problems:
            say("diff.unread", file=shown.name, count=len(shown.problems))
    if comparison.is_same:
        say("diff.same")
    else:
        numbers, texts = len(comparison.numbers), len(comparison.texts)
        say("diff.count", numbers=numbers, texts=texts)


def _text(comparison: "Comparison", language: "Language") -> str:
    lines = [
        *(line for n in comparison.numbers for line in _of_number(n, language)),
        *(line for t in comparison.texts for line in _of_text(t, comparison, language)),
    ]
    return "".join(f"{line}\n" for line in lines)


def _of_number(change: "NumberChange", language: "Language") -> "Iterator[str]":
    yield click.style(change.name, bold=True) + click.style(
        f"  {change.address}", dim=True
    )
    for sign, shown, colour in (("-", change.old, "red"), ("+", change.new, "green")):
        if shown is not None:
            text = shown.text or worded("diff.page.blank")
            yield click.style(f"  {sign} {text}", fg=colour) + _behind(
                shown.where, language
            )


def _of_text(
    change: "TextChange", comparison: "Comparison", language: "Language"
) -> "Iterator[str]":
    from govreport.diffing.compare import pieces

    names = {c.key: c.heading for c in comparison.new.edition.chapters}
    yield click.style(names.get(change.chapter) or worded("diff.page.frame"), bold=True)
    old, new = change.old, change.new
    parts = list(pieces(old.text, new.text)) if old and new else []
    sides = (("-", old, "old", "red"), ("+", new, "new", "green"))
    for sign, shown, own, colour in sides:
        if shown is None:
            continue
        marked = "".join(
            click.style(text, fg=colour, underline=kind == own)
            for kind, text in parts or [("same", shown.text)]
            if kind in ("same", own)
        )
        start = click.style(f"  {sign} ", fg=colour)
        yield start + marked + _behind(shown.where, language)


def _behind(where: "Where | None", language: "Language") -> str:
    from govreport.diagnostics import Position

    if where is None:
        return ""
    place = str(where) if isinstance(where, Position) else where.word(language)
    return click.style(f"  〔{place}〕", dim=True)


def _json(comparison: "Comparison", language: "Language") -> str:
    del language
    plain = {
        "old": comparison.old.name,
        "new": comparison.new.name,
        "same": comparison.is_same,
        "numbers": [
            {
                "address": change.address,
                "name": change.name,
                "kind": change.kind,
                "old": change.old and change.old.text,
                "new": change.new and change.new.text,
            }
            for change in comparison.numbers
        ],
        "texts": [
            {
                "chapter": change.chapter,
                "kind": change.kind,
                "old": _plain(change.old),
                "new": _plain(change.new),
            }
            for change in comparison.texts
        ],
        "problems": [
            problem.to_plain()
            for shown in (comparison.old, comparison.new)
            for problem in shown.problems
        ],
    }
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _plain(shown: "ShownText | None") -> dict[str, Any] | None:
    if shown is None:
        return None
    return {"text": shown.text, "where": str(shown.where) if shown.where else None}


def _html(comparison: "Comparison", language: "Language") -> str:
    from govreport.diffing import comparison_page

    return comparison_page(comparison, language)


_WRITERS = {"text": _text, "json": _json, "html": _html}
