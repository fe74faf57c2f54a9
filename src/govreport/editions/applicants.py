"""The seven columns of 表三, the same in every edition so far (申请人情况)."""

from attrs import frozen

from govreport.values.form import column, total
from govreport.values.numbers import Count

__all__ = ["ApplicantCounts"]

ORGANIZATIONS = "法人或其他组织"


@frozen(kw_only=True)
class ApplicantCounts:
    """申请人情况: one row of 表三 by kind of applicant, in 件; blank is None.

    `total` is the stated 总计. The footing is what the other six add up to.
    """

    natural_person: Count | None = column("自然人")
    commercial_enterprise: Count | None = column("商业企业", group=ORGANIZATIONS)
    research_institution: Count | None = column("科研机构", group=ORGANIZATIONS)
    public_interest_organization: Count | None = column(
        "社会公益组织", group=ORGANIZATIONS
    )
    legal_service_provider: Count | None = column("法律服务机构", group=ORGANIZATIONS)
    other: Count | None = column("其他", group=ORGANIZATIONS)
    total: Count | None = total("总计")
