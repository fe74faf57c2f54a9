"""Variants observed in reports of ten provinces, with organs' habits below them.

Observed styles, not provincial law; each variant.yaml names its evidence.
"""

from collections.abc import Iterable
from importlib.resources import files

from govreport import Variant, hookimpl, read_variant

__all__ = ["VARIANTS", "govreport_register_variants"]

VARIANTS = (
    "anhui",
    "beijing",
    "beijing-city",
    "chongqing",
    "chongqing-gaoxin",
    "fujian",
    "gansu",
    "guangdong",
    "guangdong-longgang",
    "jiangsu",
    "jiangsu-hongze",
    "jiangsu-huaian",
    "jiangsu-shuyang",
    "jiangsu-suqian",
    "shandong",
    "shanghai",
    "shanghai-office",
    "sichuan",
)
"""The folders of the variants, called as the variants are."""


@hookimpl
def govreport_register_variants() -> Iterable[Variant]:
    """Give every variant of this distribution."""
    here = files(__name__)
    return [read_variant(here / name) for name in VARIANTS]
