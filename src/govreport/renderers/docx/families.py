"""The font families of a Word file: those of the template, or of the variant."""

import re
from collections.abc import Mapping
from html import escape

__all__ = ["rename_families"]

FAMILIES = {
    "方正小标宋简体": "title",
    "仿宋": "body",
    "黑体": "heading",
    "楷体": "subheading",
    "宋体": "table",
}
"""The families that a template names, and the role that each stands for."""

NAMING_PARTS = re.compile(r"word/(?:styles|fontTable|footer\d*|header\d*)\.xml")
"""The parts that name families; none of them holds text of a report."""

_NAME = re.compile(rf'(?<==")(?:{"|".join(FAMILIES)})(?=")')


def rename_families(
    parts: Mapping[str, bytes], families: Mapping[str, str]
) -> dict[str, bytes]:
    """Give the parts of a Word file with the families that the variant names.

    `families` maps a role to a family. A template of an office that names other
    families than the national one keeps them.
    """
    return {
        name: _renamed(data, families) if NAMING_PARTS.fullmatch(name) else data
        for name, data in parts.items()
    }


def _renamed(data: bytes, families: Mapping[str, str]) -> bytes:
    text = data.decode("utf-8")
    named = {family: escape(families[role]) for family, role in FAMILIES.items()}
    return _NAME.sub(lambda match: named[match[0]], text).encode("utf-8")
