"""What an archive and a screen reader find in the file."""

import io
from collections import Counter

import pikepdf
import pytest
from attrs import evolve

import govreport
from govreport.errors import RequestError
from govreport.renderers.embedded import opened
from govreport.renderers.pdf import PdfRenderer
from govreport.values.narrative import Figure, Narrative


@pytest.fixture(scope="module", params=["pdf/a-3u", "pdf/ua-1"])
def pdf(request, render, counted_report):
    data = render(counted_report, pdf_variant=request.param)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield pdf


def elements(node, kind):
    """Give the elements of a kind below a node of the structure, in reading order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from elements(child, kind)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == kind:
            yield node
        yield from elements(node.get("/K", pikepdf.Array()), kind)


def test_the_file_is_sound(pdf):
    assert pdf.check_pdf_syntax() == []


def test_the_file_says_its_language_and_title(pdf):
    assert pdf.Root.Lang == "zh-CN"
    assert pdf.docinfo["/Title"] == "示范县司法局2024年政府信息公开工作年度报告"
    assert pdf.docinfo["/Author"] == "示范县司法局"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert bool(pdf.Root.MarkInfo.Marked)


def test_the_file_names_no_date_but_a_fixed_one(pdf):
    assert "/CreationDate" not in pdf.docinfo
    assert "/ModDate" not in pdf.docinfo
    params = pdf.attachments["govreport.json"].obj.EF.F.Params
    assert params.CreationDate == params.ModDate == "D:19800101000000Z"


@pytest.mark.parametrize("pdf", ["pdf/a-3u"], indirect=True)
def test_an_archive_file_declares_itself_its_colours_and_its_data(pdf):
    assert pdf.open_metadata().pdfa_status == "3U"
    assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"
    assert {str(file.UF) for file in pdf.Root.AF} == {"govreport.json"}
    assert pdf.Root.AF[0].AFRelationship == "/Source"


@pytest.mark.parametrize("pdf", ["pdf/ua-1"], indirect=True)
def test_an_accessible_file_declares_itself(pdf):
    assert pdf.open_metadata()["pdfuaid:part"] == "1"


def test_another_variant_is_refused(render, zero_report):
    with pytest.raises(RequestError, match=r"pdf/x-4.*pdf/a-3u、pdf/ua-1"):
        render(zero_report, pdf_variant="pdf/x-4")


def test_heads_are_bookmarks(pdf):
    def titles(items):
        return [(item.title, titles(item.children)) for item in items]

    with pdf.open_outline() as outline:
        ((title, chapters),) = titles(outline.root)
    assert title == "示范县司法局2024年政府信息公开工作年度报告"
    assert [name for name, _ in chapters][:2] == [
        "一、总体情况",
        "二、主动公开政府信息情况",
    ]
    assert [name for name, _ in chapters[0][1]] == [
        "（一）主动公开情况",
        "（二）政府信息公开平台建设情况",
    ]


def test_a_head_that_runs_in_is_a_bookmark_too(render, zero_report, child):
    lineage = child(overview={"head": {"place": "run-in", "end": "。"}})
    with pikepdf.open(io.BytesIO(render(zero_report, lineage))) as pdf:
        with pdf.open_outline() as outline:
            chapter = outline.root[0].children[0]
        assert [item.title for item in chapter.children] == [
            "（一）主动公开情况。",
            "（二）政府信息公开平台建设情况。",
        ]


def test_every_font_is_embedded(pdf):
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert "/FontFile3" in descriptor or "/FontFile2" in descriptor


def test_an_image_has_its_words_and_is_not_to_be_smoothed(zero_report, image):
    figure = Figure(path="a.png", caption="图一", alt="一块展板")
    report = evolve(zero_report, other_matters=Narrative((figure,)))
    source = govreport.Source(report=report, files={"a.png": image()})
    with pikepdf.open(io.BytesIO(govreport.render(source, "pdf"))) as pdf:
        images = [x for x in pdf.objects if is_image(x)]
        assert [image.Interpolate for image in images] == [False]
        (tagged,) = elements(pdf.Root.StructTreeRoot.K, "/Figure")
        assert tagged.Alt == "一块展板"


def is_image(found):
    return isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"


def test_each_number_names_its_heads_and_each_head_what_it_heads(pdf):
    root = pdf.Root.StructTreeRoot.K
    heads = {str(th.ID).partition(".")[2]: th for th in elements(root, "/TH")}
    numbers = list(elements(root, "/TD"))
    assert len(numbers) == 200
    named = [[str(h).partition(".")[2] for h in td.A.Headers] for td in numbers]
    assert named[0] == ["proactive.r0c0", "proactive.r1c1", "proactive.r2c0"]
    assert named[6] == ["proactive.r4c0", "proactive.r5c1", "proactive.r6c0"]
    assert named[10] == ["requests.r0c3", "requests.r1c3", "requests.r3c0"]
    assert named[-1] == ["remedies.r0c5", "remedies.r1c10", "remedies.r2c14"]
    assert {name for names in named for name in names} <= set(heads)
    assert heads["requests.r5c0"].A.Scope == "/Row"
    assert heads["requests.r1c4"].A.Scope == "/Column"


def columns_of_rows(table):
    """Give how many columns each row of a table has, those that reach in included."""
    reaching = Counter()
    for number, row in enumerate(elements(table, "/TR")):
        for cell in row.K:
            width = int(cell.A.get("/ColSpan", 1))
            for below in range(int(cell.A.get("/RowSpan", 1))):
                reaching[number + below] += width
    return list(reaching.values())


def test_every_row_of_a_table_has_as_many_columns(pdf):
    root = pdf.Root.StructTreeRoot.K
    rows = [columns_of_rows(table) for table in elements(root, "/Table")]
    assert rows == [[4] * 14, [10] * 28, [15] * 4]


def test_a_table_that_is_cut_within_a_row_is_a_table_on_each_page(
    render, zero_report, child
):
    label = "（一）予以公开" + "（指按照规定全部予以公开的）" * 90
    lineage = child(labels={"requests.dispositions.granted": label})
    with pikepdf.open(io.BytesIO(render(zero_report, lineage))) as pdf:
        tables = list(elements(pdf.Root.StructTreeRoot.K, "/Table"))
        rows = [columns_of_rows(table) for table in tables]
        names = [str(th.ID) for th in elements(pdf.Root.StructTreeRoot.K, "/TH")]
    assert [set(columns) for columns in rows] == [{4}, *[{10}] * 4, {15}]
    assert len(names) == len(set(names)) > 79


def test_the_file_gives_back_the_exact_data(render, counted_report):
    hostile = evolve(counted_report, agency="A & B <c> （甲）")
    found = opened(PdfRenderer().extract(render(hostile)))
    assert found.report == hostile
    assert {"national/report.html.j2", "national/print.css"} <= set(found.templates)


def test_the_data_survives_being_saved_by_another_program(render, counted_report):
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(render(counted_report))) as pdf:
        pdf.save(saved, linearize=True)
    assert opened(PdfRenderer().extract(saved.getvalue())).report == counted_report


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF", b"<html></html>"])
def test_other_files_carry_no_data(data):
    assert PdfRenderer().extract(data) is None
