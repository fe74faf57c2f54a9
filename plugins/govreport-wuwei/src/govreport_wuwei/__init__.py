"""甘肃省武威市: a variant for its organs, and the one rule that is the city's own.

武威市2024年度报告编制要求：总体情况不超过1000字. Observed, not read in the law.
"""

from collections.abc import Iterable
from importlib.resources import files

from govreport import Check, Variant, hookimpl, read_variant
from govreport_wuwei.length import OVERVIEW_LENGTH

__all__ = ["govreport_register_checks", "govreport_register_variants"]


@hookimpl
def govreport_register_variants() -> Iterable[Variant]:
    """Give `gansu-wuwei`."""
    return [read_variant(files(__name__) / "gansu-wuwei")]


@hookimpl
def govreport_register_checks() -> Iterable[Check]:
    """Give WUW101."""
    return [OVERVIEW_LENGTH]
