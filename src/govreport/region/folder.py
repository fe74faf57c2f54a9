"""The files of a folder one by one: opened, checked, and those that are left unread."""

from collections.abc import Collection, Iterator
from pathlib import Path

from govreport.api import check, default_plugins
from govreport.errors import DataError, GovReportError, RequestError
from govreport.plugins import PluginHost
from govreport.readback import open_source, reports_in
from govreport.region.mark import is_summary
from govreport.region.units import HandedIn

__all__ = ["files_in", "left_in", "look"]


def files_in(
    folder: Path, *, besides: Collection[Path] = (), plugins: PluginHost | None = None
) -> list[Path]:
    """Give the files of reports in a folder; refuse one in which there are none.

    `besides` are files that are written or read for something else; neither they nor
    a summary of an earlier run are reports.
    """
    others = {path.resolve() for path in besides}
    found = [
        path
        for path in reports_in(folder, plugins=plugins)
        if path.resolve() not in others and not is_summary(path)
    ]
    if not found:
        raise RequestError("region.none", folder=str(folder))
    return found


def left_in(
    folder: Path, read: Collection[Path], *, besides: Collection[Path] = ()
) -> Iterator[Path]:
    """Give the files that are not among those `read`, so that none is passed over."""
    known = {path.resolve() for path in (*read, *besides)}
    for path in sorted(folder.iterdir()):
        hidden = path.name.startswith((".", "~$")) or path.name == "govreport.toml"
        passed_over = path.is_file() and path.resolve() not in known
        if passed_over and not hidden and not is_summary(path):
            yield path


def look(
    path: Path,
    *,
    variant: str | Path | None = None,
    plugins: PluginHost | None = None,
) -> HandedIn:
    """Open a file and check the report in it; an error costs this file alone."""
    host = plugins or default_plugins()
    try:
        source = open_source(path, variant=variant, plugins=host)
        findings = check(source, variant=variant, plugins=host)
    except GovReportError as error:
        kept = error.diagnostics if isinstance(error, DataError) else ()
        return HandedIn(path=path, findings=kept, error=error)
    return HandedIn(path=path, source=source, findings=findings)
