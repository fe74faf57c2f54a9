"""The part of a Word template that prints blocks of prose, of every kind there is."""

from collections.abc import Iterator, Mapping
from typing import Any

from govreport.authoring.tagging.word_looks import Look, blank, control, styled

__all__ = ["block_loop", "ending", "note_loop", "subtitle"]

_ATTACHMENT = (
    "{% if loop.first %}附件：{% endif %}"
    "{% if loop.length > 1 %}{{ loop.index }}.{% endif %}{{ title }}"
)


def block_loop(blocks: str, look: Look, styles: Mapping[str, str]) -> Iterator[Any]:
    """Give the paragraphs that print `blocks`, an expression, text as `look` has it."""
    yield control(f"for block in {blocks}")
    yield control('if block.kind == "heading"')
    yield look.heading("{{ block.text }}")
    yield control('elif block.kind == "table"')
    yield from _table(styles)
    yield control('elif block.kind in ("image", "chart")')
    yield from _picture(styles)
    yield control('elif block.style == "note"')
    yield styled(styles["表注"], "{{ block.text }}")
    yield control("elif block.lead")
    yield look.write("{{ block.lead }}", "{{ block.text }}")
    yield control("else")
    yield look.write("{{ block.text }}")
    yield control("endif")
    yield control("endfor")


def note_loop(notes: str, styles: Mapping[str, str]) -> Iterator[Any]:
    """Give the paragraphs that print `notes`, an expression, below a table."""
    yield control(f"for note in {notes}")
    yield styled(styles["表注"], "{{ note.text }}")
    yield control("endfor")


def _table(styles: Mapping[str, str]) -> Iterator[Any]:
    yield control("if block.title and not block.official")
    yield styled(styles["caption"], "{{ block.title }}")
    yield control("endif")
    yield styled(styles["表格文字"], "{{p table(block) }}")
    yield styled(styles["表后间隔"], "")


def _picture(styles: Mapping[str, str]) -> Iterator[Any]:
    picture = "{{r picture(block) }}"
    yield control("if block.caption")
    yield styled(styles["插图"], picture)
    yield styled(styles["caption"], "{{ block.caption }}", keepNext="0")
    yield control("else")
    yield styled(styles["插图"], picture, keepNext="0")
    yield control("endif")


def subtitle(look: Look) -> Iterator[Any]:
    """Give the paragraphs of the lines below the title."""
    yield control("for line in document.subtitle")
    yield look.write("{{ line }}")
    yield control("endfor")


def ending(look: Look) -> Iterator[Any]:
    """Give the paragraphs of the attachments and the signature."""
    yield control("if document.attachments")
    yield blank()
    yield control("for title in document.attachments")
    yield look.write(_ATTACHMENT)
    yield control("endfor")
    yield control("endif")
    yield control("if document.signature")
    yield blank()
    yield control("for line in document.signature.lines")
    yield look.signature("{{ line }}")
    yield control("endfor")
    yield control("endif")
