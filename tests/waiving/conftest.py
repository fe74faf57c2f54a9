"""Reports are complete: each finding is of what a test changes."""

import pytest


@pytest.fixture
def zero_report(zero_report, completed):
    """The report of zeros, complete."""
    return completed(zero_report)
