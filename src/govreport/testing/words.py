"""What a reader of an output sees, and where two outputs do not say the same."""

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from govreport.api import default_plugins, document_of, resolve
from govreport.compose import Document
from govreport.errors import PluginError
from govreport.plugins import PluginHost
from govreport.readback.alignment import Standing, align
from govreport.readback.differences import excerpts
from govreport.readback.units import Unit, squeezed, units_of
from govreport.report import Report

__all__ = [
    "Difference",
    "first_difference",
    "misplaced_number",
    "rendered",
    "seen_in",
    "words_of",
]

_MARK_AT_START = re.compile(r"^(附件：)?\d+\.")
_MARK_AT_END = re.compile(r"(附件：)?\d+\.$")


@frozen(kw_only=True)
class Difference:
    """The first place where two outputs differ: what the one says, and the other."""

    address: str
    one: str
    other: str


def words_of(
    report: Report,
    format: str = "text",  # noqa: A002  # the word of the glossary
    variant: str | None = None,
    *,
    plugins: PluginHost | None = None,
) -> str:
    """Give all that a reader of `report` sees in a format, without white space.

    White space is what no two formats break alike; without it every format of a
    variant gives the same words. A report with errors is rendered all the same.
    """
    host = plugins or default_plugins()
    data = rendered(report, format, variant, host)
    return "".join(squeezed(text) for text in seen_in(data, format, host))


def rendered(
    report: Report,
    name: str,
    variant: str | None,
    host: PluginHost,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Give `report` in the format `name`; it is not checked first."""
    target = resolve(report, name, variant=variant, plugins=host)
    document = document_of(report, variant=variant, plugins=host)
    target = evolve(target, files=files or {})
    return host.renderer(name).render(document, report, target)


def seen_in(data: bytes, name: str, host: PluginHost) -> Sequence[str]:
    """Give the texts that a reader of `data` sees; `PluginError` where nobody can."""
    seen = host.renderer(name).visible(data)
    if seen is None:
        raise PluginError("testing.invisible", format=name)
    return seen


def first_difference(
    document: Document, one: Sequence[str], other: Sequence[str]
) -> Difference | None:
    """Give the first place of `document` that two outputs show in different words."""
    units = units_of(document)
    pairs = zip(units, _standing(units, one), _standing(units, other), strict=True)
    for unit, here, there in pairs:
        if here != there:
            shown = excerpts(here.text + here.added, there.text + there.added)
            return Difference(address=unit.address, one=shown[0], other=shown[1])
    return None


def _standing(units: Sequence[Unit], seen: Sequence[str]) -> list[Standing]:
    """Give what stands at each unit, without the numbers of the attachments.

    Their numbering is text in some formats and a list in others.
    """
    standing = align(units, seen)
    for place, unit in enumerate(units):
        if unit.address == "attachments":
            before, own = standing[place - 1 : place + 1]
            added = _MARK_AT_END.sub("", before.added)
            text = _MARK_AT_START.sub("", own.text)
            standing[place - 1] = evolve(before, added=added)
            standing[place] = evolve(own, text=text)
    return standing


def misplaced_number(document: Document, seen: Sequence[str]) -> Difference | None:
    """Give the first number of `document` that is not seen in its place."""
    units = units_of(document)
    for unit, standing in zip(units, align(units, seen), strict=True):
        if unit.is_number and standing.text != unit.text:
            return Difference(
                address=unit.address, one=unit.text, other=standing.text[:40]
            )
    return None
