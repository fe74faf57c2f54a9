"""The same report gives the same bytes, on any day, in any process and folder."""

import hashlib
import os
import subprocess
import sys

import pytest

from govreport import render
from govreport.loading import dump

SCRIPT = """
import hashlib, sys, time
from pathlib import Path
now, local = time.time, time.localtime
time.time = lambda: now() + 400 * 86400
time.localtime = lambda *given: local(*(given or (time.time(),)))
import govreport
source = govreport.load(Path(sys.argv[1]))
print(hashlib.sha256(govreport.render(source, sys.argv[2])).hexdigest())
"""


@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "pdf", "text"])
def test_a_report_gives_the_same_bytes_elsewhere(
    illustrated_report, files, name, tmp_path
):
    data = render(illustrated_report, name, files=files)
    here = hashlib.sha256(data).hexdigest()
    path = tmp_path / "年报.yaml"
    path.write_text(dump(illustrated_report), encoding="utf-8")
    for written, content in files.items():
        file = tmp_path / written
        file.parent.mkdir()
        file.write_bytes(content)
    elsewhere = subprocess.run(
        [sys.executable, "-c", SCRIPT, path, name],
        cwd=tmp_path,
        env={**os.environ, "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert elsewhere.stdout.strip() == here


@pytest.mark.parametrize("name", ["docx", "html", "html-fragment", "pdf", "text"])
def test_rendering_twice_gives_the_same_bytes(illustrated_report, files, name):
    first, second = (render(illustrated_report, name, files=files) for _ in range(2))
    assert first == second
