"""What a reader sees, in the order of the report."""

import ast
from pathlib import Path

import govreport
from govreport import (
    Cell,
    Document,
    Heading,
    Image,
    Paragraph,
    PluginHost,
    Row,
    Section,
    Signature,
    Table,
    render,
)
from govreport_markdown.page import page


def document(*blocks, **parts):
    heading = Heading(level=1, text="一、总体情况", address="overview")
    section = Section(heading=heading, blocks=blocks)
    return Document(**{"title": ("年度报告",), "sections": (section,), **parts})


def written(*blocks, files=(), **parts):
    """Give the pieces of a chapter of `blocks`."""
    pieces = page(document(*blocks, **parts), files).split("\n\n")
    assert pieces[-1].endswith("\n")
    return [piece.removesuffix("\n") for piece in pieces[2:]]


def table(lines, *, labels=0, **options):
    """Give a table of rows of (text, role) with a column for each."""
    rows = tuple(
        Row(
            cells=tuple(
                Cell(row=number, column=column, text=text, role=role)
                for column, (text, role) in enumerate(line)
            ),
            group="",
        )
        for number, line in enumerate(lines)
    )
    return Table(
        **{
            "key": "t",
            "title": "",
            "rows": rows,
            "head_rows": 1,
            "label_columns": labels,
            "widths": (1,) * len(lines[0]),
            **options,
        }
    )


def test_a_whole_report_reads_from_its_title_to_its_signature(report_of):
    report = report_of(
        legal_bases=["《条例》"],
        signature={"agencies": ["示范县司法局"], "date": "2025-01-20"},
    )
    pieces = render(report, "markdown").decode().split("\n\n")
    assert pieces[:5] == [
        "# 示范县司法局2024年政府信息公开工作年度报告",
        "本报告依据《条例》编制。",
        "## 一、总体情况",
        "### （一）主动公开情况",
        "公开信息5条。",
    ]
    assert pieces[6:8] == [
        "**第二十条第（一）项**",
        "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
        "| --- | ---: | ---: | ---: |\n"
        "| 规章 | 0 | 0 | 0 |\n"
        "| 行政规范性文件 | 0 | 0 | 0 |",
    ]
    assert pieces[-12] == (
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    )
    assert pieces[-11].splitlines()[:3] == [
        "| 申请人情况→ | 自然人 | 法人或其他组织→商业企业 | 法人或其他组织→科研机构 "
        "| 法人或其他组织→社会公益组织 | 法人或其他组织→法律服务机构 "
        "| 法人或其他组织→其他 | 总计 |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| 一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
    ]
    assert pieces[-10:] == [
        "## 四、政府信息公开行政复议、行政诉讼情况",
        "|  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: |\n"
        "| 行政复议 | 0 | 0 | 0 | 0 | 0 |\n"
        "| 行政诉讼→未经复议直接起诉 | 0 | 0 | 0 | 0 | 0 |\n"
        "| 行政诉讼→复议后起诉 | 0 | 0 | 0 | 0 | 0 |",
        "## 五、存在的主要问题及改进情况",
        "### （一）本年度存在的问题",
        "一是覆盖面不广；二是力度不够。",
        "## 六、其他需要报告的事项",
        "无",
        "---",
        "示范县司法局",
        "2025年1月20日\n",
    ]


def test_the_lines_of_a_title_become_one_with_a_blank_between_latin_words():
    def heading(*title):
        return page(document(title=title), ()).split("\n")[0]

    assert heading("示范县司法局", "2024年年度报告") == "# 示范县司法局2024年年度报告"
    assert heading("Report of ABC", "2024年") == "# Report of ABC 2024年"


def test_subtitle_preamble_and_attachments_have_their_places():
    text = page(
        document(
            subtitle=("（2025年1月20日）",),
            preamble=(Paragraph(text="前言。", address="preamble"),),
            attachments=("统计表", "1. 说明"),
            signature=Signature(lines=("某局",)),
        ),
        (),
    )
    assert text == (
        "# 年度报告\n\n（2025年1月20日）\n\n前言。\n\n## 一、总体情况\n\n"
        "附件：\n\n1. 统计表\n2. 1\\. 说明\n\n---\n\n某局\n"
    )


def test_a_run_in_head_is_bold_up_to_the_sign_at_its_end(page_of):
    [piece] = written(Paragraph(lead="（一）主动公开。", text="公开5条。", address="p"))
    assert piece == "**（一）主动公开**。公开5条。"
    page = page_of(piece)
    assert page.xpath("string(.//strong)") == "（一）主动公开"
    assert page.text_content().strip() == "（一）主动公开。公开5条。"


def test_an_image_that_is_there_is_shown_from_where_the_report_has_it(page_of):
    image = Image(path="图 1/大厅(东).png", caption="公开专区", alt="大厅", address="i")
    pieces = written(image, files={image.path: b""})
    assert pieces == ["![大厅](图%201/大厅%28东%29.png)", "公开专区"]
    shown = page_of(pieces[0]).xpath(".//img")[0]
    assert shown.get("alt") == "大厅"


def test_an_image_that_is_not_there_is_named():
    image = Image(path="大厅.png", caption="公开专区", alt="", address="i")
    assert written(image) == ["〔图：大厅.png〕", "公开专区"]


def test_a_chart_is_a_table_of_its_numbers(report_of):
    chart = {"kind": "bar", "unit": "条", "caption": "渠道", "data": {"网站": 13}}
    report = report_of(other_matters=[{"chart": chart}])
    pieces = render(report, "markdown").decode().split("\n\n")
    assert pieces[-2:] == [
        "**渠道**",
        "| 项目 | 数量（条） |\n| --- | ---: |\n| 网站 | 13 |\n",
    ]


def test_a_small_table_stands_below_its_caption_even_without_rows():
    lines = [[("渠道", "column-head"), ("条数", "column-head")]]
    small = table(lines, title="各渠道", official=False)
    assert written(small) == ["**各渠道**", "| 渠道 | 条数 |\n| --- | --- |"]


def test_a_cell_over_several_columns_says_its_number_once():
    head = [(text, "column-head") for text in ("制发", "废止")]
    wide = table(
        [[("内容", "corner"), *head], [("规章", "row-head"), *[("1", "number")] * 2]],
        labels=1,
    )
    number = Cell(row=2, column=1, colspan=2, role="number", text="7")
    label = Cell(row=2, column=0, role="row-head", text="其他文件")
    rows = (*wide.rows, Row(cells=(label, number), group=""))
    [piece] = written(table([[("", "corner")] * 3], labels=1, rows=rows))
    assert piece.splitlines()[2:] == ["| 规章 | 1 | 1 |", "| 其他文件 | 7 |  |"]


def test_heads_that_differ_below_each_group_stay_columns():
    cells = [
        Cell(row=0, column=0, colspan=2, role="column-head", text="复议"),
        Cell(row=0, column=2, role="column-head", text="诉讼"),
        *(
            Cell(row=1, column=column, role="column-head", text=text)
            for column, text in enumerate(("维持", "总计", "维持"))
        ),
        *(
            Cell(row=2, column=column, role="number", text=str(column))
            for column in range(3)
        ),
    ]
    rows = tuple(
        Row(cells=tuple(cell for cell in cells if cell.row == row), group="")
        for row in range(3)
    )
    [piece] = written(table([[("", "corner")] * 3], rows=rows, head_rows=2))
    assert piece == (
        "| 复议→维持 | 复议→总计 | 诉讼→维持 |\n| ---: | ---: | ---: |\n| 0 | 1 | 2 |"
    )


def test_markdown_carries_no_report(report_of):
    renderer = PluginHost().renderer("markdown")
    data = render(report_of(), "markdown")
    assert not renderer.carries_report
    assert renderer.extract(data) is None
    assert renderer.visible(data) is None


def test_the_plugin_imports_nothing_but_the_public_names():
    for path in (Path(__file__).parents[1] / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "govreport":
                assert {alias.name for alias in node.names} <= set(govreport.__all__)
            elif isinstance(node, ast.ImportFrom):
                assert not str(node.module).startswith("govreport.")
            elif isinstance(node, ast.Import):
                assert all("govreport." not in alias.name for alias in node.names)
