"""Modules that WeasyPrint imports and seldom uses, put off until it does.

Those of fontTools subset fonts where harfbuzz-subset is missing, and fix variable
fonts; the parser of HTML reads the pages that `tree.py` leaves to it. To import them
takes as long as to set a page.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

__all__ = ["DEFERRED", "deferred_modules"]

DEFERRED = (
    "fontTools.subset",
    "fontTools.varLib.instancer",
    "tinyhtml5",
)
"""Modules of which WeasyPrint does nothing but call what is in them."""


class _Deferred(ModuleType):
    """Stands for a module; what is taken from it imports the module when called."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)
        return partial(_call, self.__name__, name)


@contextmanager
def deferred_modules() -> Iterator[None]:
    """Let imports find stand-ins for those of the modules that are not there yet.

    Afterwards they can be imported as ever. Another thread that imports one meanwhile
    gets a stand-in as well.
    """
    put = {name: _Deferred(name) for name in DEFERRED if name not in sys.modules}
    sys.modules.update(put)
    try:
        yield
    finally:
        for name in put:
            del sys.modules[name]


def _call(module: str, name: str, *args: Any, **kwargs: Any) -> Any:
    return getattr(import_module(module), name)(*args, **kwargs)
