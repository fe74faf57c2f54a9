"""What a renderer is, and what it is told beside the document."""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from attrs import frozen

from govreport.compose.document import Document
from govreport.editions import FormatEdition
from govreport.report import Report
from govreport.variants import Lineage, Settings

__all__ = ["Renderer", "Target"]


@frozen(kw_only=True)
class Target:
    """What a report is rendered for: the format, its edition and its variant.

    `options` are the format's own, such as `width` for text. `embed` is False for an
    output that is not to carry its report. `files` holds the images and attachments of
    the report by the path that it writes; one that could not be used is not there.
    """

    format: str
    edition: FormatEdition
    lineage: Lineage
    options: Mapping[str, str | int | bool] = {}
    files: Mapping[str, bytes] = {}

    @property
    def settings(self) -> Settings:
        """What the variant and its ancestors say for a report in the edition."""
        return self.lineage.settings(self.edition)


@runtime_checkable
class Renderer(Protocol):
    """Turns a document into bytes and writes nothing.

    `format` is the name a user types, `suffix` the ending of its files with the dot,
    `media_type` the IANA name of what `render` gives. `binary` outputs are refused to
    a terminal; outputs of a format that `carries_report` can be read back. A renderer
    imports heavy libraries inside `render`, never at import.
    """

    format: str
    suffix: str
    media_type: str
    binary: bool
    title: str
    carries_report: bool

    def render(self, document: Document, report: Report, target: Target) -> bytes:
        """Give the bytes of `document`; equal inputs give equal bytes."""

    def extract(self, data: bytes) -> bytes | None:
        """Give the canonical JSON that `render` embedded, None where there is none.

        `data` may be anything. Raises `LoadError` where there are several.
        """

    def visible(self, data: bytes) -> Sequence[str] | None:
        """Give all that a reader sees, in reading order; None where nobody can tell.

        Each text is a paragraph or a cell, an empty one included, where the format
        tells them apart; else a number or any other character. Running heads and page
        numbers are left out, and so is white space that means nothing.
        """
