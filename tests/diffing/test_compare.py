"""Two files held against each other, whatever files they are."""

from pathlib import Path

import pytest

from govreport import load, render
from govreport.diffing import compare, comparison_page, shown_in

EXAMPLE = Path("examples/hongze-2024.yaml")
EDITS = {
    "本机关不掌握相关政府信息: [31,": "本机关不掌握相关政府信息: [32,",
    "公开前逐级审核": "公开前两级审核",
}


@pytest.fixture
def edited(tmp_path):
    text = EXAMPLE.read_text(encoding="utf-8")
    for old, new in EDITS.items():
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "改过.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def page_of(path: Path, folder: Path) -> Path:
    page = folder / "年报.html"
    options = {"embed": False}
    data = render(load(path), "html", options=options, allow_errors=True)
    page.write_bytes(data)
    return page


def test_a_report_and_itself_show_the_same():
    shown = shown_in(EXAMPLE)
    assert compare(shown, shown).is_same


def test_a_report_and_its_page_show_the_same(tmp_path):
    comparison = compare(shown_in(EXAMPLE), shown_in(page_of(EXAMPLE, tmp_path)))
    assert comparison.is_same
    assert len(comparison.old.numbers) == 186


def test_each_number_and_each_paragraph_that_differs_is_found(edited):
    comparison = compare(shown_in(EXAMPLE), shown_in(edited))
    (number,) = comparison.numbers
    assert number.address == "requests.dispositions.unavailable.not_held.natural_person"
    assert (number.old.text, number.new.text) == ("31", "32")
    assert number.kind == "changed"
    assert str(number.new.where) == f"{edited}:47:22"
    (text,) = comparison.texts
    assert text.kind == "changed"
    assert text.chapter == "overview"
    assert "逐级审核" in text.old.text
    assert "两级审核" in text.new.text


def test_what_was_edited_on_a_page_is_found_with_its_place(edited, tmp_path):
    comparison = compare(shown_in(EXAMPLE), shown_in(page_of(edited, tmp_path)))
    (number,) = comparison.numbers
    assert number.new.where.file == str(tmp_path / "年报.html")
    assert len(comparison.texts) == 1


def test_a_paragraph_may_be_added_or_removed(tmp_path):
    text = EXAMPLE.read_text(encoding="utf-8")
    line = "  监督保障: "
    more = tmp_path / "多一段.yaml"
    more.write_text(
        text.replace(line, "  监督保障: |\n    新增的一段。\n    "), encoding="utf-8"
    )
    forth = compare(shown_in(EXAMPLE), shown_in(more)).texts
    back = compare(shown_in(more), shown_in(EXAMPLE)).texts
    assert [change.kind for change in forth] == ["changed", "added"]
    assert [change.kind for change in back] == ["changed", "removed"]


def test_numbers_of_different_editions_are_each_others_strangers():
    other = shown_in(Path("examples/huaian-2024.yaml"))
    kinds = {change.kind for change in compare(shown_in(EXAMPLE), other).numbers}
    assert kinds == {"changed", "added", "removed"}


def test_the_page_marks_what_changed_and_escapes_what_it_shows(edited):
    page = comparison_page(compare(shown_in(EXAMPLE), shown_in(edited)), "zh")
    assert "信息公开前<del>逐</del>级审核" in page
    assert "信息公开前<ins>两</ins>级审核" in page
    assert 'lang="zh-CN"' in page
    assert "不同之处：1个数，1段文字。" in page


def test_the_page_runs_nothing_that_a_report_says(tmp_path):
    path = tmp_path / "攻.yaml"
    text = EXAMPLE.read_text(encoding="utf-8")
    path.write_text(text.replace("逐级审核", "<script>alert(1)</script>{{7*7}}"))
    page = comparison_page(compare(shown_in(EXAMPLE), shown_in(path)), "en")
    assert "<script" not in page
    assert "{{7*7}}" in page
