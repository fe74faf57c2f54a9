"""The reports that a folder holds, one file for each."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from govreport.api import default_plugins
from govreport.loading import DATA_SUFFIXES
from govreport.plugins import PluginHost
from govreport.readback.opening import is_readable

__all__ = ["reports_in"]

PREFERRED = (*DATA_SUFFIXES, ".xlsx", ".docx", ".html", ".htm", ".pdf", ".txt")
"""Which of several files of one name is taken: that which states most outright."""


def reports_in(
    folder: Path, *, deep: bool = False, plugins: PluginHost | None = None
) -> Iterator[Path]:
    """Give the files in `folder` that can hold a report, by name.

    Of several files that differ only in their ending one is given: the data, not what
    was rendered from them. Hidden files and those that Word keeps beside an open one
    are none. `deep` looks into the folders within, too.
    """
    host = plugins or default_plugins()
    made = {renderer.suffix for renderer in host.renderers.values()}
    best: dict[Path, Path] = {}
    for path in sorted(folder.rglob("*") if deep else folder.iterdir()):
        inside = path.relative_to(folder)
        if any(part.startswith((".", "~$")) for part in inside.parts):
            continue
        if not path.is_file() or not is_readable(path, host):
            continue
        stem = path.with_name(_stem(path.name, made))
        if stem not in best or _rank(path) < _rank(best[stem]):
            best[stem] = path
    yield from best.values()


def _stem(name: str, suffixes: Iterable[str]) -> str:
    """Give a name without the longest ending that a format of outputs has."""
    endings = [e for e in suffixes if name.lower().endswith(e)] or [Path(name).suffix]
    return name[: len(name) - len(max(endings, key=len))]


def _rank(path: Path) -> int:
    suffix = path.suffix.lower()
    return PREFERRED.index(suffix) if suffix in PREFERRED else len(PREFERRED)
