"""The name of a new plugin, and the names that follow from it."""

import pytest

from govreport.authoring.new_plugin.name import plugin_name
from govreport.errors import RequestError


def test_all_names_follow_from_one():
    name = plugin_name("govreport-hubei-wuhan")
    assert name.id == "hubei-wuhan"
    assert name.distribution == "govreport-hubei-wuhan"
    assert name.package == "govreport_hubei_wuhan"
    assert name.class_name == "HubeiWuhan"
    assert name.prefix == "HW"


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("govreport-demo", "DEMO"),
        ("govreport-heilongjiang", "HEILO"),
        ("govreport-a", "XA"),
        ("govreport-ogi", "XOGI"),
        ("govreport-ogi3", "XOGI"),
        ("govreport-x2-2024", "XX"),
    ],
)
def test_the_prefix_of_checks_is_capitals_and_not_ogi(name, prefix):
    assert plugin_name(name).prefix == prefix


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("demo", "govreport-demo"),
        ("govreport_demo", "govreport-demo"),
        ("Govreport-Demo", "govreport-demo"),
        ("govreprot-demo", "govreport-demo"),
        ("govreport-demo-", "govreport-demo"),
        ("govreportdemo", "govreport-demo"),
    ],
)
def test_a_name_of_another_shape_is_refused_with_the_one_that_was_meant(name, meant):
    with pytest.raises(RequestError, match=f"是不是 {meant}？"):
        plugin_name(name)


@pytest.mark.parametrize("name", ["govreport-", "湖北", "govreport-3", "", "../x/.."])
def test_a_name_that_means_nothing_is_refused(name):
    with pytest.raises(RequestError, match="插件名应为 govreport-"):
        plugin_name(name)


def test_a_name_that_is_too_long_or_govreports_own_is_refused():
    with pytest.raises(RequestError, match="至多24个字符"):
        plugin_name("govreport-" + "a" * 25)
    for taken in ("national", "govreport", "docx"):
        with pytest.raises(RequestError, match="自带的名称"):
            plugin_name(f"govreport-{taken}")
