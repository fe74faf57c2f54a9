"""WUW101: how long 一、总体情况 may be.

Counted is every character of the paragraphs and items of the chapter, as a reader
counts: hanzi, letters, digits and punctuation are one each. Extra sections of the
chapter are counted with it. White space is not, nor are headings, tables, charts and
captions, nor the numbers that the variant puts before items (一是).
"""

from collections.abc import Iterator

from govreport import Check, Context, Diagnostic, Severity

__all__ = ["OVERVIEW_LENGTH"]

CODE = "WUW101"
LIMIT = 1000

_BASIS = "武威市2024年度报告编制要求：总体情况不超过1000字（观察到的要求）"


def _overview_too_long(context: Context) -> Iterator[Diagnostic]:
    """Find a chapter 一 of more than 1000 characters."""
    texts = context.report.texts("overview")
    stated = sum(len("".join(text.split())) for text in texts)
    if stated > LIMIT:
        yield Diagnostic(
            code=CODE,
            severity=Severity.WARNING,
            address="overview",
            facts={"stated": stated, "limit": LIMIT, "excess": stated - LIMIT},
            basis=_BASIS,
            wording={
                "zh": "“总体情况”的正文有{stated}字（标点、数字各计一字，空白、标题、"
                "表和图不计），武威市要求不超过{limit}字，多{excess}字。请删减。",
                "en": "The text of 总体情况 has {stated} characters (punctuation and "
                "digits included; white space, headings, tables and figures not), "
                "{excess} more than the {limit} that 武威市 allows. Shorten it.",
            },
        )


OVERVIEW_LENGTH = Check(
    code=CODE,
    title={
        "zh": "总体情况不超过1000字（武威市）",
        "en": "总体情况 has at most 1000 characters (武威市)",
    },
    severity=Severity.WARNING,
    basis=_BASIS,
    run=_overview_too_long,
    variants=("gansu-wuwei",),
)
