"""Variants that no plugin brings: folders and zips beside a report, or of the user.

A folder of variants holds each in a folder or a .zip of its own. One that cannot be
read fails only what asks for it.
"""

import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from platformdirs import user_config_path

from govreport.errors import LoadError, VariantError
from govreport.variants.catalogue import VariantCatalogue
from govreport.variants.layer import FILE_NAME, Variant
from govreport.variants.reading import read_variant

__all__ = ["catalogue_for", "is_variant_path", "read_variant_at", "user_folder"]

FOLDER_NAME = "variants"
"""The folder beside a report, and in the user's configuration, that holds variants."""

MOST_BYTES = 64 * 2**20
"""What a .zip may hold, unpacked: a Word template takes less than 1 MB."""

CATALOGUES_KEPT = 64

_Stamp = tuple[tuple[str, int], ...]


def user_folder() -> Path:
    """Give the folder of the user's own variants, which may not be there."""
    return user_config_path("govreport", appauthor=False) / FOLDER_NAME


def is_variant_path(path: Path) -> bool:
    """Whether `path` is a folder with a variant.yaml, or a .zip."""
    return (path / FILE_NAME).is_file() or _is_zip(path)


def read_variant_at(path: Path) -> Variant:
    """Read the variant in a folder or a .zip; raise `VariantError` as `read_variant`.

    A .zip may hold the files themselves or the one folder that they are in.
    """
    if path.is_dir():
        return read_variant(path)
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise VariantError("variant.no-zip", file=str(path)) from error
    if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
        limit = MOST_BYTES // 2**20
        raise VariantError("variant.zip-size", file=str(path), limit=limit)
    root = zipfile.Path(archive)
    folders = [entry for entry in root.iterdir() if entry.is_dir()]
    within = [entry for entry in folders if (entry / FILE_NAME).is_file()]
    if not (root / FILE_NAME).is_file() and len(within) == 1:
        return read_variant(within[0])
    return read_variant(root)


def catalogue_for(
    installed: VariantCatalogue,
    *,
    beside: Path | None = None,
    requested: Path | None = None,
) -> VariantCatalogue:
    """Give the installed variants, those of the user and those beside a report.

    `beside` is the folder of the report. The variant at the path `requested` takes the
    place of one with the same id.
    """
    folders = [user_folder(), *([beside / FOLDER_NAME] if beside else ())]
    paths = [path for folder in folders for path in _variant_paths(folder)]
    if not paths and requested is None:
        return installed
    stamps = tuple((path, _stamp(path)) for path in dict.fromkeys(paths))
    chosen = (requested, _stamp(requested)) if requested else None
    return _extended(installed, stamps, chosen)


@lru_cache(maxsize=CATALOGUES_KEPT)
def _extended(
    installed: VariantCatalogue,
    stamps: tuple[tuple[Path, _Stamp], ...],
    requested: tuple[Path, _Stamp] | None,
) -> VariantCatalogue:
    """Read the variants; the stamps make a file that was changed be read again."""
    found: list[Variant] = []
    broken = {}
    for path, _ in stamps:
        try:
            found.append(read_variant_at(path))
        except (LoadError, VariantError) as error:
            broken[path.stem if _is_zip(path) else path.name] = error
    catalogue = installed.with_more(found, broken)
    if requested:
        catalogue = catalogue.with_instead(read_variant_at(requested[0]))
    return catalogue


def _variant_paths(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if is_variant_path(path))


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == ".zip" and path.is_file()


def _stamp(path: Path) -> _Stamp:
    """Give what changes when a file of the variant does."""
    return tuple(_times(path))


def _times(path: Path) -> Iterator[tuple[str, int]]:
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        if file.is_file():
            yield file.name, file.stat().st_mtime_ns
