"""Variants observed in reports of 湖北省: the province's, and one organ's below it.

Observed styles, not provincial law; each variant.yaml names its evidence.
"""

from collections.abc import Iterable
from importlib.resources import files

from govreport import Variant, hookimpl, read_variant

__all__ = ["govreport_register_variants"]


@hookimpl
def govreport_register_variants() -> Iterable[Variant]:
    """Give `hubei` and, below it, `hubei-xisaishan`."""
    here = files(__name__)
    return [read_variant(here / name) for name in ("hubei", "hubei-xisaishan")]
