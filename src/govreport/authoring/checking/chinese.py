"""Tags typed the Chinese way: full-width braces, quotation marks, commas, brackets."""

import re

from govreport.renderers.tags import tags

__all__ = ["corrected"]

_MARKS = re.compile(r"[{｛][{｛%％#＃]|[}｝%％#＃][}｝]")
_FULL_WIDTH = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    ord("　"): " ",
    ord("、"): ",",
    ord("。"): ".",
    ord("【"): "[",
    ord("】"): "]",
}
_ENDS = {'"': '"', "'": "'", "“": "”", "”": "”", "‘": "’", "’": "’", "＂": "＂"}
"""What ends a text in a tag, by what begins it."""

_STRAIGHT = str.maketrans("“”‘’＂", '""\'\'"')


def corrected(text: str, *, word: bool) -> str:
    """Give `text` as its tags should have been typed, character by character.

    Nothing outside of tags is changed, and no words within quotation marks.
    """
    text = _MARKS.sub(lambda mark: mark.group().translate(_FULL_WIDTH), text)
    parts, at = [], 0
    for tag in tags(text, word=word):
        if tag.mark != "{#":
            end = tag.inside + len(tag.inner)
            parts += [text[at : tag.inside], _typed(text[tag.inside : end])]
            at = end
    return "".join([*parts, text[at:]])


def _typed(inner: str) -> str:
    """Give what stands in a tag with ASCII punctuation, quoted words as they are."""
    out, at = [], 0
    while at < len(inner):
        begin = inner[at]
        end = inner.find(_ENDS[begin], at + 1) if begin in _ENDS else -1
        if end < 0:
            out.append(begin.translate(_STRAIGHT).translate(_FULL_WIDTH))
            at += 1
            continue
        quote = begin.translate(_STRAIGHT)
        words = inner[at + 1 : end]
        out.append(f"{quote}{words}{quote}")
        at = end + 1
    return "".join(out)
