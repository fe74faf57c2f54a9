"""`python -m benchmarks [--smoke] [--only KEY] [--write]`: run the contests.

What is heavy is imported when it runs: the workers that it starts import this module.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "performance.md"

UNFINISHED = "The run was interrupted here: the contests that follow are missing."


def main() -> None:
    """Print a table for each contest, and write them to the page where asked to."""
    given = _arguments()
    parts = []
    with _bytecode_kept(smoke=given.smoke):
        for part in _parts(given.only, smoke=given.smoke):
            print(part, end="\n\n", flush=True)
            parts.append(part)
            if given.write:  # at once: a run that is interrupted leaves what it has
                _write([*parts, UNFINISHED])
    if given.write:
        _write(parts)


def _write(parts: list[str]) -> None:
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


@contextmanager
def _bytecode_kept(*, smoke: bool) -> Iterator[None]:
    """Have programs start from bytecode, as pip installs it, whatever is set here."""
    if smoke:  # to write it takes longer than to do without once
        yield
        return
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    with TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        yield


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument(
        "--smoke", action="store_true", help="run everything once, and few reports"
    )
    parser.add_argument(
        "--only", action="append", metavar="KEY", help="run this contest alone"
    )
    parser.add_argument(
        "--write", action="store_true", help=f"write {PAGE.name} of the reference"
    )
    return parser.parse_args()


def _parts(only: list[str] | None, *, smoke: bool) -> Iterator[str]:
    """Give the introduction, then each table, then the load at the end."""
    from benchmarks.contests import contests
    from benchmarks.harness import measure
    from benchmarks.machine import described, load
    from benchmarks.page import INTRODUCTION, table

    yield f"{INTRODUCTION}\n{described()}. Load average at the start: {load()}."
    for key, (made, rounds) in contests(smoke=smoke).items():
        if only and key not in only:
            continue
        with made() as contest:
            yield table(contest, measure(contest, rounds, warm=not smoke))
    yield f"Load average at the end: {load()}."


if __name__ == "__main__":
    main()
