"""A table with merged cells, laid out anew so that no cell is merged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from govreport import Cell

__all__ = ["Grid", "Line", "Places", "laid_out"]

ARROW = "→"

Places = Sequence[Cell]
"""One row of a table: the cell that covers each of its columns."""

Path = tuple[Cell, ...]
"""The heads above a column, or the labels before a row, from the widest one on."""


@dataclass(frozen=True)
class Line:
    """A row: the path to it, empty in a table without labels, and its cells."""

    label: str
    cells: Path


@dataclass(frozen=True)
class Grid:
    """One row of heads, and the rows below it; `corner` is the head of the labels.

    Where all columns share a head (申请人情况 of 表三), that is the corner; what the form
    has in its corner is then a `note` above the table.
    """

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    corner: str = ""
    note: str = ""


def laid_out(rows: Sequence[Places], labels: int) -> Grid:
    """Give the grid of `rows`, of which the first `labels` columns hold labels."""
    head = [row for row in rows if _is_head(row)]
    columns = _columns(rows, labels)
    paths = [_path(row[column] for row in head) for column in columns]
    lines = tuple(
        Line(_words(_path(row[:labels])), tuple(row[column] for column in columns))
        for row in rows
        if not _is_head(row)
    )
    if folded := _folded(paths, lines):
        return folded
    corner = _words(_path(cell for row in head for cell in row[:labels]))
    shared = _shared(paths) if labels else ()
    return Grid(
        heads=tuple(_words(path[len(shared) :]) for path in paths),
        lines=lines,
        corner=_words(shared) + ARROW if shared else corner,
        note=corner if shared else "",
    )


def _is_head(row: Places) -> bool:
    return all(cell.role in ("corner", "column-head") for cell in row)


def _columns(rows: Sequence[Places], labels: int) -> list[int]:
    """Give the columns behind the labels, one for those that no row tells apart."""
    width = len(rows[0]) if rows else 0
    return [
        column
        for column in range(labels, width)
        if column == labels or any(row[column] != row[column - 1] for row in rows)
    ]


def _path(cells: Iterable[Cell]) -> Path:
    return tuple(dict.fromkeys(cells))


def _words(path: Path) -> str:
    return ARROW.join(cell.text for cell in path if cell.text)


def _shared(paths: Sequence[Path]) -> Path:
    """Give the heads that stand above every column, where there are several."""
    if len(paths) < 2:  # noqa: PLR2004  # one column shares its head with none
        return ()
    levels = zip(*paths, strict=False)
    return tuple(cells[0] for cells in levels if len(set(cells)) == 1)


def _folded(paths: Sequence[Path], lines: Sequence[Line]) -> Grid | None:
    """Fold a single row below heads that come again below several other heads.

    表四 has fifteen columns, the five outcomes of each of three proceedings: a line for
    each proceeding is read more easily. None where the table is not of this kind.
    """
    if len(lines) != 1 or lines[0].label:
        return None
    groups: dict[Path, list[tuple[str, Cell]]] = {}
    for path, cell in zip(paths, lines[0].cells, strict=True):
        groups.setdefault(path[:-1], []).append((path[-1].text, cell))
    heads = {tuple(head for head, _ in group) for group in groups.values()}
    if len(groups) == 1 or len(heads) > 1:
        return None
    return Grid(
        heads=heads.pop(),
        lines=tuple(
            Line(_words(path), tuple(cell for _, cell in group))
            for path, group in groups.items()
        ),
    )
