"""Draws the pages of the examples into docs/images/, for docs/gallery.md.

Needs pdftoppm (poppler-utils), soffice (LibreOffice) and the Fandol fonts, which stand
in for the families of an office that the Word files name. Run it after a change of a
template.
"""

import os
import subprocess
import tempfile
from pathlib import Path

import govreport
from govreport.renderers.fonts.search import font_folders

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
DOTS_PER_INCH = "64"
STAND_INS = {
    "方正小标宋简体": "FandolSong:bold",
    "仿宋": "FandolFang R",
    "仿宋_GB2312": "FandolFang R",
    "方正仿宋_GBK": "FandolFang R",
    "黑体": "FandolHei",
    "楷体": "FandolKai",
    "宋体": "FandolSong",
    "Times New Roman": "FandolSong",
}
EXAMPLES = ("xisaishan-justice-2024", "huaian-2024", "hongze-2024")


def draw(pdf: Path, name: str) -> None:
    """Write a picture of each page of `pdf`, called `name` and its number."""
    for old in IMAGES.glob(f"{name}-*.png"):
        old.unlink()
    command = ["pdftoppm", "-r", DOTS_PER_INCH, "-png", pdf, IMAGES / name]
    subprocess.run(command, check=True)  # noqa: S603  # our own arguments


def draw_word(word: Path, name: str) -> None:
    """Write a picture of each page of a Word file as LibreOffice sets it."""
    settings = word.with_name("fonts.conf")
    settings.write_text(font_settings(), encoding="utf-8")
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", word.parent]
    subprocess.run(  # noqa: S603  # our own arguments
        [*command, word],
        env={**os.environ, "FONTCONFIG_FILE": str(settings)},
        check=True,
        capture_output=True,
    )
    draw(word.with_suffix(".pdf"), name)


def font_settings() -> str:
    """Give fontconfig the folders of our fonts, and what stands in for what."""
    folders = "".join(f"<dir>{folder}</dir>" for folder in font_folders())
    aliases = "".join(
        f'<match target="pattern"><test name="family"><string>{family}</string></test>'
        '<edit name="family" mode="assign" binding="strong">'
        f"<string>{stand_in.partition(':')[0]}</string></edit>"
        + (
            '<edit name="weight" mode="assign"><const>bold</const></edit>'
            if ":" in stand_in
            else ""
        )
        + "</match>"
        for family, stand_in in STAND_INS.items()
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig>{folders}{aliases}<cachedir prefix='xdg'>fontconfig</cachedir>"
        "</fontconfig>"
    )


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for example in EXAMPLES:
            source = govreport.load(ROOT / "examples" / f"{example}.yaml")
            pdf = Path(folder, f"{example}.pdf")
            pdf.write_bytes(govreport.render(source, "pdf"))
            draw(pdf, f"{example}-pdf")
            word = Path(folder, f"{example}-word.docx")
            word.write_bytes(govreport.render(source, "docx"))
            draw_word(word, f"{example}-word")
            print(example)
