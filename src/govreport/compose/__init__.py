"""Step 4: from facts, edition and variant to a fully worded `Document`."""

from govreport.compose.compose import compose
from govreport.compose.document import Document

__all__ = ["Document", "compose"]
