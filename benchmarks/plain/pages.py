"""The page in HTML by jinja2 alone, and PDF by WeasyPrint alone."""

from collections import Counter
from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from weasyprint import HTML

from benchmarks.plain.faces import fonts_css, fonts_of
from benchmarks.reports import Case, case
from govreport.renderers.fonts import ROLES
from govreport.renderers.pdf.engine import Engine
from govreport.renderers.pdf.fitting import fitted_pages
from govreport.renderers.pdf.renderer import BOOKMARKS_CSS, IMAGES_CSS
from govreport.renderers.web.page import PrintLayout, render_page
from govreport.renderers.web.styles import Style, font_variables, layered_css

__all__ = ["PDF_VARIANT", "layout_of", "plain_html", "plain_page", "plain_pdf"]

PDF_VARIANT = "pdf/a-3u"
"""The variant that ours is by default."""


def plain_pdf(page: str) -> bytes:
    """Give the PDF of a page as WeasyPrint alone makes it, tagged like ours."""
    data: bytes = HTML(string=page).write_pdf(pdf_variant=PDF_VARIANT, pdf_tags=True)
    return data


def plain_page(case: Case, layout: PrintLayout) -> str:
    """Give the page of ours, its sheets and fonts in it, as jinja2 alone fills it."""
    css = (_css("print.css"), BOOKMARKS_CSS, IMAGES_CSS, fonts_css(case))
    return _filled(case, (Style("print", "\n".join(css)),), layout)


def plain_html(case: Case) -> bytes:
    """Give the page for the web as jinja2 alone fills it; it carries no report."""
    return _filled(case, _web_styles(), PrintLayout()).encode()


def layout_of(case: Case) -> PrintLayout:
    """Give the layout at which ours finds that the tables fit their pages."""
    lineage = case.target("pdf").lineage
    fonts = fonts_of(case)
    engine = Engine([_css("print.css"), fonts.css], fonts.data)
    tried: list[PrintLayout] = []

    def set_pages(layout: PrintLayout) -> object:
        tried.append(layout)
        page = render_page(case.document, case.report, lineage, layout=layout)
        return engine.lay_out(page)

    fitted_pages(case.document, set_pages)  # type: ignore[arg-type]  # as it is untyped
    return tried[-1]


def _filled(case: Case, styles: tuple[Style, ...], layout: PrintLayout) -> str:
    return _template().render(
        document=case.document,
        report=case.report,
        styles=styles,
        embedded="",
        layout=layout,
        unique=_unique_ids(),
        pictures={},
    )


@cache
def _template() -> Template:
    folder = case(0).target("html").lineage.file("report.html.j2")
    environment = Environment(
        loader=FileSystemLoader(str(folder).removesuffix("report.html.j2")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("report.html.j2")


@cache
def _css(name: str) -> str:
    return layered_css(case(0).target("html").lineage, name)


@cache
def _web_styles() -> tuple[Style, ...]:
    named = case(0).target("html").settings.fonts
    roles = [role.preferring(named[role.key]) for role in ROLES]
    stacks = {role: [*role.families, role.generic] for role in roles}
    return (
        Style("screen", _css("report.css")),
        Style("print", font_variables(stacks)),
        Style("print", _css("print.css")),
    )


def _unique_ids() -> Callable[[str], str]:
    seen: Counter[str] = Counter()

    def unique(address: str) -> str:
        seen[address] += 1
        return address if seen[address] == 1 else f"{address}~{seen[address]}"

    return unique
