"""Font files linked where WeasyPrint would copy them.

It reads every font of a page into memory, and writes it to a folder of its own where
fontconfig finds it: for the first page of a process tens of megabytes each way. Where
that folder is kept is not public; a version that is not known reads and writes.
"""

from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from weasyprint.text.fonts import FontConfiguration

from govreport.renderers.pdf.inside.known import knows_weasyprint

__all__ = ["LinkedFonts", "OpenedLink", "linked"]

_HEADS = (b"OTTO", b"\0\1\0\0", b"true")
"""What files begin with that are fonts as they are, not compressed ones."""


class _Link(bytes):
    """The first bytes of a font, and its file."""

    path: Path


class OpenedLink:
    """A font that WeasyPrint may read, for `LinkedFonts` alone."""

    def __init__(self, path: Path, head: bytes) -> None:
        self._link = _Link(head)
        self._link.path = path

    def read(self) -> bytes:
        """Give what stands for the whole file."""
        return self._link

    def close(self) -> None:
        """Do nothing, as nothing is open."""


def linked(path: Path) -> OpenedLink | bytes:
    """Give the file of a font to be linked, or what is in it where it cannot be."""
    with path.open("rb") as file:
        head = file.read(len(_HEADS[0]))
    if knows_weasyprint() and head in _HEADS:
        return OpenedLink(path.absolute(), head)
    return path.read_bytes()


class LinkedFonts(FontConfiguration):
    """Fonts in a folder that takes links."""

    _folder: Any

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        if knows_weasyprint():
            self._folder = _Folder(Path(mkdtemp(prefix="weasyprint-")))


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)

    def __truediv__(self, name: str) -> "_Place":
        return _Place(self._path / name)


class _Place:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.exists = path.exists
        self.as_posix = path.as_posix

    def write_bytes(self, data: bytes) -> None:
        """Put a font here; where links are not allowed, what is in its file."""
        if isinstance(data, _Link):
            try:
                self._path.symlink_to(data.path)
            except OSError:
                data = data.path.read_bytes()
            else:
                return
        self._path.write_bytes(data)
