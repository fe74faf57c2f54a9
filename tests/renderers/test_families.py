"""A variant may name the font families of its region, such as 仿宋_GB2312."""

import io
import zipfile

import pytest

from govreport.renderers import DocxRenderer, HtmlRenderer
from govreport.renderers.fonts import BODY, ROLES, TITLE
from govreport.variants.settings import FONT_ROLES


@pytest.fixture
def styles_of(render_with, child, zero_report):
    def styles_of(**fonts):
        lineage = child(fonts=fonts) if fonts else None
        data = render_with(DocxRenderer(), zero_report, lineage)
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return parts.read("word/styles.xml").decode()

    return styles_of


def test_the_roles_of_a_variant_are_those_of_the_fonts():
    assert tuple(role.key for role in ROLES) == FONT_ROLES


def test_word_names_the_families_that_offices_have(styles_of):
    assert 'w:eastAsia="仿宋"' in styles_of()


def test_word_names_the_family_of_the_variant(styles_of):
    styles = styles_of(body="仿宋_GB2312", subheading='楷&"体')
    assert 'w:eastAsia="仿宋_GB2312"' in styles
    assert 'w:eastAsia="仿宋"' not in styles
    assert 'w:eastAsia="楷&amp;&quot;体"' in styles
    assert 'w:eastAsia="黑体"' in styles


def test_the_page_names_the_family_of_the_variant_first(
    render_with, child, zero_report
):
    lineage = child(fonts={"body": "仿宋_GB2312"})
    page = render_with(HtmlRenderer(), zero_report, lineage).decode()
    assert '--font-body: "仿宋_GB2312"' in page


def test_a_family_of_the_stack_comes_first():
    first, *others = BODY.preferring("仿宋_GB2312").stack
    assert first.file == "仿宋_GB2312.ttf"
    assert len(others) == len(BODY.stack) - 1


def test_another_family_is_looked_for_by_a_file_of_its_name():
    stack = TITLE.preferring("某某标宋").stack
    assert (stack[0].file, stack[0].families) == ("某某标宋.ttf", ("某某标宋",))
    assert stack[1:] == TITLE.stack
