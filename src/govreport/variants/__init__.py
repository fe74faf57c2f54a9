"""Step 2: which variant a report wears, and what it and its ancestors say."""

from govreport.variants.catalogue import NATIONAL, VariantCatalogue
from govreport.variants.finding import catalogue_for, is_variant_path, read_variant_at
from govreport.variants.layer import Variant
from govreport.variants.lineage import Lineage
from govreport.variants.reading import read_variant
from govreport.variants.settings import ChapterStyle, HeadStyle, ItemStyle, Settings

__all__ = [
    "NATIONAL",
    "ChapterStyle",
    "HeadStyle",
    "ItemStyle",
    "Lineage",
    "Settings",
    "Variant",
    "VariantCatalogue",
    "catalogue_for",
    "is_variant_path",
    "read_variant",
    "read_variant_at",
]
