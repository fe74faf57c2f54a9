"""What the expressions of a template give, and the names in them that are not there."""

from collections.abc import Callable, Iterable
from typing import Any

import attrs
from attrs import Factory, define
from jinja2 import nodes

from govreport.authoring.checking.filters import (
    ASKS,
    CHANGES,
    FORGIVES,
    GIVES_ITEM,
    KEEPS_ITEMS,
    KEEPS_ITEMS_OF,
    texts_of,
)
from govreport.authoring.checking.kinds import (
    Path,
    Typed,
    item,
    many,
    member,
    members,
    result,
    union,
)
from govreport.authoring.checking.nearest import nearest
from govreport.renderers.variables import Branch
from govreport.values.described import description

__all__ = ["Expressions", "Note", "Scope"]

Scope = dict[str, Typed]
Below = nodes.Getattr | nodes.Getitem | nodes.Filter
"""Expressions that ask for what is below another."""

Note = Callable[..., None]
"""Notes a finding: the line, the code, the words it is near, then facts."""


@define(kw_only=True)
class Expressions:
    """Goes through expressions and keeps what they print and what is wrong.

    `uses` holds the paths of all that is printed or handed on.
    """

    environment: Any
    note: Note
    scopes: list[Scope]
    line: int = 1
    uses: set[Path] = Factory(set)
    silent: bool = False

    def use(self, node: nodes.Node) -> Typed:
        """Give what an expression is, and keep that it is printed or handed on."""
        typed = self.typed(node)
        if typed.path:
            self.uses.add(typed.path)
        return typed

    def look(self, node: nodes.Node) -> Typed:
        """Give what an expression is that is only looked at."""
        uses = set(self.uses)
        typed = self.typed(node)
        self.uses = uses
        return typed

    def typed(self, node: nodes.Node) -> Typed:
        """Give what an expression is; what is in it is judged."""
        kind = type(node).__name__.lower()
        read: Callable[[Any], Typed] = getattr(self, f"_read_{kind}", self._read)
        return read(node)

    def find(self, name: str) -> Typed | None:
        """Give what a name stands for where it is asked for, None where for nothing."""
        return next((scope[name] for scope in self.scopes if name in scope), None)

    def known_filter(self, name: str, line: int) -> None:
        """Note a filter that is not there, or that prints what is not escaped."""
        if name == "safe":
            self.tell(line, "TPL141", near="safe")
        elif name not in self.environment.filters:
            self.unknown(line, "TPL123.filter", name, self.environment.filters)

    def tell(self, line: int, key: str, *, near: str = "", **facts: object) -> None:
        """Note a finding unless a name may be missing here."""
        if not self.silent:
            self.note(line, key, near=near, **facts)

    def unknown(
        self, line: int, key: str, name: str, known: Iterable[str], **facts: object
    ) -> None:
        """Note a name that is not among those known, with the nearest of them."""
        meant = nearest(name, known)
        key = f"{key}.suggest" if meant else key
        self.tell(line, key, near=name, name=name, suggestion=meant or "", **facts)

    def _children(self, node: nodes.Node) -> None:
        for child in node.iter_child_nodes():
            if isinstance(child, nodes.Expr):
                self.use(child)
            else:
                self._children(child)

    def _read(self, node: nodes.Node) -> Typed:
        """Read what is not judged in itself, but in what it consists of."""
        self._children(node)
        return Typed()

    def _read_name(self, node: nodes.Name) -> Typed:
        found = self.find(node.name)
        if found is not None:
            return found
        if node.name in self.environment.globals:
            return Typed()
        if node.name == "Markup":
            self.tell(node.lineno, "TPL141", near="Markup")
            return Typed()
        below = self._names_below()
        known = {name for scope in self.scopes for name in scope}
        meant = node.name if node.name in below else nearest(node.name, known)
        meant = meant or nearest(node.name, below)
        self.tell(
            node.lineno,
            "TPL121.suggest" if meant else "TPL121",
            near=node.name,
            name=node.name,
            suggestion=below.get(meant or "", meant or ""),
        )
        return Typed()

    def _names_below(self) -> dict[str, str]:
        """Give `document.title` by title, and by what title is called in Chinese."""
        found: dict[str, str] = {}
        for variable, typed in self.scopes[-1].items():
            is_one = isinstance(typed.kind, Branch) or attrs.has(typed.kind)
            for name in sorted((members(typed.kind) if is_one else None) or ()):
                for called in (name, _called(typed.kind, name)):
                    if called is not None:
                        found.setdefault(called, f"{variable}.{name}")
        return found

    def _below(self, base: Typed, name: str, node: Below) -> Typed:
        if name.startswith("_"):
            self.tell(node.lineno, "TPL142", near=name, name=name)
            return Typed()
        names = members(base.kind)
        if names is None:
            if name in CHANGES:
                self.tell(node.lineno, "TPL142", near=name, name=name)
            return Typed(member(base.kind, name), _path(base, name))
        if name not in names:
            whole = _spelt(node.node) if node.node else "…"
            self.unknown(node.lineno, "TPL122", name, names, whole=whole)
            return Typed()
        return Typed(member(base.kind, name), _path(base, name))

    def _read_getitem(self, node: nodes.Getitem) -> Typed:
        base = self.typed(node.node)
        match node.arg:
            case nodes.Const(value=str(name)):
                return self._below(base, name, node)
            case nodes.Const(value=int(number)):
                return Typed(item(base.kind), _path(base, number))
            case nodes.Slice():
                self._children(node.arg)
                return base
            case _:
                self.use(node.arg)
                if members(base.kind) is None:
                    return Typed(Any, _path(base, "*"))
                return Typed(item(base.kind), _path(base, "*"))

    def _read_call(self, node: nodes.Call) -> Typed:
        called = self.typed(node.node)
        if called.path:
            self.uses.add(called.path)
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            self.use(argument)
        for rest in (node.dyn_args, node.dyn_kwargs):
            if rest is not None:
                self.use(rest)
        return Typed(result(called.kind))

    def _read_filter(self, node: nodes.Filter) -> Typed:
        self.known_filter(node.name, node.lineno)
        silent, self.silent = self.silent, self.silent or node.name in FORGIVES
        base = self.typed(node.node) if node.node is not None else Typed()
        self.silent = silent
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            self.use(argument)
        self._named_by_text(node, base)
        if node.name in KEEPS_ITEMS or node.name in KEEPS_ITEMS_OF:
            return Typed(many(item(base.kind)), base.path)
        if node.name in GIVES_ITEM:
            return Typed(item(base.kind), _path(base, "*"))
        if node.name in FORGIVES:
            return base
        if base.path:
            self.uses.add(base.path)
        return Typed()

    def _named_by_text(self, node: nodes.Filter, base: Typed) -> None:
        """Judge the names that filters are given as text: map(attribute="text")."""
        for argument in texts_of(node):
            first, _, rest = argument.partition(".")
            if first.isidentifier() or first.startswith("_"):
                whole = base if node.name == "attr" else Typed(item(base.kind))
                below = self._below(whole, first, node)
                for name in filter(None, rest.split(".")):
                    below = self._below(below, name, node)

    def _read_test(self, node: nodes.Test) -> Typed:
        if node.name not in self.environment.tests:
            self.unknown(node.lineno, "TPL123.test", node.name, self.environment.tests)
        silent, self.silent = self.silent, self.silent or node.name in ASKS
        self.look(node.node)
        self.silent = silent
        for argument in node.args:
            self.look(argument)
        return Typed(bool)

    def _read_condexpr(self, node: nodes.CondExpr) -> Typed:
        self.look(node.test)
        first = self.typed(node.expr1)
        if node.expr2 is None:
            return first
        second = self.typed(node.expr2)
        self.uses |= {typed.path for typed in (first, second) if typed.path}
        return Typed(union(first.kind, second.kind))

    def _read_const(self, node: nodes.Const) -> Typed:
        return Typed(type(node.value))

    def _read_add(self, node: nodes.BinExpr) -> Typed:
        return Typed(union(self.use(node.left).kind, self.use(node.right).kind))

    _read_and = _read_or = _read_add

    def _read_compare(self, node: nodes.Compare) -> Typed:
        for operand in (node.expr, *(operand.expr for operand in node.ops)):
            self.look(operand)
        return Typed(bool)

    def _read_concat(self, node: nodes.Concat) -> Typed:
        self._children(node)
        return Typed(str)

    def _read_getattr(self, node: nodes.Getattr) -> Typed:
        return self._below(self.typed(node.node), node.attr, node)

    def _read_list(self, node: nodes.List | nodes.Tuple) -> Typed:
        items = [self.use(child).kind for child in node.items]
        return Typed(many(union(*items)) if items else Any)

    _read_tuple = _read_list


def _path(base: Typed, step: str | int) -> Path:
    return (*base.path, step) if base.path else ()


def _spelt(node: nodes.Node) -> str:
    """Give how the template writes an expression of names and dots."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spelt(node.node)}.{node.attr}"
    return "…"


def _called(kind: Any, name: str) -> str | None:
    """Give what a member of a class is called in Chinese, the first words of it."""
    told = description(kind, name) if isinstance(kind, type) else None
    return told["zh"].split("，")[0] if told else None
