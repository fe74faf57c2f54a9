"""YAML text as a `Tree`, read a second time where it was typed the Chinese way."""

from attrs import evolve
from ruamel.yaml.error import MarkedYAMLError

from govreport.diagnostics import Position
from govreport.errors import LoadError
from govreport.loading.chinese_typing import retype
from govreport.loading.edits import Retyped
from govreport.loading.tree import Path, Tree, dotted
from govreport.loading.yaml_doubts import Doubtful
from govreport.loading.yaml_reader import YamlReader
from govreport.loading.yaml_syntax import refuse_syntax

__all__ = ["read_yaml"]


def read_yaml(text: str, name: str) -> Tree:
    """Read YAML text; raise `LoadError` where no data can be made of it at all.

    What cannot be read, or was hardly meant as it reads, is read again as it should
    have been typed.
    """
    try:
        return _read(Retyped(text=text), name, doubt=True)
    except (LoadError, Doubtful) as reason:
        retyped = retype(text, name)
        if retyped.text == text and isinstance(reason, LoadError):
            raise
    try:
        tree = _read(retyped, name, doubt=False)
    except LoadError as error:
        problems = [*retyped.problems, *error.diagnostics]
        raise LoadError("load-failed", problems) from None
    tree.problems += tuple(
        evolve(problem, address=dotted(_path_on_line(tree, problem.position)))
        for problem in retyped.problems
    )
    return tree


def _read(retyped: Retyped, name: str, *, doubt: bool) -> Tree:
    reader = YamlReader(retyped=retyped, name=name, doubt=doubt)
    try:
        plain = reader.document()
    except MarkedYAMLError as error:
        refuse_syntax(error, retyped, name)
    return Tree(
        name=name,
        plain=plain,
        problems=tuple(reader.problems),
        locate=lambda: reader.spots,
        trailing=frozenset(reader.trailing),
    )


def _path_on_line(tree: Tree, at: Position | None) -> Path:
    """Give the path of the first value whose key stands on the line of a problem."""
    line = at.line if at else 0
    on_line = (path for path, spot in tree.spots.items() if spot.key[0] == line)
    return next((path for path in on_line if path), ())
