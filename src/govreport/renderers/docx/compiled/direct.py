"""A template as code that gives bytes and asks no sandbox for what is shown to all.

Jinja compiles a template to Python; here three of its steps are written otherwise. A
value goes through `written` at once, an attribute of a class of the document is read
where it is known to be there, and an official number is looked up by its address. This
overrides methods of Jinja's code generator, which its manual does not promise to keep:
a form of which no code can be made is filled by docxtpl, and so is one whose first
report comes out otherwise.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from attrs import fields
from jinja2 import Environment, Template, meta, nodes
from jinja2.compiler import CodeGenerator, Frame

from govreport.compose.document import Table
from govreport.editions import EDITIONS
from govreport.editions.added_rows import EXTRAS
from govreport.renderers.docx.compiled.literal import PLAIN, SHOWN, written

__all__ = ["NUMBERS", "asked_in", "direct", "with_addresses"]

NUMBERS = "numbers by address"
"""What the numbers, written already, are given as: no template can name it."""

_TABLES = frozenset(
    address.partition(".")[0]
    for edition in EDITIONS.values()
    for address in (*edition.leaves, f"{EXTRAS}.")
)
"""The first parts of the addresses of numbers."""


class _Address(str):
    """The address of a number that is printed where the tag stands."""

    __slots__ = ()


def with_addresses(tree: nodes.Template) -> nodes.Template:
    """Put addresses in place of the tags that print an official number and no more.

    Names that are given are named once before all, or a loop would ask for them anew.
    """
    own = _set_in(tree)
    for output in tree.find_all(nodes.Output):
        output.nodes = [_with_address(child, own) for child in output.nodes]
    given = sorted(meta.find_undeclared_variables(tree) - own)
    tree.body[:0] = [nodes.ExprStmt(nodes.Name(name, "load")) for name in given]
    return tree


def asked_in(tree: nodes.Template) -> set[str]:
    """Give the names that a template asks for, `NUMBERS` where it prints one."""
    constants = (node.value for node in tree.find_all(nodes.Const))
    prints = any(isinstance(value, _Address) for value in constants)
    return meta.find_undeclared_variables(tree) | ({NUMBERS} if prints else set())


def _with_address(child: nodes.Expr, own: frozenset[str]) -> nodes.Expr:
    bare = child
    if isinstance(child, nodes.Filter) and child.name == PLAIN and child.node:
        bare = child.node
    names = [*_names(bare)]
    if len(names) > 1 and names[0] in _TABLES - own:
        return nodes.Const(_Address(".".join(names)), lineno=child.lineno)
    return child


def _names(expression: nodes.Node) -> Iterator[str]:
    """Give the names of `a.b.c`, none of anything else."""
    if isinstance(expression, nodes.Name):
        yield expression.name
    elif isinstance(expression, nodes.Getattr) and (
        before := [*_names(expression.node)]
    ):
        yield from (*before, expression.attr)


def _arguments(call: nodes.Node) -> Iterator[nodes.Node]:
    return call.iter_child_nodes(exclude=["node"])


def _set_in(tree: nodes.Template) -> frozenset[str]:
    names = tree.find_all(nodes.Name)
    return frozenset(name.name for name in names if name.ctx != "load")


def direct(
    tree: nodes.Template, environment: Environment, table: Callable[[Table], bytes]
) -> Template:
    """Give the template whose pieces are bytes; a whole table stands in a tuple.

    It is filled with `NUMBERS` beside its names. `environment` is for it alone.
    """
    environment.code_generator_class = _Direct
    given = {"written": written, "own_table": table, "having": _having()}
    vars(environment).update(given)
    return environment.from_string(tree)


def _having() -> Mapping[str, frozenset[type]]:
    """Give each attribute that the document shows, and the classes that have it."""
    names: dict[str, set[type]] = {}
    for kind in SHOWN:
        for name in {*dir(kind), *(field.name for field in fields(kind))}:
            if not name.startswith("_"):
                names.setdefault(name, set()).add(kind)
    return {name: frozenset(kinds) for name, kinds in names.items()}


class _Direct(CodeGenerator):
    """Jinja's code generator with another way to write values and read attributes."""

    def visit_Template(  # noqa: N802  # Jinja's
        self, node: nodes.Template, frame: Frame | None = None
    ) -> None:
        """Keep what the template asks for, which is made ready before the rest."""
        asked = {attribute.attr for attribute in node.find_all(nodes.Getattr)}
        self._having = sorted(asked & _having().keys())
        self._has_own_table = "table" in _set_in(node)
        super().visit_Template(node, frame)

    def write_commons(self) -> None:
        """Make local what is used again and again."""
        super().write_commons()
        self.writeline(f"numbers = resolve({NUMBERS!r})")
        self.writeline("written = environment.written")
        self.writeline("own_table = environment.own_table")
        for name in self._having:
            self.writeline(f"having_{name} = environment.having[{name!r}]")

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:  # noqa: N802  # Jinja's
        """Give what stands between two tables as bytes in one piece."""
        for is_table, children in groupby(node.nodes, self._is_table):
            if is_table:
                for child in children:
                    self.writeline("yield ", child)
                    self._call("own_table", next(_arguments(child)), frame)
                    self.write(",")
            else:
                self.writeline("yield b''.join((", node)
                for child in children:
                    self._value(child, frame)
                    self.write(", ")
                self.write("))")

    def _is_table(self, child: nodes.Expr) -> bool:
        if not isinstance(child, nodes.Call) or not isinstance(child.node, nodes.Name):
            return False
        others = (child.kwargs, child.dyn_args, child.dyn_kwargs, self._has_own_table)
        return child.node.name == "table" and len(child.args) == 1 and not any(others)

    def _value(self, child: nodes.Expr, frame: Frame) -> None:
        match child:
            case nodes.TemplateData():
                self.write(repr(child.data.encode()))
            case nodes.Const(value=_Address() as address):
                self.write(f"numbers[{str(address)!r}]")
            case _:
                self._call("written", child, frame)

    def _call(self, function: str, value: nodes.Node, frame: Frame) -> None:
        self.write(f"{function}(")
        self.visit(value, frame)
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  # Jinja's
        """Read the attribute of a name where its class has it, else ask as ever."""
        if not isinstance(node.node, nodes.Name) or node.attr not in self._having:
            super().visit_Getattr(node, frame)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(f".{node.attr} if type(")
        self.visit(node.node, frame)
        self.write(f") in having_{node.attr} else ")
        super().visit_Getattr(node, frame)
        self.write(")")
