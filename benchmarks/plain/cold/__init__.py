"""Whole programs that use one library each; none of them imports govreport."""
