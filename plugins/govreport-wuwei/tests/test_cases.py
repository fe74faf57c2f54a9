"""WUW101 by its pass and fail cases, through the library as everybody calls it."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import govreport
from govreport import PluginHost, Variant, check, hookimpl, load

CASES = YAML(typ="safe", pure=True).load(Path(__file__).parent / "cases" / "WUW101.yml")
LISTED = [
    pytest.param(outcome, case, id=case["name"])
    for outcome, cases in CASES.items()
    for case in cases
]


def findings_of(text: str, plugins: PluginHost | None = None):
    """Give the findings of the plugin's check, 公×N written out."""
    written = re.sub(r"公×(\d+)", lambda match: "公" * int(match[1]), text)
    source = load(written.encode(), name="年报.yaml")
    assert source.problems == ()
    return [
        finding
        for finding in check(source, plugins=plugins)
        if finding.code.startswith("WUW")
    ]


@pytest.mark.parametrize(("outcome", "case"), LISTED)
def test_a_case_has_the_finding_that_it_lists(outcome, case):
    findings = findings_of(case["input"])
    assert len(findings) == (outcome == "fail")
    for finding in findings:
        assert (finding.code, finding.address) == ("WUW101", "overview")
        assert finding.severity == "warning"
        assert finding.basis.startswith("武威市2024年度报告编制要求")
        assert finding.word("zh") == case["says"]
        assert "at" not in case or str(finding.position) == f"年报.yaml:{case['at']}"


def test_the_finding_is_worded_in_english_too():
    [finding] = findings_of(
        "agency: 甲局\nyear: 2024\nvariant: gansu-wuwei\noverview: 公×1003\n"
    )
    assert finding.word("en") == (
        "The text of 总体情况 has 1003 characters (punctuation and digits included; "
        "white space, headings, tables and figures not), 3 more than the 1000 that "
        "武威市 allows. Shorten it."
    )


class OrganBelowTheCity:
    """A plugin with a variant below that of the city."""

    @hookimpl
    def govreport_register_variants(self):
        name = "gansu-wuwei-liangzhou"
        return [Variant(id=name, name="凉州区", parent="gansu-wuwei", folder=Path())]


def test_an_organ_whose_variant_stands_below_the_city_is_held_to_the_rule():
    [finding] = findings_of(
        "agency: 甲局\nyear: 2024\nvariant: gansu-wuwei-liangzhou\noverview: 公×1001\n",
        PluginHost({"liangzhou": OrganBelowTheCity()}),
    )
    assert finding.code == "WUW101"


def test_a_report_that_is_too_long_is_rendered_all_the_same():
    report = govreport.load_report(
        {
            "agency": "甲局",
            "year": 2024,
            "variant": "gansu-wuwei",
            "overview": "公" * 1001,
            "proactive": "zero",
            "requests": "zero",
            "remedies": "zero",
        }
    )
    assert "甲局" in govreport.render(report, "text").decode()


def test_the_division_chooses_the_variant_of_the_city():
    lineage = PluginHost().variants.choose(
        govreport.load_report({"agency": "甲局", "year": 2024, "division": "620602"})
    )
    assert lineage.id == "gansu-wuwei"
