"""What goes wrong in a plugin's check is told as its fault, with its place."""

import inspect

import pytest

from govreport import Check, Diagnostic, PluginError, PluginHost, check, hookimpl

WORDING = {"zh": "{n}太多。", "en": "{n} is too many."}


class GivesACheck:
    def __init__(self, run):
        self.run = run

    @hookimpl
    def govreport_register_checks(self):
        title = {"zh": "过多", "en": "too many"}
        return [Check(code="WW101", title=title, basis="", run=self.run)]


def raised(run, report):
    host = PluginHost({"wuwei": GivesACheck(run)}, load=())
    with pytest.raises(PluginError) as caught:
        check(report, plugins=host)
    return caught.value


def divides(context):
    return [1 // context.numbers["proactive.rules.issued"]]


def finding(**changed):
    facts = {"code": "WW101", "wording": WORDING, "facts": {"n": 3}}
    return lambda _: [Diagnostic(**{**facts, **changed})]


def test_a_check_that_raises_is_named_with_its_place(zero_report):
    error = raised(divides, zero_report)
    line = inspect.getsourcelines(divides)[1] + 1
    place = f"{__file__}:{line}"
    assert error.word() == (
        f"插件“wuwei”的检查 WW101 出错（{place}）：ZeroDivisionError: "
        "integer division or modulo by zero"
    )
    assert error.word("en") == (
        f"The check WW101 of the plugin wuwei failed ({place}): ZeroDivisionError: "
        "integer division or modulo by zero"
    )


@pytest.mark.parametrize(
    ("run", "says"),
    [
        (lambda _: ["表二有误"], "应逐个给出 Diagnostic，给出的是 str。"),
        (finding(code="WW102"), "给出了代码为 WW102 的问题"),
        (finding(wording=None), "没有中文句子，或句子里的占位没有对应的 facts"),
        (finding(wording={"zh": "过多"}), "没有英文句子"),
        (finding(facts={}), "没有中文句子，或句子里的占位没有对应的 facts：'n'"),
        (lambda _: None, "TypeError: 'NoneType' object is not iterable"),
    ],
)
def test_a_finding_that_cannot_be_used_is_told(zero_report, run, says):
    error = raised(run, zero_report)
    assert error.word().startswith("插件“wuwei”的检查 WW101 出错")
    assert says in error.word()


def test_a_good_finding_passes_as_it_is(complete_report):
    host = PluginHost({"wuwei": GivesACheck(finding())}, load=())
    (found,) = check(complete_report, plugins=host)
    assert found.word("en") == "3 is too many."
