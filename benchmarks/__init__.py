"""Measurements of record: govreport beside the plain libraries, in one run."""
