"""From an output back to its report, and what is told where the text was edited."""

import io
import re

import docx
import pikepdf
import pytest
from attrs import evolve

from govreport import LoadError, TextEdited, UnknownName, read_report, render
from govreport.api import default_plugins
from govreport.codec import unflatten
from govreport.plugins import PluginHost
from govreport.report import Overview, Passage
from govreport.values.narrative import Narrative, Paragraph, SmallTable

FORMATS = ["docx", "html", "pdf"]
TOTAL = "requests.received.total"


def edited_page(report, *edits):
    """Render to HTML and edit the visible page, but not the data in it."""
    page = render(report, "html", allow_errors=True).decode()
    shown, script, data = page.partition("<script")
    for pattern, text in edits:
        shown, count = re.subn(pattern, text, shown, flags=re.DOTALL)
        assert count == 1, pattern
    return (shown + script + data).encode()


def number(address, new):
    return rf'(<td id="{re.escape(address)}"[^>]*>)[^<]*', rf"\g<1>{new}"


def page_showing(shown, carried):
    """Render `shown` to PDF, and give it what an output of `carried` carries."""
    page = render(carried, "html", allow_errors=True)
    old = default_plugins().renderer("html").extract(page)
    new = render(shown, "pdf", allow_errors=True, options={"embed": False})
    assert default_plugins().renderer("pdf").extract(new) is None
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(new)) as pdf:
        pdf.attachments["govreport.json"] = old
        pdf.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_an_output_gives_back_exactly_the_report_that_made_it(full_report, name):
    assert read_report(render(full_report, name, allow_errors=True)) == full_report


@pytest.mark.parametrize("name", FORMATS)
def test_blank_cells_come_back_blank(full_report, name):
    leaves = full_report.format_edition.leaves
    blank = unflatten(full_report, dict.fromkeys(leaves))
    assert read_report(render(blank, name, allow_errors=True)) == blank


@pytest.mark.parametrize("name", FORMATS)
def test_a_long_report_is_compared_in_no_time(zero_report, name, monkeypatch):
    sentences = [f"第{n}项工作按照规定的时限公开，没有差错。" for n in range(900)]
    prose = Narrative(
        tuple(Paragraph("".join(sentences[n : n + 9])) for n in range(0, 900, 9))
    )
    report = evolve(
        zero_report, overview=Overview(proactive_disclosure=Passage(body=prose))
    )
    data = render(report, name)
    renderer = type(default_plugins().renderer(name))
    monkeypatch.delattr(renderer, "render")
    assert read_report(data) == report


@pytest.mark.parametrize("name", ["docx", "html"])
def test_an_output_can_be_made_without_its_report(full_report, name):
    data = render(full_report, name, allow_errors=True, options={"embed": False})
    with pytest.raises(LoadError, match=r"没有报告数据.*docx、html、pdf"):
        read_report(data)


def test_one_number_and_one_paragraph_are_told_and_nothing_else(full_report, edits_in):
    old, new = "第一段。", "第一段，已改。"
    data = edited_page(full_report, number(TOTAL, 7), (rf"(>){old}", rf"\g<1>{new}"))
    assert edits_in(data) == [
        ("overview.platforms[0]", f"原为“{old}”，现为“{new}”。"),
        (
            TOTAL,
            "表三“一、本年新收政府信息公开申请数量”“总计”：原为“10017”，现为“7”。",
        ),
    ]


def test_one_zero_among_two_hundred_is_told(zero_report, edits_in):
    addresses = ["requests.received.natural_person", TOTAL]
    data = edited_page(zero_report, *(number(address, 10) for address in addresses))
    assert [address for address, _ in edits_in(data)] == addresses


def test_a_blank_cell_that_was_filled_is_told(zero_report, edits_in):
    blank = unflatten(zero_report, {TOTAL: None})
    assert edits_in(edited_page(blank, number(TOTAL, 3))) == [
        (TOTAL, "表三“一、本年新收政府信息公开申请数量”“总计”：原为空白，现为“3”。")
    ]


def test_a_new_paragraph_is_told_at_the_block_before_it(zero_report, edits_in):
    data = edited_page(zero_report, ("六、其他需要报告的事项</h2>", r"\g<0><p>新增。"))
    assert edits_in(data) == [("other_matters", "其后增加了“新增。”。")]


def test_a_paragraph_that_is_gone_is_told(zero_report, edits_in):
    data = edited_page(zero_report, (r"<p[^>]*>第二段。</p>", ""))
    assert edits_in(data) == [("overview.platforms[1]", "原有的“第二段。”已删去。")]


def test_the_words_of_a_template_are_no_edit_until_they_are_edited(
    full_report, edits_in
):
    data = edited_page(full_report, ("附件：1.统计表", "附件：1.统计总表"))
    assert edits_in(data) == [
        ("attachments", "原为“附件：1.统计表”，现为“附件：1.统计总表”。")
    ]


def test_title_and_signature_are_compared(full_report, edits_in):
    signature, title = ("<p>示范", "<p>模范"), ('class="line">示范', r"\g<0>之")
    data = edited_page(full_report, signature, title)
    assert [address for address, _ in edits_in(data)] == ["title", "signature"]


def test_a_pdf_that_shows_another_number_and_paragraph_is_told(full_report, edits_in):
    platforms = Passage(body=Narrative.from_text("第一段。\n改写的段落。"))
    shown = evolve(
        unflatten(full_report, {TOTAL: 7}),
        overview=evolve(full_report.overview, platforms=platforms),
    )
    assert [address for address, _ in edits_in(page_showing(shown, full_report))] == [
        "overview.platforms[1]",
        TOTAL,
    ]


def test_heads_that_repeat_on_the_next_page_are_no_edit(zero_report, monkeypatch):
    table = SmallTable(
        header=("公开渠道", "信息数量"), rows=tuple((f"栏目{n}", "") for n in range(70))
    )
    oversight = Passage(body=Narrative((table,)))
    report = evolve(
        zero_report, overview=evolve(zero_report.overview, oversight=oversight)
    )
    data = render(report, "pdf")
    renderer = default_plugins().renderer("pdf")
    assert "".join(renderer.visible(data)).count("公开渠道信息数量") > 1
    monkeypatch.delattr(type(renderer), "render")
    assert read_report(data) == report


def test_the_embedded_data_is_given_in_spite_of_edits(zero_report):
    data = edited_page(zero_report, number(TOTAL, 9))
    assert read_report(data, embedded=True) == zero_report


def test_text_deleted_under_revision_is_gone_and_inserted_text_is_there(
    zero_report, edits_in
):
    word = docx.Document(io.BytesIO(render(zero_report, "docx")))
    paragraph = next(p for p in word.paragraphs if p.text == "第二段。")
    run = paragraph.runs[0]._r
    deleted = docx.oxml.parse_xml(
        '<w:del xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        ' w:id="1" w:author="甲"/>'
    )
    run.addprevious(deleted)
    deleted.append(run)
    paragraph.add_run("第三段。")
    saved = io.BytesIO()
    word.save(saved)
    assert edits_in(saved.getvalue()) == [
        ("overview.platforms[1]", "原为“第二段。”，现为“第三段。”。")
    ]


def test_a_variant_that_changed_since_may_be_why(zero_report):
    page = edited_page(zero_report, number(TOTAL, 9)).decode()
    changed = re.sub(r'"national/report.css":"sha256:\w', r"\g<0>0", page)
    with pytest.raises(TextEdited, match="样式“national”在生成之后也改动过"):
        read_report(changed.encode())


def test_without_its_variant_an_output_is_not_compared(zero_report):
    page = render(zero_report, "html").decode()
    page = page.replace('"variant":"national"', '"variant":"nowhere"')
    with pytest.raises(UnknownName, match="nowhere"):
        read_report(page.encode())
    assert read_report(page.encode(), embedded=True) == zero_report


def test_a_format_of_a_plugin_that_cannot_say_is_not_compared(zero_report):
    host = PluginHost(load=())
    html = host.renderer("html")
    data = edited_page(zero_report, number(TOTAL, 9))

    class Silent(type(html)):
        def visible(self, _):
            return None

    host.renderers = {"html": Silent()}
    assert read_report(data, plugins=host) == zero_report


def test_a_file_is_read_whatever_its_suffix(zero_report, tmp_path):
    path = tmp_path / "年报.docx"
    path.write_bytes(render(zero_report, "html"))
    assert read_report(path) == zero_report


def test_a_missing_file_and_an_endless_one_are_refused(tmp_path, monkeypatch):
    with pytest.raises(LoadError, match=r"无法读取“.*no\.docx”"):
        read_report(tmp_path / "no.docx")
    path = tmp_path / "large.pdf"
    path.write_bytes(b"%PDF")
    monkeypatch.setattr("govreport.readback.read.MOST_BYTES", 3)
    with pytest.raises(LoadError, match="超过0 MB"):
        read_report(path)
