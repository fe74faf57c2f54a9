"""Every sentence of loading is there in both languages, with the same slots."""

import re
from pathlib import Path
from string import Formatter

import pytest

import govreport
from govreport.messages import editions, loading, reading

SOURCES = Path(govreport.__file__).parent


def _slots(sentence):
    return {slot for _, slot, _, _ in Formatter().parse(sentence) if slot}


OF_EDITIONS = {
    key: sentences
    for key, sentences in editions.SENTENCES.items()
    if key.startswith(("OGI10", "OGI11"))
}
SENTENCES = loading.SENTENCES | reading.SENTENCES | OF_EDITIONS


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_a_sentence_has_the_same_slots_in_both_languages(key):
    chinese, english = SENTENCES[key]
    assert _slots(english) <= _slots(chinese)
    assert chinese
    assert english


def test_every_key_that_loading_names_has_a_sentence_and_every_code_a_title():
    named = set()
    for room in ("loading", "codec"):
        for file in (SOURCES / room).glob("*.py"):
            text = file.read_text(encoding="utf-8")
            named |= set(re.findall(r'"(OGI1\d\d(?:\.[a-z0-9-]+)?)"', text))
    messages = {key for key in SENTENCES if not key.endswith(".title")}
    codes = {key.partition(".")[0] for key in messages}
    assert named - codes <= messages
    assert messages <= named
    assert {f"{code}.title" for code in codes} <= set(SENTENCES)
