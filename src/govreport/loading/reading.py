"""Text of either kind as a `Tree`."""

from pathlib import PurePath

from govreport.errors import LoadError
from govreport.loading.json_tree import read_json
from govreport.loading.tree import Tree
from govreport.loading.yaml_tree import read_yaml

__all__ = ["read_text", "read_tree"]


def read_tree(text: str, name: str) -> Tree:
    """Read YAML text, whatever it is about; `LoadError` where it cannot be read."""
    return read_yaml(text, name)


def read_text(text: str, name: str) -> Tree:
    """Read the text of a report, YAML or JSON as its content tells.

    What begins with a brace is JSON, or else YAML in flow style; where it is neither,
    the mistake told is that of the kind which the file's name claims.
    """
    if not text.lstrip().startswith("{"):
        return read_yaml(text, name)
    try:
        return read_json(text, name)
    except LoadError:
        if PurePath(name).suffix.lower() not in (".yaml", ".yml"):
            raise
        return read_yaml(text, name)
