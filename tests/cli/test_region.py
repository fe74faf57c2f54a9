"""`govreport check FOLDER` and `govreport rollup`: a region, as an office works."""

import sys

import pytest
from attrs import evolve
from openpyxl import load_workbook

from govreport import load, render
from govreport.codec import flatten, unflatten
from govreport.loading import dump

LICENSING = "proactive.licensing.decisions"
TABLE_4 = "remedies.reconsideration.total"


@pytest.fixture
def region(tmp_path, complete_report):
    """A folder of three units, one in Word, one with an error, and its roster."""
    folder = tmp_path / "各单位"
    folder.mkdir()
    for number, agency in enumerate(("甲局", "乙局", "丙镇"), 1):
        report = evolve(complete_report, agency=agency)
        report = unflatten(report, {LICENSING: number})
        if agency == "乙局":
            (folder / "乙局.docx").write_bytes(render(report, "docx"))
            continue
        if agency == "丙镇":
            report = unflatten(report, {TABLE_4: 3})
        (folder / f"{agency}.yaml").write_text(dump(report), encoding="utf-8")
    roster = tmp_path / "units.csv"
    roster.write_text("单位\n甲局\n乙局\n丙镇\n丁镇\n", encoding="gb18030")
    return tmp_path


def test_every_report_of_a_folder_is_checked(run, region):
    result = run("check", region / "各单位")
    assert result.code == 1
    assert "丙镇.yaml" in result.out
    assert "填3，四项之和为0" in result.out
    assert [line.split("：")[0][-7:] for line in result.err.splitlines()] == [
        "丙镇.yaml",
        "乙局.docx",
        "甲局.yaml",
    ]


def test_a_folder_without_reports_is_refused(run, tmp_path):
    result = run("check", tmp_path)
    assert (result.code, result.err) == (2, f"“{tmp_path}”中没有可读的报告文件。\n")


def test_a_roster_tells_who_is_missing(run, region):
    result = run("check", region / "各单位", "--roster", region / "units.csv")
    assert result.code == 1
    assert result.err.endswith("未报送（1个）：丁镇。\n")


def test_who_is_missing_fails_though_no_report_does(run, region):
    (region / "各单位" / "丙镇.yaml").unlink()
    arguments = ("check", region / "各单位", "--roster", region / "units.csv")
    assert run(*arguments).code == 1
    assert run(*arguments, "--fail-on", "never").code == 0


def test_a_summary_and_the_notes_are_written(run, region):
    target = region / "summary.xlsx"
    roster = region / "units.csv"
    result = run("check", region / "各单位", "--roster", roster, "-o", target)
    assert (result.code, result.out) == (1, f"{target}\n")
    sheet = load_workbook(target)["汇总"]
    assert [[c.value for c in row] for row in sheet["A4:B7"]] == [
        ["甲局", "已报送"],
        ["乙局", "已报送"],
        ["丙镇", "已报送"],
        ["丁镇", "未报送"],
    ]
    notes = region / "退回意见"
    assert [path.name for path in notes.iterdir()] == ["丙镇.docx"]
    assert result.err.endswith(f"{notes}：已写1份退回意见。\n")


def test_notes_that_are_out_of_date_are_told_and_kept(run, region):
    arguments = ("check", region / "各单位", "-o", region / "summary.xlsx")
    run(*arguments)
    (region / "各单位" / "丙镇.yaml").unlink()
    result = run(*arguments)
    assert result.code == 0
    assert "有1份以前的退回意见，这次没有再出：丙镇.docx" in result.err
    assert (region / "退回意见" / "丙镇.docx").exists()


def test_a_summary_in_the_folder_is_no_report_of_a_unit(run, region):
    folder = region / "各单位"
    arguments = ("check", folder, "-o", folder / "汇总.xlsx")
    first = run(*arguments)
    assert run(*arguments) == first


def test_a_summary_does_not_go_with_another_format(run, region):
    target = region / "summary.xlsx"
    result = run("check", region / "各单位", "-o", target, "--json")
    assert result.code == 2
    assert "不能与 --format、--json 同用" in result.err


def test_a_summary_says_which_package_it_lacks(run, region, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    result = run("check", region / "各单位", "-o", region / "summary.xlsx")
    assert result.code == 3
    assert result.err == "汇总表需要 openpyxl。请运行：pip install 'govreport[excel]'\n"


def test_a_region_is_added_up(run, region):
    (region / "各单位" / "丙镇.yaml").unlink()
    target = region / "region.yaml"
    result = run("rollup", region / "各单位", "--as", "示范县人民政府", "-o", target)
    assert (result.code, result.out) == (0, f"{target}\n")
    assert result.err == "示范县人民政府：已汇总2个单位。\n"
    report = load(target).report
    assert (report.agency, report.units) == ("示范县人民政府", ("乙局", "甲局"))
    assert flatten(report)[LICENSING] == 3


def test_units_with_errors_are_refused_unless_they_are_allowed(run, region):
    target = region / "region.yaml"
    arguments = ("rollup", region / "各单位", "--as", "示范县", "-o", target)
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "“丙镇”有1个错误" in result.err
    assert not target.exists()
    assert run(*arguments, "--allow-errors").code == 0
    assert flatten(load(target).report)[LICENSING] == 6


def test_a_missing_unit_is_told_and_fails(run, region):
    result = run(
        "rollup",
        region / "各单位",
        *("--as", "示范县", "--roster", region / "units.csv", "--allow-errors"),
    )
    assert result.code == 1
    assert "#   丁镇：未报送" in result.out
    assert "没有计入1个单位，汇总数不全：丁镇。" in result.err


def test_a_stated_report_is_reconciled(run, region):
    (region / "各单位" / "丙镇.yaml").unlink()
    stated = region / "region.yaml"
    arguments = ("rollup", region / "各单位", "--as", "示范县")
    run(*arguments, "-o", stated)
    same = run(*arguments, "--against", stated)
    assert (same.code, same.out) == (0, "")
    assert "200个数与各单位之和都相同" in same.err
    report = unflatten(load(stated).report, {LICENSING: 5})
    stated.write_text(dump(report), encoding="utf-8")
    result = run(*arguments, "--against", stated)
    assert result.code == 1
    assert [line.split() for line in result.out.splitlines()] == [
        ["位置", "填报", "各单位之和", "差额"],
        ["表二“行政许可”“本年处理决定数量”", "5", "3", "2"],
    ]


def test_a_region_is_told_in_english(run, region):
    result = run(
        "rollup",
        region / "各单位",
        *("--as", "示范县", "--roster", region / "units.csv", "--lang", "en"),
    )
    assert result.code == 2
    assert "Not handed in (1): 丁镇." in result.err
    assert "丙镇 has 1 errors" in result.err


def test_what_is_no_folder_is_refused(run, good):
    result = run("rollup", good, "--as", "示范县")
    assert (result.code, result.err.count("不是文件夹")) == (2, 1)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--as", " "), "--as 后面要写汇总报告的机关名称。"),
        (("--as", "示范县", "--division", "4x"), "行政区划代码"),
    ],
)
def test_what_would_make_no_report_is_refused(run, region, options, told):
    result = run("rollup", region / "各单位", *options, "--allow-errors")
    assert (result.code, result.out) == (2, "")
    assert told in result.err
