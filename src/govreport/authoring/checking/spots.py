"""The tags of a file as they are checked: how each is written, and where it stands."""

import re
from collections.abc import Iterator
from typing import Any, Protocol

from attrs import frozen

from govreport.authoring.checking.chinese import corrected
from govreport.diagnostics import Diagnostic, Position, Severity
from govreport.renderers.docx.places import WordParagraph
from govreport.renderers.tags import Tag, tags

__all__ = ["EXCERPT", "Spot", "Text", "Where", "finding_at", "spots_of"]

EXCERPT = 80
"""How many characters of a template are shown beside a finding."""


class Where(Protocol):
    """A text in a file: all of a template, or a paragraph of a Word form."""

    @property
    def text(self) -> str:
        """The text as it is written."""

    def at(self, offset: int) -> dict[str, Any]:
        """Give the fields of a diagnostic that say where an offset of the text is."""


@frozen(kw_only=True)
class Text:
    """A file of text, called `file` in findings."""

    file: str
    text: str

    def at(self, offset: int) -> dict[str, Any]:
        """Give the line and the column."""
        before = self.text[:offset]
        line = before.count("\n") + 1
        column = offset - (before.rfind("\n") + 1) + 1
        return {"position": Position(self.file, line, column)}


@frozen(kw_only=True, eq=False)
class Spot:
    """A tag as it should have been typed, in the text that it stands in.

    `paragraph` is that of a Word form, None in any other template.
    """

    tag: Tag
    meant: str
    where: Where
    paragraph: WordParagraph | None = None

    @property
    def written(self) -> str:
        """The tag as it is written."""
        return self.where.text[self.tag.start : self.tag.end]

    def finding(
        self,
        key: str,
        *,
        severity: Severity = Severity.ERROR,
        near: str = "",
        **facts: Any,
    ) -> Diagnostic:
        """Give a finding at this tag, or at the words in it that it is `near`.

        `key` is that of its sentence, which begins with its code.
        """
        words = re.search(rf"(?<!\w){re.escape(near)}(?!\w)", self.written)
        inside = words.start() if near and words else 0
        excerpt = " ".join(self.written[:EXCERPT].split())
        offset = self.tag.start + inside
        return finding_at(
            self.where, offset, key, severity=severity, tag=excerpt, **facts
        )


def finding_at(
    where: Where,
    offset: int,
    key: str,
    *,
    severity: Severity = Severity.ERROR,
    **facts: Any,
) -> Diagnostic:
    """Give a finding at an offset of a text."""
    return Diagnostic(
        code=key.partition(".")[0],
        message=key,
        severity=severity,
        facts=facts,
        **where.at(offset),
    )


def spots_of(where: Where, paragraph: WordParagraph | None = None) -> Iterator[Spot]:
    """Give the tags of a text in order, comments apart."""
    word = paragraph is not None
    meant = corrected(where.text, word=word)
    for tag in tags(meant, word=word):
        if tag.mark != "{#" or not tag.closed:
            yield Spot(
                tag=tag,
                meant=meant[tag.start : tag.end],
                where=where,
                paragraph=paragraph,
            )
