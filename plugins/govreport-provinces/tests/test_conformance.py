"""What govreport asks of every plugin."""

from govreport.testing import PluginConformance


class TestConformance(PluginConformance):
    plugin = "provinces"
