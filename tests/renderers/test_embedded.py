"""What an output carries: the report, and what it was made with."""

import hashlib
import json

import pytest
from attrs import evolve

from govreport import __version__
from govreport.codec import encode_json, to_plain
from govreport.compose import compose
from govreport.errors import LoadError
from govreport.renderers import Target
from govreport.renderers.embedded import envelope, opened, template_hashes
from govreport.variants import Lineage


@pytest.fixture
def carried(child):
    """A function that gives what the output of a report carries."""

    def carried(report, *endings, lineage=None, **options):
        target = Target(
            format="html",
            edition=report.format_edition,
            lineage=lineage or child(),
            options=options,
        )
        document = compose(report, target.edition, target.settings)
        return envelope(document, report, target, endings)

    return carried


def test_an_output_carries_its_report_and_what_it_was_made_with(
    carried, child, zero_report
):
    lineage = child({"report.css": "p { color: red }", "report.txt.j2": "x"})
    data = carried(zero_report, "report.css", lineage=lineage)
    plain = json.loads(data)
    assert list(plain) == [
        "producer",
        "variant",
        "edition",
        "templates",
        "files",
        "report",
    ]
    assert plain["producer"] == f"govreport {__version__}"
    assert (plain["variant"], plain["edition"]) == ("child", "2021")
    assert list(plain["templates"]) == [
        "child/report.css",
        "national/report.css",
        "national/variant.yaml",
    ]
    digest = hashlib.sha256(b"p { color: red }").hexdigest()
    assert plain["templates"]["child/report.css"] == f"sha256:{digest}"
    assert data.endswith(f'"report":{encode_json(to_plain(zero_report))}}}'.encode())


def test_what_was_carried_is_opened_again(carried, numbered_report):
    report = evolve(numbered_report, notes={"requests.received.total": "“其中”<1>"})
    found = opened(carried(report, ".css"))
    assert found.report == report
    assert (found.producer, found.variant, found.edition) == (
        f"govreport {__version__}",
        "child",
        "2021",
    )


def test_the_hashes_of_an_output_are_those_of_the_files_installed(
    carried, child, zero_report
):
    lineage = child()
    here = template_hashes(lineage)
    found = opened(carried(zero_report, ".css", ".j2", lineage=lineage))
    assert set(found.templates.items()) < set(here.items())


def test_an_output_that_is_not_to_carry_its_report_carries_nothing(
    carried, zero_report
):
    assert carried(zero_report, embed=False) is None


def test_nothing_of_this_machine_is_carried(carried, child, zero_report, tmp_path):
    lineage = child({"report.css": ""})
    assert isinstance(lineage, Lineage)
    assert str(tmp_path).encode() not in carried(zero_report, ".css", lineage=lineage)


@pytest.mark.parametrize("data", [b"", b"\xff", b"{", b"[" * 10**5])
def test_what_is_no_json_is_damaged(data):
    with pytest.raises(LoadError, match="已损坏"):
        opened(data)


@pytest.mark.parametrize("data", [b"[]", b"7", b"{}", b'{"producer":"x\\u0007"}'])
def test_what_has_another_shape_is_unknown(data):
    with pytest.raises(LoadError, match="由—生成"):
        opened(data)
