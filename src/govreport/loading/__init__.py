"""Reading and writing reports: step 1 of the six."""

from govreport.loading.dump import dump
from govreport.loading.load import (
    DATA_SUFFIXES,
    load,
    load_report,
    load_tree,
    source_of,
)
from govreport.loading.reading import read_tree
from govreport.loading.source import Coverage, Source
from govreport.loading.tree import Tree

__all__ = [
    "DATA_SUFFIXES",
    "Coverage",
    "Source",
    "Tree",
    "dump",
    "load",
    "load_report",
    "load_tree",
    "read_tree",
    "source_of",
]
