"""What a check is: a code, a sentence of law, and a pure function over a report."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from attrs import define, field, frozen

from govreport.checks.causes.search import Cause, causes_of
from govreport.codec import flatten
from govreport.diagnostics import Diagnostic, Severity, Where
from govreport.editions import FormatEdition
from govreport.messages import Language
from govreport.report import Report
from govreport.values.numbers import Number, NumberKind

__all__ = ["Check", "Context"]


@define(kw_only=True, frozen=True, slots=False, eq=False)
class Context:
    """What a check may look at.

    `lineage` names the variant that the report wears and its ancestors, nearest first.
    `problems` are those of loading; a cell that they touch is unreadable, and a
    relation it takes part in stays silent. `extras` are the numbers of the rows that
    the variant adds, by name; `unprinted` holds the address of all that the report
    states of itself and the variant prints nowhere. `previous` is last year's report
    and `previous_places` where its addresses stood; `units` are the reports of those
    whose numbers this one adds up, None where there is no question of it.
    """

    report: Report
    edition: FormatEdition
    lineage: tuple[str, ...]
    problems: tuple[Diagnostic, ...] = ()
    extras: Mapping[str, NumberKind] = field(factory=dict)
    unprinted: tuple[str, ...] = ()
    previous: Report | None = None
    previous_places: Mapping[str, Where] = field(factory=dict)
    units: tuple[Report, ...] | None = None

    @property
    def variant(self) -> str:
        """The variant that the report wears."""
        return self.lineage[0]

    @cached_property
    def numbers(self) -> Mapping[str, Number | None]:
        """Every number of the report by its address; a blank one is None."""
        return flatten(self.report)

    @cached_property
    def causes(self) -> tuple[Cause, ...]:
        """The causes of the relations that do not hold, sought once for all checks."""
        return tuple(causes_of(self.edition, self.numbers))

    def is_marred(self, address: str) -> bool:
        """Whether what stands at `address`, or a part of it, could not be read."""
        return any(
            _is_within(address, problem.address) or _is_within(problem.address, address)
            for problem in self.problems
            if problem.address
        )

    @cached_property
    def unreadable(self) -> frozenset[str]:
        """The addresses of numbers that could not be read, and so are None.

        Those related to a problem of loading could not be stated, let alone read.
        """
        marred = [
            address
            for problem in self.problems
            for address in (problem.address, *problem.related)
            if address
        ]
        return frozenset(
            address
            for address, number in self.numbers.items()
            if number is None
            and any(address == m or address.startswith(f"{m}.") for m in marred)
        )


def _is_within(address: str, part: str) -> bool:
    return address == part or address.startswith((f"{part}.", f"{part}["))


@frozen(kw_only=True)
class Check:
    """A check: its code, what it says in both languages, and how it is run.

    `basis` is the clause it rests on, in the words of the law or notice with its 文号.
    `run` yields findings under `code` alone. Empty `editions` or `variants` mean all; a
    variant stands for those below it too, a province for its organs. `explanation` is
    what `govreport checks CODE` adds; by default the docstring of `run`.
    """

    code: str
    title: Mapping[Language, str]
    severity: Severity = Severity.ERROR
    basis: str
    run: Callable[[Context], Iterable[Diagnostic]]
    editions: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    explanation: str = field()

    @explanation.default
    def _docstring_of_the_function(self) -> str:
        is_function = inspect.isfunction(self.run)
        return (inspect.getdoc(self.run) or "") if is_function else ""

    def applies_to(self, context: Context) -> bool:
        """Whether this check is meant for the report's edition and variant."""
        return (not self.editions or context.edition.id in self.editions) and (
            not self.variants or not set(self.variants).isdisjoint(context.lineage)
        )
