"""Where prose goes below a heading: a hint of what to write there, or a blank."""

import re
from collections.abc import Sequence
from typing import Any

from docx.oxml.ns import qn

from govreport.readers.docx.tables import text_of

__all__ = ["slot_of", "words_of"]

_HINT = re.compile(r"[（(〔【\[].*[）)〕】\]]|.*文字描述.*", re.DOTALL)
_BLANK = re.compile(r"[\s\u200b\ufeff_＿…]*")


def slot_of(region: Sequence[Any]) -> Any:
    """Give the paragraph that prose is to replace: a hint, else a blank one, or None.

    A blank one serves only where there is no text that it may belong to.
    """
    paragraphs = [block for block in region if _is_free(block)]
    hints = (p for p in paragraphs if _HINT.fullmatch(text_of(p).strip()))
    if (hint := next(hints, None)) is not None:
        return hint
    if any(words_of(block) for block in region):
        return None
    return next((p for p in paragraphs if _BLANK.fullmatch(text_of(p))), None)


def _is_free(block: Any) -> bool:
    """Whether a block is a paragraph that nothing else hangs on."""
    held = "w:pPr/w:sectPr | .//w:drawing | .//w:pict | .//w:object | .//w:fldChar"
    return block.tag == qn("w:p") and not block.xpath(held)


def words_of(block: Any) -> str:
    """Give the text of a paragraph, nothing where it is blank or a table."""
    text = text_of(block).strip() if block.tag == qn("w:p") else ""
    return "" if _BLANK.fullmatch(text) else text
