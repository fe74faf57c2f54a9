"""`govreport new`: a file that a clerk can fill, blank or from last year's report."""

import datetime as dt
import importlib
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from govreport import load
from govreport.api import lineage_for
from govreport.editions import get_edition
from govreport.loading import read_tree
from govreport.readback import open_source

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def in_a_folder_of_2025(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    module = importlib.import_module("govreport.cli.new")
    monkeypatch.setattr(module, "today", lambda: dt.date(2025, 1, 6))


def test_without_a_terminal_nothing_is_asked(run):
    ran = run("new")
    assert (ran.code, ran.out) == (0, "年报.yaml\n")
    assert ran.err.splitlines() == [
        "机关还没有填。",
        "已新建2024年度报告（2021版）。填好后检查：govreport check 年报.yaml",
    ]
    source = load(Path("年报.yaml"))
    assert [problem.code for problem in source.problems] == ["OGI108"]
    assert source.report.year == 2024


def test_the_language_of_the_run_is_that_of_the_keys(run):
    ran = run("new", "--lang", "en", "--agency", "示范县司法局")
    assert ran.out == "report.yaml\n"
    assert "\nagency: 示范县司法局\n" in Path("report.yaml").read_text("utf-8")


def test_the_options_state_what_is_known(run):
    facts = ("--agency", "甲局", "--year", "2020", "--kind", "department")
    ran = run("new", "甲.yaml", *facts, "--division", "420203")
    assert ran.code == 0
    source = load(Path("甲.yaml"))
    assert source.problems == ()
    report = source.report
    assert (report.agency, report.year, report.edition) == ("甲局", 2020, "2019")
    assert (report.agency_kind, report.division) == ("department", "420203")


def test_a_file_that_is_there_is_left_alone(run):
    Path("年报.yaml").write_text("机关: 甲局\n", encoding="utf-8")
    ran = run("new")
    assert ran.code == 2
    assert ran.err == ("“年报.yaml”已经存在，没有改动。请换一个文件名，或先移走它。\n")
    assert Path("年报.yaml").read_text("utf-8") == "机关: 甲局\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["年报.json"], "新报告带有说明，写成 YAML。"),
        (["--year", "1999"], "年度应在2008至2099之间，现为1999。"),
        (["--division", "42020"], "行政区划代码“42020”应为2、4、6、9或12位数字。"),
        (["--variant", "variants/mine"], "样式的名称，现为“variants/mine”"),
        (["--variant", "natinal"], "national"),
        (["--edition", "2020"], "2021"),
        (["--from", "无.yaml"], "无.yaml"),
    ],
)
def test_a_wrong_request_is_told_and_nothing_is_written(run, arguments, says, tmp_path):
    ran = run("new", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert list(tmp_path.iterdir()) == []


def test_the_schema_beside_it_is_named_in_the_first_line_and_takes_the_file(run):
    ran = run("new", "--agency", "甲局", "--with-schema")
    assert ran.out.splitlines() == ["年报.yaml", "govreport.schema.json"]
    text = Path("年报.yaml").read_text("utf-8")
    first = "# yaml-language-server: $schema=govreport.schema.json\n"
    assert text.startswith(first)
    schema = json.loads(Path("govreport.schema.json").read_text("utf-8"))
    assert Draft202012Validator(schema).is_valid(read_tree(text, "年报.yaml").plain)
    assert run("new", "乙.yaml", "--with-schema").code == 0
    Path("govreport.schema.json").write_text("{}", encoding="utf-8")
    assert (
        "“govreport.schema.json”已经存在" in run("new", "丙.yaml", "--with-schema").err
    )


def test_what_is_carried_from_last_year_and_what_is_not(run):
    ran = run("new", "--from", EXAMPLES / "shifan-commerce-2020.yaml")
    assert ran.err.splitlines() == [
        "版本没有带入：上年用2019版，本年用2021版。要用别的版本请写 --edition。",
        "没有带入：表二、表三其余各行、表四的数。",
        "没有带入：统计期限。",
        "没有带入：“总体情况”的文字。",
        "没有带入：“其他需要报告的事项”的文字。",
        "没有带入：附注。",
        "已新建2021年度报告（2021版）。填好后检查：govreport check 年报.yaml",
    ]
    last = load(EXAMPLES / "shifan-commerce-2020.yaml").report
    new = load(Path("年报.yaml")).report
    assert (new.agency, new.year, new.edition) == (last.agency, 2021, "2021")
    assert new.requests.brought_forward == last.requests.carried_forward
    assert new.requests.received.natural_person is None
    assert new.improvement.prior_problems == last.improvement.current_problems
    assert not new.improvement.prior_improvements
    text = Path("年报.yaml").read_text("utf-8")
    assert "  # 上年报告准备采取的举措，供对照，不会印出：\n  #   - " in text


def test_an_output_is_as_good_as_the_data_file(run, good):
    assert run("render", good, "-f", "html").code == 0
    assert run("new", "新.yaml", "--from", good.with_suffix(".html")).code == 0
    new = load(Path("新.yaml")).report
    assert (new.agency, new.year) == ("示范县司法局", 2025)
    assert new.requests.brought_forward.total == 0


def test_the_schema_of_a_report_is_printed_by_default(run):
    printed = json.loads(run("schema").out)
    assert printed == json.loads(run("schema", "report").out)
    assert printed["title"] == "政府信息公开工作年度报告"
    assert json.loads(run("schema", "variant").out)["title"].endswith("样式")


def test_on_a_terminal_the_year_and_the_agency_are_asked(run, monkeypatch):
    module = importlib.import_module("govreport.cli.new")
    answers = iter([2023, "甲局"])
    asked = []
    monkeypatch.setattr(module, "_is_asked", lambda: True)
    monkeypatch.setattr(
        module.click, "prompt", lambda *told, **_: asked.append(told) or next(answers)
    )
    assert run("new").code == 0
    assert asked == [("年度",), ("机关全称",)]
    report = load(Path("年报.yaml")).report
    assert (report.agency, report.year) == ("甲局", 2023)


def test_a_workbook_is_written_where_the_file_is_to_be_one(run):
    ran = run("new", "年报.xlsx", "--agency", "甲局", "--year", "2020")
    assert (ran.code, ran.out) == (0, "年报.xlsx\n")
    source = open_source(Path("年报.xlsx"))
    assert (source.report.agency, source.report.edition) == ("甲局", "2019")
    assert source.coverage.is_whole
    checked = run("check", "年报.xlsx")
    assert checked.code == 1
    assert "年报.xlsx 表四!A6 错误OGI120 表四整项未填。" in checked.out


def test_a_workbook_goes_on_from_last_year_and_from_a_workbook(run):
    last = EXAMPLES / "huaian-2024.yaml"
    assert run("new", "甲.xlsx", "--from", str(last)).code == 0
    expected = load(last).report.requests.carried_forward
    report = open_source(Path("甲.xlsx")).report
    assert report.year == 2025
    assert report.requests.brought_forward == expected
    guide = load_workbook("甲.xlsx")["填写说明"]
    lines = [row[0].value for row in guide.iter_rows()]
    assert "上年报告准备采取的举措，供对照，不会印出：" in lines
    assert run("new", "乙.xlsx", "--from", "甲.xlsx").code == 0
    assert open_source(Path("乙.xlsx")).report.year == 2026


def test_a_workbook_asks_for_the_numbers_that_its_variant_adds(run):
    ran = run("new", "年报.xlsx", "--variant", "hubei-xisaishan")
    assert ran.code == 0
    cells = [row[2].value for row in load_workbook("年报.xlsx")["其他章节"].iter_rows()]
    settings = lineage_for(open_source(Path("年报.xlsx"))).settings
    names = [name for name in cells if name and "." in str(name)]
    assert bool(names) == bool(settings(get_edition("2021")).extra_rows)


def test_a_workbook_has_no_use_for_a_schema(run, tmp_path):
    ran = run("new", "年报.xlsx", "--with-schema")
    assert ran.code == 2
    assert "请去掉 --with-schema" in ran.err
    assert list(tmp_path.iterdir()) == []
