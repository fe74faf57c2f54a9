"""A report as the YAML text of an input file, which loads to the same report."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, get_args, get_origin

import attrs

from govreport.codec import to_plain
from govreport.codec.prose import BLOCK_KEYS
from govreport.loading.block_keys import PART_KEYS
from govreport.loading.names import part_of_type
from govreport.messages import Language
from govreport.report import Report
from govreport.values.form import fields
from govreport.values.labels import is_form, key_of_label, label_of
from govreport.values.narrative import ChartKind, Narrative

__all__ = ["dump"]


def dump(report: Report, *, language: Language = "en") -> str:
    """Give `report` as an input file with English or Chinese keys.

    Loading it gives an equal report. Comments and spellings of a file that the report
    was loaded from are not kept.
    """
    from govreport.loading.yaml_text import write_yaml

    return write_yaml(_Writer(report, language).record(Report, to_plain(report)))


@attrs.frozen
class _Writer:
    """Puts plain data under the keys of a language, rows of numbers as rows."""

    report: Report
    language: Language

    def record(self, record: type, plain: Mapping[str, Any]) -> dict[str, Any]:
        tables = {table.key: table.form for table in self.report.format_edition.tables}
        written = {}
        for name, value in plain.items():
            kind = attrs.fields_dict(record)[name].type
            if record is Report:
                kind = tables.get(name, kind)
            written[self._key(label_of(record, name), name)] = self._value(kind, value)
        return written

    def _key(self, label: str, name: str) -> str:
        return label if self.language == "zh" else name

    def _value(self, kind: Any, plain: Any) -> Any:
        part = part_of_type(kind)
        if part is not None and is_form(part):
            return self._table(part, plain)
        if get_origin(kind) is tuple:
            return [self._value(get_args(kind)[0], item) for item in plain]
        if part is not None and part is not Narrative and isinstance(plain, dict):
            return self.record(part, plain)
        if part is not None and isinstance(plain, list):
            return [self._block(block) for block in plain]
        choice = next((k for k in (kind, *get_args(kind)) if _is_choice(k)), None)
        if choice is not None and self.language == "zh":
            return choice(plain).label
        return plain

    def _table(self, form: type, plain: Mapping[str, Any]) -> Any:
        from govreport.loading.yaml_text import Row

        items = fields(form)
        if all(item.form is None for item in items):
            row = Row(plain[item.name] for item in items)
            return row if len(row) > 1 else row[0]
        return {
            self._key(key_of_label(item.label), item.name): self._table(
                item.form, plain[item.name]
            )
            for item in items
            if item.form is not None
        }

    def _block(self, block: Any) -> Any:
        if not isinstance(block, dict):
            return block
        ((name, content),) = block.items()
        if keys := PART_KEYS.get(name):
            content = {
                self._key(keys[part], part): self._part(part, content[part])
                for part in content
            }
        return {self._key(BLOCK_KEYS[name], name): content}

    def _part(self, name: str, value: Any) -> Any:
        is_word = name == "kind" and self.language == "zh"
        return ChartKind(value).label if is_word else value


def _is_choice(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)
