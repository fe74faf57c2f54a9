"""The relations that must hold between the numbers of a table (勾稽关系).

An edition declares them with the functions of this module; checks, the filling of
omitted totals and the workbook walk them and never name a class of an edition.
"""

from attrs import frozen

from govreport.editions.table import TableForm
from govreport.values.form import Leaf, leaves

__all__ = [
    "Relation",
    "YearRelation",
    "balances",
    "carried",
    "cross_footings",
    "footings",
    "stock",
]


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


@frozen(kw_only=True)
class YearRelation:
    """`stated` of this year equals `opening` of last year, plus `added` less `removed`.

    `code` is the check that judges it. It is soft: practice has reasons to differ.
    """

    code: str
    stated: str
    opening: str
    added: str | None = None
    removed: str | None = None


def carried(table: TableForm) -> tuple[YearRelation, ...]:
    """上年结转 of this year = last year's 结转下年度, one for each column of 表三."""
    return tuple(
        YearRelation(
            code="OGI701",
            stated=f"{table.key}.brought_forward.{leaf.path[-1].name}",
            opening=leaf.address,
        )
        for leaf in _row(table, "carried_forward")
    )


def stock(table: TableForm, *rows: str) -> tuple[YearRelation, ...]:
    """现行有效 = 现行有效 of last year + 制发 - 废止, one for each of `rows`."""
    return tuple(
        YearRelation(
            code="OGI702",
            stated=f"{table.key}.{row}.in_force",
            opening=f"{table.key}.{row}.in_force",
            added=f"{table.key}.{row}.issued",
            removed=f"{table.key}.{row}.repealed",
        )
        for row in rows
    )


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
