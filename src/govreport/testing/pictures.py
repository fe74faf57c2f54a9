"""A small image, and a report that shows it."""

from collections.abc import Mapping
from functools import cache
from io import BytesIO

from attrs import evolve

from govreport.report import Report
from govreport.testing.reports import zero_report
from govreport.values.narrative import Figure, Narrative

__all__ = ["CAPTION", "illustrated", "picture", "pictures"]

CAPTION = "政府信息公开专区"
PATH = "图/大厅.png"


def illustrated() -> Report:
    """Give a report with one image, at the path of `pictures`."""
    figure = Figure(path=PATH, caption=CAPTION, alt="办事大厅里的窗口")
    return evolve(zero_report(), other_matters=Narrative((figure,)))


def pictures() -> Mapping[str, bytes]:
    """Give the file that the illustrated report names."""
    return {PATH: picture()}


@cache
def picture() -> bytes:
    """Give the bytes of a small image."""
    from PIL import Image

    buffer = BytesIO()
    Image.new("RGB", (120, 80)).save(buffer, "PNG")
    return buffer.getvalue()
