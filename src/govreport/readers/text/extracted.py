"""A text taken out of Word: tables without rules, and a paragraph in each line."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import define, evolve, field

from govreport.diagnostics import Position
from govreport.readers.text.body import Body, Chunk, labels_of, read_body
from govreport.readers.text.cells import Builder, Seen
from govreport.readers.text.forms import Form, is_row_label
from govreport.readers.text.heads import Found, find_form, joined_text
from govreport.readers.text.rows import is_number
from govreport.readers.text.tokens import Token, Tokens
from govreport.recognition import (
    SeenBlock,
    SeenCell,
    SeenDocument,
    SeenParagraph,
    SeenTable,
    Unseen,
)

__all__ = ["read_extracted"]

SHORT = 8
"""A longer text below heads that are not understood is no part of a table."""


MOST_CELLS = 400
"""No table has more cells below heads that are not understood."""

MOST_TRIES = 100
"""After as many heads that were not understood no more are looked for."""


def read_extracted(lines: Sequence[str], name: str) -> SeenDocument:
    """Give the paragraphs and tables of the file `name`."""
    reading = _Reading(Tokens(lines, name))
    reading.read()
    return SeenDocument(blocks=tuple(reading.blocks), unseen=tuple(reading.unseen))


@define
class _Reading:
    tokens: Tokens
    blocks: list[SeenBlock] = field(factory=list)
    unseen: list[Unseen] = field(factory=list)
    prose: list[Token] = field(factory=list)
    tries: int = 0

    def read(self) -> None:
        """Read all tokens: a table where a form begins, else prose."""
        tokens, at = self.tokens.all, 0
        while at < len(tokens):
            found, seems = self._form(at)
            end = self._lost(at) if seems and not found else at
            if found:
                at = self._table(found)
            elif end > at:
                self._leave_out(tokens[at:end])
                at = end
            else:
                self.prose.append(tokens[at])
                at += 1
        self._end_prose()

    def _form(self, at: int) -> tuple[Found | None, bool]:
        if self.tries > MOST_TRIES:
            return None, False
        found, seems = find_form(self.tokens.all, at)
        self.tries += seems and not found
        return found, seems

    def _table(self, found: Found | None) -> int:
        """Read a table, one part below the other; give where it ends."""
        self._end_prose()
        tokens, at = self.tokens.all, 0
        table = _Table(self.tokens)
        is_next = True
        while found and is_next:
            body = read_body(found.form, tokens, found.end)
            table.add(found, body)
            at = body.end
            found = find_form(tokens, at)[0] if at < len(tokens) else None
            is_next = found is not None and found.has_band
        self.blocks.append(table.builder.table)
        self.unseen.extend(table.builder.unseen)
        return at

    def _lost(self, at: int) -> int:
        """Give where cells end whose heads were not understood; `at` for prose."""
        tokens = self.tokens.all
        end = at + 1
        most = min(len(tokens), at + MOST_CELLS)
        while end < most and self._is_cell(tokens[end].text):
            end += 1
        numbers = (t.text for t in tokens[at:end] if t.text and is_number(t.text))
        return end if any(numbers) else at

    def _is_cell(self, text: str) -> bool:
        if is_number(text) or is_row_label(text):
            return True
        return len(text) <= SHORT and not set(text) & set("，。；")

    def _leave_out(self, tokens: Sequence[Token]) -> None:
        self._end_prose()
        builder = Builder()
        seen = [self.tokens.seen(token) for token in tokens]
        builder.leave_out("OGI145.text-head", seen, seen[0].where)
        self.unseen.extend(builder.unseen)

    def _end_prose(self) -> None:
        """Give the tokens outside tables: lines, and small tables with tabs."""
        lines = [list(ts) for _, ts in groupby(self.prose, lambda token: token.line)]
        for size, group in groupby(lines, len):
            rows = list(group)
            if size > 1 and len(rows) > 1:
                self.blocks.append(self._small_table(rows))
            else:
                self.blocks.extend(self._paragraphs(rows))
        self.prose.clear()

    def _paragraphs(self, lines: Sequence[list[Token]]) -> Iterator[SeenParagraph]:
        for line in lines:
            texts = [token for token in line if token.text]
            if texts:
                text = " ".join(token.text for token in texts)
                where = self.tokens.seen(texts[0]).where
                yield SeenParagraph(text=text, where=where)

    def _small_table(self, rows: Sequence[list[Token]]) -> SeenTable:
        builder = Builder()
        for row in rows:
            for column, token in enumerate(row):
                builder.put(self.tokens.seen(token), column)
            builder.row += 1
        return builder.table


@define
class _Table:
    """An official table as its parts are found."""

    tokens: Tokens
    builder: Builder = field(factory=Builder)
    labels: dict[int, int] = field(factory=dict)

    def add(self, found: Found, body: Body) -> None:
        """Add the heads of a form and its rows."""
        form, builder = found.form, self.builder
        top = builder.row + int(found.has_band)
        for cell, parts in found.heads:
            builder.put(
                self._joined(parts),
                cell.column,
                row=builder.row if cell is form.band else top + cell.row,
                rowspan=cell.rowspan,
                colspan=cell.colspan,
            )
        builder.row = top + form.height
        self.labels.clear()
        for chunk, numbers in body.rows:
            if numbers is None or (form.label_columns and not chunk.labels):
                self._leave_out(chunk, form)
            else:
                self._add_row(form, chunk, numbers)

    def _add_row(self, form: Form, chunk: Chunk, numbers: Sequence[Token]) -> None:
        labels = [self._joined(parts) for parts in labels_of(chunk.labels)]
        first = min(chunk.blanks, max(0, form.label_columns - len(labels)))
        self._go_on(first)
        for column, seen in enumerate(labels[: form.label_columns], first):
            is_last = column == first + len(labels) - 1
            span = form.label_columns - column if is_last else 1
            self.labels[column] = len(self.builder.cells)
            self.builder.put(seen, column, colspan=span)
        ends = (*form.numbers[1:], form.width)
        for token, column, end in zip(numbers, form.numbers, ends, strict=True):
            self.builder.put(self.tokens.seen(token), column, colspan=end - column)
        self.builder.row += 1

    def _go_on(self, first: int) -> None:
        """Make the labels that stand before the first one of a row a row longer."""
        for column in [column for column in self.labels if column >= first]:
            del self.labels[column]
        for at in self.labels.values():
            cell: SeenCell = self.builder.cells[at]
            if cell.row + cell.rowspan == self.builder.row:
                self.builder.cells[at] = evolve(cell, rowspan=cell.rowspan + 1)

    def _leave_out(self, chunk: Chunk, form: Form) -> None:
        texts = [self.tokens.seen(token) for token in (*chunk.labels, *chunk.values)]
        where: Position = texts[0].where
        if not chunk.labels and form.label_columns:
            self.builder.leave_out("OGI145.text-label", texts, where)
            return
        count = sum(bool(value.text) for value in chunk.values)
        expected = len(form.numbers)
        self.builder.leave_out(
            "OGI145.text-row", texts, where, count=count, expected=expected
        )

    def _joined(self, parts: Sequence[Token]) -> Seen:
        return Seen(joined_text(parts), self.tokens.seen(parts[0]).where)
