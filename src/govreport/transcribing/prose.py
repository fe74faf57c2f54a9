"""The chapters in prose and the preamble: paragraphs, small tables and images."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from govreport.diagnostics import Severity, Where
from govreport.loading.tree import Path
from govreport.recognition import (
    SeenBlock,
    SeenImage,
    SeenParagraph,
    SeenTable,
    compact,
)
from govreport.transcribing.heads import (
    Head,
    find_heads,
    improvement_part,
    overview_part,
)
from govreport.transcribing.statement import Statement
from govreport.variants import ChapterStyle

__all__ = ["state_chapter", "state_narrative"]

EXCERPT = 40
"""The most characters of a text that are shown in a message."""

FOLDER = "images"
"""Where the images of a document are put, beside the report."""


def state_chapter(
    statement: Statement,
    key: str,
    blocks: Sequence[SeenBlock],
    style: ChapterStyle | None,
    *,
    opens_with_preamble: bool = False,
) -> None:
    """State a chapter in prose: its parts where it has heads for them, else its text.

    A head that is none of the chapter's parts begins a section of its own. What stands
    before the first is a section without a head, or the preamble.
    """
    part_of = _PARTS.get(key)
    usual = style.heads.values() if style else ()
    heads = find_heads(blocks, part_of, usual) if part_of else []
    if part_of is None or not any(part_of(head.words) for head in heads):
        state_narrative(statement, (key,), blocks)
        return
    ends = [head.at for head in heads[1:]] + [len(blocks)]
    bodies = [
        (head, _body(blocks, head, end)) for head, end in zip(heads, ends, strict=True)
    ]
    if key == "improvement" and not all(body for _, body in bodies):
        state_narrative(statement, (key,), blocks)  # its parts have no heading to keep
        return
    opening = blocks[: heads[0].at]
    if opening and opens_with_preamble:
        state_narrative(statement, ("preamble",), opening)
    elif opening:
        first = next(part for head in heads if (part := part_of(head.words)))
        _state_section(statement, key, "", opening, first)
    _state_parts(statement, key, bodies, part_of, style)


_PARTS: Mapping[str, Callable[[str], str | None]] = {
    "overview": overview_part,
    "improvement": improvement_part,
}


def _body(blocks: Sequence[SeenBlock], head: Head, end: int) -> list[SeenBlock]:
    """Give what stands under a head, with what runs in behind it."""
    body = list(blocks[head.at + 1 : end])
    if head.rest:
        where = blocks[head.at].where  # type: ignore[union-attr]  # heads are paragraphs
        body.insert(0, SeenParagraph(text=head.rest, where=where))
    return body


def _state_parts(
    statement: Statement,
    key: str,
    bodies: Sequence[tuple[Head, list[SeenBlock]]],
    part_of: Callable[[str], str | None],
    style: ChapterStyle | None,
) -> None:
    stated: set[str] = set()
    waiting: list[tuple[Head, list[SeenBlock]]] = []
    for head, body in bodies:
        part = part_of(head.words)
        if part is None or part in stated:
            waiting.append((head, body))
            continue
        for other, its in waiting:
            _state_section(statement, key, other.words, its, part)
        waiting.clear()
        stated.add(part)
        _state_part(statement, key, part, head, body, style)
    for other, its in waiting:
        _state_section(statement, key, other.words, its, None)


def _state_part(
    statement: Statement,
    key: str,
    part: str,
    head: Head,
    body: list[SeenBlock],
    style: ChapterStyle | None,
) -> None:
    usual = style.heads.get(part, "") if style else ""
    is_usual = compact(usual) == compact(head.words)
    if key == "overview":
        if not is_usual:
            statement.state((key, part, "heading"), head.words)
        if body or is_usual:
            state_narrative(statement, (key, part, "body"), body)
        return
    state_narrative(statement, (key, part), body)
    if usual and not is_usual:
        statement.tell(
            "OGI147",
            address=f"{key}.{part}",
            severity=Severity.NOTICE,
            words=head.words,
            usual=usual,
        )


def _state_section(
    statement: Statement,
    key: str,
    words: str,
    body: Sequence[SeenBlock],
    before: str | None,
) -> None:
    """State a section that the format does not foresee; one without words is text."""
    number = len({p[1] for p in statement.values if p[0] == "extra_sections"})
    path: Path = ("extra_sections", number)
    statement.state((*path, "heading"), words)
    statement.state((*path, "chapter"), key)
    if before:
        statement.state((*path, "before"), before)
    state_narrative(statement, (*path, "body"), body)


def state_narrative(
    statement: Statement, path: Path, blocks: Sequence[SeenBlock]
) -> None:
    """State blocks as a narrative, each with its place."""
    number = 0
    for block in blocks:
        for plain in _plain(statement, block):
            where = _first(block) if isinstance(block, SeenTable) else block.where
            statement.state((*path, number), plain, where)
            number += 1
    if not number:
        statement.state(path, "")


def _first(table: SeenTable) -> Where | None:
    return next((cell.where for cell in table.cells if cell.where), None)


def _plain(statement: Statement, block: SeenBlock) -> Iterator[object]:
    """Give a block as an input file writes it; tell one that it cannot hold."""
    match block:
        case SeenParagraph(text=text):
            yield {"paragraph": text.strip()}
        case SeenImage():
            yield from _image(statement, block)
        case SeenTable():
            yield from _small_table(statement, block)


def _image(statement: Statement, image: SeenImage) -> Iterator[object]:
    if image.data is None:
        message = "OGI145.image"
        statement.tell(message, image.where, text=image.alt or image.name)
        return
    name = PurePosixPath(image.name).name
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    path, count = f"{FOLDER}/{name}", 1
    while statement.files.get(path, image.data) != image.data:
        count += 1
        path = f"{FOLDER}/{stem}-{count}{suffix}"
    statement.files[path] = image.data
    yield {"figure": {"path": path, **({"alt": image.alt} if image.alt else {})}}


def _small_table(statement: Statement, table: SeenTable) -> Iterator[object]:
    """Give a table of the prose: a header and rows of as many single cells."""
    rows = [[c.text for c in table.row(n)] for n in range(table.height)]
    is_plain = all(c.rowspan == 1 and c.colspan == 1 for c in table.cells)
    texts = [[" ".join(text.split()) for text in row] for row in rows]
    if is_plain and texts and all(len(row) == len(texts[0]) for row in texts):
        yield {"table": {"header": texts[0], "rows": texts[1:]}}
        return
    words = " ".join(text for row in texts for text in row if text)
    if words:
        statement.tell("OGI145.table", _first(table), text=words[:EXCERPT])
