"""Findings for people."""

from pathlib import Path

from govreport import Diagnostic
from govreport.cli.outputs import WRITERS, Checked, Run


def test_a_finding_without_a_place_names_the_file():
    finding = Diagnostic(code="OGI121", message="interrupted")
    checked = [Checked(path=Path("年报.yaml"), findings=[finding])]
    text = WRITERS["text"](Run(checked=checked, checks={}, language="zh"))
    assert text.startswith("年报.yaml ")
    assert text.endswith("OGI121 已中断。\n")
