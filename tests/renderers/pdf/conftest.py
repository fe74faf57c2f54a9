"""PDF files of a report, and what is read in them."""

import io
from decimal import Decimal

import pdfplumber
import pytest

from govreport.codec import unflatten
from govreport.renderers.pdf import PdfRenderer
from govreport.report import Overview, Passage, Report
from govreport.values.narrative import Narrative


@pytest.fixture(scope="session")
def render(render_with):
    """A function that renders a report to the bytes of a PDF."""

    def render(report, lineage=None, **options):
        return render_with(PdfRenderer(), report, lineage, **options)

    return render


@pytest.fixture(scope="session")
def counted_report():
    """A report whose numbers count from 10001, an amount among them."""
    report = Report(
        agency="示范县司法局",
        year=2024,
        overview=Overview(
            proactive_disclosure=Passage(body=Narrative.from_text("公开信息5条。")),
            platforms=Passage(body=Narrative.from_text("第一段。\n第二段。")),
        ),
    )
    addresses = enumerate(report.format_edition.leaves, 10001)
    numbers = {address: number for number, address in addresses}
    amount = Decimal("59237.2449")
    return unflatten(report, {**numbers, "proactive.charges.amount": amount})


@pytest.fixture(scope="session")
def opened():
    """A function that opens the bytes of a PDF for pdfplumber."""
    files = []

    def open_bytes(data):
        files.append(pdfplumber.open(io.BytesIO(data)))
        return files[-1]

    yield open_bytes
    for file in files:
        file.close()
