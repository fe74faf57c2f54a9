"""A variant to start from: what is in force, in comments that can be uncommented."""

import re

import pytest

from govreport.authoring.starting import new_variant
from govreport.editions import EDITIONS
from govreport.errors import RequestError, UnknownName
from govreport.plugins import PluginHost
from govreport.variants import VariantCatalogue, read_variant

EDITION = EDITIONS["2021"]


@pytest.fixture(scope="module")
def variants():
    return PluginHost().variants


def written(tmp_path, files):
    folder = tmp_path / "mine"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def uncommented(text: str) -> str:
    """Give the file with every line of a value uncommented."""
    head, evidence, rest = text.partition("evidence:")
    return head + evidence + re.sub(r"^#(?! ——)", "", rest, flags=re.MULTILINE)


def settings(variants, folder, edition=EDITION):
    others = [v for v in variants.variants.values() if v.id != "mine"]
    catalogue = VariantCatalogue([*others, read_variant(folder)])
    return catalogue.lineage("mine").settings(edition)


def test_a_new_variant_is_its_parent_until_something_is_uncommented(tmp_path, variants):
    lineage = variants.lineage("hubei-xisaishan")
    folder = written(tmp_path, new_variant("mine", lineage, EDITION))
    assert settings(variants, folder) == lineage.settings(EDITION)
    variant = read_variant(folder)
    assert (variant.id, variant.parent) == ("mine", "hubei-xisaishan")
    assert variant.overlay == {}


@pytest.mark.parametrize("name", [*PluginHost().variants.variants])
def test_uncommenting_all_of_it_changes_nothing(tmp_path, variants, name):
    lineage = variants.lineage(name)
    files = new_variant("mine", lineage, EDITION)
    text = uncommented(files["variant.yaml"].decode())
    folder = written(tmp_path, {"variant.yaml": text.encode()})
    assert settings(variants, folder) == lineage.settings(EDITION)
    assert set(read_variant(folder).overlay) >= {"title", "preamble", "labels", "zero"}


def test_every_key_is_told_with_its_title_and_slots(variants):
    files = new_variant("mine", variants.lineage("national"), EDITION)
    text = files["variant.yaml"].decode()
    assert "# —— 报告标题，一项一行；可用 {agency} {year}\n#title: " in text
    assert "#preamble:\n#  # 位置：before 在第一章之前" in text


def test_templates_are_copied_as_they_are(tmp_path, variants):
    lineage = variants.lineage("hubei")
    files = new_variant("mine", lineage, EDITION, ["report.docx"])
    assert files["report.docx"] == lineage.file("report.docx").read_bytes()
    folder = written(tmp_path, files)
    assert (folder / "report.docx").is_file()


def test_a_template_that_there_is_none_of_suggests_the_nearest(variants):
    with pytest.raises(UnknownName, match=r"是不是“report\.docx”"):
        new_variant("mine", variants.lineage("hubei"), EDITION, ["reprot.docx"])


@pytest.mark.parametrize("name", ["", " a", "a/b", "a: b", "a#b", 'a"b'])
def test_a_name_that_no_file_could_have_is_refused(variants, name):
    with pytest.raises(RequestError, match="不能用作样式的名称"):
        new_variant(name, variants.lineage("national"), EDITION)
