"""A region: what its units handed in, added up, summarised, and sent back.

Each unit is one file of a folder. A file that cannot be read costs that unit alone.
"""

from govreport.region.adding import Sum, add_up
from govreport.region.folder import files_in, left_in, look
from govreport.region.gathering import gather
from govreport.region.judging import RollupRefused, refuse
from govreport.region.reconciling import Reconciled, Row, reconcile
from govreport.region.remarks import remarks_on, years_of
from govreport.region.roster import Entry, Roster, RosterRefused, read_roster
from govreport.region.units import Gathered, HandedIn, Status, Unit
from govreport.region.written import yaml_of

__all__ = [
    "Entry",
    "Gathered",
    "HandedIn",
    "Reconciled",
    "RollupRefused",
    "Roster",
    "RosterRefused",
    "Row",
    "Status",
    "Sum",
    "Unit",
    "add_up",
    "files_in",
    "gather",
    "left_in",
    "look",
    "read_roster",
    "reconcile",
    "refuse",
    "remarks_on",
    "yaml_of",
    "years_of",
]
