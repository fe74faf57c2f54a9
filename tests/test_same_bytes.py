"""The same report gives the same bytes, in another process, folder and time zone."""

import hashlib
import os
import subprocess
import sys

import pytest

from govreport import render
from govreport.loading import dump

SCRIPT = """
import hashlib, sys
from pathlib import Path
import govreport
report = govreport.load_report(Path(sys.argv[1]).read_bytes())
print(hashlib.sha256(govreport.render(report, sys.argv[2])).hexdigest())
"""


@pytest.mark.parametrize("name", ["docx", "html", "pdf", "text"])
def test_a_report_gives_the_same_bytes_elsewhere(zero_report, name, tmp_path):
    here = hashlib.sha256(render(zero_report, name)).hexdigest()
    path = tmp_path / "年报.yaml"
    path.write_text(dump(zero_report), encoding="utf-8")
    elsewhere = subprocess.run(
        [sys.executable, "-c", SCRIPT, path, name],
        cwd=tmp_path,
        env={**os.environ, "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert elsewhere.stdout.strip() == here


@pytest.mark.parametrize("name", ["docx", "html", "pdf", "text"])
def test_rendering_twice_gives_the_same_bytes(zero_report, name):
    assert render(zero_report, name) == render(zero_report, name)
