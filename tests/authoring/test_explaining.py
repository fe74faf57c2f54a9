"""Which layer gave each word: the report, the edition, or a variant, and where."""

from pathlib import Path

import pytest
from attrs import evolve

from govreport.api import lineage_for
from govreport.authoring.explaining import explain
from govreport.loading import Source, load
from govreport.plugins import PluginHost, hookimpl
from govreport.variants import read_variant

CITY = """\
id: city
name: 市
parent: national
title: "{agency}年报"
headings: {improvement: 存在问题}
labels: {requests.received: 新收}
overview: {heads: {platforms: 平台, 组织: 组织领导}}
extra_rows: {more: {label: 其他文件, after: proactive.rules}}
notes: {remedies: 注：甲。}
zero: "-"
signature: {printed: always}
"""
REPORT = """\
机关: 示范区司法局
年度: 2024
总体情况:
  主动公开: 甲。
  政府信息公开平台建设: {标题: 自己的标题, 正文: 乙。}
  监督保障: 丙。
其他章节:
  - {标题: 组织, 章: overview, 正文: 丁。}
主动公开政府信息情况: 全零
收到和处理政府信息公开申请情况: 全零
政府信息公开行政复议、行政诉讼情况: 全零
补充数据: {more.issued: 1, more.repealed: 2, more.in_force: 3}
"""


@pytest.fixture
def given(tmp_path):
    """What is given, by kind and address, for a report in the variant of a city."""
    folder = tmp_path / "city"
    folder.mkdir()
    (folder / "variant.yaml").write_text(CITY, encoding="utf-8")
    (folder / "report.css").write_text("", encoding="utf-8")

    class Gives:
        @hookimpl
        def govreport_register_variants(self):
            return [read_variant(folder)]

    plugins = PluginHost({"city": Gives()}, load=())
    source = load(REPORT.encode(), name="年报.yaml")
    lineage = lineage_for(source, "city", plugins=plugins)
    found = explain(source, lineage)
    return {(item.kind, item.address): item for item in found.given}


def from_where(item) -> tuple[str, str]:
    return item.layer, str(item.position or "")


def test_a_title_is_that_of_the_nearest_variant(given):
    item = given["title", "title[0]"]
    assert item.text == "示范区司法局年报"
    assert from_where(item) == ("city", "city/variant.yaml:4:8")


def test_a_heading_of_the_form_is_that_of_the_edition(given):
    item = given["heading", "overview"]
    assert item.text == "一、总体情况"
    assert from_where(item) == ("edition", "")


def test_a_heading_that_a_variant_words_is_its_own(given):
    assert from_where(given["heading", "improvement"]) == (
        "city",
        "city/variant.yaml:5:25",
    )
    assert given["heading", "overview.oversight"].layer == "national"


def test_a_heading_of_the_report_wins_over_that_of_the_variant(given):
    item = given["heading", "overview.platforms"]
    assert item.text.endswith("自己的标题")
    assert from_where(item) == ("report", "年报.yaml:5:3")


def test_the_head_of_a_section_that_the_report_adds_is_the_variants(given):
    item = given["heading", "extra_sections[0]"]
    assert item.text.endswith("组织领导")
    assert item.layer == "city"


def test_a_label_is_that_of_the_edition_unless_a_variant_words_it(given):
    assert from_where(given["label", "requests.received"]) == (
        "city",
        "city/variant.yaml:6:29",
    )
    assert given["label", "requests.brought_forward"].layer == "edition"
    assert given["label", "extras.more"].text == "其他文件"
    assert given["label", "extras.more"].layer == "city"


def test_notes_signature_settings_and_sentences_have_their_layer(given):
    assert given["note", "remedies.note[0]"].layer == "city"
    assert given["signature", "signature.lines"].text == "示范区司法局"
    assert given["setting", "zero"].layer == "city"
    assert given["setting", "none"].layer == "national"
    assert given["preamble", "preamble.sentences.period"].layer == "national"


def test_each_template_is_the_nearest_of_its_name(given):
    assert given["template", "report.css"].layer == "city"
    assert given["template", "report.docx"].layer == "national"
    assert ("template", "variant.yaml") not in given


def test_a_report_without_a_file_is_explained_too(zero_report):
    report = evolve(zero_report, title=("自己的标题",))
    plugins = PluginHost(load=())
    lineage = lineage_for(report, plugins=plugins)
    found = explain(Source(report=report), lineage)
    assert found.given[0].layer == "report"
    assert found.given[0].position is None
    assert Path(str(lineage.variants[0].folder)).name == "national"
