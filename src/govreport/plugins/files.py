"""A plugin in one Python file, loaded by its path without being installed."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from govreport.errors import RequestError

__all__ = ["load_file", "refuse_file"]


def refuse_file(path: Path) -> None:
    """Raise `RequestError` where `path` cannot be a plugin at all."""
    if path.suffix != ".py" or path.is_dir():
        raise RequestError("plugin-file.kind", file=str(path))
    if not path.is_file():
        raise RequestError("plugin-file.missing", file=str(path))


def load_file(path: Path) -> ModuleType:
    """Run the file at `path` as a module; whatever it raises is raised.

    The module has a name of its own, so that `json.py` replaces nobody's json.
    """
    name = f"govreport_plugin_file_{path.stem}"
    spec = spec_from_file_location(name, path.resolve())
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module  # as classes of the module expect to find it
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
