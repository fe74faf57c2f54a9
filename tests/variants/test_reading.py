"""A variant.yaml: every mistake is located and reported at once."""

from pathlib import Path

import pytest

from govreport.errors import VariantError
from govreport.variants import read_variant


def write(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "variant.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_variant_is_read_with_its_parent_and_divisions(tmp_path):
    folder = write(
        tmp_path / "jiangsu",
        "id: jiangsu\nname: 江苏省\nparent: national\ndivisions: [32]\nzero: '-'\n",
    )
    variant = read_variant(folder)
    assert variant.id == "jiangsu"
    assert variant.parent == "national"
    assert variant.divisions == ("32",)
    assert variant.overlay == {"zero": "-"}


def test_every_mistake_is_told_with_its_line(tmp_path):
    folder = write(
        tmp_path / "wrong",
        "id: wrong\n"
        "name: 错\n"
        "titel: [甲]\n"
        'title: ["{organ}年报"]\n'
        "overview:\n"
        "  heads: {platform: 平台}\n"
        "  head: {place: above, number: [1]}\n"
        "labels: {requests.dispositions.grant: 公开}\n"
        "items: 一是\n",
    )
    with pytest.raises(VariantError) as caught:
        read_variant(folder)
    found = [
        (problem.position.line, problem.code, problem.address)
        for problem in caught.value.diagnostics
    ]
    assert found == [
        (3, "VAR101", "titel"),
        (4, "VAR103", "title.0"),
        (6, "VAR104", "overview.heads.platform"),
        (7, "VAR106", "overview.head.place"),
        (7, "VAR102", "overview.head.number"),
        (8, "VAR104", "labels.requests.dispositions.grant"),
        (9, "VAR102", "items"),
    ]
    sentences = [problem.word("zh") for problem in caught.value.diagnostics]
    assert sentences[0] == "titel：没有“titel”这个键，是不是“title”？"
    assert sentences[1] == "title.0：没有{organ}这个占位，可用：{agency}、{year}。"
    assert "wrong/variant.yaml" in str(caught.value.diagnostics[0].position)


def test_a_mistake_in_an_opening_a_wording_or_the_zeros_is_told(tmp_path):
    folder = write(
        tmp_path / "wrong",
        "id: wrong\n"
        "name: 错\n"
        "preamble:\n"
        "  chapters: {overvew: 概况}\n"
        "  sentences:\n"
        "    bases: ['由{unit}编制。', '由{office}编制。']\n"
        "improvement:\n"
        "  openings: {problems: 主要是：}\n"
        "overview:\n"
        "  openings: {oversight: '{agency}：'}\n"
        "zeros: {requests: '', request: ''}\n",
    )
    with pytest.raises(VariantError) as caught:
        read_variant(folder)
    found = [
        (problem.position.line, problem.code, problem.address)
        for problem in caught.value.diagnostics
    ]
    assert found == [
        (4, "VAR104", "preamble.chapters.overvew"),
        (6, "VAR103", "preamble.sentences.bases.1"),
        (8, "VAR104", "improvement.openings.problems"),
        (10, "VAR103", "overview.openings.oversight"),
        (11, "VAR104", "zeros.request"),
    ]


def test_a_variant_without_id_or_name_is_refused(tmp_path):
    with pytest.raises(VariantError) as caught:
        read_variant(write(tmp_path / "bare", "parent: national\n"))
    assert [problem.code for problem in caught.value.diagnostics] == [
        "VAR105",
        "VAR105",
    ]


def test_a_folder_without_variant_yaml_is_refused(tmp_path):
    with pytest.raises(VariantError, match=r"没有文件 variant\.yaml"):
        read_variant(tmp_path)
