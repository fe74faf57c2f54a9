"""What is said of reports that were published, and why.

洪泽区 2023 left two totals of 表四 at 0. 洪泽区 2024 took sentences over from 2023; its
numbers follow from last year's. 淮安市 2024 is clean.
"""

from pathlib import Path

import pytest

from govreport import check, load

ROOT = Path(__file__).parents[2]
HONGZE_2023 = ROOT / "tests" / "data" / "hongze-2023.yaml"
HONGZE_2024 = ROOT / "tests" / "data" / "hongze-2024.yaml"


@pytest.mark.parametrize(
    "path",
    [
        ROOT / "examples" / "huaian-2024.yaml",
        ROOT / "examples" / "hongze-2024.yaml",
        HONGZE_2024,
    ],
    ids=["huaian-2024", "hongze-2024-example", "hongze-2024"],
)
def test_a_published_report_that_adds_up_is_clean(path):
    assert check(load(path)) == []


def test_the_totals_of_table_4_of_hongze_2023_are_one_omission():
    root, following = check(load(HONGZE_2023))
    assert (root.code, root.address) == ("OGI401", "remedies.reconsideration.total")
    assert root.word() == (
        "表四“行政复议→总计”填0，四项之和为11（10＋1＋0＋0），疑似漏填总计。"
    )
    assert following.root == root.id
    assert following.word() == (
        "表四“行政诉讼→复议后起诉→总计”填0，四项之和为5（5＋0＋0＋0），疑似漏填总计。"
    )


def test_hongze_2024_follows_from_2023_in_its_numbers_and_repeats_five_sentences():
    """In force 5 + 3 - 0 = 8, nothing carried over: nothing to say of the numbers."""
    findings = check(load(HONGZE_2024), previous=load(HONGZE_2023))
    assert [(f.code, f.address, f.severity) for f in findings] == [
        ("OGI703", "improvement", "warning"),
        ("OGI703", "overview", "warning"),
    ]
    plans, overview = (f.facts["passages"] for f in findings)
    assert [text[:12] for text in plans] == [
        "针对存在问题，2025年",
        "三是继续加强业务指导培训",
    ]
    assert [text[:12] for text in overview] == [
        "主要通过政府门户网站主动",
        "加强区政府门户网站及政务",
        "严格执行“分级审核、先审",
    ]


def test_the_sentence_on_fees_is_the_forms_and_not_called_repeated():
    findings = check(load(HONGZE_2024), previous=load(HONGZE_2023))
    assert "other_matters" not in {f.address for f in findings}


def test_a_finding_names_the_place_in_both_files():
    found = check(load(HONGZE_2024), previous=load(HONGZE_2023))
    line = next(
        number
        for number, text in enumerate(
            HONGZE_2023.read_text(encoding="utf-8").splitlines(), 1
        )
        if text.startswith("  information_management:")
    )
    overview = next(f for f in found if f.address == "overview")
    assert overview.position.file == str(HONGZE_2024)
    assert f"96% {HONGZE_2023}:{line}:27" in overview.word()
