"""Names of outputs: what a pattern gives, and what is refused."""

from pathlib import Path

import pytest

from govreport.errors import RequestError
from govreport.many import Found
from govreport.many.naming import NamesRefused, Naming, refuse_names

FACTS = {
    "agency": "西塞山区司法局",
    "division": "420203",
    "edition": "2021",
    "variant": None,
    "year": "2024",
}
REPORT = Found(Path("甲/年报.yaml"), "甲")


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{folder}/{stem}", "甲/年报"),
        ("{division}-{agency}-{year}", "420203-西塞山区司法局-2024"),
        ("{year}/{edition}/{stem}", "2024/2021/年报"),
    ],
)
def test_a_pattern_is_filled_from_the_report(pattern, name):
    assert Naming(pattern).name(REPORT, FACTS) == name


def test_a_report_named_itself_has_no_folder():
    assert Naming("{folder}/{stem}").name(Found(Path("年报.yaml")), {}) == "年报"


@pytest.mark.parametrize(
    "pattern", ["{yaer}", "{year", "{}", "{year:>9}", "{year!r}", "{agency.__class__}"]
)
def test_a_pattern_of_anything_else_is_refused(pattern):
    with pytest.raises(RequestError):
        Naming(pattern)


def test_a_report_that_lacks_what_it_is_named_by_is_told():
    with pytest.raises(RequestError, match=r"没有\{variant\}"):
        Naming("{variant}").name(REPORT, FACTS)


def test_an_agency_makes_no_folder():
    with pytest.raises(RequestError, match="不能用作文件名"):
        Naming("{agency}").name(REPORT, FACTS | {"agency": "../../etc"})


def refused(tmp_path, *names):
    with pytest.raises(NamesRefused) as caught:
        refuse_names(
            tmp_path,
            [(Found(Path(f"{n}.yaml")), name) for n, name in enumerate(names)],
            [],
        )
    return caught.value.reasons


@pytest.mark.parametrize(
    "name",
    [
        *("../x.txt", "a/../../x.txt", "/etc/x.txt", "C:/x.txt", "a\\..\\x.txt"),
        *("CON.txt", "con", "Lpt1.docx", "a/nul.pdf", "x?.txt", "x.txt.", "x .txt /y"),
        *("a//b.txt", "./x.txt", "\x07.txt", "中" * 81, "a/" * 120 + "x"),
        "govreport-manifest.jsonl",
    ],
)
def test_a_name_that_leaves_the_folder_or_is_none_somewhere_is_refused(tmp_path, name):
    (reason,) = refused(tmp_path, name)
    assert reason.key == "many.name"


def test_a_link_does_not_lead_out_of_the_folder(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "away").symlink_to(tmp_path)
    (reason,) = refused(tmp_path / "out", "away/x.txt")
    assert reason.key == "many.name"


def test_two_outputs_of_one_name_are_refused_whatever_their_capitals(tmp_path):
    reasons = refused(tmp_path, "Ab.txt", "aB.txt", "e\u0301.txt", "\u00e9.txt")
    assert [reason.key for reason in reasons] == ["target.twice", "target.twice"]
    assert reasons[0].facts["first"] == "0.yaml"
    assert reasons[0].facts["second"] == "1.yaml"


def test_a_report_is_never_an_output(tmp_path):
    report = Found(tmp_path / "年报.json")
    with pytest.raises(NamesRefused, match="会覆盖报告本身"):
        refuse_names(tmp_path, [(report, "年报.json")], [report])
