"""The fonts of a report: a stack for each role, found on this machine and chosen."""

from govreport.renderers.fonts.choice import fonts_for, install_fonts
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
    "HEADING",
    "ROLES",
    "SUBHEADING",
    "TABLE",
    "TITLE",
    "Font",
    "FontFile",
    "Role",
    "find_fonts",
    "font_folders",
    "fonts_for",
    "install_fonts",
]
