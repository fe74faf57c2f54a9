"""Where in a Word form a mistake stands that shows only when the form is filled.

docxtpl drops and moves paragraphs before Jinja reads the part as one long text, so a
mistake is led back from the tag that it stands in to the same tag in the form.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from traceback import extract_tb

from attrs import frozen
from jinja2 import TemplateSyntaxError

from govreport.renderers.docx.places import WordParagraph
from govreport.renderers.tags import Tag, tags

__all__ = ["Found", "a_tag_a_line", "found"]

_FILE = "<template>"
"""What Jinja calls a template that is no file."""

_SAME = str.maketrans("“”‘’", "\"\"''")


@frozen(kw_only=True)
class Found:
    """The paragraph of a form that a mistake stands in, and the tag."""

    paragraph: WordParagraph
    tag: str


def a_tag_a_line(source: str) -> str:
    """Give `source` with every tag on a line of its own, by a line break within it."""
    parts, at = [], 0
    for tag in tags(source):
        if tag.mark != "{#":
            parts += [source[at : tag.inside], "\n"]
            at = tag.inside
    return "".join([*parts, source[at:]])


def found(error: Exception, source: str, form: Sequence[WordParagraph]) -> Found | None:
    """Give where in `form` an error of Jinja arose, None where it does not say.

    `source` is what Jinja read, its tags on lines of their own.
    """
    line = _line_of(error)
    read = [tag for tag in tags(source) if tag.mark != "{#"]
    if line is None or not read:
        return None
    ends = [source.count("\n", 0, tag.inside) + 2 for tag in read]
    number = max(0, sum(end <= line for end in ends) - 1)
    written = [
        (paragraph, tag)
        for paragraph in form
        for tag in tags(paragraph.text, word=True)
        if tag.mark != "{#"
    ]
    return _written_as(number, read, written)


def _written_as(
    number: int, read: Sequence[Tag], written: Sequence[tuple[WordParagraph, Tag]]
) -> Found | None:
    """Give the tag of the form that has become the `number`th that Jinja read."""
    matcher = SequenceMatcher(
        None,
        [_words(tag) for tag in read],
        [_words(tag) for _, tag in written],
        autojunk=False,
    )
    for block in reversed(matcher.get_matching_blocks()):
        if block.size and block.a <= number:
            at = block.b + min(number - block.a, block.size - 1)
            paragraph, tag = written[at]
            return Found(paragraph=paragraph, tag=paragraph.text[tag.start : tag.end])
    return None


def _words(tag: Tag) -> str:
    return "".join(tag.inner.split()).translate(_SAME)


def _line_of(error: Exception) -> int | None:
    line = error.lineno if isinstance(error, TemplateSyntaxError) else None
    for frame in extract_tb(error.__traceback__):
        if frame.filename == _FILE:
            line = frame.lineno
    return line
