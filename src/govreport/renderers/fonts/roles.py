"""The fonts of a report, named here and nowhere else: a stack for each role.

GB/T 9704-2012 asks for 小标宋 in the title, 仿宋 in the body, 黑体 and 楷体 in the
headings and 宋体 in page numbers. A stack begins with the fonts that offices have
(Windows, macOS), then come fonts under free licences, then wide ones for rare hanzi.
"""

from attrs import evolve, frozen

__all__ = ["BODY", "HEADING", "ROLES", "SUBHEADING", "TABLE", "TITLE", "Font", "Role"]


@frozen(cache_hash=True)
class Font:
    """A font of a stack: its file, and the families by which systems know it.

    `face` is the PostScript name of the face within a collection (.ttc).
    """

    file: str
    families: tuple[str, ...]
    face: str = ""


@frozen(kw_only=True, cache_hash=True)
class Role:
    """What a font is for. `name` is the Chinese name, `generic` the CSS one."""

    key: str
    name: str
    stack: tuple[Font, ...]
    generic: str

    @property
    def families(self) -> tuple[str, ...]:
        """The families of the stack, for programs that find fonts by name."""
        return tuple(family for font in self.stack for family in font.families)

    def preferring(self, family: str) -> "Role":
        """Give this role with the font called `family` first in its stack.

        One that is not in the stack is looked for by a file of its name.
        """
        named = [font for font in self.stack if family in font.families]
        others = [font for font in self.stack if family not in font.families]
        first = named or [Font(f"{family}.ttf", (family,))]
        return evolve(self, stack=(*first, *others))


_SERIF = (
    Font("NotoSerifCJK-Regular.ttc", ("Noto Serif CJK SC",), "NotoSerifCJKsc-Regular"),
    Font("NotoSerifCJKsc-Regular.otf", ("Noto Serif CJK SC",)),
    Font("NotoSerifSC-Regular.otf", ("Noto Serif SC",)),
    Font("SourceHanSerifSC-Regular.otf", ("Source Han Serif SC",)),
)
_SONG = (
    Font("simsun.ttc", ("宋体", "SimSun"), "SimSun"),
    Font("Songti.ttc", ("Songti SC",), "STSongti-SC-Regular"),
)
_RARE = (*_SERIF, *_SONG, Font("simsunb.ttf", ("SimSun-ExtB",)))

TITLE = Role(
    key="title",
    name="小标宋",
    stack=(
        Font("FZXBSJW.TTF", ("方正小标宋简体", "FZXiaoBiaoSong-B05S")),
        Font("FZXBSK.TTF", ("方正小标宋_GBK", "FZXiaoBiaoSong-B05")),
        Font("FandolSong-Bold.otf", ("FandolSong",)),
        Font("NotoSerifCJK-Bold.ttc", ("Noto Serif CJK SC",), "NotoSerifCJKsc-Bold"),
        Font("NotoSerifSC-Bold.otf", ("Noto Serif SC",)),
        *_RARE,
    ),
    generic="serif",
)
BODY = Role(
    key="body",
    name="仿宋",
    stack=(
        Font("simfang.ttf", ("仿宋", "FangSong")),
        Font("仿宋_GB2312.ttf", ("仿宋_GB2312", "FangSong_GB2312")),
        Font("FZFSK.TTF", ("方正仿宋_GBK", "FZFangSong-Z02")),
        Font("Fangsong.ttf", ("FangSong",)),
        Font("STFANGSO.TTF", ("华文仿宋", "STFangsong")),
        Font("FandolFang-Regular.otf", ("FandolFang R", "FandolFang")),
        *_RARE,
    ),
    generic="serif",
)
HEADING = Role(
    key="heading",
    name="黑体",
    stack=(
        Font("simhei.ttf", ("黑体", "SimHei")),
        Font("FZHTK.TTF", ("方正黑体_GBK", "FZHei-B01")),
        Font("STHeiti Medium.ttc", ("STHeiti",), "STHeitiSC-Medium"),
        Font("FandolHei-Regular.otf", ("FandolHei",)),
        Font("NotoSansCJK-Regular.ttc", ("Noto Sans CJK SC",), "NotoSansCJKsc-Regular"),
        Font("NotoSansSC-Regular.otf", ("Noto Sans SC",)),
        *_RARE,
    ),
    generic="sans-serif",
)
SUBHEADING = Role(
    key="subheading",
    name="楷体",
    stack=(
        Font("simkai.ttf", ("楷体", "KaiTi")),
        Font("楷体_GB2312.ttf", ("楷体_GB2312", "KaiTi_GB2312")),
        Font("FZKTK.TTF", ("方正楷体_GBK", "FZKai-Z03")),
        Font("Kaiti.ttf", ("KaiTi",)),
        Font("STKAITI.TTF", ("华文楷体", "STKaiti")),
        Font("Kaiti.ttc", ("Kaiti SC",), "STKaitiSC-Regular"),
        Font("FandolKai-Regular.otf", ("FandolKai",)),
        Font("LXGWWenKai-Regular.ttf", ("LXGW WenKai",)),
        *_RARE,
    ),
    generic="serif",
)
TABLE = Role(
    key="table",
    name="宋体",
    stack=(
        *_SONG,
        Font("STSONG.TTF", ("华文宋体", "STSong")),
        Font("FandolSong-Regular.otf", ("FandolSong",)),
        *_RARE,
    ),
    generic="serif",
)

ROLES = (TITLE, BODY, HEADING, SUBHEADING, TABLE)
"""Every role, in the order in which a report first uses it."""
