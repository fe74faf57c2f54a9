"""That a reader keeps its protocol: it bears any bytes and says where all stands."""

import inspect
from collections.abc import Iterator
from pathlib import Path

from govreport.codec import flatten
from govreport.errors import LoadError
from govreport.loading import DATA_SUFFIXES
from govreport.plugins import PluginHost
from govreport.readback import open_source
from govreport.readers import Reader
from govreport.recognition import SeenDocument
from govreport.testing.conformance.elsewhere import imported_by
from govreport.testing.conformance.junk import JUNK, cut_short, reading
from govreport.testing.conformance.seeing import unplaced, unworded
from govreport.testing.conformance.trials import bare, samples_in, writers_for
from govreport.testing.conformance.words import fail, in_words, language, require
from govreport.testing.hosts import name_of
from govreport.testing.reports import full_report

__all__ = ["OfReaders"]

EDITION = "2021"
SHOWN = 3


class OfReaders:
    """The tests of each reader that a plugin gives."""

    plugin: str | Path
    samples: Path | None = None
    seconds: int = 20

    def test_a_reader_names_endings_that_a_file_can_have(
        self, own_reader: str, govreport_plugins: PluginHost
    ) -> None:
        """In lower case, with one dot, and none of those that data files have."""
        for suffix in govreport_plugins.readers[own_reader].suffixes:
            fits = suffix == Path(f"x{suffix}").suffix.lower()
            require(
                fits and suffix not in DATA_SUFFIXES,
                "testing.ending",
                suffix=suffix,
                taken=DATA_SUFFIXES,
                **self._facts(own_reader),
            )

    def test_a_reader_says_of_any_bytes_whether_it_reads_them(
        self, own_reader: str, govreport_plugins: PluginHost
    ) -> None:
        """`accepts` is asked about every file whose ending nobody knows."""
        reader, facts = govreport_plugins.readers[own_reader], self._facts(own_reader)
        for junk, data in JUNK.items():
            try:
                given: object = reader.accepts(data)
            except Exception as error:  # noqa: BLE001  # a reader may raise anything
                given = error
            require(
                isinstance(given, bool),
                "testing.accepts",
                junk=junk,
                got=repr(given),
                **facts,
            )

    def test_a_reader_bears_any_bytes(
        self, own_reader: str, govreport_plugins: PluginHost
    ) -> None:
        """It gives what it sees or raises `LoadError`, nothing else, and in time."""
        for junk, data in JUNK.items():
            self._require_borne(own_reader, data, junk, govreport_plugins)

    def test_a_reader_bears_a_file_that_is_cut_short(
        self, own_reader: str, govreport_plugins: PluginHost
    ) -> None:
        """A copy that broke off is read as far as it goes, or refused."""
        for name, data in self._files(own_reader, govreport_plugins):
            for part in cut_short(data):
                self._require_borne(own_reader, part, name, govreport_plugins)

    def test_a_reader_has_a_file_to_be_tried_with(
        self, own_reader: str, govreport_plugins: PluginHost
    ) -> None:
        """One in tests/samples, or what a renderer of the same plugin writes."""
        reader = govreport_plugins.readers[own_reader]
        require(
            list(self._files(own_reader, govreport_plugins)),
            "testing.no-sample",
            folder=str(self._samples()),
            suffixes=reader.suffixes,
            **self._facts(own_reader),
        )

    def test_a_reader_says_where_all_stands(
        self, own_reader: str, govreport_plugins: PluginHost
    ) -> None:
        """Each block and cell has its place in the file that was named."""
        for name, data in self._files(own_reader, govreport_plugins):
            facts = {"file": name, **self._facts(own_reader)}
            with in_words():
                document = govreport_plugins.readers[own_reader].read(data, name)
            require(document.blocks, "testing.nothing-seen", **facts)
            if (found := unplaced(document, name)) is not None:
                fail("testing.unplaced", text=found, **facts)
            if (said := unworded(document)) is not None:
                fail("testing.unworded", said=said, **facts)

    def test_a_reader_reads_what_its_plugin_renders(
        self, own_reader: str, edition: str, govreport_plugins: PluginHost
    ) -> None:
        """The way back: every number and chapter of the full report is recognised."""
        stated = flatten(full_report(edition))
        for name, data in self._rendered(own_reader, edition, govreport_plugins):
            facts = {"edition": edition, "file": name, **self._facts(own_reader)}
            with in_words():
                source = open_source(data, name=name, plugins=govreport_plugins)
            back = flatten(source.report)
            for address, number in stated.items():
                if back.get(address) != number:
                    one, other = str(number), str(back.get(address))
                    fail(
                        "testing.way-back",
                        address=address,
                        one=one,
                        other=other,
                        **facts,
                    )
            problems = [problem.word(language()) for problem in source.problems]
            require(
                source.coverage and source.coverage.is_whole,
                "testing.coverage",
                problems=tuple(problems[:SHOWN]),
                **facts,
            )

    def test_a_reader_imports_its_libraries_when_it_reads(
        self, own_reader: str
    ) -> None:
        """Registering costs nothing: each run of the command line registers all."""
        found = imported_by(self.plugin)
        facts = self._facts(own_reader)
        require(not found, "testing.imports-reading", modules=found, **facts)

    def _facts(self, own_reader: str) -> dict[str, str]:
        return {"plugin": name_of(self.plugin), "format": own_reader}

    def _samples(self) -> Path:
        """Give the folder with files of the kinds that are read."""
        return self.samples or Path(inspect.getfile(type(self))).parent / "samples"

    def _files(self, own_reader: str, host: PluginHost) -> Iterator[tuple[str, bytes]]:
        """Give name and bytes of all that the reader is tried with."""
        yield from samples_in(self._samples(), host.readers[own_reader])
        yield from self._rendered(own_reader, EDITION, host)

    def _rendered(
        self, own_reader: str, edition: str, host: PluginHost
    ) -> Iterator[tuple[str, bytes]]:
        reader: Reader = host.readers[own_reader]
        for renderer in writers_for(reader, name_of(self.plugin), host):
            yield bare(renderer.format, edition, host)

    def _require_borne(
        self, own_reader: str, data: bytes, junk: str, host: PluginHost
    ) -> None:
        reader, facts = host.readers[own_reader], self._facts(own_reader)
        ended = reading(reader, data, junk, self.seconds)
        if not ended.in_time:
            fail("testing.endless", junk=junk, seconds=self.seconds, **facts)
        got = ended.given if ended.error is None else ended.error
        if not isinstance(got, SeenDocument | LoadError):
            kind = type(got).__name__ if ended.error is None else repr(got)
            fail("testing.not-borne", junk=junk, got=kind, **facts)
        if (said := unworded(got)) is not None:
            fail("testing.unworded", said=said, file=junk, **facts)
