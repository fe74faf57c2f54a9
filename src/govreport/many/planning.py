"""Which outputs there are: reports named by a pattern, read first where it asks so."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor

from attrs import frozen

from govreport.errors import RequestError
from govreport.many.due import Ledger, Output
from govreport.many.events import Event, State
from govreport.many.inputs import Found
from govreport.many.naming import Naming
from govreport.many.rendering import tell_facts
from govreport.many.running import results_of
from govreport.many.versions import host_of

__all__ = ["Run", "plan_outputs"]

Facts = Mapping[str, str | None]


@frozen(kw_only=True)
class Run:
    """What one run has to do with."""

    ledger: Ledger
    naming: Naming
    formats: tuple[str, ...]
    allow_errors: bool
    executor: Executor | None
    ahead: int


def plan_outputs(
    run: Run, reports: Sequence[Found]
) -> tuple[list[Output], list[Event]]:
    """Give every output, and what to say of the reports that cannot be named."""
    outputs: list[Output] = []
    unnamed: list[Event] = []
    for found, facts in _facts(run, reports):
        if isinstance(facts, Exception):
            unnamed += _unnamed(run, found, facts)
            continue
        try:
            outputs += _outputs(run, found, run.naming.name(found, facts))
        except RequestError as error:
            unnamed += _unnamed(run, found, error)
    return outputs, unnamed


def _unnamed(run: Run, found: Found, error: Exception) -> Iterator[Event]:
    for name in run.formats:
        yield Event(report=found.path, format=name, state=State.FAILED, error=error)


def _facts(
    run: Run, reports: Sequence[Found]
) -> Iterator[tuple[Found, Facts | Exception]]:
    """Give the facts that name the outputs, read by the workers where they must be."""
    if not run.naming.asks_the_report:
        yield from ((found, {}) for found in reports)
        return
    known = {found.path: run.ledger.facts(found) for found in reports}
    unread = [path for path, facts in known.items() if facts is None]
    told = dict(
        results_of(tell_facts, unread, run.executor, in_order=True, ahead=run.ahead)
    )
    for found in reports:
        yield found, known[found.path] or told[found.path]


def _outputs(run: Run, found: Found, stem: str) -> Iterator[Output]:
    host = host_of(run.ledger.plugin_files)
    for name in run.formats:
        yield Output(found=found, format=name, name=stem + host.renderer(name).suffix)
