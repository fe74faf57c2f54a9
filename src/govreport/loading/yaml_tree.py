"""YAML text as a `Tree`, read a second time where it was typed the Chinese way."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from govreport.diagnostics import Diagnostic
from govreport.errors import LoadError
from govreport.loading.chinese_typing import retype
from govreport.loading.edits import Retyped
from govreport.loading.tree import Path, Tree, dotted
from govreport.loading.yaml_doubts import Doubtful
from govreport.loading.yaml_events import libyaml_events, ruamel_events
from govreport.loading.yaml_reader import YamlReader
from govreport.loading.yaml_syntax import refuse_escape, refuse_syntax

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
    tree.problems += tuple(_addressed(retyped.problems, tree))
    return tree


def _read(retyped: Retyped, name: str, *, doubt: bool) -> Tree:
    tree = _read_by_libyaml(retyped, name, doubt=doubt)
    return _read_by_ruamel(retyped, name, doubt=doubt) if tree is None else tree


def _read_by_libyaml(retyped: Retyped, name: str, *, doubt: bool) -> Tree | None:
    """Give the tree of a text that libyaml can be trusted with, None of any other."""
    events = libyaml_events(retyped.text)
    if events is None:
        return None
    from yaml import YAMLError

    try:
        return _tree(YamlReader(events=events, retyped=retyped, name=name, doubt=doubt))
    except (LoadError, YAMLError):
        return None


def _read_by_ruamel(retyped: Retyped, name: str, *, doubt: bool) -> Tree:
    from ruamel.yaml.error import MarkedYAMLError

    events = ruamel_events(retyped.text)
    try:
        return _tree(YamlReader(events=events, retyped=retyped, name=name, doubt=doubt))
    except MarkedYAMLError as error:
        refuse_syntax(error, retyped, name)
    except ValueError:
        refuse_escape(retyped, name)
        raise


def _tree(reader: YamlReader) -> Tree:
    plain = reader.document()
    return Tree(
        name=reader.name,
        plain=plain,
        problems=tuple(reader.problems),
        locate=reader.spots,
        trailing=frozenset(reader.trailing),
        has_bare=True,
    )


def _addressed(problems: Iterable[Diagnostic], tree: Tree) -> Iterator[Diagnostic]:
    """Give each problem the address of the first value whose key is on its line."""
    paths: dict[int, Path] = {}
    for path, spot in tree.spots.items():
        if path:
            paths.setdefault(spot.key[0], path)
    for problem in problems:
        line = problem.position.line if problem.position else 0
        yield evolve(problem, address=dotted(paths.get(line, ())))
