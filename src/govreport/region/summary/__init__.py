"""汇总表: a workbook of what the units of a region handed in."""

from govreport.region.summary.workbook import summary_of

__all__ = ["summary_of"]
