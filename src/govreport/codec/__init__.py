"""Between a `Report` and plain data (dicts, lists, text, numbers), nothing lost."""

from collections.abc import Mapping
from typing import Any

from cattrs.errors import BaseValidationError

from govreport.codec.canonical import decode_json, encode_json
from govreport.codec.converter import converter_for, encodable_for
from govreport.codec.flat import flatten, unflatten
from govreport.codec.invalid import InvalidReport, InvalidValue, Step, found_in
from govreport.codec.scalars import read_edition, read_year
from govreport.codec.totals import fill_totals
from govreport.editions import FormatEdition, edition_for_year, get_edition
from govreport.errors import UnknownName
from govreport.report import Report

__all__ = [
    "InvalidReport",
    "InvalidValue",
    "Step",
    "decode_json",
    "edition_of",
    "encodable",
    "encode_json",
    "fill_totals",
    "flatten",
    "from_plain",
    "to_plain",
    "unflatten",
]


def to_plain(report: Report) -> dict[str, Any]:
    """Give `report` as plain data with English keys, defaults left out."""
    plain: dict[str, Any] = converter_for(report.format_edition).unstructure(report)
    return plain


def encodable(report: Report) -> dict[str, Any]:
    """Give what `encode_json` makes of `to_plain`, in less time; no plain data."""
    return encodable_for(report.format_edition)(report)


def from_plain(plain: Mapping[str, Any]) -> Report:
    """Read what `to_plain` gives; raise `InvalidReport` with all that is wrong."""
    edition = edition_of(plain)
    try:
        return converter_for(edition).structure(plain, Report)
    except (BaseValidationError, InvalidValue) as error:
        raise InvalidReport(list(found_in(error))) from error


def edition_of(plain: Mapping[str, Any]) -> FormatEdition:
    """Give the edition that plain data is in: the stated one, or that of its year.

    Raises `InvalidReport` where it can be told from neither.
    """
    try:
        if plain.get("edition") is not None:
            return get_edition(read_edition(plain["edition"]))
    except InvalidValue as wrong:
        raise InvalidReport([(("edition",), wrong)]) from None
    if "year" not in plain:
        missing = InvalidValue("OGI108", "OGI108", missing="year")
        raise InvalidReport([(("year",), missing)])
    try:
        return edition_for_year(read_year(plain["year"]))
    except InvalidValue as wrong:
        raise InvalidReport([(("year",), wrong)]) from None
    except UnknownName as unknown:
        none = InvalidValue(
            "OGI109", "OGI109.edition", year=unknown.name, known=unknown.known
        )
        raise InvalidReport([(("year",), none)]) from None
