"""What the tests of plain text need."""

from importlib.resources import files

import pytest

from govreport.variants import VariantCatalogue, read_variant


@pytest.fixture(scope="session")
def national():
    """The lineage of the national variant."""
    variant = read_variant(files("govreport_templates") / "national")
    return VariantCatalogue([variant]).lineage("national")
