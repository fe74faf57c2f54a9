"""The commands that install what PDF needs, on each system."""

import platform
import sys
from collections.abc import Mapping

from attrs import frozen

__all__ = ["COMMANDS", "Commands", "install_commands"]


@frozen(kw_only=True)
class Commands:
    """What installs Pango with harfbuzz-subset, and what installs fonts."""

    libraries: str
    fonts: str


COMMANDS: Mapping[str, Commands] = {
    "debian": Commands(
        libraries="apt-get install "
        "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        fonts="apt-get install texlive-lang-chinese fonts-noto-cjk",
    ),
    "fedora": Commands(
        libraries="dnf install pango harfbuzz",
        fonts="dnf install texlive-fandol google-noto-serif-cjk-fonts",
    ),
    "darwin": Commands(
        libraries="brew install pango",
        fonts="brew install font-fandol font-noto-serif-cjk-sc",
    ),
    "win32": Commands(
        libraries="pacman -S mingw-w64-ucrt-x86_64-pango",
        fonts="Add-WindowsCapability -Online "
        "-Name Language.Fonts.Hans~~~und-HANS~0.0.1.0",
    ),
}
"""The commands of each system; on Windows pacman is that of MSYS2."""


def install_commands() -> Commands:
    """Give the commands of this system, those of Debian where it is none of them."""
    return COMMANDS.get(_system(), COMMANDS["debian"])


def _system() -> str:
    if sys.platform in COMMANDS:
        return sys.platform
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return "debian"
    names = [release["ID"], *release.get("ID_LIKE", "").split()]
    return next((name for name in names if name in COMMANDS), "debian")
