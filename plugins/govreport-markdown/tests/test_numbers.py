"""The number proof: 200 different numbers are read back where they belong."""

from govreport import flatten, render


def table_of(element):
    """Give the number below each head by the label of its row."""
    head, *rows = [
        [cell.text_content().strip() for cell in row.xpath("./th|./td")]
        for row in element.xpath(".//tr")
    ]
    return {
        (row[0], name): text
        for row in rows
        for name, text in zip(head[1:], row[1:], strict=True)
    }


def test_200_numbers_stand_at_the_paths_that_the_form_gives_them(
    numbered_report, page_of
):
    page = page_of(render(numbered_report, "markdown", allow_errors=True).decode())
    *tables_2, table_3, table_4 = [table_of(table) for table in page.xpath("//table")]
    assert [len(table) for table in tables_2] == [6, 1, 2, 1]
    assert [len(table_3), len(table_4)] == [175, 15]
    table_2 = {place: n for table in tables_2 for place, n in table.items()}
    edition = numbered_report.format_edition
    for address, number in flatten(numbered_report).items():
        name = edition.name(address)
        match name.table:
            case "表二":
                seen = table_2[name.row, name.column]
            case "表三":
                group = "" if name.column in ("自然人", "总计") else "法人或其他组织→"
                seen = table_3[name.row, group + name.column]
            case "表四":
                seen = table_4[tuple(name.column.rsplit("→", 1))]
        assert seen == str(number), address


def test_each_number_stands_on_a_line_that_says_what_it_is(numbered_report):
    text = render(numbered_report, "markdown", allow_errors=True).decode()
    lines = {line for line in text.splitlines() if "| 1" in line}
    assert (
        "| 三、本年度办理结果→（五）不予处理→2.重复申请 "
        "| 10123 | 10124 | 10125 | 10126 | 10127 | 10128 | 10129 |"
    ) in lines
    assert "| 行政诉讼→复议后起诉 | 10196 | 10197 | 10198 | 10199 | 10200 |" in lines
    assert "| 行政事业性收费 | 10010.2449 |" in lines
    assert len(lines) == 6 + 25 + 3


def test_one_changed_number_changes_one_line(report_of):
    before, after = (
        render(report_of(proactive={"rules": [0, 0, n]}), "markdown", allow_errors=True)
        for n in (9, 10)
    )
    changed = [
        pair
        for pair in zip(before.splitlines(), after.splitlines(), strict=True)
        if pair[0] != pair[1]
    ]
    assert changed == [
        ("| 规章 | 0 | 0 | 9 |".encode(), "| 规章 | 0 | 0 | 10 |".encode())
    ]


def test_the_same_report_gives_the_same_bytes(numbered_report):
    first, second = (
        render(numbered_report, "markdown", allow_errors=True) for _ in range(2)
    )
    assert first == second
