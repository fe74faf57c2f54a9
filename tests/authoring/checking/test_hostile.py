"""Templates made to hurt: bombs, mazes and what no parser ends with."""

import time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from govreport.authoring.checking import check_template
from govreport.errors import RequestError

SECONDS = 60
"""Far more than a hostile template takes, in seconds of the processor."""


@pytest.fixture(autouse=True)
def _in_time():
    begun = time.process_time()
    yield
    assert time.process_time() - begun < SECONDS


def codes(findings):
    return {finding.code for finding in findings}


def bomb(name="word/document.xml", megabytes=64):
    buffer = BytesIO()
    with (
        ZipFile(buffer, "w", ZIP_DEFLATED) as archive,
        archive.open(name, "w") as entry,
    ):
        for _ in range(megabytes):
            entry.write(bytes(1024 * 1024))
    return buffer.getvalue()


def test_a_form_that_unpacks_to_far_too_much_is_not_unpacked(checked):
    (finding,) = checked({"report.docx": bomb()})
    assert finding.message == "TPL102.form"


def test_an_archive_that_unpacks_to_far_too_much_is_refused(tmp_path):
    path = tmp_path / "样式.zip"
    path.write_bytes(bomb("report.css"))
    with pytest.raises(RequestError, match="超过16 MB"):
        check_template(path)


def test_an_archive_of_far_too_many_files_is_refused(tmp_path):
    path = tmp_path / "样式.zip"
    with ZipFile(path, "w") as archive:
        for number in range(501):
            archive.writestr(f"{number}.css", "")
    with pytest.raises(RequestError, match="超过500个"):
        check_template(path)


def test_an_archive_reaches_nothing_outside_of_it(tmp_path):
    path = tmp_path / "样式.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("../report.css", "h1 { background: url(http://x) }")
        archive.writestr("variant.yaml", "id: p\nname: 省\nparent: national\n")
    assert check_template(path) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{{ " + "+1" * 50_000 + " }}",
        "{{ a" + ".b" * 50_000 + " }}",
        "{{ [" * 5000,
        "{% if 1 %}" * 15_000,
        "{% if 1 %}" * 15_000 + "{% endif %}" * 15_000,
        "{% endfor %}" * 30_000,
        "{# " * 100_000,
        "/*" * 200_000,
        "<!--" * 100_000,
        "{{ document.name }}" * 25_000,
        "{{ 'a' * 10 ** 10 }}{{ 2 ** 10 ** 10 }}",
        "｛｛" * 100_000,
        "{{ “" * 50_000,
        "@import " * 50_000,
        "<link " * 50_000,
        "<script " * 50_000,
    ],
    ids=lambda text: text[:12],
)
@pytest.mark.parametrize("name", ["part.html.j2", "report.txt.j2"])
def test_a_template_that_no_parser_ends_with_is_judged_in_time(checked, name, text):
    findings = checked({name: text})
    assert all(finding.word() for finding in findings[:100])


@pytest.mark.parametrize("text", ["{{ " + "(" * 5000 + "1 }}", "{% if 1 %}" * 20])
def test_what_stands_too_deep_is_told(checked, text):
    assert "TPL102" in codes(checked({"part.html.j2": text}))


def test_a_file_that_is_far_too_long_is_told(checked):
    (finding,) = checked({"part.html.j2": "x" * 600_000})
    assert finding.message == "TPL102.size"


def test_templates_that_extend_each_other_end(checked):
    given = {
        "a.txt.j2": '{% extends "b.txt.j2" %}{% block c %}{% endblock %}',
        "b.txt.j2": '{% extends "a.txt.j2" %}{% import "b.txt.j2" as b %}{{ b.x }}',
    }
    assert codes(checked(given)) == {"TPL122"}


def test_a_form_of_many_split_tags_in_one_paragraph_is_judged_in_time(
    checked, word_form
):
    runs = "<w:r><w:t>{{ document</w:t></w:r><w:r><w:t>.name }}</w:t></w:r>" * 15_000
    findings = checked({"report.docx": word_form([{"xml": f"<w:p>{runs}</w:p>"}])})
    assert codes(findings) == {"TPL116"}


def test_tables_within_tables_are_walked_to_the_end(checked, word_form):
    depth = 60
    nested = "<w:p/>"
    for _ in range(depth):
        nested = (
            "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
            f"{nested}<w:p><w:r><w:t>{{{{ nobody }}}}</w:t></w:r></w:p>"
            "</w:tc></w:tr></w:tbl>"
        )
    findings = checked({"report.docx": word_form([{"xml": nested}])})
    assert [f.code for f in findings] == ["TPL121"] * depth


def test_entities_are_not_expanded(checked, word_form):
    def edit(text):
        laughs = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
        head, mark, rest = text.partition("<w:document")
        return head + laughs + mark + rest if mark else text

    findings = checked({"report.docx": word_form(["&b;"], edit=edit)})
    assert codes(findings) <= {"TPL101"}
