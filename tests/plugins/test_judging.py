"""What a plugin gives is held against what each hook asks for."""

from types import ModuleType

import pytest

from govreport import Check, PluginHost, Variant, hookimpl
from govreport.renderers import TextRenderer


def plugin(kind, given):
    """Give a plugin whose one hook gives `given`."""

    def give():
        return given

    give.__name__ = f"govreport_register_{kind}"
    module = ModuleType("bad")
    setattr(module, give.__name__, hookimpl(give))
    return module


def reason(module, language="zh"):
    host = PluginHost({"bad": module}, load=())
    host.ask_all()
    return host.plugin("bad").why(language)


def check(**changed):
    facts = {"code": "WW101", "title": {"zh": "甲", "en": "a"}, "basis": "", "run": len}
    return Check(**{**facts, **changed})


def renderer(**changed):
    made = TextRenderer()
    for name, value in changed.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize(
    ("kind", "given", "says"),
    [
        ("variants", {"a": 1}, "应给出 Variant 的列表，给出的是 dict。"),
        ("variants", None, "应给出 Variant 的列表，给出的是 None。"),
        ("renderers", 3, "应给出 Renderer 的列表，给出的是 int。"),
        ("checks", "WW101", "应给出 Check 的列表，给出的是 str。"),
        ("variants", ["hubei"], "给出的第1项应为 Variant 对象，实为 str。"),
        ("checks", [check(), None], "给出的第2项应为 Check 对象，实为 None。"),
        ("renderers", [TextRenderer], "给出的第1项应为 Renderer 对象，实为 TextR"),
        ("renderers", [{"format": "md"}], "格式“dict”缺少 format、suffix、media_type"),
        ("renderers", [renderer(suffix="md")], "应以点开头，如 .md，现为“md”。"),
        ("renderers", [renderer(binary="no")], "“text”的 binary 应为 bool，实为 str。"),
        ("renderers", [renderer(render=None)], "“text”的 render 应为 function"),
        ("checks", [check(code="OGI901")], "检查 OGI901 用了 OGI 开头的代码"),
        ("checks", [check(code="ww1")], "代码“ww1”应为大写前缀加三位数字"),
        ("checks", [check(title={"zh": "甲"})], "WW101 的 title 缺少 en。"),
        ("checks", [check(title="甲")], "“WW101”的 title 应为 mapping，实为 str。"),
        ("checks", [check(run="x")], "“WW101”的 run 应为 function，实为 str。"),
        ("checks", [check(), check()], "govreport_register_checks 给出了两个“WW101”。"),
    ],
)
def test_what_is_not_what_it_should_be_is_named(kind, given, says):
    assert says in reason(plugin(kind, given))


def test_what_is_wrong_is_said_in_english_too():
    assert reason(plugin("variants", ["hubei"]), "en") == (
        "Item 1 that govreport_register_variants gave must be a Variant object; "
        "it is str."
    )


def test_a_hook_that_gives_nothing_gives_nothing_wrong(tmp_path):
    variant = Variant(id="a", name="a", folder=tmp_path)
    assert reason(plugin("variants", [])) == ""
    assert reason(plugin("variants", (v for v in [variant]))) == ""


def test_a_misspelt_hook_is_told_with_the_nearest():
    module = plugin("varients", [])
    assert reason(module) == (
        "没有名为 govreport_register_varients 的钩子，"
        "是不是 govreport_register_variants？"
    )


def test_a_hook_that_was_not_marked_is_told():
    class Plugin:
        def govreport_register_variants(self):
            return []

    assert reason(Plugin()) == (
        "函数 govreport_register_variants 前没有写 @govreport.hookimpl，不会被调用。"
    )


def test_a_hook_with_an_argument_too_many_is_told():
    class Plugin:
        @hookimpl
        def govreport_register_variants(self, host):
            return host

    assert reason(Plugin()).startswith("钩子的写法不对：Plugin 'bad' for hook")
    assert "{'host'}" in reason(Plugin())
