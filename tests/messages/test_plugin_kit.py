"""The sentences about plugins, in both languages."""

from string import Formatter

import pytest

from govreport.messages import plugin_kit


@pytest.mark.parametrize("key", sorted(plugin_kit.SENTENCES))
def test_a_sentence_has_the_same_slots_in_both_languages(key):
    chinese, english = (
        {slot for _, slot, _, _ in Formatter().parse(sentence) if slot}
        for sentence in plugin_kit.SENTENCES[key]
    )
    assert english <= chinese
