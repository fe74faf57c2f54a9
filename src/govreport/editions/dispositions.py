"""The parts of 三、本年度办理结果 of 表三 that the editions share.

Articles are those of 《中华人民共和国政府信息公开条例》 (国务院令第711号).
"""

from attrs import frozen

from govreport.editions.applicants import ApplicantCounts
from govreport.values.form import row

__all__ = ["Denied", "NotProcessed", "Unavailable"]


@frozen(kw_only=True)
class Denied:
    """（三）不予公开: eight grounds, in 件 (第十四条至第十六条、第三十六条第七项)."""

    state_secrets: ApplicantCounts = row("1.属于国家秘密", ApplicantCounts)
    prohibited_by_law: ApplicantCounts = row(
        "2.其他法律行政法规禁止公开", ApplicantCounts
    )
    security_and_stability: ApplicantCounts = row(
        "3.危及“三安全一稳定”", ApplicantCounts
    )
    third_party_rights: ApplicantCounts = row("4.保护第三方合法权益", ApplicantCounts)
    internal_affairs: ApplicantCounts = row("5.属于三类内部事务信息", ApplicantCounts)
    process_information: ApplicantCounts = row("6.属于四类过程性信息", ApplicantCounts)
    enforcement_files: ApplicantCounts = row("7.属于行政执法案卷", ApplicantCounts)
    registry_inquiries: ApplicantCounts = row("8.属于行政查询事项", ApplicantCounts)


@frozen(kw_only=True)
class Unavailable:
    """（四）无法提供: three grounds, in 件 (第三十六条第四项、第五项，第三十八条)."""

    not_held: ApplicantCounts = row("1.本机关不掌握相关政府信息", ApplicantCounts)
    must_be_created: ApplicantCounts = row(
        "2.没有现成信息需要另行制作", ApplicantCounts
    )
    still_unclear: ApplicantCounts = row("3.补正后申请内容仍不明确", ApplicantCounts)


@frozen(kw_only=True)
class NotProcessed:
    """（五）不予处理: five grounds, in 件.

    第三十五条、第三十六条第六项、第三十九条.
    """

    petitions: ApplicantCounts = row("1.信访举报投诉类申请", ApplicantCounts)
    repeated: ApplicantCounts = row("2.重复申请", ApplicantCounts)
    publications: ApplicantCounts = row("3.要求提供公开出版物", ApplicantCounts)
    excessive: ApplicantCounts = row("4.无正当理由大量反复申请", ApplicantCounts)
    reconfirmation: ApplicantCounts = row(
        "5.要求行政机关确认或重新出具已获取信息", ApplicantCounts
    )
