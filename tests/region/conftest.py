"""A region: a folder of units' reports, and a roster."""

import pytest
from attrs import evolve

from govreport import render
from govreport.codec import unflatten
from govreport.loading import dump


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "各单位"
    path.mkdir()
    return path


@pytest.fixture
def hand_in(folder, complete_report):
    """A function that puts the report of an agency into the folder."""

    def put(agency, suffix=".yaml", numbers=None, **changes):
        report = evolve(complete_report, agency=agency, **changes)
        report = unflatten(report, numbers or {})
        path = folder / f"{agency}{suffix}"
        if suffix == ".yaml":
            path.write_text(dump(report), encoding="utf-8")
        else:
            data = render(report, suffix[1:], allow_errors=True)
            path.write_bytes(data)
        return path

    return put


@pytest.fixture
def write_roster(tmp_path):
    """A function that writes a roster."""

    def write(text, encoding="utf-8"):
        path = tmp_path / "units.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def gathered_of(folder):
    """A function that gathers what the folder holds."""
    from govreport.region import files_in, gather, look

    def gather_all(roster=None):
        return gather([look(path) for path in files_in(folder)], roster)

    return gather_all
