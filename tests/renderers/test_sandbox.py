"""The sandbox that judges once refuses what Jinja's refuses every time."""

import re

import pytest
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError
from markupsafe import Markup

from govreport.renderers.sandbox import Sandbox


class Thing:
    """Something with what may and may not be reached."""

    open = "甲"
    _hidden = "乙"
    texts = ("丙", "{0.open}{0._hidden}")
    changed = ("丁",)

    def method(self):
        return "戊"

    def __getitem__(self, name):
        return f"[{name}]"


class Bare:
    """Something whose attributes come and go."""


EXPRESSIONS = [
    "thing.open",
    "thing.method()",
    "thing.missing",
    "thing._hidden",
    "thing.__class__",
    "thing.method.__func__",
    "thing.texts[1].format(thing)",
    "thing.texts[1].format_map",
    "'{0}'.format('甲')",
    "'{0.open}'.format(thing)",
    "'{0._hidden}'.format(thing)",
    "'{0._hidden}'.format",
    "('{0.__class__}' | safe).format(thing)",
    "'ab'.upper()",
    "[1].append(2)",
    "[1].index(1)",
    "{'a': 1}.update",
    "{'a': 1}.get('a')",
    "{'a': 1}.a",
    "none.open",
    "range.__init__",
    "missing.open",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_gives_the_same_each_time(expression):
    outcomes = []
    for kind in (ImmutableSandboxedEnvironment, Sandbox):
        environment = kind(undefined=StrictUndefined, autoescape=True)
        template = environment.from_string(f"{{{{ {expression} }}}}")
        outcomes.append([outcome(template, Thing()) for _ in range(3)])
    plain, ours = outcomes
    assert plain == ours
    assert len({str(each) for each in ours}) == 1


def outcome(template, thing):
    """Give what a template makes, or the kind and words of its error.

    Where a function lies in memory is left out: each wrapper lies elsewhere.
    """
    try:
        return re.sub("0x[0-9a-f]+", "", template.render(thing=thing))
    except Exception as error:  # noqa: BLE001  # any, to be compared
        return type(error), str(error)


def test_an_attribute_that_formats_is_guarded_after_one_that_does_not():
    environment = Sandbox(undefined=StrictUndefined)
    template = environment.from_string("{{ thing.value('甲') }}")
    one, other = Bare(), Bare()
    one.value = "{0}乙".__add__
    other.value = "{0.__class__}".format
    assert template.render(thing=one) == "{0}乙甲"
    with pytest.raises(SecurityError):
        template.render(thing=other)


def test_an_attribute_that_is_gone_is_looked_for_as_an_item():
    one, other = Thing(), Thing()
    one.gone = "甲"
    template = Sandbox(undefined=StrictUndefined).from_string("{{ thing.gone }}")
    assert template.render(thing=one) == "甲"
    assert template.render(thing=other) == "[gone]"


def test_markup_is_formatted_with_what_is_escaped():
    template = Sandbox(autoescape=True).from_string("{{ text.format('<') }}")
    assert template.render(text=Markup("<b>{0}</b>")) == "<b>&lt;</b>"
    assert template.render(text=Markup("<b>{0}</b>")) == "<b>&lt;</b>"
