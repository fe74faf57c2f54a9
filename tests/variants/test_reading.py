"""A variant.yaml: every mistake is located and reported at once."""

from importlib.resources import files
from pathlib import Path

import pytest
from attrs import evolve

from govreport.compose import compose
from govreport.editions import EDITIONS
from govreport.errors import VariantError
from govreport.report import Contact
from govreport.variants import VariantCatalogue, read_variant


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


def problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(VariantError) as caught:
        read_variant(write(folder / "wrong", f"id: wrong\nname: 错\n{text}"))
    return [
        f"{problem.position.line}: {problem.word()}"
        for problem in caught.value.diagnostics
    ]


def test_a_row_after_a_row_that_is_not_there_is_refused(tmp_path):
    text = "extra_rows:\n  more: {label: 甲, after: proactive.normative_document}\n"
    assert problems(tmp_path, text) == [
        "4: extra_rows.more.after：表中没有“proactive.normative_document”这一行，"
        "是不是“proactive.normative_documents”？"
    ]


def test_a_row_that_only_one_edition_has_is_to_be_followed_in_that_edition(tmp_path):
    text = "extra_rows:\n  more: {label: 甲, after: proactive.procurement}\n"
    assert problems(tmp_path, text) == [
        "4: extra_rows.more.after：只有2019版的表有“proactive.procurement”这一行，"
        "请写在该版的 editions 之下。"
    ]
    folder = write(
        tmp_path / "right",
        "id: right\nname: 对\neditions:\n  2019:\n    "
        + text.replace("\n  ", "\n      "),
    )
    assert "more" in read_variant(folder).editions["2019"]["extra_rows"]


def test_an_overlay_is_held_against_its_edition(tmp_path):
    text = (
        "editions:\n"
        "  2020: {zero: '-'}\n"
        "  2019:\n"
        "    labels: {proactive.in_force: 甲}\n"
        "    titel: 乙\n"
    )
    assert problems(tmp_path, text) == [
        "4: editions.2020：没有“2020”，是不是“2021”？",
        "6: editions.2019.labels.proactive.in_force：没有“proactive.in_force”，"
        "是不是“proactive.corner”？",
        "7: editions.2019.titel：没有“titel”这个键，是不是“title”？",
    ]


def lineage_problems(tmp_path, text: str) -> list[str]:
    national = read_variant(files("govreport_templates") / "national")
    child = read_variant(
        write(tmp_path / "child", f"id: child\nname: 子\nparent: national\n{text}")
    )
    lineage = VariantCatalogue([national, child]).lineage("child")
    with pytest.raises(VariantError) as caught:
        lineage.settings(EDITIONS["2021"])
    return [f"{p.position}: {p.word()}" for p in caught.value.diagnostics]


def test_a_paragraph_of_a_sentence_that_no_layer_has_is_refused(tmp_path):
    text = "preamble:\n  paragraphs:\n    - [basis, period]\n"
    assert lineage_problems(tmp_path, text) == [
        "child/variant.yaml:6:8: preamble.paragraphs.0.0："
        "本样式及其上级都没有“basis”，是不是“bases”？"
    ]


def test_an_order_of_a_head_that_no_layer_has_is_refused(tmp_path):
    text = "overview:\n  order: [组织领导, oversight]\n"
    assert lineage_problems(tmp_path, text) == [
        "child/variant.yaml:5:11: overview.order.0：本样式及其上级都没有“组织领导”。"
    ]


def test_a_row_after_an_added_row_that_is_not_there_is_refused(tmp_path):
    text = "extra_rows:\n  more: {label: 甲, after: extras.other}\n"
    assert lineage_problems(tmp_path, text) == [
        "child/variant.yaml:5:27: extra_rows.more.after："
        "表中没有“extras.other”这一行，不能在其后增加一行。"
    ]


def test_a_sentence_that_was_taken_away_is_in_no_paragraph(tmp_path, zero_report):
    national = read_variant(files("govreport_templates") / "national")
    text = "id: a\nname: 甲\nparent: national\npreamble: {sentences: {contact: ~}}\n"
    child = read_variant(write(tmp_path / "a", text))
    lineage = VariantCatalogue([national, child]).lineage("a")
    settings = lineage.settings(zero_report.format_edition)
    assert "contact" not in settings.preamble.sentences
    assert "contact" in settings.preamble.paragraphs[0]
    report = evolve(zero_report, contact=Contact(unit="办公室"))
    assert compose(report, report.format_edition, settings).preamble == ()


def test_what_one_edition_says_wins_over_what_the_variant_says(tmp_path):
    national = read_variant(files("govreport_templates") / "national")
    text = (
        "id: a\nname: 甲\nparent: national\nzero: '-'\neditions: {2019: {zero: ''}}\n"
    )
    below = "id: b\nname: 乙\nparent: a\nnone: 没有\n"
    catalogue = VariantCatalogue(
        [
            national,
            read_variant(write(tmp_path / "a", text)),
            read_variant(write(tmp_path / "b", below)),
        ]
    )
    lineage = catalogue.lineage("b")
    assert lineage.settings(EDITIONS["2019"]).zero == ""
    assert lineage.settings(EDITIONS["2021"]).zero == "-"
