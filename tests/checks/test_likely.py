"""What the hand did wrong is named where undoing it mends every relation it broke."""

import pytest
from strategies import balanced, report_of

from govreport.checks import Context, relations, run_checks
from govreport.codec import flatten, unflatten
from govreport.editions import get_edition

COLUMNS = (
    "natural_person",
    "commercial_enterprise",
    "research_institution",
    "public_interest_organization",
    "legal_service_provider",
    "other",
    "total",
)
GRANTED = "requests.dispositions.granted"
PARTLY = "requests.dispositions.partially_granted"
RECEIVED = "requests.received"
FORM = get_edition("2021")
STATED = {
    f"{GRANTED}.natural_person": 34,
    f"{GRANTED}.commercial_enterprise": 5,
    f"{PARTLY}.natural_person": 12,
    f"{PARTLY}.legal_service_provider": 3,
    "requests.dispositions.denied.process_information.natural_person": 8,
    "requests.dispositions.unavailable.not_held.natural_person": 27,
    "requests.dispositions.otherwise_handled.other.other": 2,
    "requests.brought_forward.natural_person": 6,
    "requests.carried_forward.natural_person": 9,
    "remedies.reconsideration.upheld": 72,
    "remedies.reconsideration.corrected": 64,
    "remedies.reconsideration.other": 178,
    "remedies.reconsideration.pending": 37,
    "remedies.litigation.direct.upheld": 13,
}
"""The numbers of a small report that are not 0, before totals and 新收 are filled."""


def report():
    numbers = dict.fromkeys(FORM.leaves, 0)
    exact = {a: None for a, leaf in FORM.leaves.items() if leaf.number.is_exact}
    return report_of(FORM, balanced(FORM, numbers | STATED) | exact)


def findings(changed):
    wrong = unflatten(report(), changed)
    context = Context(report=wrong, edition=FORM, lineage=("national",))
    return run_checks(context, relations.CHECKS)


def only_root(changed):
    found = findings(changed)
    roots = [f for f in found if f.root is None]
    assert len(roots) == 1
    assert {f.root for f in found[1:]} <= {roots[0].id}
    return roots[0]


def row(address, *numbers):
    return {f"{address}.{c}": n for c, n in zip(COLUMNS, numbers, strict=True)}


def stated(address):
    numbers = flatten(report())
    return [numbers[f"{address}.{column}"] for column in COLUMNS]


def test_the_report_itself_is_clean():
    assert findings({}) == []
    assert stated(RECEIVED) == [84, 5, 0, 0, 3, 2, 94]


@pytest.mark.parametrize(
    ("cell", "number", "says"),
    [
        (
            f"{PARTLY}.natural_person",
            21,
            "填21，应为12（多9），由此有2处勾稽关系不成立，疑似数字颠倒。",
        ),
        (
            f"{GRANTED}.natural_person",
            3,
            "填3，应为34（少31），由此有2处勾稽关系不成立，疑似漏写一位数字。",
        ),
        (
            f"{GRANTED}.natural_person",
            334,
            "填334，应为34（多300），由此有2处勾稽关系不成立，疑似多写一位数字。",
        ),
        (
            f"{GRANTED}.natural_person",
            340,
            "填340，应为34（多306），由此有2处勾稽关系不成立，疑似多写一位数字。",
        ),
        (
            f"{GRANTED}.total",
            0,
            "填0，应为39（少39），由此有2处勾稽关系不成立，疑似漏填总计。",
        ),
        (
            f"{GRANTED}.natural_person",
            0,
            "填0，应为34（少34），由此有2处勾稽关系不成立，疑似漏填。",
        ),
        (
            f"{GRANTED}.natural_person",
            41,
            "填41，应为34（多7），由此有2处勾稽关系不成立。请核对这个数。",
        ),
    ],
)
def test_a_wrong_cell_is_told_with_what_its_digits_show(cell, number, says):
    root = only_root({cell: number})
    assert root.address == cell
    assert root.word() == f"{FORM.name(cell)}{says}"


def test_two_neighbours_that_changed_places_are_one_root():
    root = only_root(row(PARTLY, 0, 12, 0, 0, 3, 0, 15))
    assert root.address == f"{PARTLY}.commercial_enterprise"
    assert root.word() == (
        "表三“三、本年度办理结果→（二）部分公开（区分处理的，只计这一情形，不计其他情形）”“商业企业”填12，"
        "疑似应填在相邻的“自然人”：移过去后，这里的2处勾稽关系成立。"
    )


def test_two_numbers_above_each_other_that_changed_places_are_one_root():
    root = only_root({f"{GRANTED}.natural_person": 12, f"{PARTLY}.natural_person": 34})
    assert root.message == "relation.swapped"
    assert root.facts["first_stated"] == "12"
    assert root.facts["second_stated"] == "34"
    assert root.related == (f"{GRANTED}.natural_person", f"{PARTLY}.natural_person")


def test_a_total_that_changed_places_with_its_last_part_is_one_root():
    root = only_root(
        {
            "remedies.reconsideration.pending": 351,
            "remedies.reconsideration.total": 37,
        }
    )
    assert root.word() == (
        "表四“行政复议→尚未审结”填351，“行政复议→总计”填37，疑似两数互换："
        "对调后，这里的1处勾稽关系成立。"
    )


@pytest.mark.parametrize(
    ("numbers", "kind", "says"),
    [
        (
            (0, 84, 5, 0, 0, 3, 2),
            "slipped-on",
            "向后错开一格：现填0、84、5、0、0、3、2，似应为84、5、0、0、3、2、94。",
        ),
        (
            (5, 0, 0, 3, 2, 94, 0),
            "slipped-back",
            "向前错开一格：现填5、0、0、3、2、94、0，似应为84、5、0、0、3、2、94。",
        ),
    ],
)
def test_a_row_that_slipped_by_one_cell_is_one_root(numbers, kind, says):
    root = only_root(row(RECEIVED, *numbers))
    assert root.message == f"relation.{kind}"
    assert root.address == RECEIVED
    assert says in root.word()
    assert root.word().startswith("表三“一、本年新收政府信息公开申请数量”的各数疑似")


def test_a_column_that_slipped_by_one_cell_is_one_root():
    column = [
        a
        for a in FORM.leaves
        if a.startswith("requests.") and a.endswith("natural_person")
    ]
    numbers = [flatten(report())[address] for address in column]
    root = only_root(dict(zip(column, [0, *numbers[:-1]], strict=True)))
    assert root.message == "relation.slipped-on"
    assert root.facts["first"] == "表三“自然人”"
    assert root.facts["expected"][-1] == "9"


def test_a_row_given_twice_is_one_root():
    root = only_root(row("requests.dispositions.denied.state_secrets", *stated(PARTLY)))
    assert root.message == "relation.repeated"
    assert root.word() == (
        "表三“三、本年度办理结果→（三）不予公开→1.属于国家秘密”与表三“三、本年度办理结果→（二）部分公开（区分处理的，"
        "只计这一情形，不计其他情形）”各数相同，疑似重复填写：去掉一份后，"
        "这里的3处勾稽关系成立。"
    )


def test_a_column_given_twice_is_one_root():
    numbers = flatten(report())
    changed = {
        a: numbers[a.replace("commercial_enterprise", "natural_person")]
        for a in numbers
        if a.startswith("requests.") and a.endswith("commercial_enterprise")
    }
    clear = {a: 0 for a in numbers if a.endswith("commercial_enterprise")}
    base = unflatten(report(), balanced(FORM, numbers | clear))
    context = Context(report=unflatten(base, changed), edition=FORM, lineage=("n",))
    found = run_checks(context, relations.CHECKS)
    roots = [f for f in found if f.root is None]
    assert [f.message for f in roots] == ["relation.repeated"]
    assert roots[0].facts["second"] == "表三“商业企业”"


def test_two_rows_that_changed_places_are_one_root():
    total, carried = "requests.dispositions.total", "requests.carried_forward"
    root = only_root(row(total, *stated(carried)) | row(carried, *stated(total)))
    assert root.message == "relation.exchanged"
    assert root.facts["first"] == "表三“三、本年度办理结果→（七）总计”"
    assert root.facts["second"] == "表三“四、结转下年度继续办理”"


def test_a_column_of_totals_left_at_0_is_one_root():
    totals = [
        a for a in FORM.leaves if a.startswith("requests.") and a.endswith(".total")
    ]
    found = findings(dict.fromkeys(totals, 0))
    assert len([f for f in found if f.root is None]) == 1
    assert {f.code for f in found} == {"OGI303"}
    assert all(f.word().endswith("疑似漏填总计。") for f in found)


def test_a_row_of_totals_left_at_0_is_one_root():
    found = findings(row("requests.dispositions.total", *[0] * 7))
    (root,) = [f for f in found if f.root is None]
    assert root.code == "OGI302"
    assert root.word().endswith("疑似漏填总计。")
    assert {f.code for f in found} == {"OGI301", "OGI302"}


def test_what_two_explanations_fit_is_one_root_that_names_neither():
    unclear = "requests.dispositions.unavailable.still_unclear.commercial_enterprise"
    numbers = balanced(FORM, flatten(report()) | {unclear: 12})
    base = unflatten(report(), numbers)
    wrong = unflatten(base, row(PARTLY, 0, 12, 0, 0, 3, 0, 15))
    context = Context(report=wrong, edition=FORM, lineage=("national",))
    root, following = run_checks(context, relations.CHECKS)
    assert (root.message, root.root) == ("OGI302.more", None)
    assert following.root == root.id


def test_an_explanation_that_leaves_a_relation_broken_is_not_given():
    changed = row(RECEIVED, 0, 84, 5, 0, 0, 3, 3)
    messages = {f.message for f in findings(changed)}
    assert "relation.slipped-on" not in messages
