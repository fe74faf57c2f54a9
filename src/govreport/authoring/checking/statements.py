"""The statements of a template: what they define, and where it is known."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args, get_origin

from attrs import define, field
from jinja2 import nodes
from jinja2.runtime import LoopContext

from govreport.authoring.checking.expressions import Expressions, Scope
from govreport.authoring.checking.kinds import Module, Typed, is_text, item, union
from govreport.authoring.checking.templates import (
    Templates,
    defined,
    exported,
    imported,
)

__all__ = ["Statements"]


@define(kw_only=True)
class Statements:
    """Goes through the statements of one template and judges every expression.

    The last scope holds the variables, the one before what the template and those it
    extends define anywhere, the one before that what it has defined so far.
    """

    expressions: Expressions
    templates: Templates
    calls: list[tuple[int, str]] = field(factory=list)

    def read(self, template: nodes.Template) -> None:
        """Judge a whole template."""
        ancestors = list(self.templates.ancestors(template))
        for known in (template, *ancestors):
            self._outermost.update(dict.fromkeys(defined(known), Typed()))
        if any(template.find_all(nodes.Extends)):
            self._judge_blocks(template, ancestors)
        self._judge_twice(template)
        self._outermost["self"] = Typed()
        self._body(template.body)

    @property
    def _outermost(self) -> Scope:
        return self.expressions.scopes[-2]

    def _judge_blocks(
        self, template: nodes.Template, ancestors: list[nodes.Template]
    ) -> None:
        """Note a block that no template above has, which is never printed."""
        if not ancestors:
            return
        known = {block.name for a in ancestors for block in a.find_all(nodes.Block)}
        for node in template.body:
            if isinstance(node, nodes.Block) and node.name not in known:
                self.expressions.unknown(node.lineno, "TPL126", node.name, known)

    def _judge_twice(self, template: nodes.Template) -> None:
        """Note a block that comes twice, which Jinja refuses."""
        seen: set[str] = set()
        for block in template.find_all(nodes.Block):
            if block.name in seen:
                self.expressions.tell(
                    block.lineno, "TPL113.twice", near=block.name, name=block.name
                )
            seen.add(block.name)

    def _body(self, body: Iterable[nodes.Node]) -> None:
        for node in body:
            self._statement(node)

    def _within(self, names: Mapping[str, Typed], body: Iterable[nodes.Node]) -> None:
        self.expressions.scopes.insert(0, dict(names))
        self._body(body)
        self.expressions.scopes.pop(0)

    def _statement(self, node: nodes.Node) -> None:
        kind = type(node).__name__.lower()
        read: Callable[[Any], None] | None = getattr(self, f"_read_{kind}", None)
        if read is not None:
            read(node)

    def _read_output(self, node: nodes.Output) -> None:
        for part in node.nodes:
            self._print(part)

    def _read_if(self, node: nodes.If) -> None:
        self.expressions.look(node.test)
        self._body([*node.body, *node.elif_, *node.else_])

    def _read_macro(self, node: nodes.Macro) -> None:
        self._bind(node.name, Typed())
        self._macro(node, ("varargs", "kwargs", "caller"))

    def _read_callblock(self, node: nodes.CallBlock) -> None:
        self.expressions.use(node.call)
        self._macro(node, ())

    def _read_filterblock(self, node: nodes.FilterBlock) -> None:
        self.expressions.known_filter(node.filter.name, node.lineno)
        self._within({}, node.body)

    def _read_assign(self, node: nodes.Assign) -> None:
        self._assign(node.target, self.expressions.typed(node.node))

    def _read_assignblock(self, node: nodes.AssignBlock) -> None:
        self._within({}, node.body)
        self._assign(node.target, Typed(str))

    def _read_extends(self, node: nodes.Extends) -> None:
        self._ask_for(node.template, node.lineno)

    def _print(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.TemplateData):
            return
        typed = self.expressions.use(node)
        if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name):
            self.calls.append((node.lineno, node.node.name))
        if not is_text(typed.kind):
            self.expressions.tell(node.lineno, "TPL125")

    def _read_for(self, node: nodes.For) -> None:
        over = self.expressions.typed(node.iter)
        path = (*over.path, "*") if over.path else ()
        names = self._targets(node.target, Typed(item(over.kind), path))
        names["loop"] = Typed(LoopContext)
        self.expressions.scopes.insert(0, names)
        if node.test is not None:
            self.expressions.look(node.test)
        self._body(node.body)
        self.expressions.scopes.pop(0)
        self._within({}, node.else_)

    def _macro(
        self, node: nodes.Macro | nodes.CallBlock, given: tuple[str, ...]
    ) -> None:
        for default in node.defaults:
            self.expressions.use(default)
        names = (*(argument.name for argument in node.args), *given)
        self._within(dict.fromkeys(names, Typed()), node.body)

    def _read_with(self, node: nodes.With) -> None:
        values = [self.expressions.typed(value) for value in node.values]
        names: Scope = {}
        for target, value in zip(node.targets, values, strict=True):
            names |= self._targets(target, value)
        self._within(names, node.body)

    def _read_block(self, node: nodes.Block) -> None:
        """Read a block, in which only what the template itself defines is known."""
        scopes = self.expressions.scopes
        if not node.scoped:
            self.expressions.scopes = scopes[-3:]
        self._within({"super": Typed()}, node.body)
        self.expressions.scopes = scopes

    def _targets(self, target: nodes.Node, value: Typed) -> Scope:
        if isinstance(target, nodes.Name):
            return {target.name: value}
        names: Scope = {}
        if isinstance(target, nodes.Tuple):
            for number, part in enumerate(target.items):
                names |= self._targets(part, Typed(_at(value.kind, number)))
        return names

    def _assign(self, target: nodes.Node, value: Typed) -> None:
        if isinstance(target, nodes.NSRef):
            if self.expressions.find(target.name) is None:
                self.expressions.tell(
                    target.lineno, "TPL121", near=target.name, name=target.name
                )
            return
        for name, typed in self._targets(target, value).items():
            self._bind(name, typed)

    def _bind(self, name: str, typed: Typed) -> None:
        """Let a name be known from here; one that was bound already may be either."""
        scope = self.expressions.scopes[0]
        before = scope.get(name)
        if before is not None and before != typed:
            typed = Typed(union(before.kind, typed.kind))
        scope[name] = typed

    def _read_import(
        self, node: nodes.Import | nodes.FromImport | nodes.Include
    ) -> None:
        there = self._ask_for(
            node.template,
            node.lineno,
            may_be_missing=isinstance(node, nodes.Include) and node.ignore_missing,
        )
        template = self.templates.read(there) if there else None
        names = None if template is None else exported(template)
        if isinstance(node, nodes.Import):
            kind = Any if names is None else Module(str(there), names)
            self._bind(node.target, Typed(kind))
        elif isinstance(node, nodes.FromImport):
            for name in imported(node):
                self._bind(name, Typed())
            for given in node.names:
                name = given if isinstance(given, str) else given[0]
                if names is not None and name not in names:
                    self.expressions.unknown(
                        node.lineno, "TPL122", name, names, whole=str(there)
                    )

    def _read_scope(self, node: nodes.Scope) -> None:
        self._within({}, node.body)

    _read_include = _read_fromimport = _read_import

    def _ask_for(
        self, node: nodes.Node, line: int, *, may_be_missing: bool = False
    ) -> str | None:
        """Give the name of a template asked for, None where it varies or is missing."""
        if not isinstance(node, nodes.Const) or not isinstance(node.value, str):
            self.expressions.look(node)
            return None
        if self.templates.is_there(node.value):
            return node.value
        if not may_be_missing:
            known = self.templates.names
            self.expressions.unknown(line, "TPL124", node.value, known)
        return None

    def _read_scopedevalcontextmodifier(
        self, node: nodes.ScopedEvalContextModifier
    ) -> None:
        for option in node.options:
            if option.key == "autoescape" and not (
                isinstance(option.value, nodes.Const) and option.value.value is True
            ):
                self.expressions.tell(node.lineno, "TPL141.autoescape")
        self._body(node.body)


def _at(kind: Any, number: int) -> Any:
    """Give the kind of a numbered part of a tuple, such as a pair of a mapping."""
    arguments = get_args(kind)
    if get_origin(kind) is tuple and arguments[1:] not in ((), (...,)):
        return arguments[number] if number < len(arguments) else Any
    return item(kind)
