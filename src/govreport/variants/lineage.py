"""A variant and its ancestors, nearest first: merged settings and template files."""

from collections.abc import Mapping
from functools import cached_property
from importlib.resources.abc import Traversable

from attrs import define, frozen

from govreport.errors import VariantError
from govreport.variants.settings import Settings

__all__ = ["Lineage", "Variant"]


@frozen(kw_only=True)
class Variant:
    """One layer: a folder with a variant.yaml and any template it overrides.

    `overlay` is what the file says beside the keys that are fields here.
    """

    id: str
    name: str
    parent: str | None
    divisions: tuple[str, ...]
    folder: Traversable
    overlay: Mapping[str, object]


@define(kw_only=True, slots=False, frozen=True, eq=False)
class Lineage:
    """A variant followed by its ancestors up to the national one."""

    variants: tuple[Variant, ...]
    settings: Settings

    @property
    def id(self) -> str:
        """The id of the nearest variant."""
        return self.variants[0].id

    def file(self, name: str) -> Traversable:
        """Give the nearest file called `name`; `VariantError` where none has it."""
        for variant in self.variants:
            file = variant.folder / name
            if file.is_file():
                return file
        raise VariantError("variant.no-file", variant=self.id, file=name)

    @cached_property
    def templates(self) -> Mapping[str, Traversable]:
        """The folder of each variant by its id, nearest first."""
        return {variant.id: variant.folder for variant in self.variants}
