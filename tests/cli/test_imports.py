"""What a command imports: no more than it uses, named package by package."""

import subprocess
import sys
from pathlib import Path

import pytest

REPORT = Path(__file__).parents[2] / "examples" / "xisaishan-justice-2024.yaml"

NATIONAL = ("--variant", "national")
"""No plugin is installed here, and so not the variant of the report either."""

SCRIPT = """
import sys
from govreport.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sys.modules, file=sys.stderr)
"""

CHECKING = {
    "attr",
    "attrs",
    "cattrs",
    "click",
    "govreport",
    "govreport_templates",
    "platformdirs",
    "pluggy",
    "typing_extensions",
    "yaml",
}
"""The packages that a report is loaded and checked with."""

RENDERING = CHECKING | {"jinja2", "markupsafe"}

ROOMS = {
    "api",
    "checks",
    "cli",
    "codec",
    "compose",
    "diagnostics",
    "editions",
    "errors",
    "garbage",
    "loading",
    "messages",
    "plugins",
    "readers",
    "renderers",
    "report",
    "values",
    "variants",
    "waiving",
    "writing",
}

OF_THE_MACHINE = {"sitecustomize", "usercustomize"}
"""What the Python of a machine may start with, that of Debian for one."""

HEAVY = {"PIL", "docx", "docxtpl", "fontTools", "lxml", "pypdf", "weasyprint"}


def imported(arguments, tmp_path, monkeypatch):
    """Give every module that a command has imported when it ends."""
    monkeypatch.setenv("GOVREPORT_LOAD_PLUGINS", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        capture_output=True,
        check=False,
        text=True,
        cwd=tmp_path,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stderr.splitlines()[-1].split()


def packages(modules):
    """Give the packages that are not Python's own; those of Cython's are no names."""
    found = {module.partition(".")[0] for module in modules} - sys.stdlib_module_names
    others = found - OF_THE_MACHINE
    return {name for name in others if not name.startswith(("_", "cython"))}


def rooms(modules):
    return {module.split(".")[1] for module in modules if "govreport." in module}


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_click_and_nothing_else(option, tmp_path, monkeypatch):
    modules = imported([option], tmp_path, monkeypatch)
    assert packages(modules) == {"click", "govreport"}
    assert rooms(modules) == {"cli", "garbage", "messages"}
    assert "importlib.metadata" not in modules
    assert "logging" not in modules


def test_help_reads_the_sentences_of_commands_alone(tmp_path, monkeypatch):
    modules = imported(["--help"], tmp_path, monkeypatch)
    assert [name for name in modules if name.startswith("govreport.messages.")] == [
        "govreport.messages.commands"
    ]


def test_check_imports_no_renderer(tmp_path, monkeypatch):
    modules = imported(["check", str(REPORT), *NATIONAL], tmp_path, monkeypatch)
    assert packages(modules) == CHECKING
    assert rooms(modules) == ROOMS
    assert [name for name in modules if name.startswith("govreport.renderers.")] == [
        "govreport.renderers.renderer"  # what a renderer is, and no renderer
    ]


def test_yaml_that_libyaml_may_misread_is_read_by_ruamel(tmp_path, monkeypatch):
    report = tmp_path / "report.yaml"
    text = REPORT.read_text(encoding="utf-8")
    report.write_text(f"{text}#\ta tab\n", encoding="utf-8")
    modules = imported(["check", str(report), *NATIONAL], tmp_path, monkeypatch)
    assert packages(modules) == CHECKING | {"ruamel"}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", RENDERING | {"wcwidth"}),
        ("html", RENDERING),
        ("docx", RENDERING | {"docx", "docxtpl", "isal", "lxml"}),
    ],
)
def test_a_format_imports_its_own_libraries_and_no_other(
    form, expected, tmp_path, monkeypatch
):
    output = f"{tmp_path / form}/"
    arguments = ["render", str(REPORT), *NATIONAL, "-f", form, "-o", output]
    modules = imported(arguments, tmp_path, monkeypatch)
    assert packages(modules) == expected
    assert rooms(modules) == ROOMS


def test_listing_formats_imports_no_heavy_library(tmp_path, monkeypatch):
    modules = imported(["formats"], tmp_path, monkeypatch)
    assert not HEAVY & packages(modules)
