"""What is to be checked: a folder of a variant, a .zip of one, or a single file."""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable
from io import BytesIO
from pathlib import Path
from typing import Protocol, cast
from zipfile import BadZipFile, ZipFile
from zipfile import Path as ZipPath

from attrs import evolve, field, frozen

from govreport.diagnostics import Diagnostic
from govreport.editions import EDITIONS
from govreport.errors import GovReportError, RequestError
from govreport.renderers.variables import WORD
from govreport.variants import (
    NATIONAL,
    Lineage,
    Variant,
    VariantCatalogue,
    read_variant,
)
from govreport.variants.layer import FILE_NAME

__all__ = ["MOST_MEGABYTES", "Subject", "subject_of"]

MOST_MEGABYTES = 16
"""What a folder or an archive of templates may hold, unpacked."""

MOST_FILES = 500
SUFFIXES = (WORD, ".j2", ".css")


class Sized(Protocol):
    """Anything that knows the size of what it stands for."""

    file_size: int


@frozen(kw_only=True)
class Subject:
    """The files to check by name, the lineage they are found in, and what is wrong.

    `name` goes before the name of a file in findings.
    """

    files: Mapping[str, bytes]
    lineage: Lineage
    findings: tuple[Diagnostic, ...] = ()
    name: str = field(default="")

    def called(self, file: str) -> str:
        """Give what a file is called in findings."""
        return f"{self.name}/{file}" if self.name else file


def subject_of(path: Path, variants: VariantCatalogue) -> Subject:
    """Open what is to be checked.

    Raises `RequestError` where nothing can be made of it: no such file, another kind
    of file, a damaged or far too large archive.
    """
    try:
        if path.is_dir():
            return _folder(path, str(path), variants)
        if path.suffix.lower() == ".zip":
            return _folder(_unpacked(path), str(path), variants)
        return _file(path, variants)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise RequestError(
            "template-check.unreadable", file=str(path), reason=reason
        ) from error


def _file(path: Path, variants: VariantCatalogue) -> Subject:
    if not path.name.endswith(SUFFIXES):
        raise RequestError("template-check.kind", file=str(path), known=SUFFIXES)
    if path.stat().st_size > MOST_MEGABYTES * 2**20:
        raise RequestError("template-check.size", file=str(path), most=MOST_MEGABYTES)
    files = {path.name: path.read_bytes()}
    folder = path.resolve().parent
    lineage, _ = _lineage(cast("Traversable", folder), variants)
    beside = "" if path.parent == Path() else str(path.parent)
    return Subject(files=files, lineage=lineage, name=beside)


def _folder(folder: Traversable, name: str, variants: VariantCatalogue) -> Subject:
    lineage, findings = _lineage(folder, variants)
    files, room = {}, MOST_MEGABYTES * 2**20
    for number, file in enumerate(sorted(folder.iterdir(), key=lambda f: f.name)):
        if number == MOST_FILES:
            raise RequestError("template-check.files", file=name, most=MOST_FILES)
        if file.name.endswith(SUFFIXES) and not _is_lock(file):
            with file.open("rb") as stream:
                files[file.name] = stream.read(room + 1)
            room -= len(files[file.name])
            if room < 0:
                raise RequestError(
                    "template-check.size", file=name, most=MOST_MEGABYTES
                )
    if not files and not (folder / FILE_NAME).is_file():
        raise RequestError("template-check.empty", file=name, known=SUFFIXES)
    return Subject(files=files, lineage=lineage, findings=findings, name=name)


def _is_lock(file: Traversable) -> bool:
    """Whether a file is none, or the one by which Word says that it holds another."""
    return file.name.startswith("~$") or not file.is_file()


def _unpacked(path: Path) -> Traversable:
    """Give the folder in an archive that holds its variant.yaml, else its top."""
    if path.stat().st_size > MOST_MEGABYTES * 2**20:
        raise RequestError("template-check.size", file=str(path), most=MOST_MEGABYTES)
    try:
        archive = ZipFile(BytesIO(path.read_bytes()))
        archive.filename = str(path)
        entries = archive.infolist()
        _refuse_too_much(path, entries)
        for entry in entries:
            archive.read(entry)
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise RequestError("template-check.zip", file=str(path)) from error
    places = sorted(
        (entry.filename.count("/"), entry.filename.removesuffix(FILE_NAME))
        for entry in entries
        if entry.filename.rpartition("/")[2] == FILE_NAME
    )
    return cast("Traversable", ZipPath(archive, places[0][1] if places else ""))


def _refuse_too_much(path: Path, entries: Iterable[Sized]) -> None:
    sizes = [entry.file_size for entry in entries]
    if len(sizes) > MOST_FILES:
        raise RequestError("template-check.files", file=str(path), most=MOST_FILES)
    if sum(sizes) > MOST_MEGABYTES * 2**20:
        raise RequestError("template-check.size", file=str(path), most=MOST_MEGABYTES)


def _lineage(
    folder: Traversable, variants: VariantCatalogue
) -> tuple[Lineage, tuple[Diagnostic, ...]]:
    """Give the lineage of a folder, and what is wrong with its variant.yaml.

    A folder without one, or with one that cannot be used, stands below national.
    """
    national = variants.lineage(NATIONAL)
    bare = evolve(national.variants[0], id="", folder=folder, overlay={}, parent=None)
    alone = Lineage(variants=(bare, *national.variants))
    if not (folder / FILE_NAME).is_file():
        return alone, ()
    try:
        variant = read_variant(folder)
        return _related(variant, variants), ()
    except UnicodeDecodeError:
        return alone, (Diagnostic(code="TPL101", facts={"file": FILE_NAME}),)
    except GovReportError as error:
        return alone, tuple(_told(error))


def _related(variant: Variant, variants: VariantCatalogue) -> Lineage:
    """Give a variant with its installed ancestors, and see that it says enough."""
    others = [other for id_, other in variants.variants.items() if id_ != variant.id]
    lineage = VariantCatalogue([variant, *others]).lineage(variant.id)
    for edition in EDITIONS.values():
        lineage.settings(edition)
    return lineage


def _told(error: GovReportError) -> Iterator[Diagnostic]:
    """Give an error as findings: those that it comes with, else itself."""
    found: tuple[Diagnostic, ...] = getattr(error, "diagnostics", ())
    if found:
        yield from found
    else:
        yield Diagnostic(code="TPL101", message=error.key, facts=error.facts)
