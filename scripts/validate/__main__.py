"""Validates every variant: PDF/A-3u for archives, PDF/UA-1 to be read aloud, HTML.

Every example is rendered, and for every installed variant a report that has all that
a report can print. Prints a line for each file and each rule that it fails, then the
counts.
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from nu import mistakes
from reports import reports
from verapdf import FLAVOURS, Validator

from govreport import PluginHost, render

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "build" / "validate"
JARS = Path(sys.prefix) / "verapdf"
NU = Path(sys.prefix) / "nu" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>年报</title></head>
<body>
{}
</body></html>
"""
"""What a fragment is pasted into."""


def pdfs(host: PluginHost) -> Iterator[tuple[Path, str]]:
    """Render the reports to both standards; give each file with its standard."""
    for name, report, variant in reports(host):
        for standard in FLAVOURS:
            path = OUTPUT / f"{name}.{standard.partition('/')[2]}.pdf"
            data = render(
                report,
                "pdf",
                variant=variant,
                allow_errors=True,
                plugins=host,
                options={"pdf_variant": standard},
            )
            path.write_bytes(data)
            yield path, standard


def pages(host: PluginHost) -> Iterator[Path]:
    """Render the reports to pages and to fragments, each pasted into a page."""
    for name, report, variant in reports(host):
        for format_name, frame in (("html", "{}"), ("html-fragment", PAGE)):
            data = render(
                report, format_name, variant=variant, allow_errors=True, plugins=host
            )
            path = OUTPUT / f"{name}.{format_name}.html"
            path.write_text(frame.format(data.decode()), encoding="utf-8")
            yield path


def validated_pdfs(host: PluginHost) -> Iterator[tuple[Path, str, Iterable[object]]]:
    """Give each PDF, its standard and what is not valid in it."""
    validator = Validator(JARS)
    for path, standard in pdfs(host):
        yield path, standard, validator.failed_rules(path, standard)


def validated_pages(host: PluginHost) -> Iterator[tuple[Path, str, Iterable[object]]]:
    """Give each page and what is not valid in it."""
    for path, found in mistakes(NU, list(pages(host))).items():
        yield path, "html", found


def main() -> int:
    """Validate every file; give 1 where one is not valid."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    host = PluginHost(strict=True)
    passed = failed = 0
    for path, standard, broken in chain(validated_pdfs(host), validated_pages(host)):
        state = "FAILED" if broken else "valid"
        print(f"{state:8}{standard:10}{path.relative_to(ROOT)}", *broken, sep="\n")
        failed += bool(broken)
        passed += not broken
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
