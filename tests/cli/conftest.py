"""Runs the command line in this process."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from govreport.cli import main
from govreport.loading import dump


class Ran(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys) -> Callable[..., Ran]:
    def run_command(*arguments: object) -> Ran:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(int(ended.value.code or 0), captured.out, captured.err)

    return run_command


@pytest.fixture
def good(tmp_path, complete_report):
    """The file of a report without findings."""
    path = tmp_path / "年报.yaml"
    path.write_text(dump(complete_report), encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path, complete_report):
    """The file of a report whose table 4 does not add up."""
    text = dump(complete_report)
    text = text.replace(
        "  reconsideration: [0, 0, 0, 0, 0]", "  reconsideration: [10, 1, 0, 0, 0]"
    )
    path = tmp_path / "bad.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def entangled(tmp_path, complete_report):
    """The file of a report in which one wrong cell breaks two relations."""
    text = dump(complete_report)
    text = text.replace(
        "  received: [0, 0, 0, 0, 0, 0, 0]", "  received: [5, 0, 0, 0, 0, 0, 0]"
    )
    path = tmp_path / "一错两处.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def waiving(tmp_path):
    """A function that writes a waiver beside the reports and gives its file."""

    def write(code, reason="已核对：含往年积案", more=""):
        path = tmp_path / "govreport.toml"
        text = f'[[waiver]]\ncode = "{code}"\nreason = "{reason}"\n{more}'
        path.write_text(text, encoding="utf-8")
        return path

    return write
