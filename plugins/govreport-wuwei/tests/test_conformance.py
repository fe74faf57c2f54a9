"""What govreport asks of every plugin, and how far the rule of the city reaches."""

from pathlib import Path

import govreport
from govreport import PluginHost, Variant, hookimpl
from govreport.testing import PluginConformance


class TestConformance(PluginConformance):
    plugin = "wuwei"


class OrganBelowTheCity:
    """A plugin with a variant below that of the city."""

    @hookimpl
    def govreport_register_variants(self):
        name = "gansu-wuwei-liangzhou"
        return [Variant(id=name, name="凉州区", parent="gansu-wuwei", folder=Path())]


def report(**facts):
    tables = dict.fromkeys(("proactive", "requests", "remedies"), "zero")
    return govreport.load_report(
        {"agency": "甲局", "year": 2024, "overview": "公" * 1001, **tables, **facts}
    )


def test_an_organ_whose_variant_stands_below_the_city_is_held_to_the_rule():
    plugins = PluginHost({"liangzhou": OrganBelowTheCity()})
    organ = report(variant="gansu-wuwei-liangzhou")
    codes = [finding.code for finding in govreport.check(organ, plugins=plugins)]
    assert "WUW101" in codes


def test_a_report_that_is_too_long_is_rendered_all_the_same():
    text = govreport.render(report(variant="gansu-wuwei"), "text").decode()
    assert "甲局" in text


def test_the_division_chooses_the_variant_of_the_city():
    lineage = PluginHost().variants.choose(report(division="620602"))
    assert lineage.id == "gansu-wuwei"
