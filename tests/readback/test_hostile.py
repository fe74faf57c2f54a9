"""Files that are damaged, or made to harm: a clear error, in little time and memory."""

import resource
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from govreport import LoadError, TextEdited, read_report, render
from govreport.api import default_plugins

NO_REPORT = "没有报告数据.*或文件已损坏"
TEN_MEGABYTES = 10 * 1024


@pytest.fixture
def memory():
    """A function that tells how much the peak of memory grew since, in KiB."""

    def peak():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = peak()
    return lambda: peak() - before


def extract(name, data):
    return default_plugins().renderer(name).extract(data)


@pytest.mark.parametrize("name", ["docx", "html", "pdf"])
@pytest.mark.parametrize("part", [0.01, 0.5, 0.99])
def test_a_truncated_output_is_refused(zero_report, name, part):
    data = render(zero_report, name)
    with pytest.raises(LoadError, match=NO_REPORT):
        read_report(data[: int(len(data) * part)])


@pytest.mark.parametrize("data", [b"", b"agency: x\n", b"PK\x03\x04", b"%PDF-1.7"])
def test_any_other_file_is_refused_with_the_formats_that_carry_a_report(data):
    with pytest.raises(LoadError, match=f"{NO_REPORT}.*docx、html、pdf"):
        read_report(data)


def repacked(data, name, content):
    """Give the .docx `data` with another part called `name`."""
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, content if entry == name else old.read(entry))
    return buffer.getvalue()


@pytest.fixture(scope="module")
def flood():
    return b"<a>" + b" " * 2**27 + b"</a>"


def test_a_zip_bomb_is_not_unpacked(zero_report, flood, memory):
    word = render(zero_report, "docx")
    in_data = repacked(word, "customXml/item1.xml", flood)
    in_text = repacked(word, "word/document.xml", flood)
    with pytest.raises(LoadError, match=NO_REPORT):
        read_report(in_data)
    with pytest.raises(TextEdited):
        read_report(in_text)
    assert memory() < 8 * TEN_MEGABYTES


def test_a_part_that_lies_about_its_size_is_not_unpacked(zero_report, flood):
    bomb = repacked(render(zero_report, "docx"), "customXml/item1.xml", flood)
    lie = bomb.replace(len(flood).to_bytes(4, "little"), (9).to_bytes(4, "little"))
    with pytest.raises(LoadError, match=NO_REPORT):
        read_report(lie)


def test_a_page_with_two_reports_is_refused(zero_report):
    page = render(zero_report, "html")
    with pytest.raises(LoadError, match="文件中有2份报告数据"):
        read_report(page + page)


@pytest.mark.parametrize(
    "page",
    [
        b"<script id=govreport-report>" + b"[" * 10**6,
        b"<script id=govreport-report>" + b"[" * 10**5 + b"]" * 10**5 + b"</script>",
        b"govreport-report" + b"<script " * 10**6,
        b"govreport-report" + b"<div>" * 10**6,
    ],
)
def test_endless_nesting_in_a_page_is_no_report(page):
    assert extract("html", page) is None


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"format_version":1', '"format_version":2', "由govreport 0.1.0生成.*升级"),
        ('"templates":{', '"signature":"x","templates":{', "由govreport 0.1.0生成"),
        ('"producer":"govreport 0.1.0"', '"producer":7', "由—生成"),
        ('"edition":"2021"', '"edition":2021', "由govreport 0.1.0生成"),
        ('"year":2024', '"year":"2024"', "已损坏"),
        ('"year":2024', '"year":1e999999999', "已损坏"),
        ('"agency":"示范', '"agency":"\\u0000', "已损坏"),
        ('"report":{', '"report":[],"x":{', "格式无法识别"),
        (
            '"proactive":{"rules":{"issued":0',
            '"proactive":{"rules":{"issued":-1',
            "已损坏",
        ),
    ],
)
def test_data_of_another_shape_is_refused(zero_report, old, new, sentence):
    page = render(zero_report, "html").decode()
    assert page.count(old) == 1
    with pytest.raises(LoadError, match=sentence):
        read_report(page.replace(old, new).encode())
