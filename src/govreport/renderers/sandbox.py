"""The sandbox of Jinja, which judges the attributes of a class once.

Whether an attribute may be reached hangs on its name and on the class of the object
alone. Jinja judges anew each time, at ten times the cost of reaching it.
"""

from types import BuiltinMethodType, MethodType
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

__all__ = ["Sandbox"]

_METHODS = frozenset({MethodType, BuiltinMethodType})


class Sandbox(ImmutableSandboxedEnvironment):
    """Refuses what Jinja's does, and gives what it gives."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._safe: set[tuple[type, str]] = set()

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give an attribute; a method may be one that formats, which Jinja guards."""
        judged = type(obj), attribute
        if judged in self._safe:
            try:
                value = getattr(obj, attribute)
            except AttributeError:
                return super().getattr(obj, attribute)
            if type(value) not in _METHODS or not isinstance(value.__self__, str):
                return value
        elif hasattr(obj, attribute) and self.is_safe_attribute(obj, attribute, None):
            self._safe.add(judged)
        return super().getattr(obj, attribute)
