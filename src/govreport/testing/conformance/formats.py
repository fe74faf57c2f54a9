"""That a renderer keeps its protocol: bytes, the same ones, and all the words."""

from pathlib import Path

from attrs import evolve

from govreport.errors import GovReportError
from govreport.plugins import PluginHost
from govreport.readback import read_report
from govreport.readback.units import squeezed
from govreport.report import Attachment
from govreport.testing.conformance.elsewhere import imported_by, is_same_elsewhere
from govreport.testing.conformance.rendering import (
    once,
    require_numbers,
    require_same_words,
)
from govreport.testing.conformance.words import in_words, require
from govreport.testing.hosts import name_of
from govreport.testing.pictures import CAPTION, illustrated, pictures
from govreport.testing.reports import full_report
from govreport.testing.words import rendered
from govreport.variants import NATIONAL

__all__ = ["OfFormats"]

EDITION = "2021"
JUNK = (b"", b"%PDF-", b"PK\x03\x04", b"<html>", b"\xff\xfe\x00", "年报".encode())
"""What `extract` may be given: `govreport read` asks every format about any file."""


class OfFormats:
    """The tests of each format that a plugin gives."""

    plugin: str | Path

    def test_a_format_gives_bytes(
        self, own_format: str, govreport_plugins: PluginHost
    ) -> None:
        """What it renders is bytes, and there are some."""
        with in_words():
            data: object = once(NATIONAL, EDITION, own_format, govreport_plugins)
        require(
            isinstance(data, bytes) and data,
            "testing.no-bytes",
            plugin=name_of(self.plugin),
            format=own_format,
            got=type(data).__name__ if data else repr(data),
        )

    def test_a_format_shows_every_number_in_its_place(
        self, own_format: str, edition: str, govreport_plugins: PluginHost
    ) -> None:
        """The number proof: each cell of the tables is read back from what is seen."""
        require_numbers(self.plugin, NATIONAL, edition, own_format, govreport_plugins)

    def test_a_format_shows_the_words_of_plain_text(
        self, own_format: str, edition: str, govreport_plugins: PluginHost
    ) -> None:
        """No heading, paragraph or label is lost, changed or added."""
        require_same_words(
            self.plugin, NATIONAL, edition, own_format, govreport_plugins
        )

    def test_a_format_shows_a_figure_by_its_caption(
        self, own_format: str, govreport_plugins: PluginHost
    ) -> None:
        """A report with an image is rendered, with the image at hand or without."""
        report = illustrated()
        with in_words():
            rendered(report, own_format, NATIONAL, govreport_plugins, pictures())
            data = rendered(report, own_format, NATIONAL, govreport_plugins)
        seen = govreport_plugins.renderer(own_format).visible(data)
        text = data.decode("utf-8", errors="replace") if seen is None else "".join(seen)
        require(
            squeezed(CAPTION) in squeezed(text),
            "testing.caption",
            plugin=name_of(self.plugin),
            format=own_format,
            caption=CAPTION,
        )

    def test_a_format_gives_the_same_bytes_elsewhere(
        self, own_format: str, govreport_plugins: PluginHost
    ) -> None:
        """On another day and in another process, nothing in it changes."""
        with in_words():
            data = once(NATIONAL, EDITION, own_format, govreport_plugins)
        require(
            is_same_elsewhere(self.plugin, own_format, data),
            "testing.bytes",
            plugin=name_of(self.plugin),
            variant=NATIONAL,
            format=own_format,
        )

    def test_a_format_carries_its_report_if_it_says_so(
        self, own_format: str, govreport_plugins: PluginHost
    ) -> None:
        """`extract` gives back what was embedded, and nothing from any other file."""
        renderer = govreport_plugins.renderer(own_format)
        facts = {"plugin": name_of(self.plugin), "format": own_format}
        for junk in JUNK:
            found = renderer.extract(junk)
            require(found is None, "testing.junk", junk=repr(junk), **facts)
        report = evolve(full_report(EDITION), attachments=(Attachment(path="a.xlsx"),))
        with in_words():
            data = rendered(report, own_format, NATIONAL, govreport_plugins)
        carries = renderer.extract(data) is not None
        require(carries == renderer.carries_report, "testing.carries", **facts)
        if carries:
            try:
                back = read_report(data, plugins=govreport_plugins)
            except GovReportError:
                back = None
            require(back == report, "testing.read-back", **facts)

    def test_a_format_imports_its_libraries_when_it_renders(
        self, own_format: str
    ) -> None:
        """Registering costs nothing: each run of the command line registers all."""
        found = imported_by(self.plugin)
        require(
            not found,
            "testing.imports",
            plugin=name_of(self.plugin),
            format=own_format,
            modules=found,
        )
