"""The other templates that a template asks for: what is there, and what it defines."""

from collections import deque
from collections.abc import Iterator
from functools import cached_property

from attrs import define
from jinja2 import Environment, TemplateError, nodes

from govreport.renderers.templates import environment
from govreport.variants import Lineage

__all__ = ["Templates", "defined", "exported", "imported"]

MOST_ANCESTORS = 20
"""How many templates may extend each other."""


@define(kw_only=True, slots=False, eq=False)
class Templates:
    """The templates of a lineage, found as they are when a report is rendered."""

    lineage: Lineage

    @cached_property
    def environment(self) -> Environment:
        """The environment that the templates of the lineage are rendered in."""
        return environment(self.lineage)

    def read(self, name: str) -> nodes.Template | None:
        """Give a template as Jinja reads it, None where it cannot be gone through."""
        loader = self.environment.loader
        try:
            assert loader is not None
            source, _, _ = loader.get_source(self.environment, name)
            template = self.environment.parse(source)
            deque(template.find_all(nodes.Node), maxlen=0)
            return template  # noqa: TRY300  # only what can be gone through is given
        except (TemplateError, UnicodeError, RecursionError):
            return None

    def is_there(self, name: str) -> bool:
        """Say whether there is a template of that name."""
        try:
            loader = self.environment.loader
            assert loader is not None
            loader.get_source(self.environment, name)
        except UnicodeError:
            return True
        except TemplateError:
            return False
        return True

    @property
    def names(self) -> tuple[str, ...]:
        """The templates that can be asked for, an ancestor's with its id."""
        own = [
            file.name
            for folder in self.lineage.templates.values()
            for file in folder.iterdir()
            if file.name.endswith(".j2")
        ]
        addressed = [
            f"{variant}/{file.name}"
            for variant, folder in self.lineage.templates.items()
            for file in folder.iterdir()
            if file.name.endswith(".j2")
        ]
        return tuple(dict.fromkeys([*own, *addressed]))

    def ancestors(self, template: nodes.Template) -> Iterator[nodes.Template]:
        """Give the templates that a template extends, nearest first.

        They end where one cannot be told or read.
        """
        seen: set[str] = set()
        current: nodes.Template | None = template
        while current is not None and len(seen) < MOST_ANCESTORS:
            name = parent_of(current)
            if name is None or name in seen:
                return
            seen.add(name)
            current = self.read(name)
            if current is not None:
                yield current

    def bound_where_included(self, name: str) -> frozenset[str]:
        """Give the names that are defined where another template includes this one."""
        readers = (self.read(other) for other in self.names)
        return frozenset(
            bound
            for reader in readers
            if reader is not None and name in _included(reader)
            for bound in all_bound(reader)
        )


def parent_of(template: nodes.Template) -> str | None:
    """Give the name of what a template extends, None where it does not or varies."""
    for extends in template.find_all(nodes.Extends):
        if isinstance(extends.template, nodes.Const):
            return str(extends.template.value)
    return None


def defined(template: nodes.Template) -> frozenset[str]:
    """Give the names that a template defines for its blocks."""
    return frozenset([*_defined(template.body), *_imported(template.body)])


def exported(template: nodes.Template) -> frozenset[str]:
    """Give the names that a template defines for who imports it."""
    return frozenset(
        name for name in _defined(template.body) if not name.startswith("_")
    )


def _defined(body: list[nodes.Node]) -> Iterator[str]:
    for node in body:
        match node:
            case nodes.Macro():
                yield node.name
            case nodes.Assign() | nodes.AssignBlock():
                yield from stored(node.target)
            case nodes.If():
                yield from _defined([*node.body, *node.elif_, *node.else_])


def _imported(body: list[nodes.Node]) -> Iterator[str]:
    for node in body:
        match node:
            case nodes.Import():
                yield node.target
            case nodes.FromImport():
                yield from imported(node)
            case nodes.If():
                yield from _imported([*node.body, *node.elif_, *node.else_])


def stored(target: nodes.Node) -> Iterator[str]:
    """Give the names that a target of an assignment or a loop binds."""
    if isinstance(target, nodes.Name):
        yield target.name
    for name in target.find_all(nodes.Name):
        if name.ctx in ("store", "param"):
            yield name.name


def imported(node: nodes.FromImport) -> Iterator[str]:
    """Give the names under which names of another template are known."""
    for name in node.names:
        yield name if isinstance(name, str) else name[1]


def all_bound(template: nodes.Template) -> Iterator[str]:
    """Give every name that is defined anywhere in a template."""
    for name in template.find_all(nodes.Name):
        if name.ctx != "load":
            yield name.name
    yield from defined(template)


def _included(template: nodes.Template) -> frozenset[str]:
    return frozenset(
        str(node.value)
        for include in template.find_all(nodes.Include)
        for node in (include.template, *include.template.find_all(nodes.Const))
        if isinstance(node, nodes.Const)
    )
