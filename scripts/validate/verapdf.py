"""veraPDF, the validator of the PDF Association, called in a Java virtual machine."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jpype
from attrs import frozen

__all__ = ["FLAVOURS", "FailedRule", "Validator"]

FLAVOURS: Mapping[str, str] = {"pdf/a-3u": "PDFA_3_U", "pdf/ua-1": "PDFUA_1"}
"""What veraPDF calls each standard to which a PDF can be rendered."""


@frozen
class FailedRule:
    """A rule that a file breaks: how often, and where first."""

    clause: str
    test: int
    description: str
    context: str
    times: int

    def __str__(self) -> str:
        return (
            f"    clause {self.clause}, test {self.test} ({self.times} times): "
            f"{self.description}\n    first at {self.context}"
        )


class Validator:
    """Validates PDF files; a process has one, for it can start Java only once."""

    def __init__(self, jars: Path) -> None:
        jpype.startJVM(classpath=[str(jar) for jar in sorted(jars.glob("*.jar"))])
        level = jpype.JClass("java.util.logging.Level").SEVERE
        jpype.JClass("java.util.logging.Logger").getLogger("").setLevel(level)
        jpype.JClass(
            "org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider"
        ).initialise()
        self._foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
        self._flavours = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour")

    def failed_rules(self, path: Path, standard: str) -> list[FailedRule]:
        """Give the rules of `standard` that a file breaks, none where it is valid."""
        flavour = getattr(self._flavours, FLAVOURS[standard])
        file = jpype.JClass("java.io.File")(str(path))
        with self._foundry.createParser(file, flavour) as parser:
            result = self._foundry.createValidator(flavour, False).validate(parser)  # noqa: FBT003  # Java names no arguments
        return _failed_rules(result)


def _failed_rules(result: Any) -> list[FailedRule]:
    first: dict[Any, Any] = {}
    for assertion in result.getTestAssertions():
        first.setdefault(assertion.getRuleId(), assertion)
    return [
        FailedRule(
            str(rule.getClause()),
            int(rule.getTestNumber()),
            str(assertion.getMessage()),
            str(assertion.getLocation().getContext()),
            int(result.getFailedChecks()[rule]),
        )
        for rule, assertion in first.items()
    ]
