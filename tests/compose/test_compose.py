"""The document says what the report says, worded as the variant says."""

import datetime as dt
from decimal import Decimal
from importlib.resources import files

import pytest
from attrs import evolve

from govreport.codec import unflatten
from govreport.compose import compose
from govreport.compose.document import Document, Heading, Paragraph, Table
from govreport.editions import EDITIONS
from govreport.report import (
    Attachment,
    Contact,
    ExtraSection,
    Improvement,
    Overview,
    Passage,
    Period,
    Report,
    Signature,
)
from govreport.values.narrative import Items, Narrative, SmallTable
from govreport.values.numbering import hanzi
from govreport.variants import Settings, VariantCatalogue, read_variant


@pytest.fixture
def settings() -> Settings:
    national = read_variant(files("govreport_templates") / "national")
    return VariantCatalogue([national]).lineage("national").settings(EDITIONS["2021"])


def composed(report: Report, settings: Settings) -> Document:
    return compose(report, report.format_edition, settings)


def words(document: Document) -> list[str]:
    return [
        getattr(block, "lead", "") + block.text
        for block in document.blocks
        if isinstance(block, Heading | Paragraph)
    ]


def test_a_report_has_its_title_and_six_chapters(zero_report, settings):
    document = composed(zero_report, settings)
    assert document.title == ("示范县司法局", "2024年政府信息公开工作年度报告")
    assert document.name == "示范县司法局2024年政府信息公开工作年度报告"
    assert [section.heading.text for section in document.sections] == [
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
    ]


def test_only_parts_with_words_are_headed_and_numbered(zero_report, settings):
    assert words(composed(zero_report, settings)) == [
        "一、总体情况",
        "（一）主动公开情况",
        "公开信息5条。",
        "（二）政府信息公开平台建设情况",
        "第一段。",
        "第二段。",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "（一）本年度存在的问题",
        "一是覆盖面不广；二是力度不够。",
        "（二）下年度改进举措",
        "扩大公开范围。",
        "六、其他需要报告的事项",
        "无",
    ]


def test_a_run_in_head_leads_the_first_paragraph(zero_report, settings):
    head = evolve(settings.improvement.head, number="", end="：", place="run-in")
    styled = evolve(settings, improvement=evolve(settings.improvement, head=head))
    blocks = composed(zero_report, styled).sections[4].blocks
    assert blocks[0] == Paragraph(
        lead="本年度存在的问题：",
        text="一是覆盖面不广；二是力度不够。",
        address="improvement.current_problems[0]",
    )


def test_a_part_for_which_the_variant_has_no_head_is_printed_all_the_same(
    zero_report, settings
):
    bare = evolve(settings, overview=evolve(settings.overview, heads={}))
    assert words(composed(zero_report, bare))[1:4] == [
        "（一）主动公开",
        "公开信息5条。",
        "（二）政府信息公开平台建设",
    ]


def test_a_heading_of_the_report_replaces_that_of_the_variant(zero_report, settings):
    overview = Overview(
        platforms=Passage(heading="平台建设", body=Narrative.from_text("正文。"))
    )
    document = composed(evolve(zero_report, overview=overview), settings)
    assert words(document)[1:3] == ["（一）平台建设", "正文。"]


def test_a_chapter_given_as_one_text_is_printed_as_it_is(zero_report, settings):
    report = evolve(
        zero_report,
        overview=Narrative.from_text("甲\n乙"),
        improvement=Narrative.from_text("丙"),
    )
    document = composed(report, settings)
    assert [block.text for block in document.sections[0].blocks] == ["甲", "乙"]
    assert [block.text for block in document.sections[4].blocks] == ["丙"]


def test_an_empty_chapter_says_so(zero_report, settings):
    report = evolve(zero_report, overview=Overview(), improvement=Improvement())
    document = composed(report, settings)
    assert [document.sections[i].blocks[0].text for i in (0, 4, 5)] == ["无"] * 3


def test_items_keep_the_marks_they_end_in(zero_report, settings):
    items = Narrative((Items(("甲。", "乙；", "丙")),))
    report = evolve(zero_report, improvement=Improvement(prior_problems=items))
    assert composed(report, settings).sections[4].blocks[1].text == (
        "一是甲。二是乙；三是丙。"
    )


def test_an_extra_section_stands_before_the_part_it_names(zero_report, settings):
    extra = ExtraSection(
        heading="组织领导",
        body=Narrative.from_text("成立领导小组。"),
        chapter="overview",
        before="proactive_disclosure",
    )
    last = ExtraSection(heading="信息处理费", body=Narrative.from_text("未收取。"))
    report = evolve(zero_report, extra_sections=(extra, last))
    said = words(composed(report, settings))
    assert said[1:4] == ["（一）组织领导", "成立领导小组。", "（二）主动公开情况"]
    assert said[-2:] == ["（一）信息处理费", "未收取。"]


def test_a_small_table_of_the_prose_is_a_table(zero_report, settings):
    small = SmallTable(header=("平台", "条数"), rows=(("网站", "5"),), caption="统计")
    report = evolve(zero_report, other_matters=Narrative((small,)))
    (table,) = composed(report, settings).sections[5].blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.cells] == ["平台", "条数", "网站", "5"]
    assert (table.title, table.head_rows, table.official) == ("统计", 1, False)


def test_cells_show_numbers_notes_blanks_and_zeros_as_the_variant_says(
    zero_report, settings
):
    report = unflatten(
        zero_report,
        {"proactive.rules.issued": 22, "proactive.rules.in_force": None},
    )
    report = evolve(report, notes={"proactive.rules.issued": "其中修订16件"})
    styled = evolve(settings, blank="／", zero="-")
    table = composed(report, styled).sections[1].blocks[0]
    assert [cell.text for cell in table.rows[2].cells] == [
        "规章",
        "22（其中修订16件）",
        "-",
        "／",
    ]


def test_a_variant_rewords_a_label_by_its_address(zero_report, settings):
    styled = evolve(settings, labels={"proactive.rules": "规章（含修订）"})
    table = composed(zero_report, styled).sections[1].blocks[0]
    assert table.rows[2].cells[0].text == "规章（含修订）"


@pytest.mark.parametrize(
    ("amount", "remark", "shown"),
    [
        ("251000", "元", "251000元"),
        ("25.1", "万元（含服务类采购）", "25.1万元（含服务类采购）"),
        ("251000", "含服务类采购", "251000（含服务类采购）"),
        ("251000", "（单位为元）", "251000（单位为元）"),
        ("0", "元", "-"),
        ("0", "元（本年没有采购）", "-（本年没有采购）"),
        (None, "元", "／"),
    ],
)
def test_a_unit_stands_directly_behind_a_number_and_a_remark_in_brackets(
    settings, amount, remark, shown
):
    address = "proactive.procurement.amount"
    report = unflatten(
        Report(agency="甲", year=2020, notes={address: remark}),
        {address: None if amount is None else Decimal(amount)},
    )
    style = evolve(settings, zero="-", blank="／")
    table = composed(report, style).sections[1].blocks[0]
    texts = {cell.address: cell.text for cell in table.cells}
    assert texts[address] == shown


def test_the_preamble_says_only_what_the_report_states(zero_report, settings):
    assert composed(zero_report, settings).preamble == ()
    report = evolve(
        zero_report,
        legal_bases=("《中华人民共和国政府信息公开条例》",),
        period=Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31)),
        contact=Contact(unit="办公室", phone="0714-1234567", address="某路1号"),
    )
    (paragraph,) = composed(report, settings).preamble
    assert paragraph.text == (
        "本报告依据《中华人民共和国政府信息公开条例》编制。"
        "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。"
        "如对本报告有疑问，请联系办公室（地址：某路1号，电话：0714-1234567）。"
    )


def with_preamble(settings: Settings, **changes: object) -> Settings:
    return evolve(settings, preamble=evolve(settings.preamble, **changes))


@pytest.mark.parametrize(
    ("contact", "text"),
    [
        (Contact(unit="办公室", phone="1234567"), "请与办公室联系（电话：1234567）。"),
        (Contact(unit="办公室"), "请联系办公室。"),
        (Contact(phone="1234567"), "请联系（电话：1234567）。"),
    ],
)
def test_a_sentence_is_printed_in_its_first_wording_that_the_report_fills(
    zero_report, settings, contact, text
):
    wordings = ("请与{unit}联系（{contact_details}）。", "请联系{contact}。")
    styled = with_preamble(settings, sentences={"contact": wordings})
    report = evolve(zero_report, contact=contact)
    assert [p.text for p in composed(report, styled).preamble] == [text]


def test_a_sentence_none_of_whose_wordings_is_filled_is_left_out(zero_report, settings):
    styled = with_preamble(
        settings, sentences={"bases": ("{unit}编。",), "copy": ("{fax}", "{email}")}
    )
    assert composed(zero_report, styled).preamble == ()


def test_the_six_chapters_are_listed_under_names_without_a_listing_comma(
    zero_report, settings
):
    sentences = {"bases": ("由{chapters}{chapter_count}部分组成。",)}
    styled = with_preamble(settings, sentences=sentences)
    (paragraph,) = composed(zero_report, styled).preamble
    assert paragraph.text == (
        "由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
        "政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、"
        "其他需要报告的事项六部分组成。"
    )


def with_openings(settings: Settings, **changes: object) -> Settings:
    openings = {
        "current_problems": "主要表现在：",
        "planned_measures": "{next_year}年抓好以下工作：",
    }
    heads = {"current_problems": "", "planned_measures": ""}
    improvement = evolve(
        settings.improvement, openings=openings, heads=heads, **changes
    )
    return evolve(settings, improvement=improvement)


def test_an_opening_stands_before_a_list_and_not_before_a_text(zero_report, settings):
    styled = with_openings(settings)
    assert words(composed(zero_report, styled))[9:12] == [
        "五、存在的主要问题及改进情况",
        "主要表现在：一是覆盖面不广；二是力度不够。",
        "扩大公开范围。",
    ]
    improvement = Improvement(planned_measures=Narrative((Items(("培训",)),)))
    report = evolve(zero_report, improvement=improvement)
    assert words(composed(report, styled))[10] == "2025年抓好以下工作：一是培训。"


def test_an_opening_is_a_paragraph_where_each_item_is_one(zero_report, settings):
    items = evolve(settings.items, place="apart")
    blocks = composed(zero_report, with_openings(settings, items=items)).sections[4]
    assert [block.text for block in blocks.blocks] == [
        "主要表现在：",
        "一是覆盖面不广；",
        "二是力度不够。",
        "扩大公开范围。",
    ]
    assert len({block.address for block in blocks.blocks}) == 4


def test_an_opening_follows_the_head_that_runs_in(zero_report, settings):
    head = evolve(settings.improvement.head, number="", end="。", place="run-in")
    styled = with_openings(settings, head=head)
    heads = {"current_problems": "存在问题"}
    styled = evolve(styled, improvement=evolve(styled.improvement, heads=heads))
    assert words(composed(zero_report, styled))[10] == (
        "存在问题。主要表现在：一是覆盖面不广；二是力度不够。"
    )


def test_a_section_of_the_report_has_an_opening_by_its_heading(zero_report, settings):
    openings = {"创新": "有两件："}
    other_matters = evolve(settings.other_matters, openings=openings)
    items = Narrative((Items(("开放日", "讲解")),))
    report = evolve(
        zero_report, extra_sections=(ExtraSection(heading="创新", body=items),)
    )
    styled = evolve(settings, other_matters=other_matters)
    assert words(composed(report, styled))[-1] == "有两件：一是开放日；二是讲解。"


def test_the_zeros_of_one_table_are_printed_otherwise(zero_report, settings):
    styled = evolve(settings, zero="0", zeros={"remedies": "-"})
    sections = composed(zero_report, styled).sections
    first = [section.blocks[0].rows[-1].cells[-1].text for section in sections[1:4]]
    assert first == ["0", "0", "-"]


def test_a_signature_and_attachments_are_printed_where_stated(zero_report, settings):
    document = composed(zero_report, settings)
    assert (document.signature, document.attachments) == (None, ())
    report = evolve(
        zero_report,
        signature=Signature(agencies=("示范县司法局",), date=dt.date(2025, 1, 9)),
        attachments=(Attachment(path="a.pdf", title="统计表"),),
    )
    document = composed(report, settings)
    assert document.signature.lines == ("示范县司法局", "2025年1月9日")
    assert document.attachments == ("统计表",)


def test_the_title_of_the_report_replaces_that_of_the_variant(zero_report, settings):
    report = evolve(zero_report, title=("示范县司法局", "2024年度报告"))
    assert composed(report, settings).title == ("示范县司法局", "2024年度报告")


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (35, "三十五")],
)
def test_a_number_is_written_in_chinese(number, expected):
    assert hanzi(number) == expected
