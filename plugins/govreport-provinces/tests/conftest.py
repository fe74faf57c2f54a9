"""A report that says something of everything, in own words."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from govreport import Report, load_report, render

FACTS: Mapping[str, Any] = {
    "agency": "示范区司法局",
    "published": "2025-01-20",
    "units": ["各街道办事处", "区政府各部门"],
    "contact": {
        "unit": "示范区司法局办公室",
        "address": "示范路1号",
        "postcode": "100000",
        "phone": "010-12345678",
        "fax": "010-87654321",
        "email": "office@example.gov.cn",
        "website": "示范区人民政府网站（www.example.gov.cn）",
    },
    "overview": {
        "proactive_disclosure": "公开信息5条。",
        "disclosure_on_request": "没有收到申请。",
        "information_management": "定期清理。",
        "platforms": "专人维护。",
        "oversight": "纳入考核。",
    },
    "improvement": {
        "prior_problems": ["更新不及时"],
        "prior_improvements": ["按月清理"],
        "current_problems": ["覆盖面不广", "力度不够"],
        "planned_measures": ["扩大公开范围", "加强培训"],
    },
    "other_matters": "没有收取信息处理费。",
    "extra_sections": [
        {"heading": "标准化建设", "body": "目录已编。", "chapter": "overview"},
        {"heading": "组织领导", "body": "研究两次。", "chapter": "overview"},
        {"heading": "创新", "body": "开放日一次。"},
        {"heading": "建议提案办理", "body": "办结三件。"},
    ],
    "proactive": "zero",
    "requests": "zero",
    "remedies": "zero",
}

YEARS = {"2021": 2024, "2019": 2020}

_RULES = re.compile("[─━│┌┐└┘├┤┬┴┼]")


@pytest.fixture
def full_report() -> Callable[..., Report]:
    """A function that gives the report in an edition, with other facts."""

    def report(edition: str = "2021", **facts: object) -> Report:
        return load_report({**FACTS, "year": YEARS[edition], **facts})

    return report


@pytest.fixture
def words() -> Callable[..., str]:
    """A function that gives the lines a reader sees outside the official tables."""

    def lines(report: Report, variant: str | None = None, **request: bool) -> str:
        wide = {"width": 400}
        text = render(report, "text", variant=variant, options=wide, **request)
        shown = [line.strip() for line in text.decode().splitlines()]
        return "".join(f"{line}\n" for line in shown if line and not _is_ruled(line))

    return lines


def _is_ruled(line: str) -> bool:
    return bool(_RULES.match(line))
