"""A new plugin: complete, clean by the rules of this house, all of it or nothing."""

import os
import subprocess
import sys
from itertools import chain, combinations
from pathlib import Path

import pytest

from govreport.authoring.new_plugin.files import plugin_files, write_plugin
from govreport.authoring.new_plugin.kinds import KINDS
from govreport.authoring.new_plugin.name import PluginName
from govreport.errors import RequestError, WriteError

ROOT = Path(__file__).parents[2]
LONG = PluginName("heilongjiang-qiqihaer-ah")
ALL = frozenset(KINDS)
CHOICES = chain.from_iterable(combinations(KINDS, n) for n in (1, 2, 3, 4))


def run(*arguments, cwd, **environment):
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_plugin_has_these_files():
    files = plugin_files(PluginName("demo"), kinds=frozenset({"variant", "check"}))
    assert sorted(files) == [
        ".gitignore",
        "README.md",
        "pyproject.toml",
        "src/govreport_demo/__init__.py",
        "src/govreport_demo/checks.py",
        "src/govreport_demo/demo/variant.yaml",
        "src/govreport_demo/py.typed",
        "tests/cases/DEMO101.yml",
        "tests/test_conformance.py",
        "tests/test_variant.py",
    ]


@pytest.mark.parametrize("kinds", list(CHOICES), ids="-".join)
def test_what_is_written_is_clean(tmp_path, kinds):
    write_plugin(LONG, tmp_path / "new", kinds=frozenset(kinds))
    rules = ("--config", ROOT / "pyproject.toml", "--no-cache", ".")
    for command in (("check",), ("format", "--check", "--diff")):
        ran = run("ruff", *command, *rules, cwd=tmp_path / "new")
        assert ran.returncode == 0, ran.stdout


def test_what_is_written_is_typed(tmp_path):
    write_plugin(LONG, tmp_path / "new", kinds=ALL)
    ran = run("mypy", "--strict", "src", cwd=tmp_path / "new", MYPYPATH="src")
    assert ran.returncode == 0, ran.stdout


def test_nothing_is_written_into_a_folder_that_is_not_empty(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(RequestError, match="已有内容，没有写出任何文件"):
        write_plugin(LONG, tmp_path, kinds=ALL)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_an_empty_folder_is_filled(tmp_path):
    (tmp_path / "new").mkdir()
    write_plugin(LONG, tmp_path / "new", kinds=ALL)
    assert (tmp_path / "new" / "pyproject.toml").is_file()


def test_where_a_file_cannot_be_written_nothing_is_left(tmp_path, monkeypatch):
    write = Path.write_text
    written = []

    def full(path, *given, **named):
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        written.append(path)
        return write(path, *given, **named)

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(WriteError, match="No space left on device"):
        write_plugin(LONG, tmp_path / "new", kinds=ALL)
    assert list(tmp_path.iterdir()) == []
