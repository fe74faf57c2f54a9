"""Plugins: what they can give, and the host that asks them."""

from govreport.plugins.host import PluginHost
from govreport.plugins.markers import hookimpl, hookspec
from govreport.plugins.plugin import BrokenPlugin, Plugin

__all__ = ["BrokenPlugin", "Plugin", "PluginHost", "hookimpl", "hookspec"]
