"""The versions of WeasyPrint whose inside is known, so that its work can be done."""

import cssselect2
import weasyprint

__all__ = ["KNOWN_VERSIONS", "knows_weasyprint"]

KNOWN_VERSIONS = frozenset({("70.0", "0.10.1")})
"""Those of WeasyPrint with that of cssselect2, which finds the rules for it."""


def knows_weasyprint() -> bool:
    """Whether this is one of them; any other is left alone, and is slower."""
    return (weasyprint.VERSION, cssselect2.VERSION) in KNOWN_VERSIONS
