"""The six steps, for those who import the library.

1 load, 2 resolve, 3 check, 4 compose, 5 render, 6 write. The command line adds
nothing to them but options and words.
"""

import logging
from collections.abc import Mapping
from functools import cache

from attrs import evolve

from govreport.checks import Context, run_checks
from govreport.compose import Document, compose
from govreport.diagnostics import Diagnostic
from govreport.editions import get_edition
from govreport.errors import CheckFailed, RequestError
from govreport.loading import Source, source_of
from govreport.plugins import PluginHost
from govreport.renderers import Target
from govreport.report import Report
from govreport.variants import Lineage

__all__ = ["Option", "check", "default_plugins", "document_of", "render", "resolve"]

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
    variant: str | None = None,
    previous: Report | None = None,
    plugins: PluginHost | None = None,
) -> list[Diagnostic]:
    """Give every finding, root findings before what follows from them.

    A `Source` adds the problems of loading, those of images and attachments among
    them, and the positions in its file. `previous` is last year's report, for checks
    across years.
    """
    host = plugins or default_plugins()
    source = report if isinstance(report, Source) else Source(report=report)
    lineage = host.variants.choose(source.report, variant)
    return _findings(source, lineage, host, previous)


def resolve(
    report: Report,
    format: str,  # noqa: A002  # the word of the glossary for an output kind
    *,
    variant: str | None = None,
    edition: str | None = None,
    plugins: PluginHost | None = None,
    options: Mapping[str, Option] | None = None,
) -> Target:
    """Give what `report` is rendered for: the format, its edition and its lineage.

    Raises `UnknownName` for a format, variant or edition that is not there and
    `RequestError` for an edition other than the one the report is in.
    """
    host = plugins or default_plugins()
    if edition is not None and get_edition(edition).id != report.edition:
        raise RequestError("edition.mismatch", own=report.edition, requested=edition)
    return Target(
        format=host.renderer(format).format,
        edition=report.format_edition,
        lineage=host.variants.choose(report, variant),
        options=options or {},
    )


def render(
    report: Report | Source,
    format: str,  # noqa: A002  # the word of the glossary for an output kind
    *,
    variant: str | None = None,
    edition: str | None = None,
    allow_errors: bool = False,
    plugins: PluginHost | None = None,
    options: Mapping[str, Option] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Give `report` as the bytes of a docx, pdf, html, text or plugin's format.

    `files` are the images and attachments of a bare report by the path that it writes;
    a `Source` brings its own. Raises `CheckFailed` with the findings where there are
    errors, unless `allow_errors`; what `resolve` raises; `RenderError` for a broken
    template or a missing font or library. A source that lacks its agency or year is
    never rendered.
    """
    host = plugins or default_plugins()
    source = _source_of(report, files)
    target = resolve(
        source.report,
        format,
        variant=variant,
        edition=edition,
        plugins=host,
        options=options,
    )
    logger.info("2 resolve: %s, %s", target.edition.id, target.lineage.id)
    findings = _findings(source, target.lineage, host)
    logger.info("3 check: %d findings", len(findings))
    if any(f.is_error for f in findings) and not (
        allow_errors and not source.provisional
    ):
        key = "provisional" if source.provisional else "check-failed"
        raise CheckFailed(key, findings)
    document = _composed(source.report, target.lineage)
    logger.info("4 compose: %s", document.name)
    target = evolve(target, files=source.files)
    data = host.renderer(format).render(document, source.report, target)
    logger.info("5 render: %s, %d bytes", format, len(data))
    return data


def document_of(
    report: Report,
    *,
    variant: str | None = None,
    plugins: PluginHost | None = None,
) -> Document:
    """Give `report` fully worded, as every renderer is given it."""
    host = plugins or default_plugins()
    return _composed(report, host.variants.choose(report, variant))


def _composed(report: Report, lineage: Lineage) -> Document:
    return compose(report, report.format_edition, lineage.settings)


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
    previous: Report | None = None,
) -> list[Diagnostic]:
    context = Context(
        report=source.report,
        edition=source.report.format_edition,
        variant=lineage.id,
        problems=source.problems,
        previous=previous,
    )
    return [
        finding.at(source.positions.get(finding.address))
        for finding in run_checks(context, host.checks.values())
    ]
