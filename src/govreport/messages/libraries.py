"""Sentences about the libraries that a format does better with."""

SENTENCES: dict[str, tuple[str, str]] = {
    "pdf.no-subset": (
        "缺少 harfbuzz-subset：仍能生成 PDF，但要慢数倍。请安装：{command}",
        "harfbuzz-subset is missing: PDF is made, but several times as slowly. "
        "Install it: {command}",
    ),
}
