"""Pages as content management systems give them: a report with much around it."""

from html import escape

from govreport.editions import FormatEdition, get_edition
from govreport.editions.grid import Grid, grid_of

TITLE = "示范县司法局2024年政府信息公开工作年度报告"
PREAMBLE = "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。"
CHAPTERS = (
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
)
ASPECTS = {
    "主动公开情况": "2024年，通过政府网站公开信息13条。",
    "依申请公开情况": "2024年，收到申请1件，按期答复。",
    "政府信息管理情况": "严格执行公开审查制度。",
    "政府信息公开平台建设情况": "做好政府网站专栏维护。",
    "监督保障情况": "组织培训2次。",
}
PROBLEMS = "公开形式不够丰富，政策解读力度有待加强。下一步，将丰富解读形式。"
MATTERS = "本年度未收取信息处理费。"

STYLES = {
    "（一）": ["（一）", "（二）", "（三）", "（四）", "（五）"],
    "（1）": ["（1）", "（2）", "（3）", "（4）", "（5）"],
    "(一)": ["(一)", "(二)", "(三)", "(四)", "(五)"],
    "1.": ["1.", "2.", "3.", "4.", "5."],
    "一是": ["一是", "二是", "三是", "四是", "五是"],
    "none": ["", "", "", "", ""],
}
"""How the five aspects are numbered."""

ABOVE = """
<div class="top"><a href="/">网站首页</a><a href="/xxgk/">政府信息公开</a>
<a href="/hd/">互动交流</a><form><input value="搜索">
<button>搜索</button></form></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt;
<a href="/nb/">政府信息公开年度报告</a></div>
"""
SIDE = """
<ul class="side"><li><a href="/zn">政府信息公开指南</a></li>
<li><a href="/nb">政府信息公开年报</a></li>
<li><a href="/1">示范县司法局2023年政府信息公开工作年度报告</a></li></ul>
"""
META = """
<div class="meta"><span>发布日期：2025-01-20 09:30</span>
<span>来源：示范县司法局</span>
<span>浏览次数：<script>document.write(12)</script></span>
<span>字号：【大 中 小】</span></div>
"""
BELOW = """
<div class="share">分享到：<a>微信</a><a>微博</a></div>
<div class="qr">扫一扫在手机打开当前页</div>
<p>上一篇：<a href="/a">示范县司法局2023年政府信息公开工作年度报告</a></p>
<p>下一篇：没有了</p><div><a>打印本页</a><a>关闭窗口</a></div>
"""
FOOT = """
<div class="foot"><p>主办单位：示范县司法局</p>
<p>网站标识码：4200000001　鄂ICP备00000001号</p></div>
"""


def aspects(style: str, *, run_in: bool) -> list[str]:
    """Give the paragraphs of chapter 一, numbered in `style`."""
    found = []
    numbered = zip(STYLES[style], ASPECTS.items(), strict=True)
    for number, (head, text) in numbered:
        found += [f"{number}{head}。{text}"] if run_in else [f"{number}{head}", text]
    return found


def table(grid: Grid, number: str = "0") -> str:
    """Give an official table as a word processor exports it, all numbers the same."""
    rows: list[list[str]] = [[] for _ in range(grid.height)]
    for cell in grid.cells:
        text = number if cell.role == "number" else cell.label
        spans = f'rowspan="{cell.rowspan}" colspan="{cell.colspan}"'
        rows[cell.row].append(
            f'<td {spans} style="border:1px solid"><p><span>&nbsp;</span>'
            f"<span>{escape(text)}</span></p></td>"
        )
    lines = "".join(f"<tr>{''.join(row)}</tr>\n" for row in rows)
    return f'<table border="1"><tbody>{lines}</tbody></table>'


def paragraph(text: str) -> str:
    """Give a paragraph indented by hand."""
    return f'<p style="text-indent:0"><span>　　{escape(text)}</span></p>\n'


def strong(text: str) -> str:
    """Give a heading that is only bold."""
    return f"<p>　　<strong>{escape(text)}</strong></p>\n"


def second(text: str) -> str:
    """Give a heading that is one."""
    return f"<h2>{escape(text)}</h2>\n"


def article(
    style: str = "（一）",
    *,
    run_in: bool = True,
    head=strong,
    edition=None,
    body=paragraph,
) -> str:
    """Give a whole report as the editor of a site holds it."""
    form: FormatEdition = edition or get_edition("2021")
    tables = [table(grid_of(each)) for each in form.tables]
    chapters = [
        [*map(body, aspects(style, run_in=run_in))],
        *([each] for each in tables),
        [body(PROBLEMS)],
        [body(MATTERS)],
    ]
    blocks = [body(PREAMBLE)]
    for heading, content in zip(CHAPTERS, chapters, strict=True):
        blocks += [head(heading), *content]
    return "".join(blocks)


def page(content: str, *, charset: str = "utf-8", title: str = TITLE) -> bytes:
    """Give a page of a site around `content`."""
    text = (
        f'<html><head><meta charset="{charset}"><title>{title}-示范县</title>'
        "<style>p{margin:0}</style></head><body>"
        f'{ABOVE}<div class="wrap">{SIDE}<div class="article"><h1>{title}</h1>{META}'
        f'<div class="TRS_Editor">{content}</div>{BELOW}</div></div>'
        f"{FOOT}</body></html>"
    )
    return text.encode("gb18030" if charset == "gb2312" else charset)
