"""The editions of the statutory format, and which one a report year uses.

An edition lives in a module of its own. Adding one adds that module, its name in
`EDITIONS` and its classes in the three unions; nothing else names a class of it.
"""

from functools import lru_cache
from typing import TypeAlias

from govreport.editions import remedies, y2019, y2021, y2021_short
from govreport.editions.edition import CellName, Chapter, FormatEdition
from govreport.editions.relations import Relation, YearRelation
from govreport.editions.table import TableForm
from govreport.errors import UnknownName

__all__ = [
    "EDITIONS",
    "CellName",
    "Chapter",
    "FormatEdition",
    "Proactive",
    "Relation",
    "Remedies",
    "Requests",
    "TableForm",
    "YearRelation",
    "edition_for_year",
    "edition_in_force",
    "get_edition",
]

EDITIONS = {
    edition.id: edition
    for edition in (y2019.EDITION, y2021.EDITION, y2021_short.EDITION)
}

Proactive: TypeAlias = y2019.Proactive | y2021.Proactive
Requests: TypeAlias = y2019.Requests | y2021.Requests
Remedies: TypeAlias = remedies.Remedies


def edition_in_force() -> FormatEdition:
    """Give the edition that the newest reports use."""
    dated = [edition for edition in EDITIONS.values() if edition.first_year]
    return max(dated, key=lambda edition: edition.first_year or 0)


@lru_cache
def edition_for_year(year: int) -> FormatEdition:
    """Give the edition that reports of `year` use unless they say otherwise.

    Raises `UnknownName` for a year before the first edition that there is.
    """
    dated = [(e.first_year, e) for e in EDITIONS.values() if e.first_year is not None]
    fitting = [(first, e) for first, e in dated if first <= year]
    if not fitting:
        raise UnknownName("edition", str(year), EDITIONS)
    return max(fitting, key=lambda pair: pair[0])[1]


def get_edition(name: str) -> FormatEdition:
    """Give the edition called `name`; `UnknownName` lists those there are."""
    try:
        return EDITIONS[name]
    except KeyError:
        raise UnknownName("edition", name, EDITIONS) from None
