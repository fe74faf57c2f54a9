"""The pages of a Word file, as another office program sets them."""

import io
import re
from pathlib import Path

from pypdf import PdfReader

from govreport import load, render

EXAMPLES = Path(__file__).parents[3] / "examples"
CHAPTER = re.compile("[一二三四五六]、(?:总体|主动|收到|政府|存在|其他)")


def pages(pdf: bytes) -> list[str]:
    reader = PdfReader(io.BytesIO(pdf))
    return [re.sub(r"\s", "", page.extract_text()) for page in reader.pages]


def test_libreoffice_sets_as_many_pages_as_the_pdf_has(converted_by_libreoffice):
    source = load(EXAMPLES / "hongze-2024.yaml")
    word = pages(converted_by_libreoffice(render(source, "docx"), "pdf"))
    ours = pages(render(source, "pdf"))
    assert len(word) == len(ours)
    assert CHAPTER.findall("".join(word)) == CHAPTER.findall("".join(ours))
    for number, page in enumerate(word, 1):
        assert f"—{number}—" in page
