"""The sentences about plugins and readers, in both languages."""

from string import Formatter

import pytest

from govreport.messages import plugin_kit, readers_kit

SENTENCES = {**plugin_kit.SENTENCES, **readers_kit.SENTENCES}


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_a_sentence_has_the_same_slots_in_both_languages(key):
    chinese, english = (
        {slot for _, slot, _, _ in Formatter().parse(sentence) if slot}
        for sentence in SENTENCES[key]
    )
    assert english <= chinese
