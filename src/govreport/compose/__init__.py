"""Step 4: from facts, edition and variant to a fully worded `Document`."""

from govreport.compose.compose import compose
from govreport.compose.document import Document
from govreport.compose.grids import as_table

__all__ = ["Document", "as_table", "compose"]
