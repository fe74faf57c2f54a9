"""Remarks behind a number: what states a unit, and how they are printed."""

import pytest

from govreport.values.remarks import behind, unit_in


@pytest.mark.parametrize(
    ("remark", "unit"),
    [
        ("元", "元"),
        ("万元", "万元"),
        ("亿元", "亿元"),
        ("万元（含服务类采购）", "万元"),
        ("含服务类采购", ""),
        ("（万元）", ""),
        ("元整", ""),
        ("美元", ""),
        ("", ""),
    ],
)
def test_a_unit_is_stated_alone_or_before_a_bracket(remark, unit):
    assert unit_in(remark) == unit


@pytest.mark.parametrize(
    ("number", "remark", "printed"),
    [
        ("86.35", "万元", "万元"),
        ("0", "元", "元"),
        ("", "元", ""),
        ("-", "元（未采购）", "（未采购）"),
        ("22", "其中修订16件", "（其中修订16件）"),
        ("22", "（其中修订16件）", "（其中修订16件）"),
    ],
)
def test_a_remark_is_printed_behind_its_number(number, remark, printed):
    assert behind(number, remark) == printed
