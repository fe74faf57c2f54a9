"""govreport-manifest.jsonl: what each output of a folder was made from, line by line.

A line is on the disk before the file that it tells of: so a file with a hash that no
line has was changed by somebody else. A line that a killed run left torn is passed
over.
"""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from attrs import asdict, field, frozen

from govreport.errors import RequestError, WriteError
from govreport.many.locking import lock
from govreport.many.recipes import Recipe

__all__ = ["MANIFEST", "Entry", "Manifest"]

MANIFEST = "govreport-manifest.jsonl"

VERSION = 1
"""Of the form of a line; lines of another are passed over."""


@frozen(kw_only=True)
class Entry:
    """One output: its name and hash, the report, its inputs, facts and recipe.

    `inputs` are by name in the folder of the report, which is told as it is reached
    from the folder of the outputs.
    """

    output: str
    hash: str
    format: str
    report: str
    inputs: Mapping[str, str | None]
    facts: Mapping[str, str | None]
    recipe: str
    settled: bool


@frozen
class _Known:
    """What the lines say: the last entry of each output, and every hash it ever had."""

    entries: dict[str, Entry] = field(factory=dict)
    hashes: dict[str, set[str]] = field(factory=dict)
    recipes: set[str] = field(factory=set)
    facts: dict[str, Entry] = field(factory=dict)

    def learn(self, line: Mapping[str, Any]) -> None:
        if "output" in line:
            entry = Entry(**{key: line[key] for key in _KEYS})
            self.entries[entry.output] = entry
            self.hashes.setdefault(entry.output, set()).add(entry.hash)
            self.facts[entry.report] = entry
        elif "recipe" in line:
            self.recipes.add(str(line["recipe"]))


_KEYS = tuple(attribute.name for attribute in Entry.__attrs_attrs__)


class Manifest:
    """The manifest of a folder, held by one run at a time; use it in a `with`."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / MANIFEST
        self._known = _Known()
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        """Hold the manifest and read it, where there is one."""
        if self.path.exists():
            self.hold()
        return self

    def hold(self) -> None:
        """Keep others from the manifest, make it where there is none, and read it."""
        if self._file is not None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = self.path.open("a+b")
        except OSError as error:
            raise WriteError(
                "write.refused", file=str(self.path), reason=error.strerror
            ) from error
        try:
            lock(file)
        except OSError as error:
            file.close()
            raise RequestError("many.locked", file=str(self.path)) from error
        for line in _lines(file):
            self._known.learn(line)
        self._file = file

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the manifest free."""
        if self._file is not None:
            self._file.close()

    def entry(self, output: str) -> Entry | None:
        """Give what was last said of an output."""
        return self._known.entries.get(output)

    def entry_of_report(self, report: str) -> Entry | None:
        """Give what was last said of any output of a report."""
        return self._known.facts.get(report)

    def made(self, output: str, digest: str) -> bool:
        """Whether a file with this hash was ever made under this name."""
        return digest in self._known.hashes.get(output, ())

    def add(self, entry: Entry, recipe: Recipe) -> None:
        """Write down what is about to be written, so that it stays on the disk."""
        lines = []
        if entry.recipe not in self._known.recipes:
            lines.append({"recipe": entry.recipe, "with": recipe.plain()})
        lines.append(asdict(entry))
        for line in lines:
            self._known.learn(line)
        self._write(lines)

    def _write(self, lines: list[dict[str, Any]]) -> None:
        text = "".join(
            json.dumps({"manifest": VERSION, **line}, ensure_ascii=False) + "\n"
            for line in lines
        )
        assert self._file is not None
        try:
            self._file.write(text.encode(errors="surrogateescape"))
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise WriteError(
                "write.refused", file=str(self.path), reason=error.strerror
            ) from error


def _lines(file: IO[bytes]) -> Iterator[Mapping[str, Any]]:
    """Give the lines that are whole; what follows a torn one starts anew."""
    file.seek(0)
    text = b"\n"
    for text in file:
        if (line := _read(text)) is not None:
            yield line
    if not text.endswith(b"\n"):
        file.write(b"\n")


def _read(text: bytes) -> Mapping[str, Any] | None:
    try:
        line = json.loads(text.decode(errors="surrogateescape"))
    except ValueError:
        return None
    if not isinstance(line, dict) or line.get("manifest") != VERSION:
        return None
    return (
        line if "recipe" in line and ("output" not in line or _is_entry(line)) else None
    )


def _is_entry(line: Mapping[str, Any]) -> bool:
    return all(key in line for key in _KEYS)
