"""OGI601: numbers in prose against the tables, where it is certain what they count.

Read are 收到, 受理, 办理, 办结 and 答复 of applications, 上年结转 and 结转下年度,
the results in 表三, 行政复议 and 行政诉讼 with their outcomes, 规范性文件 issued,
repealed and in force, decisions of 许可, 处罚 and 强制, and 行政事业性收费 in 万元; in
digits or Chinese numerals, and 没有收到 as 0. Not read are counts of channels
(网站公开13条), of a part of the agency or the year, of other years, about numbers
(5500余条) and percentages. Practice gives some phrases more than one meaning (收到:
new, or with those carried over); only a number that fits none of them is told, with
all of them.
"""

from collections.abc import Iterator

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import prose_texts, stated_numbers
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles

__all__ = ["CHECKS"]

_BASIS = (
    "《中华人民共和国政府信息公开条例》第五十条："
    "“政府信息公开工作年度报告应当包括下列内容”"
)

_CHAPTERS = ("overview", "other_matters")
"""Chapter 五 speaks of other years."""


def _numbers_in_prose(context: Context) -> Iterator[Diagnostic]:
    """Find numbers of chapters 一 and 六 that no reading of their phrase bears out.

    收到 may be new, or with those carried over: what fits one reading is right. Not
    read are counts of channels, of a part of the agency or the year, of other years.
    """
    for text in prose_texts(context.report):
        if text.chapter not in _CHAPTERS:
            continue
        for stated in stated_numbers(text, context.report, context.numbers):
            if not stated.agrees:
                yield Diagnostic(
                    code="OGI601",
                    severity=Severity.WARNING,
                    address=text.address,
                    facts={
                        "excerpt": stated.excerpt,
                        "stated": f"{stated.number:f}",
                        "readings": tuple(
                            f"{reading.words}{number:f}"
                            for reading, number in stated.readings
                        ),
                    },
                    related=stated.addresses,
                    basis=_BASIS,
                )


CHECKS = (
    Check(
        code="OGI601",
        title=titles("OGI601"),
        severity=Severity.WARNING,
        basis=_BASIS,
        run=_numbers_in_prose,
    ),
)
