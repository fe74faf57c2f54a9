"""Single values in a JSON Schema: texts, dates, choices, numbers."""

import re
from collections.abc import Mapping
from enum import StrEnum

from govreport.codec.scalars import DIVISION_DIGITS
from govreport.editions import EDITIONS
from govreport.loading.cells import ZERO
from govreport.loading.schema.keys import Schema
from govreport.report import FORMAT_VERSION, YEARS
from govreport.values.numbers import (
    AMOUNT,
    AMOUNT_DIGITS,
    AMOUNT_PLACES,
    CHANGE,
    COUNT,
    COUNT_DIGITS,
    OUTLAY,
    NumberKind,
)
from govreport.values.remarks import UNITS

__all__ = [
    "DATE",
    "DIVISION",
    "EDITION",
    "EXTRA",
    "FILLED_LINE",
    "LINE",
    "NULL",
    "NUMBERS",
    "TEXT",
    "VERSION",
    "YEAR",
    "choice",
    "number_name",
    "or_null",
]

NULL: Schema = {"type": "null"}

_CONTROL = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff"

TEXT: Schema = {"type": "string", "pattern": f"^[^{_CONTROL}]*$"}
"""Text of any number of lines, free of control characters."""

LINE: Schema = {"type": "string", "pattern": rf"^\s*([^\n{_CONTROL}]*)\s*$"}
"""Text of one line."""

FILLED_LINE: Schema = {
    "type": "string",
    "pattern": rf"^\s*[^\s{_CONTROL}]([^\n{_CONTROL}]*)\s*$",
}
"""Text of one line that is not empty."""

_LONG = "0?[13578]|1[02]"
_SHORT = "0?[469]|11"
_DAYS = "0?[1-9]|[12][0-9]"
_CHINESE_DAY = (
    rf"(({_LONG})月({_DAYS}|3[01])|({_SHORT})月({_DAYS}|30)|0?2月({_DAYS}))日"
)
_ISO_DAY = (
    _CHINESE_DAY.replace("月", "-").removesuffix("日").replace("0?", "0")  # padded
)

DATE: Schema = {
    "type": "string",
    "pattern": rf"^\s*[0-9]{{4}}(-{_ISO_DAY}|年{_CHINESE_DAY})\s*$",
    "description": "如 2025-01-20 或 2025年1月20日",
}

YEAR: Schema = {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[-1]}

VERSION: Schema = {"type": "integer", "minimum": 1, "maximum": FORMAT_VERSION}

EDITION: Schema = {
    "enum": [*EDITIONS, *(int(name) for name in EDITIONS if name.isdecimal())]
}
"""The name of an edition, quoted or not."""

_DIGITS = "|".join(f"[0-9]{{{digits}}}" for digits in DIVISION_DIGITS)

DIVISION: Schema = {
    "anyOf": [
        {"type": "string", "pattern": f"^({_DIGITS})$"},
        *(
            {
                "type": "integer",
                "minimum": 10 ** (digits - 1),
                "maximum": 10**digits - 1,
            }
            for digits in DIVISION_DIGITS
        ),
    ]
}
"""A code with or without quotes."""

_LARGEST_COUNT = 10**COUNT_DIGITS - 1
_LARGEST_AMOUNT = 10**AMOUNT_DIGITS - 1

EXTRA: Schema = {
    "type": "number",
    "minimum": -_LARGEST_AMOUNT,
    "maximum": _LARGEST_AMOUNT,
}
"""The number of a row that a variant adds."""

_COUNT: Schema = {"type": "integer", "minimum": 0, "maximum": _LARGEST_COUNT}
_CHANGE: Schema = {
    "type": "integer",
    "minimum": -_LARGEST_COUNT,
    "maximum": _LARGEST_COUNT,
    "description": "增加写正数，减少写负数",
}
_AMOUNT: Schema = {
    "type": "number",
    "minimum": 0,
    "maximum": _LARGEST_AMOUNT,
    "description": f"至多{AMOUNT_PLACES}位小数，不四舍五入",
}
_TYPED_OUTLAY: Schema = {
    "type": "string",
    "pattern": rf"^\s*(0|[1-9][0-9]*)(\.[0-9]{{1,{AMOUNT_PLACES}}})?\s*"
    rf"({'|'.join(map(re.escape, UNITS))})\s*$",
    "description": "数和单位，如 251000元",
}
_ZERO: Schema = {"enum": list(ZERO)}

NUMBERS: Mapping[NumberKind, Schema] = {
    COUNT: {"title": "件数", "anyOf": [_COUNT, NULL, _ZERO]},
    CHANGE: {"title": "增减", "anyOf": [_CHANGE, NULL, _ZERO]},
    AMOUNT: {"title": "金额（万元）", "anyOf": [_AMOUNT, NULL, _ZERO]},
    OUTLAY: {"title": "金额", "anyOf": [_AMOUNT, _TYPED_OUTLAY, NULL, _ZERO]},
}
"""The schema of each kind of number; a blank one is null, or `~` in YAML."""


def number_name(kind: NumberKind) -> str:
    """Give the name under which a schema defines a kind of number."""
    return f"number.{kind.name}"


def choice(kind: type[StrEnum]) -> Schema:
    """Give the schema of one of a few words, English or Chinese."""
    words = {member.value: getattr(member, "label", "") for member in kind}
    told = "、".join(f"{label} {value}" for value, label in words.items())
    return {"enum": [*words.values(), *words], "description": told}


def or_null(schema: Schema) -> Schema:
    """Give the schema of a value that may be left blank."""
    return {"anyOf": [schema, NULL]}
