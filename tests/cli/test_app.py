"""Help, version, languages and wrong command lines."""

import subprocess
import sys

import pytest

HEAVY = {
    "docx",
    "docxtpl",
    "jinja2",
    "lxml",
    "pluggy",
    "ruamel.yaml",
    "weasyprint",
    "yaml",
}


def imported_by(*arguments: str) -> set[str]:
    """Give the heavy packages that a run of the command line imports."""
    script = (
        "import sys\n"
        "from govreport.cli import main\n"
        f"try: main({list(arguments)!r})\n"
        "except SystemExit: pass\n"
        "print('|'.join(sys.modules), file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return HEAVY & set(ran.stderr.splitlines()[-1].split("|"))


def test_help_and_version_import_nothing_heavy():
    assert imported_by("--help") == set()
    assert imported_by("--version") == set()


def test_importing_the_package_imports_nothing_heavy():
    script = "import sys, govreport; print('|'.join(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert HEAVY & set(ran.stdout.strip().split("|")) == set()
    assert "attr" not in ran.stdout.strip().split("|")


def test_check_imports_no_library_of_a_renderer(good):
    assert imported_by("check", str(good)).isdisjoint({"weasyprint", "docxtpl"})


def test_text_imports_neither_weasyprint_nor_docxtpl(good):
    assert imported_by("render", str(good), "-f", "text").isdisjoint(
        {"weasyprint", "docxtpl"}
    )


def test_python_m_govreport_runs_the_command_line():
    ran = subprocess.run(
        [sys.executable, "-m", "govreport", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.startswith("govreport 0.")


def test_help_is_chinese_and_english(run):
    assert run("--help").out.startswith("用法：govreport")
    assert run("--help", "--lang", "en").out.startswith("Usage: govreport")
    assert "有错误也生成" in run("render", "--help").out
    assert "Render in spite of errors" in run("render", "--lang=en", "--help").out


def test_the_language_may_come_from_the_environment(run, monkeypatch):
    monkeypatch.setenv("GOVREPORT_LANG", "en")
    assert run("--help").out.startswith("Usage: govreport")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chekc"], "没有名为“chekc”的命令。是不是“check”？"),
        (["render"], "缺少 FILE...。"),
        (
            ["render", "x", "--vairant", "y"],
            "没有选项 --vairant，是不是 --variant、--pdf-variant？",
        ),
        (["--lang", "fr"], "--lang 的值有误"),
        (["render", "x", "--width", "wide"], "--width 的值有误"),
    ],
)
def test_a_wrong_command_line_ends_with_2_and_words(run, arguments, sentence):
    ran = run(*arguments)
    assert ran.code == 2
    assert sentence in ran.err


def test_a_wrong_command_line_is_told_in_english(run):
    assert "There is no option --vairant; did you mean --variant, --pdf-variant?" in (
        run("--lang", "en", "render", "x", "--vairant", "y").err
    )


def test_verbose_tells_the_steps(run, good):
    ran = run("-v", "render", good, "-f", "text")
    steps = [line.split(":")[0] for line in ran.err.splitlines()]
    assert steps == [
        "1 load",
        "2 resolve",
        "3 check",
        "4 compose",
        "5 render",
        "6 write",
    ]
