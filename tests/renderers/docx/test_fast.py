"""A compiled form writes what docxtpl writes, part by part."""

import zlib
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from zipfile import ZipFile

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import balanced_reports

from govreport.api import lineage_for, variants_for
from govreport.compose import compose
from govreport.compose.document import Document, Paragraph
from govreport.renderers.docx import DocxRenderer, deflating, filling, zipping
from govreport.renderers.docx.compiled.form import FORMS_KEPT, compiled
from govreport.renderers.docx.packing import pack, unpack
from govreport.renderers.docx.rereading import FILES_KEPT, read_again
from govreport.renderers.renderer import Target

EDITIONS = ("2021", "2021-short", "2019")


def target_of(report, lineage, **given):
    return Target(
        format="docx", edition=report.format_edition, lineage=lineage, **given
    )


def composed(report, lineage):
    edition = report.format_edition
    return compose(report, edition, lineage.settings(edition))


def rendered(report, target):
    document = composed(report, target.lineage)
    return unpack(DocxRenderer().render(document, report, target))


def form_of(target, *, embeds=True):
    """Give the compiled form that a render for `target` uses."""
    data = target.lineage.file("report.docx").read_bytes()
    return compiled(data, tuple(target.settings.fonts.items()), embeds=embeds)


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_form_of_every_variant_comes_out_as_docxtpl_fills_it(
    numbered_in, parts_by_docxtpl, quick_only, edition
):
    report = numbered_in(edition)
    targets = [
        target_of(report, lineage_for(report, name)) for name in variants_for().variants
    ]
    for target in targets:
        rendered(report, target)
    quick_only()
    for target in targets:
        document = composed(report, target.lineage)
        assert rendered(report, target) == parts_by_docxtpl(document, report, target)
        assert form_of(target).equals_docxtpl


@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(report=st.sampled_from(EDITIONS).flatmap(balanced_reports))
def test_a_report_comes_out_as_docxtpl_writes_it(national, parts_by_docxtpl, report):
    target = target_of(report, national)
    expected = parts_by_docxtpl(composed(report, national), report, target)
    if not form_of(target).equals_docxtpl:
        assert rendered(report, target) == expected
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            filling, "fill", lambda *_: pytest.fail("docxtpl filled the form")
        )
        assert rendered(report, target) == expected


@pytest.mark.parametrize("embed", [True, False])
def test_a_report_with_figures_comes_out_as_docxtpl_writes_it(
    national, illustrated_report, image, parts_by_docxtpl, quick_only, embed
):
    target = target_of(
        illustrated_report,
        national,
        files={"图/大厅.png": image()},
        options={"embed": embed},
    )
    first = rendered(illustrated_report, target)
    quick_only()
    second = rendered(illustrated_report, target)
    document = composed(illustrated_report, national)
    assert first == second == parts_by_docxtpl(document, illustrated_report, target)
    assert "word/media/figure1.png" in second


def test_an_image_that_is_not_there_comes_out_as_docxtpl_writes_it(
    national, illustrated_report, parts_by_docxtpl
):
    target = target_of(illustrated_report, national)
    document = composed(illustrated_report, national)
    expected = parts_by_docxtpl(document, illustrated_report, target)
    for _ in range(2):
        assert rendered(illustrated_report, target) == expected


def test_text_that_docxtpl_makes_into_braces_stays_as_it_is(
    national, zero_report, quick_only
):
    target = target_of(zero_report, national)
    rendered(zero_report, target)
    quick_only()
    text = "{_{ a }_} {_% b %_} <c> & “d” \"e\" 'f'"
    document = Document(
        title=("甲",), preamble=(Paragraph(text=text, address="a"),), sections=()
    )
    parts = unpack(DocxRenderer().render(document, zero_report, target))
    written = "{_{ a }_} {_% b %_} &lt;c&gt; &amp; “d” \"e\" 'f'</w:t>"
    assert written in parts["word/document.xml"].decode()


@pytest.mark.parametrize("character", ["\t", "\n", "\a", "\f", "\r"])
def test_what_docxtpl_makes_of_a_character_is_left_to_docxtpl(
    national, zero_report, parts_by_docxtpl, character
):
    target = target_of(zero_report, national)
    rendered(zero_report, target)
    document = evolve(composed(zero_report, national), subtitle=(f"甲{character}乙",))
    parts = unpack(DocxRenderer().render(document, zero_report, target))
    assert parts == parts_by_docxtpl(document, zero_report, target)


def test_two_threads_give_the_bytes_of_one(national, numbered_in):
    reports = [numbered_in(edition) for edition in EDITIONS] * 8

    def render(report):
        target = target_of(report, national)
        document = composed(report, national)
        return DocxRenderer().render(document, report, target)

    one_by_one = [render(report) for report in reports]
    compiled.cache_clear()
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(render, reports)) == one_by_one


def test_the_first_report_of_a_form_has_the_bytes_of_the_next(
    national, numbered_in, render
):
    for edition in EDITIONS:
        compiled.cache_clear()
        first, second = (render(numbered_in(edition), national) for _ in range(2))
        assert first == second


def test_the_parts_are_the_same_without_isa_l(render, zero_report, monkeypatch):
    quick = render(zero_report)
    compiled.cache_clear()
    monkeypatch.setattr(deflating, "compress", zlib.compress)
    monkeypatch.setattr(zipping, "crc32", zlib.crc32)
    plain = render(zero_report)
    compiled.cache_clear()
    assert unpack(plain) == unpack(quick)
    for data in (plain, quick):
        with ZipFile(BytesIO(data)) as archive:
            assert archive.testzip() is None


def test_a_form_is_read_again_however_little_it_was_changed(tmp_path):
    form = tmp_path / "report.docx"
    form.write_bytes(b"one")
    first, again = read_again(form), read_again(form)
    assert again is first
    form.write_bytes(b"two")
    assert read_again(form) == b"two"
    for number in range(FILES_KEPT + 1):
        form = tmp_path / f"{number}.docx"
        form.write_bytes(b"%d" % number)
        assert read_again(form) == b"%d" % number


def test_a_form_that_was_changed_on_disk_is_another_form(
    render, zero_report, variant_with, tmp_path
):
    lineage = variant_with(lambda part: part.replace("{{ line }}", "{{ line }}甲"))
    form = tmp_path / "province" / "report.docx"
    once, before = render(zero_report, lineage), form.read_bytes()
    parts = unpack(before)
    body = parts["word/document.xml"].decode().replace("甲", "乙")
    form.write_bytes(pack(parts | {"word/document.xml": body.encode()}))
    again = [unpack(render(zero_report, lineage)) for _ in range(2)]
    assert again[0] == again[1]
    assert "年度报告乙" in again[0]["word/document.xml"].decode()
    form.write_bytes(before)
    assert render(zero_report, lineage) == once


def test_no_more_than_so_many_forms_are_kept(national):
    data = national.file("report.docx").read_bytes()
    for number in range(FORMS_KEPT + 2):
        compiled(data, (("title", f"字体{number}"),), embeds=True)
    assert compiled.cache_info().currsize == FORMS_KEPT
