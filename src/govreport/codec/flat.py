"""A report's numbers as address-value pairs, and back."""

from collections.abc import Mapping
from typing import Any

import attrs

from govreport.report import Report
from govreport.values.form import fields, value_at
from govreport.values.numbers import Number

__all__ = ["flatten", "unflatten"]


def flatten(report: Report) -> dict[str, Number | None]:
    """Give every number of the official tables by its address, in official order.

    Edition 2021 has 200 of them. A blank cell is None.
    """
    return {
        address: value_at(report, address) for address in report.format_edition.leaves
    }


def unflatten(report: Report, values: Mapping[str, Number | None]) -> Report:
    """Give `report` with the numbers of `values` in place of its own.

    `unflatten(report, flatten(report)) == report`. Addresses that `values` leaves out
    keep their numbers. Raises `KeyError` for an address that the edition does not
    have and `ValueError` for a value that is not a number of the cell's kind.
    """
    edition = report.format_edition
    if unknown := [address for address in values if address not in edition.leaves]:
        raise KeyError(*unknown)
    merged = {**flatten(report), **values}
    tables = {
        table.key: _filled(table.form, table.key, merged) for table in edition.tables
    }
    return attrs.evolve(report, **tables)


def _filled(form: type, address: str, values: Mapping[str, Number | None]) -> Any:
    return form(
        **{
            item.name: _filled(item.form, f"{address}.{item.name}", values)
            if item.form
            else values[f"{address}.{item.name}"]
            for item in fields(form)
        }
    )
