"""Folders of reports, and a plugin whose formats end or hang their process."""

import subprocess
import sys

import pytest
from attrs import evolve

from govreport.loading import dump

DEADLY = """
import ctypes
import os
import time

from govreport import hookimpl


class Deadly:
    suffix, media_type, binary = ".deadly", "text/plain", False
    title, carries_report = "致命", False

    def __init__(self, name):
        self.format = name
        self.suffix = f".{name}"

    def render(self, document, report, target):
        if report.agency.startswith("坏"):
            END[self.format]()
        return report.agency.encode()

    def extract(self, data):
        return None

    def visible(self, data):
        return None


def fail():
    raise Odd(1, 2)


class Odd(Exception):
    def __init__(self, one, two):
        super().__init__(f"{one}-{two}")


END = {
    "exits": lambda: os._exit(7),
    "crashes": lambda: ctypes.string_at(0),
    "hangs": lambda: time.sleep(600),
    "leaves": lambda: exit("bye"),
    "fails": fail,
    "slow": lambda: None,
}


class Slow(Deadly):
    def render(self, document, report, target):
        time.sleep(0.25)
        return report.agency.encode()


@hookimpl
def govreport_register_renderers():
    return [Slow(n) if n == "slow" else Deadly(n) for n in END]
"""


@pytest.fixture
def deadly(tmp_path):
    """The file of a plugin whose formats fail in every way, for an agency 坏…."""
    path = tmp_path / "deadly.py"
    path.write_text(DEADLY, encoding="utf-8")
    return path


@pytest.fixture
def reports(tmp_path, complete_report):
    """A function that writes reports of agencies and gives their folder."""

    def write(*agencies, folder="reports", **changes):
        place = tmp_path / folder
        place.mkdir(parents=True, exist_ok=True)
        for agency in agencies:
            report = evolve(complete_report, agency=agency, **changes)
            (place / f"{agency}.yaml").write_text(dump(report), encoding="utf-8")
        return place

    return write


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def command():
    """A function that gives the arguments of a command line in its own process."""
    return lambda *arguments: [
        *(sys.executable, "-m", "govreport"),
        *map(str, arguments),
    ]


@pytest.fixture
def run(command):
    """A function that runs a command line in its own process."""
    return lambda *arguments, **how: subprocess.run(
        command(*arguments), capture_output=True, check=False, timeout=120, **how
    )


def files_in(folder):
    """Give the bytes of every output by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "govreport-manifest.jsonl"
    }


@pytest.fixture(name="files_in")
def files_in_fixture():
    return files_in
