"""`govreport check`: findings to standard output, one line that counts them."""

import json


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
