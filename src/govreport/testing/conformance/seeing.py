"""What was seen of a file, held against what must be known of each piece."""

from collections.abc import Iterator

from govreport.diagnostics import Diagnostic, Where
from govreport.errors import LoadError
from govreport.messages import Language, word
from govreport.recognition import SeenDocument, SeenImage, SeenParagraph, Unseen

__all__ = ["unplaced", "unworded"]

LANGUAGES: tuple[Language, ...] = ("zh", "en")
SHOWN = 40


def unplaced(document: SeenDocument, name: str) -> str | None:
    """Give the text of the first piece that has no place in the file `name`."""
    for text, where in _pieces(document):
        if where is None or where.file != name:
            return text[:SHOWN]
    return None


def unworded(seen: SeenDocument | LoadError) -> str | None:
    """Give the first key of what was left out or refused and has no sentence."""
    told = seen.diagnostics if isinstance(seen, LoadError) else seen.unseen
    return next((each.message for each in told if not _has_words(each)), None)


def _has_words(told: Diagnostic | Unseen) -> bool:
    try:
        for language in LANGUAGES:
            if isinstance(told, Diagnostic):
                told.word(language)
            else:
                word(told.message, told.facts, language)
    except (KeyError, IndexError, ValueError):
        return False
    return True


def _pieces(document: SeenDocument) -> Iterator[tuple[str, Where | None]]:
    for block in document.blocks:
        if isinstance(block, SeenParagraph):
            yield block.text, block.where
        elif isinstance(block, SeenImage):
            yield block.name, block.where
        else:
            yield from ((cell.text, cell.where) for cell in block.cells)
    for unseen in document.unseen:
        yield unseen.message, unseen.where
