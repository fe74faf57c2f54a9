"""The reports that are validated: every example, and a full one in every variant."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from attrs import evolve
from PIL import Image

from govreport import PluginHost, Report, Source, load, unflatten
from govreport.report import Attachment, Contact, Signature
from govreport.values.narrative import Chart, ChartKind, Figure, Narrative, Paragraph

__all__ = ["reports"]

EXAMPLES = Path(__file__).parents[2] / "examples"

RARE = "㙍𠮷"
"""Hanzi that the font of the body lacks, so that a second one is embedded."""

PHOTOGRAPH = "photograph.png"


def reports(host: PluginHost) -> Iterator[tuple[str, Source, str | None]]:
    """Give each report to be validated: its name, the report, and its variant."""
    examples = {path.stem: load(path) for path in sorted(EXAMPLES.glob("*.yaml"))}
    for name, source in examples.items():
        yield name, source, None
    full = Source(
        report=full_report(next(iter(examples.values())).report),
        files={PHOTOGRAPH: photograph()},
    )
    for variant in host.variants.variants:
        yield f"full-{variant}", full, variant


def full_report(example: Report) -> Report:
    """Give `example` with 200 different numbers and what else a report can print."""
    leaves = example.format_edition.leaves.items()
    numbers = {
        address: Decimal(f"{number}.2449") if leaf.number.is_exact else number
        for number, (address, leaf) in enumerate(leaves, 10_000_001)
    }
    return evolve(
        unflatten(example, numbers),
        signature=Signature(
            agencies=(example.agency,), date=dt.date(example.year + 1, 1, 20)
        ),
        contact=Contact(address="示范路1号", postcode="435000", phone="0714-0000000"),
        notes={"proactive.normative_documents.issued": "其中修订16件"},
        other_matters=Narrative(
            (
                Paragraph(f"本年度未收取信息处理费。{RARE}"),
                Figure(path=PHOTOGRAPH, caption="政务公开日", alt="一块展板"),
                *(
                    Chart(kind=kind, data={"上年": 12, "本年": 19}, unit="件")
                    for kind in ChartKind
                ),
            )
        ),
        attachments=(Attachment(path=PHOTOGRAPH, title="展板"),),
    )


def photograph() -> bytes:
    """Give an image that lets the page shine through, as archives must not have it."""
    image = BytesIO()
    Image.new("RGBA", (60, 40), (180, 30, 30, 120)).save(image, "PNG")
    return image.getvalue()
