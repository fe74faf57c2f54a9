"""Edition 2021: the form of 国办公开办函〔2021〕30号, in force since report year 2021.

Reading this module is reading the official form: 表二 with 10 numbers, 表三 with 175,
表四 with 15, and the relations that must hold between them.
"""

from attrs import frozen

from govreport.editions.applicants import ApplicantCounts
from govreport.editions.articles import (
    ARTICLE_20_1,
    ARTICLE_20_5,
    ARTICLE_20_6,
    ARTICLE_20_8,
)
from govreport.editions.dispositions import Denied, NotProcessed, Unavailable
from govreport.editions.edition import CHAPTERS, FormatEdition, TableForm
from govreport.editions.relations import (
    balances,
    carried,
    cross_footings,
    footings,
    stock,
)
from govreport.editions.remedies import REMEDIES
from govreport.values.form import column, row
from govreport.values.numbers import AMOUNT, Amount, Count

__all__ = [
    "EDITION",
    "AmountCharged",
    "DecisionCount",
    "Dispositions",
    "DocumentCounts",
    "OtherwiseHandled",
    "Proactive",
    "Requests",
]


@frozen(kw_only=True)
class DocumentCounts:
    """第二十条第（一）项: documents made, repealed and in force, in 件."""

    issued: Count | None = column("本年制发件数")
    repealed: Count | None = column("本年废止件数")
    in_force: Count | None = column("现行有效件数")


@frozen(kw_only=True)
class DecisionCount:
    """第二十条第（五）（六）项: decisions made in the year, in 件."""

    decisions: Count | None = column("本年处理决定数量")


@frozen(kw_only=True)
class AmountCharged:
    """第二十条第（八）项: charges of the year, in 万元, exact to four places.

    Not the 信息处理费 of chapter 六, which is stated in 元.
    """

    amount: Amount | None = column("本年收费金额（单位：万元）", number=AMOUNT)


@frozen(kw_only=True)
class Proactive:
    """表二 主动公开政府信息情况 (第二十条), 10 numbers."""

    rules: DocumentCounts = row("规章", DocumentCounts, group=ARTICLE_20_1)
    normative_documents: DocumentCounts = row(
        "行政规范性文件", DocumentCounts, group=ARTICLE_20_1
    )
    licensing: DecisionCount = row("行政许可", DecisionCount, group=ARTICLE_20_5)
    penalties: DecisionCount = row("行政处罚", DecisionCount, group=ARTICLE_20_6)
    compulsion: DecisionCount = row("行政强制", DecisionCount, group=ARTICLE_20_6)
    charges: AmountCharged = row("行政事业性收费", AmountCharged, group=ARTICLE_20_8)


@frozen(kw_only=True)
class OtherwiseHandled:
    """（六）其他处理: applications closed otherwise, in 件 (第三十条)."""

    supplement_overdue: ApplicantCounts = row(
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        ApplicantCounts,
    )
    fee_overdue: ApplicantCounts = row(
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        ApplicantCounts,
    )
    other: ApplicantCounts = row("3.其他", ApplicantCounts)


@frozen(kw_only=True)
class Dispositions:
    """三、本年度办理结果: 21 results and their stated total, in 件."""

    granted: ApplicantCounts = row("（一）予以公开", ApplicantCounts)
    partially_granted: ApplicantCounts = row(
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ApplicantCounts
    )
    denied: Denied = row("（三）不予公开", Denied)
    unavailable: Unavailable = row("（四）无法提供", Unavailable)
    not_processed: NotProcessed = row("（五）不予处理", NotProcessed)
    otherwise_handled: OtherwiseHandled = row("（六）其他处理", OtherwiseHandled)
    total: ApplicantCounts = row("（七）总计", ApplicantCounts)


@frozen(kw_only=True)
class Requests:
    """表三 收到和处理政府信息公开申请情况: 25 rows of 7, 175 numbers."""

    received: ApplicantCounts = row("一、本年新收政府信息公开申请数量", ApplicantCounts)
    brought_forward: ApplicantCounts = row(
        "二、上年结转政府信息公开申请数量", ApplicantCounts
    )
    dispositions: Dispositions = row("三、本年度办理结果", Dispositions)
    carried_forward: ApplicantCounts = row("四、结转下年度继续办理", ApplicantCounts)


PROACTIVE = TableForm(
    key="proactive",
    name="表二",
    form=Proactive,
    corner="信息内容",
    widths=(1, 1, 1, 1),
)
REQUESTS = TableForm(
    key="requests",
    name="表三",
    form=Requests,
    corner="（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    columns_head="申请人情况",
    widths=(754, 921, 3271, *(685,) * 7),
)

EDITION = FormatEdition(
    id="2021",
    notice="国办公开办函〔2021〕30号",
    first_year=2021,
    chapters=CHAPTERS,
    tables=(PROACTIVE, REQUESTS, REMEDIES),
    relations=(
        *balances(REQUESTS),
        *footings(REQUESTS),
        *cross_footings(REQUESTS, "OGI303"),
        *cross_footings(REMEDIES, "OGI401"),
    ),
    year_relations=(
        *carried(REQUESTS),
        *stock(PROACTIVE, "rules", "normative_documents"),
    ),
)
