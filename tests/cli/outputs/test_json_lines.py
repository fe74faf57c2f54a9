"""JSON lines: each finding as plain data."""

import json
from pathlib import Path

from govreport import Diagnostic, Place
from govreport.cli.outputs import WRITERS, Checked, Run


def test_a_place_is_told_in_its_parts():
    place = Place(file="年报.xlsx", sheet="表四", row=5, cell=5)
    finding = Diagnostic(code="OGI121", message="interrupted", place=place)
    checked = [Checked(path=Path("年报.xlsx"), findings=[finding])]
    text = WRITERS["jsonl"](Run(checked=checked, checks={}, language="zh"))
    plain = json.loads(text)
    assert plain["position"] is None
    assert {name: part for name, part in plain["place"].items() if part} == {
        "file": "年报.xlsx",
        "part": "document",
        "sheet": "表四",
        "row": 5,
        "cell": 5,
    }
