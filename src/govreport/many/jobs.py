"""What a worker is given and what it gives: values that travel between processes."""

from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

from govreport.api import Option
from govreport.report import Report

__all__ = ["Job", "Origin", "Outcome", "Rendered"]


@frozen(kw_only=True)
class Job:
    """One report and the formats that it is wanted in.

    A path is loaded by the worker. `plugin_files` are plugins that are loaded by their
    path. A worker whose `versions` are others refuses; None lets any do. Where the
    job is `traced`, its outcome tells what the outputs were made from.
    """

    report: Report | Path
    formats: tuple[str, ...]
    variant: str | Path | None = None
    edition: str | None = None
    allow_errors: bool = False
    options: Mapping[str, Option] = field(factory=dict)
    plugin_files: tuple[str, ...] = ()
    versions: Mapping[str, str] | None = None
    traced: bool = False

    def failed(self, error: Exception) -> "Outcome":
        """Give the outcome of a job that `error` kept in every format."""
        return Outcome(
            rendered=tuple(
                Rendered(report=self.report, format=name, error=error)
                for name in self.formats
            )
        )


@frozen(kw_only=True)
class Rendered:
    """What became of one report in one format: `data`, or the `error` that kept it."""

    report: Report | Path
    format: str
    data: bytes | None = None
    error: Exception | None = None


@frozen(kw_only=True)
class Origin:
    """What the outputs of a report were made from.

    `inputs` maps the name of a file, as the report writes it, to its hash, None where
    it was not there. `facts` are those that choose names and variants. `templates` are
    the hashes of the files of the variant `lineage`. A report that is not `settled`
    had errors, or lacked files, and is rendered again the next time.
    """

    inputs: Mapping[str, str | None]
    facts: Mapping[str, str | None]
    lineage: str
    templates: Mapping[str, str]
    settled: bool


@frozen(kw_only=True)
class Outcome:
    """What became of a job: each format in its order, and the origin of all."""

    rendered: tuple[Rendered, ...]
    origin: Origin | None = None
