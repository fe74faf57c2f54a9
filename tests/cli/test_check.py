"""`govreport check`: findings to standard output, one line that counts them."""

import json
import os
import subprocess
import sys

import pytest


def test_a_clean_report_ends_with_0(run, good):
    ran = run("check", good)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"{good}：没有发现问题。\n"


def test_a_finding_tells_place_code_sentence_address_and_basis(run, bad):
    ran = run("check", bad)
    line = next(
        number
        for number, text in enumerate(bad.read_text(encoding="utf-8").splitlines(), 1)
        if "reconsideration: [" in text
    )
    assert ran.code == 1
    assert ran.out.splitlines() == [
        f"{bad}:{line}:34 错误OGI401 "
        "表四“行政复议→总计”填0，四项之和为11（10＋1＋0＋0），疑似漏填总计。",
        "      reconsideration: [10, 1, 0, 0, 0]",
        "                                     ^",
        "    地址：remedies.reconsideration.total  "
        "依据：国办公开办函〔2021〕30号，表四：“总计”",
    ]
    assert ran.err == f"{bad}：1个错误，0个警告，另有0处随之而来。\n"


def test_findings_are_told_in_english(run, bad):
    ran = run("check", bad, "--lang", "en")
    assert "error OGI401: Table 4" in ran.out
    assert "the total was probably not filled in" in ran.out


def test_what_follows_stands_beneath_its_root(run, entangled):
    lines = run("check", entangled).out.splitlines()
    assert [line.partition("：")[0] for line in lines[-2:]] == [
        "    地址",
        "    随之",
    ]


def test_a_number_that_was_filled_has_the_place_of_the_part_around_it(run, tmp_path):
    path = tmp_path / "年报.yaml"
    path.write_text(
        "agency: 示范区司法局\nyear: 2024\nproactive: zero\nremedies: zero\n"
        "requests:\n  received: [3, 0, 0, 0, 0, 0]\n  dispositions:\n"
        "    granted: zero\n    partially_granted: zero\n    denied: zero\n"
        "    unavailable: zero\n    not_processed: zero\n    otherwise_handled: zero\n"
        "  brought_forward: zero\n  carried_forward: zero\n"
        "overview: 甲。\nimprovement: 不足之处将改进。\n"
        "other_matters: 未收取信息处理费。\n",
        encoding="utf-8",
    )
    lines = run("check", path).out.splitlines()
    assert lines[0].startswith(f"{path}:7:3 错误OGI301")
    assert lines[1:3] == ["      dispositions:", "      ^"]


def test_a_file_in_another_encoding_has_no_excerpt(run, bad):
    bad.write_bytes(bad.read_text(encoding="utf-8").encode("gb18030"))
    ran = run("check", bad)
    assert ran.code == 2
    assert "OGI117" in ran.err
    assert "^" not in ran.err


def test_control_characters_of_the_file_do_not_reach_the_terminal(run, bad):
    text = bad.read_text(encoding="utf-8")
    bad.write_text(text.replace("agency: ", "agency: \x1b[31m"), encoding="utf-8")
    ran = run("check", bad)
    assert "agency: \ufffd[31m" in ran.out
    assert "\x1b" not in ran.out


def test_findings_as_json_lines(run, bad):
    (line,) = run("check", bad, "--json").out.splitlines()
    assert run("check", bad, "--format", "jsonl").out == f"{line}\n"
    finding = json.loads(line)
    assert finding["report"] == str(bad)
    assert finding["waived"] is None
    assert finding["code"] == "OGI401"
    assert finding["address"] == "remedies.reconsideration.total"
    assert finding["facts"]["expected"] == "11"
    assert finding["root"] is None
    assert set(finding["message"]) == {"zh", "en"}


def test_problems_of_loading_and_of_checking_come_in_one_run(run, bad):
    text = bad.read_text(encoding="utf-8")
    bad.write_text(text + "colour: red\n", encoding="utf-8")
    codes = [
        json.loads(x)["code"] for x in run("check", bad, "--json").out.splitlines()
    ]
    assert codes == ["OGI101", "OGI401"]


def test_an_unreadable_file_ends_with_2(run, tmp_path):
    path = tmp_path / "空.yaml"
    path.write_bytes(b"")
    ran = run("check", path)
    assert ran.code == 2
    assert ran.err.startswith(f"{path}:1:1 错误OGI117")


def test_the_gravest_of_several_files_decides(run, good, bad):
    assert run("check", good, bad).code == 1


def test_last_years_report_is_compared_and_both_places_are_named(run, tmp_path, good):
    last = tmp_path / "去年.yaml"
    text = good.read_text(encoding="utf-8").replace("year: 2024", "year: 2023")
    rows = "  carried_forward: [0, 0, 0, 0, 0, 0, 0]"
    assert rows in text
    last.write_text(
        text.replace(rows, "  carried_forward: [2, 0, 0, 0, 0, 0, 2]"), encoding="utf-8"
    )
    ran = run("check", good, "--previous", last)
    assert ran.code == 0
    assert "警告OGI701" in ran.out
    assert f"{last}:" in ran.out
    assert ran.err == f"{good}：0个错误，1个警告，另有2处随之而来。\n"


@pytest.mark.parametrize("form", ["html", "docx"])
def test_last_years_report_may_be_an_output(run, tmp_path, good, form):
    text = good.read_text(encoding="utf-8").replace("year: 2024", "year: 2023")
    last = tmp_path / "去年.yaml"
    last.write_text(text, encoding="utf-8")
    run("render", last, "-f", form)
    ran = run("check", good, "--previous", last.with_suffix(f".{form}"))
    assert (ran.code, ran.out) == (0, "")


def test_a_report_of_another_year_is_not_compared(run, good):
    ran = run("check", good, "--previous", good)
    assert (
        "警告OGI700 没有与上年比较：本报告是2024年度，上年报告应为2023年度" in ran.out
    )


def test_last_years_report_that_cannot_be_read_ends_with_2(run, tmp_path, good):
    last = tmp_path / "去年.yaml"
    last.write_text("agency: 某局\n", encoding="utf-8")
    assert run("check", good, "--previous", last).code == 2
    assert run("check", good, "--previous", tmp_path / "无.yaml").code == 2


def test_units_in_a_folder_are_added_up(run, tmp_path, good):
    text = good.read_text(encoding="utf-8")
    folder = tmp_path / "各单位"
    folder.mkdir()
    for name in ("甲局", "乙局"):
        unit = text.replace("agency: 示范县司法局", f"agency: {name}")
        assert unit != text
        (folder / f"{name}.yaml").write_text(unit, encoding="utf-8")
    region = folder / "汇总.yaml"
    declared = "scope: region\nunits: [甲局, 乙局, 丙局]\n"
    region.write_text(text + declared, encoding="utf-8")
    ran = run("check", region, "--units", folder)
    assert ran.code == 0
    assert "提示OGI802 未能核对汇总数：缺1个单位的报告（丙局）。" in ran.out
    files = [folder / "甲局.yaml", folder / "乙局.yaml"]
    region.write_text(text + declared.replace(", 丙局", ""), encoding="utf-8")
    ran = run("check", region, "--units", files[0], "--units", files[1])
    assert (ran.code, ran.out) == (0, "")


def test_a_folder_without_reports_is_a_wrong_request(run, tmp_path, good):
    folder = tmp_path / "空"
    folder.mkdir()
    ran = run("check", good, "--units", folder)
    assert ran.code == 2
    assert ran.err == f"“{folder}”中没有报告文件（.yaml、.yml、.json）。\n"


def test_what_keeps_a_file_from_being_read_is_a_line_of_json(run, good, tmp_path):
    path = tmp_path / "空.yaml"
    path.write_bytes(b"")
    ran = run("check", path, good, "--json")
    assert ran.code == 2
    (finding,) = [json.loads(line) for line in ran.out.splitlines()]
    assert (finding["report"], finding["code"]) == (str(path), "OGI117")


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("error", [1, 0, 0]),
        ("warning", [1, 1, 0]),
        ("notice", [1, 1, 0]),
        ("never", [0, 0, 0]),
    ],
)
def test_the_least_severity_that_fails_is_chosen(run, good, bad, level, expected):
    doubtful = good.with_name("有疑.yaml")
    text = good.read_text(encoding="utf-8")
    doubtful.write_text(f"{text}extras: {{other: 3}}\n", encoding="utf-8")
    codes = [run("check", f, "--fail-on", level).code for f in (bad, doubtful, good)]
    assert codes == expected


def test_an_unreadable_file_fails_whatever_may_fail(run, tmp_path):
    assert run("check", tmp_path / "无.yaml", "--fail-on", "never").code == 2


@pytest.mark.parametrize("option", ["--fail-on", "--format"])
def test_an_unknown_choice_is_told_with_the_nearest(run, bad, option):
    ran = run("check", bad, option, "saarif" if option == "--format" else "eror")
    assert ran.code == 2
    assert ("sarif" if option == "--format" else "error") in ran.err


def test_findings_are_written_to_a_file(run, bad, tmp_path):
    target = tmp_path / "结果.txt"
    shown = run("check", bad).out
    ran = run("check", bad, "-o", target)
    assert (ran.code, ran.out) == (1, "")
    assert target.read_text(encoding="utf-8") == shown
    assert ran.err == f"{bad}：1个错误，0个警告，另有0处随之而来。\n"


def test_findings_never_replace_a_report(run, bad, tmp_path):
    before = bad.read_bytes()
    for target in (bad, tmp_path):
        ran = run("check", bad, "-o", target)
        assert ran.code == 2
        assert str(target) in ran.err
    assert bad.read_bytes() == before


def test_colours_are_left_out_where_they_are_not_wanted(bad):
    def out(**environment):
        program = (
            "from govreport.cli.app import govreport, main\n"
            "govreport.context_settings['color'] = True\n"
            f"main(['check', {str(bad)!r}])\n"
        )
        command = [sys.executable, "-c", program]
        ran = subprocess.run(
            command, env=os.environ | environment, capture_output=True, check=False
        )
        return ran.stdout

    assert b"\x1b[" in out(NO_COLOR="")
    assert b"\x1b[" not in out(NO_COLOR="1")
