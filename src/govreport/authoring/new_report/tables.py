"""The official tables, row by row, with a blank for every number to be filled."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from govreport.authoring.new_report.lines import beside, comment
from govreport.codec import flatten
from govreport.editions import TableForm
from govreport.messages import Fact, Language, word
from govreport.report import Report
from govreport.values.form import Field, fields
from govreport.values.labels import key_of_label
from govreport.values.numbers import CHANGE, OUTLAY, NumberKind
from govreport.values.widths import text_width

__all__ = ["table_lines"]

BLANK = "~"

_WIDEST_KEY = 40
"""Columns of a key beyond which its numbers stand on the next line."""

_REMARKS: Mapping[NumberKind | None, str] = {CHANGE: "new.change", OUTLAY: "new.outlay"}


def table_lines(report: Report, table: TableForm, language: Language) -> Iterator[str]:
    """Give the rows of `table` below its key, blank save for what `report` states."""
    rows = _Rows(report=report, language=language)
    alike = set(_row_forms(table.form))
    if len(alike) == 1:
        yield from comment(rows.columns(alike.pop()), "  ")
        rows = _Rows(report=report, language=language, are_told=True)
    keys = list(_keys(table.form, "  ", language))
    rows = _Rows(
        report=report,
        language=language,
        are_told=rows.are_told,
        column=max(w for w in map(text_width, keys) if w <= _WIDEST_KEY) + 2,
    )
    yield from rows.lines(table.form, table.key, "  ")


@frozen(kw_only=True)
class _Rows:
    """Writes the rows of a table: `column` is where their numbers begin.

    `are_told` says that the columns were named above the table.
    """

    report: Report
    language: Language
    are_told: bool = False
    column: int = 0
    numbers: Mapping[str, Any] = field(init=False)

    @numbers.default
    def _numbers_of_the_report(self) -> Mapping[str, Any]:
        return flatten(self.report)

    def columns(self, form: type) -> str:
        """Give the comment that names the columns of every row."""
        items = fields(form)
        labels = tuple(_label(item, self.language) for item in items)
        has_total = items[-1].is_total
        facts: dict[str, Fact] = {
            "count": len(items) - has_total,
            "columns": labels[:-1] if has_total else labels,
            "total": labels[-1],
            "last": len(items),
        }
        return word("new.columns", facts, self.language)

    def lines(self, form: type, address: str, indent: str) -> Iterator[str]:
        """Give the lines of the parts of `form`, which stands at `address`."""
        last: type | None = None
        for item in fields(form):
            assert item.form is not None
            here = f"{address}.{item.name}"
            key = f"{indent}{_key(item, self.language)}:"
            if not _is_row(item.form):
                yield beside(key, self._other(item))
                yield from self.lines(item.form, here, f"{indent}  ")
            elif self._is_footing(here):
                yield from self._footing(item, here, indent)
            else:
                is_new = item.form is not last and not self.are_told
                remark = self._other(item) + (self._told(item.form) if is_new else "")
                yield from self._row(item.form, here, key, remark)
            last = item.form

    def _row(self, form: type, address: str, key: str, remark: str) -> Iterator[str]:
        if text_width(key) >= self.column:
            yield key
            key = ""
        gap = " " * (self.column - text_width(key))
        yield beside(f"{key}{gap}{self._value(form, address)}", remark)

    def _footing(self, item: Field, address: str, indent: str) -> Iterator[str]:
        """Give the row of sums, which need not be stated."""
        remark = self._other(item) + word("new.footing", {}, self.language)
        key = f"{_key(item, self.language)}:"
        gap = " " * (self.column - len(indent) - 1 - text_width(key))
        value = self._value(item.form, address)
        yield beside(f"{indent}#{key}{gap}{value}", remark)

    def _value(self, form: Any, address: str) -> str:
        items = fields(form)
        stated = [self.numbers[f"{address}.{item.name}"] for item in items]
        if all(number is None for number in stated) and items[-1].is_total:
            del stated[-1]
        cells = [BLANK if number is None else str(number) for number in stated]
        return f"[{', '.join(cells)}]" if len(cells) > 1 else cells[0]

    def _other(self, item: Field) -> str:
        """Give the printed number and the name of a row in the other language."""
        if self.language == "en":
            return item.label
        number = item.label.partition(key_of_label(item.label))[0]
        return f"{number} {item.name}" if number[-1:] == "." else number + item.name

    def _told(self, form: type) -> str:
        """Give the columns of a row unlike the one above it."""
        return "：" + "、".join(
            item.label + self._remark(item.number) for item in fields(form)
        )

    def _remark(self, kind: NumberKind | None) -> str:
        return word(_REMARKS[kind], {}, self.language) if kind in _REMARKS else ""

    def _is_footing(self, address: str) -> bool:
        """Whether every number at `address` is a sum of other rows."""
        sums = {
            relation.total
            for relation in self.report.format_edition.relations
            if relation.total and not relation.left[0].startswith(f"{address}.")
        }
        below = [a for a in self.numbers if a.startswith(f"{address}.")]
        return sums.issuperset(below)


def _is_row(form: type) -> bool:
    return all(item.form is None for item in fields(form))


def _row_forms(form: type) -> Iterator[type]:
    if _is_row(form):
        yield form
        return
    for item in fields(form):
        assert item.form is not None
        yield from _row_forms(item.form)


def _keys(form: type, indent: str, language: Language) -> Iterator[str]:
    for item in fields(form):
        if item.form is not None:
            yield f"{indent}{_key(item, language)}:"
            yield from _keys(item.form, f"{indent}  ", language)


def _key(item: Field, language: Language) -> str:
    return key_of_label(item.label) if language == "zh" else item.name


def _label(item: Field, language: Language) -> str:
    return item.label if language == "zh" else f"{item.name} {item.label}"
