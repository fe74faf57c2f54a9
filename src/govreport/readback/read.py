"""Finds the report in an output, and refuses it where the text was edited since."""

from pathlib import Path

from govreport.api import default_plugins, variants_for
from govreport.compose import compose
from govreport.diagnostics import Diagnostic
from govreport.errors import LoadError, TextEdited
from govreport.loading import Source
from govreport.plugins import PluginHost
from govreport.readback.alignment import Standing, align
from govreport.readback.differences import differences
from govreport.readback.units import units_of
from govreport.renderers import Envelope, Renderer, Target, opened, template_hashes
from govreport.report import Report
from govreport.variants import Lineage

__all__ = [
    "UNNAMED",
    "carried_by",
    "content_of",
    "edits_in",
    "read_report",
    "read_source",
]

MOST_BYTES = 64 * 2**20
"""An output with figures takes less than a tenth of this."""

UNNAMED = "<bytes>"
"""What messages call an output that came without a name."""


def read_report(
    source: Path | str | bytes,
    *,
    embedded: bool = False,
    variant: str | Path | None = None,
    plugins: PluginHost | None = None,
) -> Report:
    """Give the report that an output carries; raise as `read_source` does."""
    return read_source(
        source, embedded=embedded, variant=variant, plugins=plugins
    ).report


def read_source(
    source: Path | str | bytes,
    *,
    embedded: bool = False,
    variant: str | Path | None = None,
    plugins: PluginHost | None = None,
) -> Source:
    """Give the report that an output carries, and its images: from a file, or bytes.

    Raises `LoadError` where there is none, and `TextEdited` with a finding for each
    address whose visible text was edited since; with `embedded` the data is given all
    the same. To compare, the report's variant must be known: it is looked for as
    `lineage_for` does; `variant` is the folder or .zip of one that is nowhere else.
    """
    host = plugins or default_plugins()
    name = UNNAMED if isinstance(source, bytes) else str(source)
    data = source if isinstance(source, bytes) else content_of(Path(source), name)
    renderer, envelope = carried_by(data, name, host)
    folder = None if isinstance(source, bytes) else Path(source).parent
    found = Source(
        report=envelope.report, files=envelope.files, name=name, folder=folder
    )
    if embedded:
        return found
    known = variants_for(folder, variant, plugins=host)
    lineage = known.lineage(known.requested or envelope.variant)
    if edits := edits_in(data, envelope, renderer, lineage):
        here = template_hashes(lineage)
        same = all(here.get(n) == value for n, value in envelope.templates.items())
        key = "text-edited" if same else "text-edited.templates"
        raise TextEdited(key, edits, name=name, variant=envelope.variant)
    return found


def content_of(path: Path, name: str) -> bytes:
    """Give the bytes of a file; refuse one that is larger than any output."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LoadError("read.size", name=name, limit=MOST_BYTES // 2**20)
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or ""
        raise LoadError("read.unreadable", name=name, reason=reason) from error


def carried_by(data: bytes, name: str, host: PluginHost) -> tuple[Renderer, Envelope]:
    """Give the format that `data` is in and what it carries.

    The suffix tells which format to try first; a file may have been renamed.
    """
    suffix = Path(name).suffix.lower()
    carriers = [r for r in host.renderers.values() if r.carries_report]
    for renderer in sorted(carriers, key=lambda renderer: renderer.suffix != suffix):
        carried = renderer.extract(data)
        if carried is not None:
            return renderer, opened(carried)
    known = tuple(renderer.format for renderer in carriers)
    raise LoadError("read.none", name=name, known=known)


def edits_in(
    data: bytes, envelope: Envelope, renderer: Renderer, lineage: Lineage
) -> tuple[Diagnostic, ...]:
    """Give what was edited in what is seen of `data`, as far as anyone can tell.

    A template may add words of its own. Only where something differs is the report
    rendered again, to tell those from what was edited.
    """
    seen = renderer.visible(data)
    if seen is None:
        return ()
    report = envelope.report
    document = compose(
        report, report.format_edition, lineage.settings(report.format_edition)
    )
    units = units_of(document)
    present = align(units, seen)
    if present == [Standing(unit.text) for unit in units]:
        return ()
    target = Target(
        format=renderer.format,
        edition=report.format_edition,
        lineage=lineage,
        options={"embed": False},
        files=envelope.files,
    )
    fresh = renderer.visible(renderer.render(document, report, target)) or ()
    return tuple(differences(units, align(units, fresh), present, target.edition))
