"""The workers of a Dask cluster, as an executor: `dask://host:port`."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

from attrs import frozen

from govreport.errors import MissingLibrary, RequestError
from govreport.many.versions import OtherVersions, differences, versions_of

__all__ = ["Cluster", "connected"]

SCHEME = "dask://"

PATIENCE = 10
"""Seconds that a scheduler has to answer."""

AHEAD_OF_EACH = 4
"""Reports in flight for each thread of the cluster."""


@frozen
class Cluster:
    """A cluster that has the right versions, and how many reports it takes at once."""

    executor: Executor
    ahead: int


@contextmanager
def connected(address: str, plugin_files: tuple[str, ...] = ()) -> Iterator[Cluster]:
    """Give the workers at `address`; leave them running at the end.

    Raises `MissingLibrary` without distributed, `RequestError` for an address where no
    scheduler answers or that has no workers, and `OtherVersions` that names each
    worker whose govreport, plugins or libraries are not those of this process.
    """
    if not address.startswith(SCHEME) or address == SCHEME:
        raise RequestError("many.address", address=address)
    client = _client(address)
    try:
        _refuse_other_workers(client, plugin_files)
        threads = sum(client.nthreads().values())
        executor = client.get_executor(pure=False)
        try:
            yield Cluster(executor, threads * AHEAD_OF_EACH)
        finally:
            executor.shutdown(wait=False)
    finally:
        client.close()


def _client(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingLibrary("many.no-dask") from error
    try:
        return Client(  # type: ignore[no-untyped-call]
            "tcp://" + address.removeprefix(SCHEME), timeout=PATIENCE
        )
    except (OSError, ValueError) as error:
        raise RequestError("many.no-cluster", address=address) from error


def _refuse_other_workers(client: Any, plugin_files: tuple[str, ...]) -> None:
    wanted = versions_of(plugin_files)
    found = client.run(versions_of, plugin_files, on_error="return")
    if not found:
        raise RequestError("many.no-workers")
    for worker, versions in sorted(found.items()):
        if told := tuple(_differences(wanted, versions)):
            raise OtherVersions(worker=worker, differences=told)


def _differences(
    wanted: Mapping[str, str], found: Mapping[str, str] | BaseException
) -> Iterator[str]:
    if isinstance(found, BaseException):
        yield f"{type(found).__name__}: {found}"
    else:
        yield from differences(wanted, found)
