"""Every key of variant.yaml by what a reader of each format sees."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest
from ruamel.yaml import YAML

from govreport.api import render
from govreport.codec import from_plain, to_plain
from govreport.compose import compose
from govreport.plugins import PluginHost, hookimpl
from govreport.readback.alignment import Standing, align
from govreport.readback.units import squeezed, units_of
from govreport.variants import Settings, read_variant

CASES = YAML(typ="safe", pure=True).load(Path(__file__).with_name("keys.yml"))
FORMATS = ("docx", "html", "html-fragment", "text")


def keys(cls: type, prefix: str = "") -> Iterator[str]:
    kinds = get_type_hints(cls)
    for attribute in attrs.fields(cls):
        yield prefix + attribute.name
        if attrs.has(kinds[attribute.name]):
            yield from keys(kinds[attribute.name], f"{prefix}{attribute.name}.")


def host_with(folder: Path) -> PluginHost:
    class Gives:
        @hookimpl
        def govreport_register_variants(self):
            return [read_variant(folder)]

    return PluginHost({"gives": Gives()}, load=())


@pytest.fixture
def dressed(tmp_path, zero_report):
    """A function that gives a report and the plugins of a case."""

    def give(case):
        overlay = {"id": "case", "name": "例", "parent": "national", **case["variant"]}
        with (tmp_path / "variant.yaml").open("w", encoding="utf-8") as file:
            YAML().dump(overlay, file)
        facts = case.get("facts", {})
        plain = to_plain(zero_report)
        for key, value in facts.items():
            whole = isinstance(value, dict) and key in plain and key != "overview"
            plain[key] = {**plain[key], **value} if whole else value
        return from_plain(plain), host_with(tmp_path)

    return give


def assert_shown(report, plugins, formats):
    """Every word of the document is seen in every format; give the words."""
    lineage = plugins.variants.lineage("case")
    edition = report.format_edition
    units = units_of(compose(report, edition, lineage.settings(edition)))
    for name in formats:
        data = render(report, name, variant="case", plugins=plugins, allow_errors=True)
        seen = plugins.renderer(name).visible(data)
        if seen is None:
            text = squeezed(data.decode())
            assert [unit for unit in units if unit.text not in text] == [], name
        else:
            expected = [Standing(unit.text) for unit in units]
            assert align(units, seen) == expected, name
    return "".join(unit.text for unit in units)


@pytest.mark.parametrize("case", CASES, ids=[case["key"] for case in CASES])
def test_a_key_reaches_every_format(case, dressed):
    words = assert_shown(*dressed(case), FORMATS)
    for shown in case.get("shows", ()):
        assert squeezed(shown) in words
    for hidden in case.get("hides", ()):
        assert squeezed(hidden) not in words


def test_many_keys_together_reach_every_format(dressed):
    keys = ("subtitle", "labels", "extra_rows", "notes", "signature", "zero")
    cases = [next(case for case in CASES if case["key"] == key) for key in keys]
    variant = {"preamble": {"place": "overview", "label": "编制说明"}}
    facts = {"contact": {"unit": "办公室", "phone": "1"}}
    for case in cases:
        variant |= case["variant"]
        facts |= case.get("facts", {})
    together = {"variant": variant, "facts": facts}
    words = assert_shown(*dressed(together), (*FORMATS, "pdf"))
    for shown in [text for case in cases for text in case["shows"]]:
        assert squeezed(shown).replace("000", "---") in words


@pytest.mark.parametrize("key", [*keys(Settings), "editions"])
def test_every_key_has_a_case(key):
    named = {case["key"] for case in CASES}
    assert key in named or any(name.startswith(f"{key}.") for name in named)


def test_the_fonts_of_a_variant_are_in_its_word_file(dressed):
    (case,) = [case for case in CASES if case["key"] == "fonts"]
    report, plugins = dressed(case)
    page = render(report, "html", variant="case", plugins=plugins).decode()
    assert "仿宋_GB2312" in page
    national = files("govreport_templates") / "national"
    assert "仿宋_GB2312" not in (national / "print.css").read_text(encoding="utf-8")
