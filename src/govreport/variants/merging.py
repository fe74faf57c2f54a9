"""Layers laid over each other, each value with the layer that gave it."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from attrs import field, frozen

from govreport.diagnostics import Position
from govreport.variants.layer import Path, Variant

__all__ = ["Merged", "Origin", "lay_over"]


@frozen(kw_only=True)
class Origin:
    """The layer that gave a value, and where in its variant.yaml."""

    variant: Variant
    path: Path

    @property
    def position(self) -> Position | None:
        """The place in the file, None for a variant made by hand."""
        return self.variant.position(self.path)


@frozen
class Merged:
    """What layers say together: plain data, and the origin of every value in it.

    `named` holds the path of all that any layer ever named, taken away or not.
    """

    plain: dict[str, Any] = field(factory=dict)
    origins: dict[Path, Origin] = field(factory=dict)
    named: set[Path] = field(factory=set)

    def origin(self, path: Path) -> Origin | None:
        """Give the origin of the value at `path`, or of what holds it."""
        while path and path not in self.origins:
            path = path[:-1]
        return self.origins.get(path)


def lay_over(layers: Iterable[Variant], edition: str) -> Merged:
    """Merge `layers`, the nearest last, with what each says for `edition` alone.

    The nearest wins, mapping by mapping; null takes a key away.
    """
    merged = Merged()
    for layer in layers:
        _lay(merged, merged.plain, layer.overlay, (), Origin(variant=layer, path=()))
        own = Origin(variant=layer, path=("editions", edition))
        _lay(merged, merged.plain, layer.editions.get(edition, {}), (), own)
    return merged


def _lay(
    merged: Merged,
    base: dict[str, Any],
    overlay: Mapping[str, Any],
    path: Path,
    origin: Origin,
) -> None:
    for name, value in overlay.items():
        here = (*path, name)
        at = Origin(variant=origin.variant, path=(*origin.path, name))
        merged.named.add(here)
        if isinstance(value, dict) and isinstance(base.get(name), dict):
            _lay(merged, base[name], value, here, at)
            continue
        _forget(merged, here)
        if value is None:
            base.pop(name, None)
        elif isinstance(value, dict):
            base[name] = {}
            merged.origins[here] = at
            _lay(merged, base[name], value, here, at)
        else:
            base[name] = deepcopy(value)
            merged.origins.update(_origins(value, here, at))


def _origins(value: Any, here: Path, at: Origin) -> Iterator[tuple[Path, Origin]]:
    yield here, at
    if isinstance(value, list):
        for index, item in enumerate(value):
            inner = Origin(variant=at.variant, path=(*at.path, index))
            yield from _origins(item, (*here, index), inner)


def _forget(merged: Merged, path: Path) -> None:
    for known in [known for known in merged.origins if known[: len(path)] == path]:
        del merged.origins[known]
