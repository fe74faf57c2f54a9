"""The blocks of a narrative that have parts: items, figures, charts, small tables.

Everything that is wrong with a block is gathered and raised together.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeVar

from cattrs.errors import IterableValidationError

from govreport.codec.invalid import InvalidValue, Step
from govreport.codec.scalars import read_choice, read_extra, read_line, spoken
from govreport.values.narrative import (
    LONGEST_LABEL,
    LONGEST_UNIT,
    MOST_VALUES,
    Chart,
    ChartKind,
    Figure,
    Narrative,
    SmallTable,
)

__all__ = ["gathered", "read_chart", "read_figure", "read_list", "read_table", "within"]

_Part = TypeVar("_Part")


def gathered(parts: Iterable[Callable[[], _Part]]) -> list[_Part]:
    """Read every part of a narrative; raise what is wrong with each, together."""
    read: list[_Part] = []
    wrong: list[Exception] = []
    for part in parts:
        try:
            read.append(part())
        except (InvalidValue, IterableValidationError) as error:
            wrong.append(error)
    if wrong:
        message = "narrative"
        raise IterableValidationError(message, wrong, Narrative)
    return read


def within(read: Callable[[object], _Part], value: object, *step: Step) -> _Part:
    """Read `value`, and say of what is wrong with it that it stands at `step`."""
    try:
        return read(value)
    except InvalidValue as wrong:
        raise InvalidValue(
            wrong.code, wrong.message, (*step, *wrong.step), **wrong.facts
        ) from None


def read_list(plain: object, *step: Step) -> tuple[str, ...]:
    """Read a list of texts, none of them empty."""
    if not isinstance(plain, list) or not plain:
        raise InvalidValue("OGI106", "OGI106.list", step, got=spoken(plain))
    return tuple(
        gathered(partial(_text, item, *step, i) for i, item in enumerate(plain))
    )


def read_figure(plain: object, *step: Step) -> Figure:
    """Read an image: its path, and its caption and alternative text if any."""
    fields = _mapping(plain, step, ("path",), ("caption", "alt"))
    readers = {"path": _text, "caption": _line, "alt": _line}
    return Figure(**_read(fields, readers, step))


def read_chart(plain: object, *step: Step) -> Chart:
    """Read a chart: its kind and its labelled numbers, and what is said of them."""
    fields = _mapping(plain, step, ("kind", "data"), ("unit", "caption", "alt"))
    readers: dict[str, Callable[..., Any]] = {
        "kind": _kind,
        "data": _data,
        "unit": _unit,
        "caption": _line,
        "alt": _line,
    }
    read = _read(fields, readers, step)
    numbers, most = read["data"].values(), MOST_VALUES[read["kind"]]
    if not 0 < len(numbers) <= most:
        facts = {"most": most, "got": len(numbers)}
        raise InvalidValue("OGI118", "OGI118.values", (*step, "data"), **facts)
    if read["kind"] is ChartKind.PIE and (min(numbers) < 0 or not any(numbers)):
        raise InvalidValue("OGI118", "OGI118.pie", (*step, "data"))
    return Chart(**read)


def read_table(plain: object, *step: Step) -> SmallTable:
    """Read a small table, whose rows are as long as its header."""
    fields = _mapping(plain, step, ("header", "rows"), ("caption",))
    header = read_list(fields["header"], *step, "header")
    caption = _line(fields.get("caption", ""), *step, "caption")
    rows, at = fields["rows"], (*step, "rows")
    if not isinstance(rows, list):
        raise InvalidValue("OGI106", "OGI106.list", at, got=spoken(rows))
    read = [partial(_row, row, len(header), *at, i) for i, row in enumerate(rows)]
    return SmallTable(header=header, rows=tuple(gathered(read)), caption=caption)


def _text(plain: object, *step: Step) -> str:
    text = _line(plain, *step)
    if not text:
        raise InvalidValue("OGI106", "OGI106.empty", step)
    return text


def _line(plain: object, *step: Step) -> str:
    return within(read_line, plain, *step)


def _kind(plain: object, *step: Step) -> Any:
    return within(partial(read_choice, kind=ChartKind), plain, *step)


def _data(plain: object, *step: Step) -> dict[str, Any]:
    if not isinstance(plain, dict):
        raise InvalidValue("OGI106", "OGI106.mapping", step, got=spoken(plain))
    labels = gathered(partial(_label, label, *step, label) for label in plain)
    if len(set(labels)) < len(labels):
        raise InvalidValue("OGI102", "OGI102", step, key=_repeated(labels))
    numbers = gathered(
        partial(_number, number, *step, label) for label, number in plain.items()
    )
    return dict(zip(labels, numbers, strict=True))


def _label(plain: object, *step: Step) -> str:
    return _short(_text(plain, *step), LONGEST_LABEL, step)


def _unit(plain: object, *step: Step) -> str:
    return _short(_line(plain, *step), LONGEST_UNIT, step)


def _short(text: str, most: int, step: tuple[Step, ...]) -> str:
    if len(text) > most:
        raise InvalidValue("OGI118", "OGI118.long", step, most=most, got=spoken(text))
    return text


def _repeated(labels: list[str]) -> str:
    return next(label for label in labels if labels.count(label) > 1)


def _number(plain: object, *step: Step) -> Any:
    try:
        return read_extra(plain)
    except InvalidValue:
        raise InvalidValue("OGI104", "OGI104.value", step, got=spoken(plain)) from None


def _row(plain: object, width: int, *step: Step) -> tuple[str, ...]:
    if not isinstance(plain, list):
        raise InvalidValue("OGI106", "OGI106.list", step, got=spoken(plain))
    if len(plain) != width:
        facts = {"expected": width, "got": len(plain)}
        raise InvalidValue("OGI105", "OGI105.cells", step, **facts)
    return tuple(
        gathered(partial(_line, cell, *step, i) for i, cell in enumerate(plain))
    )


def _read(
    fields: dict[str, Any],
    readers: dict[str, Callable[..., Any]],
    step: tuple[Step, ...],
) -> dict[str, Any]:
    """Read each field that is stated with its own reader."""
    read = [partial(readers[key], value, *step, key) for key, value in fields.items()]
    return dict(zip(fields, gathered(read), strict=True))


def _mapping(
    plain: object,
    step: tuple[Step, ...],
    required: tuple[str, ...],
    optional: tuple[str, ...],
) -> dict[str, Any]:
    if not isinstance(plain, dict):
        raise InvalidValue("OGI106", "OGI106.mapping", step, got=spoken(plain))
    for key in plain:
        if key not in required + optional:
            known = required + optional
            raise InvalidValue(
                "OGI101", "OGI101", (*step, key), key=str(key), known=known
            )
    for key in required:
        if key not in plain:
            raise InvalidValue("OGI108", "OGI108", (*step, key), missing=key)
    return plain
