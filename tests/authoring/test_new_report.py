"""The file of a new report: every edition, both languages, blank and filled."""

import datetime as dt
import re

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from govreport import check, dump, load
from govreport.authoring.new_report import AddedNumber, begin, carry, new_report
from govreport.editions import EDITIONS
from govreport.errors import RequestError
from govreport.loading import read_tree
from govreport.loading.schema import report_schema
from govreport.report import Improvement, Signature
from govreport.testing import full_report, zero_report
from govreport.values.narrative import Narrative
from govreport.values.widths import text_width

VALIDATOR = Draft202012Validator(report_schema())
OPTIONS = {"zh": ("# —— 选填 ——", "# —— 正文的"), "en": ("# —— Opt", "# —— Other")}

each = pytest.mark.parametrize(
    ("edition", "language"), [(e, lang) for e in EDITIONS for lang in ("zh", "en")]
)


def written(edition, language, beginning=None):
    year = 2020 if edition == "2019" else 2024
    new = beginning or begin(year, agency="示范县司法局", edition=edition)
    return new_report(new, "年报.yaml", language)


def told(beginning):
    return [each.key for each in beginning.told]


@each
def test_a_new_file_loads_without_problems_and_only_its_blanks_are_found(
    edition, language
):
    source = load(written(edition, language).encode())
    assert source.problems == ()
    assert source.report.edition == edition
    codes = {finding.code for finding in check(source)}
    assert "OGI120" in codes
    assert codes <= {"OGI120", "OGI123", "OGI124", "OGI190"}
    again = dump(source.report, language=language)
    assert load(again.encode()).report == source.report


@each
def test_a_new_file_is_valid_by_the_schema(edition, language):
    text = written(edition, language)
    assert VALIDATOR.is_valid(read_tree(text, "年报.yaml").plain)


@each
def test_a_file_whose_blanks_are_filled_has_no_findings(edition, language):
    text = re.sub(
        r"~(?=[,\]]|  #|$)", "0", written(edition, language), flags=re.MULTILINE
    )
    prose = re.compile(
        r"^(\s*\S+:) 0(?=$|  # (?:other_matters|其他需要报告的事项)$)", re.MULTILINE
    )
    filled = prose.sub(r"\1 问题正在改进，未收取信息处理费。", text)
    source = load(filled.encode())
    assert source.problems == ()
    assert check(source) == []
    assert source.report.requests.dispositions.total.total == 0
    assert source.report.proactive == zero_report(edition).proactive


@each
def test_every_example_can_be_put_in_force(edition, language):
    text = written(edition, language)
    first, last = (text.index(mark) for mark in OPTIONS[language])
    options = re.sub(r"^#(?! )|^#(?=  )", "", text[first:last], flags=re.MULTILINE)
    in_force = text[:first] + options
    source = load(in_force.encode(), files={"附表.xlsx": b"-"})
    assert source.problems == ()
    assert source.report.contact.unit == "办公室"
    assert source.report.extra_sections[0].chapter == "overview"
    assert VALIDATOR.is_valid(read_tree(in_force, "年报.yaml").plain)


@each
def test_no_line_is_too_long(edition, language):
    lines = written(edition, language).split("\n")
    assert [line for line in lines if text_width(line) > 96] == []


def test_what_is_carried_and_what_is_told():
    last = full_report()
    new = carry(last, begin(last.year + 1))
    report = new.report
    assert report.agency == last.agency
    assert report.contact == last.contact
    assert report.units == last.units
    assert report.legal_bases == last.legal_bases
    assert report.signature == Signature(agencies=last.signature.agencies)
    assert report.requests.brought_forward == last.requests.carried_forward
    assert report.published is None
    assert "new.unbalanced" in told(new)
    assert "new.not.date" in told(new)
    source = load(written("2021", "zh", new).encode())
    assert source.report == report


def test_what_is_given_stands_before_what_is_carried():
    last = full_report()
    given = begin(last.year + 1, agency="另一局", division="110000")
    report = carry(last, given).report
    assert (report.agency, report.division) == ("另一局", "110000")


def test_a_blank_number_is_carried_blank_and_told():
    zero = zero_report()
    blank = evolve(zero.requests.carried_forward, natural_person=None)
    last = evolve(zero, requests=evolve(zero.requests, carried_forward=blank))
    new = carry(last, begin(2025))
    (said,) = [each for each in new.told if each.key == "new.blank"]
    assert dict(said.facts) == {"columns": ("自然人",)}
    text = written("2021", "zh", new)
    assert "上年结转政府信息公开申请数量:  [~, 0, 0, 0, 0, 0, 0]" in text


def test_a_title_a_period_and_a_chapter_of_one_text_are_not_carried():
    last = evolve(
        zero_report(),
        title=("2024年报",),
        published=dt.date(2025, 1, 1),
        improvement=Narrative.from_text("有不足。"),
    )
    new = carry(last, begin(2025))
    assert new.report.title == ()
    assert new.report.improvement == Improvement()
    assert told(new) == [
        "new.numbers",
        "new.not.title",
        "new.not.published",
        "new.not.overview",
        "new.not.improvement",
    ]


def test_a_report_of_years_ago_hands_on_no_numbers():
    new = carry(zero_report(), begin(2027))
    assert told(new)[0] == "new.gap"
    assert new.report.requests.brought_forward.total is None
    assert new.report.improvement == Improvement()


def test_a_report_of_the_same_year_is_no_last_one():
    with pytest.raises(RequestError, match="不早于2024年度"):
        carry(zero_report(), begin(2024))


def test_another_edition_than_last_year_is_told():
    new = carry(zero_report("2021-short"), begin(2025))
    assert (told(new)[0], new.report.edition) == ("new.edition", "2021")
    short = carry(zero_report("2021-short"), begin(2025, edition="2021-short"))
    assert short.report.edition == "2021-short"
    assert "new.edition" not in told(short)
    assert '版本: "2021-short"' not in written("2021", "zh", new)
    assert "\n版本: 2021-short  # edition\n" in written("2021", "zh", short)


def test_the_rows_of_a_variant_are_asked_for():
    added = [AddedNumber("more.issued", "其他：本年制发件数")]
    new = begin(2024, agency="某局", variant="national")
    text = new_report(new, "年报.yaml", "zh", added)
    assert "\n补充数据:  # extras\n  more.issued: ~  # 其他：本年制发件数\n" in text
    assert load(text.encode()).problems == ()


def test_a_long_text_and_a_sign_of_a_comment_are_carried_whole():
    problems = Narrative.from_text("公开的形式还不够多样。" * 5 + "甲  # 乙")
    last = evolve(zero_report(), improvement=Improvement(current_problems=problems))
    new = carry(evolve(last, agency="甲  # 乙局"), begin(2025))
    for language in ("zh", "en"):
        report = load(written("2021", language, new).encode()).report
        assert report == new.report
        assert report.improvement.prior_problems == problems
