"""Official tables on paper: one page where they fit, cut well where they do not."""

import re

from attrs import evolve

from govreport.codec import flatten, unflatten

LONG = "（指按照规定全部予以公开的，包括申请人）"


def tables_on(pages):
    """Give the number of the page and the cell texts of every table."""
    return [
        (page.page_number, [[clean(cell) for cell in row] for row in table.extract()])
        for page in pages
        for table in page.find_tables()
    ]


def clean(text):
    return re.sub(r"\s", "", text or "")


def test_each_table_stands_on_one_page(render, opened, zero_report):
    tables = tables_on(opened(render(zero_report)).pages)
    assert [len(rows) for _, rows in tables] == [14, 28, 4]


def test_numbers_of_eight_digits_stay_on_one_line_everywhere(
    render, opened, counted_report
):
    leaves = counted_report.format_edition.leaves
    large = {
        address: 10_000_000 + number
        for number, (address, leaf) in enumerate(leaves.items())
        if not leaf.number.is_exact
    }
    report = unflatten(counted_report, {**flatten(counted_report), **large})
    pages = opened(render(report)).pages
    words = {word["text"] for page in pages for word in page.extract_words()}
    assert {str(number) for number in large.values()} <= words
    assert [len(rows) for _, rows in tables_on(pages)] == [14, 28, 4]
    for page in pages:
        assert max(char["x1"] for char in page.chars) <= 184 / 25.4 * 72 + 1


def test_a_longer_table_is_set_smaller_before_it_is_cut(
    render, opened, zero_report, child
):
    lineage = child(
        labels={"requests.dispositions.granted": "（一）予以公开" + LONG * 15}
    )
    pages = opened(render(zero_report, lineage)).pages
    assert [len(rows) for _, rows in tables_on(pages)] == [14, 28, 4]
    page = next(page for page in pages if "属于国家秘密" in clean(page.extract_text()))
    sizes = {round(c["size"], 1) for c in page.chars if c["text"] == "秘"}
    assert sizes in ({8.0}, {9.0})


def test_a_table_that_fits_no_page_is_cut_between_groups_and_repeats_its_labels(
    render, opened, counted_report, child
):
    labels = {
        "requests.dispositions.granted": "（一）予以公开" + LONG * 24,
        "requests.dispositions.denied.process_information": "6.过程性信息" + LONG * 18,
    }
    pages = opened(render(counted_report, child(labels=labels))).pages
    parts = [(page, rows) for page, rows in tables_on(pages) if "申请人情况" in rows[0]]
    assert len({page for page, _ in parts}) == len(parts) == 3
    for _, rows in parts:
        assert rows[0][-7] == "申请人情况"
        assert rows[2][-6] == "商业企业"
    firsts = [rows[3][:2] for _, rows in parts]
    assert firsts[0][0] == "一、本年新收政府信息公开申请数量"
    assert firsts[1:] == [
        ["三、本年度办理结果", "（三）不予公开"],
        ["三、本年度办理结果", "（五）不予处理"],
    ]
    shown = [text for _, rows in parts for row in rows[3:] for text in row[-7:]]
    assert shown == [str(number) for number in range(10011, 10186)]


def test_a_note_beside_a_number_breaks_onto_further_lines(render, opened, zero_report):
    note = "其中修订十六件，另有两件与其他部门联合制发"
    report = evolve(zero_report, notes={"requests.received.total": note})
    tables = tables_on(opened(render(report)).pages)
    assert tables[1][1][3][9] == f"0（{note}）"
