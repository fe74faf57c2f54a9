#!/usr/bin/env python3
"""Write the national report.docx from its parts in word_template/.

Run it by hand, with govreport installed, after a change to a part, and look at the
result in Word. A test holds the file in the repository against the parts.
"""

from pathlib import Path

from lxml import etree

from govreport.renderers.docx.packing import pack

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "scripts" / "word_template"
TARGET = ROOT / "templates" / "govreport_templates" / "national" / "report.docx"


def parts() -> dict[str, bytes]:
    """Give the parts by name, without the comments and indents of their sources."""
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True)
    return {
        file.relative_to(SOURCE).as_posix(): etree.tostring(
            etree.parse(file, parser),
            xml_declaration=True,
            encoding="UTF-8",
            standalone=True,
        )
        for file in SOURCE.rglob("*")
        if file.is_file()
    }


if __name__ == "__main__":
    TARGET.write_bytes(pack(parts()))
