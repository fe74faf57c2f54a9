"""The JSON Schema of a report, derived from what its classes and forms declare."""

from govreport.loading.schema.report import report_schema

__all__ = ["report_schema"]
