"""One layer: what a folder with a variant.yaml says, and where it says it."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any

from attrs import field, frozen

from govreport.diagnostics import Diagnostic, Fact, Position
from govreport.loading import Tree
from govreport.variants.keys import key
from govreport.variants.settings import Settings

__all__ = ["FILE_NAME", "Header", "Path", "Variant"]

FILE_NAME = "variant.yaml"

Path = tuple[str | int, ...]


@frozen(kw_only=True)
class Header:
    """The keys of a variant.yaml that say what the variant is, not how it prints."""

    id: str = key("名称，用于 --variant")
    name: str = key("中文名")
    parent: str | None = key("上级样式")
    divisions: tuple[str, ...] = key("行政区划代码的前缀，其报告默认用本样式")
    evidence: str = key("依据")
    editions: Mapping[str, Settings] = key(
        "只用于某一版格式的改写，按版本", names="edition"
    )


@frozen(kw_only=True)
class Variant:
    """One layer: a folder with a variant.yaml and any template it overrides.

    `overlay` is what the file says of `Settings`, `editions` what it says for one
    edition alone; `divisions` are the prefixes of division codes (GB/T 2260) whose
    reports it suits. `tree` is the file as it was read, None for a variant made by
    hand.
    """

    id: str
    name: str
    parent: str | None = None
    divisions: tuple[str, ...] = ()
    evidence: str = ""
    folder: Traversable
    overlay: Mapping[str, Any] = {}
    editions: Mapping[str, Mapping[str, Any]] = {}
    tree: Tree | None = field(default=None, eq=False, repr=False)

    def position(self, path: Path) -> Position | None:
        """Give the place in variant.yaml of the value at `path`."""
        return self.tree.position(path) if self.tree else None

    def problem(
        self, code: str, path: Path, message: str | None = None, /, **facts: Fact
    ) -> Diagnostic:
        """Give the finding `code` about the value at `path`."""
        address = ".".join(str(step) for step in path)
        return Diagnostic(
            code=code,
            address=address,
            message=message or code,
            facts={"address": address, **facts},
            position=self.position(path),
        )
