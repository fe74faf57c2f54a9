"""Which variant a report wears, and how layers are merged."""

from importlib.resources import files
from pathlib import Path

import pytest
from attrs import evolve

from govreport.editions import EDITIONS
from govreport.errors import UnknownName, VariantError
from govreport.variants import Variant, VariantCatalogue, read_variant

EDITION = EDITIONS["2021"]
NATIONAL = read_variant(files("govreport_templates") / "national")


def layer(name: str, parent: str | None = "national", **overlay: object) -> Variant:
    divisions = overlay.pop("divisions", ())
    return Variant(
        id=name,
        name=name,
        parent=parent,
        divisions=tuple(divisions),
        folder=Path(),
        overlay=overlay,
    )


def test_the_nearest_layer_wins_key_by_key():
    catalogue = VariantCatalogue(
        [
            NATIONAL,
            layer("province", zero="-", overview={"heads": {"platforms": "平台方面"}}),
            layer("organ", "province", overview={"head": {"end": "。"}}),
        ]
    )
    settings = catalogue.lineage("organ").settings(EDITION)
    assert settings.zero == "-"
    assert settings.overview.heads["platforms"] == "平台方面"
    assert settings.overview.heads["oversight"] == "监督保障情况"
    assert settings.overview.head.end == "。"
    assert settings.overview.head.number == "（{hanzi}）"


def test_null_takes_an_inherited_key_away():
    catalogue = VariantCatalogue(
        [NATIONAL, layer("bare", overview={"heads": {"oversight": None}})]
    )
    assert "oversight" not in catalogue.lineage("bare").settings(EDITION).overview.heads


def test_the_longest_division_prefix_chooses_the_variant(zero_report):
    catalogue = VariantCatalogue(
        [
            NATIONAL,
            layer("hubei", divisions=["42"]),
            layer("huangshi", "hubei", divisions=["4202"]),
        ]
    )
    chosen = catalogue.choose(evolve(zero_report, division="420203"))
    assert [variant.id for variant in chosen.variants] == [
        "huangshi",
        "hubei",
        "national",
    ]
    assert catalogue.choose(evolve(zero_report, division="420100")).id == "hubei"
    assert catalogue.choose(evolve(zero_report, division="110000")).id == "national"
    assert catalogue.choose(zero_report).id == "national"


def test_the_request_wins_over_the_report_and_the_report_over_its_division(
    zero_report,
):
    catalogue = VariantCatalogue(
        [NATIONAL, layer("a", divisions=["42"]), layer("b"), layer("c")]
    )
    report = evolve(zero_report, division="420203", variant="b")
    assert catalogue.choose(report).id == "b"
    assert catalogue.choose(report, "c").id == "c"


def test_a_tie_between_divisions_names_both(zero_report):
    catalogue = VariantCatalogue(
        [NATIONAL, layer("a", divisions=["42"]), layer("b", divisions=["42"])]
    )
    with pytest.raises(VariantError, match="同时对应样式a、b"):
        catalogue.choose(evolve(zero_report, division="420203"))


def test_a_missing_parent_is_named_with_those_there_are():
    catalogue = VariantCatalogue([NATIONAL, layer("a", "hubai")])
    with pytest.raises(VariantError) as caught:
        catalogue.lineage("a")
    (problem,) = caught.value.diagnostics
    assert problem.word() == "样式“a”的上级“hubai”没有安装。现有：a、national。"


def test_a_circle_of_parents_is_told():
    catalogue = VariantCatalogue([layer("a", "b"), layer("b", "a")])
    with pytest.raises(VariantError) as caught:
        catalogue.lineage("a")
    (problem,) = caught.value.diagnostics
    assert problem.word() == "样式互为上级，无法确定先后：a → b → a。"


def test_an_unknown_variant_suggests_the_nearest():
    with pytest.raises(UnknownName, match="是不是“national”"):
        VariantCatalogue([NATIONAL]).lineage("nationl")


def test_two_variants_with_one_id_are_refused():
    with pytest.raises(VariantError, match="有两个样式都叫“national”"):
        VariantCatalogue([NATIONAL, NATIONAL])


def test_a_root_that_leaves_something_out_is_told():
    catalogue = VariantCatalogue([layer("a", None, zero="0")])
    with pytest.raises(VariantError, match="没有写全"):
        catalogue.lineage("a").settings(EDITION)


def test_the_nearest_template_file_is_found(tmp_path):
    (tmp_path / "report.css").write_text("nearest", encoding="utf-8")
    child = evolve(layer("a"), folder=tmp_path)
    lineage = VariantCatalogue([NATIONAL, child]).lineage("a")
    assert lineage.file("report.css").read_text(encoding="utf-8") == "nearest"
    assert lineage.file("variant.yaml").read_text(encoding="utf-8").startswith("#")
    with pytest.raises(VariantError, match=r"没有文件 report\.xyz"):
        lineage.file("report.xyz")
