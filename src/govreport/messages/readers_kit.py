"""Sentences of what can be read: in the lists, of plugins that read, of their tests."""

SENTENCES: dict[str, tuple[str, str]] = {
    "finding.placed": ("{place}：{sentence}", "{place}: {sentence}"),
}
