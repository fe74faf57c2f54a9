"""`govreport template check`: findings of a folder, an archive or a single file."""

import json
import shutil
from importlib.resources import files
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from govreport.api import default_plugins

NATIONAL = Path(str(files("govreport_templates") / "national"))


@pytest.fixture
def variant(tmp_path):
    """The folder of a variant with a mistake in its page and one in its Word form."""
    folder = tmp_path / "province"
    folder.mkdir()
    (folder / "variant.yaml").write_text(
        "id: province\nname: 某省\nparent: national\n", encoding="utf-8"
    )
    (folder / "report.txt.j2").write_text(
        '{% extends "national/report.txt.j2" %}\n'
        "{% block title %}{{ document.titel }}{% endblock %}\n",
        encoding="utf-8",
    )
    with (
        ZipFile(NATIONAL / "report.docx") as old,
        ZipFile(folder / "report.docx", "w") as new,
    ):
        for name in old.namelist():
            part = old.read(name).decode()
            new.writestr(name, part.replace("{{ block.lead }}", "{{ block.laed }}"))
    return folder


def zipped(folder, target, below=""):
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, f"{below}{file.name}")
    return target


def test_every_installed_variant_is_clean(run):
    for variant in default_plugins().variants.variants.values():
        ran = run("template", "check", variant.folder)
        assert (ran.code, ran.out) == (0, "")
        assert ran.err.endswith("：没有发现问题。\n")


def test_findings_name_file_place_and_what_was_meant(run, variant):
    ran = run("template", "check", variant)
    assert ran.code == 1
    assert ran.out.splitlines() == [
        f"{variant}/report.docx 正文第29段 错误TPL122 "
        "“{{ block.laed }}”：“block”之下没有“laed”，是不是“lead”？",
        f"{variant}/report.txt.j2:2:30 错误TPL122 "
        "“{{ document.titel }}”：“document”之下没有“titel”，是不是“title”？",
    ]
    assert ran.err == f"{variant}：2个错误，0个警告，另有0处随之而来。\n"


def test_findings_are_told_in_english(run, variant):
    out = run("template", "check", variant, "--lang", "en").out
    assert "report.docx body, paragraph 29 error TPL122: “{{ block.laed }}”" in out
    assert "there is no laed below block; did you mean lead?" in out


def test_findings_as_json_lines_say_the_place_in_parts(run, variant):
    lines = run("template", "check", variant, "--json").out.splitlines()
    word, text = map(json.loads, lines)
    assert word["place"] == {
        "file": f"{variant}/report.docx",
        "part": "document",
        "sheet": None,
        "page": None,
        "table": None,
        "row": None,
        "cell": None,
        "paragraph": 29,
    }
    assert word["position"] is None
    assert text["position"] == f"{variant}/report.txt.j2:2:30"
    assert text["facts"]["suggestion"] == "title"


@pytest.mark.parametrize("below", ["", "province/"])
def test_an_archive_is_checked_like_its_folder(run, variant, tmp_path, below):
    archive = zipped(variant, tmp_path / "province.zip", below)
    ran = run("template", "check", archive)
    assert ran.code == 1
    assert ran.out.count("TPL122") == 2


@pytest.mark.parametrize("name", ["report.docx", "report.txt.j2"])
def test_a_single_file_is_checked_alone(run, variant, name):
    ran = run("template", "check", variant / name)
    assert (ran.code, ran.out.count("TPL122")) == (1, 1)


def test_a_single_form_of_any_name_needs_no_folder(run, tmp_path):
    form = tmp_path / "年报表样.docx"
    shutil.copy(NATIONAL / "report.docx", form)
    assert run("template", "check", form).code == 0


def test_mistakes_of_variant_yaml_come_with_those_of_templates(run, variant):
    (variant / "variant.yaml").write_text(
        "id: province\nname: 某省\nparent: national\ntitel: x\nzero: {}\n",
        encoding="utf-8",
    )
    ran = run("template", "check", variant)
    assert ran.code == 1
    assert [line for line in ran.out.splitlines() if "VAR10" in line] == [
        "province/variant.yaml:4:8 错误VAR101 titel：没有“titel”这个键，"
        "是不是“title”？",
        "province/variant.yaml:5:1 错误VAR102 zero：应为文字；"
        '数字和符号请加引号，如 "-"。',
    ]
    assert ran.out.count("TPL122") == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id: p\nname: 省\nparent: nowhere\n", "上级“nowhere”没有安装"),
        ("id: p\nname: 省\n", "没有写全"),
        ("id: p: q\n", "variant.yaml:1"),
    ],
)
def test_a_variant_without_what_it_needs_is_a_finding(run, variant, text, says):
    (variant / "variant.yaml").write_text(text, encoding="utf-8")
    ran = run("template", "check", variant)
    assert ran.code == 1
    assert says in ran.out


def test_a_warning_alone_ends_with_0(run, tmp_path):
    page = tmp_path / "report.txt.j2"
    page.write_text(
        "{{ document.name }}{% for s in document.sections %}"
        "{{ page.blocks(s.blocks) }}{% endfor %}",
        encoding="utf-8",
    )
    ran = run("template", "check", page)
    assert (ran.code, ran.out.count("警告TPL132")) == (0, 3)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("no.docx", None, "No such file"),
        ("no.docx", b"", "不是 Word 文档"),
        ("no.docx", b"PK\x03\x04 and nothing else", "不是 Word 文档"),
        ("no.zip", b"PK\x03\x04 and nothing else", "不是 .zip 压缩包"),
        ("no.txt", b"text", "不是模板"),
        ("no.html.j2", b"\xff\xfe", "不是 UTF-8"),
        ("no.tex.j2", b"x", "不是任何格式的模板"),
    ],
)
def test_what_cannot_be_read_ends_with_2(run, tmp_path, name, content, says):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    ran = run("template", "check", path)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_file_in_this_folder_is_called_as_it_was_typed(run, variant, monkeypatch):
    monkeypatch.chdir(variant)
    assert run("template", "check", "report.txt.j2").out.startswith(
        "report.txt.j2:2:30"
    )
    above = Path("..") / variant.name / "report.txt.j2"
    assert run("template", "check", above).out.startswith(f"{above}:2:30")


def test_the_file_by_which_word_holds_another_is_left_alone(run, variant):
    (variant / "~$report.docx").write_bytes(b"someone")
    assert run("template", "check", variant).out.count("错误") == 2


def test_a_folder_without_templates_ends_with_2(run, tmp_path):
    ran = run("template", "check", tmp_path)
    assert (ran.code, ran.err) == (
        2,
        f"“{tmp_path}”中没有 variant.yaml，也没有模板（.docx、.j2、.css）。\n",
    )
