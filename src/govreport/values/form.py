"""How an official table is declared: attrs classes whose fields are rows and columns.

A form class is frozen and keyword-only. Each of its fields is made by `row`, `column`
or `total` and carries the printed label; nesting and `group` give the printed spans.
Reading such a class is reading the official form, and everything else that knows a
label or a span (grid, input keys, messages, schema) derives it from here.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

import attrs
from attrs import frozen

from govreport.values.numbers import COUNT, NumberKind

__all__ = [
    "Field",
    "Leaf",
    "column",
    "fields",
    "is_declared",
    "leaves",
    "row",
    "total",
    "value_at",
]

_METADATA = "govreport.form"

Orientation = Literal["row", "column"]


@frozen(kw_only=True)
class Field:
    """One row or column of a form, or a group of them.

    `name` is the identifier, `label` the printed label with its number, `group` the
    printed heading that spans it and its neighbours of the same group, `form` the
    nested form class (None for a number), `number` the kind of a number.
    """

    name: str = ""
    label: str
    group: str | None
    orientation: Orientation
    form: type | None
    number: NumberKind | None
    is_total: bool = False


@frozen(kw_only=True)
class Leaf:
    """One number of a form: its address and the fields that lead to it."""

    address: str
    path: tuple[Field, ...]

    @property
    def number(self) -> NumberKind:
        """The kind of this number."""
        kind = self.path[-1].number
        assert kind is not None
        return kind

    @property
    def parent(self) -> str:
        """The address of the row or group that this number belongs to."""
        return self.address.rpartition(".")[0]


def column(
    label: str,
    form: type | None = None,
    *,
    group: str | None = None,
    number: NumberKind = COUNT,
) -> Any:
    """Declare a printed column: a number, or with `form` a group of columns."""
    spec = Field(
        label=label,
        group=group,
        orientation="column",
        form=form,
        number=None if form else number,
    )
    return _declare(spec)


def total(label: str) -> Any:
    """Declare the column that states the sum of its sibling columns."""
    spec = Field(
        label=label,
        group=None,
        orientation="column",
        form=None,
        number=COUNT,
        is_total=True,
    )
    return _declare(spec)


def row(label: str, form: type, *, group: str | None = None) -> Any:
    """Declare a printed row, or where `form` holds rows, a group of rows."""
    spec = Field(label=label, group=group, orientation="row", form=form, number=None)
    return _declare(spec)


def _declare(spec: Field) -> Any:
    if spec.form is not None:
        return attrs.field(
            factory=spec.form,
            validator=attrs.validators.instance_of(spec.form),
            metadata={_METADATA: spec},
        )
    return attrs.field(
        default=None, validator=_is_of_its_kind, metadata={_METADATA: spec}
    )


def _is_of_its_kind(_: object, attribute: Any, value: object) -> None:
    number = attribute.metadata[_METADATA].number
    if value is not None and not number.accepts(value):
        message = f"{attribute.name}: {value!r} is no {number.name}"
        raise ValueError(message)


def is_declared(attribute: "attrs.Attribute[Any]") -> bool:
    """Whether a field of a class was made by `row`, `column` or `total`."""
    return _METADATA in attribute.metadata


@cache
def fields(form: type | None) -> tuple[Field, ...]:
    """Give the rows or columns of a form class in official order."""
    if form is None:
        return ()
    return tuple(
        attrs.evolve(attribute.metadata[_METADATA], name=attribute.name)
        for attribute in attrs.fields(form)
    )


@cache
def leaves(form: type, address: str) -> tuple[Leaf, ...]:
    """Give every number of a form class in official order, its root at `address`."""
    return tuple(_walk(form, address, ()))


def _walk(form: type, address: str, path: tuple[Field, ...]) -> Iterator[Leaf]:
    for item in fields(form):
        here = f"{address}.{item.name}"
        if item.form is None:
            yield Leaf(address=here, path=(*path, item))
        else:
            yield from _walk(item.form, here, (*path, item))


def value_at(record: object, address: str) -> Any:
    """Give what stands at `address` below `record`, a number or a nested form."""
    for name in address.split("."):
        record = getattr(record, name)
    return record
