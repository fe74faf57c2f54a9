"""A plugin in another process: what loading it imports, and what it renders."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from govreport.testing.conformance.words import fail
from govreport.testing.hosts import name_of

__all__ = ["imported_by", "is_same_elsewhere"]

_LOAD = """
import sys
from pathlib import Path
from govreport.plugins import PluginHost
name, file, format = sys.argv[1:]
PluginHost(load=()).ask_all()
before = set(sys.modules)
"""

_IMPORTED = (
    _LOAD
    + """
from importlib.metadata import entry_points
own = {e.module.partition(".")[0] for e in entry_points(group="govreport")}
host = PluginHost(files=[file] if file else [], load=() if file else (name,))
host.ask_all()
tops = {m.partition(".")[0] for m in set(sys.modules) - before}
tops -= set(sys.stdlib_module_names) | own
print(*sorted(t for t in tops if not t.startswith(("govreport", "_"))))
"""
)

_RENDERED = (
    _LOAD
    + """
import hashlib, time
host = PluginHost(files=[file] if file else [])
now, local = time.time, time.localtime
time.time = lambda: now() + 400 * 86400
time.localtime = lambda *given: local(*(given or (time.time(),)))
from govreport.testing.reports import full_report
from govreport.testing.words import rendered
print(hashlib.sha256(rendered(full_report(), format, None, host)).hexdigest())
"""
)


def imported_by(plugin: str | Path) -> tuple[str, ...]:
    """Give the packages, Python's and govreport's apart, that registering imports."""
    return tuple(_run(_IMPORTED, plugin).split())


def is_same_elsewhere(plugin: str | Path, name: str, data: bytes) -> bool:
    """Whether the full report has the bytes `data` in another process, a year later."""
    return _run(_RENDERED, plugin, name).strip() == sha256(data).hexdigest()


def _run(script: str, plugin: str | Path, name: str = "") -> str:
    file = str(plugin.resolve()) if isinstance(plugin, Path) else ""
    ran = subprocess.run(  # noqa: S603  # this Python, and a script of our own
        [sys.executable, "-c", script, name_of(plugin), file, name],
        env={**os.environ, "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        last = (ran.stderr.splitlines() or [""])[-1]
        fail("testing.elsewhere", plugin=name_of(plugin), reason=last)
    return ran.stdout
