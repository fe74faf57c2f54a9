"""Style sheets: those of a lineage, and the fonts of each role."""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from govreport.renderers.fonts import TABLE, Role
from govreport.values.described import words
from govreport.variants import Lineage

__all__ = ["Style", "font_variables", "layered_css"]

GENERIC = ("serif", "sans-serif")


@frozen
class Style:
    """A style sheet and the medium that it is for."""

    media: str = field(
        metadata=words(
            "用于哪种媒体：screen 或 print", "the medium it is for: screen or print"
        )
    )
    css: str = field(metadata=words("样式表的内容", "the style sheet itself"))

    def __html__(self) -> str:
        """Give the sheet as the content of `style`, which nothing in it can end."""
        return self.css.replace("</", r"<\/")


def layered_css(lineage: Lineage, name: str) -> str:
    """Give the sheets called `name` of the whole lineage, the nearest last to win."""
    files = [folder / name for folder in lineage.templates.values()]
    return "\n".join(
        file.read_text(encoding="utf-8-sig")
        for file in reversed(files)
        if file.is_file()
    )


def font_variables(families: Mapping[Role, Iterable[str]]) -> str:
    """Give the variables of print.css that name the font families of each role.

    Page numbers stand outside the document, where no variable reaches.
    """
    stacks = {role.key: _stack(names) for role, names in families.items()}
    variables = " ".join(f"--font-{key}: {stack};" for key, stack in stacks.items())
    return f":root {{ {variables} }}\n@page {{ font-family: {stacks[TABLE.key]}; }}"


def _stack(families: Iterable[str]) -> str:
    quoted = (name if name in GENERIC else f'"{name}"' for name in families)
    return ", ".join(dict.fromkeys(quoted))
