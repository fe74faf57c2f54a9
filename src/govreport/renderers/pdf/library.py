"""WeasyPrint and Pango: imported when a PDF is first asked for, or found missing."""

import logging
import threading
import warnings
from contextlib import redirect_stdout
from functools import cache
from io import StringIO

from attrs import frozen

from govreport.errors import MissingLibrary
from govreport.messages import word
from govreport.renderers.installing import install_commands
from govreport.renderers.pdf.garbage import collecting_garbage_once
from govreport.renderers.pdf.inside.c_types import know_types
from govreport.renderers.pdf.inside.deferring import deferred_modules, deferred_sheets
from govreport.renderers.pdf.inside.probing import told_names

__all__ = [
    "Libraries",
    "find_libraries",
    "require_weasyprint",
    "tell_of_missing_subset",
]

logger = logging.getLogger("govreport")

_IMPORTING = threading.Lock()
_TELLING = threading.Lock()


@frozen(kw_only=True)
class Libraries:
    """What was found: the version of Pango, and whether harfbuzz-subset is there.

    Without harfbuzz-subset PDF is made too, but slowly.
    """

    pango: str
    has_harfbuzz_subset: bool


def find_libraries() -> Libraries:
    """Give the libraries; `MissingLibrary` says which of the needed is missing."""
    require_weasyprint()
    from weasyprint.text.ffi import harfbuzz_subset, pango

    version = pango.pango_version()
    return Libraries(
        pango=f"{version // 10000}.{version // 100 % 100}.{version % 100}",
        has_harfbuzz_subset=harfbuzz_subset is not None,
    )


def require_weasyprint() -> None:
    """Import WeasyPrint; `MissingLibrary` where Pango or what it needs is missing."""
    with _IMPORTING:
        try:
            _import_quietly()
        except (ImportError, OSError) as error:
            reason = str(error).split("\n")[0]
            command = install_commands().libraries
            raise MissingLibrary(
                "pdf.no-pango", reason=reason, command=command
            ) from error


def tell_of_missing_subset() -> None:
    """Warn, once a process, where harfbuzz-subset is missing and PDF is slow."""
    with _TELLING:
        _tell_of_missing_subset()


@cache
def _tell_of_missing_subset() -> None:
    if not find_libraries().has_harfbuzz_subset:
        facts = {"command": install_commands().libraries}
        for language in ("zh", "en"):
            logger.warning("%s", word("pdf.no-subset", facts, language))


@cache
def _import_quietly() -> None:
    """Import without what WeasyPrint prints of libraries and warns of system fonts."""
    with (
        told_names(),
        deferred_modules(),
        deferred_sheets(),
        collecting_garbage_once(),
        warnings.catch_warnings(),
        redirect_stdout(StringIO()),
    ):
        warnings.simplefilter("ignore")
        import weasyprint  # noqa: F401
        from weasyprint.text.ffi import ffi

        know_types(ffi)
