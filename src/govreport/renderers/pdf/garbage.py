"""Garbage collection kept out of renders, which make much that is cyclic."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collecting_garbage_once"]

_LOCK = threading.Lock()
_RUNNING = 0
_WAS_ENABLED = False


@contextmanager
def collecting_garbage_once() -> Iterator[None]:
    """Collect garbage at the end alone: looking for it all the while costs a fifth.

    It is off while any thread renders, and collected after each, so that memory stays
    bounded where renders of several threads overlap without end. Where a program has
    turned collection off, it stays off and nothing is collected.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _RUNNING, _WAS_ENABLED  # noqa: PLW0603  # the switch is the process's, too
    with _LOCK:
        if _RUNNING == 0:
            _WAS_ENABLED = gc.isenabled()
            gc.disable()
        _RUNNING += 1


def _end() -> None:
    global _RUNNING  # noqa: PLW0603  # likewise
    with _LOCK:
        _RUNNING -= 1
        collects = _WAS_ENABLED
        if collects and _RUNNING == 0:
            gc.enable()
    if collects and gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(0)
