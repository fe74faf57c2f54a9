"""What a worker does: one report, loaded and checked once, in each of its formats.

The plugins and templates of a process are loaded with its first job and kept.
"""

import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path

from govreport import api
from govreport.errors import CheckFailed, GovReportError, RenderError
from govreport.loading import Source
from govreport.many.hashing import hash_of, hash_of_file
from govreport.many.jobs import Job, Origin, Outcome, Rendered
from govreport.many.versions import OtherVersions, host_of, refuse_other
from govreport.plugins import PluginHost
from govreport.readback import open_source
from govreport.renderers import template_hashes
from govreport.report import Report
from govreport.waiving import FILE_NAME

__all__ = ["facts_of", "render_job", "tell_facts"]

FAILURES = (Exception, SystemExit)
"""What a report may end in without ending the others."""

FILES_MISSING = frozenset({"OGI118", "OGI119"})
"""Findings of an image or an attachment that may yet be put in its place."""


def render_job(job: Job) -> Outcome:
    """Give what became of a job. Raises nothing but `OtherVersions`.

    That is no matter of the report: a worker of other versions would make a different
    file of any.
    """
    report = job.report
    try:
        if job.versions is not None:
            refuse_other(job.versions, job.plugin_files)
        host = host_of(job.plugin_files)
        read = hash_of_file(report) if isinstance(report, Path) else None
        source = _opened(report, job, host) if isinstance(report, Path) else report
        inputs = dict(_inputs(job, source, read)) if job.traced else {}
        rendered = tuple(_rendered(job, source, name, host) for name in job.formats)
        traced = job.traced and any(one.data is not None for one in rendered)
        origin = _origin(job, source, inputs, host) if traced else None
    except OtherVersions:
        raise
    except FAILURES as error:
        return job.failed(portable(error))
    return Outcome(rendered=rendered, origin=origin)


def _opened(path: Path, job: Job, host: PluginHost) -> Source:
    return open_source(path, variant=job.variant, plugins=host)


def tell_facts(path: Path) -> dict[str, str | None] | Exception:
    """Give the facts of a report that name its outputs, or why there are none."""
    try:
        source = open_source(path)
    except FAILURES as error:
        return portable(error)
    if source.provisional:
        return CheckFailed("provisional", source.problems)
    return facts_of(source.report)


def facts_of(report: Report) -> dict[str, str | None]:
    """Give the facts that choose the names and the variant of the outputs."""
    return {
        "agency": report.agency,
        "year": str(report.year),
        "division": report.division,
        "edition": report.edition,
        "variant": report.variant,
    }


def portable(error: BaseException) -> Exception:
    """Give `error` as an exception that another process can take."""
    if isinstance(error, GovReportError):
        return error
    try:
        copy = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own, just made
    except Exception:  # noqa: BLE001  # whatever a plugin's exception does
        copy = None
    if isinstance(copy, Exception) and type(copy) is type(error):
        return copy
    said = f"{type(error).__name__}: {error}".removesuffix(": ")
    return RenderError("many.crashed", reason=said)


def _rendered(
    job: Job, source: Source | Report, name: str, host: PluginHost
) -> Rendered:
    try:
        data = api.render(
            source,
            name,
            variant=job.variant,
            edition=job.edition,
            allow_errors=job.allow_errors,
            plugins=host,
            options=job.options,
        )
    except FAILURES as error:
        return Rendered(report=job.report, format=name, error=portable(error))
    return Rendered(report=job.report, format=name, data=data)


def _inputs(
    job: Job, source: Source | Report, read: str | None
) -> Iterator[tuple[str, str | None]]:
    """Give the hash of the report, of what it names, and of the waivers beside it."""
    assert isinstance(source, Source)
    assert isinstance(job.report, Path)
    yield job.report.name, read
    for name, data in sorted(source.files.items()):
        yield name, hash_of(data)
    yield FILE_NAME, hash_of_file(job.report.parent / FILE_NAME)


def _origin(
    job: Job,
    source: Source | Report,
    inputs: Mapping[str, str | None],
    host: PluginHost,
) -> Origin:
    assert isinstance(source, Source)
    lineage = api.lineage_for(source, job.variant, plugins=host)
    return Origin(
        inputs=inputs,
        facts=facts_of(source.report),
        lineage=lineage.id,
        templates=template_hashes(lineage),
        settled=_is_settled(job, source, host),
    )


def _is_settled(job: Job, source: Source, host: PluginHost) -> bool:
    if any(problem.code in FILES_MISSING for problem in source.problems):
        return False
    if not job.allow_errors:
        return True
    findings = api.check(source, variant=job.variant, plugins=host)
    return not any(finding.is_error for finding in findings)
