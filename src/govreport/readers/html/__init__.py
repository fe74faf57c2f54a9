"""Reading a report off a page of a web site, whatever stands around it."""

from govreport.readers.html.reader import HtmlReader

__all__ = ["HtmlReader"]
