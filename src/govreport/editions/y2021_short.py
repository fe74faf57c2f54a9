"""Edition 2021-short: the 2021 form with （六）其他处理 as a single row.

Not a form of its own in law: reports of 2021 and later that still print the single
row of the 2019 form (洪泽区 2023 and 2024 do). 23 rows of 7 in 表三.
"""

from attrs import evolve, frozen

from govreport.editions import y2021
from govreport.editions.applicants import ApplicantCounts
from govreport.editions.dispositions import Denied, NotProcessed, Unavailable
from govreport.editions.edition import FormatEdition
from govreport.editions.relations import balances, cross_footings, footings
from govreport.values.form import row

__all__ = ["EDITION", "Dispositions", "Requests"]


@frozen(kw_only=True)
class Dispositions:
    """三、本年度办理结果: 19 results and their stated total, in 件."""

    granted: ApplicantCounts = row("（一）予以公开", ApplicantCounts)
    partially_granted: ApplicantCounts = row(
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ApplicantCounts
    )
    denied: Denied = row("（三）不予公开", Denied)
    unavailable: Unavailable = row("（四）无法提供", Unavailable)
    not_processed: NotProcessed = row("（五）不予处理", NotProcessed)
    otherwise_handled: ApplicantCounts = row("（六）其他处理", ApplicantCounts)
    total: ApplicantCounts = row("（七）总计", ApplicantCounts)


@frozen(kw_only=True)
class Requests:
    """表三 收到和处理政府信息公开申请情况: 23 rows of 7, 161 numbers."""

    received: ApplicantCounts = row("一、本年新收政府信息公开申请数量", ApplicantCounts)
    brought_forward: ApplicantCounts = row(
        "二、上年结转政府信息公开申请数量", ApplicantCounts
    )
    dispositions: Dispositions = row("三、本年度办理结果", Dispositions)
    carried_forward: ApplicantCounts = row("四、结转下年度继续办理", ApplicantCounts)


REQUESTS = evolve(y2021.REQUESTS, form=Requests)

EDITION = FormatEdition(
    id="2021-short",
    notice=y2021.EDITION.notice,
    first_year=None,
    chapters=y2021.EDITION.chapters,
    tables=(y2021.PROACTIVE, REQUESTS, y2021.REMEDIES),
    relations=(
        *balances(REQUESTS),
        *footings(REQUESTS),
        *cross_footings(REQUESTS, "OGI303"),
        *cross_footings(y2021.REMEDIES, "OGI401"),
    ),
)
