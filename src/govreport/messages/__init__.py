"""The one catalogue of sentences, Chinese and English, and how a sentence is worded.

A sentence is looked up by key and filled with facts. Nothing else in the project
holds a sentence that a user of the command line reads.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Literal

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

TOPICS = (
    "commands",
    "requests",
    "loading",
    "checking",
    "number_checks",
    "prose_checks",
    "reading",
    "editions",
    "outputs",
    "waivers",
    "transcribing",
    "comparing",
    "region",
    "rollup",
    "region_outputs",
    "libraries",
    "many_reports",
    "pages",
    "text_reading",
    "word_reading",
    "workbooks",
    "report_keys",
    "authoring",
    "starting",
    "tagging",
    "plugin_kit",
    "readers_kit",
    "template_check",
)
"""The modules that hold the sentences, in the order in which a key is looked for.

What every run may say comes first: a module is imported when a key is in none before.
"""


@cache
def _sentences(topic: str) -> Mapping[str, tuple[str, str]]:
    sentences: Mapping[str, tuple[str, str]]
    sentences = import_module(f"{__name__}.{topic}").SENTENCES
    return sentences


class _Catalogue(Mapping[str, tuple[str, str]]):
    """The sentences of all topics. A key stands in one of them."""

    def __getitem__(self, key: str) -> tuple[str, str]:
        for topic in TOPICS:
            if key in (sentences := _sentences(topic)):
                return sentences[key]
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        for topic in TOPICS:
            yield from _sentences(topic)

    def __len__(self) -> int:
        return sum(len(_sentences(topic)) for topic in TOPICS)


SENTENCES: Mapping[str, tuple[str, str]] = _Catalogue()
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
