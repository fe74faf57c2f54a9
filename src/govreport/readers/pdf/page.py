"""One page as it is shown: lines of text, tables and images, from the top."""

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import define, frozen

from govreport.diagnostics import Place
from govreport.readers.pdf.closing import closing_edges
from govreport.readers.pdf.letters import UNKNOWN, Letter, Line, letter_of, lines_of
from govreport.readers.pdf.pictures import data_of
from govreport.readers.pdf.ruled import NEAR, Box, Ruled, ruled
from govreport.recognition import SeenImage, Unseen

__all__ = ["Picture", "Sheet", "Shown", "sheet_of"]

MOST_LETTERS = 20_000
"""A page of small print has some 4000."""

MOST_RULES = 20_000
"""A page of 表三 has some 600 lines, drawn cell by cell some 2000."""

HAIRLINE = 4
"""A filled box no wider than this, in points, is drawn for a line."""

SPILT = 20
"""How far the words of a row that the page cuts may stand out of it, in points."""

MOST_OF = 0.7
"""An image over this part of a page is the page itself, scanned."""


@frozen(kw_only=True)
class Picture:
    """An image on a page and where its upper edge is."""

    image: SeenImage
    top: float
    page: int


Shown = Line | Ruled | Picture


@define
class Sheet:
    """A page: its size, what it shows, what of it cannot be read.

    `unknown` counts the letters of which no font tells which they are.
    """

    number: int
    width: float
    height: float
    shown: list[Shown]
    unseen: tuple[Unseen, ...] = ()
    letters: int = 0
    unknown: int = 0
    is_scan: bool = False


def sheet_of(page: Any, name: str) -> Sheet:
    """Give a page as pdfplumber reads it."""
    number = page.page_number
    sheet = Sheet(number, float(page.width), float(page.height), [])
    chars = page.dedupe_chars().chars if len(page.chars) <= MOST_LETTERS else []
    letters = [letter_of(char) for char in chars]
    tables, rest = _tables(page, letters)
    pictures, unseen = _pictures(page, tables, name)
    sheet.shown = sorted([*tables, *lines_of(rest, number), *pictures], key=_top)
    sheet.letters = sum(bool(letter.text.strip()) for letter in letters)
    sheet.unknown = sum(UNKNOWN in letter.text for letter in letters)
    sheet.is_scan = not sheet.letters and any(_is_scan(page, i) for i in page.images)
    at = Place(file=name, page=number)
    if len(page.chars) > MOST_LETTERS or _has_many_rules(page):
        unseen.append(Unseen(message="pdf.crowded-page", where=at))
    if sheet.is_scan:
        unseen.append(Unseen(message="pdf.scanned-page", where=at))
    if filled := _filled_fields(page):
        facts = {"got": filled}
        unseen.append(Unseen(message="pdf.form-field", facts=facts, where=at))
    sheet.unseen = tuple(unseen)
    return sheet


def _top(shown: Shown) -> float:
    return shown.box[1] if isinstance(shown, Ruled) else shown.top


def _tables(
    page: Any, letters: Sequence[Letter]
) -> tuple[list[Ruled], Sequence[Letter]]:
    """Give the tables of a page and the letters that are in none of them."""
    if _has_many_rules(page):
        return [], letters
    tables = []
    rules = page.filter(_may_be_a_rule)
    across, down = closing_edges(rules.edges)
    found = rules.find_tables(
        {"explicit_horizontal_lines": across, "explicit_vertical_lines": down}
    )
    for number, each in enumerate(sorted(found, key=lambda each: each.bbox[1]), 1):
        boxes: list[Box] = list(each.cells)
        is_cut = any(abs(edge["top"] - each.bbox[3]) < NEAR for edge in across)
        spilt = SPILT if is_cut else 0
        table, letters = ruled(boxes, letters, page.page_number, number, spilt)
        if table is not None:
            tables.append(table)
    return tables, letters


def _has_many_rules(page: Any) -> bool:
    return len(page.lines) + 4 * len(page.rects) + len(page.curves) > MOST_RULES


def _may_be_a_rule(item: Any) -> bool:
    """Whether an item of a page may be a line of a table.

    A broad box that is only filled, white mostly, lies behind text.
    """
    if item["object_type"] not in ("rect", "curve") or item.get("stroke"):
        return True
    return bool(min(item["width"], item["height"]) <= HAIRLINE)


def _pictures(
    page: Any, tables: Sequence[Ruled], name: str
) -> tuple[list[Picture], list[Unseen]]:
    """Give the images between tables; those in tables cannot be given."""
    pictures, unseen = [], []
    for number, image in enumerate(page.images, 1):
        if _is_scan(page, image):
            continue
        at = Place(file=name, page=page.page_number)
        if any(_is_inside(image, table.box) for table in tables):
            unseen.append(Unseen(message="pdf.picture-in-table", where=at))
            continue
        data, suffix = data_of(page, image)
        seen = SeenImage(
            name=f"page{page.page_number}-{number}.{suffix}", data=data, where=at
        )
        pictures.append(Picture(image=seen, top=image["top"], page=page.page_number))
    return pictures, unseen


def _is_scan(page: Any, image: Any) -> bool:
    return bool(image["width"] * image["height"] > MOST_OF * page.width * page.height)


def _is_inside(image: Any, box: Box) -> bool:
    x, y = (image["x0"] + image["x1"]) / 2, (image["top"] + image["bottom"]) / 2
    return bool(box[0] < x < box[2] and box[1] < y < box[3])


def _filled_fields(page: Any) -> str:
    """Give what is typed into the fields of a form; it is not among the letters."""
    return "、".join(_values(page))


def _values(page: Any) -> Iterator[str]:
    for annotation in page.annots:
        value = annotation.get("data", {}).get("V")
        if isinstance(value, bytes):
            encoding = "utf-16" if value.startswith(b"\xfe\xff") else "latin-1"
            yield value.decode(encoding, "replace")
