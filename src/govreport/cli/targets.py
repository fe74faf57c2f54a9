"""Where the files of a rendering go, settled before the first is written."""

import sys
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from govreport.errors import RequestError, UnknownName
from govreport.plugins import PluginHost
from govreport.renderers import Renderer

__all__ = ["DEFAULT_FORMATS", "STANDARD_OUTPUT", "Task", "plan"]

STANDARD_OUTPUT = "-"
DEFAULT_FORMATS = ("docx", "html")


@frozen(kw_only=True)
class Task:
    """One file to make: from which report, in which format, to where.

    `target` is None for standard output.
    """

    source: Path
    renderer: Renderer
    target: Path | None


def plan(
    files: Sequence[Path],
    formats: Sequence[str],
    output: str | None,
    host: PluginHost,
) -> tuple[Task, ...]:
    """Give every file to make; refuse a collision or a suffix that contradicts.

    Without `output` files go beside their report. It names a folder if it is one, ends
    in a slash, or more than one file results; else a file, whose suffix chooses the
    format or must agree with it.
    """
    names = formats or _formats_of(output, files, host)
    renderers = [host.renderer(name) for name in dict.fromkeys(names)]
    pairs = [(file, renderer) for file in files for renderer in renderers]
    if output == STANDARD_OUTPUT:
        return (_to_standard_output(pairs),)
    tasks = tuple(
        Task(
            source=file,
            renderer=renderer,
            target=_target(file, renderer, output, pairs, host),
        )
        for file, renderer in pairs
    )
    _refuse_collisions(tasks)
    return tasks


def _formats_of(
    output: str | None, files: Sequence[Path], host: PluginHost
) -> Sequence[str]:
    """Give the formats where none is named: the one of a file's suffix, or both."""
    if output in (None, STANDARD_OUTPUT) or len(files) > 1 or _is_folder(str(output)):
        return DEFAULT_FORMATS
    suffix = _suffix_of(Path(str(output)), host)
    if not suffix:
        return DEFAULT_FORMATS
    for name, renderer in host.renderers.items():
        if renderer.suffix == suffix:
            return (name,)
    raise UnknownName("suffix", suffix, _suffixes(host))


def _suffixes(host: PluginHost) -> Sequence[str]:
    return [renderer.suffix for renderer in host.renderers.values()]


def _suffix_of(output: Path, host: PluginHost) -> str:
    """Give the longest ending that is a format's: .fragment.html is not .html."""
    parts = output.suffixes
    endings = ["".join(parts[start:]).lower() for start in range(len(parts))]
    known = _suffixes(host)
    return next(
        (ending for ending in endings if ending in known), output.suffix.lower()
    )


def _is_folder(output: str) -> bool:
    return output.endswith(("/", "\\")) or Path(output).is_dir()


def _target(
    file: Path,
    renderer: Renderer,
    output: str | None,
    pairs: Sequence[tuple[Path, Renderer]],
    host: PluginHost,
) -> Path:
    if output is None:
        return file.with_suffix(renderer.suffix)
    if _is_folder(output) or len(pairs) > 1:
        return Path(output) / (file.stem + renderer.suffix)
    target = Path(output)
    if _suffix_of(target, host) != renderer.suffix:
        raise RequestError(
            "target.suffix", file=output, format=renderer.format, suffix=renderer.suffix
        )
    return target


def _to_standard_output(pairs: Sequence[tuple[Path, Renderer]]) -> Task:
    if len(pairs) != 1:
        raise RequestError("target.one", count=len(pairs))
    (file, renderer), *_ = pairs
    if renderer.binary and sys.stdout.isatty():
        raise RequestError("target.terminal", format=renderer.format)
    return Task(source=file, renderer=renderer, target=None)


def _refuse_collisions(tasks: Sequence[Task]) -> None:
    sources = {task.source.resolve() for task in tasks}
    taken: dict[Path, Task] = {}
    for task in tasks:
        assert task.target is not None
        place = task.target.resolve()
        if place in sources:
            raise RequestError("target.source", file=str(task.target))
        if place in taken:
            raise RequestError(
                "target.twice",
                file=str(task.target),
                first=str(taken[place].source),
                second=str(task.source),
            )
        if place.is_dir():
            raise RequestError("target.folder", file=str(task.target))
        if task.target.parent.exists() and not task.target.parent.is_dir():
            raise RequestError("target.no-folder", file=str(task.target.parent))
        taken[place] = task
