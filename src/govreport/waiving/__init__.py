"""Waivers: findings that somebody has looked into and lets stand, beside the report."""

from govreport.waiving.applying import waive
from govreport.waiving.reading import FILE_NAME, read_waivers, waivers_in
from govreport.waiving.waiver import Waiver

__all__ = ["FILE_NAME", "Waiver", "read_waivers", "waive", "waivers_in"]
