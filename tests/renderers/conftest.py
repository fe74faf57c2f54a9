"""Rendering a report in the national variant, or in a child that overrides files."""

from importlib.resources import files

import pytest

from govreport.compose import compose
from govreport.renderers.renderer import Target
from govreport.variants import Lineage, Variant, read_variant

NATIONAL = read_variant(files("govreport_templates") / "national")


@pytest.fixture(scope="session")
def render_with():
    """A function that renders a report with a renderer, in a lineage."""

    def render_with(renderer, report, lineage=None, **options):
        lineage = lineage or Lineage(variants=(NATIONAL,))
        target = Target(
            format=renderer.format,
            edition=report.format_edition,
            lineage=lineage,
            options=options,
        )
        document = compose(report, target.edition, target.settings)
        return renderer.render(document, report, target)

    return render_with


@pytest.fixture
def child(tmp_path):
    """A function that gives the lineage of a child of the national variant."""

    def child(templates=None, **overlay):
        folder = tmp_path / "child"
        folder.mkdir(exist_ok=True)
        for name, text in (templates or {}).items():
            (folder / name).write_text(text, encoding="utf-8")
        variant = Variant(
            id="child", name="子", parent="national", folder=folder, overlay=overlay
        )
        return Lineage(variants=(variant, NATIONAL))

    return child
