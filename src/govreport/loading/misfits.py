"""What fits another edition of the form than the report's, and which edition that is.

Where one edition fits all that does not fit, the first misfit says so and the others
follow from it. Where none does, each is to be filled in as the report's edition asks.
"""

from collections.abc import Callable, Iterator

from govreport.diagnostics import Position
from govreport.editions import EDITIONS, FormatEdition
from govreport.loading.names import form_at
from govreport.loading.notes import Misfit, Notes
from govreport.loading.tree import Path

__all__ = ["fitting", "tell_misfits"]


def fitting(notes: Notes, path: Path, fits: Callable[[type], bool]) -> frozenset[str]:
    """Give the other editions whose form at `path` of a table fits."""
    return frozenset(
        edition.id
        for edition in EDITIONS.values()
        if edition is not notes.edition
        and (form := form_at(edition.table(str(path[0])).form, path[1:])) is not None
        and fits(form)
    )


def tell_misfits(
    notes: Notes, usual: FormatEdition, misfits_in: Callable[[FormatEdition], int]
) -> None:
    """Note a problem for each misfit.

    `usual` is the edition that the report's year uses, `misfits_in` tells how many
    there would be in another edition.
    """
    if not notes.misfits:
        return
    misfits = sorted(notes.misfits, key=lambda misfit: _order(notes, misfit))
    others = list(_by_likelihood(usual))
    for other in others:
        fits_all = all(other.id in misfit.fits for misfit in misfits)
        if fits_all and misfits_in(other) == 0:
            _tell_together(notes, misfits, other)
            return
    for misfit in misfits:
        other = next(edition for edition in others if edition.id in misfit.fits)
        notes.misfit_problem(misfit, misfit.otherwise, other.id)


def _order(notes: Notes, misfit: Misfit) -> tuple[str | int, ...]:
    return (notes.place_of(misfit) or Position("", 0, 0)).order


def _by_likelihood(usual: FormatEdition) -> Iterator[FormatEdition]:
    """Give the editions, those of the notice that the year uses first."""
    yield from (e for e in EDITIONS.values() if e.notice == usual.notice)
    yield from (e for e in EDITIONS.values() if e.notice != usual.notice)


def _tell_together(notes: Notes, misfits: list[Misfit], other: FormatEdition) -> None:
    """Tell the first misfit, and the others as what follows from it.

    Cells that `other` does not have are related: nobody could fill them in.
    """
    first, *following = misfits
    lacking = tuple(a for a in notes.edition.leaves if a not in other.leaves)
    root = notes.misfit_problem(first, first.message, other.id, related=lacking)
    for misfit in following:
        notes.misfit_problem(misfit, misfit.follows, other.id, root=root.id)
