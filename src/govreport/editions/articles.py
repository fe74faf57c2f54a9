"""The heads of the bands of 表二: what 第二十条 of 条例 tells agencies to publish."""

__all__ = [
    "ARTICLE_20_1",
    "ARTICLE_20_5",
    "ARTICLE_20_6",
    "ARTICLE_20_8",
    "ARTICLE_20_9",
]

ARTICLE_20_1 = "第二十条第（一）项"
ARTICLE_20_5 = "第二十条第（五）项"
ARTICLE_20_6 = "第二十条第（六）项"
ARTICLE_20_8 = "第二十条第（八）项"
ARTICLE_20_9 = "第二十条第（九）项"
