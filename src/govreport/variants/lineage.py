"""A variant and its ancestors, nearest first: merged settings and template files."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any

from attrs import define, field
from cattrs import Converter
from cattrs.errors import BaseValidationError
from cattrs.v import transform_error

from govreport.editions import FormatEdition
from govreport.errors import VariantError
from govreport.variants.consistency import PROSE, inconsistencies
from govreport.variants.layer import Variant
from govreport.variants.merging import Merged, lay_over
from govreport.variants.settings import Settings

__all__ = ["Lineage"]

_CONVERTER = Converter(forbid_extra_keys=True, prefer_attrib_converters=False)


@define(kw_only=True, slots=False, frozen=True, eq=False)
class Lineage:
    """A variant followed by its ancestors up to the one without a parent."""

    variants: tuple[Variant, ...]
    _known: dict[str, Settings] = field(factory=dict, init=False)
    _files: dict[str, list[Traversable]] = field(factory=dict, init=False)

    @property
    def id(self) -> str:
        """The id of the nearest variant."""
        return self.variants[0].id

    def settings(self, edition: FormatEdition) -> Settings:
        """Give what the layers say together for a report in `edition`.

        Raises `VariantError` where a key is never given, or a name stands for nothing.
        """
        if edition.id not in self._known:
            merged = self.merged(edition)
            settings = self._structured(merged.plain)
            if problems := list(inconsistencies(merged, settings, edition)):
                raise VariantError("variant.invalid", problems, variant=self.id)
            self._known[edition.id] = settings
        return self._known[edition.id]

    def merged(self, edition: FormatEdition) -> Merged:
        """Give the layers laid over each other, with the origin of every value."""
        return lay_over(reversed(self.variants), edition.id)

    def _structured(self, plain: Mapping[str, Any]) -> Settings:
        try:
            return _CONVERTER.structure(_with_items(plain), Settings)
        except BaseValidationError as error:
            reasons = "; ".join(transform_error(error))
            raise VariantError(
                "variant.incomplete", variant=self.id, reasons=reasons
            ) from error

    @property
    def templates(self) -> Mapping[str, Traversable]:
        """The folder of each variant by its id, nearest first."""
        return {variant.id: variant.folder for variant in self.variants}

    def file(self, name: str) -> Traversable:
        """Give the nearest file called `name`; `VariantError` where none has it."""
        if name not in self._files:
            self._files[name] = [variant.folder / name for variant in self.variants]
        for file in self._files[name]:
            if file.is_file():
                return file
        raise VariantError("variant.no-file", variant=self.id, file=name)


def _with_items(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Let each chapter in prose have the items of all, where it has none of its own."""
    filled = dict(plain)
    for chapter in PROSE:
        if chapter in filled:
            own = filled[chapter].get("items", {})
            items = {**filled.get("items", {}), **own}
            filled[chapter] = {**filled[chapter], "items": items}
    return filled
