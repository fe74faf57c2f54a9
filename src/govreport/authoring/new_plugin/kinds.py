"""What a new plugin can begin with."""

__all__ = ["KINDS", "USUAL_KINDS"]

KINDS = ("variant", "check", "format", "reader")

USUAL_KINDS = ("variant", "check")
"""What it begins with where nothing else is said."""
