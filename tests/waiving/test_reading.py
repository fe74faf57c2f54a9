"""Reading govreport.toml; what is wrong with one is in tests/cases/OGI180.yml."""

from datetime import date

import pytest

from govreport.errors import LoadError
from govreport.waiving import Waiver, read_waivers, waivers_in
from govreport.waiving.places import Places

TEXT = '''\
# [[waiver]]
  [[ waiver ]]
code = "OGI301"
reason = """
[[waiver]]
file = 3
"""
expires = 2026-12-31
"file" = "年报.yaml"

[[waiver]]
code = "OGI401"
reason = "已核对"
'''


def test_a_folder_without_the_file_has_no_waivers(tmp_path):
    assert read_waivers(tmp_path) == ()


def test_waivers_are_read_with_their_places():
    first, second = waivers_in(TEXT, "govreport.toml")
    assert first.expires == date(2026, 12, 31)
    assert first.reason == "[[waiver]]\nfile = 3\n"
    assert str(first.position) == "govreport.toml:2:3"
    assert str(second.position) == "govreport.toml:11:1"
    assert second == Waiver(code="OGI401", reason="已核对", position=second.position)


@pytest.mark.parametrize(
    ("index", "key", "line"),
    [(0, "code", 3), (0, "reason", 4), (0, "file", 9), (1, "reason", 13)],
)
def test_a_key_is_found_where_it_is_stated(index, key, line):
    assert Places("x", TEXT).of("waiver", index, key).line == line


def test_waivers_on_one_line_have_the_place_of_their_key():
    text = 'x = [\n1]\nwaiver = [{code = "OGI401", reason = "已核对"}]\n'
    assert Places("x", text).of("waiver", 0, "code").line == 3


@pytest.mark.parametrize(
    ("content", "code"), [(b"\xd6\xd0\xb9\xfa", "OGI117"), (b"[", "OGI180")]
)
def test_a_file_that_cannot_be_read_is_refused_at_its_place(tmp_path, content, code):
    path = tmp_path / "govreport.toml"
    path.write_bytes(content)
    with pytest.raises(LoadError) as refused:
        read_waivers(tmp_path)
    (problem,) = refused.value.diagnostics
    assert problem.code == code
    assert problem.position.file == str(path)


def test_an_empty_file_has_no_waivers(tmp_path):
    (tmp_path / "govreport.toml").write_bytes(b"\n")
    assert read_waivers(tmp_path) == ()
