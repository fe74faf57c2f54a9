"""Official tables and small ones: merges, widths, heads, what stays together."""

import pytest
from attrs import evolve
from docx.oxml.ns import qn

from govreport.codec import flatten, unflatten
from govreport.compose import compose
from govreport.editions.grid import grid_of
from govreport.values.form import value_at
from govreport.values.narrative import Narrative, Paragraph, SmallTable


@pytest.fixture
def tables(opened, numbered_report):
    return [table._tbl for table in opened(numbered_report).tables]


def rows_with(table, property_name):
    """Give the numbers of the rows that have a property."""
    return [
        number
        for number, row in enumerate(table.findall(qn("w:tr")))
        if row.xpath(f"w:trPr/{property_name}")
    ]


def rows_kept_with_next(table):
    return [
        number
        for number, row in enumerate(table.findall(qn("w:tr")))
        if all(p.xpath("w:pPr/w:keepNext") for p in row.iter(qn("w:p")))
    ]


@pytest.mark.parametrize("edition", ["2019", "2021", "2021-short"])
def test_the_three_tables_have_the_official_grid(
    opened, cells_of, numbered_in, edition
):
    report = numbered_in(edition)
    values = flatten(report) | {
        address: f"{value_at(report, address)}{unit}"
        for address, unit in report.notes.items()
    }
    tables = opened(report).tables
    assert len(tables) == 3
    for table, form in zip(tables, report.format_edition.tables, strict=True):
        grid = grid_of(form)
        assert cells_of(table._tbl) == [
            (
                cell.row,
                cell.column,
                cell.rowspan,
                cell.colspan,
                str(values[cell.address]) if cell.role == "number" else cell.label,
            )
            for row in range(grid.height)
            for cell in grid.row(row)
        ]


def test_columns_have_the_official_widths_within_156_mm(tables):
    widths = [
        [int(width) for width in table.xpath("w:tblGrid/w:gridCol/@w:w")]
        for table in tables
    ]
    assert widths[0] == [2211, 2211, 2212, 2211]
    assert widths[1] == [685, 836, 2970, 622, 622, 622, 622, 622, 622, 622]
    assert [sum(columns) for columns in widths] == [8845, 8845, 8845]


def test_a_cell_is_as_wide_as_the_columns_it_spans(tables):
    for table in tables:
        columns = [int(width) for width in table.xpath("w:tblGrid/w:gridCol/@w:w")]
        for row in table.findall(qn("w:tr")):
            assert sum(int(w) for w in row.xpath("w:tc/w:tcPr/w:tcW/@w:w")) == sum(
                columns
            )
        assert table.xpath("w:tblPr/w:tblW/@w:w") == [str(sum(columns))]
        assert table.xpath("w:tblPr/w:tblLayout/@w:type") == ["fixed"]


def test_only_heads_above_all_rows_repeat_and_no_row_is_cut(tables):
    assert [rows_with(table, "w:tblHeader") for table in tables] == [
        [],
        [0, 1, 2],
        [0, 1, 2],
    ]
    assert [len(rows_with(table, "w:cantSplit")) for table in tables] == [14, 28, 4]


def test_a_band_stays_with_its_rows(tables):
    assert rows_kept_with_next(tables[0]) == [0, 1, 2, 4, 5, 7, 8, 9, 11, 12]


def test_table_3_and_table_4_stay_on_one_page(tables):
    assert rows_kept_with_next(tables[1]) == list(range(27))
    assert rows_kept_with_next(tables[2]) == [0, 1, 2]


def test_a_table_too_long_for_a_page_is_cut_between_groups(
    render, read, cells_of, numbered_report, national
):
    document = compose(
        numbered_report,
        numbered_report.format_edition,
        national.settings(numbered_report.format_edition),
    )
    label = "（二）部分公开" + "说明" * 150
    longer = _relabelled(document, "requests.dispositions.partially_granted", label)
    table = read(render.document(longer, numbered_report)).tables[1]._tbl
    assert label in [text for *_, text in cells_of(table)]
    cuts = set(range(28)) - set(rows_kept_with_next(table))
    assert cuts == {3, 4, 5, 6, 14, 17, 22, 25, 26, 27}


def _relabelled(document, address, text):
    def relabel(block):
        if block.kind != "table":
            return block
        rows = tuple(
            evolve(
                row,
                cells=tuple(
                    evolve(cell, text=text) if cell.address == address else cell
                    for cell in row.cells
                ),
            )
            for row in block.rows
        )
        return evolve(block, rows=rows)

    return evolve(
        document,
        sections=tuple(
            evolve(section, blocks=tuple(map(relabel, section.blocks)))
            for section in document.sections
        ),
    )


def narrowed(table):
    """Give the text of each cell whose characters are made narrower, and how much."""
    return {
        run.findtext(qn("w:t")): int(run.xpath("w:rPr/w:w/@w:val")[0])
        for run in table.iter(qn("w:r"))
        if run.xpath("w:rPr/w:w")
    }


def test_numbers_of_five_digits_keep_their_shape(tables):
    assert [narrowed(table) for table in tables] == [{}, {}, {}]


def test_numbers_of_eight_digits_are_made_narrower_where_columns_are(
    opened, numbered_report
):
    report = unflatten(
        numbered_report,
        {
            **flatten(numbered_report),
            "proactive.penalties.decisions": 11398889,
            "requests.received.total": 11398889,
            "remedies.reconsideration.total": 11398889,
        },
    )
    tables = opened(report).tables
    assert [narrowed(table._tbl) for table in tables] == [
        {},
        {"11398889": 77},
        {"11398889": 73},
    ]


def test_a_note_after_a_number_stands_in_its_cell(opened, cells_of, zero_report):
    report = evolve(zero_report, notes={"proactive.rules.issued": "其中修订16件"})
    texts = [text for *_, text in cells_of(opened(report).tables[0]._tbl)]
    assert texts.count("0（其中修订16件）") == 1


def test_heads_of_narrow_columns_are_broken_after_two_characters(tables):
    indented = {
        paragraph.xpath("string(.)")
        for paragraph in tables[1].iter(qn("w:p"))
        if paragraph.xpath("w:pPr/w:ind")
    }
    assert indented == {"商业企业", "科研机构", "社会公益组织", "法律服务机构"}


def test_the_background_of_a_band_is_that_of_its_style(tables):
    filled = [
        tc.xpath("string(.)")
        for tc in tables[0].iter(qn("w:tc"))
        if tc.xpath("w:tcPr/w:shd[@w:fill='C6D9F1']")
    ]
    assert filled == [f"第二十条第（{number}）项" for number in "一五六八"]


def test_a_small_table_has_its_caption_above_and_its_head_repeated(opened, zero_report):
    prose = Narrative(
        (
            Paragraph("收费如下。"),
            SmallTable(
                caption="收费情况", header=("单位", "金额"), rows=(("甲局", "12.5"),)
            ),
        )
    )
    word = opened(evolve(zero_report, other_matters=prose))
    assert [p.text for p in word.paragraphs if p.style.name == "Caption"] == [
        "收费情况"
    ]
    table = word.tables[3]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["单位", "金额"],
        ["甲局", "12.5"],
    ]
    assert rows_with(table._tbl, "w:tblHeader") == [0]
    assert [cell.paragraphs[0].style.name for cell in table.columns[0].cells] == [
        "表头",
        "表格文字",
    ]


def test_a_paragraph_stands_between_two_tables(opened, zero_report):
    small = SmallTable(header=("甲",), rows=(("乙",),))
    word = opened(evolve(zero_report, other_matters=Narrative((small, small))))
    kinds = [child.tag for child in word.element.body]
    after = [kinds[i + 1] for i, kind in enumerate(kinds) if kind == qn("w:tbl")]
    assert after == [qn("w:p")] * 5


def test_a_table_that_no_page_holds_is_cut_between_groups_with_its_labels_repeated(
    opened, numbered_report, child, cells_of
):
    long = "（指依照有关规定统计的数量，不含转办和撤回的申请）" * 12
    document = opened(
        numbered_report,
        child(
            labels={
                "requests.dispositions.granted": f"（一）予以公开{long}",
                "requests.dispositions.denied.state_secrets": f"1.属于{long}",
            }
        ),
    )
    table = document.tables[1]
    cuts = [
        number
        for number, row in enumerate(table._tbl.tr_lst)
        if row.xpath(".//w:pageBreakBefore")
    ]
    assert cuts == [7, 23]
    heads = [cell for cell in cells_of(table._tbl) if cell[1] == 0 and cell[0] >= 5]
    assert heads == [
        (5, 0, 2, 1, "三、本年度办理结果"),
        (7, 0, 16, 1, "三、本年度办理结果"),
        (23, 0, 4, 1, "三、本年度办理结果"),
        (27, 0, 1, 3, "四、结转下年度继续办理"),
    ]
