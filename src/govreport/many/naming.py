"""The names of outputs: made by a pattern, and judged before anything is written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from string import Formatter

from attrs import frozen

from govreport.errors import RequestError
from govreport.many.inputs import Found
from govreport.many.manifest import MANIFEST
from govreport.messages import DEFAULT_LANGUAGE, Language

__all__ = ["DEFAULT_NAME", "NamesRefused", "Naming", "refuse_names"]

DEFAULT_NAME = "{folder}/{stem}"
"""As the report is called, in the folder that it lies in."""

OF_THE_FILE = ("folder", "stem")
OF_THE_REPORT = ("agency", "division", "edition", "variant", "year")
SLOTS = (*OF_THE_FILE, *OF_THE_REPORT)

LONGEST = 240
"""Bytes of a name: file systems take 255, and a draft beside it has a few more."""

LONGEST_PATH = 200
"""Characters of a name with its folders: Windows takes 260 with all before it."""

SHOWN = 20
"""Names that are told of those that are refused; the rest are counted."""

_REFUSED = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]|[. ]$|^ ')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\..*)?", re.IGNORECASE
)


class NamesRefused(RequestError):
    """Names that cannot be given; `reasons` has an error for each."""

    def __init__(self, reasons: Iterable[RequestError]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("many.names", count=len(self.reasons))

    def word(self, language: Language = DEFAULT_LANGUAGE) -> str:
        """Give the first reasons, each in a line of its own, then the sentence."""
        lines = [reason.word(language) for reason in self.reasons[:SHOWN]]
        return "\n".join([*lines, super().word(language)])


@frozen
class Naming:
    """A pattern with slots in braces; `RequestError` for one that cannot be used."""

    pattern: str

    def __attrs_post_init__(self) -> None:
        for slot in self.slots:
            if slot not in SLOTS:
                known = tuple(f"{{{name}}}" for name in SLOTS)
                raise RequestError("many.slot", slot=f"{{{slot}}}", known=known)

    @property
    def slots(self) -> tuple[str, ...]:
        """The names in braces."""
        try:
            pieces = list(Formatter().parse(self.pattern))
        except ValueError as error:
            raise RequestError("many.pattern", pattern=self.pattern) from error
        if any(spec or conversion for _, _, spec, conversion in pieces):
            raise RequestError("many.pattern", pattern=self.pattern)
        return tuple(slot for _, slot, _, _ in pieces if slot is not None)

    @property
    def asks_the_report(self) -> bool:
        """Whether a report must be read before its outputs can be named."""
        return bool(set(self.slots) & set(OF_THE_REPORT))

    def name(self, found: Found, facts: Mapping[str, str | None]) -> str:
        """Give the name without a suffix; `RequestError` where a slot stays empty."""
        values = {**facts, "folder": found.folder, "stem": found.path.stem}
        for slot in self.slots:
            value = values.get(slot)
            if value is None:
                raise RequestError(
                    "many.blank", report=str(found.path), slot=f"{{{slot}}}"
                )
            if slot != "folder" and "/" in value:
                raise RequestError(
                    "many.name", report=str(found.path), name=value, part="/"
                )
        name = self.pattern.format_map(values)
        return name.removeprefix("/") if not values["folder"] else name


def refuse_names(
    folder: Path, names: Sequence[tuple[Found, str]], sources: Iterable[Found]
) -> None:
    """Raise `NamesRefused` with all that is wrong with the names of outputs.

    A name leaves the folder, is none on some system, is given twice, whatever its
    capitals, or is that of a report.
    """
    if reasons := list(_reasons(folder, names, sources)):
        raise NamesRefused(reasons)


def _reasons(
    folder: Path, names: Sequence[tuple[Found, str]], sources: Iterable[Found]
) -> Iterator[RequestError]:
    reports = {source.path.resolve() for source in sources}
    taken: dict[str, Found] = {}
    for found, name in names:
        if (part := _wrong_part(name)) is not None:
            yield RequestError(
                "many.name", report=str(found.path), name=name, part=part
            )
            continue
        if (first := taken.setdefault(_key(name), found)) is not found:
            yield RequestError(
                "target.twice",
                file=str(folder / name),
                first=str(first.path),
                second=str(found.path),
            )
        place = (folder / name).resolve()
        if place in reports:
            yield RequestError("target.source", file=str(folder / name))
        elif not place.is_relative_to(folder.resolve()):
            yield RequestError(
                "many.name", report=str(found.path), name=name, part=str(place)
            )


def _wrong_part(name: str) -> str | None:
    """Give what of a name cannot be, None where all of it can."""
    if len(name) > LONGEST_PATH:
        return name
    for part in name.split("/"):
        if (
            part in ("", ".", "..", MANIFEST)
            or _REFUSED.search(part)
            or _RESERVED.fullmatch(part)
            or len(part.encode(errors="surrogateescape")) > LONGEST
        ):
            return part or "//"
    return None


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
