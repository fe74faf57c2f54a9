"""The code of the built-in templates, kept as Python keeps that of its modules.

Jinja takes as long to compile the templates of a page as to fill them. Their code is
kept in the `__pycache__` beside this module, where whoever can write can change the
program itself; a folder that cannot be written keeps nothing.
"""

import sys
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache
from jinja2.bccache import Bucket

__all__ = ["PrecompiledTemplates", "precompiled_templates"]


class PrecompiledTemplates(FileSystemBytecodeCache):
    """Keeps the code of the templates in folders called `kept`, and of no other.

    It goes by the text of a template, and by what compiles it.
    """

    def __init__(self, folder: Path, kept: str) -> None:
        super().__init__(str(folder), "%s.j2c")
        self._kept = kept

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Give a key that changes with Jinja and with this package."""
        return super().get_cache_key(name, f"{filename}|{_compiler()}")

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Give the code of a template where it is kept and still fits."""
        if filename and filename.startswith(f"{self._kept}/"):
            return super().get_bucket(environment, name, filename, source)
        return Bucket(environment, "", "")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read the code of a template; a damaged file is none."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # noqa: BLE001  # a damaged file may raise anything
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template where the folder lets it."""
        if bucket.key and not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)


def precompiled_templates(kept: str) -> PrecompiledTemplates:
    """Give the code of the templates in the folders called `kept`."""
    return PrecompiledTemplates(Path(cache_from_source(__file__)).parent, kept)


@cache
def _compiler() -> str:
    return f"{version('jinja2')}|{version('govreport')}"
