"""Reading the parts of an official table: at once, or slowly where one is wrong.

A form's own validators judge each number, so that most reports need no more than its
class. What they refuse is read again by cattrs, which tells all that is wrong.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache, partial
from typing import Any

from cattrs import Converter

from govreport.values.form import fields

__all__ = ["form_reader"]


def form_reader(form: type, converter: Converter) -> Callable[[Any, Any], Any]:
    """Give what makes a form of plain data: nested dicts of numbers."""
    slowly = cache(partial(converter.gen_structure_attrs_fromdict, form))

    def read(plain: Any, _: Any) -> Any:
        try:
            return _at_once(form, plain)
        except (AttributeError, TypeError, ValueError):
            return slowly()(plain, form)

    return read


def _at_once(form: type, plain: Mapping[str, Any]) -> Any:
    parts = _parts(form)
    return form(
        **{
            name: parts[name](value) if name in parts else value
            for name, value in plain.items()
        }
    )


@cache
def _parts(form: type) -> Mapping[str, Callable[[Any], Any]]:
    """Give how each field is read that is not a count, which stays as it is."""
    parts: dict[str, Callable[[Any], Any]] = {}
    for item in fields(form):
        if item.form is not None:
            parts[item.name] = partial(_at_once, item.form)
        elif item.number is not None and item.number.is_exact:
            parts[item.name] = _exact
    return parts


def _exact(value: object) -> object:
    return Decimal(value) if type(value) is int else value
