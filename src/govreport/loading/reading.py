"""Text of either kind as a `Tree`."""

from collections.abc import Callable
from pathlib import PurePath

from govreport.errors import LoadError
from govreport.loading.control_characters import blanked, located
from govreport.loading.json_tree import read_json
from govreport.loading.tree import Tree
from govreport.loading.yaml_tree import read_yaml

__all__ = ["read_text", "read_tree"]


def read_tree(text: str, name: str) -> Tree:
    """Read YAML text, whatever it is about; `LoadError` where it cannot be read."""
    return _read(text, name, read_yaml)


def read_text(text: str, name: str) -> Tree:
    """Read the text of a report, YAML or JSON as its content tells.

    What begins with a brace is JSON, or else YAML in flow style; where it is neither,
    the mistake told is that of the kind which the file's name claims.
    """
    is_yaml = not text.lstrip().startswith("{")
    return _read(text, name, read_yaml if is_yaml else _read_either)


def _read_either(text: str, name: str) -> Tree:
    try:
        return read_json(text, name)
    except LoadError:
        if PurePath(name).suffix.lower() not in (".yaml", ".yml"):
            raise
        return read_yaml(text, name)


def _read(text: str, name: str, read: Callable[[str, str], Tree]) -> Tree:
    """Read text free of control characters, and tell of those there were."""
    text, controls = blanked(text)
    try:
        tree = read(text, name)
    except LoadError as error:
        problems = located(controls, Tree(name=name, plain=None))
        raise LoadError("load-failed", [*problems, *error.diagnostics]) from None
    tree.problems += located(controls, tree)
    return tree
