"""Writes a plugin to start from: all of its files, or none."""

import secrets
import shutil
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined

from govreport import __version__
from govreport.authoring.new_plugin.name import PluginName
from govreport.errors import RequestError, WriteError

__all__ = ["plugin_files", "write_plugin"]

_TEMPLATES = files(__package__) / "template"

_ALWAYS = {
    "pyproject.toml": "pyproject.toml",
    "README.md": "README.md",
    "gitignore": ".gitignore",
    "init.py": "src/{package}/__init__.py",
    "py.typed": "src/{package}/py.typed",
    "test_conformance.py": "tests/test_conformance.py",
}
_OF_KIND = {
    "variant": {
        "variant.yaml": "src/{package}/{id}/variant.yaml",
        "test_variant.py": "tests/test_variant.py",
    },
    "check": {
        "checks.py": "src/{package}/checks.py",
        "cases.yml": "tests/cases/{prefix}101.yml",
    },
    "format": {
        "renderer.py": "src/{package}/renderer.py",
        "test_format.py": "tests/test_format.py",
    },
    "reader": {
        "reader.py": "src/{package}/reader.py",
        "test_reader.py": "tests/test_reader.py",
        "report.csv": "tests/samples/report.csv",
    },
}
"""Which template becomes which file."""


def write_plugin(name: PluginName, folder: Path, *, kinds: frozenset[str]) -> None:
    """Write a plugin into `folder`, which must not be there or be empty.

    Raises `RequestError` where something stands there, and `WriteError` where it
    cannot be written; then nothing is left behind.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise RequestError("plugin-new.there", folder=str(folder))
    contents = plugin_files(name, kinds=kinds)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _write(contents, folder)
    except OSError as error:
        reason = error.strerror or str(error)
        raise WriteError("write.refused", file=str(folder), reason=reason) from error


def plugin_files(name: PluginName, *, kinds: frozenset[str]) -> Mapping[str, str]:
    """Give the text of every file of a new plugin by its path."""
    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=False,  # noqa: S701  # it writes Python and YAML, no HTML
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    facts = {
        "id": name.id,
        "distribution": name.distribution,
        "package": name.package,
        "class_name": name.class_name,
        "prefix": name.prefix,
        "version": __version__,
        "kinds": kinds,
    }
    return {
        path.format_map(facts): environment.get_template(template).render(facts)
        for template, path in _planned(kinds)
    }


def _planned(kinds: frozenset[str]) -> Iterator[tuple[str, str]]:
    yield from _ALWAYS.items()
    for kind, planned in _OF_KIND.items():
        if kind in kinds:
            yield from planned.items()


def _template(name: str) -> str:
    return (_TEMPLATES / f"{name}.j2").read_text(encoding="utf-8")


def _write(contents: Mapping[str, str], folder: Path) -> None:
    """Write all files into a new folder, which then takes its place."""
    draft = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.tmp")
    try:
        draft.mkdir()
        for path, text in contents.items():
            file = draft / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
