"""Columns of text, aligned by what a terminal shows of Chinese characters."""

from collections.abc import Iterable, Sequence

import click

__all__ = ["print_facts", "print_table"]


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Print each name with its text; what has no text is left out."""
    print_table((name, text) for name, text in facts if text)


def print_table(rows: Iterable[Sequence[str]]) -> None:
    """Print rows of cells, as many in each row."""
    from wcwidth import wcswidth

    table = [list(row) for row in rows]
    if not table:
        return
    widths = [
        max(wcswidth(cell) for cell in column) for column in zip(*table, strict=True)
    ]
    for row in table:
        cells = [
            cell + " " * (width - wcswidth(cell))
            for cell, width in zip(row, widths, strict=True)
        ]
        click.echo("  ".join(cells).rstrip())
