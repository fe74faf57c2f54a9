"""`govreport read`: where the data goes, and how it ends."""

import io
import json

import pytest
from attrs import evolve
from PIL import Image

from govreport.loading import dump, load_report
from govreport.values.narrative import Figure, Narrative


@pytest.fixture
def page(run, good):
    """A page rendered from the report."""
    assert run("render", good, "-f", "html").code == 0
    return good.with_suffix(".html")


@pytest.fixture
def edited(page):
    """The page after someone changed a paragraph of it."""
    text = page.read_text(encoding="utf-8")
    shown, script, data = text.partition("<script")
    shown = shown.replace("网站和新媒体统一管理。", "改过。")
    page.write_text(shown + script + data, "utf-8")
    return page


def test_an_output_is_read_back_to_standard_output(run, page, complete_report):
    ran = run("read", page)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == dump(complete_report, language="zh")


def test_keys_are_english_where_messages_are(run, page, complete_report):
    assert run("--lang", "en", "read", page).out == dump(complete_report)


def test_an_output_is_read_back_to_a_file(run, page, complete_report, tmp_path):
    target = tmp_path / "new" / "back.yaml"
    ran = run("read", page, "-o", target)
    assert (ran.code, ran.out) == (0, f"{target}\n")
    assert load_report(target) == complete_report


def test_an_output_is_read_back_to_json(run, page, complete_report, tmp_path):
    target = tmp_path / "back.json"
    assert run("read", page, "-o", target).code == 0
    text = target.read_text(encoding="utf-8")
    assert json.loads(text)["agency"] == "示范县司法局"
    assert load_report(target) == complete_report


def test_edits_are_told_and_nothing_is_written(run, edited, tmp_path):
    ran = run("read", edited, "-o", tmp_path / "back.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "原为“网站和新媒体统一管理。”，现为“改过。”。" in ran.err
    assert "地址：overview.platforms[0]" in ran.err
    assert "文字在生成后改动过1处" in ran.err
    assert not (tmp_path / "back.yaml").exists()


def test_the_embedded_data_is_given_all_the_same(run, edited, complete_report):
    ran = run("read", edited, "--embedded")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == dump(complete_report, language="zh")


def test_an_output_without_its_report_is_read_by_what_it_shows(run, good):
    assert run("render", good, "-f", "html", "--no-embed").code == 0
    ran = run("read", good.with_suffix(".html"))
    assert ran.code == 0
    assert ran.out.startswith("格式版本: 1\n机关: 示范县司法局\n年度: 2024\n")
    assert ran.err.endswith("（读出200个数中的200个、6章中的6章）\n")


def test_an_output_without_its_report_gives_no_embedded_data(run, good):
    assert run("render", good, "-f", "html", "--no-embed").code == 0
    ran = run("read", good.with_suffix(".html"), "--embedded")
    assert ran.code == 2
    assert "可以取回数据的格式：docx、html、pdf" in ran.err


def test_an_edited_output_may_be_read_by_what_it_shows(run, edited):
    ran = run("read", edited, "--visible")
    assert ran.code == 0
    assert "（读出200个数中的200个、6章中的6章）" in ran.err


def test_embedded_and_visible_exclude_each_other(run, page):
    ran = run("read", page, "--embedded", "--visible")
    assert ran.code == 2
    assert "只能用一个" in ran.err


def test_a_text_is_read_by_what_it_shows(run, good):
    assert run("render", good, "-f", "text").code == 0
    ran = run("read", good.with_suffix(".txt"))
    assert ran.code == 0
    assert "机关: 示范县司法局" in ran.out


def test_a_missing_file_ends_with_2(run, tmp_path):
    ran = run("read", tmp_path / "no.docx")
    assert ran.code == 2
    assert "无法读取" in ran.err


def test_the_output_that_is_read_is_never_replaced(run, page):
    old = page.read_bytes()
    ran = run("read", page, "-o", page)
    assert ran.code == 2
    assert "会覆盖" in ran.err
    assert page.read_bytes() == old


def test_a_folder_is_no_file_to_write(run, page, tmp_path):
    ran = run("read", page, "-o", tmp_path)
    assert ran.code == 2
    assert "是文件夹" in ran.err


def test_read_stands_among_the_commands(run):
    assert "从文件中读出报告的数据" in run("--help").out


@pytest.fixture
def pictured(good, complete_report):
    """The file of a report with an image in a folder beside it, and its bytes."""
    image = io.BytesIO()
    Image.new("RGB", (40, 20), "navy").save(image, "PNG")
    path = good.parent / "图" / "平台.png"
    path.parent.mkdir()
    path.write_bytes(image.getvalue())
    figure = Figure(path="图/平台.png", caption="平台", alt="平台的截图")
    report = evolve(complete_report, other_matters=Narrative((figure,)))
    good.write_text(dump(report), encoding="utf-8")
    return good, image.getvalue()


@pytest.mark.parametrize("suffix", [".docx", ".html", ".pdf"])
def test_images_are_written_beside_the_report(run, pictured, suffix, tmp_path):
    source, image = pictured
    output = tmp_path / f"out{suffix}"
    assert run("render", source, "-o", output).code == 0
    target = tmp_path / "new" / "back.yaml"
    ran = run("read", output, "-o", target)
    assert (ran.code, ran.err) == (0, "")
    assert (target.parent / "图" / "平台.png").read_bytes() == image
    assert load_report(target) == load_report(source)


def test_another_file_in_the_place_of_an_image_is_not_replaced(run, pictured, tmp_path):
    source, _ = pictured
    output = tmp_path / "out.html"
    assert run("render", source, "-o", output).code == 0
    other = tmp_path / "new" / "图" / "平台.png"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"other")
    ran = run("read", output, "-o", tmp_path / "new" / "back.yaml")
    assert ran.code == 2
    assert "已有另一个文件" in ran.err
    assert other.read_bytes() == b"other"
    assert not (tmp_path / "new" / "back.yaml").exists()


def test_an_image_may_not_leave_the_folder(run, pictured, tmp_path):
    source, _ = pictured
    output = tmp_path / "out.html"
    assert run("render", source, "-o", output).code == 0
    text = output.read_text(encoding="utf-8")
    output.write_text(text.replace('"图/平台.png":', '"../平台.png":'), "utf-8")
    ran = run("read", output, "-o", tmp_path / "new" / "back.yaml", "--embedded")
    assert ran.code == 2
    assert "不在输出文件的文件夹之内" in ran.err
    assert not (tmp_path / "平台.png").exists()
