"""Chapters in prose: heads, paragraphs and items, worded as the variant says."""

from collections.abc import Iterator

import attrs
from attrs import evolve, frozen

from govreport.compose.document import Block, Chart, Heading, Image, Paragraph
from govreport.compose.grids import small_table
from govreport.compose.numbering import numbered
from govreport.report import ExtraSection, Improvement, Overview, Passage, Report
from govreport.values import narrative
from govreport.values.labels import label_of
from govreport.values.narrative import Narrative
from govreport.variants import ChapterStyle, HeadStyle, ItemStyle, Settings

__all__ = ["prose_chapter"]

END_MARKS = "。；！？…：.;!?:"


@frozen(kw_only=True)
class _Part:
    """A headed part of a chapter, before it is numbered."""

    key: str
    words: str
    body: Narrative
    address: str


def prose_chapter(report: Report, key: str, settings: Settings) -> tuple[Block, ...]:
    """Give the blocks of a chapter in prose; an empty chapter says so."""
    content: Overview | Improvement | Narrative = getattr(report, key)
    style: ChapterStyle = getattr(settings, key)
    blocks: list[Block] = []
    if isinstance(content, Narrative):
        blocks.extend(_blocks(content, key, settings.items))
        parts: list[_Part] = []
    else:
        parts = list(_parts(content, key, style))
    _insert_extra_sections(parts, report, key)
    for number, part in enumerate(parts, 1):
        blocks.extend(_headed(part, number, style.head, settings.items))
    return tuple(blocks) or (Paragraph(text=settings.none, address=key),)


def _parts(
    content: Overview | Improvement, key: str, style: ChapterStyle
) -> Iterator[_Part]:
    """Give the parts that have words, in the variant's order.

    A part for which the variant has no head keeps its official name: what the report
    says is never left out.
    """
    names = [attribute.name for attribute in attrs.fields(type(content))]
    ordered = [*style.heads, *(name for name in names if name not in style.heads)]
    for name in ordered:
        part: Passage | Narrative = getattr(content, name)
        passage = part if isinstance(part, Passage) else Passage(body=part)
        official = label_of(type(content), name)
        words = passage.heading or style.heads.get(name) or official
        if passage.body or passage.heading:
            yield _Part(
                key=name, words=words, body=passage.body, address=f"{key}.{name}"
            )


def _insert_extra_sections(parts: list[_Part], report: Report, key: str) -> None:
    for index, extra in enumerate(report.extra_sections):
        if extra.chapter == key:
            parts.insert(_place_of(extra, parts), _extra_part(extra, index))


def _place_of(extra: ExtraSection, parts: list[_Part]) -> int:
    keys = [part.key for part in parts]
    return keys.index(extra.before) if extra.before in keys else len(parts)


def _extra_part(extra: ExtraSection, index: int) -> _Part:
    address = f"extra_sections[{index}]"
    return _Part(key=address, words=extra.heading, body=extra.body, address=address)


def _headed(
    part: _Part, number: int, style: HeadStyle, items: ItemStyle
) -> Iterator[Block]:
    """Give a part under its head, which runs in where variant and text allow."""
    head = numbered(style.number, number) + part.words + style.end
    blocks = list(_blocks(part.body, part.address, items))
    if style.place == "run-in" and blocks and isinstance(blocks[0], Paragraph):
        blocks[0] = evolve(blocks[0], lead=head)
    else:
        yield Heading(level=2, text=head, address=part.address)
    yield from blocks


def _blocks(body: Narrative, address: str, items: ItemStyle) -> Iterator[Block]:
    for index, block in enumerate(body.blocks):
        here = f"{address}[{index}]"
        match block:
            case narrative.Paragraph(text):
                yield Paragraph(text=text, address=here)
            case narrative.Items(texts):
                yield Paragraph(text=_enumerated(texts, items), address=here)
            case narrative.Figure():
                yield Image(
                    path=block.path, caption=block.caption, alt=block.alt, address=here
                )
            case narrative.Chart():
                yield _chart(block, here)
            case narrative.SmallTable():
                yield small_table(block, here)


def _chart(chart: narrative.Chart, address: str) -> Chart:
    return Chart(
        drawn_as=chart.kind,
        data=chart.data,
        unit=chart.unit,
        caption=chart.caption,
        alt=chart.alternative,
        address=address,
    )


def _enumerated(texts: tuple[str, ...], style: ItemStyle) -> str:
    """Run items together, each with its number, and a mark where it has none."""
    ends = [style.between] * (len(texts) - 1) + [style.end]
    return "".join(
        numbered(style.number, number) + text + ("" if text[-1] in END_MARKS else end)
        for number, (text, end) in enumerate(zip(texts, ends, strict=True), 1)
    )
