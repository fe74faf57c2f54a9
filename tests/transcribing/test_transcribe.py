"""Reports as offices type them: titles, heads, tables and endings of many kinds."""

import pytest
from attrs import evolve
from seen import seen, table

from govreport.api import document_of
from govreport.diagnostics import Place
from govreport.recognition import (
    SeenCell,
    SeenDocument,
    SeenImage,
    SeenParagraph,
    SeenTable,
    Unseen,
)
from govreport.report import Overview, Report
from govreport.testing import zero_report
from govreport.transcribing import transcribe
from govreport.values.narrative import Narrative

TABLES = {
    block.key: table(block)
    for block in document_of(zero_report()).blocks
    if block.kind == "table"
}


def paragraphs(*texts: str) -> list[SeenParagraph]:
    return [
        SeenParagraph(text=text, where=Place(file="年报.docx", paragraph=number))
        for number, text in enumerate(texts, 1)
    ]


def document(
    *,
    title: tuple[str, ...] = ("某县司法局2024年政府信息公开工作年度报告",),
    before: tuple[str, ...] = (),
    overview: tuple[str, ...] = ("（一）主动公开情况。公开信息5条。",),
    improvement: tuple[str, ...] = ("形式单一，下一步将改进。",),
    other: tuple[str, ...] = ("无",),
    tables: dict[str, SeenTable] = TABLES,
) -> SeenDocument:
    blocks = [
        *paragraphs(*title, *before, "一、总体情况", *overview),
        SeenParagraph(text="二、主动公开政府信息情况"),
        tables["proactive"],
        SeenParagraph(text="三、收到和处理政府信息公开申请情况"),
        tables["requests"],
        SeenParagraph(text="四、政府信息公开行政复议、行政诉讼情况"),
        tables["remedies"],
        *paragraphs("五、存在的主要问题及改进情况", *improvement),
        *paragraphs("六、其他需要报告的事项", *other),
    ]
    return SeenDocument(blocks=tuple(blocks))


def read(**parts) -> Report:
    return transcribe(document(**parts), "年报.docx").report


def told(source) -> list[str]:
    return [f"{p.where()} {p.code} {p.word()}".strip() for p in source.problems]


@pytest.mark.parametrize(
    ("lines", "agency", "year"),
    [
        (("某县司法局2024年政府信息公开工作年度报告",), "某县司法局", 2024),
        (("2023年某市政府信息公开工作年度报告",), "某市", 2023),
        (("某区人民政府", "2024 年政府信息公开工作年度报告"), "某区人民政府", 2024),
        (("某局2024年度政府信息公开工作", "年度报告"), "某局", 2024),
        (("某局二〇二四年政府信息公开年度报告",), "某局", 2024),
        (("２０２４年某委政府信息公开年报告",), "某委", 2024),
    ],
)
def test_the_title_names_agency_and_year(lines, agency, year):
    report = read(title=lines)
    assert (report.agency, report.year) == (agency, year)


def test_a_title_in_other_words_is_kept():
    report = read(title=("某县2024年政府信息公开年度报告",))
    assert report.title == ("某县2024年政府信息公开年度报告",)
    assert read().title == ()


def test_a_file_without_title_lacks_its_agency_and_its_year():
    source = transcribe(document(title=()), "年报.docx")
    assert source.provisional
    assert [p.code for p in source.problems if p.is_error] == ["OGI108", "OGI108"]


ASPECTS = ("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障")


@pytest.mark.parametrize(
    "numbers",
    [
        ("（一）", "（二）", "（三）", "（四）", "（五）"),
        ("(一)", "(二)", "(三)", "(四)", "(五)"),
        ("（1）", "（2）", "（3）", "（4）", "（5）"),
        ("1.", "2.", "3.", "4.", "5."),
        ("1、", "2、", "3、", "4、", "5、"),
        ("", "", "", "", ""),
    ],
    ids=["hanzi", "half-width", "arabic", "point", "comma", "none"],
)
@pytest.mark.parametrize("suffix", ["情况", "方面", ""])
def test_aspects_are_found_on_lines_of_their_own(numbers, suffix):
    lines: list[str] = []
    for number, aspect in zip(numbers, ASPECTS, strict=True):
        lines += [f"{number}{aspect}{suffix}", f"关于{aspect}的一段，写了两句。完。"]
    overview = read(overview=tuple(lines)).overview
    assert isinstance(overview, Overview)
    assert [
        list(passage.body.texts())
        for passage in (
            overview.proactive_disclosure,
            overview.disclosure_on_request,
            overview.information_management,
            overview.platforms,
            overview.oversight,
        )
    ] == [[f"关于{aspect}的一段，写了两句。完。"] for aspect in ASPECTS]


@pytest.mark.parametrize("end", ["。", "："])
def test_a_head_may_run_into_its_paragraph(end):
    lines = tuple(
        f"（{n}）{aspect}情况{end}本机关依规定办理，共3件。"
        for n, aspect in zip("一二三四五", ASPECTS, strict=True)
    )
    overview = read(overview=lines).overview
    assert isinstance(overview, Overview)
    assert overview.platforms.heading == "平台建设情况"
    assert list(overview.platforms.body.texts()) == ["本机关依规定办理，共3件。"]


@pytest.mark.parametrize(
    "numbers",
    [("一是", "二是", "三是", "四是", "五是"), ("", "", "", "", "")],
    ids=["items", "none"],
)
def test_a_head_without_a_number_may_run_in_too(numbers):
    lines = tuple(
        f"{number}{aspect}情况。本机关依规定办理，共3件。"
        for number, aspect in zip(numbers, ASPECTS, strict=True)
    )
    overview = read(overview=lines).overview
    assert isinstance(overview, Overview)
    assert overview.platforms.heading == "平台建设情况"
    assert list(overview.platforms.body.texts()) == ["本机关依规定办理，共3件。"]


def test_tables_alone_are_read_and_the_words_around_them_told():
    blocks = [
        SeenParagraph(text="某县司法局2024年政府信息公开工作年度报告"),
        SeenParagraph(text="填表人：张某"),
        *TABLES.values(),
    ]
    source = transcribe(SeenDocument(blocks=tuple(blocks)), "统计表.xlsx")
    assert source.coverage is not None
    assert (source.coverage.numbers, source.coverage.chapters) == (200, 0)
    assert source.report.agency == "某县司法局"
    assert not source.report.preamble
    assert [p.code for p in source.problems].count("OGI145") == 1
    assert "填表人：张某" in told(source)[0]


def test_other_heads_and_an_opening_are_sections_of_their_own():
    report = read(
        overview=(
            "2024年，全县做了许多工作。",
            "（一）加强组织领导。成立专班。",
            "（二）主动公开情况。公开5条。",
            "（三）标准化建设。编制目录。",
        )
    )
    assert [(s.heading, s.before) for s in report.extra_sections] == [
        ("", "proactive_disclosure"),
        ("加强组织领导", "proactive_disclosure"),
        ("标准化建设", None),
    ]


def test_a_chapter_without_heads_is_its_text():
    report = read(overview=("一是公开。", "二是解读。"))
    assert isinstance(report.overview, Narrative)
    assert list(report.overview.texts()) == ["一是公开。", "二是解读。"]


def test_problems_and_measures_are_told_apart():
    report = read(
        improvement=(
            "（一）上年度存在的问题",
            "人手少。",
            "（二）上年度问题的整改情况",
            "已增加。",
            "（三）存在的主要问题",
            "形式单一。",
            "（四）下一步改进措施",
            "拓展渠道。",
        )
    )
    parts = report.improvement
    assert not isinstance(parts, Narrative)
    assert [
        list(part.texts())
        for part in (
            parts.prior_problems,
            parts.prior_improvements,
            parts.current_problems,
            parts.planned_measures,
        )
    ] == [["人手少。"], ["已增加。"], ["形式单一。"], ["拓展渠道。"]]


def test_a_part_of_chapter_five_that_is_its_own_head_is_kept_as_text():
    lines = ("（一）存在的主要问题", "（二）改进措施。拓展渠道。")
    report = read(improvement=lines)
    assert isinstance(report.improvement, Narrative)
    assert list(report.improvement.texts()) == list(lines)


def test_date_and_preamble_stand_below_the_title():
    report = read(before=("（2025年1月20日）", "本报告依据条例编制。"))
    assert str(report.published) == "2025-01-20"
    assert list(report.preamble.texts()) == ["本报告依据条例编制。"]


def test_who_signs_and_when_is_taken_from_the_end():
    report = read(other=("无", "某县司法局", "2025年1月20日"))
    assert report.signature is not None
    assert report.signature.agencies == ("某县司法局",)
    assert str(report.signature.date) == "2025-01-20"
    assert not report.other_matters


def test_a_list_of_contents_is_no_chapter():
    contents = ("一、总体情况", "二、主动公开政府信息情况", "六、其他需要报告的事项")
    source = transcribe(document(before=contents), "年报.docx")
    assert source.coverage is not None
    assert source.coverage.is_whole
    assert list(source.report.preamble.texts()) == list(contents)


def changed(key: str, address_text: dict[tuple[int, int], str]) -> dict[str, SeenTable]:
    """Give the tables with other texts in some cells of one."""
    cells = tuple(
        evolve(
            cell,
            text=address_text.get((cell.row, cell.column), cell.text),
            where=Place(
                file="年报.docx", table=1, row=cell.row + 1, cell=cell.column + 1
            ),
        )
        for cell in TABLES[key].cells
    )
    return TABLES | {key: SeenTable(cells)}


def test_a_number_that_is_none_is_told_with_its_cell():
    source = transcribe(
        document(tables=changed("remedies", {(3, 0): "十"})), "年报.docx"
    )
    (problem,) = [p for p in source.problems if p.is_error]
    assert problem.address == "remedies.reconsideration.upheld"
    assert problem.place == Place(file="年报.docx", table=1, row=4, cell=1)
    assert source.report.remedies.reconsideration.upheld is None


def test_numbers_may_be_typed_full_width_or_carry_a_remark():
    source = transcribe(
        document(
            tables=changed("proactive", {(2, 1): "２２（其中修订16件）", (3, 1): "３"})
        ),
        "年报.docx",
    )
    rules = source.report.proactive.rules
    assert rules.issued == 22
    assert source.report.notes == {"proactive.rules.issued": "其中修订16件"}
    assert source.report.proactive.normative_documents.issued == 3


def test_a_blank_cell_is_blank_and_not_zero():
    report = read(tables=changed("proactive", {(2, 1): ""}))
    assert report.proactive.rules.issued is None


def test_a_missing_row_is_told_once_and_nothing_is_guessed():
    rows = [cell for cell in TABLES["proactive"].cells if cell.row != 3]
    source = transcribe(
        document(tables=TABLES | {"proactive": SeenTable(tuple(rows))}), "年报.docx"
    )
    (problem,) = [p for p in source.problems if p.code == "OGI141"]
    assert problem.address == "proactive.normative_documents"
    assert "行政规范性文件" in problem.word()
    assert source.coverage is not None
    assert source.coverage.numbers == 197


def test_what_stands_in_a_table_and_is_not_understood_is_told():
    cells = (
        *TABLES["remedies"].cells,
        SeenCell(row=4, column=0, colspan=15, text="制表人：王某"),
    )
    source = transcribe(
        document(tables=TABLES | {"remedies": SeenTable(cells)}), "年报.docx"
    )
    assert [p.code for p in source.problems] == ["OGI142"]
    assert "制表人：王某" in source.problems[0].word()


def test_a_slip_in_a_label_is_told_and_read():
    source = transcribe(
        document(tables=changed("proactive", {(3, 0): "行政规范性文建"})), "年报.docx"
    )
    assert [p.code for p in source.problems] == ["OGI143"]
    assert source.coverage is not None
    assert source.coverage.numbers == 200


def test_a_heading_in_other_words_is_told_and_read():
    blocks = [
        SeenParagraph(text="五、存在问题及改进情况")
        if isinstance(b, SeenParagraph) and b.text.startswith("五、")
        else b
        for b in document().blocks
    ]
    source = transcribe(SeenDocument(blocks=tuple(blocks)), "年报.docx")
    assert [p.code for p in source.problems] == ["OGI146"]
    assert source.coverage is not None
    assert source.coverage.chapters == 6


def test_a_chapter_without_heading_is_told():
    blocks = [
        b
        for b in document().blocks
        if not (isinstance(b, SeenParagraph) and b.text.startswith("六、"))
    ]
    source = transcribe(SeenDocument(blocks=tuple(blocks)), "年报.docx")
    assert "OGI144" in [p.code for p in source.problems]
    assert source.coverage is not None
    assert source.coverage.chapters == 5


def test_text_above_the_title_and_beside_a_table_is_told():
    blocks = list(document().blocks)
    blocks.insert(0, SeenParagraph(text="内部资料"))
    place = blocks.index(TABLES["remedies"]) + 1
    blocks.insert(place, SeenParagraph(text="注：含上年结转。"))
    source = transcribe(SeenDocument(blocks=tuple(blocks)), "年报.docx")
    assert told(source) == [
        "OGI145 标题之前的“内部资料”没有读入。",
        "OGI145 表格旁的“注：含上年结转。”没有读入：报告的数据里没有它的位置。",
    ]


def test_images_come_along_and_tables_of_the_prose_too():
    small = SeenTable(
        tuple(
            SeenCell(row=row, column=column, text=text)
            for row, line in enumerate([["渠道", "条数"], ["网站", "13"]])
            for column, text in enumerate(line)
        )
    )
    blocks = list(document(overview=("全年情况如下：",)).blocks)
    image = SeenImage(name="word/media/image1.png", alt="大厅", data=PNG)
    blocks[3:3] = [small, image]
    source = transcribe(SeenDocument(blocks=tuple(blocks)), "年报.docx")
    assert isinstance(source.report.overview, Narrative)
    kinds = [type(block).__name__ for block in source.report.overview.blocks]
    assert kinds == ["Paragraph", "SmallTable", "Figure"]
    assert source.files == {"images/image1.png": PNG}
    assert told(source) == []


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def test_what_a_reader_left_out_is_among_the_problems():
    seen_document = evolve(
        document(), unseen=(Unseen(message="OGI145.image", facts={"text": "图表"}),)
    )
    source = transcribe(seen_document, "年报.docx")
    assert [p.code for p in source.problems] == ["OGI145"]


def test_what_no_page_shows_is_taken_from_the_report_it_was_made_of():
    made = evolve(zero_report(), division="420203", agency_kind=None)
    source = transcribe(seen(document_of(made)), "年报.docx", like=made)
    assert source.report.division == "420203"
    assert source.report.agency == made.agency
