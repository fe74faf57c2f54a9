"""What may stand around a phrase, for it to speak of the whole report and year.

Before it, nothing but a time, the agency itself and adverbs; behind it, nothing that
narrows it. Whatever else is there (通过网站, 区政府办, 其中, 2023年, 上半年) makes the
number one that the tables do not hold.
"""

import re

from govreport.report import AgencyKind, Report, Scope

__all__ = ["Leads", "tells_of_another_time"]

_ADVERBS = "共计|共|总共|一共|累计|总计|合计|依法|依规|已经|已|实际|另|同时|此外|并"
_OWN = "[我本](?:[局委办厅校院站署]|街道|机关|单位|部门|办公室|中心)|全[局委厅]"
_OWN_REGION = "[我本全][省市区县旗州盟镇乡]"
_TAIL = re.compile("(?:的)?|(?:均|全部|已全部|并).*")
_GOVERNMENT_ENDS = ("政府", "管委会", "管理委员会")
_OFFICE = re.compile("(?<=[镇乡])人民政府$|(?<=街道)办事处$")
_SHORTEST_NAME = 3
_TOWNSHIP_ENDS = ("镇人民政府", "乡人民政府", "街道办事处")
_OTHER_TIME = re.compile(
    r"去年|往年|历年|同期|近[两三四五]年|半年|季度|\d{1,2}月|以来|同比|较上年|比上年|增长"
)
_YEAR = re.compile(r"(?<!\d)(\d{4})年")


class Leads:
    """What a report calls itself and its year."""

    def __init__(self, report: Report) -> None:
        year = report.year
        times = (
            rf"{year}年度?全?年?度?|全年度?|本年度?|今年|年内"
            rf"|截[至止]到?(?:{year}年)?(?:12月31日|年?底|年末)"
        )
        subjects = [_OWN, *_names(report)]
        if _is_government(report) and (
            report.scope is not Scope.AGENCY or _is_township(report)
        ):
            subjects.append(_OWN_REGION)
        words = "|".join((times, _ADVERBS, *subjects))
        self._lead = re.compile(f"(?:{words})*")
        self._time = re.compile(times)
        self._year = year

    def is_whole(self, lead: str, tail: str) -> bool:
        """Whether a phrase between `lead` and `tail` speaks of the whole."""
        return bool(self._lead.fullmatch(lead) and _TAIL.fullmatch(tail))

    def names_itself(self, lead: str) -> bool:
        """Whether a lead says whom or which time the words speak of."""
        return bool(re.sub(_ADVERBS, "", lead))

    def tells_of_another_time(self, clause: str) -> bool:
        """Whether a clause speaks of another year, or of a part of this one."""
        return tells_of_another_time(self._time.sub("", clause), self._year)


def tells_of_another_time(words: str, year: int) -> bool:
    """Whether `words` name another year, compare with one, or name a part of one."""
    others = {int(found) for found in _YEAR.findall(words)} - {year}
    return bool(others or _OTHER_TIME.search(words))


def _names(report: Report) -> list[str]:
    """Give the agency's name and what it may be shortened to.

    The government of a region whose tables hold the region is only a part of it.
    """
    is_part = report.scope is not Scope.AGENCY and not _is_township(report)
    if _is_government(report) and is_part:
        return []
    names = {report.agency, _OFFICE.sub("", report.agency)}
    return [
        re.escape(name[at:])
        for name in names
        for at in range(max(1, len(name) - _SHORTEST_NAME + 1))
    ]


def _is_government(report: Report) -> bool:
    kinds = (AgencyKind.GOVERNMENT, AgencyKind.TOWNSHIP)
    return report.agency_kind in kinds or report.agency.endswith(_GOVERNMENT_ENDS)


def _is_township(report: Report) -> bool:
    is_named = report.agency.endswith(_TOWNSHIP_ENDS)
    return is_named or report.agency_kind is AgencyKind.TOWNSHIP
