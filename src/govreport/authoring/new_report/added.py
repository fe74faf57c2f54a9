"""The rows that a variant adds: numbers that a new report of it has to state."""

from pathlib import Path

from attrs import frozen

from govreport.api import lineage_for
from govreport.compose import added_numbers
from govreport.loading import Source
from govreport.plugins import PluginHost
from govreport.report import Report

__all__ = ["AddedNumber", "added_numbers_of"]


@frozen
class AddedNumber:
    """A number of a row that the variant adds: its name, and the words for it."""

    name: str
    label: str


def added_numbers_of(
    report: Report, folder: Path, plugins: PluginHost
) -> tuple[AddedNumber, ...]:
    """Give what the variant of a report in `folder` adds to the tables, in order."""
    source = Source(report=report, folder=folder)
    edition = report.format_edition
    settings = lineage_for(source, plugins=plugins).settings(edition)
    rows = {name: row.label for name, row in settings.extra_rows.items()}
    leaves = edition.leaves.values()
    columns = {leaf.path[-1].name: leaf.path[-1].label for leaf in leaves}
    named = (name.rpartition(".") for name in added_numbers(edition, settings))
    return tuple(
        AddedNumber(f"{row}.{column}", f"{rows[row]}：{columns[column]}")
        for row, _, column in named
    )
