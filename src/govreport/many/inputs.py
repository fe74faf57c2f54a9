"""Which reports are meant: files, folders of them, patterns such as `*/2024.yaml`."""

import os
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path

from attrs import frozen

from govreport.errors import RequestError
from govreport.loading import DATA_SUFFIXES
from govreport.variants import is_variant_path

__all__ = ["Found", "find_reports", "is_many", "paths_in_list"]

VARIANTS = "variants"
"""The folder of variants beside reports, which holds none."""


@frozen
class Found:
    """A report, and the folder that it lies in below the folder that was named."""

    path: Path
    folder: str = ""


def is_many(name: str) -> bool:
    """Whether `name` stands for any number of reports: a folder or a pattern."""
    path = Path(name)
    return path.is_dir() or (has_magic(name) and not path.exists())


def paths_in_list(content: bytes) -> list[str]:
    """Give the paths in a list: one a line, or ended by NUL as `find -print0` does."""
    end = b"\0" if b"\0" in content else b"\n"
    lines = (line.removesuffix(b"\r") for line in content.split(end))
    return [os.fsdecode(line) for line in lines if line.strip()]


def find_reports(names: Iterable[str], *, besides: Path | None = None) -> list[Found]:
    """Give the reports that `names` stand for, each once, in order.

    A folder stands for every data file in it and below, but for hidden files, variants,
    and what is in the folder `besides`. Raises `RequestError` where a folder or a
    pattern stands for none. A file stands for itself, there or not.
    """
    found: dict[Path, Found] = {}
    for name in names:
        reports = list(_meant(name, besides))
        if not reports:
            key = "many.none.folder" if Path(name).is_dir() else "many.none.pattern"
            raise RequestError(key, name=name, known=DATA_SUFFIXES)
        for report in reports:
            found.setdefault(report.path.resolve(), report)
    return list(found.values())


def _meant(name: str, besides: Path | None) -> Iterator[Found]:
    path = Path(name)
    if path.is_dir():
        yield from _below(path, besides)
    elif is_many(name):
        for match in map(Path, sorted(glob(name, recursive=True))):  # noqa: PTH207  # any name
            if not match.is_dir():
                yield Found(match)
    else:
        yield Found(path)


def _below(folder: Path, besides: Path | None) -> Iterator[Found]:
    left_out = besides.resolve() if besides else None
    for name, inner, files in os.walk(folder):
        here = Path(name)
        inner[:] = sorted(
            one for one in inner if _holds_reports(here / one, left_out=left_out)
        )
        for file in sorted(files):
            path = here / file
            if not file.startswith(".") and path.suffix.lower() in DATA_SUFFIXES:
                below = here.relative_to(folder).as_posix()
                yield Found(path, "" if below == "." else below)


def _holds_reports(folder: Path, *, left_out: Path | None) -> bool:
    return not (
        folder.name.startswith(".")
        or folder.name == VARIANTS
        or folder.resolve() == left_out
        or is_variant_path(folder)
    )
