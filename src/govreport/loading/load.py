"""Loading: a file, its content or a mapping as a `Source`, every problem at once."""

import logging
from collections.abc import Mapping
from functools import partial
from pathlib import Path as FilePath

from attrs import evolve

from govreport.codec import to_plain
from govreport.diagnostics import Diagnostic, Position
from govreport.editions import FormatEdition
from govreport.errors import LoadError
from govreport.loading.content import decode, read_file
from govreport.loading.files import Beside, Folder, Given, read_files
from govreport.loading.misfits import tell_misfits
from govreport.loading.notes import Notes
from govreport.loading.outlays import join_units
from govreport.loading.reading import read_text
from govreport.loading.records import read_report
from govreport.loading.refusal import refuse
from govreport.loading.scalars import as_number
from govreport.loading.source import Positions, Source
from govreport.loading.straight import read_straight
from govreport.loading.structure import structured, told_edition
from govreport.loading.tree import Path, PlacedTree, Tree, as_plain
from govreport.report import FORMAT_VERSION, Report
from govreport.values.labels import input_keys

__all__ = ["DATA_SUFFIXES", "load", "load_report", "load_tree", "source_of"]

logger = logging.getLogger("govreport")

DATA_SUFFIXES = (".yaml", ".yml", ".json")
"""The endings of files that state their data by name."""

UNNAMED = "<bytes>"
"""What messages call content that came without a name."""


def load(
    source: FilePath | str | bytes | Mapping[str, object],
    *,
    name: str | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Source:
    """Load a report from a path, from the content of a file, or from plain data.

    `name` is what messages call the file; a path names itself. `files` are the images
    and attachments by the path that the report writes; without them, they are read
    from the folder of the file. Raises `LoadError` where the file as a whole cannot be
    read; all else that is wrong is listed in the source.
    """
    place: Folder | Given = Given({} if files is None else files)
    folder: FilePath | None = None
    if isinstance(source, Mapping):
        return load_tree(Tree(name=name or "", plain=as_plain(source)), place)
    if isinstance(source, bytes):
        name = name or UNNAMED
    else:
        name = name or str(source)
        path = FilePath(source)
        source = read_file(path, name)
        folder = path.parent
        place = Folder(folder) if files is None else place
    loaded = load_tree(read_text(decode(source, name), name), place)
    return evolve(loaded, folder=folder)


def source_of(report: Report, files: Mapping[str, bytes]) -> Source:
    """Give `report`, which was not loaded, with the files that it names."""
    tree = Tree(name="", plain={})
    notes = Notes(tree=tree, edition=report.format_edition)
    found = read_files(notes, to_plain(report), Given(files))
    return Source(report=report, files=found, problems=_in_order(notes.problems))


def load_report(
    source: FilePath | str | bytes | Mapping[str, object],
    *,
    files: Mapping[str, bytes] | None = None,
) -> Report:
    """Give the report in a file, in the content of one (bytes), or in a mapping.

    `files` are its images and attachments, as for `load`; `render` asks for them
    again, for a report does not hold them. Raises `LoadError` with every problem, each
    with file, line and address.
    """
    loaded = load(source, files=files)
    if any(problem.is_error for problem in loaded.problems):
        raise LoadError("load-failed", loaded.problems)
    return loaded.report


def load_tree(tree: Tree | PlacedTree, place: Folder | Given | Beside) -> Source:
    """Load the report that `tree` states; `place` has the files that it names.

    Raises `LoadError` where it states no report at all.
    """
    plain = tree.plain
    if not isinstance(plain, dict):
        at = tree.position(()) or Position(tree.name, 1, 1)
        if plain is None:
            refuse("OGI117", "OGI117.empty", at, name=tree.name)
        refuse("OGI115", "OGI115.mapping", at)
    _refuse_newer(plain, tree)
    edition = told_edition(_stated(plain))
    report = read_straight(tree, edition) if isinstance(tree, Tree) else None
    if report is None:
        return _load_carefully(tree, plain, edition, place)
    logger.info("1 load: %s, 0 problems", tree.name)
    places = partial(_places_of, tree, plain, edition)
    return Source(report=report, positions=Positions(tree, places), name=tree.name)


def _load_carefully(
    tree: Tree | PlacedTree,
    plain: Mapping[str, object],
    edition: FormatEdition,
    place: Folder | Given | Beside,
) -> Source:
    """Load what may be abbreviated, in Chinese or wrong, and tell what is wrong."""
    notes = Notes(tree=tree, edition=edition)
    read = read_report(notes, plain)
    _tell_misfits(notes, plain)
    join_units(notes, read)
    notes.add_those_of_the_tree()
    report, provisional = structured(notes, read)
    files = read_files(notes, read, place)
    logger.info("1 load: %s, %d problems", tree.name, len(notes.problems))
    return Source(
        report=report,
        files=files,
        positions=Positions(tree, notes.all_places),
        problems=_in_order(notes.problems),
        name=tree.name,
        provisional=provisional,
    )


def _places_of(
    tree: Tree | PlacedTree, plain: Mapping[str, object], edition: FormatEdition
) -> Mapping[Path, tuple[Path, int]]:
    notes = Notes(tree=tree, edition=edition)
    read_report(notes, plain)
    return notes.all_places()


def _tell_misfits(notes: Notes, plain: Mapping[str, object]) -> None:
    """Tell what does not fit the edition, read in other editions for comparison."""

    def misfits_in(edition: FormatEdition) -> int:
        trial = Notes(tree=notes.tree, edition=edition)
        read_report(trial, plain)
        return len(trial.misfits)

    tell_misfits(notes, told_edition({"year": _stated(plain).get("year")}), misfits_in)


def _stated(plain: Mapping[str, object]) -> dict[str, object]:
    """Give the fields that tell the edition, under English names."""
    keys = input_keys(Report)
    return {
        keys[key]: as_number(value)
        for key, value in plain.items()
        if keys.get(key) in ("edition", "year")
    }


def _refuse_newer(plain: Mapping[str, object], tree: Tree | PlacedTree) -> None:
    keys = input_keys(Report)
    for key, version in plain.items():
        if keys.get(key) != "format_version" or type(version) is not int:
            continue
        if version > FORMAT_VERSION:
            at = tree.position((key,)) or Position(tree.name, 1, 1)
            refuse("OGI113", "OGI113", at, got=version, known=FORMAT_VERSION)


def _in_order(problems: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort problems by their place, those without one first."""

    def order(problem: Diagnostic) -> tuple[tuple[str | int, ...], str]:
        where = problem.position or problem.place
        return where.order if where else (), problem.address

    return tuple(sorted(problems, key=order))
