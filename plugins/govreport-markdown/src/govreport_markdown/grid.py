"""A table with merged cells, laid out anew so that no cell is merged."""

from collections.abc import Iterable, Iterator, Sequence
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
    """A row: the path to it, empty in a table without labels, and its texts."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """One row of heads, and the rows below it; `corner` is the head of the labels.

    Where all columns share a head (申请人情况 of 表三), that is the corner; what the
    form has in its corner is then a `note` above the table. `numbers` says of each
    column whether numbers stand in it.
    """

    heads: tuple[str, ...]
    numbers: tuple[bool, ...]
    lines: tuple[Line, ...]
    corner: str = ""
    note: str = ""


def laid_out(rows: Sequence[Places], labels: int) -> Grid:
    """Give the grid of `rows`, of which the first `labels` columns hold labels."""
    head = [row for row in rows if _is_head(row)]
    body = [row for row in rows if not _is_head(row)]
    columns = _columns(rows, labels)
    paths = [_path(row[column] for row in head) for column in columns]
    corner = _words(_path(cell for row in head for cell in row[:labels]))
    shared = _shared(paths) if labels else ()
    grid = Grid(
        heads=tuple(_words(path[len(shared) :]) for path in paths),
        numbers=tuple(_has_numbers(body, column) for column in columns),
        lines=tuple(_lines(body, columns, labels)),
        corner=_words(shared) + ARROW if shared else corner,
        note=corner if shared else "",
    )
    return _folded(grid, paths) or grid


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


def _has_numbers(body: Sequence[Places], column: int) -> bool:
    return any(row[column].role == "number" for row in body)


def _lines(
    body: Sequence[Places], columns: Sequence[int], labels: int
) -> Iterator[Line]:
    """Give the rows of the body; a cell with several places stands in the first."""
    written: set[Cell] = set()
    for row in body:
        label = _path(row[:labels])
        written.update(label)
        texts = []
        for cell in (row[column] for column in columns):
            texts.append("" if cell in written else cell.text)
            written.add(cell)
        yield Line(_words(label), tuple(texts))


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


def _folded(grid: Grid, paths: Sequence[Path]) -> Grid | None:
    """Fold a single row below heads that come again below several other heads.

    表四 has fifteen columns, the five outcomes of each of three proceedings: a line for
    each proceeding is read more easily. None where the table is not of this kind.
    """
    if len(grid.lines) != 1 or grid.lines[0].label or not all(paths):
        return None
    groups: dict[Path, dict[str, str]] = {}
    for path, text in zip(paths, grid.lines[0].texts, strict=True):
        groups.setdefault(path[:-1], {})[path[-1].text] = text
    heads = {tuple(group) for group in groups.values()}
    if len(groups) == 1 or len(heads) > 1:
        return None
    (leaves,) = heads
    if len(groups) * len(leaves) < len(paths):
        return None
    return Grid(
        heads=leaves,
        numbers=grid.numbers[: len(leaves)],
        lines=tuple(
            Line(_words(path), tuple(group.values())) for path, group in groups.items()
        ),
    )
