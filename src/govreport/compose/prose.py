"""Chapters in prose: heads, paragraphs and items, worded as the variant says."""

from collections.abc import Iterator

import attrs
from attrs import evolve, frozen

from govreport.compose.document import Block, Chart, Heading, Image, Paragraph
from govreport.compose.grids import small_table
from govreport.compose.patterns import filled, year_facts
from govreport.report import ExtraSection, Improvement, Overview, Passage, Report
from govreport.values import narrative
from govreport.values.labels import label_of
from govreport.values.narrative import Narrative
from govreport.values.numbering import numbered
from govreport.variants import ChapterStyle, ItemStyle, Settings

__all__ = ["narrative_blocks", "prose_chapter"]

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
    parts: dict[str, _Part] = {}
    if isinstance(content, Narrative):
        blocks.extend(narrative_blocks(content, key, style.items))
    else:
        parts = {part.key: part for part in _parts(content, key, style)}
    number, facts = 0, year_facts(report)
    for part in _in_order(parts, report, key, style):
        number += bool(part.words)
        opening = filled(style.openings.get(part.key, ""), facts)
        blocks.extend(_headed(part, number, style, opening))
    return tuple(blocks) or (Paragraph(text=settings.none, address=key),)


def _parts(
    content: Overview | Improvement, key: str, style: ChapterStyle
) -> Iterator[_Part]:
    """Give the parts that have words.

    A part for which the variant has no head keeps its official name: what the report
    says is never left out.
    """
    for attribute in attrs.fields(type(content)):
        name = attribute.name
        part: Passage | Narrative = getattr(content, name)
        passage = part if isinstance(part, Passage) else Passage(body=part)
        official = label_of(type(content), name)
        words = passage.heading or style.heads.get(name, official)
        if passage.body or passage.heading:
            yield _Part(
                key=name, words=words, body=passage.body, address=f"{key}.{name}"
            )


def _in_order(
    parts: dict[str, _Part], report: Report, key: str, style: ChapterStyle
) -> list[_Part]:
    """Give the parts in the variant's order, the report's own sections among them.

    A section that the variant has a head for stands where that head does; another
    stands before the part that it names, or at the end.
    """
    others = []
    for index, extra in enumerate(report.extra_sections):
        if extra.chapter == key:
            part = _extra_part(extra, index, style)
            if part.key in style.heads and part.key not in parts:
                parts[part.key] = part
            else:
                others.append((extra, part))
    names = dict.fromkeys([*style.order, *style.heads, *parts])
    ordered = [parts[name] for name in names if name in parts]
    for extra, part in others:
        keys = [other.key for other in ordered]
        at = keys.index(extra.before) if extra.before in keys else len(keys)
        ordered.insert(at, part)
    return ordered


def _extra_part(extra: ExtraSection, index: int, style: ChapterStyle) -> _Part:
    return _Part(
        key=extra.heading,
        words=style.heads.get(extra.heading, extra.heading),
        body=extra.body,
        address=f"extra_sections[{index}]",
    )


def _headed(
    part: _Part, number: int, style: ChapterStyle, opening: str
) -> Iterator[Block]:
    """Give a part under its head, which runs in where variant and text allow."""
    blocks = list(narrative_blocks(part.body, part.address, style.items, opening))
    if not part.words:
        yield from blocks
        return
    head = numbered(style.head.number, number) + part.words + style.head.end
    if style.head.place == "run-in" and blocks and isinstance(blocks[0], Paragraph):
        blocks[0] = evolve(blocks[0], lead=head)
    else:
        yield Heading(level=2, text=head, address=part.address)
    yield from blocks


def narrative_blocks(
    body: Narrative, address: str, items: ItemStyle, opening: str = ""
) -> Iterator[Block]:
    """Give the blocks of a narrative; `opening` stands before items that begin it."""
    for index, block in enumerate(body.blocks):
        here = f"{address}[{index}]"
        match block:
            case narrative.Paragraph(text):
                yield Paragraph(text=text, address=here)
            case narrative.Items(texts):
                yield from _enumerated(texts, items, here, "" if index else opening)
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


def _enumerated(
    texts: tuple[str, ...], style: ItemStyle, address: str, opening: str
) -> Iterator[Paragraph]:
    """Give items, each with its number, and with a mark where it has none."""
    ends = [style.between] * (len(texts) - 1) + [style.end]
    items = [
        numbered(style.number, number) + text + ("" if text[-1] in END_MARKS else end)
        for number, (text, end) in enumerate(zip(texts, ends, strict=True), 1)
    ]
    if style.place == "together":
        yield Paragraph(text=opening + "".join(items), address=address)
    else:
        if opening:
            yield Paragraph(text=opening, address=address)
        for index, item in enumerate(items):
            yield Paragraph(text=item, address=f"{address}.items[{index}]")
