"""One official table of an edition: its form class and what is printed around it."""

from attrs import frozen

from govreport.values.form import Leaf, leaves

__all__ = ["TableForm"]


@frozen(kw_only=True)
class TableForm:
    """An official table.

    `key` is the field of `Report` and the first part of its addresses, `name` what
    messages call it, `corner` the cell above the row labels, `columns_head` the
    heading above all columns, `widths` the official column widths in any one unit.
    """

    key: str
    name: str
    form: type
    corner: str = ""
    columns_head: str = ""
    widths: tuple[int, ...]

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every number of this table in official order."""
        return leaves(self.form, self.key)
