"""An edition of the statutory format: its chapters, tables and relations."""

from functools import cached_property

from attrs import define, field, frozen

from govreport.editions.relations import Relation, YearRelation
from govreport.editions.table import TableForm
from govreport.values.form import Leaf, fields

__all__ = ["CHAPTERS", "CellName", "Chapter", "FormatEdition", "TableForm"]


@frozen(kw_only=True)
class Chapter:
    """A level-one heading of the format: the field of `Report` and its wording."""

    key: str
    heading: str


CHAPTERS = (
    Chapter(key="overview", heading="总体情况"),
    Chapter(key="proactive", heading="主动公开政府信息情况"),
    Chapter(key="requests", heading="收到和处理政府信息公开申请情况"),
    Chapter(key="remedies", heading="政府信息公开行政复议、行政诉讼情况"),
    Chapter(key="improvement", heading="存在的主要问题及改进情况"),
    Chapter(key="other_matters", heading="其他需要报告的事项"),
)
"""The six chapters, the same in every edition so far."""


@frozen(kw_only=True)
class CellName:
    """The official words for one number or a part of a table."""

    table: str
    row: str
    column: str

    def __str__(self) -> str:
        return self.table + "".join(
            f"“{part}”" for part in (self.row, self.column) if part
        )


@define(kw_only=True, slots=False, eq=False)
class FormatEdition:
    """An edition: `id`, the notice that set it, and the form.

    `first_year` is the first report year that uses it by default, None where it is
    used only by a report that says so.
    """

    id: str
    notice: str
    first_year: int | None
    chapters: tuple[Chapter, ...] = field()
    tables: tuple[TableForm, ...]
    relations: tuple[Relation, ...]
    year_relations: tuple[YearRelation, ...] = ()

    def table(self, key: str) -> TableForm:
        """Give the table that stands in the chapter `key`."""
        return next(table for table in self.tables if table.key == key)

    @cached_property
    def leaves(self) -> dict[str, Leaf]:
        """Every number of the edition by its address, in official order."""
        return {leaf.address: leaf for table in self.tables for leaf in table.leaves}

    def name(self, address: str) -> CellName:
        """Give the official words for the number or the part at `address`."""
        key, *names = address.split(".")
        table = self.table(key)
        labels: dict[str, list[str]] = {"row": [], "column": []}
        form: type | None = table.form
        for name in names:
            item = next(item for item in fields(form) if item.name == name)
            labels[item.orientation].append(item.label)
            form = item.form
        return CellName(
            table=table.name,
            row="→".join(labels["row"]),
            column="→".join(labels["column"]),
        )
