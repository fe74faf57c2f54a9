"""The conformance suite passes a good plugin and fails every kind of bad one.

The bad ones are the plugin of `govreport plugin new` with one thing changed. All are
run once, in a pytest of their own.
"""

import os
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest

from govreport.authoring.new_plugin.files import plugin_files
from govreport.authoring.new_plugin.kinds import KINDS
from govreport.authoring.new_plugin.name import PluginName

GOOD = plugin_files(PluginName("good"), kinds=frozenset(KINDS))
RENDERER = GOOD["src/govreport_good/renderer.py"]
READER = GOOD["src/govreport_good/reader.py"]
SAMPLE = GOOD["tests/samples/report.csv"]
CHECKS = GOOD["src/govreport_good/checks.py"]
CASES = GOOD["tests/cases/GOOD101.yml"]
VARIANT = GOOD["src/govreport_good/good/variant.yaml"]

HEAD = "from pathlib import Path\nimport govreport\n"
FORMATS = ("renderers", "[GoodRenderer()]")
READERS = ("readers", "[GoodReader()]")
READ = ("variants", '[govreport.read_variant(Path(__file__).parent / "style")]')


def hook(kind, given):
    return (
        f"\n@govreport.hookimpl\ndef govreport_register_{kind}():\n    return {given}\n"
    )


def changed(text, *changes):
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def a_format(*changes):
    return {"plugin.py": changed(RENDERER, *changes) + HEAD + hook(*FORMATS)}


def a_reader(*changes, sample=SAMPLE):
    files = {"plugin.py": changed(READER, *changes) + HEAD + hook(*READERS)}
    return files | ({"samples/report.csv": sample} if sample else {})


def a_reader_of_its_own_format(*changes):
    """A reader and a renderer of one ending, which has every number on a line."""
    source = changed(WAY_BACK, *changes) + HEAD
    return {"plugin.py": source + hook(*FORMATS) + hook(*READERS)}


def a_check(*changes, cases=CASES):
    source = changed(CHECKS, *changes) + HEAD + hook("checks", "CHECKS")
    return {"plugin.py": source, "cases/GOOD101.yml": cases}


def a_variant(*changes, html="", text=""):
    files = {
        "plugin.py": HEAD + hook(*READ),
        "style/variant.yaml": changed(VARIANT, *changes),
    }
    for name, block in (("report.html.j2", html), ("report.txt.j2", text)):
        if block:
            files[f"style/{name}"] = f'{{% extends "national/{name}" %}}{block}'
    return files


WAY_BACK = """
import csv
import io
from govreport import Position, SeenCell, SeenDocument, SeenParagraph, SeenTable


class GoodRenderer:
    format = title = "good"
    suffix = ".good"
    media_type = "text/csv"
    binary = carries_report = False

    def render(self, document, report, target):
        lines = io.StringIO()
        put = csv.writer(lines, lineterminator="\\n").writerow
        for line in (document.name, *document.subtitle):
            put(["p", line])
        for block in document.blocks:
            if block.kind == "table":
                if block.title and not block.official:
                    put(["p", block.title])
                put(["t"])
                for row, cells in enumerate(block.rows):
                    for cell in cells.cells:
                        column = block.places[row].index(cell)
                        spans = (cell.rowspan, cell.colspan)
                        put(["c", row, column, *spans, cell.text])
            elif block.kind in ("heading", "paragraph"):
                put(["p", getattr(block, "lead", "") + block.text])
            else:
                put(["p", block.caption or block.alt])
        for line in document.attachments:
            put(["p", line])
        for line in document.signature.lines if document.signature else ():
            put(["p", line])
        return lines.getvalue().encode()

    def extract(self, data):
        return None

    def visible(self, data):
        rows = csv.reader(io.StringIO(data.decode(), newline=""))
        return [row[-1] for row in rows if len(row) > 1]


class GoodReader:
    format = "good"
    title = "good"
    suffixes = (".good",)

    def accepts(self, data):
        return False

    def read(self, data, name):
        text = data.decode(errors="replace")
        blocks = []
        rows = (line.split(",") for line in text.split("\\n"))
        for line, (kind, *row) in enumerate(rows, 1):
            where = Position(name, line, 1)
            if kind == "p":
                words = ",".join(row).strip('"')
                blocks.append(SeenParagraph(text=words, where=where))
            elif kind == "t":
                blocks.append([])
            elif kind == "c" and len(row) > 4 and isinstance(blocks[-1], list):
                blocks[-1].append(cell_of(row, where))
        return SeenDocument(
            blocks=tuple(
                SeenTable(tuple(block)) if isinstance(block, list) else block
                for block in blocks
            )
        )


def cell_of(row, where):
    at = [int(number) for number in row[:4]]
    return SeenCell(
        row=at[0],
        column=at[1],
        rowspan=at[2],
        colspan=at[3],
        text=row[4].strip('"'),
        where=where,
    )
"""

WRITTEN = "_lines(document)).encode()"

CUT = [int(len(SAMPLE.encode()) * part) for part in (0.25, 0.5)]

PLUGINS = {
    "good": a_variant()
    | a_check()
    | {
        "plugin.py": RENDERER
        + CHECKS
        + HEAD
        + hook(*FORMATS)
        + hook(*READ)
        + hook("checks", "CHECKS")
    },
    "good_reader": a_reader(),
    "good_way_back": a_reader_of_its_own_format(),
    "shouts": a_reader((".csv", ".CSV")),
    "two_dots": a_reader((".csv", ".report.csv")),
    "takes_data": a_reader((".csv", ".yaml")),
    "unsure": a_reader(("return False", "return None")),
    "asks_badly": a_reader(("del data\n        return False", "return data[9] == 0")),
    "trips": a_reader(("except (UnicodeDecodeError, csv.Error)", "except csv.Error")),
    "gives_a_list": a_reader(
        ("return SeenDocument(blocks=tuple(blocks))", "return []")
    ),
    "never_ends": a_reader(
        ("        if len(data) > MOST_BYTES:", "        while len(data) > MOST_BYTES:"),
        (
            "            raise _refused(name)\n        try",
            "            __import__('time').sleep(1)\n        try",
        ),
        ("2 * 2**20", "2**20 - 1"),
    ),
    "needs_all": a_reader(
        ("        try:\n", "        assert len(data) not in CUT\n        try:\n"),
        ("PARAGRAPH, TABLE", f"CUT = {CUT}\nPARAGRAPH, TABLE"),
    ),
    "no_sample": a_reader(sample=""),
    "sees_nothing": a_reader(("blocks=tuple(blocks)", "blocks=()")),
    "placeless": a_reader(
        ("text=text, where=Position(name, line, 1))\n\n", "text=text)\n\n")
    ),
    "elsewhere": a_reader(
        ("text=text, where=Position(name", 'text=text, where=Position("年报"')
    ),
    "wordless": a_reader(
        ("        wording={", "        message='XX', wording=None and {"),
    ),
    "heavy_reader": a_reader(("import csv\n", "import csv\nimport PIL\n")),
    "loses_a_number": a_reader_of_its_own_format(
        ("text=row[4].strip('\"')", 'text=row[4].replace("10007", "10008")')
    ),
    "loses_a_chapter": a_reader_of_its_own_format(
        ('words = ",".join(row)', 'words = ",".join(row).replace("其他需要报告", "")')
    ),
    "misspelt": {"plugin.py": HEAD + hook("varients", "[]")},
    "silent": {"plugin.py": HEAD},
    "claims_national": a_variant(("id: good", "id: national")),
    "no_evidence": a_variant(("evidence: 示例", "#")),
    "orphan": a_variant(("parent: national", "parent: hunan")),
    "incomplete": a_variant(("parent: national", "parent:")),
    "other_words": a_variant(
        html="{% block preamble %}{{ super() }}<p>监制</p>{% endblock %}"
    ),
    "loses_numbers": a_variant(text="{% block chapters %}{% endblock %}"),
    "by_chance": a_variant(
        html="{% block signature %}{% for _ in range(40) %}{{ [0, 1] | random }}"
        "{% endfor %}{% endblock %}"
    ),
    "loses_tables": a_format(('case "table":', 'case "tables":')),
    "gives_text": a_format((WRITTEN, WRITTEN.removesuffix(".encode()"))),
    "dated": a_format(
        (WRITTEN, WRITTEN + " + f\"{__import__('time').time()}\".encode()")
    ),
    "extracts_anything": a_format(("del data\n        return None", "return data")),
    "hides": a_format(
        ("return [text for", "return None and [text for"),
        ('case "table":', 'case "tables":'),
    ),
    "carries_nothing": a_format(("carries_report = False", "carries_report = True")),
    "heavy": a_format(("from collections.abc", "import PIL\nfrom collections.abc")),
    "no_caption": a_format(("block.caption or block.stand_in", "block.stand_in")),
    "no_basis": a_check(
        ("        basis=BASIS,\n        run", '        basis="",\n        run')
    ),
    "no_case": a_check(cases=CASES.partition("fail:")[0]),
    "wrong_case": a_check(cases=CASES.replace("本年制发2件", "本年制发3件")),
    "wrongly_listed": a_check(cases=CASES.replace("in_force: 7", "in_force: 1")),
    "raises": a_check(
        ("if issued is None or repealed is None or in_force is None", "if False")
    ),
    "english_only": a_check(('"en": "Table 2', '"en": "表二"} and {"en": "Table 2')),
    "same_twice": a_check(
        ('"en": "Table 2, “{row}”: {issued} were', '"en": "{row} {issued}" or "'),
        ('"zh": "表二“{row}”本年制发{issued}件，', '"zh": "{row} {issued}" or "'),
        cases=CASES.partition("        says")[0],
    ),
    "other_code": a_check(('code="GOOD101",\n                sev', 'code="X",\n sev')),
    "takes_ogi": a_check(('code="GOOD101"', 'code="OGI901"')),
}

GOOD_ONES = {"good", "good_reader", "good_way_back"}

FAILURES = [
    ("shouts", "test_a_reader_names_endings_that_a_file_can_have[good-csv]", "“.CSV”"),
    (
        "two_dots",
        "test_a_reader_names_endings_that_a_file_can_have[good-csv]",
        "“.report.csv”应为小写、只有一个点",
    ),
    (
        "takes_data",
        "test_a_reader_names_endings_that_a_file_can_have[good-csv]",
        "“.yaml”",
    ),
    (
        "unsure",
        "test_a_reader_says_of_any_bytes_whether_it_reads_them[good-csv]",
        "对 empty 给出的是 None",
    ),
    (
        "asks_badly",
        "test_a_reader_says_of_any_bytes_whether_it_reads_them[good-csv]",
        "对 empty 给出的是 IndexError",
    ),
    ("trips", "test_a_reader_bears_any_bytes[good-csv]", "UnicodeDecodeError"),
    ("gives_a_list", "test_a_reader_bears_any_bytes[good-csv]", "得到的是 list"),
    ("never_ends", "test_a_reader_bears_any_bytes[good-csv]", "读 one-line 用了4秒"),
    (
        "needs_all",
        "test_a_reader_bears_a_file_that_is_cut_short[good-csv]",
        "读 report.csv 得到的是 AssertionError",
    ),
    (
        "no_sample",
        "test_a_reader_has_a_file_to_be_tried_with[good-csv]",
        "samples 放一个以 .csv 结尾的文件",
    ),
    ("sees_nothing", "test_a_reader_says_where_all_stands[good-csv]", "什么也没有读到"),
    (
        "placeless",
        "test_a_reader_says_where_all_stands[good-csv]",
        "“示范县司法局2024年政府信息公开工作年度报告”没有写明",
    ),
    ("elsewhere", "test_a_reader_says_where_all_stands[good-csv]", "没有写明"),
    ("wordless", "test_a_reader_bears_any_bytes[good-csv]", "说的 XX 没有对应的句子"),
    (
        "heavy_reader",
        "test_a_reader_imports_its_libraries_when_it_reads[good-csv]",
        "导入了 PIL。请移到 read 之内",
    ),
    (
        "loses_a_number",
        "test_a_reader_reads_what_its_plugin_renders[good-2021]",
        "应为“10007”，读到的是“10008”",
    ),
    (
        "loses_a_chapter",
        "test_a_reader_reads_what_its_plugin_renders[good-2021]",
        "“年报.good”由“good”读回后不完整",
    ),
    ("misspelt", "test_the_plugin_is_installed_and_not_broken", "是不是 govreport_reg"),
    ("takes_ogi", "test_the_plugin_is_installed_and_not_broken", "OGI 开头的代码"),
    ("silent", "test_the_plugin_gives_something", "没有给出样式、格式、读取程序或检查"),
    ("claims_national", "test_no_other_plugin_claims_its_names", "“national”样式"),
    ("no_evidence", "test_a_variant_names_its_evidence[good]", "没有写依据"),
    ("orphan", "test_a_variant_words_a_full_report[good-2021]", "“hunan”没有安装"),
    ("incomplete", "test_a_variant_words_a_full_report[good-2021]", "没有写全"),
    (
        "other_words",
        "test_a_variant_shows_the_same_words_in_every_format[good-html-2021]",
        "监制”。",
    ),
    (
        "loses_numbers",
        "test_a_variant_shows_every_number_in_its_place[good-text-2021]",
        "proactive.rules.issued 应为“10001（其中修订16件）”",
    ),
    ("by_chance", "test_a_variant_gives_the_same_bytes_twice[good-html]", "内容不同"),
    (
        "loses_tables",
        "test_a_format_shows_every_number_in_its_place[good-2021]",
        "格式“good”中，proactive.rules.issued 应为",
    ),
    ("gives_text", "test_a_format_gives_bytes[good]", "应给出 bytes，给出的是 str"),
    ("dated", "test_a_format_gives_the_same_bytes_elsewhere[good]", "不能用当前时间"),
    (
        "extracts_anything",
        "test_a_format_carries_its_report_if_it_says_so[good]",
        "也取出了数据",
    ),
    (
        "hides",
        "test_a_format_shows_every_number_in_its_place[good-2021]",
        "格式“good”中，proactive.rules.issued 应为",
    ),
    (
        "carries_nothing",
        "test_a_format_carries_its_report_if_it_says_so[good]",
        "carries_report 与 extract() 的结果不符",
    ),
    (
        "heavy",
        "test_a_format_imports_its_libraries_when_it_renders[good]",
        "导入了 PIL",
    ),
    (
        "no_caption",
        "test_a_format_shows_a_figure_by_its_caption[good]",
        "“政府信息公开专区”",
    ),
    ("no_basis", "test_a_check_says_on_what_it_rests[GOOD101]", "没有写依据"),
    (
        "no_case",
        "test_a_check_has_a_case_that_passes_and_one_that_fails[GOOD101]",
        "GOOD101.yml 中应有 fail",
    ),
    (
        "wrong_case",
        "test_a_case_has_the_findings_that_it_lists"
        "[GOOD101: the documents in force were left at 0]",
        "本年制发2件",
    ),
    (
        "wrongly_listed",
        "test_a_case_has_the_findings_that_it_lists"
        "[GOOD101: what was issued is in force]",
        "expected []",
    ),
    ("raises", "test_a_check_bears_any_report[GOOD101-2021]", "TypeError"),
    (
        "english_only",
        "test_a_case_has_the_findings_that_it_lists"
        "[GOOD101: the documents in force were left at 0]",
        "没有中文句子",
    ),
    (
        "same_twice",
        "test_a_check_words_what_it_finds_in_both_languages[GOOD101]",
        "“规章 2”",
    ),
    (
        "other_code",
        "test_a_case_has_the_findings_that_it_lists"
        "[GOOD101: the documents in force were left at 0]",
        "代码为 X 的问题",
    ),
]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """How each test of each plugin ended: its message, None where it passed."""
    folder = tmp_path_factory.mktemp("plugins")
    for name, files in PLUGINS.items():
        for path, text in files.items():
            file = folder / name / path.replace("plugin.py", f"{name}.py")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        suite = folder / name / f"test_{name}.py"
        suite.write_text(
            "from pathlib import Path\n"
            "from govreport.testing import PluginConformance\n"
            "class TestConformance(PluginConformance):\n"
            f'    plugin = Path(__file__).parent / "{name}.py"\n'
            f"    seconds = {4 if name == 'never_ends' else 20}\n"
        )
    ended = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-W", "error", "-k", "not pdf"),
            *("-p", "no:cacheprovider", "-p", "no:xdist", "--junitxml=out.xml"),
        ],
        cwd=folder,
        env={**os.environ, "GOVREPORT_LOAD_PLUGINS": "", "GOVREPORT_LANG": "zh"},
        capture_output=True,
        check=False,
    )
    assert (folder / "out.xml").exists(), ended.stdout.decode()
    return {
        (case.get("classname").split(".")[0].removeprefix("test_"), case.get("name")): (
            next((f.get("message") for f in case if f.tag != "skipped"), None)
        )
        for case in ET.parse(folder / "out.xml").iter("testcase")
    }


@pytest.mark.parametrize(
    ("plugin", "least"), [("good", 40), ("good_reader", 8), ("good_way_back", 20)]
)
def test_a_good_plugin_passes_every_test(outcomes, plugin, least):
    found = {name: said for (of, name), said in outcomes.items() if of == plugin}
    assert len(found) > least
    assert {name: said for name, said in found.items() if said is not None} == {}


@pytest.mark.parametrize(("plugin", "test", "says"), FAILURES)
def test_a_bad_plugin_fails_in_words(outcomes, plugin, test, says):
    said = outcomes[_key(outcomes, plugin, test)]
    assert said is not None
    assert says in said
    assert "Traceback" not in said


def test_every_bad_plugin_fails():
    assert {plugin for plugin, _, _ in FAILURES} == set(PLUGINS) - GOOD_ONES


def _key(outcomes, plugin, test):
    assert (plugin, test) in outcomes, sorted(n for p, n in outcomes if p == plugin)
    return plugin, test
