"""OGI606: 元 and 万元 taken for each other.

信息处理费 (chapter 六) is stated in 元, 行政事业性收费 (表二) in 万元: two fees in two
units, never compared with each other. Told are 信息处理费 in 万元, and 行政事业性收费
in prose whose number is that of 表二 in the other unit.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from govreport.checks.check import Check, Context
from govreport.checks.prose.reading import clauses_of, prose_texts, sentences_of
from govreport.diagnostics import Diagnostic, Severity
from govreport.messages import titles

__all__ = ["CHECKS"]

_PROCESSING_BASIS = (
    "《政府信息公开信息处理费管理办法》，国办函〔2020〕109号：“100元/件”"
)
_CHARGES_BASIS = "国办公开办函〔2021〕30号，表二：“本年收费金额（单位：万元）”"

_PROCESSING = re.compile(r"信息处理费[^\d]{0,12}?(\d+(?:\.\d+)?)万元")
_CHARGES = re.compile(r"行政事业性收费[^\d]{0,8}?(\d+(?:\.\d+)?)(万?元)")
_AMOUNT = "proactive.charges.amount"
_TEN_THOUSAND = 10_000


def _units(context: Context) -> Iterator[Diagnostic]:
    """Find amounts in 元 that are in 万元, or the other way round, where certain."""
    amount = context.numbers.get(_AMOUNT)
    for text in prose_texts(context.report):
        for sentence in sentences_of(text.words):
            for clause in clauses_of(sentence):
                yield from _processing_fee(clause.words, text.address)
                if amount:
                    yield from _charges(clause.words, text.address, Decimal(amount))


def _processing_fee(words: str, address: str) -> Iterator[Diagnostic]:
    for match in _PROCESSING.finditer(words):
        stated = Decimal(match[1])
        if stated and "行政事业性收费" not in words:
            yield Diagnostic(
                code="OGI606",
                severity=Severity.WARNING,
                address=address,
                message="OGI606.processing",
                facts={
                    "excerpt": match[0],
                    "number": match[1],
                    "yuan": f"{(stated * _TEN_THOUSAND).normalize():f}",
                },
                basis=_PROCESSING_BASIS,
            )


def _charges(words: str, address: str, amount: Decimal) -> Iterator[Diagnostic]:
    for match in _CHARGES.finditer(words):
        stated, unit = Decimal(match[1]), match[2]
        is_yuan = unit == "元" and stated == amount
        is_ten_thousand = unit == "万元" and stated == amount * _TEN_THOUSAND
        if is_yuan or is_ten_thousand:
            yield Diagnostic(
                code="OGI606",
                severity=Severity.WARNING,
                address=address,
                message="OGI606.charges",
                facts={
                    "excerpt": match[0],
                    "amount": f"{amount:f}",
                    "unit": unit,
                    "other": "万元" if is_yuan else "元",
                },
                related=(_AMOUNT,),
                basis=_CHARGES_BASIS,
            )


CHECKS = (
    Check(
        code="OGI606",
        title=titles("OGI606"),
        severity=Severity.WARNING,
        basis=_PROCESSING_BASIS,
        run=_units,
    ),
)
