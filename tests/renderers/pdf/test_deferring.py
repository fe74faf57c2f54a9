"""What is put off at the import of WeasyPrint is there as ever when it is used."""

import subprocess
import sys

PAGE = "<table align=right bgcolor=red><tr><td>a</table><form><input value=3></form>"

WRITING = f"""
from weasyprint import HTML
pdf = HTML(string={PAGE!r}).write_pdf(presentational_hints=True, pdf_forms=True)
print(sha256(pdf).hexdigest())
"""

OURS = """
from hashlib import sha256
from govreport.renderers.pdf.library import require_weasyprint
require_weasyprint()
"""


def said(script):
    """Give the lines that a script prints in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return ran.stdout.splitlines()


def test_a_page_that_uses_what_was_put_off_is_the_same():
    plainly = "from hashlib import sha256\nimport weasyprint\n"
    assert said(OURS + WRITING) == said(plainly + WRITING)


def test_nothing_that_is_put_off_is_imported_or_read():
    script = """
import sys
from weasyprint import CSS, html
for name in ("fontTools.subset", "fontTools.ttLib", "tinyhtml5"):
    print(name in sys.modules)
for sheet in (html.UA_STYLESHEET, html.UA_FORM_STYLESHEET, html.PH_STYLESHEET):
    print("matcher" in vars(sheet))
"""
    assert said(OURS + script) == ["False"] * 3 + ["True", "False", "False"]


def test_once_used_all_is_in_its_place():
    script = """
import tinyhtml5
import weasyprint
from fontTools.ttLib import TTFont, TTLibError, ttFont, woff2
from weasyprint.pdf import fonts
from weasyprint.text import fonts as text_fonts
print(fonts.TTFont is TTFont, fonts.TTLibError is TTLibError, fonts.ttFont is ttFont)
print(text_fonts.woff2 is woff2, text_fonts.TTFont is TTFont)
print(weasyprint.tinyhtml5 is tinyhtml5)
print(type(weasyprint.html.PH_STYLESHEET) is weasyprint.CSS is weasyprint.html.CSS)
"""
    assert said(OURS + WRITING + script)[1:] == [
        "True True True",
        "True True",
        "True",
        "True",
    ]


def test_other_programs_find_the_modules_themselves():
    script = """
import fontTools.subset, fontTools.ttLib, tinyhtml5
print(isinstance(fontTools.ttLib.TTFont(), fontTools.ttLib.TTFont))
print(fontTools.subset.Options().drop_tables[:1], tinyhtml5.parse("<p>").tag)
"""
    assert said(OURS + script) == [
        "True",
        "['JSTF'] {http://www.w3.org/1999/xhtml}html",
    ]


def test_a_sheet_says_what_it_lacks():
    script = """
from weasyprint import html
sheet = html.PH_STYLESHEET
print(hasattr(sheet, "nothing"), hasattr(sheet, "matcher"), hasattr(sheet, "nothing"))
"""
    assert said(OURS + script) == ["False True False"]
