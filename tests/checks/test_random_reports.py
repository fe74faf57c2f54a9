"""A balanced report with neutral prose has no finding, whatever its numbers."""

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from govreport.checks import BUILT_IN, Context, run_checks
from govreport.codec import flatten, from_plain, to_plain, unflatten
from govreport.codec.totals import fill_totals

COUNTS = st.integers(0, 99_999)
COLUMNS = ("natural_person", "commercial_enterprise", "other")


def balanced(report, granted, carried, brought):
    """Give `report` with these results in each column, and all that follows."""
    numbers = {}
    for column, done, left, before in zip(
        COLUMNS, granted, carried, brought, strict=True
    ):
        numbers[f"requests.dispositions.granted.{column}"] = done
        numbers[f"requests.dispositions.total.{column}"] = done
        numbers[f"requests.carried_forward.{column}"] = left
        numbers[f"requests.brought_forward.{column}"] = before
        numbers[f"requests.received.{column}"] = done + left - before
    plain = to_plain(unflatten(report, numbers))
    for relation in report.format_edition.relations:
        if relation.total:
            *parents, name = relation.total.split(".")
            part = plain
            for parent in parents:
                part = part[parent]
            part.pop(name, None)
    fill_totals(plain, report.format_edition)
    return from_plain(plain)


def findings(report):
    context = Context(
        report=report, edition=report.format_edition, lineage=("national",)
    )
    return run_checks(context, BUILT_IN)


def said(report):
    """The sentence that tells of the applications, with the numbers of the tables."""
    n = flatten(report)
    return (
        f"2024年，我局共收到政府信息公开申请{n['requests.received.total']}件，"
        f"上年结转{n['requests.brought_forward.total']}件，"
        f"办结{n['requests.dispositions.total.total']}件，"
        f"其中予以公开{n['requests.dispositions.granted.total']}件，"
        f"结转下年度继续办理{n['requests.carried_forward.total']}件。"
    )


THREE = st.tuples(COUNTS, COUNTS, COUNTS)


@given(granted=THREE, carried=THREE, share=st.tuples(*[st.floats(0, 1)] * 3))
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_balanced_report_that_states_its_own_numbers_has_no_finding(
    zero_report, granted, carried, share
):
    brought = tuple(
        int((done + left) * part)
        for done, left, part in zip(granted, carried, share, strict=True)
    )
    report = balanced(zero_report, granted, carried, brought)
    assert findings(report) == []
    told = to_plain(report)
    told["overview"]["disclosure_on_request"] = said(report)
    assert findings(from_plain(told)) == []


PROSE = st.lists(
    st.sampled_from(
        [
            "依法公开机构职能。",
            "网站公开信息13条，公众号推送113条。",
            "全年开展培训3次，参加200余人次。",
            "政策解读率100%。",
            "2023年以来，逐步规范。",
            "与2023年相比，申请减少12件。",
            "各单位公开信息5500余条，其中乡镇300条。",
            "共办理建议提案31件。",
            "行政许可事项18项，行政处罚公示25条。",
            "近三年共受理投诉9件，办结9件。",
        ]
    ),
    max_size=6,
)


@given(aspects=st.tuples(PROSE, PROSE))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_neutral_prose_in_any_order_has_no_finding(zero_report, aspects):
    names = ("proactive_disclosure", "disclosure_on_request")
    plain = to_plain(zero_report)
    for name, sentences in zip(names, aspects, strict=True):
        plain["overview"][name] = "".join(["依法办理。", *sentences])
    assert findings(from_plain(plain)) == []
