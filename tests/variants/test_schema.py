"""The JSON Schema of variant.yaml refuses what reading refuses, and nothing else."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from govreport.errors import VariantError
from govreport.variants import read_variant
from govreport.variants.schema import variant_schema

ROOT = Path(__file__).parents[2]
FILES = [*ROOT.glob("templates/**/variant.yaml"), *ROOT.glob("plugins/**/variant.yaml")]
CASES = YAML(typ="safe", pure=True).load(Path(__file__).with_name("keys.yml"))

WRONG = {
    "an unknown key": "titel: 甲",
    "a number for text": "zero: 0",
    "an unknown slot": 'title: "{organ}年报"',
    "an unknown slot in a sentence": 'preamble: {sentences: {bases: "{organ}"}}',
    "a place that there is none": "overview: {head: {place: above}}",
    "an unknown head": "overview: {heads: {platform: 平台}}",
    "an unknown cell": "labels: {requests.dispositions.grant: 公开}",
    "a row after none": "extra_rows: {more: {label: 甲, after: proactive.rule}}",
    "a row of one edition": (
        "extra_rows: {more: {label: 甲, after: proactive.procurement}}"
    ),
    "a row without a name": "extra_rows: {甲.乙: {label: 甲, after: proactive.rules}}",
    "an unknown edition": 'editions: {"2020": {zero: "-"}}',
    "a cell of another edition": (
        'editions: {"2019": {labels: {proactive.in_force: 现行有效}}}'
    ),
    "an unknown font": "fonts: {heading1: 黑体}",
    "an unknown part of a contact": "preamble: {contact: {labels: {mobile: 手机}}}",
    "a note without a table": "notes: {overview: 注}",
    "text for a mapping": "items: 一是",
    "text for headings": "headings: 一",
}


@pytest.fixture(scope="module")
def validator():
    schema = variant_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def is_readable(folder: Path, text: str) -> bool:
    (folder / "variant.yaml").write_text(text, encoding="utf-8")
    try:
        read_variant(folder)
    except VariantError:
        return False
    return True


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_every_variant_is_valid(file, validator):
    plain = YAML(typ="safe", pure=True).load(file)
    assert [error.message for error in validator.iter_errors(plain)] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["key"])
def test_every_key_is_valid_as_its_case_writes_it(case, validator):
    plain = {"id": "a", "name": "甲", **case["variant"]}
    assert [error.message for error in validator.iter_errors(plain)] == []


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_reading_refuses_the_schema_refuses(wrong, validator, tmp_path):
    text = f"id: a\nname: 甲\n{wrong}\n"
    assert not is_readable(tmp_path, text)
    assert not validator.is_valid(YAML(typ="safe", pure=True).load(text))


@pytest.mark.parametrize("missing", ["id: a\n", "name: 甲\n"])
def test_an_id_and_a_name_are_required(missing, validator, tmp_path):
    assert not is_readable(tmp_path, missing)
    assert not validator.is_valid(YAML(typ="safe", pure=True).load(missing))


def test_every_key_has_a_chinese_title(validator):
    def titles(schema):
        for name, inner in schema.get("properties", {}).items():
            yield name, inner.get("title", "")
            yield from titles(inner)

    found = list(titles(validator.schema))
    assert ("preamble", "前言") in found
    untitled = [name for name, title in found if not title and name[:2] != "20"]
    assert untitled == []
