"""What is truly wrong in the examples, and nothing else.

淮安, 洪泽 and 西塞山 hold the numbers of real reports, 示范 made-up ones; the words are
ours, but for the sentence of 淮安. A finding here is one that a clerk would agree to.
"""

from pathlib import Path

import pytest
from attrs import evolve

from govreport import check, load
from govreport.checks.prose.reading import prose_texts, stated_numbers
from govreport.codec import flatten
from govreport.report import Overview, Passage
from govreport.values.narrative import Narrative

EXAMPLES = Path(__file__).parents[2] / "examples"

FINDINGS = {
    "huaian-2024": [],
    "hongze-2024": [],
    "shifan-commerce-2020": [],
    "xisaishan-justice-2024": [],
}
"""Code and address of every finding; an example that loses one is put right."""


def told(report):
    return [(finding.code, finding.address) for finding in check(report)]


def test_every_example_is_here():
    assert sorted(FINDINGS) == sorted(path.stem for path in EXAMPLES.glob("*.yaml"))


@pytest.mark.parametrize("name", FINDINGS)
def test_an_example_has_the_findings_that_are_truly_in_it(name):
    assert told(load(EXAMPLES / f"{name}.yaml")) == FINDINGS[name]


HUAIAN = (
    "2024年，全市共受理政府信息公开申请3119件，答复3050件（含上年度结转申请34件，"
    "另有103件顺延到下年度答复），均在法定期限内予以答复。政府信息公开行政复议351件，"
    "其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件；政府信息公开行政诉讼"
    "46件，其中结果维持25件，结果纠正5件，其他结果9件，尚未审结7件。"
)


def applications(name, text):
    """The example `name`, which says `text` of its applications."""
    report = load(EXAMPLES / f"{name}.yaml").report
    passage = Passage(body=Narrative.from_text(text))
    return evolve(
        report, overview=evolve(report.overview, disclosure_on_request=passage)
    )


def test_every_number_that_huaian_states_is_read_and_agrees():
    report = applications("huaian-2024", HUAIAN)
    read = [
        (int(stated.number), stated.agrees)
        for text in prose_texts(report)
        for stated in stated_numbers(text, report, flatten(report))
    ]
    numbers = [3119, 3050, 34, 103, 351, 72, 64, 178, 37, 46, 25, 5, 9, 7]
    assert read == [(number, True) for number in numbers]
    assert told(report) == []


@pytest.mark.parametrize(
    "number", ["3119", "3050", "34件", "103", "351", "72", "178", "46", "25"]
)
def test_a_number_of_huaian_that_is_changed_is_told(number):
    changed = HUAIAN.replace(number, f"9{number}", 1)
    found = told(applications("huaian-2024", changed))
    assert found == [("OGI601", "overview.disclosure_on_request[0]")]


def test_the_applications_of_an_office_are_not_those_of_the_district():
    text = (
        "2024年，区政府办代表区政府受理政府信息公开申请17件，均已在法定期限内予以答复。"
    )
    assert told(applications("hongze-2024", text)) == []


def test_the_applications_of_the_district_are():
    text = "2024年，全区受理政府信息公开申请17件，均已在法定期限内予以答复。"
    assert told(applications("hongze-2024", text)) == [
        ("OGI601", "overview.disclosure_on_request[0]")
    ]


def test_a_chapter_six_of_nothing_is_told_as_the_seed_report_has_it():
    report = load(EXAMPLES / "xisaishan-justice-2024.yaml").report
    silent = evolve(report, other_matters=Narrative.from_text("无"))
    assert told(silent) == [("OGI124", "other_matters")]


def test_a_report_without_prose_is_told_what_it_lacks():
    report = load(EXAMPLES / "huaian-2024.yaml").report
    silent = evolve(report, overview=Overview(), extra_sections=())
    assert told(silent) == [("OGI123", "overview")]
