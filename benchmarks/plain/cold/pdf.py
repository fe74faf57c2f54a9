"""`pdf.py PAGE OUTPUT`: a page in HTML to PDF by WeasyPrint."""

import sys

from weasyprint import HTML

_, page, output = sys.argv
HTML(page).write_pdf(output, pdf_variant="pdf/a-3u", pdf_tags=True)
