"""The variants there are: their lineages, and which one a report wears."""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from govreport.errors import UnknownName, VariantError
from govreport.report import Report
from govreport.variants.lineage import Lineage
from govreport.variants.reading import Variant

__all__ = ["NATIONAL", "VariantCatalogue"]

NATIONAL = "national"
"""The variant that a report wears when nothing else is said."""


def _by_id(variants: Iterable[Variant]) -> dict[str, Variant]:
    known: dict[str, Variant] = {}
    for variant in variants:
        if variant.id in known:
            raise VariantError("variant.twice", variant=variant.id)
        known[variant.id] = variant
    return dict(sorted(known.items()))


@frozen
class VariantCatalogue:
    """Variants by id. Two with one id are an error."""

    variants: Mapping[str, Variant] = field(converter=_by_id)
    _lineages: dict[str, Lineage] = field(factory=dict, init=False, eq=False)

    def lineage(self, name: str) -> Lineage:
        """Give the variant called `name` with its ancestors, nearest first."""
        if name not in self._lineages:
            self._lineages[name] = Lineage(variants=tuple(self._ancestry(name)))
        return self._lineages[name]

    def choose(self, report: Report, requested: str | None = None) -> Lineage:
        """Give the lineage for `report`.

        The requested one, else the report's own, else that of the longest prefix of
        its division code, else the national one. A tie names both.
        """
        name = requested or report.variant
        if name is None and report.division:
            name = self._of_division(report.division)
        return self.lineage(name or NATIONAL)

    def _of_division(self, division: str) -> str | None:
        fitting = [
            (len(prefix), variant.id)
            for variant in self.variants.values()
            for prefix in variant.divisions
            if division.startswith(prefix)
        ]
        longest = max((length for length, _ in fitting), default=0)
        names = [name for length, name in fitting if length == longest]
        if len(names) > 1:
            raise VariantError(
                "variant.tie", division=division, variants=tuple(sorted(names))
            )
        return names[0] if names else None

    def _ancestry(self, name: str) -> Iterable[Variant]:
        seen: list[str] = []
        child: str | None = None
        current: str | None = name
        while current is not None:
            if current in seen:
                circle = (*seen, current)
                raise VariantError("variant.circle", circle=" → ".join(circle))
            if current not in self.variants:
                if child is None:
                    raise UnknownName("variant", current, self.variants)
                raise VariantError(
                    "variant.no-parent",
                    variant=child,
                    parent=current,
                    known=tuple(self.variants),
                )
            seen.append(current)
            variant = self.variants[current]
            yield variant
            child, current = current, variant.parent
