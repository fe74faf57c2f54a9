"""Edition 2019: the form of 国办公开办函〔2019〕60号（试行）.

In force for the report years 2019 and 2020: 表二 with 22 numbers, 表三 with 161, for
（六）其他处理 is a single row, 表四 with 15.
"""

from attrs import evolve, frozen

from govreport.editions import y2021
from govreport.editions.applicants import ApplicantCounts
from govreport.editions.articles import (
    ARTICLE_20_1,
    ARTICLE_20_5,
    ARTICLE_20_6,
    ARTICLE_20_8,
    ARTICLE_20_9,
)
from govreport.editions.dispositions import Denied, NotProcessed, Unavailable
from govreport.editions.edition import CHAPTERS, FormatEdition
from govreport.editions.relations import balances, carried, cross_footings, footings
from govreport.editions.remedies import REMEDIES
from govreport.values.form import column, row
from govreport.values.numbers import CHANGE, OUTLAY, Change, Count, Outlay

__all__ = [
    "EDITION",
    "REQUESTS",
    "Dispositions",
    "DocumentCounts",
    "ItemChanges",
    "ItemDecisions",
    "Proactive",
    "Procurement",
    "Requests",
]


@frozen(kw_only=True)
class DocumentCounts:
    """第二十条第（一）项: documents made and published, in 件."""

    made: Count | None = column("本年新制作数量")
    published: Count | None = column("本年新公开数量")
    published_total: Count | None = column("对外公开总数量")


@frozen(kw_only=True)
class ItemDecisions:
    """第二十条第（五）（六）项: items of the list of powers, and decisions made."""

    prior_items: Count | None = column("上一年项目数量")
    change: Change | None = column("本年增/减", number=CHANGE)
    decisions: Count | None = column("处理决定数量")


@frozen(kw_only=True)
class ItemChanges:
    """第二十条第（八）项: items for which a charge is made."""

    prior_items: Count | None = column("上一年项目数量")
    change: Change | None = column("本年增/减", number=CHANGE)


@frozen(kw_only=True)
class Procurement:
    """第二十条第（九）项: purchases, and what they cost in the report's own unit."""

    items: Count | None = column("采购项目数量")
    amount: Outlay | None = column("采购总金额", number=OUTLAY)


@frozen(kw_only=True)
class Proactive:
    """表二 主动公开政府信息情况 (第二十条), 22 numbers."""

    rules: DocumentCounts = row("规章", DocumentCounts, group=ARTICLE_20_1)
    normative_documents: DocumentCounts = row(
        "规范性文件", DocumentCounts, group=ARTICLE_20_1
    )
    licensing: ItemDecisions = row("行政许可", ItemDecisions, group=ARTICLE_20_5)
    other_services: ItemDecisions = row(
        "其他对外管理服务事项", ItemDecisions, group=ARTICLE_20_5
    )
    penalties: ItemDecisions = row("行政处罚", ItemDecisions, group=ARTICLE_20_6)
    compulsion: ItemDecisions = row("行政强制", ItemDecisions, group=ARTICLE_20_6)
    charges: ItemChanges = row("行政事业性收费", ItemChanges, group=ARTICLE_20_8)
    procurement: Procurement = row("政府集中采购", Procurement, group=ARTICLE_20_9)


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


PROACTIVE = evolve(y2021.PROACTIVE, form=Proactive)
REQUESTS = evolve(y2021.REQUESTS, form=Requests)

EDITION = FormatEdition(
    id="2019",
    notice="国办公开办函〔2019〕60号（试行）",
    first_year=2019,
    chapters=CHAPTERS,
    tables=(PROACTIVE, REQUESTS, REMEDIES),
    relations=(
        *balances(REQUESTS),
        *footings(REQUESTS),
        *cross_footings(REQUESTS, "OGI303"),
        *cross_footings(REMEDIES, "OGI401"),
    ),
    year_relations=carried(REQUESTS),
)
