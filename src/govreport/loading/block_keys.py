"""The keys within a narrative, English and Chinese, beside those of the codec."""

from collections.abc import Mapping

__all__ = ["CHART_KEYS", "FIGURE_KEYS", "PART_KEYS", "TABLE_KEYS"]

FIGURE_KEYS = {"path": "路径", "caption": "标题", "alt": "替代文字"}
"""The keys of a figure."""

CHART_KEYS = {
    "kind": "类型",
    "unit": "单位",
    "caption": "标题",
    "alt": "替代文字",
    "data": "数据",
}
"""The keys of a chart."""

TABLE_KEYS = {"caption": "标题", "header": "表头", "rows": "行"}
"""The keys of a small table."""

PART_KEYS: Mapping[str, Mapping[str, str]] = {
    "figure": FIGURE_KEYS,
    "chart": CHART_KEYS,
    "table": TABLE_KEYS,
}
"""The keys within each kind of block that has parts."""
