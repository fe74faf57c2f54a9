"""Plugins: what they can give, and the host that asks them."""

from govreport.plugins.host import Plugin, PluginHost
from govreport.plugins.markers import hookimpl, hookspec

__all__ = ["Plugin", "PluginHost", "hookimpl", "hookspec"]
