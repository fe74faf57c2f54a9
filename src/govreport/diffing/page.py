"""A comparison as a page: side by side, what changed marked in colour and by lines."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen

from govreport.diagnostics import Position, Where
from govreport.diffing.compare import Comparison, Piece, TextChange, pieces
from govreport.diffing.shown import ShownText
from govreport.messages import Language, word

__all__ = ["comparison_page"]

WORDS = (
    "title",
    "numbers",
    "texts",
    "place",
    "blank",
    "none",
    "no_numbers",
    "problems",
)


@frozen(kw_only=True)
class _Row:
    """Two paragraphs side by side; `chapter` heads them where a chapter begins."""

    kind: str
    old: ShownText | None
    new: ShownText | None
    pieces: tuple[Piece, ...]
    chapter: str | None


def comparison_page(comparison: Comparison, language: Language) -> str:
    """Give a comparison as one page of HTML that needs no other file."""
    words = {key: word(f"diff.page.{key}", {}, language) for key in WORDS}
    counts = {"numbers": len(comparison.numbers), "texts": len(comparison.texts)}
    words["count"] = word("diff.count", counts, language)
    sides = (comparison.old, comparison.new)
    problems = [
        f"{problem.where(language)} {problem.word(language)}".strip()
        for shown in sides
        for problem in shown.problems
    ]
    page: str = _template().render(
        comparison=comparison,
        language="zh-CN" if language == "zh" else "en",
        words=words,
        rows=list(_rows(comparison, language)),
        problems=problems,
        place=lambda where: _place(where, language),
    )
    return page


@cache
def _template() -> Any:
    from jinja2 import Environment

    source = (files("govreport.diffing") / "page.html.j2").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source)


def _place(where: Where | None, language: Language) -> str:
    if where is None:
        return ""
    if isinstance(where, Position):
        return f"{where.line}:{where.column}"
    return where.word(language)


def _rows(comparison: Comparison, language: Language) -> Iterator[_Row]:
    latest = None
    names = {c.key: c.heading for c in comparison.new.edition.chapters}
    changed = {
        (id(change.old), id(change.new)): change.kind for change in comparison.texts
    }
    for old, new in comparison.rows:
        chapter = TextChange(old=old, new=new).chapter
        head = None
        if chapter != latest:
            head = names.get(chapter) or word("diff.page.frame", {}, language)
            latest = chapter
        kind = changed.get((id(old), id(new)), "same")
        both = old is not None and new is not None and kind == "changed"
        parts = tuple(pieces(old.text, new.text)) if both and old and new else ()
        yield _Row(kind=kind, old=old, new=new, pieces=parts, chapter=head)
