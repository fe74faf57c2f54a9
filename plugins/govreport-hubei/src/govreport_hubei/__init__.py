"""Variants observed in reports of 湖北省: the province's, and narrower ones below it.

Observed styles, not provincial law; each variant.yaml names its evidence.
"""

from collections.abc import Iterable
from importlib.resources import files

from govreport import Variant, hookimpl, read_variant

__all__ = ["VARIANTS", "govreport_register_variants"]

VARIANTS = ("hubei", "hubei-2020", "hubei-wuhan", "hubei-xisaishan")
"""The folders of the variants, called as the variants are."""


@hookimpl
def govreport_register_variants() -> Iterable[Variant]:
    """Give every variant of this distribution."""
    here = files(__name__)
    return [read_variant(here / name) for name in VARIANTS]
