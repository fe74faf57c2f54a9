"""What PDF needs of a machine, and whether it is there."""

from collections.abc import Iterator

from attrs import frozen

from govreport.errors import MissingLibrary
from govreport.renderers.fonts import (
    ROLES,
    Coverage,
    FontFile,
    Role,
    coverage,
    serving_fonts,
)
from govreport.renderers.installing import install_commands
from govreport.renderers.pdf.library import Libraries, find_libraries

__all__ = ["Needs", "RoleFonts", "find_needs"]


@frozen(kw_only=True)
class RoleFonts:
    """The fonts that serve a role, the first choice first, and what they have."""

    role: Role
    fonts: tuple[FontFile, ...]
    coverage: Coverage


@frozen(kw_only=True)
class Needs:
    """What was found; without `libraries`, `missing` says what they lack."""

    libraries: Libraries | None
    missing: str
    roles: tuple[RoleFonts, ...]

    @property
    def are_met(self) -> bool:
        """Whether a PDF of ordinary prose can be made."""
        return self.libraries is not None and self.fonts_are_enough

    @property
    def fonts_are_enough(self) -> bool:
        """Whether each role has every hanzi of ordinary prose."""
        return all(served.coverage.is_enough for served in self.roles)

    def commands(self) -> Iterator[str]:
        """Give the commands that install what is missing, the useful included."""
        if self.libraries is None or not self.libraries.has_harfbuzz_subset:
            yield install_commands().libraries
        if not self.fonts_are_enough:
            yield install_commands().fonts


def find_needs() -> Needs:
    """Look for the libraries and the fonts; `RenderError` names a broken font file."""
    libraries, missing = None, ""
    try:
        libraries = find_libraries()
    except MissingLibrary as error:
        missing = str(error.facts["reason"])
    return Needs(
        libraries=libraries, missing=missing, roles=tuple(map(_fonts_of, ROLES))
    )


def _fonts_of(role: Role) -> RoleFonts:
    fonts = serving_fonts(role)
    return RoleFonts(role=role, fonts=fonts, coverage=coverage(fonts))
