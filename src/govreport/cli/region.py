"""What is said of the units of a region before anything is made of them."""

from typing import TYPE_CHECKING

from govreport.cli.wording import say

if TYPE_CHECKING:
    from govreport.region import Gathered

__all__ = ["tell_errors", "tell_gathered"]


def tell_errors(gathered: "Gathered") -> None:
    """Say of each file that cannot be read what keeps it."""
    from govreport.cli.failing import print_error

    for unit in (*gathered.units, *gathered.strangers):
        for file in unit.files:
            if file.error is not None:
                print_error(file.error)


def tell_gathered(gathered: "Gathered") -> None:
    """Say what is missing, there twice, of nobody in the roster, or was not read."""
    from govreport.region import remarks_on

    for key, facts in remarks_on(gathered):
        say(key, **facts)
