"""Step 4: from facts, edition and variant to a fully worded `Document`."""

from govreport.compose.compose import compose
from govreport.compose.document import Document
from govreport.compose.grids import as_table
from govreport.compose.unprinted import added_numbers, unprinted

__all__ = ["Document", "added_numbers", "as_table", "compose", "unprinted"]
