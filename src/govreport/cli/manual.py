"""The page that explains a check: what it judges, says and rests on."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from govreport.cli.columns import print_facts
from govreport.cli.wording import worded
from govreport.messages import SENTENCES, Language

if TYPE_CHECKING:
    from govreport.checks import Check
    from govreport.editions import FormatEdition, Relation
    from govreport.plugins import PluginHost

__all__ = ["print_manual"]

INDENT = " " * 4

ABOUT_WAIVERS = ("OGI180", "OGI181", "OGI182")
"""What is wrong with a waiver cannot be waived."""

MANY = 6
"""Numbers of a sum beyond which most are left out."""


def print_manual(check: "Check", host: "PluginHost", language: Language) -> None:
    """Print the facts of a check, and below each heading what there is under it."""
    print_facts(_facts(check, host, language))
    _print("manual.text", check.explanation.splitlines())
    _print("manual.sentences", _sentences(check.code, language))
    _print_relations(check.code)
    if check.code not in ABOUT_WAIVERS:
        _print("manual.waive", _waiver(check.code))


def _facts(
    check: "Check", host: "PluginHost", language: Language
) -> Iterator[tuple[str, str]]:
    yield worded("fact.code"), check.code
    yield worded("fact.title"), check.title[language]
    yield worded("fact.severity"), worded(f"severity.{check.severity}")
    yield worded("fact.basis"), check.basis
    yield worded("fact.editions"), "、".join(check.editions) or worded("fact.all")
    yield worded("fact.variants"), "、".join(check.variants) or worded("fact.all")
    names = [plugin.name for plugin in host.plugins if check.code in plugin.checks]
    yield worded("fact.source"), "、".join(worded("fact.plugin", name=n) for n in names)


def _print(heading: str, lines: Iterable[str], **facts: str | int) -> None:
    """Print lines under their heading; without lines there is none."""
    if told := [INDENT + line if line else "" for line in lines]:
        click.echo()
        click.echo(worded(heading, **facts) + worded("manual.colon"))
        click.echo("\n".join(told))


def _sentences(code: str, language: Language) -> Iterator[str]:
    for key, said in sorted(SENTENCES.items()):
        if key.partition(".")[0] == code and not key.endswith(".title"):
            yield said[0 if language == "zh" else 1]


def _print_relations(code: str) -> None:
    """Print one of the relations that the check judges, for each edition with any."""
    from govreport.editions import EDITIONS

    for edition in EDITIONS.values():
        relations = [r for r in edition.relations if r.code == code]
        if relations:
            example = [_relation(relations[0], edition)]
            count = len(relations)
            _print("manual.relations", example, edition=edition.id, count=count)


def _relation(relation: "Relation", edition: "FormatEdition") -> str:
    left, right = (
        [str(edition.name(address)) for address in side]
        for side in (relation.left, relation.right)
    )
    if len(left) > MANY:
        left = [*left[:2], "……", left[-1]]
    return f"{'＋'.join(left)} ＝ {'＋'.join(right)}"


def _waiver(code: str) -> Iterator[str]:
    """Give a waiver to copy."""
    yield "[[waiver]]"
    yield f'code = "{code}"'
    yield f'address = "…"    # {worded("manual.address")}'
    yield f'reason = "…"     # {worded("manual.reason")}'
