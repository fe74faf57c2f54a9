"""govreport: 政府信息公开工作年度报告, from one data file to Word, PDF, HTML and text.

A report is facts; an edition gives the facts their order and labels; a variant gives
them a region's dress; a renderer turns the result into bytes.

Everything public is listed in `__all__` and imported when it is first used, so that
importing this package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govreport.api import check, render
    from govreport.checks import Check, Context
    from govreport.codec import flatten, unflatten
    from govreport.compose.document import (
        Block,
        Cell,
        Chart,
        Document,
        Heading,
        Image,
        Paragraph,
        Row,
        Section,
        Signature,
        Table,
    )
    from govreport.diagnostics import Diagnostic, Place, Position, Severity
    from govreport.errors import (
        CheckFailed,
        GovReportError,
        LoadError,
        MissingLibrary,
        PluginError,
        RenderError,
        RequestError,
        TextEdited,
        UnknownName,
        VariantError,
        WriteError,
    )
    from govreport.loading import Source, load_report
    from govreport.loading.dump import dump
    from govreport.loading.load import load
    from govreport.many import Rendered, render_many
    from govreport.plugins import PluginHost, hookimpl
    from govreport.readback import open_source, read_report
    from govreport.readers import Reader
    from govreport.recognition import (
        SeenCell,
        SeenDocument,
        SeenImage,
        SeenParagraph,
        SeenTable,
        Stated,
        Unseen,
    )
    from govreport.renderers import Renderer, Target
    from govreport.report import Report
    from govreport.variants import Variant, read_variant
    from govreport.writing import write_file

__version__ = "0.1.0"

_HOMES = {
    "Block": "compose.document",
    "Cell": "compose.document",
    "Chart": "compose.document",
    "Check": "checks",
    "CheckFailed": "errors",
    "Context": "checks",
    "Diagnostic": "diagnostics",
    "Document": "compose.document",
    "GovReportError": "errors",
    "Heading": "compose.document",
    "Image": "compose.document",
    "LoadError": "errors",
    "MissingLibrary": "errors",
    "Paragraph": "compose.document",
    "Place": "diagnostics",
    "PluginError": "errors",
    "PluginHost": "plugins",
    "Position": "diagnostics",
    "Reader": "readers",
    "RenderError": "errors",
    "Rendered": "many",
    "Renderer": "renderers",
    "Report": "report",
    "RequestError": "errors",
    "Row": "compose.document",
    "Section": "compose.document",
    "SeenCell": "recognition",
    "SeenDocument": "recognition",
    "SeenImage": "recognition",
    "SeenParagraph": "recognition",
    "SeenTable": "recognition",
    "Severity": "diagnostics",
    "Signature": "compose.document",
    "Source": "loading",
    "Stated": "recognition",
    "Table": "compose.document",
    "Target": "renderers",
    "TextEdited": "errors",
    "UnknownName": "errors",
    "Unseen": "recognition",
    "Variant": "variants",
    "VariantError": "errors",
    "WriteError": "errors",
    "check": "api",
    "dump": "loading",
    "flatten": "codec",
    "hookimpl": "plugins",
    "load": "loading",
    "load_report": "loading",
    "open_source": "readback",
    "read_report": "readback",
    "read_variant": "variants",
    "render": "api",
    "render_many": "many",
    "unflatten": "codec",
    "write_file": "writing",
}
"""Where each public name lives."""

__all__ = [
    "Block",
    "Cell",
    "Chart",
    "Check",
    "CheckFailed",
    "Context",
    "Diagnostic",
    "Document",
    "GovReportError",
    "Heading",
    "Image",
    "LoadError",
    "MissingLibrary",
    "Paragraph",
    "Place",
    "PluginError",
    "PluginHost",
    "Position",
    "Reader",
    "RenderError",
    "Rendered",
    "Renderer",
    "Report",
    "RequestError",
    "Row",
    "Section",
    "SeenCell",
    "SeenDocument",
    "SeenImage",
    "SeenParagraph",
    "SeenTable",
    "Severity",
    "Signature",
    "Source",
    "Stated",
    "Table",
    "Target",
    "TextEdited",
    "UnknownName",
    "Unseen",
    "Variant",
    "VariantError",
    "WriteError",
    "__version__",
    "check",
    "dump",
    "flatten",
    "hookimpl",
    "load",
    "load_report",
    "open_source",
    "read_report",
    "read_variant",
    "render",
    "render_many",
    "unflatten",
    "write_file",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
