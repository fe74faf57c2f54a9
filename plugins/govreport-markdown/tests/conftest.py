"""Reports, and the two parsers that read the Markdown of the plugin as GitHub does.

markdown-it-py is written in Python after the specification; cmark-gfm is the program
that GitHub itself runs.
"""

from decimal import Decimal

import cmarkgfm
import lxml.html
import pytest
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt

from govreport import Report, flatten, load_report, unflatten

FACTS = {
    "agency": "示范县司法局",
    "year": 2024,
    "overview": {"proactive_disclosure": "公开信息5条。"},
    "proactive": "zero",
    "requests": "zero",
    "remedies": "zero",
    "improvement": {"current_problems": ["覆盖面不广", "力度不够"]},
    "other_matters": "无",
}


def report_of(**facts: object) -> Report:
    return load_report({**FACTS, **facts})


@pytest.fixture(name="report_of")
def report_of_fixture():
    """The function that gives a report of zeros with facts of its own."""
    return report_of


@pytest.fixture
def numbered_report():
    """A report of 200 different numbers."""
    zeros = report_of()
    return unflatten(
        zeros,
        {
            address: Decimal(f"{n}.2449") if isinstance(zero, Decimal) else n
            for n, (address, zero) in enumerate(flatten(zeros).items(), 10001)
        },
    )


def by_markdown_it(text):
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)


def by_github(text):
    options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
    return cmarkgfm.github_flavored_markdown_to_html(text, options)


def parsed_by(parser):
    def parsed(text):
        return lxml.html.fragment_fromstring(parser(text), create_parent="main")

    return parsed


PARSERS = {"markdown-it": parsed_by(by_markdown_it), "cmark-gfm": parsed_by(by_github)}


@pytest.fixture(params=PARSERS.values(), ids=PARSERS)
def page_of(request):
    """A function that gives the page which a parser makes of Markdown."""
    return request.param


@pytest.fixture(scope="session")
def parsers():
    """That function of each parser."""
    return tuple(PARSERS.values())
