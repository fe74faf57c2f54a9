"""The built-in plugin: the national variant, the renderers, checks and readers.

They come through the same hooks as anyone's.
"""

from collections.abc import Iterable
from importlib.resources import files

from govreport.checks import BUILT_IN, Check
from govreport.plugins.markers import hookimpl
from govreport.readers import Reader
from govreport.renderers import Renderer
from govreport.variants import NATIONAL, Variant, read_variant

__all__ = [
    "govreport_register_checks",
    "govreport_register_readers",
    "govreport_register_renderers",
    "govreport_register_variants",
]


@hookimpl
def govreport_register_variants() -> Iterable[Variant]:
    """Give the national variant."""
    return [read_variant(files("govreport_templates") / NATIONAL)]


@hookimpl
def govreport_register_renderers() -> Iterable[Renderer]:
    """Give Word, PDF, HTML as a page and as a fragment, and plain text."""
    from govreport.renderers import (
        DocxRenderer,
        FragmentRenderer,
        HtmlRenderer,
        PdfRenderer,
        TextRenderer,
    )

    return [
        DocxRenderer(),
        PdfRenderer(),
        HtmlRenderer(),
        FragmentRenderer(),
        TextRenderer(),
    ]


@hookimpl
def govreport_register_checks() -> Iterable[Check]:
    """Give the checks of the input and of the hard relations."""
    return BUILT_IN


@hookimpl
def govreport_register_readers() -> Iterable[Reader]:
    """Give the readers of Word files, workbooks, web pages, PDF and plain text."""
    from govreport.readers import (
        DocxReader,
        HtmlReader,
        PdfReader,
        TextReader,
        XlsxReader,
    )

    return [DocxReader(), HtmlReader(), PdfReader(), TextReader(), XlsxReader()]
