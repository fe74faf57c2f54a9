"""The catalogue of sentences: every topic in it, no key in two."""

import pkgutil
from collections import Counter
from importlib import import_module

import pytest

from govreport import messages
from govreport.messages import SENTENCES, TOPICS, word


def test_every_module_of_sentences_is_a_topic():
    modules = {module.name for module in pkgutil.iter_modules(messages.__path__)}
    assert set(TOPICS) == modules


def test_no_key_stands_in_two_topics():
    keys = Counter(
        key
        for topic in TOPICS
        for key in import_module(f"govreport.messages.{topic}").SENTENCES
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert len(SENTENCES) == len(keys)
    assert set(SENTENCES) == set(keys)


def test_a_sentence_is_found_in_whichever_topic_has_it():
    assert word("help.check", {}).startswith("检查报告，列出全部问题。\n")
    assert word("help.template-tag", {}, "en").startswith("Make ")
    assert "no.such.key" not in SENTENCES


def test_a_key_that_there_is_not_is_a_key_error():
    with pytest.raises(KeyError, match=r"no\.such\.key"):
        word("no.such.key", {})
