"""表四 政府信息公开行政复议、行政诉讼情况, the same in every edition so far.

Cases carried over from earlier years are included, so 表四 has no identity across
years. Where the reconsideration organ is a co-defendant, the suit counts only for the
organ whose disclosure decision is challenged (国办公开办函〔2016〕201号).
"""

from attrs import frozen

from govreport.editions.table import TableForm
from govreport.values.form import column, total
from govreport.values.numbers import Count

__all__ = ["REMEDIES", "Litigation", "Outcomes", "Remedies"]


@frozen(kw_only=True)
class Outcomes:
    """Cases by outcome, in 件; `total` is the stated 总计."""

    upheld: Count | None = column("结果维持")
    corrected: Count | None = column("结果纠正")
    other: Count | None = column("其他结果")
    pending: Count | None = column("尚未审结")
    total: Count | None = total("总计")


@frozen(kw_only=True)
class Litigation:
    """行政诉讼: suits filed without and after prior reconsideration."""

    direct: Outcomes = column("未经复议直接起诉", Outcomes)
    after_reconsideration: Outcomes = column("复议后起诉", Outcomes)


@frozen(kw_only=True)
class Remedies:
    """表四: 行政复议 and 行政诉讼, 15 numbers."""

    reconsideration: Outcomes = column("行政复议", Outcomes)
    litigation: Litigation = column("行政诉讼", Litigation)


REMEDIES = TableForm(key="remedies", name="表四", form=Remedies, widths=(1,) * 15)
