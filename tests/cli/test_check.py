"""`govreport check`: findings to standard output, one line that counts them."""

import json

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
        "    地址：remedies.reconsideration.total  "
        "依据：国办公开办函〔2021〕30号，表四：“总计”",
    ]
    assert ran.err == f"{bad}：1个错误，0个警告，另有0处随之而来。\n"


def test_findings_are_told_in_english(run, bad):
    ran = run("check", bad, "--lang", "en")
    assert "error OGI401: Table 4" in ran.out
    assert "the total was probably not filled in" in ran.out


def test_findings_as_json_lines(run, bad):
    (line,) = run("check", bad, "--json").out.splitlines()
    finding = json.loads(line)
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
