"""Sentences of what can be read: in the lists, of plugins that read, of their tests."""

SENTENCES: dict[str, tuple[str, str]] = {
    "finding.placed": ("{place}：{sentence}", "{place}: {sentence}"),
    "format.both": ("读写", "read, write"),
    "format.read": ("读", "read"),
    "format.written": ("写", "write"),
    "format.carries": ("是", "yes"),
    "format.carries-not": ("否", "no"),
    "fact.use": ("用途", "use"),
    "fact.written": ("写出", "writes"),
    "fact.read": ("读取", "reads"),
    "fact.media-type": ("媒体类型", "media type"),
    "fact.carries": ("携带数据", "carries its report"),
}
