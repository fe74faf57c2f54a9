"""The file that a command writes to instead of standard output."""

from collections.abc import Iterable
from pathlib import Path

__all__ = ["output_file"]


def output_file(output: str | None, sources: Iterable[Path]) -> Path | None:
    """Give the file to write, None for standard output; refuse one that was read."""
    from govreport.errors import RequestError

    if output in (None, "-"):
        return None
    target = Path(str(output))
    if target.is_dir():
        raise RequestError("target.folder", file=str(target))
    if target.resolve() in [source.resolve() for source in sources]:
        raise RequestError("target.source", file=str(target))
    return target
