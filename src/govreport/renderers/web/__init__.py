"""The page in HTML: what the web and the PDF have in common."""
