"""The plugin host: what plugins give, and what becomes of broken ones."""

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from govreport import Position, SeenDocument, SeenParagraph, Variant, hookimpl
from govreport.checks import BUILT_IN, Check
from govreport.errors import PluginError, UnknownName
from govreport.plugins import PluginHost
from govreport.plugins import host as host_module
from govreport.readback import open_source
from govreport.renderers import TextRenderer


def variant(name: str, parent: str | None = "national") -> Variant:
    return Variant(id=name, name=name, parent=parent, folder=Path())


class GivesVariants:
    def __init__(self, *names: str) -> None:
        self.names = names

    @hookimpl
    def govreport_register_variants(self):
        return [variant(name) for name in self.names]


class GivesAFormat:
    @hookimpl
    def govreport_register_renderers(self):
        renderer = TextRenderer()
        renderer.format, renderer.suffix = "markdown", ".md"
        return [renderer]


class GivesACheck:
    @hookimpl
    def govreport_register_checks(self):
        return [
            Check(
                code="WW001",
                title={"zh": "过长", "en": "too long"},
                basis="",
                run=lambda _: [],
            )
        ]


class LinesReader:
    """Reads every line as a paragraph."""

    format = "lines"
    suffixes = (".lines",)
    title = "逐行文本"

    def accepts(self, data):
        del data
        return False

    def read(self, data, name):
        return SeenDocument(
            blocks=tuple(
                SeenParagraph(text=line, where=Position(name, number, 1))
                for number, line in enumerate(data.decode().splitlines(), 1)
            )
        )


class GivesAReader:
    def __init__(self, **changes: object) -> None:
        self.changes = changes

    @hookimpl
    def govreport_register_readers(self):
        reader = LinesReader()
        for name, value in self.changes.items():
            setattr(reader, name, value)
        return [reader]


class Raises:
    @hookimpl
    def govreport_register_variants(self):
        message = "no such folder"
        raise OSError(message)


class MisspeltHook:
    @hookimpl
    def govreport_register_varients(self):
        return []


def host(**modules: object) -> PluginHost:
    return PluginHost(modules, load=())


def state(plugins: PluginHost, name: str):
    return next(plugin for plugin in plugins.plugins if plugin.name == name)


def test_the_built_in_plugin_gives_the_national_variant_and_four_formats():
    plugins = host()
    assert list(plugins.variants.variants) == ["national"]
    assert list(plugins.renderers) == ["docx", "html", "html-fragment", "pdf", "text"]
    assert {"OGI301", "OGI302", "OGI303", "OGI401"} <= set(plugins.checks)


def test_a_plugin_gives_variants():
    assert "jiangsu" in host(jiangsu=GivesVariants("jiangsu")).variants.variants


def test_a_plugin_gives_a_format():
    assert host(markdown=GivesAFormat()).renderer("markdown").suffix == ".md"


def test_a_plugin_gives_a_check():
    assert host(wuwei=GivesACheck()).checks["WW001"].title["zh"] == "过长"


def test_a_plugin_gives_a_reader_and_open_source_reads_by_it():
    plugins = host(lines=GivesAReader())
    assert plugins.readers["lines"].suffixes == (".lines",)
    data = "示范县司法局2024年政府信息公开工作年度报告\n一、总体情况\n公开信息5条。"
    source = open_source(data.encode(), name="年报.lines", plugins=plugins)
    assert (source.report.agency, source.report.year) == ("示范县司法局", 2024)
    assert source.coverage.chapters == 1
    assert source.place_of("overview") == Position("年报.lines", 3, 1)


def test_two_readers_of_one_suffix_are_both_named():
    plugins = host(
        first=GivesAReader(), second=GivesAReader(format="rows", title="逐行")
    )
    with pytest.raises(PluginError, match=r"“lines”和“rows”都读取以“\.lines”结尾"):
        _ = plugins.readers


def test_two_readers_of_one_name_are_an_error_that_names_both_plugins():
    plugins = host(first=GivesAReader(), second=GivesAReader(suffixes=(".rows",)))
    with pytest.raises(PluginError, match="“first”和“second”都登记了读取“lines”"):
        _ = plugins.readers


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"read": None}, "“lines”的 read 应为 function，实为 None。"),
        ({"suffixes": ".lines"}, "“lines”的 suffixes 应为 tuple，实为 str。"),
        ({"suffixes": ("lines",)}, "suffix 应以点开头，如 .md，现为“lines”。"),
        ({"suffixes": ()}, "suffix 应以点开头，如 .md，现为“”。"),
    ],
)
def test_a_reader_that_is_none_is_refused(changes, says):
    plugins = host(bad=GivesAReader(**changes))
    plugins.ask_all()
    assert says in state(plugins, "bad").reason
    assert "lines" not in plugins.readers


def test_a_reader_that_lacks_read_is_refused_with_the_hook_that_gave_it():
    class Mute:
        @hookimpl
        def govreport_register_readers(self):
            class Shows:
                format, title, suffixes = "lines", "逐行文本", (".lines",)

                def accepts(self, data):
                    return bool(data)

            return [Shows()]

    plugins = host(bad=Mute())
    plugins.ask_all()
    assert state(plugins, "bad").reason == (
        "govreport_register_readers 给出的格式“lines”缺少 read。"
    )


def test_what_plugins_give_is_sorted_by_name():
    plugins = host(b=GivesVariants("b", "z"), a=GivesVariants("y"))
    assert list(plugins.variants.variants) == ["b", "national", "y", "z"]


def test_two_plugins_that_claim_one_name_are_both_named():
    plugins = host(first=GivesVariants("same"), second=GivesVariants("same"))
    with pytest.raises(PluginError, match="“first”和“second”都登记了“same”"):
        _ = plugins.variants


def test_a_plugin_that_raises_in_a_hook_is_broken_and_nothing_else_is():
    plugins = host(bad=Raises(), good=GivesVariants("jiangsu"))
    assert list(plugins.variants.variants) == ["jiangsu", "national"]
    assert state(plugins, "bad").reason == "OSError: no such folder"
    assert not state(plugins, "good").is_broken


def test_a_misspelt_hook_is_found():
    plugins = host(bad=MisspeltHook())
    assert "govreport_register_varients" in state(plugins, "bad").reason


def entry_points(monkeypatch, *points: EntryPoint) -> None:
    monkeypatch.setattr(host_module, "entry_points", lambda **_: points)


def test_a_plugin_that_raises_on_import_is_listed_with_its_reason(
    monkeypatch, tmp_path
):
    (tmp_path / "broken_plugin.py").write_text("raise ValueError('boom')")
    monkeypatch.syspath_prepend(tmp_path)
    entry_points(
        monkeypatch,
        EntryPoint("broken", "broken_plugin", "govreport"),
        EntryPoint("missing", "no_such_module", "govreport"),
    )
    plugins = PluginHost()
    assert state(plugins, "broken").reason == "ValueError: boom"
    assert state(plugins, "missing").reason == (
        "ModuleNotFoundError: No module named 'no_such_module'"
    )
    assert list(plugins.variants.variants) == ["national"]


def test_strict_plugins_make_a_broken_one_fatal(monkeypatch):
    monkeypatch.setenv("GOVREPORT_STRICT_PLUGINS", "1")
    entry_points(monkeypatch, EntryPoint("missing", "no_such_module", "govreport"))
    with pytest.raises(PluginError, match="插件“missing”不能用"):
        PluginHost()


@pytest.mark.parametrize(
    ("wanted", "loaded"), [("", []), ("a", ["a"]), ("a, b", ["a", "b"])]
)
def test_the_environment_limits_which_plugins_load(monkeypatch, wanted, loaded):
    monkeypatch.setenv("GOVREPORT_LOAD_PLUGINS", wanted)
    entry_points(
        monkeypatch,
        *(EntryPoint(name, "no_such_module", "govreport") for name in "abc"),
    )
    names = [plugin.name for plugin in PluginHost().plugins]
    assert names == sorted([*loaded, "govreport"])


def test_an_unknown_format_suggests_the_nearest():
    with pytest.raises(UnknownName, match="是不是“docx”"):
        host().renderer("doxc")


def test_each_hook_is_called_once():
    calls = []

    class Counts:
        @hookimpl
        def govreport_register_variants(self):
            calls.append("variants")
            return (variant(name) for name in ("a", "b"))

    plugins = host(counts=Counts())
    plugins.ask_all()
    assert list(plugins.variants.variants) == ["a", "b", "national"]
    assert state(plugins, "counts").variants == ("a", "b")
    assert calls == ["variants"]


def test_where_a_plugin_raised_is_kept(tmp_path, monkeypatch):
    folder = tmp_path / "far_plugin"
    folder.mkdir()
    (folder / "__init__.py").write_text("from far_plugin import deep")
    (folder / "deep.py").write_text("import json\n\njson.loads('{')")
    monkeypatch.syspath_prepend(tmp_path)
    entry_points(monkeypatch, EntryPoint("far", "far_plugin", "govreport"))
    plugin = state(PluginHost(), "far")
    assert plugin.reason.startswith("JSONDecodeError: Expecting property name")
    assert plugin.place == f"{folder / 'deep.py'}:3"


def test_each_call_of_a_hook_is_traced():
    lines = []
    traced = PluginHost(
        {"good": GivesVariants("a"), "bad": Raises()}, load=(), trace=lines.append
    )
    traced.ask_all()
    assert lines == [
        "govreport_register_variants bad: OSError: no such folder",
        "govreport_register_variants good: list of 1",
        "govreport_register_variants govreport: list of 1",
        "govreport_register_renderers govreport: list of 5",
        f"govreport_register_checks govreport: tuple of {len(BUILT_IN)}",
        "govreport_register_readers govreport: list of 5",
    ]


def test_an_unknown_plugin_suggests_the_nearest_whatever_its_capitals():
    with pytest.raises(UnknownName, match="没有名为“HUBIE”的插件。是不是“hubei”？"):
        host(hubei=GivesVariants("hubei")).plugin("HUBIE")
