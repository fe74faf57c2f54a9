"""A new variant to start from: a variant.yaml that shows, commented, what is in force.

Each line of the file can be uncommented as it stands; until then the parent's holds.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_type_hints

import attrs

from govreport.editions import FormatEdition
from govreport.errors import RequestError, UnknownName
from govreport.variants import Lineage
from govreport.variants.keys import key_title, slots_of
from govreport.variants.layer import FILE_NAME
from govreport.variants.settings import Settings

__all__ = ["new_variant"]

HEAD = """\
# {id}：以“{parent_name}”（{parent}）为底的样式，只写不同之处。
# 下面注释掉的各行是现在的写法；要改哪一项，就去掉那一项前面的 # 再改。
# 逐项说明：govreport schema variant；哪些词从哪里来：govreport explain 报告。
id: {id}
name: {id}            # 中文名
parent: {parent}
divisions: []         # 行政区划代码的前缀，如 ["4202"]，这些地方的报告默认用本样式
evidence: ""          # 依据：观察到哪份报告，或哪个文件
"""


def new_variant(
    name: str, lineage: Lineage, edition: FormatEdition, templates: Iterable[str] = ()
) -> dict[str, bytes]:
    """Give the files, by name, of a variant called `name` below that of `lineage`.

    `templates` names the template files of the lineage to copy beside it. Raises
    `UnknownName` for one that it does not have, `RequestError` for a bad `name`.
    """
    if not name or name != name.strip() or any(mark in name for mark in "/\\:#\"'"):
        raise RequestError("variant.bad-name", name=name)
    parent = lineage.variants[0]
    head = HEAD.format(id=name, parent=parent.id, parent_name=parent.name)
    merged = lineage.merged(edition).plain
    text = "\n".join([head, *_record(Settings, merged)]) + "\n"
    known = _templates(lineage)
    for file in templates:
        if file not in known:
            raise UnknownName("template", file, known)
    copied = {file: lineage.file(file).read_bytes() for file in templates}
    return {FILE_NAME: text.encode(), **copied}


def _templates(lineage: Lineage) -> set[str]:
    return {
        file.name
        for variant in lineage.variants
        for file in variant.folder.iterdir()
        if file.is_file() and file.name != FILE_NAME
    }


def _record(cls: type, values: Mapping[str, Any]) -> Iterator[str]:
    """Give each key of `cls` with its title, its slots and what is in force."""
    kinds = get_type_hints(cls)
    for attribute in attrs.fields(cls):
        slots = slots_of(attribute)
        known = "".join(f" {{{slot}}}" for slot in slots or ())
        yield f"# —— {key_title(attribute)}{'；可用' + known if known else ''}"
        for line in _key(attribute, values.get(attribute.name), kinds, ""):
            yield f"#{line}"
        yield ""


def _key(
    attribute: "attrs.Attribute[Any]", value: Any, kinds: Mapping[str, Any], indent: str
) -> Iterator[str]:
    kind = kinds[attribute.name]
    start = f"{indent}{attribute.name}:"
    if not attrs.has(kind):
        yield from _value(start, value, indent)
        return
    yield start
    inner_kinds = get_type_hints(kind)
    for inner in attrs.fields(kind):
        if inner.name in (value or {}):
            yield f"{indent}  # {key_title(inner)}"
            yield from _key(inner, value[inner.name], inner_kinds, f"{indent}  ")


def _value(start: str, value: Any, indent: str) -> Iterator[str]:
    """Write a value behind `start`: text quoted, a list or a mapping line by line."""
    match value:
        case dict() if value:
            yield start
            for name, inner in value.items():
                key = name if str(name).isidentifier() else _scalar(name)
                yield from _value(f"{indent}  {key}:", inner, f"{indent}  ")
        case list() if any(isinstance(item, list) for item in value):
            yield start
            yield from (f"{indent}  - {_scalar(item)}" for item in value)
        case [str(only)]:
            yield f"{start} {_scalar(only)}"
        case _:
            yield f"{start} {_scalar({} if value is None else value)}"


def _scalar(value: Any) -> str:
    """Give a value as YAML on one line: JSON is YAML."""
    return json.dumps(value, ensure_ascii=False)
