"""That a variant is complete, and reads the same in every format."""

from pathlib import Path

from govreport.api import document_of
from govreport.plugins import PluginHost
from govreport.testing.conformance.rendering import (
    fresh,
    once,
    require_numbers,
    require_same_words,
)
from govreport.testing.conformance.words import in_words, require
from govreport.testing.hosts import name_of
from govreport.testing.reports import full_report

__all__ = ["OfVariants"]


class OfVariants:
    """The tests of each variant that a plugin gives."""

    plugin: str | Path

    def test_a_variant_names_its_evidence(
        self, variant: str, govreport_plugins: PluginHost
    ) -> None:
        """Its variant.yaml says which notice or report it follows."""
        with in_words():
            evidence = govreport_plugins.variants.lineage(variant).variants[0].evidence
        name = name_of(self.plugin)
        require(evidence.strip(), "testing.evidence", plugin=name, variant=variant)

    def test_a_variant_words_a_full_report(
        self, variant: str, edition: str, govreport_plugins: PluginHost
    ) -> None:
        """Its ancestors are there, and nothing is left out that compose asks for."""
        with in_words():
            document_of(
                full_report(edition), variant=variant, plugins=govreport_plugins
            )

    def test_a_variant_shows_every_number_in_its_place(
        self,
        variant: str,
        edition: str,
        format_name: str,
        govreport_plugins: PluginHost,
    ) -> None:
        """No cell is lost in a template of its own."""
        require_numbers(self.plugin, variant, edition, format_name, govreport_plugins)

    def test_a_variant_shows_the_same_words_in_every_format(
        self,
        variant: str,
        edition: str,
        format_name: str,
        govreport_plugins: PluginHost,
    ) -> None:
        """What a reader sees in one format is seen in all."""
        require_same_words(
            self.plugin, variant, edition, format_name, govreport_plugins
        )

    def test_a_variant_gives_the_same_bytes_twice(
        self, variant: str, format_name: str, govreport_plugins: PluginHost
    ) -> None:
        """No template prints today's date or anything else that changes."""
        edition = "2021"
        with in_words():
            first = once(variant, edition, format_name, govreport_plugins)
            second = fresh(variant, edition, format_name, govreport_plugins)
        require(
            first == second,
            "testing.bytes",
            plugin=name_of(self.plugin),
            variant=variant,
            format=format_name,
        )
