"""WeasyPrint and Pango: imported when a PDF is first asked for, or found missing."""

import sys
import threading
import warnings
from contextlib import redirect_stdout
from functools import cache
from io import StringIO

from govreport.errors import MissingLibrary

__all__ = ["INSTALL_PANGO", "install_pango", "require_weasyprint"]

INSTALL_PANGO = {
    "linux": "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": "pacman -S mingw-w64-ucrt-x86_64-pango",
}
"""The command that installs Pango, by `sys.platform`; on Windows within MSYS2."""

_IMPORTING = threading.Lock()


def install_pango() -> str:
    """Give the command that installs Pango on this system."""
    return INSTALL_PANGO.get(sys.platform, INSTALL_PANGO["linux"])


def require_weasyprint() -> None:
    """Import WeasyPrint; `MissingLibrary` where Pango or what it needs is missing."""
    with _IMPORTING:
        try:
            _import_quietly()
        except (ImportError, OSError) as error:
            reason = str(error).split("\n")[0]
            raise MissingLibrary(
                "pdf.no-pango", reason=reason, command=install_pango()
            ) from error


@cache
def _import_quietly() -> None:
    """Import without what WeasyPrint prints of libraries and warns of system fonts."""
    with warnings.catch_warnings(), redirect_stdout(StringIO()):
        warnings.simplefilter("ignore")
        import weasyprint  # noqa: F401
