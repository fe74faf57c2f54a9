"""The fonts of a report: a stack for each role, found on this machine and chosen."""

from govreport.renderers.fonts.choice import font_for, fonts_for
from govreport.renderers.fonts.coverage import (
    GB2312_HANZI,
    GBK_HANZI,
    Coverage,
    coverage,
    serving_fonts,
)
from govreport.renderers.fonts.roles import (
    BODY,
    HEADING,
    ROLES,
    SUBHEADING,
    TABLE,
    TITLE,
    Font,
    Role,
)
from govreport.renderers.fonts.search import (
    FONTS_VARIABLE,
    FontFile,
    find_fonts,
    font_folders,
)

__all__ = [
    "BODY",
    "FONTS_VARIABLE",
    "GB2312_HANZI",
    "GBK_HANZI",
    "HEADING",
    "ROLES",
    "SUBHEADING",
    "TABLE",
    "TITLE",
    "Coverage",
    "Font",
    "FontFile",
    "Role",
    "coverage",
    "find_fonts",
    "font_folders",
    "font_for",
    "fonts_for",
    "serving_fonts",
]
