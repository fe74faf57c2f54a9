"""Waivers beside a report: what check tells, and what render makes of them."""

import json

import pytest

REASON = "已核对：含往年积案"
FORMATS = ("docx", "html", "html-fragment", "text", "pdf")


def test_a_waived_finding_is_listed_with_its_reason_and_does_not_fail(
    run, bad, waiving
):
    waiving("OGI401")
    ran = run("check", bad)
    assert ran.code == 0
    assert "错误（已豁免）OGI401 表四“行政复议→总计”填0" in ran.out
    assert ran.out.endswith(f"  豁免理由：{REASON}\n")
    assert ran.err == f"{bad}：0个错误，0个警告，1个已豁免，另有0处随之而来。\n"


def test_a_waived_finding_does_not_fail_at_any_level(run, bad, waiving):
    waiving("OGI401")
    assert run("check", bad, "--fail-on", "notice").code == 0


def test_json_lines_carry_the_reason(run, bad, waiving):
    waiving("OGI401")
    (line,) = run("check", bad, "--json").out.splitlines()
    assert json.loads(line)["waived"] == REASON


def test_an_idle_waiver_is_told_with_its_line(run, good, waiving):
    file = waiving("OGI401")
    ran = run("check", good)
    assert ran.code == 0
    assert ran.out.splitlines()[1:] == ["    [[waiver]]", "    ^"]
    assert ran.out.startswith(f"{file}:1:1 警告OGI181 这条豁免没有用到")


def test_a_waiver_that_has_expired_no_longer_holds(run, bad, waiving):
    waiving("OGI401", more="expires = 2020-12-31\n")
    ran = run("check", bad)
    assert ran.code == 1
    assert "警告OGI182 OGI401 的豁免已于2020-12-31到期" in ran.out


def test_a_file_of_waivers_that_is_wrong_is_told_with_its_line(run, bad, waiving):
    file = waiving("OGI401", more='expire = "明年"\n')
    ran = run("check", bad)
    assert ran.code == 2
    assert ran.err.splitlines() == [
        f"{file}:4:1 错误OGI180 没有“expire”这个键，是不是“expires”？",
        '    expire = "明年"',
        "    ^",
        f"“{file}”有1个错误，改正之前不检查报告。",
    ]


def test_render_makes_what_check_passes(run, bad, waiving, tmp_path):
    assert run("render", bad, "-f", "text", "-o", f"{tmp_path}/out/").code == 1
    waiving("OGI401")
    assert run("render", bad, "-f", "text", "-o", f"{tmp_path}/out/").code == 0
    waiving("OGI401", more="expires = 2020-12-31\n")
    assert run("render", bad, "-f", "text", "-o", f"{tmp_path}/out/").code == 1


def test_a_report_without_a_year_is_never_made(run, bad, waiving, tmp_path):
    text = bad.read_text(encoding="utf-8").replace("year: 2024", "year: 去年")
    bad.write_text(text, encoding="utf-8")
    waiving("OGI109", more='[[waiver]]\ncode = "OGI401"\nreason = "已核对"\n')
    ran = run("render", bad, "-f", "text", "-o", f"{tmp_path}/out/")
    assert ran.code == 1
    assert "错误OGI109" in ran.err
    assert "机关或年度读不出来，不能豁免" in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("format_", FORMATS)
def test_no_output_holds_a_waiver(run, bad, waiving, tmp_path, format_):
    def made(name):
        target = tmp_path / name / "年报"
        run("render", bad, "-f", format_, "-o", f"{target.parent}/", "--allow-errors")
        (file,) = target.parent.iterdir()
        return file.read_bytes()

    plain = made("plain")
    waiving("OGI401")
    assert made("waived") == plain
    assert REASON.encode() not in plain
