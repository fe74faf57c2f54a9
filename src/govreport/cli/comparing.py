"""The reports that `govreport check` compares with: last year's, and those of units."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govreport.loading import Source

__all__ = ["given_for"]


def given_for(
    previous: str | None, units: Sequence[str], checked: Sequence[str]
) -> dict[str, Any]:
    """Give what `check` is given beside a report; a file checked is no unit of it."""
    paths = [path for name in units for path in _unit_files(Path(name), checked)]
    return {
        "previous": None if previous is None else _read(Path(previous)),
        "units": [_read(path) for path in paths] if units else None,
    }


def _unit_files(path: Path, checked: Sequence[str]) -> Iterator[Path]:
    from govreport.cli.host import plugin_host
    from govreport.errors import RequestError
    from govreport.readback import reports_in

    if not path.is_dir():
        yield path
        return
    here = {Path(name).resolve() for name in checked}
    reports = reports_in(path, plugins=plugin_host())
    found = [file for file in reports if file.resolve() not in here]
    if not found:
        raise RequestError("units.none", path=str(path))
    yield from found


def _read(path: Path) -> "Source":
    from govreport.cli.opening import open_file

    return open_file(path)
