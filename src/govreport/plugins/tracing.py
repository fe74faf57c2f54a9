"""Each call of a hook told in one line: which hook, of which plugin, what it gave."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pluggy

__all__ = ["Trace", "trace_calls"]

Trace = Callable[[str], None]
"""What is told of a call, such as `govreport_register_variants hubei: list of 2`."""


def trace_calls(manager: pluggy.PluginManager, trace: Trace) -> None:
    """Let `trace` be told every call of a hook that some plugin answers."""

    def before(
        hook: str, methods: Sequence[pluggy.HookImpl], arguments: Mapping[str, Any]
    ) -> None:
        del hook, methods, arguments

    def after(
        outcome: pluggy.Result[Any],
        hook: str,
        methods: Sequence[pluggy.HookImpl],
        arguments: Mapping[str, Any],
    ) -> None:
        del arguments
        for method in methods:
            trace(f"{hook} {method.plugin_name}: {_told(outcome)}")

    manager.add_hookcall_monitoring(before, after)


def _told(outcome: pluggy.Result[Any]) -> str:
    """Give what came of a call, without using up what it gave."""
    if error := outcome.exception:
        return f"{type(error).__name__}: {error}"
    return ", ".join(_counted(given) for given in outcome.get_result())


def _counted(given: object) -> str:
    kind = type(given).__name__
    return f"{kind} of {len(given)}" if isinstance(given, list | tuple) else kind
