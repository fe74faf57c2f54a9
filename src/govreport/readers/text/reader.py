"""The reader of plain text."""

from typing import TYPE_CHECKING

from govreport.readers.text.decoding import decoded, is_text

if TYPE_CHECKING:
    from govreport.recognition import SeenDocument

__all__ = ["TextReader"]


class TextReader:
    """Reads plain text: as govreport writes it, or as it was taken out of Word.

    Tables are drawn with rules, or their cells stand one in a line or one behind the
    other with tabs between them.
    """

    format = "text"
    suffixes = (".txt", ".text")
    title = "纯文本"

    def accepts(self, data: bytes) -> bool:
        """Whether `data` begins as the text of a report."""
        return is_text(data)

    def read(self, data: bytes, name: str) -> "SeenDocument":
        """Give the paragraphs and tables that stand in `data`, by their lines.

        Raises `LoadError` for what is no text or longer than any report.
        """
        from govreport.readers.text.extracted import read_extracted
        from govreport.readers.text.wrapped import is_wrapped, read_wrapped

        lines = decoded(data, name)
        if is_wrapped(lines):
            return read_wrapped(lines, name)
        return read_extracted(lines, name)
