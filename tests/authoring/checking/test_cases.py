"""Every code of `template check` by its pass and fail cases in cases/CODE.yml."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from govreport.messages import SENTENCES

CASES = Path(__file__).parent / "cases"
OPTIONS = ("alone", "part", "endnote")
CODES = sorted(
    key.removesuffix(".title")
    for key in SENTENCES
    if key.startswith("TPL") and key.endswith(".title")
)


def read(code):
    return YAML(typ="safe", pure=True).load(CASES / f"{code}.yml")


def cases():
    for code in CODES:
        for outcome, listed in read(code).items():
            for case in listed:
                yield pytest.param(code, outcome, case, id=f"{code}: {case['name']}")


def given(case, word_form):
    """Give the files of a case: a Word form, or templates as text by their names."""
    if "word" in case:
        options = {key: case[key] for key in OPTIONS if key in case}
        old, new = case.get("replace", ("", ""))
        edit = (lambda text: text.replace(old, new)) if old else None
        return {"report.docx": word_form(case["word"], edit=edit, **options)}
    if "bytes" in case:
        return {case["file"]: bytes.fromhex(case["bytes"])}
    return case["files"] if "files" in case else {case["file"]: case["text"]}


def place_of(finding):
    if finding.place is not None:
        return finding.place.word()
    if finding.position is not None:
        name = finding.position.file.rpartition("/")[2]
        return f"{name}:{finding.position.line}:{finding.position.column}"
    return ""


@pytest.mark.parametrize(("code", "outcome", "case"), list(cases()))
def test_a_case_has_exactly_the_findings_it_lists(
    code, outcome, case, checked, word_form, tmp_path
):
    findings = checked(given(case, word_form))
    expected = case.get("findings", [])
    assert [(f.code, str(f.severity), place_of(f)) for f in findings] == [
        (e.get("code", code), e.get("severity", "error"), e.get("at", ""))
        for e in expected
    ], [f.word() for f in findings]
    for finding, listed in zip(findings, expected, strict=True):
        if "says" in listed:
            said = finding.word("zh").replace(f"{tmp_path}/样式/", "")
            assert said == listed["says"]
        assert finding.word("en")
    assert (code in {f.code for f in findings}) == (outcome == "fail")


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_case_that_passes_and_one_that_fails(code):
    assert {"pass", "fail"} == set(read(code))
