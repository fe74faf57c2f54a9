"""Jinja templates over a lineage: the nearest file wins, an ancestor's has its id.

`report.html.j2` is the nearest of that name, `national/report.html.j2` that of the
variant called national. Data is escaped (but in `.txt.j2`), an unknown name is an
error, and a template can neither change data nor reach Python's internals.
"""

from collections.abc import Callable
from functools import lru_cache
from importlib.resources.abc import Traversable
from traceback import extract_tb
from typing import NoReturn

from jinja2 import (
    ChoiceLoader,
    Environment,
    FunctionLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

from govreport.errors import RenderError
from govreport.renderers.precompiled import precompiled_templates
from govreport.renderers.sandbox import Sandbox
from govreport.variants import NATIONAL, Lineage

__all__ = ["render_template"]

LINEAGES_KEPT = 64


def render_template(lineage: Lineage, name: str, /, **values: object) -> str:
    """Fill the nearest template called `name`.

    Raises `RenderError` with the file and line of whatever is wrong in a template.
    """
    try:
        return environment(lineage).get_template(name).render(values)
    except Exception as error:  # noqa: BLE001  # a template may raise anything
        _locate(error, name)


@lru_cache(maxsize=LINEAGES_KEPT)
def environment(lineage: Lineage) -> Environment:
    """Give the environment of a lineage, which keeps its compiled templates."""
    folders = {name: _loader(folder) for name, folder in lineage.templates.items()}
    return Sandbox(
        loader=ChoiceLoader([*folders.values(), PrefixLoader(folders)]),
        autoescape=lambda name: not (name or "").endswith(".txt.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=precompiled_templates(NATIONAL),
    )


def _loader(folder: Traversable) -> FunctionLoader:
    """Load templates from the folder of one variant, a real one or one in a zip."""

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        file = folder / name
        if "/" in name or not file.is_file():
            return None
        source = file.read_text(encoding="utf-8-sig")
        return source, f"{folder.name}/{name}", lambda: True

    return FunctionLoader(load)


def _locate(error: Exception, name: str) -> NoReturn:
    """Raise the `RenderError` that says where in which template `error` arose."""
    file, line = name, 0
    if isinstance(error, TemplateSyntaxError):
        file, line = error.filename or name, error.lineno
    else:
        for frame in extract_tb(error.__traceback__):
            if frame.filename.endswith(".j2"):
                file, line = frame.filename, frame.lineno or 0
    if isinstance(error, TemplateNotFound):
        key = "template.missing" if line else "template.none"
        missing = str(error)
        raise RenderError(key, file=file, line=line, missing=missing) from error
    reason = str(error) if isinstance(error, TemplateError) else repr(error)
    raise RenderError("template.failed", file=file, line=line, reason=reason) from error
