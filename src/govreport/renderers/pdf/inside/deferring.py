"""What WeasyPrint imports and reads and seldom uses, put off until it does.

fontTools subsets fonts where harfbuzz-subset is missing, and fixes variable fonts; the
parser of HTML reads the pages that `tree.py` leaves to it; two sheets of styles are for
forms and for attributes of old. To import and read them all takes as long as to set
half a page.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import MetaPathFinder
from types import ModuleType
from typing import Any

__all__ = ["DEFERRED", "deferred_modules", "deferred_sheets"]

DEFERRED = (
    "fontTools.subset",
    "fontTools.ttLib",
    "fontTools.varLib.instancer",
    "tinyhtml5",
)
"""Modules that are imported for what is in them, and not asked for it at once."""

_USER = "weasyprint"


class _Deferred(ModuleType):
    """Stands for a module, and for all that is in it."""

    def __getattr__(self, name: str) -> "_Name":
        if name.startswith("__"):
            raise AttributeError(name)
        return _Name(self.__name__, name)


class _Name:
    """Stands for what is called so in a module, until it is used."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._found()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._found(), name)

    def _found(self) -> Any:
        """Import what this stands for, and put it wherever a stand-in was taken."""
        for name, user in list(sys.modules.items()):
            if name.startswith(_USER):
                for key, value in list(vars(user).items()):
                    if isinstance(value, _Name | _Deferred):
                        _put(user, key, value, self.module)
        return _imported(self.module, self.name)


def _put(user: ModuleType, key: str, value: "_Name | _Deferred", module: str) -> None:
    """Put the real thing in `user` where a stand-in is of `module`."""
    if isinstance(value, _Deferred):
        if value.__name__ == module:
            setattr(user, key, import_module(module))
    elif value.module == module:
        setattr(user, key, _imported(module, value.name))


def _imported(module: str, name: str) -> Any:
    """Give what `from module import name` gives."""
    found = import_module(module)
    if hasattr(found, name):
        return getattr(found, name)
    return import_module(f"{module}.{name}")


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


@contextmanager
def deferred_sheets() -> Iterator[None]:
    """Let WeasyPrint put off the sheets of its own that a page need not have.

    Where it makes them otherwise than is known, it reads them at once.
    """
    finder = _BeforeSheets()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        finder.restore()


class _BeforeSheets(MetaPathFinder):
    """Is asked for the module that reads the sheets when that is about to be run."""

    _reader = f"{_USER}.html"
    _sheet: Any = None

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: object = None
    ) -> None:
        """Leave the module to others, with a class of sheets that can wait."""
        del path, target
        user = sys.modules.get(_USER)
        if fullname == self._reader and hasattr(user, "CSS"):
            self._sheet = vars(user)["CSS"]
            vars(user)["CSS"] = _waiting(self._sheet)

    def restore(self) -> None:
        """Put the class back where it was and where it was taken."""
        for name in (_USER, self._reader):
            if self._sheet is not None and name in sys.modules:
                vars(sys.modules[name])["CSS"] = self._sheet


def _waiting(sheet: Any) -> Any:
    """Give a class of sheets that are read when something in them is asked for."""

    class Waiting(sheet):  # type: ignore[misc]  # the class is WeasyPrint's
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            self._given = args, kwargs
            if "@counter-style" in kwargs.get("string", ""):
                self._read()  # it fills in what it was given

        def __getattr__(self, name: str) -> Any:
            if "_given" not in vars(self):
                raise AttributeError(name)
            self._read()
            return getattr(self, name)

        def _read(self) -> None:
            args, kwargs = self.__dict__.pop("_given")
            self.__class__ = sheet
            sheet.__init__(self, *args, **kwargs)

    return Waiting
