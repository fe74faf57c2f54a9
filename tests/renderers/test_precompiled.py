"""The code of templates is kept beside the program, and only while it fits."""

import sys

import pytest
from jinja2 import DictLoader, Environment

from govreport.renderers import precompiled
from govreport.renderers.precompiled import PrecompiledTemplates, precompiled_templates


@pytest.fixture(autouse=True)
def _writing(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def filled(folder, source, file="national/page.j2", kept="national"):
    """Fill a template in a new environment; give the text and how often it compiled."""
    compiled = []

    class Counting(Environment):
        def _generate(self, *arguments, **options):
            compiled.append(True)
            return super()._generate(*arguments, **options)

    class Named(DictLoader):
        def get_source(self, environment, template):
            text, _, fresh = super().get_source(environment, template)
            return text, file, fresh

    cache = PrecompiledTemplates(folder, kept)
    environment = Counting(loader=Named({"page.j2": source}), bytecode_cache=cache)
    return environment.get_template("page.j2").render(name="西塞山"), len(compiled)


def test_a_template_is_compiled_by_the_first_process_alone(tmp_path):
    assert filled(tmp_path, "{{ name }}区") == ("西塞山区", 1)
    assert filled(tmp_path, "{{ name }}区") == ("西塞山区", 0)


def test_a_changed_template_is_compiled_again(tmp_path):
    filled(tmp_path, "{{ name }}区")
    assert filled(tmp_path, "{{ name }}县") == ("西塞山县", 1)


def test_another_jinja_compiles_again(tmp_path, monkeypatch):
    filled(tmp_path, "{{ name }}区")
    monkeypatch.setattr(precompiled, "_compiler", lambda: "3.9|1.0")
    assert filled(tmp_path, "{{ name }}区") == ("西塞山区", 1)


def test_the_templates_of_others_are_not_kept(tmp_path):
    assert filled(tmp_path, "{{ name }}区", "mine/page.j2") == ("西塞山区", 1)
    assert list(tmp_path.iterdir()) == []
    assert filled(tmp_path, "{{ name }}区", "mine/page.j2") == ("西塞山区", 1)


def test_a_damaged_file_is_compiled_again_and_replaced(tmp_path):
    filled(tmp_path, "{{ name }}区")
    (kept,) = tmp_path.iterdir()
    whole = kept.read_bytes()
    for length in (0, 3, len(whole) // 2, len(whole) - 1):
        kept.write_bytes(whole[:length])
        assert filled(tmp_path, "{{ name }}区") == ("西塞山区", 1)
        assert kept.read_bytes() == whole


def test_a_folder_that_is_not_there_keeps_nothing(tmp_path):
    assert filled(tmp_path / "none", "{{ name }}区") == ("西塞山区", 1)


def test_nothing_is_kept_where_python_keeps_no_code_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert filled(tmp_path, "{{ name }}区") == ("西塞山区", 1)
    assert list(tmp_path.iterdir()) == []


def test_code_is_kept_where_python_keeps_that_of_this_package(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    assert precompiled_templates("national").directory.startswith(str(tmp_path))
