"""Explaining a report, the schema of a variant, and a variant to start from."""

import json

import pytest

from govreport.variants import read_variant


@pytest.fixture(autouse=True)
def _alone(tmp_path, monkeypatch):
    """Neither plugins nor variants of the user's own."""
    monkeypatch.setenv("GOVREPORT_LOAD_PLUGINS", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)


def test_a_report_is_explained_with_its_lineage_and_layers(run, good):
    ran = run("explain", good)
    assert ran.code == 0
    lines = [line.split() for line in ran.out.splitlines()]
    assert ["版本", "2021（国办公开办函〔2021〕30号）"] in lines
    assert ["沿袭", "national"] in lines
    assert ["选定", "默认"] in lines
    assert ["overview", "一、总体情况", "版本", "2021"] in lines
    assert any(line[:1] == ["report.docx"] for line in lines)


def test_a_report_is_explained_in_a_variant_of_its_own_folder(run, good):
    folder = good.parent / "variants" / "office"
    folder.mkdir(parents=True)
    text = "id: office\nname: 局\nparent: national\nheadings: {overview: 综述}\n"
    (folder / "variant.yaml").write_text(text, encoding="utf-8")
    out = run("--lang", "en", "explain", good, "--variant", "office").out
    assert "office → national" in out
    assert "by --variant" in out
    assert "office/variant.yaml:4:" in out
    listed = run("variants").out
    assert [line for line in listed.splitlines() if line.startswith("office ")]
    assert run("variants", folder).out.splitlines()[0].split() == ["名称", "office"]


def test_an_explanation_is_json_for_programs(run, good):
    plain = json.loads(run("explain", good, "--json").out)
    assert plain["lineage"] == ["national"]
    (heading,) = [g for g in plain["given"] if g["address"] == "overview"]
    assert heading == {
        "kind": "heading",
        "address": "overview",
        "text": "一、总体情况",
        "layer": "edition",
        "position": None,
    }


def test_the_schema_of_a_variant_is_printed(run):
    schema = json.loads(run("schema", "variant").out)
    assert schema["$schema"].endswith("2020-12/schema")
    assert schema["properties"]["zero"]["title"] == "数字零所印文字"


def test_a_new_variant_can_be_rendered_with_at_once(run, good, tmp_path):
    ran = run("template", "new", tmp_path / "mine", "--with", "report.txt.j2")
    assert ran.code == 0
    assert ran.out.split() == [
        str(tmp_path / "mine" / "variant.yaml"),
        str(tmp_path / "mine" / "report.txt.j2"),
    ]
    assert read_variant(tmp_path / "mine").parent == "national"
    text = run("render", good, "--variant", tmp_path / "mine", "-f", "text", "-o", "-")
    assert text.code == 0


def test_what_stands_there_already_is_left_alone(run, tmp_path):
    run("template", "new", tmp_path / "mine")
    (tmp_path / "mine" / "variant.yaml").write_text("mine", encoding="utf-8")
    ran = run("template", "new", tmp_path / "mine")
    assert ran.code == 2
    assert "已经存在，没有改动" in ran.err
    assert (tmp_path / "mine" / "variant.yaml").read_text(encoding="utf-8") == "mine"


def test_a_variant_to_start_from_may_be_a_folder(run, tmp_path):
    run("template", "new", tmp_path / "city")
    ran = run("template", "new", tmp_path / "bureau", "--from", tmp_path / "city")
    assert ran.code == 0
    assert read_variant(tmp_path / "bureau").parent == "city"


def test_an_unknown_variant_to_start_from_suggests_the_nearest(run, tmp_path):
    ran = run("template", "new", tmp_path / "mine", "--from", "nationl")
    assert ran.code == 2
    assert "是不是“national”" in ran.err


def test_a_variant_of_the_user_that_is_broken_is_listed(run, tmp_path):
    folder = tmp_path / "config" / "govreport" / "variants" / "bad"
    folder.mkdir(parents=True)
    (folder / "variant.yaml").write_text("id: bad\nname: 坏\ntitel: 甲\n", "utf-8")
    ran = run("variants")
    assert ran.code == 0
    assert "样式“bad”不能用" in ran.err
