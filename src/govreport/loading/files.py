"""The files that a report names: its images, which are looked at, and attachments.

They are read from the folder of the report and from nowhere else, or come from the
caller beside a report that has no folder.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from attrs import frozen

from govreport.loading.images import UnusableFile, look_at
from govreport.loading.notes import Notes
from govreport.loading.tree import Path

__all__ = [
    "MAX_MEGABYTES",
    "MAX_TOTAL",
    "Beside",
    "Folder",
    "Given",
    "names_files",
    "read_files",
]

MAX_MEGABYTES = 10
"""What an image or an attachment may have; a photograph of a phone has half."""

MAX_TOTAL = 40
"""What all of them together may have, in megabytes: a mail takes no more."""

FIGURE = {
    "missing": "OGI118.missing",
    "outside": "OGI118.outside",
    "separator": "OGI118.separator",
    "size": "OGI118.size",
    "total": "OGI118.total",
    "unreadable": "OGI118.unreadable",
    "pixels": "OGI118.pixels",
    "kind": "OGI118.kind",
    "broken": "OGI118.broken",
}
ATTACHMENT = {
    "missing": "OGI119.missing",
    "outside": "OGI119.outside",
    "separator": "OGI119.separator",
    "size": "OGI119.size",
    "total": "OGI119.total",
    "unreadable": "OGI119.unreadable",
}
"""What is said of a file that is to be an image, or an attachment."""

_DRIVE = re.compile("[A-Za-z]:")


@frozen
class Given:
    """Files that a caller hands over, by the path that the report writes."""

    files: Mapping[str, bytes]

    def read(self, name: str) -> bytes:
        """Give the file called `name`; raise `UnusableFile` where there is none."""
        if name not in self.files:
            raise UnusableFile("missing")
        data = self.files[name]
        _refuse_size(len(data))
        return data


@frozen
class Folder:
    """The folder of a report, which no path may leave."""

    path: FilePath

    def read(self, name: str) -> bytes:
        """Give the file at the path `name`; raise `UnusableFile` where it cannot be."""
        try:
            file = self._within(name)
            status = file.stat()
            if not stat.S_ISREG(status.st_mode):
                raise UnusableFile("missing")
            _refuse_size(status.st_size)
            return file.read_bytes()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise UnusableFile("missing") from error
        except RuntimeError as error:  # symbolic links in a circle
            raise UnusableFile("missing") from error
        except OSError as error:
            reason = error.strerror or os.strerror(error.errno or 0)
            raise UnusableFile("unreadable", reason=reason) from error

    def _within(self, name: str) -> FilePath:
        """Give the file that `name` leads to, symbolic links followed."""
        parts = re.split(r"[/\\]", name)
        if _DRIVE.match(name) or name.startswith(("/", "\\")) or ".." in parts:
            raise UnusableFile("outside")
        if "\\" in name:
            raise UnusableFile("separator", fixed="/".join(parts))
        folder = self.path.resolve()
        file = (folder / name).resolve()
        if not file.is_relative_to(folder):
            raise UnusableFile("outside")
        return file


@frozen
class Beside:
    """Files that came within a document, and those in the folder where it lies."""

    within: Given
    folder: Folder

    def read(self, name: str) -> bytes:
        """Give the file called `name`; raise `UnusableFile` where it cannot be."""
        place = self.within if name in self.within.files else self.folder
        return place.read(name)


def read_files(
    notes: Notes, plain: Mapping[str, Any], place: Folder | Given | Beside
) -> dict[str, bytes]:
    """Give the files that `plain` names, by path; note what is wrong with each."""
    files: dict[str, bytes] = {}
    unusable: set[str] = set()
    for sentences, path, name in _named_files(plain):
        try:
            if name not in files:
                taken = sum(map(len, files.values()))
                files[name] = _within_total(place.read(name), taken)
            if sentences is FIGURE:
                look_at(files[name])
        except UnusableFile as wrong:
            message = sentences[wrong.word]
            code = message.partition(".")[0]
            notes.problem(code, message, path, name=name, **wrong.facts)
            unusable.add(name)
    return {name: data for name, data in files.items() if name not in unusable}


def names_files(plain: Mapping[str, Any]) -> bool:
    """Whether a report names any image or attachment."""
    return next(_named_files(plain), None) is not None


def _refuse_size(size: int) -> None:
    if size > MAX_MEGABYTES * 1024 * 1024:
        raise UnusableFile("size", limit=MAX_MEGABYTES)


def _within_total(data: bytes, taken: int) -> bytes:
    if taken + len(data) > MAX_TOTAL * 1024 * 1024:
        raise UnusableFile("total", limit=MAX_TOTAL)
    return data


def _named_files(
    plain: Any, path: Path = ()
) -> Iterator[tuple[Mapping[str, str], Path, str]]:
    """Give what is said of each named file, the address and the path."""
    if isinstance(plain, list):
        parts: Iterable[tuple[str | int, Any]] = enumerate(plain)
    else:
        match plain:
            case {"figure": {"path": str(name)}}:
                yield FIGURE, (*path, "figure", "path"), name.strip()
                return
            case {"path": str(name)} if path[:1] == ("attachments",):
                yield ATTACHMENT, (*path, "path"), name.strip()
                return
        parts = plain.items()
    for step, part in parts:
        if isinstance(part, dict | list):
            yield from _named_files(part, (*path, step))
