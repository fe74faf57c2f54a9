"""The reports that are measured: the example, its prose made longer, many like it."""

import random
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import attrs
from attrs import evolve

from govreport import Document, Report, Target, dump, load_report, unflatten
from govreport.api import document_of, resolve
from govreport.report import Overview
from govreport.values.narrative import Narrative

__all__ = ["EXAMPLE", "VARIANT", "Case", "case", "different", "longer", "write_all"]

EXAMPLE = Path(__file__).parents[1] / "examples" / "xisaishan-justice-2024.yaml"
VARIANT = "national"

MOST = 40
"""The largest number in a cell that is not a total."""


@attrs.frozen
class Case:
    """A report with all that a renderer is given."""

    report: Report
    document: Document

    def target(self, name: str, **options: bool) -> Target:
        """Give what the report is rendered for, in the format called `name`."""
        return resolve(self.report, name, variant=VARIANT, options=options)


@cache
def case(number: int, times: int = 1) -> Case:
    """Give report `number`, its prose `times` as long."""
    report = longer(different(number), times)
    return Case(report, document_of(report, variant=VARIANT))


def _in_words(agency: str) -> Report:
    """Give the example as that of `agency`, its prose saying nothing of requests."""
    text = EXAMPLE.read_text(encoding="utf-8").replace("西塞山区司法局", agency)
    report = load_report(text.encode())
    assert isinstance(report.overview, Overview)
    passage = evolve(
        report.overview.disclosure_on_request,
        body=Narrative.from_text("申请渠道畅通，收到的申请都依法规范答复。"),
    )
    overview = evolve(report.overview, disclosure_on_request=passage)
    return evolve(report, variant=None, overview=overview)


@cache
def different(number: int) -> Report:
    """Give the example for another agency, with numbers of its own that add up."""
    report = _in_words(f"示范县第{number + 1}局")
    form = report.format_edition
    chance = random.Random(number)  # noqa: S311  # the same on every machine
    numbers: dict[str, Any] = {
        address: Decimal(chance.randrange(MOST))
        if leaf.number.is_exact
        else chance.randrange(MOST)
        for address, leaf in form.leaves.items()
    }
    totals = [relation for relation in form.relations if relation.total]
    balances = [relation for relation in form.relations if not relation.total]
    _add_up(totals, numbers)
    for relation in balances:
        received, brought = relation.left
        out = sum(numbers[address] for address in relation.right)
        numbers[brought] = min(numbers[brought], out)
        numbers[received] = out - numbers[brought]
    _add_up(totals, numbers)
    return unflatten(report, numbers)


def longer(report: Report, times: int) -> Report:
    """Give `report` with every paragraph of its first chapter `times` over."""
    passages = {
        field.name: _longer(getattr(report.overview, field.name), times)
        for field in attrs.fields(Overview)
    }
    return evolve(report, overview=Overview(**passages))


def write_all(folder: Path, count: int) -> list[Path]:
    """Write `count` different reports to `folder`."""
    paths = [folder / f"{number:04}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(dump(different(number)), encoding="utf-8")
    return paths


def _add_up(totals: Iterable[Any], numbers: dict[str, Any]) -> None:
    """Make every total the sum of its parts; a total may be part of another."""
    for _ in range(2):
        for relation in totals:
            parts = (numbers[address] for address in relation.left)
            numbers[relation.total] = sum(parts)


def _longer(passage: Any, times: int) -> Any:
    return evolve(passage, body=Narrative(passage.body.blocks * times))
