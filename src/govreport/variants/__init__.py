"""Step 2: which variant a report wears, and what it and its ancestors say."""

from govreport.variants.lineage import Lineage, Variant
from govreport.variants.settings import ChapterStyle, HeadStyle, ItemStyle, Settings

__all__ = ["ChapterStyle", "HeadStyle", "ItemStyle", "Lineage", "Settings", "Variant"]
