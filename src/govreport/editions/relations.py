"""The relations that must hold between the numbers of a table (勾稽关系).

An edition declares them with the functions of this module; checks, the filling of
omitted totals and the workbook walk them and never name a class of an edition.
"""

from attrs import frozen

from govreport.editions.table import TableForm
from govreport.values.form import Leaf, leaves

__all__ = ["Relation", "balances", "cross_footings", "footings"]


@frozen(kw_only=True)
class Relation:
    """The sum of `left` equals the sum of `right`; both hold addresses.

    `code` is the check that judges it. Where the relation says that one number states
    the sum of others, `total` is that number's address and `right` holds it alone.
    """

    code: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    total: str | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every number that takes part."""
        return self.left + self.right


def balances(table: TableForm) -> tuple[Relation, ...]:
    """新收 + 上年结转 = 办理总计 + 结转下年度, one for each column of 表三."""
    columns = [leaf.path[-1].name for leaf in _row(table, "received")]
    key = table.key
    return tuple(
        Relation(
            code="OGI301",
            left=(f"{key}.received.{name}", f"{key}.brought_forward.{name}"),
            right=(f"{key}.dispositions.total.{name}", f"{key}.carried_forward.{name}"),
        )
        for name in columns
    )


def footings(table: TableForm) -> tuple[Relation, ...]:
    """（七）总计 = the sum of the results above it, one for each column of 表三."""
    results = _row(table, "dispositions")
    stated = [leaf for leaf in results if leaf.path[1].name == "total"]
    return tuple(
        Relation(
            code="OGI302",
            left=tuple(
                leaf.address
                for leaf in results
                if leaf.path[-1].name == total.path[-1].name
                and leaf.path[1].name != "total"
            ),
            right=(total.address,),
            total=total.address,
        )
        for total in stated
    )


def cross_footings(table: TableForm, code: str) -> tuple[Relation, ...]:
    """总计 = the sum of its sibling columns, one for each row or group of columns."""
    siblings: dict[str, list[Leaf]] = {}
    for leaf in leaves(table.form, table.key):
        siblings.setdefault(leaf.parent, []).append(leaf)
    return tuple(
        Relation(
            code=code,
            left=tuple(i.address for i in group if not i.path[-1].is_total),
            right=(leaf.address,),
            total=leaf.address,
        )
        for group in siblings.values()
        for leaf in group
        if leaf.path[-1].is_total
    )


def _row(table: TableForm, name: str) -> tuple[Leaf, ...]:
    return tuple(
        leaf for leaf in leaves(table.form, table.key) if leaf.path[0].name == name
    )
