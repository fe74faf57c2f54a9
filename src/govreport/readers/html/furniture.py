"""What a site puts around every article, told by its words."""

import re

__all__ = ["is_furniture", "is_signature"]

LONGEST = 120
"""No more is said about an article than this in one line."""

_AROUND = re.compile(
    r"(?:打印|关闭|返回|当前位置|您的位置|您现在的位置|首页[>》]|上一篇|下一篇"
    r"|上一条|下一条|没有了|扫一扫|扫描二维码|分享|分享到|微信|微博|手机(?:版|浏览|打开)"
    r"|相关(?:链接|文档|附件|文章|阅读|新闻|信息|稿件|推荐|解读)|热门|推荐阅读|热点|最新"
    r"|主办(?:单位)?[:：]|承办(?:单位)?[:：]|版权所有|网站标识码|网站地图|关于我们|联系我们"
    r"|[\u4e00-\u9fff]{0,2}ICP备|[\u4e00-\u9fff]公网安备|技术支持|收藏|纠错|我要纠错|责任编辑"
    r"|阅读(?:次数|量|数)?[:：]|浏览(?:次数|量|数)?[:：]|点击(?:数|率|量)?[:：]|访问(?:次数|量)?"
    r"[:：]|字号|字体|来源[:：]|信息来源[:：]|稿件来源|作者[:：]|编辑[:：]|发布(?:时间|日期|机构|单位)"
    r"[:：]|发文(?:时间|日期|机关|字号)[:：]?|成文日期|索引号|公开日期|生成日期|更新(?:时间|日期)"
    r"[:：]|时间[:：]|日期[:：]|信息分类|主题分类|有效性|视力保护|朗读|下载(?:本文|打印))"
)

_SIGN = re.compile(r"[【\[(（|\s]+")


def is_furniture(text: str) -> bool:
    """Whether `text` speaks of the page, and is no part of an article."""
    words = _SIGN.sub("", text, count=1) if _SIGN.match(text) else text
    return len(text) <= LONGEST and bool(_AROUND.match(words))


def is_signature(text: str) -> bool:
    """Whether `text` may be a line of a signature, or name an attachment."""
    return 0 < len(text) <= LONGEST // 2 and not is_furniture(text)
