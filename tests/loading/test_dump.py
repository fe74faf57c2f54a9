"""dump writes a report back, and loading what it writes gives an equal report."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from govreport.codec import unflatten
from govreport.editions import EDITIONS
from govreport.loading import dump, load
from govreport.report import (
    AgencyKind,
    Attachment,
    Contact,
    ExtraSection,
    Improvement,
    Overview,
    Passage,
    Period,
    ProseChapter,
    ProsePart,
    Report,
    Scope,
    Signature,
)
from govreport.values.narrative import (
    CONTROL_CHARACTERS,
    LONGEST_LABEL,
    LONGEST_UNIT,
    MOST_VALUES,
    Chart,
    ChartKind,
    Figure,
    Items,
    Narrative,
    Paragraph,
    SmallTable,
)
from govreport.values.numbers import CHANGE, COUNT

TRICKY = (
    "无",
    "~",
    "null",
    "true",
    "12",
    "012",
    "1.50",
    "-",
    "- 一",
    "# 一",
    "某局 #1",
    "甲: 乙",
    "甲：乙",
    "年度：2024",
    "年度:2024",
    "key:",
    "“某局”",
    "「某局」",
    "'单'",
    '"双"',
    "{{ 7*7 }}",
    "{% raw %}",
    "｛｛x｝｝",
    "［0，0］",
    "[1, 2]",
    "{a: 1}",
    "&a",
    "*a",
    "!tag",
    "| ",
    ">",
    "%",
    "@",
    "`x`",
    "?",
    "<<",
    "---",
    "...",
    "\\n",
    "a\tb",
    "😀",
    "zero",
    "全零",
    "=",
    "１２",
    "A & B <c>",
    "http://example.gov.cn",
    "甲" * 70 + ": #",
)

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def _is_line(text: str) -> bool:
    return "\n" not in text and not CONTROL_CHARACTERS.search(text)


LINES = st.one_of(
    st.sampled_from(TRICKY),
    st.text(
        alphabet=st.sampled_from("一二年：，:# -'\"[]{}|>~0\\\t\u3000"), max_size=12
    ),
    st.text(max_size=20).filter(_is_line),
)
WORDS = LINES.map(str.strip).filter(bool)
PARAGRAPHS = WORDS.map(Paragraph)
ITEMS = st.lists(WORDS, min_size=1, max_size=3).map(tuple).map(Items)
FIGURES = st.builds(Figure, path=WORDS, caption=LINES, alt=LINES)
VALUES = st.one_of(
    st.integers(min_value=-(10**11), max_value=10**11),
    st.decimals(min_value=-(10**9), max_value=10**9, places=2),
)


@st.composite
def charts(draw):
    kind = draw(st.sampled_from(ChartKind))
    labels = WORDS.map(lambda text: text[:LONGEST_LABEL].strip())
    pairs = st.dictionaries(labels, VALUES, min_size=1, max_size=MOST_VALUES[kind])
    data = draw(pairs)
    if kind is ChartKind.PIE:
        data = {label: abs(number) or 1 for label, number in data.items()}
    unit = draw(WORDS.map(lambda text: text[:LONGEST_UNIT]) | st.just(""))
    return Chart(kind=kind, data=data, unit=unit, caption=draw(LINES), alt=draw(LINES))


@st.composite
def small_tables(draw):
    header = draw(st.lists(WORDS, min_size=1, max_size=3))
    cells = st.lists(LINES, min_size=len(header), max_size=len(header))
    rows = draw(st.lists(cells.map(tuple), max_size=2))
    return SmallTable(header=tuple(header), rows=tuple(rows), caption=draw(LINES))


BLOCKS = st.one_of(PARAGRAPHS, ITEMS, FIGURES, charts(), small_tables())
NARRATIVES = st.lists(BLOCKS, max_size=3).map(tuple).map(Narrative)
PASSAGES = st.builds(Passage, heading=st.none() | LINES, body=NARRATIVES)
DATES = st.dates()
CONTACTS = st.builds(
    Contact,
    unit=LINES,
    address=LINES,
    postcode=LINES,
    phone=LINES,
    fax=LINES,
    email=LINES,
)
SIGNATURES = st.builds(
    Signature,
    agencies=st.lists(WORDS, max_size=2).map(tuple),
    date=st.none() | DATES,
)
SECTIONS = st.builds(
    ExtraSection,
    heading=LINES,
    body=NARRATIVES,
    chapter=st.sampled_from(ProseChapter),
    before=st.none() | st.sampled_from(ProsePart),
)
EXTRAS = st.one_of(
    st.integers(min_value=-(10**11), max_value=10**11),
    st.decimals(min_value=0, max_value=10**9, places=2),
)
OVERVIEWS = NARRATIVES | st.builds(
    Overview, proactive_disclosure=PASSAGES, platforms=PASSAGES, oversight=PASSAGES
)
IMPROVEMENTS = NARRATIVES | st.builds(
    Improvement,
    prior_problems=NARRATIVES,
    current_problems=NARRATIVES,
    planned_measures=NARRATIVES,
)
LISTS = st.lists(WORDS, max_size=2).map(tuple)


@st.composite
def reports(draw):
    edition = draw(st.sampled_from(sorted(EDITIONS)))
    leaves = EDITIONS[edition].leaves
    report = Report(
        agency=draw(WORDS),
        year=draw(st.integers(min_value=2021, max_value=2099)),
        edition=edition,
        agency_kind=draw(st.none() | st.sampled_from(AgencyKind)),
        division=draw(st.none() | st.from_regex(r"[0-9]{6}", fullmatch=True)),
        period=draw(st.none() | st.builds(Period, start=DATES, end=DATES)),
        variant=draw(st.none() | WORDS),
        scope=draw(st.none() | st.sampled_from(Scope)),
        units=draw(LISTS),
        title=draw(LISTS),
        published=draw(st.none() | DATES),
        signature=draw(st.none() | SIGNATURES),
        contact=draw(st.none() | CONTACTS),
        legal_bases=draw(LISTS),
        overview=draw(OVERVIEWS),
        improvement=draw(IMPROVEMENTS),
        other_matters=draw(NARRATIVES),
        extra_sections=draw(st.lists(SECTIONS, max_size=2)),
        attachments=draw(
            st.lists(st.builds(Attachment, path=LINES, title=LINES), max_size=2)
        ),
        notes=draw(st.dictionaries(st.sampled_from(sorted(leaves)), WORDS, max_size=2)),
        extras=draw(st.dictionaries(WORDS, EXTRAS, max_size=2)),
    )
    return unflatten(report, draw(numbers(leaves)))


class Images(dict):
    """An image under every name."""

    def __contains__(self, name):
        return True

    def __missing__(self, name):
        return PNG


@st.composite
def numbers(draw, leaves):
    """Give numbers, blanks among them, for a few cells; the rest count up or are 0."""
    counting = draw(st.booleans())
    values = {}
    for number, (address, leaf) in enumerate(leaves.items()):
        value = number if counting else 0
        values[address] = Decimal(value) if leaf.number.is_exact else value
    counts = [address for address in leaves if leaves[address].number is COUNT]
    changes = [address for address in leaves if leaves[address].number is CHANGE]
    exact = [address for address in leaves if leaves[address].number.is_exact]
    cells = st.none() | st.integers(min_value=0, max_value=10**12 - 1)
    values |= draw(st.dictionaries(st.sampled_from(counts), cells, max_size=5))
    values |= dict.fromkeys(changes, draw(st.integers(-(10**12) + 1, 10**12 - 1)))
    amounts = st.none() | st.decimals(min_value=0, max_value=10**10, places=4)
    values |= dict.fromkeys(exact, draw(amounts))
    return values


@pytest.mark.parametrize("language", ["en", "zh"])
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(report=reports())
@example(report=Report(agency="某局", year=2024))
def test_loading_what_dump_writes_gives_the_report_back(language, report):
    text = dump(report, language=language)
    source = load(text.encode(), name="report.yaml", files=Images())
    assert source.problems == ()
    assert source.report == report
