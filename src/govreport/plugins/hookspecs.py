"""What a plugin can give: variants, renderers, checks.

A plugin is a module or an object with functions marked `govreport.hookimpl`, found by
an entry point in the group `govreport`, or a file that `--plugin` names. Each hook is
called once a process, when what it gives is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport.plugins.markers import hookspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport.checks import Check
    from govreport.readers import Reader
    from govreport.renderers import Renderer
    from govreport.variants import Variant

__all__ = [
    "govreport_register_checks",
    "govreport_register_readers",
    "govreport_register_renderers",
    "govreport_register_variants",
]


@hookspec
def govreport_register_variants() -> Iterable[Variant]:  # type: ignore[empty-body]
    """Give variants, each read from a folder by `govreport.read_variant`.

    An id that another plugin gives too is an error that names both.
    """


@hookspec
def govreport_register_renderers() -> Iterable[Renderer]:  # type: ignore[empty-body]
    """Give renderers, one for each format; each keeps `govreport.Renderer`.

    A renderer imports its libraries when it renders, not when it is registered.
    """


@hookspec
def govreport_register_checks() -> Iterable[Check]:  # type: ignore[empty-body]
    """Give checks; their codes begin with a prefix of the plugin's own.

    A code is capitals and three digits, as XX101; OGI is govreport's own prefix. A
    check yields findings under its own code, worded in Chinese and English.
    """


@hookspec
def govreport_register_readers() -> Iterable[Reader]:  # type: ignore[empty-body]
    """Give readers of foreign files; each keeps `govreport.Reader`.

    A reader tells what a file shows and recognises nothing. Two readers of one suffix
    are an error that names both.
    """
