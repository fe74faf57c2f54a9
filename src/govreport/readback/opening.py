"""Opens whatever file holds a report: data, an output, or what an office typed."""

import logging
from pathlib import Path

from attrs import evolve

from govreport.api import default_plugins, lineage_for, variants_for
from govreport.compose import Document, compose
from govreport.compose.document import Paragraph
from govreport.diagnostics import Diagnostic
from govreport.errors import GovReportError, LoadError, UnknownName
from govreport.loading import DATA_SUFFIXES, Source, load
from govreport.plugins import PluginHost
from govreport.readback.read import UNNAMED, carried_by, content_of, edits_in
from govreport.readers import Reader
from govreport.recognition import SeenDocument, compact
from govreport.report import Report
from govreport.transcribing import transcribe
from govreport.values.narrative import Narrative
from govreport.variants import Lineage

__all__ = ["is_readable", "open_source", "seen_in"]

logger = logging.getLogger("govreport")


def is_readable(path: Path, plugins: PluginHost | None = None) -> bool:
    """Whether a file is told by its ending to be one that can hold a report."""
    host = plugins or default_plugins()
    known = {suffix for reader in host.readers.values() for suffix in reader.suffixes}
    return path.suffix.lower() in known.union(DATA_SUFFIXES)


def open_source(
    source: Path | str | bytes,
    *,
    name: str | None = None,
    variant: str | Path | None = None,
    plugins: PluginHost | None = None,
) -> Source:
    """Give the report that a file holds, whatever kind of file it is.

    A data file is loaded. An output whose text is as it was made gives the report that
    it carries. All else is read by what it shows, and `coverage` tells how much of it
    was; what was not is among the problems. `name` is what messages call the file.
    Raises `LoadError` where nothing can be read.
    """
    host = plugins or default_plugins()
    if isinstance(source, bytes):
        return _opened(source, name or UNNAMED, None, variant, host)
    path = Path(source)
    name = name or str(source)
    if path.suffix.lower() in DATA_SUFFIXES or not path.is_file():
        return load(path, name=name)
    return _opened(content_of(path, name), name, path.parent, variant, host)


def seen_in(path: Path, *, plugins: PluginHost | None = None) -> SeenDocument | None:
    """Give what a file shows, None for a data file, which shows nothing itself."""
    host = plugins or default_plugins()
    if path.suffix.lower() in DATA_SUFFIXES or not path.is_file():
        return None
    data = content_of(path, str(path))
    reader = _reader_of(data, str(path), host)
    return _shown_by(reader, data, str(path)) if reader else None


def _opened(
    data: bytes,
    name: str,
    folder: Path | None,
    variant: str | Path | None,
    host: PluginHost,
) -> Source:
    reader = _reader_of(data, name, host)
    if reader is None:
        return evolve(load(data, name=name), folder=folder)
    carried = _carried(data, name, folder, variant, host)
    if isinstance(carried, Source):
        return carried
    like = carried
    document = _shown_by(reader, data, name)
    found = evolve(transcribe(document, name, like=like, folder=folder), folder=folder)
    if not (found.coverage and found.coverage.numbers + found.coverage.chapters):
        nothing = Diagnostic(
            code="OGI117", message="OGI117.nothing", facts={"name": name}
        )
        raise LoadError("load-failed", [nothing])
    lineage = lineage_for(found, variant, plugins=host)
    settings = lineage.settings(found.report.format_edition)
    found = transcribe(document, name, settings=settings, like=like, folder=folder)
    logger.info("1 load: %s, %d problems", name, len(found.problems))
    return _without_usual_preamble(evolve(found, folder=folder), lineage, like)


def _shown_by(reader: Reader, data: bytes, name: str) -> SeenDocument:
    """Give what a reader sees; one that fails is told like a file that is none."""
    try:
        return reader.read(data, name)
    except GovReportError:
        raise
    except Exception as error:
        logger.debug("the reader of %s failed", reader.format, exc_info=True)
        reason = f"{type(error).__name__}: {error}"
        facts = {"name": name, "format": reader.format, "reason": reason[:200]}
        failed = Diagnostic(code="OGI117", message="OGI117.reader", facts=facts)
        raise LoadError("load-failed", [failed]) from error


def _carried(
    data: bytes,
    name: str,
    folder: Path | None,
    variant: str | Path | None,
    host: PluginHost,
) -> Source | Report | None:
    """Give what an output carries if its text is as it was made; else the report."""
    try:
        renderer, envelope = carried_by(data, name, host)
        known = variants_for(folder, variant, plugins=host)
        lineage = known.lineage(known.requested or envelope.variant)
    except (LoadError, UnknownName):
        return None
    if edits_in(data, envelope, renderer, lineage):
        return envelope.report
    report, files = envelope.report, envelope.files
    return Source(report=report, files=files, name=name, folder=folder)


def _reader_of(data: bytes, name: str, host: PluginHost) -> Reader | None:
    """Give the reader for a file by its ending, else by its first bytes."""
    suffix = Path(name).suffix.lower()
    readers = host.readers.values()
    by_suffix = (reader for reader in readers if suffix in reader.suffixes)
    by_content = (reader for reader in readers if reader.accepts(data))
    return next(by_suffix, None) or next(by_content, None)


def _without_usual_preamble(
    source: Source, lineage: Lineage, like: Report | None
) -> Source:
    """Leave out a preamble that is just what the variant prints for the report."""
    report = source.report
    bare = evolve(report, preamble=Narrative())
    if like is not None:
        bare = evolve(bare, contact=like.contact, legal_bases=like.legal_bases)
    settings = lineage.settings(report.format_edition)
    usual = compose(bare, report.format_edition, settings)
    stated = compose(report, report.format_edition, settings)
    is_usual = _opening(usual) == _opening(stated)
    return evolve(source, report=bare) if is_usual else source


def _opening(document: Document) -> list[str]:
    """Give the words of a document before its first table, to be compared."""
    blocks = (*document.preamble, *document.sections[0].blocks)
    return [
        compact(block.lead + block.text)
        for block in blocks
        if isinstance(block, Paragraph)
    ]
