"""Opens the files that a command is given: data, outputs, and what offices typed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport.loading import Source

__all__ = ["open_file"]


def open_file(path: Path, variant: str | Path | None = None) -> "Source":
    """Give the report in a file; a reader is asked only for what is no data file."""
    from govreport.cli.host import plugin_host
    from govreport.loading import DATA_SUFFIXES, load

    if path.suffix.lower() in DATA_SUFFIXES:
        return load(path)
    from govreport.readback import open_source

    return open_source(path, variant=variant, plugins=plugin_host())
