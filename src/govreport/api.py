"""The six steps, for those who import the library.

1 load, 2 resolve, 3 check, 4 compose, 5 render, 6 write. The command line adds
nothing to them but options and words.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from attrs import evolve

from govreport.checks import Context, run_checks
from govreport.compose import Document, added_numbers, compose, unprinted
from govreport.diagnostics import Diagnostic
from govreport.editions import get_edition
from govreport.errors import CheckFailed, LoadError, RequestError
from govreport.loading import Source, source_of
from govreport.plugins import PluginHost
from govreport.renderers import Target
from govreport.report import Report
from govreport.variants import Lineage, VariantCatalogue, catalogue_for, is_variant_path
from govreport.waiving import read_waivers, waive

__all__ = [
    "Option",
    "check",
    "default_plugins",
    "document_of",
    "lineage_for",
    "render",
    "resolve",
    "variants_for",
]

Option = str | int | bool
"""A value of a renderer's own option, such as `width=80` for text."""

logger = logging.getLogger("govreport")


@cache
def default_plugins() -> PluginHost:
    """Give the plugins that are installed, loaded once a process."""
    return PluginHost()


def check(
    report: Report | Source,
    *,
    variant: str | Path | None = None,
    previous: Report | Source | None = None,
    units: Iterable[Report | Source] | None = None,
    today: date | None = None,
    plugins: PluginHost | None = None,
) -> list[Diagnostic]:
    """Give every finding, root findings before what follows from them.

    A `Source` adds the problems of loading, those of images and attachments among
    them, and the positions in its file. `previous` is last year's report, for checks
    across years; as a `Source` its places are named, too. `units` are the reports of
    the units that this one adds up. What a govreport.toml beside the file waives is
    marked so, as of `today`. Raises `LoadError` where that file is not as it must be,
    and for a report to compare with whose agency or year could not be read.
    """
    host = plugins or default_plugins()
    source = report if isinstance(report, Source) else Source(report=report)
    lineage = lineage_for(source, variant, plugins=host)
    last = None if previous is None else _whole(previous)
    parts = None if units is None else [_whole(unit).report for unit in units]
    found = _findings(source, lineage, host, last, parts)
    return _waived(found, source, host, today)


def _whole(report: Report | Source) -> Source:
    """Give a report to compare with; refuse one whose agency or year is a stand-in."""
    source = report if isinstance(report, Source) else Source(report=report)
    if source.provisional:
        raise LoadError("load-failed", source.problems)
    return source


def variants_for(
    folder: Path | None = None,
    variant: str | Path | None = None,
    *,
    plugins: PluginHost | None = None,
) -> VariantCatalogue:
    """Give the variants of the plugins, of the user, and in `variants/` in `folder`.

    `variant` may be the folder or the .zip of one more, which then takes the place of
    an installed one with its id.
    """
    installed = (plugins or default_plugins()).variants
    return catalogue_for(installed, beside=folder, requested=_path_of(variant))


def lineage_for(
    report: Report | Source,
    variant: str | Path | None = None,
    *,
    plugins: PluginHost | None = None,
) -> Lineage:
    """Give the variant that `report` wears, with its ancestors.

    `variant` is a name, or the folder or .zip of one. Variants of plugins, of the user
    and, for a `Source`, beside the report are known. Raises `UnknownName` and
    `VariantError`.
    """
    source = report if isinstance(report, Source) else Source(report=report)
    known = variants_for(source.folder, variant, plugins=plugins)
    name = known.requested or (None if variant is None else str(variant))
    return known.choose(source.report, name)


def _path_of(variant: str | Path | None) -> Path | None:
    """Give the path that `variant` is, None for a name; one with a slash is a path."""
    if variant is None:
        return None
    path = Path(variant)
    is_path = isinstance(variant, Path) or len(path.parts) > 1 or is_variant_path(path)
    return path if is_path else None


def resolve(
    report: Report | Source,
    format: str,  # noqa: A002  # the word of the glossary for an output kind
    *,
    variant: str | Path | None = None,
    edition: str | None = None,
    plugins: PluginHost | None = None,
    options: Mapping[str, Option] | None = None,
) -> Target:
    """Give what `report` is rendered for: the format, its edition and its lineage.

    Raises `UnknownName` for a format, variant or edition that is not there and
    `RequestError` for an edition other than the one the report is in.
    """
    host = plugins or default_plugins()
    stated = report.report if isinstance(report, Source) else report
    if edition is not None and get_edition(edition).id != stated.edition:
        raise RequestError("edition.mismatch", own=stated.edition, requested=edition)
    return Target(
        format=host.renderer(format).format,
        edition=stated.format_edition,
        lineage=lineage_for(report, variant, plugins=host),
        options=options or {},
    )


def render(
    report: Report | Source,
    format: str,  # noqa: A002  # the word of the glossary for an output kind
    *,
    variant: str | Path | None = None,
    edition: str | None = None,
    allow_errors: bool = False,
    plugins: PluginHost | None = None,
    options: Mapping[str, Option] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Give `report` as the bytes of a docx, pdf, html, text or plugin's format.

    `files` are the images and attachments of a bare report by the path that it writes;
    a `Source` brings its own. Raises `CheckFailed` with the findings where there are
    errors that are not waived, unless `allow_errors`; what `resolve` raises;
    `RenderError` for a broken template or a missing font or library. A source that
    lacks its agency or year is never rendered.
    """
    host = plugins or default_plugins()
    source = _source_of(report, files)
    target = resolve(
        source,
        format,
        variant=variant,
        edition=edition,
        plugins=host,
        options=options,
    )
    logger.info("2 resolve: %s, %s", target.edition.id, target.lineage.id)
    findings = _waived(_findings(source, target.lineage, host), source, host)
    logger.info("3 check: %d findings", len(findings))
    if source.provisional:
        raise CheckFailed("provisional", findings)
    if any(f.is_error for f in findings) and not allow_errors:
        raise CheckFailed("check-failed", findings)
    document = _composed(source.report, target.lineage)
    logger.info("4 compose: %s", document.name)
    target = evolve(target, files=source.files)
    data = host.renderer(format).render(document, source.report, target)
    logger.info("5 render: %s, %d bytes", format, len(data))
    return data


def document_of(
    report: Report | Source,
    *,
    variant: str | Path | None = None,
    plugins: PluginHost | None = None,
) -> Document:
    """Give `report` fully worded, as every renderer is given it."""
    lineage = lineage_for(report, variant, plugins=plugins)
    stated = report.report if isinstance(report, Source) else report
    return _composed(stated, lineage)


def _composed(report: Report, lineage: Lineage) -> Document:
    edition = report.format_edition
    return compose(report, edition, lineage.settings(edition))


def _source_of(report: Report | Source, files: Mapping[str, bytes] | None) -> Source:
    if not isinstance(report, Source):
        return source_of(report, files or {})
    if files is not None:
        message = "a Source has its files: give them to `load`"
        raise TypeError(message)
    return report


def _findings(
    source: Source,
    lineage: Lineage,
    host: PluginHost,
    previous: Source | None = None,
    units: Sequence[Report] | None = None,
) -> list[Diagnostic]:
    report, edition = source.report, source.report.format_edition
    settings = lineage.settings(edition)
    context = Context(
        report=report,
        edition=edition,
        lineage=tuple(variant.id for variant in lineage.variants),
        problems=source.problems,
        extras=added_numbers(edition, settings),
        unprinted=tuple(unprinted(report, edition, settings)),
        previous=previous.report if previous else None,
        previous_places=previous.positions if previous else {},
        units=None if units is None else tuple(units),
    )
    return [
        finding.at(source.place_of(finding.address))
        for finding in run_checks(context, host.checks.values())
    ]


def _waived(
    findings: list[Diagnostic],
    source: Source,
    host: PluginHost,
    today: date | None = None,
) -> list[Diagnostic]:
    """Give findings as the waivers beside the report leave them."""
    return waive(
        findings,
        read_waivers(source.folder) if source.folder is not None else (),
        source,
        known=host.checks,
        today=today or datetime.now(UTC).astimezone().date(),
    )
