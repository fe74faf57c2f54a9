"""The variants there are: their lineages, and which one a report wears."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from attrs import field, frozen

from govreport.errors import GovReportError, UnknownName, VariantError
from govreport.report import Report
from govreport.variants.layer import Variant
from govreport.variants.lineage import Lineage

__all__ = ["NATIONAL", "VariantCatalogue"]

NATIONAL = "national"
"""The variant that a report wears when nothing else is said."""


def _by_id(variants: Iterable[Variant]) -> dict[str, Variant]:
    known: dict[str, Variant] = {}
    for variant in variants:
        if variant.id in known:
            raise VariantError(
                "variant.twice",
                variant=variant.id,
                first=str(known[variant.id].folder),
                second=str(variant.folder),
            )
        known[variant.id] = variant
    return dict(sorted(known.items()))


@frozen(eq=False)
class VariantCatalogue:
    """Variants by id. Two with one id are an error.

    `broken` holds, by the name of its folder, why a variant could not be read;
    `requested` is the id of the one that was asked for by its path.
    """

    variants: Mapping[str, Variant] = field(converter=_by_id)
    broken: Mapping[str, GovReportError] = field(factory=dict)
    requested: str | None = None
    _lineages: dict[str, Lineage] = field(factory=dict, init=False, eq=False)

    def with_more(
        self, variants: Iterable[Variant], broken: Mapping[str, GovReportError]
    ) -> "VariantCatalogue":
        """Give a catalogue that has `variants`, and those that are `broken`, too."""
        known = [*self.variants.values(), *variants]
        return VariantCatalogue(known, {**self.broken, **broken})

    def with_instead(self, variant: Variant) -> "VariantCatalogue":
        """Give a catalogue for the request of `variant`, not of one with its id."""
        others = (v for v in self.variants.values() if v.id != variant.id)
        return VariantCatalogue([*others, variant], self.broken, variant.id)

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
        if name in self.broken and name not in self.variants:
            raise self.broken[name]
        if name not in self.variants:
            raise UnknownName("variant", name, self.variants)
        lineage = [self.variants[name]]
        yield lineage[0]
        while parent := lineage[-1].parent:
            child = lineage[-1]
            if parent in self.broken and parent not in self.variants:
                raise self.broken[parent]
            if parent not in self.variants:
                raise _no_parent(child, parent, self.variants)
            if self.variants[parent] in lineage:
                circle = (*(variant.id for variant in lineage), parent)
                problem = child.problem(
                    "VAR108", ("parent",), circle=" → ".join(circle)
                )
                raise VariantError("variant.invalid", [problem], variant=child.id)
            lineage.append(self.variants[parent])
            yield lineage[-1]


def _no_parent(child: Variant, parent: str, known: Iterable[str]) -> VariantError:
    close = get_close_matches(parent, tuple(known), n=1)
    problem = child.problem(
        "VAR107",
        ("parent",),
        "VAR107.suggest" if close else "VAR107",
        variant=child.id,
        parent=parent,
        known=tuple(known),
        suggestion=close[0] if close else "",
    )
    return VariantError("variant.invalid", [problem], variant=child.id)
