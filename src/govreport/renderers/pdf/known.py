"""The versions of WeasyPrint whose inside is known, so that its work can be done."""

from weasyprint import VERSION

__all__ = ["KNOWN_VERSIONS", "knows_weasyprint"]

KNOWN_VERSIONS = frozenset({"70.0"})


def knows_weasyprint() -> bool:
    """Whether this is one of them; any other is left alone, and is slower."""
    return VERSION in KNOWN_VERSIONS
