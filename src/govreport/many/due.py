"""Which outputs are due: those of which something changed since the last run."""

import os
from collections.abc import Mapping
from pathlib import Path, PurePath

from attrs import frozen

from govreport import api
from govreport.api import Option
from govreport.errors import GovReportError, RequestError
from govreport.many.events import State
from govreport.many.hashing import hash_of_file
from govreport.many.inputs import Found
from govreport.many.jobs import Origin
from govreport.many.manifest import Entry, Manifest
from govreport.many.recipes import Recipe
from govreport.many.versions import host_of, versions_of
from govreport.renderers import template_hashes
from govreport.report import Report
from govreport.variants import Lineage

__all__ = ["Ledger", "Output"]


@frozen(kw_only=True)
class Output:
    """One file to make: of which report, in which format, under which name."""

    found: Found
    format: str
    name: str


@frozen(kw_only=True)
class Ledger:
    """The manifest of a folder, beside what this run would make with."""

    folder: Path
    manifest: Manifest
    variant: str | Path | None
    edition: str | None
    options: Mapping[str, Option]
    plugin_files: tuple[str, ...]
    force: bool

    def state(self, output: Output) -> tuple[State | None, Exception | None]:
        """Give what is said of an output that is left; None for one to be made."""
        file = self.folder / output.name
        now = hash_of_file(file)
        if self.force or now is None:
            return None, None
        entry = self.manifest.entry(output.name)
        is_ours = self.manifest.made(output.name, now)
        if entry is not None and self._is_unchanged(entry, output):
            if now == entry.hash:
                return State.UNCHANGED, None
            return (None if is_ours else State.EDITED), None
        if is_ours:
            return None, None
        key = "many.foreign" if entry is None else "many.edited"
        return State.KEPT, RequestError(key, file=str(file))

    def facts(self, found: Found) -> Mapping[str, str | None] | None:
        """Give the facts of a report that has not changed, None for any other."""
        entry = self.manifest.entry_of_report(self.told(found.path))
        if entry is None:
            return None
        recorded = entry.inputs.get(found.path.name)
        same = recorded is not None and recorded == hash_of_file(found.path)
        return entry.facts if same else None

    def add(self, output: Output, digest: str, origin: Origin) -> None:
        """Write down an output that is about to be written."""
        recipe = self._recipe(output.format, origin.lineage, origin.templates)
        entry = Entry(
            output=output.name,
            hash=digest,
            format=output.format,
            report=self.told(output.found.path),
            inputs=origin.inputs,
            facts=origin.facts,
            recipe=recipe.id,
            settled=origin.settled,
        )
        self.manifest.add(entry, recipe)

    def told(self, path: Path) -> str:
        """Give a path as it is reached from the folder of the outputs."""
        try:
            return PurePath(os.path.relpath(path, self.folder)).as_posix()
        except ValueError:  # on another drive
            return path.resolve().as_posix()

    def _is_unchanged(self, entry: Entry, output: Output) -> bool:
        if not entry.settled or entry.report != self.told(output.found.path):
            return False
        folder = output.found.path.parent
        if any(hash_of_file(folder / n) != h for n, h in entry.inputs.items()):
            return False
        try:
            lineage = self._lineage(entry, folder)
        except GovReportError:
            return False
        templates = template_hashes(lineage)
        return self._recipe(output.format, lineage.id, templates).id == entry.recipe

    def _lineage(self, entry: Entry, folder: Path) -> Lineage:
        """Give the variant that the report would wear now."""
        host = host_of(self.plugin_files)
        known = api.variants_for(folder, self.variant, plugins=host)
        name = known.requested or (None if self.variant is None else str(self.variant))
        facts = entry.facts
        wearing = Report(
            agency=facts["agency"] or "",
            year=int(facts["year"] or 0),
            division=facts["division"],
            variant=facts["variant"],
        )
        return known.choose(wearing, name)

    def _recipe(self, name: str, lineage: str, templates: Mapping[str, str]) -> Recipe:
        return Recipe(
            format=name,
            lineage=lineage,
            templates=templates,
            versions=versions_of(self.plugin_files),
            options=self.options,
            edition=self.edition,
        )
