"""The documentation cannot go stale: what the code has is told, and told as it is."""

import re
import runpy
from pathlib import Path

import attrs
import pytest

import govreport
from govreport import errors, testing
from govreport.authoring.new_plugin.files import plugin_files
from govreport.authoring.new_plugin.kinds import USUAL_KINDS
from govreport.authoring.new_plugin.name import PluginName
from govreport.cli.check import FORMATS, LEVELS
from govreport.cli.outputs import WRITERS
from govreport.plugins import hookspecs
from govreport.renderers.installing import COMMANDS
from govreport.testing import plugin as testing_plugin
from govreport.waiving import waivers_in
from govreport.waiving.judging import KEYS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = runpy.run_path(str(ROOT / "scripts" / "write_reference.py"))["PAGES"]


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_of_the_reference_is_what_the_code_says(name):
    written = (DOCS / "reference" / name).read_text(encoding="utf-8")
    assert written == PAGES[name](), "run scripts/write_reference.py"


def test_every_installed_variant_is_told_with_its_evidence():
    page = (DOCS / "reference" / "provinces.md").read_text(encoding="utf-8")
    for variant in govreport.PluginHost().variants.variants.values():
        assert f"`{variant.id}`" in page
        assert variant.evidence in page


@pytest.mark.parametrize("hook", hookspecs.__all__)
def test_every_hook_says_what_it_is_for_and_has_a_test_a_page_and_a_user(hook):
    tests = (ROOT / "tests" / "plugins" / "test_host.py").read_text(encoding="utf-8")
    page = (DOCS / "reference" / "hooks.md").read_text(encoding="utf-8")
    template = "src/govreport/authoring/new_plugin/template/init.py.j2"
    begun = (ROOT / template).read_text(encoding="utf-8")
    assert (getattr(hookspecs, hook).__doc__ or "").startswith("Give ")
    assert f"def {hook}(" in tests
    assert f"## {hook}\n" in page
    assert f"def {hook}(" in begun


def test_every_hook_that_there_is_is_listed():
    named = {n for n in vars(hookspecs) if n.startswith("govreport_")}
    assert named == set(hookspecs.__all__)


def test_every_public_name_of_the_testing_kit_is_told():
    page = (DOCS / "reference" / "library.md").read_text(encoding="utf-8")
    fixtures = testing_plugin.__all__
    for name in {*testing.__all__, *fixtures}:
        assert f"`{name}" in page or f", `{name}" in page, name


def test_what_the_page_on_plugins_says_of_a_new_one_is_true():
    page = (DOCS / "how-to" / "write-a-plugin.md").read_text(encoding="utf-8")
    files = plugin_files(PluginName("demo"), kinds=frozenset(USUAL_KINDS))
    told = set(re.findall(r"^\| `([^`]+\.[a-zA-Z]+)` \|", page, re.MULTILINE))
    assert told <= set(files)
    suite = page.partition("## 4.")[2].partition("```python\n")[2].partition("```")[0]
    assert files["tests/test_conformance.py"].endswith(suite.split("\n\n\n")[1])
    case = page.partition("```yaml\nfail:")[2].partition("```")[0]
    assert files["tests/cases/DEMO101.yml"].endswith(f"fail:{case}")


def test_every_public_function_and_error_is_in_the_library_page():
    page = (DOCS / "reference" / "library.md").read_text(encoding="utf-8")
    functions = [
        name
        for name in govreport.__all__
        if name.islower() and not name.startswith("_")
    ]
    raised = [
        name
        for name, kind in vars(errors).items()
        if isinstance(kind, type)
        and issubclass(kind, errors.GovReportError)
        and name != "DataError"
    ]
    for name in functions + raised:
        assert f"`{name}" in page or f"({name}" in page, name


def test_every_key_of_a_diagnostic_is_told():
    page = (DOCS / "reference" / "library.md").read_text(encoding="utf-8")
    for name in ("code", "severity", "address", "position", "facts", "related"):
        assert name in {a.name for a in attrs.fields(govreport.Diagnostic)}
        assert f"`{name}`" in page


def test_every_key_of_a_finding_and_every_format_of_check_is_told():
    page = (DOCS / "reference" / "findings.md").read_text(encoding="utf-8")
    keys = govreport.Diagnostic(code="X", message="error").to_plain()
    for name in ("report", *keys, *FORMATS, *LEVELS):
        assert f"`{name}`" in page or f"--fail-on {name}`" in page, name
    assert tuple(WRITERS) == FORMATS


def test_the_waiver_of_the_how_to_page_states_every_key():
    page = (DOCS / "how-to" / "waive-a-finding.md").read_text(encoding="utf-8")
    text = page.partition("```toml\n")[2].partition("```")[0]
    (waiver,) = waivers_in(text, "govreport.toml")
    assert waiver.target == "OGI401 remedies.reconsideration.total"
    for key in KEYS:
        assert f"\n{key} = " in text
        assert f"\n| `{key}` |" in page


@pytest.mark.parametrize("commands", COMMANDS.values(), ids=COMMANDS)
def test_each_command_that_installs_something_is_told(commands):
    page = (DOCS / "how-to" / "install-fonts.md").read_text(encoding="utf-8")
    assert f"`{commands.libraries}`" in page
    assert f"`{commands.fonts}`" in page


@pytest.mark.parametrize(
    "page",
    sorted(
        [*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *ROOT.glob("plugins/*/README.md")]
    ),
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_every_link_of_a_page_leads_somewhere(page):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), target
