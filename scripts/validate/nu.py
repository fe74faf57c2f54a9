"""The Nu HTML checker, the validator of the W3C and the WHATWG, run in Java."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from attrs import frozen

__all__ = ["Mistake", "mistakes"]


@frozen
class Mistake:
    """What is not valid in a page, and in which line."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"    line {self.line}: {self.message}"


def mistakes(jar: Path, pages: Sequence[Path]) -> dict[Path, list[Mistake]]:
    """Give what is not valid in each of the pages, warnings left out."""
    command = ["java", "-jar", jar, "--errors-only", "--format", "json", *pages]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # written out above
    found: dict[Path, list[Mistake]] = {page: [] for page in pages}
    for message in json.loads(done.stderr)["messages"]:
        page = Path(unquote(message["url"]).removeprefix("file:"))
        found[page].append(Mistake(message.get("lastLine", 0), message["message"]))
    return found
