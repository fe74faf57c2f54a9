"""What a value that cannot be structured raises, and where in the data it stood."""

from collections.abc import Iterator

from cattrs import ClassValidationError, IterableValidationError
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from govreport.diagnostics import Fact

__all__ = ["InvalidReport", "InvalidValue", "Step", "found_in"]

Step = str | int
"""One step of the way to a value: a key of a mapping or an index of a list."""


class InvalidValue(ValueError):
    """A value that is not what its field expects.

    `code` is the check that reports it, `message` the sentence, `facts` fill it.
    `step` leads further down where the culprit is a part of the value.
    """

    def __init__(
        self, code: str, message: str, step: tuple[Step, ...] = (), **facts: Fact
    ) -> None:
        self.code = code
        self.message = message
        self.step = step
        self.facts = facts
        super().__init__(message, facts)


class InvalidReport(ValueError):
    """Plain data that is no report: every invalid value with the way to it."""

    def __init__(self, found: list[tuple[tuple[Step, ...], InvalidValue]]) -> None:
        self.found = found
        super().__init__("; ".join(f"{path}: {value}" for path, value in found))


def found_in(
    error: BaseException, path: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], InvalidValue]]:
    """Give every invalid value that `error` holds, with the way to it."""
    if isinstance(error, InvalidValue):
        yield (*path, *error.step), error
    elif isinstance(error, ClassValidationError | IterableValidationError):
        for inner in error.exceptions:
            yield from found_in(inner, (*path, *_step_of(inner)))
    elif isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from found_in(inner, path)
    elif isinstance(error, KeyError):
        missing = str(error.args[0])
        yield (*path, missing), InvalidValue("OGI108", "OGI108", missing=missing)
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields):
            yield (*path, key), InvalidValue("OGI101", "OGI101", key=key)
    elif isinstance(error, ValueError | TypeError):
        yield path, InvalidValue("OGI106", "OGI106.refused", reason=str(error))
    else:
        raise error


def _step_of(error: BaseException) -> tuple[Step, ...]:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            # A missing key carries its own name; the note would say it twice.
            return () if isinstance(error, KeyError) else (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()
