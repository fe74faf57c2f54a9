"""Reports that many tests need."""

import shutil
import subprocess
from decimal import Decimal
from io import BytesIO

import pytest
from attrs import evolve
from PIL import Image

from govreport.report import Attachment
from govreport.testing import numbered, zero_report
from govreport.testing.reports import completed
from govreport.values.narrative import (
    Chart,
    ChartKind,
    Figure,
    Narrative,
    Paragraph,
)


@pytest.fixture(name="completed", scope="session")
def completed_fixture():
    """The function that gives a report prose that leaves out nothing."""
    return completed


@pytest.fixture
def complete_report(zero_report):
    """A report whose every number is 0 and whose prose leaves out nothing."""
    return completed(zero_report)


@pytest.fixture
def numbered_report(zero_report):
    """A report of 200 different numbers."""
    return numbered(zero_report)


@pytest.fixture(scope="session")
def numbered_in():
    """A function that gives a report of different numbers in an edition."""
    return lambda edition: numbered(zero_report(edition))


def image(mode="RGB", size=(120, 80), kind="PNG", **options):
    """Give the bytes of an image, by default a small PNG."""
    buffer = BytesIO()
    Image.new(mode, size).save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.fixture(name="image", scope="session")
def image_fixture():
    """The function that gives the bytes of an image."""
    return image


@pytest.fixture
def illustrated_report(zero_report):
    """A report with an image, a chart of each kind and an attachment."""
    data = {"网站": 13, "公众号": 113, "媒体": Decimal("23.5")}
    charts = [
        Chart(kind=kind, data=data, unit="条", caption=f"{kind.label}的标题")
        for kind in ChartKind
    ]
    figure = Figure(path="图/大厅.png", caption="公开专区", alt="大厅里的公开专区")
    return evolve(
        zero_report,
        other_matters=Narrative((Paragraph("如图："), figure, *charts)),
        attachments=(Attachment(path="表/统计.xlsx", title="统计表"),),
    )


@pytest.fixture(scope="session")
def files():
    """The files that the illustrated report names."""
    return {"图/大厅.png": image(), "表/统计.xlsx": b"PK\x03\x04 a workbook"}


@pytest.fixture
def converted_by_libreoffice(tmp_path):
    """A function that opens a Word file in LibreOffice and saves it in a format."""
    office = shutil.which("soffice")
    if office is None:
        pytest.fail(
            "LibreOffice is missing: `scripts/setup test` installs "
            "libreoffice-writer-nogui"
        )

    def convert(data, kind):
        source, folder = tmp_path / "年报.docx", tmp_path / "saved"
        source.write_bytes(data)
        subprocess.run(
            [
                office,
                f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
                "--headless",
                *("--convert-to", kind),
                *("--outdir", folder, source),
            ],
            check=True,
            capture_output=True,
        )
        return (folder / f"年报.{kind.partition(':')[0]}").read_bytes()

    return convert
