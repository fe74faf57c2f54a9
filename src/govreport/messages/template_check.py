"""Sentences of the findings in a template, and of the places in a Word file."""

SENTENCES: dict[str, tuple[str, str]] = {
    "place.document": ("正文", "body"),
    "place.header": ("页眉（{part}）", "header ({part})"),
    "place.footer": ("页脚（{part}）", "footer ({part})"),
    "place.footnotes": ("脚注", "footnotes"),
    "place.endnotes": ("尾注", "endnotes"),
    "place.cell": (
        "第{table}张表第{row}行第{cell}格",
        ", table {table}, row {row}, cell {cell}",
    ),
    "place.paragraph": ("第{paragraph}段", ", paragraph {paragraph}"),
}
