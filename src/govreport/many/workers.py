"""Worker processes of this machine: one that dies or hangs costs its job alone.

A pool of the standard library is broken as a whole when one of its processes dies. So
each process here is a pool of its own, and a thread hands it one job after another.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from contextlib import suppress
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from typing import Any

from govreport.errors import RenderError
from govreport.garbage import look_seldom

__all__ = ["WorkerDied", "WorkerHung", "Workers", "processors"]

DIED = 1
"""What a worker ends with when the process that it works for is gone."""


class WorkerDied(RenderError):
    """A worker process that ended in the middle of a report."""

    key = "many.died"


class WorkerHung(RenderError):
    """A report that took longer than it may; its worker was ended."""

    key = "many.hung"


def processors() -> int:
    """Give how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers(Executor):
    """An executor of `count` processes, each replaced when it dies.

    A job whose process dies raises `WorkerDied`; one that takes more than `timeout`
    seconds has its process ended and raises `WorkerHung`. The jobs beside it go on.
    """

    def __init__(
        self, count: int | None = None, *, timeout: float | None = None
    ) -> None:
        self._workers = [_Worker(timeout) for _ in range(count or processors())]
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(len(self._workers), "govreport-worker")

    def submit(
        self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any
    ) -> Future[Any]:
        """Have `fn` called by the first worker that is free."""
        return self._threads.submit(self._run, fn, args, kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002  # as Executor has it
        """End the workers, after the jobs that they are at."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        for worker in self._workers:
            worker.close()

    def kill(self) -> None:
        """End the workers at once, whatever they are at."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.end()
        self.shutdown()

    def _run(self, fn: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        worker = self._idle.get()
        try:
            return worker.run(fn, args, kwargs)
        finally:
            self._idle.put(worker)


class _Worker:
    """One process, started when it is first needed and again when it has died."""

    def __init__(self, timeout: float | None) -> None:
        self._timeout = timeout
        self._pool: ProcessPoolExecutor | None = None
        self._process: BaseProcess | None = None
        self._is_ended = False

    def run(self, fn: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        future = self._submit(fn, args, kwargs)
        if self._is_ended:  # while the process was starting
            self.kill()
        if not wait([future], self._timeout).done:
            self.kill()
            self.close()
            raise WorkerHung(seconds=f"{self._timeout:g}")
        error = future.exception()
        if isinstance(error, BrokenProcessPool):
            process = self._process
            self.close()  # and so wait until the end is known
            code = process.exitcode if process is not None else None
            raise WorkerDied(_key_of(code), code=code) from None
        return future.result()

    def kill(self) -> None:
        if self._process is not None:
            with suppress(OSError, ValueError):  # gone already, or closed
                self._process.kill()

    def end(self) -> None:
        self._is_ended = True
        self.kill()

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()
        self._pool = self._process = None

    def _submit(self, fn: Callable[..., Any], args: Any, kwargs: Any) -> Future[Any]:
        """Submit to the process; one that died while idle is replaced."""
        if self._pool is not None:
            with suppress(BrokenProcessPool):
                return self._pool.submit(fn, *args, **kwargs)
            self.close()
        return self._started().submit(fn, *args, **kwargs)

    def _started(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn")
        self._pool = pool = ProcessPoolExecutor(1, context, _prepare)
        try:
            number = pool.submit(os.getpid).result()
        except BrokenProcessPool:
            self.close()
            raise WorkerDied(code=None) from None
        children = multiprocessing.active_children()
        self._process = next((c for c in children if c.pid == number), None)
        return pool


def _key_of(code: int | None) -> str:
    killed = code is not None and code == -getattr(signal, "SIGKILL", 9)
    return "many.died.killed" if killed else "many.died"


def _prepare() -> None:
    """Leave an interruption to the parent, and end when the parent is gone."""
    look_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(DIED)
