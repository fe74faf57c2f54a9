"""The library as its users import it."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve

import govreport
from govreport import (
    CheckFailed,
    LoadError,
    RequestError,
    UnknownName,
    check,
    load_report,
    render,
    render_many,
    unflatten,
)
from govreport.loading import dump, load


@pytest.fixture
def broken_report(complete_report):
    return unflatten(complete_report, {"remedies.reconsideration.upheld": 10})


def test_every_public_name_can_be_imported_and_is_documented():
    for name in govreport.__all__:
        value = getattr(govreport, name)
        assert name == "__version__" or value.__doc__


def test_an_unknown_name_of_the_package_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'rendr'"):
        _ = govreport.rendr


def test_load_report_takes_a_path_bytes_and_a_mapping(zero_report, tmp_path):
    path = tmp_path / "年报.yaml"
    path.write_text(dump(zero_report), encoding="utf-8")
    assert load_report(path) == zero_report
    assert load_report(str(path)) == zero_report
    assert load_report(path.read_bytes()) == zero_report
    plain = {"agency": "某局", "year": 2024, "remedies": "zero"}
    assert load_report(plain).remedies == zero_report.remedies


def test_load_report_raises_with_every_problem():
    with pytest.raises(LoadError) as caught:
        load_report({"agency": 3, "year": 20204, "colour": "red"})
    assert sorted(d.code for d in caught.value.diagnostics) == [
        "OGI101",
        "OGI106",
        "OGI109",
    ]


def test_check_gives_diagnostics_and_a_source_adds_positions(complete_report):
    assert check(complete_report) == []
    text = dump(complete_report).replace(
        "  reconsideration: [0, 0, 0, 0, 0]", "  reconsideration: [9, 0, 0, 0, 0]"
    )
    (finding,) = check(load(text.encode(), name="年报.yaml"))
    assert finding.code == "OGI401"
    assert finding.position.file == "年报.yaml"


def test_render_refuses_a_report_with_errors(broken_report):
    with pytest.raises(CheckFailed) as caught:
        render(broken_report, "text")
    assert [d.code for d in caught.value.diagnostics] == ["OGI401"]
    assert "10" in render(broken_report, "text", allow_errors=True).decode()


def test_render_refuses_a_format_a_variant_and_an_edition_that_are_not_there(
    zero_report,
):
    with pytest.raises(UnknownName):
        render(zero_report, "odt")
    with pytest.raises(UnknownName):
        render(zero_report, "text", variant="atlantis")
    with pytest.raises(RequestError):
        render(zero_report, "text", edition="2021-short")


def test_a_short_edition_is_rendered():
    plain = load_report(
        {
            "agency": "某局",
            "year": 2024,
            "edition": "2021-short",
            "proactive": "zero",
            "requests": "zero",
            "remedies": "zero",
        }
    )
    text = render(plain, "text").decode()
    assert "（六）其他处理" in text
    assert "逾期不补正" not in text


def test_one_bad_report_never_stops_the_rest(zero_report, broken_report):
    rendered = list(render_many([broken_report, zero_report], ["text", "html"]))
    assert [(r.format, r.data is None) for r in rendered] == [
        ("text", True),
        ("html", True),
        ("text", False),
        ("html", False),
    ]
    assert isinstance(rendered[0].error, CheckFailed)


def test_render_many_works_in_an_executor_and_keeps_the_order(zero_report):
    reports = [evolve(zero_report, agency=f"第{n}局") for n in range(40)]
    with ThreadPoolExecutor(2) as executor:
        rendered = list(render_many(reports, ["text"], executor=executor))
    assert [r.report.agency for r in rendered] == [r.agency for r in reports]
    assert "第39局" in rendered[39].data.decode()


def test_render_many_loads_a_path_where_it_is_rendered(tmp_path):
    (only,) = render_many([tmp_path / "no.yaml"], ["text"])
    assert isinstance(only.error, LoadError)
    assert only.report == tmp_path / "no.yaml"


def test_errors_and_reports_travel_between_processes(zero_report, broken_report):
    assert pickle.loads(pickle.dumps(zero_report)) == zero_report
    with pytest.raises(CheckFailed) as caught:
        render(broken_report, "text")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.diagnostics == caught.value.diagnostics
    assert str(copy) == str(caught.value)
