"""The title of a report: its lines, the agency and the year that it names."""

import re
from collections.abc import Sequence

from attrs import frozen

from govreport.recognition import SeenParagraph, compact
from govreport.report import YEARS

__all__ = ["Title", "find_title", "year_in"]

MOST_LINES = 5
LONGEST = 90
LONGEST_LINE = 45

_TITLE = re.compile(r".*?政府信息公开(?:工作)?年度?报告")
_YEAR = re.compile(r"(\d{4}|[二两][〇零Oo0○一二三四五六七八九]{3})年度?")
_AFTER_YEAR = re.compile(r"(.*?)的?政府信息公开(?:工作)?年度?报告")
_DIGITS = str.maketrans("〇零Oo○一二两三四五六七八九", "000001223456789")
_SENTENCE = re.compile("[。；，,;：:]")


@frozen(kw_only=True)
class Title:
    """The title: where its lines are among the paragraphs, and what they name."""

    start: int
    end: int
    lines: tuple[str, ...]
    agency: str | None
    year: int | None


def find_title(paragraphs: Sequence[SeenParagraph]) -> Title | None:
    """Give the first title among `paragraphs`, whose lines may be several."""
    for count in range(1, MOST_LINES + 1):
        for start in range(len(paragraphs) - count + 1):
            if _is_title(paragraphs[start : start + count]):
                return _title(paragraphs, start, start + count)
    return None


def _is_title(paragraphs: Sequence[SeenParagraph]) -> bool:
    text = compact("".join(p.text for p in paragraphs))
    if len(text) > LONGEST or not _TITLE.fullmatch(text):
        return False
    return not any(_is_sentence(p.text.strip()) for p in paragraphs)


def _is_sentence(line: str) -> bool:
    return len(line) > LONGEST_LINE or bool(_SENTENCE.search(line))


def _title(paragraphs: Sequence[SeenParagraph], start: int, end: int) -> Title:
    """Give the title; lines with the agency and the year may stand above its last."""
    agency, year = _named(_joined(paragraphs[start:end]))
    while start > 0 and end - start < MOST_LINES and not (agency and year):
        above = paragraphs[start - 1].text.strip()
        if _is_sentence(above):
            break
        start -= 1
        agency, year = _named(_joined(paragraphs[start:end]))
    lines = (p.text.strip() for p in paragraphs[start:end])
    kept = tuple(line for line in lines if line)
    return Title(start=start, end=end, lines=kept, agency=agency or None, year=year)


def _joined(paragraphs: Sequence[SeenParagraph]) -> str:
    return compact("".join(p.text for p in paragraphs))


def _named(text: str) -> tuple[str, int | None]:
    """Give the agency and the year that the letters of a title name."""
    for found in _YEAR.finditer(text):
        year = year_in(found[1])
        if year is None:
            continue
        before = text[: found.start()].removeprefix("关于").removesuffix("关于")
        after = _AFTER_YEAR.fullmatch(text[found.end() :])
        return before or (after[1] if after else ""), year
    agency = _AFTER_YEAR.fullmatch(text)
    return (agency[1] if agency else ""), None


def year_in(text: str) -> int | None:
    """Give the report year that four digits write, Arabic or Chinese."""
    digits = text.translate(_DIGITS)
    year = int(digits) if digits.isdecimal() and digits.isascii() else 0
    return year if year in YEARS else None
