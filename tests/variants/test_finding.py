"""Variants that no plugin brings: folders and zips, beside a report or of the user."""

import zipfile
from pathlib import Path

import pytest
from attrs import evolve

from govreport.api import lineage_for, render, variants_for
from govreport.codec import to_plain
from govreport.errors import UnknownName, VariantError
from govreport.loading import load
from govreport.plugins import PluginHost
from govreport.readback import read_report
from govreport.variants import finding

YAML = "id: {id}\nname: 例\nparent: {parent}\ntitle: '{title}'\n"


@pytest.fixture(autouse=True)
def user_folder(monkeypatch, tmp_path):
    """The folder of the user's variants, a new one for each test."""
    folder = tmp_path / "config" / "variants"
    monkeypatch.setattr(finding, "user_folder", lambda: folder)
    return folder


@pytest.fixture(scope="module")
def plugins():
    return PluginHost(load=())


def write(folder: Path, name: str, parent: str = "national", title: str = "甲") -> Path:
    target = folder / name
    target.mkdir(parents=True)
    text = YAML.format(id=name, parent=parent, title=title)
    (target / "variant.yaml").write_text(text, encoding="utf-8")
    return target


def packed(folder: Path, archive: Path, within: str = "") -> Path:
    with zipfile.ZipFile(archive, "w") as file:
        for path in folder.iterdir():
            file.write(path, f"{within}{path.name}")
    return archive


def first_line(report, plugins, variant) -> str:
    text = render(report, "text", variant=variant, plugins=plugins).decode()
    return text.split("\n")[0].strip()


@pytest.fixture
def source(tmp_path, zero_report):
    """A report loaded from a file in a folder of its own."""
    from govreport.codec import encode_json

    folder = tmp_path / "report"
    folder.mkdir()
    (folder / "年报.json").write_text(
        encode_json(to_plain(zero_report)), encoding="utf-8"
    )
    return load(folder / "年报.json")


def test_a_folder_is_a_variant(tmp_path, zero_report, plugins):
    folder = write(tmp_path, "mine", title="我的")
    assert first_line(zero_report, plugins, folder) == "我的"
    assert first_line(zero_report, plugins, str(folder)) == "我的"


@pytest.mark.parametrize("within", ["", "mine/"])
def test_a_zip_is_a_variant(tmp_path, zero_report, plugins, within):
    archive = packed(write(tmp_path, "mine", title="压缩"), tmp_path / "m.zip", within)
    assert first_line(zero_report, plugins, archive) == "压缩"


def test_a_zip_brings_its_templates(tmp_path, zero_report, plugins):
    folder = write(tmp_path, "mine")
    extends = (
        '{% extends "national/report.txt.j2" %}{% block title %}改过{% endblock %}'
    )
    (folder / "report.txt.j2").write_text(extends, encoding="utf-8")
    archive = packed(folder, tmp_path / "m.zip")
    assert first_line(zero_report, plugins, archive) == "改过"


def test_a_folder_takes_the_place_of_an_installed_variant(
    tmp_path, zero_report, plugins
):
    folder = write(tmp_path, "national", parent="~", title="自己的")
    with pytest.raises(VariantError, match="没有写全"):
        first_line(zero_report, plugins, folder)


def test_variants_beside_the_report_are_known_by_name(source, plugins):
    write(source.folder / "variants", "beside", title="旁边的")
    assert first_line(source, plugins, "beside") == "旁边的"
    with pytest.raises(UnknownName):
        first_line(source.report, plugins, "beside")


def test_variants_of_the_user_are_known_by_name(user_folder, zero_report, plugins):
    packed(write(user_folder, "mine", title="常用的"), user_folder / "x.zip")
    for file in (user_folder / "mine").iterdir():
        file.unlink()
    (user_folder / "mine").rmdir()
    assert first_line(zero_report, plugins, "mine") == "常用的"


def test_one_beside_the_report_inherits_from_one_of_the_user(
    source, user_folder, plugins
):
    write(user_folder, "city", title="市")
    folder = write(source.folder / "variants", "bureau", parent="city")
    (folder / "variant.yaml").write_text(
        "id: bureau\nname: 局\nparent: city\nzero: '-'\n", encoding="utf-8"
    )
    lineage = lineage_for(source, "bureau", plugins=plugins)
    assert [v.id for v in lineage.variants] == ["bureau", "city", "national"]
    assert first_line(source, plugins, "bureau") == "市"


def test_the_division_of_a_report_finds_one_beside_it(source, plugins):
    folder = write(source.folder / "variants", "city", title="市")
    with (folder / "variant.yaml").open("a", encoding="utf-8") as file:
        file.write("divisions: [4202]\n")
    report = evolve(source.report, division="420203")
    assert first_line(evolve(source, report=report), plugins, None) == "市"


def test_two_with_one_id_are_told_with_both_places(source, user_folder, plugins):
    write(user_folder, "same")
    write(source.folder / "variants", "same")
    with pytest.raises(VariantError, match="有两个样式都叫“same”") as caught:
        first_line(source, plugins, "same")
    assert str(user_folder / "same") in str(caught.value)


def test_a_broken_one_fails_only_what_asks_for_it(source, plugins):
    folder = source.folder / "variants" / "bad"
    folder.mkdir(parents=True)
    (folder / "variant.yaml").write_text("id: bad\nname: 坏\ntitel: 甲\n", "utf-8")
    assert first_line(source, plugins, None) == "示范县司法局"
    with pytest.raises(VariantError) as caught:
        first_line(source, plugins, "bad")
    (problem,) = caught.value.diagnostics
    assert str(problem.position) == "bad/variant.yaml:3:8"
    child = write(source.folder / "variants", "child", parent="bad")
    with pytest.raises(VariantError):
        first_line(source, plugins, "child")
    assert child.is_dir()


def test_a_change_of_the_file_is_seen(source, plugins):
    folder = write(source.folder / "variants", "mine", title="先")
    assert first_line(source, plugins, "mine") == "先"
    text = YAML.format(id="mine", parent="national", title="后来")
    (folder / "variant.yaml").write_text(text, encoding="utf-8")
    import os

    os.utime(folder / "variant.yaml", ns=(1, 1))
    assert first_line(source, plugins, "mine") == "后来"


def test_without_any_the_installed_catalogue_itself_is_used(plugins):
    assert variants_for(plugins=plugins) is plugins.variants


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04broken"])
def test_what_is_no_zip_is_refused(tmp_path, zero_report, plugins, content):
    (tmp_path / "m.zip").write_bytes(content)
    with pytest.raises(VariantError, match=r"不是文件夹，也不是完好的 \.zip"):
        first_line(zero_report, plugins, tmp_path / "m.zip")


def test_a_zip_that_would_fill_the_memory_is_refused(
    tmp_path, zero_report, plugins, monkeypatch
):
    monkeypatch.setattr(finding, "MOST_BYTES", 1000)
    with zipfile.ZipFile(tmp_path / "m.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("variant.yaml", b" " * 2000)
    with pytest.raises(VariantError, match="解压后超过"):
        first_line(zero_report, plugins, tmp_path / "m.zip")


def test_an_output_is_read_back_with_the_variant_beside_it(source, plugins):
    folder = write(source.folder / "variants", "mine", title="我的")
    target = source.folder / "年报.docx"
    target.write_bytes(render(source, "docx", variant="mine", plugins=plugins))
    assert read_report(target, plugins=plugins) == source.report
    moved = folder.rename(source.folder / "elsewhere")
    with pytest.raises(UnknownName):
        read_report(target, plugins=plugins)
    assert read_report(target, variant=moved, plugins=plugins) == source.report


def test_the_folder_of_the_user_is_that_of_the_system(monkeypatch):
    monkeypatch.undo()
    assert finding.user_folder().parts[-2:] == ("govreport", "variants")
