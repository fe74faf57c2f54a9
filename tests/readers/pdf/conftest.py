"""PDF as offices have them, drawn from HTML by the library that our own come from."""

import pytest
import weasyprint

from govreport.readers import PdfReader


@pytest.fixture
def draw():
    """Give a function that draws HTML, with a style sheet for its pages."""

    def drawn(html: str, page: str = "size: A4; margin: 37mm 26mm 35mm 28mm") -> bytes:
        style = (
            f"@page {{{page}}} body {{font: 16pt/28pt FandolSong, 'Noto Serif CJK SC'}}"
            "p {margin: 0; text-indent: 2em; text-align: justify}"
            "table {border-collapse: collapse; width: 100%; font-size: 10pt}"
            "td {border: 1px solid}"
        )
        text = f"<html lang=zh><style>{style}</style><body>{html}</body></html>"
        return weasyprint.HTML(string=text).write_pdf()

    return drawn


@pytest.fixture
def read():
    """Give a function that reads a PDF."""
    return lambda data: PdfReader().read(data, "report.pdf")
