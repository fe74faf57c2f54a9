"""The page as a real browser shows it: Chromium, on a phone and on a desk."""

import io
import shutil
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from govreport import PluginHost, load_report, render, unflatten

EXAMPLE = Path(__file__).parents[3] / "examples" / "xisaishan-justice-2024.yaml"
VARIANTS = list(PluginHost().variants.variants)
BROWSERS = ("chromium", "google-chrome")
WIDTHS = (375, 1280)
HEIGHT = 812

WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    "resultTypes": ["violations"],
}
A4_IN_POINTS = (595, 842)

WIDER_THAN_THE_SCREEN = """
() => [...document.querySelectorAll('body *')]
    .filter(e => !e.closest('.table, .skip'))
    .filter(e => e.getBoundingClientRect().right > innerWidth)
    .map(e => e.outerHTML.slice(0, 80))
"""
TABLES_THAT_SCROLL = """
() => [...document.querySelectorAll('.table')]
    .filter(region => region.scrollWidth > region.clientWidth)
    .map(region => region.getAttribute('aria-label'))
"""


@pytest.fixture(scope="module")
def browser():
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=found, channel=None if found else "chrome"
        )
        yield chromium
        chromium.close()


class Opened:
    """A page in the browser, and all that it asked for and complained of."""

    def __init__(self, page, path):
        self.page = page
        self.requests = []
        self.complaints = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(path.as_uri())

    def violations(self):
        """Give what axe finds at WCAG 2.1 A and AA, each rule with its elements."""
        found = Axe().run(self.page, options=WCAG).response["violations"]
        return {v["id"]: [node["html"] for node in v["nodes"]] for v in found}


@pytest.fixture
def opened(browser, tmp_path):
    """A function that opens a page of some width in a browser of its own."""
    contexts = []

    def opened(html, width):
        path = tmp_path / "年报.html"
        path.write_bytes(html)
        context = browser.new_context(viewport={"width": width, "height": HEIGHT})
        contexts.append(context)
        return Opened(context.new_page(), path)

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def example():
    return load_report(EXAMPLE)


@pytest.fixture(scope="module")
def long_numbers(example):
    """The example with 200 numbers of eight digits."""
    leaves = example.format_edition.leaves.items()
    numbers = {
        address: Decimal(f"{number}.2449") if leaf.number.is_exact else number
        for number, (address, leaf) in enumerate(leaves, 10_000_001)
    }
    return unflatten(example, numbers)


@pytest.fixture(scope="module", params=[*VARIANTS, "200 numbers"])
def html(request, example, long_numbers):
    """The page of the example in each variant, and one of 200 long numbers."""
    if request.param in VARIANTS:
        return render(example, "html", variant=request.param)
    return render(long_numbers, "html", allow_errors=True)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_browser_finds_nothing_wrong_with_a_page(opened, html, width):
    shown = opened(html, width)
    assert shown.violations() == {}
    assert shown.page.evaluate(WIDER_THAN_THE_SCREEN) == []
    assert shown.page.evaluate("document.documentElement.scrollWidth") == width
    assert [url for url in shown.requests[1:] if not url.startswith("data:")] == []
    assert shown.complaints == []


def test_on_a_phone_wide_tables_scroll_in_their_own_region(opened, long_numbers):
    shown = opened(render(long_numbers, "html", allow_errors=True), 375)
    assert shown.page.evaluate(TABLES_THAT_SCROLL) == [
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况",
    ]


def test_the_first_key_shows_the_link_that_skips_to_the_text(opened, example):
    page = opened(render(example, "html"), 375).page
    link = page.get_by_text("跳到正文")
    assert link.bounding_box()["x"] < 0
    page.keyboard.press("Tab")
    assert link.evaluate("link => link === document.activeElement")
    assert link.bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_page_is_printed_on_a4_with_its_title(opened, html):
    printed = opened(html, 1280).page.pdf(prefer_css_page_size=True)
    pages = PdfReader(io.BytesIO(printed)).pages
    sizes = {tuple(map(round, page.mediabox[2:])) for page in pages}
    assert sizes == {A4_IN_POINTS}
    text = unicodedata.normalize("NFKC", "".join(pages[0].extract_text().split()))
    assert "政府信息公开工作年度报告" in text
    assert "一、总体情况" in text


def test_a_browser_finds_nothing_wrong_with_a_fragment(opened, long_numbers):
    fragment = render(long_numbers, "html-fragment", allow_errors=True).decode()
    page = (
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">'
        f"<title>年报</title></head><body><main>{fragment}</main></body></html>"
    )
    shown = opened(page.encode(), 375)
    assert shown.violations() == {}
    assert shown.page.evaluate("document.documentElement.scrollWidth") == 375
    assert shown.complaints == []
