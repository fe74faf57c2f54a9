"""The manifest: what is rendered again, what is left, what a torn line does."""

import json

import pytest
from attrs import evolve

from govreport.errors import RequestError
from govreport.loading import dump
from govreport.many import State, find_reports, render_into
from govreport.many.manifest import Manifest
from govreport.many.naming import NamesRefused
from govreport.report import Attachment


@pytest.fixture
def states(out):
    """A function that renders a folder as text and gives the states in order."""

    def render(folder, **how):
        formats = how.pop("formats", ["text"])
        events = render_into(out, find_reports([str(folder)]), formats, **how)
        return [(event.report.stem, str(event.state)) for event in events]

    return render


def test_a_second_run_renders_only_what_changed(states, reports, complete_report):
    folder = reports("甲", "乙")
    assert sorted(states(folder)) == [("乙", "made"), ("甲", "made")]
    assert sorted(states(folder)) == [("乙", "unchanged"), ("甲", "unchanged")]
    changed = dump(evolve(complete_report, agency="甲甲"))
    (folder / "甲.yaml").write_text(changed, encoding="utf-8")
    assert sorted(states(folder)) == [("乙", "unchanged"), ("甲", "made")]


def test_what_is_made_with_something_else_is_made_again(states, reports, monkeypatch):
    folder = reports("甲")
    assert states(folder, options={"width": 90}) == [("甲", "made")]
    assert states(folder, options={"width": 90}) == [("甲", "unchanged")]
    assert states(folder) == [("甲", "made")]
    monkeypatch.setattr("govreport.many.due.versions_of", lambda _: {"govreport": "9"})
    assert states(folder) == [("甲", "made")]


def test_a_variant_beside_the_report_is_part_of_what_it_is_made_from(states, reports):
    folder = reports("甲", division="659099")
    assert states(folder) == [("甲", "made")]
    place = folder / "variants" / "mine"
    place.mkdir(parents=True)
    text = 'id: mine\nname: 我的\nparent: national\ndivisions: ["659099"]\n'
    (place / "variant.yaml").write_text(text, encoding="utf-8")
    assert states(folder) == [("甲", "made")]
    assert states(folder) == [("甲", "unchanged")]
    (place / "variant.yaml").write_text(text + "zero: '-'\n", encoding="utf-8")
    assert states(folder) == [("甲", "made")]


def test_an_attachment_and_the_waivers_are_parts_of_what_it_is_made_from(
    states, reports, complete_report
):
    folder = reports()
    listed = (Attachment(path="表.xlsx", title="表"),)
    report = evolve(complete_report, attachments=listed)
    (folder / "甲.yaml").write_text(dump(report), encoding="utf-8")
    how = {"allow_errors": True}
    assert states(folder, **how) == [("甲", "made")]
    assert states(folder, **how) == [("甲", "made")], "its attachment may come yet"
    for content in (b"one", b"two"):
        (folder / "表.xlsx").write_bytes(content)
        assert states(folder) == [("甲", "made")]
        assert states(folder) == [("甲", "unchanged")]
    (folder / "govreport.toml").write_text("", encoding="utf-8")
    assert states(folder) == [("甲", "made")]
    assert states(folder) == [("甲", "unchanged")]


def test_a_report_with_errors_is_looked_at_again(states, reports):
    folder = reports("甲")
    text = (folder / "甲.yaml").read_text("utf-8")
    wrong = text.replace("reconsideration: [0, 0", "reconsideration: [9, 0")
    (folder / "甲.yaml").write_text(wrong, encoding="utf-8")
    assert states(folder) == [("甲", "failed")]
    assert states(folder, allow_errors=True) == [("甲", "made")]
    assert states(folder) == [("甲", "failed")]


def test_an_output_that_was_deleted_is_made_again(states, reports, out):
    folder = reports("甲")
    states(folder)
    (out / "甲.txt").unlink()
    assert states(folder) == [("甲", "made")]


def test_an_output_edited_by_hand_is_never_replaced_but_by_force(
    states, reports, out, complete_report
):
    folder = reports("甲")
    states(folder)
    (out / "甲.txt").write_text("我改过", encoding="utf-8")
    assert states(folder) == [("甲", "edited")]
    changed = dump(evolve(complete_report, agency="甲甲"))
    (folder / "甲.yaml").write_text(changed, encoding="utf-8")
    assert states(folder) == [("甲", "kept")]
    assert (out / "甲.txt").read_text("utf-8") == "我改过"
    assert states(folder, force=True) == [("甲", "made")]
    assert "甲甲" in (out / "甲.txt").read_text("utf-8")


def test_a_file_that_no_run_has_made_is_not_replaced(states, reports, out):
    folder = reports("甲", "乙")
    out.mkdir()
    (out / "甲.txt").write_text("别的文件", encoding="utf-8")
    assert sorted(states(folder)) == [("乙", "made"), ("甲", "kept")]
    assert (out / "甲.txt").read_text("utf-8") == "别的文件"


def test_a_torn_line_is_passed_over_and_the_next_is_whole(states, reports, out):
    folder = reports("甲", "乙")
    states(folder)
    manifest = out / "govreport-manifest.jsonl"
    whole = manifest.read_bytes()
    manifest.write_bytes(whole[: len(whole) - 40] + b"\xff\xfe")
    left = states(folder)
    assert sorted(state for _, state in left) == ["kept", "unchanged"]
    last = sorted(states(folder, force=True))
    assert last == [("乙", "made"), ("甲", "made")]
    lines = manifest.read_bytes().splitlines()
    assert json.loads(lines[-1])["output"] in ("甲.txt", "乙.txt")
    assert sorted(states(folder)) == [("乙", "unchanged"), ("甲", "unchanged")]


def test_a_line_tells_what_an_output_was_made_from(states, reports, out):
    states(reports("甲"))
    recipe, entry = map(
        json.loads, (out / "govreport-manifest.jsonl").read_bytes().splitlines()
    )
    assert recipe["with"]["format"] == "text"
    assert recipe["with"]["versions"]["govreport"] == "0.1.0"
    assert "national/report.txt.j2" in recipe["with"]["templates"]
    assert entry["recipe"] == recipe["recipe"]
    assert entry["output"] == "甲.txt"
    assert entry["report"] == "../reports/甲.yaml"
    assert sorted(entry["inputs"]) == ["govreport.toml", "甲.yaml"]
    assert entry["inputs"]["govreport.toml"] is None


def test_one_run_at_a_time_writes_to_a_folder(states, reports, out):
    folder = reports("甲")
    states(folder)
    with Manifest(out), pytest.raises(RequestError, match="另一个 govreport 正在写"):
        states(folder)


def test_nothing_is_written_where_a_name_is_refused(states, reports, out):
    folder = reports("甲", "乙")
    with pytest.raises(NamesRefused):
        states(folder, name="{year}")
    with pytest.raises(NamesRefused):
        states(folder, name="../{stem}")
    assert not out.exists()


def test_a_report_that_has_no_name_stops_no_other(states, reports, out):
    folder = reports("乙", division="420203")
    reports("甲")
    (folder / "丙.yaml").write_text("只是文字", encoding="utf-8")
    assert sorted(states(folder, name="{division}-{agency}-{year}")) == [
        ("丙", "failed"),
        ("乙", "made"),
        ("甲", "failed"),
    ]
    assert (out / "420203-乙-2024.txt").is_file()
    assert ("乙", "unchanged") in states(folder, name="{division}-{agency}-{year}")


def test_drafts_of_a_killed_run_are_removed_and_nothing_else(states, reports, out):
    folder = reports("甲")
    out.mkdir()
    for name in (".甲.txt.0123abcd.tmp", ".别的.txt.0123abcd.tmp", ".甲.txt.tmp"):
        (out / name).write_text("")
    states(folder)
    assert sorted(path.name for path in out.iterdir() if "tmp" in path.name) == [
        ".别的.txt.0123abcd.tmp",
        ".甲.txt.tmp",
    ]


def test_a_state_is_a_word():
    assert [str(state) for state in State] == [
        "made",
        "unchanged",
        "edited",
        "kept",
        "failed",
    ]
