"""The sentences of waivers and of the outputs of check, in both languages."""

from string import Formatter

import pytest

from govreport.messages import outputs, waivers

SENTENCES = outputs.SENTENCES | waivers.SENTENCES


def slots(sentence):
    return {slot for _, slot, _, _ in Formatter().parse(sentence) if slot}


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_a_sentence_has_the_same_slots_in_both_languages(key):
    chinese, english = SENTENCES[key]
    assert slots(english) <= slots(chinese)
    assert chinese
    assert english
