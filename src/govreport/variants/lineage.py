"""A variant and its ancestors, nearest first: merged settings and template files."""

from collections.abc import Mapping
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import Any

from attrs import define
from cattrs import Converter
from cattrs.errors import BaseValidationError
from cattrs.v import transform_error

from govreport.errors import VariantError
from govreport.variants.reading import Variant
from govreport.variants.settings import Settings

__all__ = ["Lineage"]

_CONVERTER = Converter(forbid_extra_keys=True, prefer_attrib_converters=False)


@define(kw_only=True, slots=False, frozen=True, eq=False)
class Lineage:
    """A variant followed by its ancestors up to the one without a parent."""

    variants: tuple[Variant, ...]

    @property
    def id(self) -> str:
        """The id of the nearest variant."""
        return self.variants[0].id

    @cached_property
    def settings(self) -> Settings:
        """What the layers say together; `VariantError` where a key is never given."""
        merged: dict[str, Any] = {}
        for variant in reversed(self.variants):
            merged = _merge(merged, variant.overlay)
        try:
            return _CONVERTER.structure(_listed(merged), Settings)
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
        for variant in self.variants:
            file = variant.folder / name
            if file.is_file():
                return file
        raise VariantError("variant.no-file", variant=self.id, file=name)


def _merge(base: Mapping[str, Any], overlay: Mapping[str, Any]) -> dict[str, Any]:
    """Lay `overlay` over `base`, mapping by mapping; null takes a key away."""
    merged = dict(base)
    for name, value in overlay.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = _merge(merged[name], value)
        else:
            merged[name] = value
    return merged


def _listed(merged: dict[str, Any]) -> dict[str, Any]:
    """Write a single text as the list of one that it stands for."""
    lists = ("title", "preamble")
    return {
        name: [value] if name in lists and isinstance(value, str) else value
        for name, value in merged.items()
    }
