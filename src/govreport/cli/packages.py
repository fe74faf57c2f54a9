"""Which packages are installed: govreport's own version, and its optional parts."""

import platform
import re
from importlib import metadata

__all__ = ["missing_by_extra", "versions"]

FOR_AUTHORS = ("test",)
"""The optional parts that a report does without."""

_OF_EXTRA = re.compile(r"""([\w.-]+).*;.*\bextra == ['"]([\w.-]+)['"]""")


def versions() -> dict[str, str]:
    """Give the versions of govreport and of what it runs on."""
    return {
        "govreport": metadata.version("govreport"),
        "Python": platform.python_version(),
        "WeasyPrint": metadata.version("weasyprint"),
    }


def missing_by_extra() -> dict[str, list[str]]:
    """Give each optional part of govreport with the packages that it still lacks."""
    extras: dict[str, list[str]] = {}
    for requirement in metadata.requires("govreport") or ():
        if found := _OF_EXTRA.fullmatch(requirement):
            package, extra = found.groups()
            if extra in FOR_AUTHORS:
                continue
            missing = extras.setdefault(extra, [])
            if not _is_installed(package):
                missing.append(package)
    return extras


def _is_installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True
