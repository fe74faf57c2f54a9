"""The documentation cannot go stale: what the code has is told, and told as it is."""

import re
import runpy
from pathlib import Path

import attrs
import pytest

import govreport
from govreport import errors
from govreport.plugins import hookspecs
from govreport.renderers.installing import COMMANDS

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


def test_every_hook_is_tested():
    tests = (ROOT / "tests" / "plugins" / "test_host.py").read_text(encoding="utf-8")
    for hook in hookspecs.__all__:
        assert f"def {hook}(" in tests


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
