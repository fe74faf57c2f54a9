"""Types of C that WeasyPrint names while it sets a page, known before it does.

cffi parses the name of a type when it first meets it, and with each name every
declaration there is: two milliseconds. An array has its length in its name, so each
document brings new ones. Here the names are parsed all at once, and arrays are made
from what they hold. They are put where cffi keeps the types that it has parsed, which
is not public; `tests/renderers/pdf/test_c_types.py` compares each with cffi's own.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["know_types"]

logger = logging.getLogger("govreport")

POINTERS = (
    "FcChar8 **",
    "PangoFcFontMap *",
    "PangoRectangle *",
    "unsigned int *",
)
"""Names that WeasyPrint uses as they are."""

HELD = ("char", "PangoLogAttr", "hb_codepoint_t", "hb_tag_t")
"""What it makes arrays of."""

_ARRAY = re.compile(r"(\w+)\[(\d*)\]")

_Type = tuple[Any, bool]
"""A type, and whether it is a function: as cffi keeps it."""


class _KnownTypes(dict[str, _Type]):
    """What cffi has parsed, with arrays that are made when they are asked for."""

    def __init__(self, parsed: Mapping[str, _Type], held: Mapping[str, Any]) -> None:
        super().__init__(parsed)
        self._held = held

    def __missing__(self, name: str) -> _Type:
        from _cffi_backend import new_array_type

        match = _ARRAY.fullmatch(name)
        if match is None or match[1] not in self._held:
            raise KeyError(name)
        length = int(match[2]) if match[2] else None
        return new_array_type(self._held[match[1]], length), False


def know_types(ffi: Any) -> None:
    """Let `ffi` know the types above; a later cffi or WeasyPrint parses as ever."""
    try:
        parsed = _parsed(ffi, (*POINTERS, *(f"{name} *" for name in HELD)))
        known = {name: (type_, False) for name, type_ in parsed.items()}
        held = {name: parsed[f"{name} *"] for name in HELD}
        ffi._parsed_types = _KnownTypes({**known, **ffi._parsed_types}, held)  # noqa: SLF001  # see above
    except Exception as error:  # noqa: BLE001  # whatever is not as it was
        logger.debug("types of C are not known beforehand: %r", error)


def _parsed(ffi: Any, names: Sequence[str]) -> dict[str, Any]:
    """Parse `names` at once, as the parameters of a function."""
    types = ffi.typeof(f"void(*)({', '.join(names)})").args
    return dict(zip(names, types, strict=True))
