"""The grids agree with the official forms of 国办公开办函〔2021〕30号 and 〔2019〕60号.

The expected grids are facts of those forms: label, rows spanned, columns spanned, for
every printed cell in order; `#` stands for a cell with a number.
"""

import pytest

from govreport.editions import get_edition
from govreport.editions.grid import Grid, grid_of

ONE = (1, 1)
N = ("#", *ONE)

TABLE_2 = [
    [("第二十条第（一）项", 1, 4)],
    [
        ("信息内容", *ONE),
        ("本年制发件数", *ONE),
        ("本年废止件数", *ONE),
        ("现行有效件数", *ONE),
    ],
    [("规章", *ONE), N, N, N],
    [("行政规范性文件", *ONE), N, N, N],
    [("第二十条第（五）项", 1, 4)],
    [("信息内容", *ONE), ("本年处理决定数量", 1, 3)],
    [("行政许可", *ONE), ("#", 1, 3)],
    [("第二十条第（六）项", 1, 4)],
    [("信息内容", *ONE), ("本年处理决定数量", 1, 3)],
    [("行政处罚", *ONE), ("#", 1, 3)],
    [("行政强制", *ONE), ("#", 1, 3)],
    [("第二十条第（八）项", 1, 4)],
    [("信息内容", *ONE), ("本年收费金额（单位：万元）", 1, 3)],
    [("行政事业性收费", *ONE), ("#", 1, 3)],
]

ITEMS = [
    ("信息内容", *ONE),
    ("上一年项目数量", *ONE),
    ("本年增/减", *ONE),
    ("处理决定数量", *ONE),
]
TABLE_2_OF_2019 = [
    [("第二十条第（一）项", 1, 4)],
    [
        ("信息内容", *ONE),
        ("本年新制作数量", *ONE),
        ("本年新公开数量", *ONE),
        ("对外公开总数量", *ONE),
    ],
    [("规章", *ONE), N, N, N],
    [("规范性文件", *ONE), N, N, N],
    [("第二十条第（五）项", 1, 4)],
    ITEMS,
    [("行政许可", *ONE), N, N, N],
    [("其他对外管理服务事项", *ONE), N, N, N],
    [("第二十条第（六）项", 1, 4)],
    ITEMS,
    [("行政处罚", *ONE), N, N, N],
    [("行政强制", *ONE), N, N, N],
    [("第二十条第（八）项", 1, 4)],
    [("信息内容", *ONE), ("上一年项目数量", *ONE), ("本年增/减", 1, 2)],
    [("行政事业性收费", *ONE), N, ("#", 1, 2)],
    [("第二十条第（九）项", 1, 4)],
    [("信息内容", *ONE), ("采购项目数量", *ONE), ("采购总金额", 1, 2)],
    [("政府集中采购", *ONE), N, ("#", 1, 2)],
]

TABLE_3 = [
    [
        (
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            3,
            3,
        ),
        ("申请人情况", 1, 7),
    ],
    [("自然人", 2, 1), ("法人或其他组织", 1, 5), ("总计", 2, 1)],
    [
        ("商业企业", *ONE),
        ("科研机构", *ONE),
        ("社会公益组织", *ONE),
        ("法律服务机构", *ONE),
        ("其他", *ONE),
    ],
    [("一、本年新收政府信息公开申请数量", 1, 3), *[N] * 7],
    [("二、上年结转政府信息公开申请数量", 1, 3), *[N] * 7],
    [("三、本年度办理结果", 22, 1), ("（一）予以公开", 1, 2), *[N] * 7],
    [
        ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 2),
        *[N] * 7,
    ],
    [("（三）不予公开", 8, 1), ("1.属于国家秘密", *ONE), *[N] * 7],
    [("2.其他法律行政法规禁止公开", *ONE), *[N] * 7],
    [("3.危及“三安全一稳定”", *ONE), *[N] * 7],
    [("4.保护第三方合法权益", *ONE), *[N] * 7],
    [("5.属于三类内部事务信息", *ONE), *[N] * 7],
    [("6.属于四类过程性信息", *ONE), *[N] * 7],
    [("7.属于行政执法案卷", *ONE), *[N] * 7],
    [("8.属于行政查询事项", *ONE), *[N] * 7],
    [("（四）无法提供", 3, 1), ("1.本机关不掌握相关政府信息", *ONE), *[N] * 7],
    [("2.没有现成信息需要另行制作", *ONE), *[N] * 7],
    [("3.补正后申请内容仍不明确", *ONE), *[N] * 7],
    [("（五）不予处理", 5, 1), ("1.信访举报投诉类申请", *ONE), *[N] * 7],
    [("2.重复申请", *ONE), *[N] * 7],
    [("3.要求提供公开出版物", *ONE), *[N] * 7],
    [("4.无正当理由大量反复申请", *ONE), *[N] * 7],
    [("5.要求行政机关确认或重新出具已获取信息", *ONE), *[N] * 7],
    [
        ("（六）其他处理", 3, 1),
        (
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            *ONE,
        ),
        *[N] * 7,
    ],
    [
        (
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            *ONE,
        ),
        *[N] * 7,
    ],
    [("3.其他", *ONE), *[N] * 7],
    [("（七）总计", 1, 2), *[N] * 7],
    [("四、结转下年度继续办理", 1, 3), *[N] * 7],
]

OUTCOMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

TABLE_4 = [
    [("行政复议", 1, 5), ("行政诉讼", 1, 10)],
    [
        *[(label, 2, 1) for label in OUTCOMES],
        ("未经复议直接起诉", 1, 5),
        ("复议后起诉", 1, 5),
    ],
    [(label, *ONE) for label in OUTCOMES * 2],
    [N] * 15,
]


def printed(grid: Grid) -> list[list[tuple[str, int, int]]]:
    return [
        [
            ("#" if cell.role == "number" else cell.label, cell.rowspan, cell.colspan)
            for cell in grid.row(number)
        ]
        for number in range(grid.height)
    ]


@pytest.mark.parametrize(
    ("key", "expected"),
    [("proactive", TABLE_2), ("requests", TABLE_3), ("remedies", TABLE_4)],
)
def test_a_grid_of_edition_2021_is_the_official_one(key, expected):
    assert printed(grid_of(get_edition("2021").table(key))) == expected


def test_table_2_of_edition_2019_is_the_official_one():
    assert printed(grid_of(get_edition("2019").table("proactive"))) == TABLE_2_OF_2019


@pytest.mark.parametrize("edition", ["2019", "2021-short"])
def test_the_other_editions_print_other_handling_as_one_row(edition):
    grid = grid_of(get_edition(edition).table("requests"))
    row = 3 + 2 + 1 + 1 + 8 + 3 + 5
    assert printed(grid)[row] == [("（六）其他处理", 1, 2), *[N] * 7]
    assert printed(grid)[5][0] == ("三、本年度办理结果", 20, 1)
    assert grid.height == 26


@pytest.mark.parametrize("edition", ["2019", "2021", "2021-short"])
@pytest.mark.parametrize("key", ["proactive", "requests", "remedies"])
def test_every_place_of_a_grid_is_covered_by_exactly_one_cell(edition, key):
    grid = grid_of(get_edition(edition).table(key))
    covered = [
        (row, column)
        for cell in grid.cells
        for row in range(cell.row, cell.row + cell.rowspan)
        for column in range(cell.column, cell.column + cell.colspan)
    ]
    every = [(r, c) for r in range(grid.height) for c in range(grid.width)]
    assert sorted(covered) == every


def test_table_3_has_the_official_column_widths():
    grid = grid_of(get_edition("2021").table("requests"))
    assert grid.widths == (754, 921, 3271, 685, 685, 685, 685, 685, 685, 685)


def test_rows_of_table_3_are_grouped_for_a_page_break():
    groups = grid_of(get_edition("2021").table("requests")).groups
    assert groups[7:15] == ("requests.dispositions.denied",) * 8
    assert groups[3] == "requests.received"
    assert groups[27] == "requests.carried_forward"
