"""Editions: addresses, relations, names, and which one a year uses."""

import pytest

from govreport.editions import edition_for_year, edition_in_force, get_edition
from govreport.errors import UnknownName


def test_edition_2021_has_200_addresses():
    edition = get_edition("2021")
    by_table = {table.key: len(table.leaves) for table in edition.tables}
    assert by_table == {"proactive": 10, "requests": 175, "remedies": 15}
    assert len(edition.leaves) == 200


def test_edition_2019_has_198_addresses():
    edition = get_edition("2019")
    by_table = {table.key: len(table.leaves) for table in edition.tables}
    assert by_table == {"proactive": 22, "requests": 161, "remedies": 15}
    assert len(edition.leaves) == 198


def test_edition_2019_counts_changes_and_outlays_apart():
    leaves = get_edition("2019").leaves
    kinds = {address: leaf.number.name for address, leaf in leaves.items()}
    unusual = {address: kind for address, kind in kinds.items() if kind != "count"}
    assert unusual == {
        "proactive.licensing.change": "change",
        "proactive.other_services.change": "change",
        "proactive.penalties.change": "change",
        "proactive.compulsion.change": "change",
        "proactive.charges.change": "change",
        "proactive.procurement.amount": "outlay",
    }


def test_edition_2021_short_has_table_3_of_2019_and_the_others_of_2021():
    short = get_edition("2021-short")
    tables = {key: short.table(key).form for key in ("proactive", "requests")}
    assert tables == {
        "proactive": get_edition("2021").table("proactive").form,
        "requests": get_edition("2019").table("requests").form,
    }


def test_edition_2021_short_has_186_addresses():
    assert len(get_edition("2021-short").leaves) == 10 + 161 + 15


@pytest.mark.parametrize("edition", ["2019", "2021-short"])
def test_an_edition_with_23_rows_declares_40_hard_relations(edition):
    codes = [relation.code for relation in get_edition(edition).relations]
    assert {code: codes.count(code) for code in codes} == {
        "OGI301": 7,
        "OGI302": 7,
        "OGI303": 23,
        "OGI401": 3,
    }


def test_edition_2021_declares_the_42_hard_relations():
    codes = [relation.code for relation in get_edition("2021").relations]
    assert {code: codes.count(code) for code in codes} == {
        "OGI301": 7,
        "OGI302": 7,
        "OGI303": 25,
        "OGI401": 3,
    }


def test_the_total_of_a_column_states_the_sum_of_the_21_results():
    footing = next(r for r in get_edition("2021").relations if r.code == "OGI302")
    assert footing.total == "requests.dispositions.total.natural_person"
    assert len(footing.left) == 21
    assert footing.left[0] == "requests.dispositions.granted.natural_person"
    assert footing.left[-1] == (
        "requests.dispositions.otherwise_handled.other.natural_person"
    )


def test_a_cell_is_named_in_official_words():
    name = get_edition("2021").name(
        "requests.dispositions.denied.state_secrets.natural_person"
    )
    assert name.table == "表三"
    assert name.row == "三、本年度办理结果→（三）不予公开→1.属于国家秘密"
    assert name.column == "自然人"


def test_a_part_of_a_table_is_named_in_official_words():
    edition = get_edition("2021")
    assert str(edition.name("requests.dispositions.denied")) == (
        "表三“三、本年度办理结果→（三）不予公开”"
    )
    assert str(edition.name("remedies")) == "表四"


def test_a_year_before_the_first_edition_has_none():
    with pytest.raises(UnknownName):
        edition_for_year(2018)


def test_the_edition_in_force_is_the_newest_with_a_year_of_its_own():
    assert edition_in_force().id == "2021"


@pytest.mark.parametrize(
    ("year", "edition"),
    [(2019, "2019"), (2020, "2019"), (2021, "2021"), (2025, "2021")],
)
def test_an_edition_follows_from_the_year(year, edition):
    assert edition_for_year(year).id == edition


def test_an_unknown_edition_names_those_there_are():
    with pytest.raises(UnknownName) as caught:
        get_edition("2O21")
    assert caught.value.known == ("2019", "2021", "2021-short")
    assert "2019、2021、2021-short" in str(caught.value)
