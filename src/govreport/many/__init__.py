"""Many reports: in the workers of this machine or of a cluster, resumed where it ended.

`render_many` gives bytes; `render_into` keeps a folder of outputs and its manifest.
"""

from govreport.many.batch import render_into
from govreport.many.cluster import connected
from govreport.many.events import Event, State
from govreport.many.inputs import Found, find_reports
from govreport.many.jobs import Rendered
from govreport.many.naming import DEFAULT_NAME
from govreport.many.running import render_many
from govreport.many.workers import Workers

__all__ = [
    "DEFAULT_NAME",
    "Event",
    "Found",
    "Rendered",
    "State",
    "Workers",
    "connected",
    "find_reports",
    "render_into",
    "render_many",
]
