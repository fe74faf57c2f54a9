"""The two markers: `hookimpl` for plugin authors, `hookspec` for this package."""

import pluggy

__all__ = ["PROJECT", "hookimpl", "hookspec"]

PROJECT = "govreport"
"""The name of the project to pluggy, and the entry-point group of its plugins."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
