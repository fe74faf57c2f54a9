"""The one catalogue of sentences, Chinese and English, and how a sentence is worded.

A sentence is looked up by key and filled with facts. Nothing else in the project
holds a sentence that a user of the command line reads.
"""

from collections.abc import Mapping
from typing import Literal

from govreport.messages import (
    authoring,
    checking,
    commands,
    comparing,
    editions,
    libraries,
    loading,
    many_reports,
    number_checks,
    outputs,
    pages,
    plugin_kit,
    prose_checks,
    reading,
    region,
    report_keys,
    requests,
    starting,
    tagging,
    template_check,
    transcribing,
    waivers,
    word_reading,
)

__all__ = [
    "DEFAULT_LANGUAGE",
    "SENTENCES",
    "Fact",
    "Language",
    "fill",
    "titles",
    "word",
]

Language = Literal["zh", "en"]
Fact = str | int | None | tuple[str, ...]

DEFAULT_LANGUAGE: Language = "zh"

SENTENCES: Mapping[str, tuple[str, str]] = {
    **loading.SENTENCES,
    **reading.SENTENCES,
    **checking.SENTENCES,
    **prose_checks.SENTENCES,
    **number_checks.SENTENCES,
    **editions.SENTENCES,
    **requests.SENTENCES,
    **commands.SENTENCES,
    **comparing.SENTENCES,
    **authoring.SENTENCES,
    **report_keys.SENTENCES,
    **starting.SENTENCES,
    **tagging.SENTENCES,
    **plugin_kit.SENTENCES,
    **template_check.SENTENCES,
    **outputs.SENTENCES,
    **transcribing.SENTENCES,
    **pages.SENTENCES,
    **waivers.SENTENCES,
    **word_reading.SENTENCES,
    **libraries.SENTENCES,
    **many_reports.SENTENCES,
    **region.SENTENCES,
}
"""Key to (Chinese, English)."""


def word(
    key: str, facts: Mapping[str, Fact], language: Language = DEFAULT_LANGUAGE
) -> str:
    """Give the sentence of `key` in `language` with `facts` in its slots."""
    chinese, english = SENTENCES[key]
    return fill(chinese if language == "zh" else english, facts, language)


def titles(code: str) -> dict[Language, str]:
    """Give the title of a check in both languages."""
    chinese, english = SENTENCES[f"{code}.title"]
    return {"zh": chinese, "en": english}


def fill(sentence: str, facts: Mapping[str, Fact], language: Language) -> str:
    """Fill the slots of `sentence`; a list is joined, an absent number is a dash."""
    separator = "、" if language == "zh" else ", "
    return sentence.format_map(
        {name: _spoken(fact, separator) for name, fact in facts.items()}
    )


def _spoken(fact: Fact, separator: str) -> str:
    if fact is None:
        return "—"
    if isinstance(fact, tuple):
        return separator.join(fact)
    return str(fact)
