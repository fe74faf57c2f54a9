"""Step 3: what is wrong in the facts of a report, everything at once."""

from collections.abc import Iterable

from govreport.checks import (
    blanks,
    compared,
    deadlines,
    editions,
    loaded,
    outlays,
    printing,
    prose,
    relations,
    rulemaking,
    waivers,
)
from govreport.checks.check import Check, Context
from govreport.diagnostics import Diagnostic

__all__ = ["BUILT_IN", "Check", "Context", "run_checks"]

BUILT_IN = tuple(
    sorted(
        (
            *loaded.CHECKS,
            *blanks.CHECKS,
            *editions.CHECKS,
            *outlays.CHECKS,
            *deadlines.CHECKS,
            *printing.CHECKS,
            *rulemaking.CHECKS,
            *relations.CHECKS,
            *prose.CHECKS,
            *compared.CHECKS,
            *waivers.CHECKS,
        ),
        key=lambda check: check.code,
    )
)
"""The checks that come with the library, by code."""


def run_checks(context: Context, checks: Iterable[Check]) -> list[Diagnostic]:
    """Give every finding: each root followed by what it causes."""
    found = [
        finding
        for check in checks
        if check.applies_to(context)
        for finding in check.run(context)
    ]
    order = {address: index for index, address in enumerate(context.numbers)}
    found.sort(key=lambda d: (d.code, order.get(d.address, -1), d.address))
    following: dict[str, list[Diagnostic]] = {}
    for finding in found:
        if finding.root is not None:
            following.setdefault(finding.root, []).append(finding)
    return [
        finding
        for root in found
        if root.root is None
        for finding in (root, *following.get(root.id, ()))
    ]
