"""The sentences of regions, in both languages."""

from string import Formatter

import pytest

from govreport import messages
from govreport.messages import region, region_outputs, rollup

SENTENCES = region.SENTENCES | rollup.SENTENCES | region_outputs.SENTENCES


def slots(sentence):
    return {slot for _, slot, _, _ in Formatter().parse(sentence) if slot}


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_a_sentence_has_the_same_slots_in_both_languages(key):
    chinese, english = SENTENCES[key]
    assert slots(english) <= slots(chinese)
    assert messages.SENTENCES[key] == (chinese, english)
