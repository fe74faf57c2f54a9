"""Which file is whose: by the roster, by the report, and never by a guess untold."""

from govreport.region import Status, read_roster, years_of


def names(units):
    return [unit.name for unit in units]


def test_a_unit_without_a_file_is_missing(hand_in, write_roster, gathered_of):
    hand_in("甲局")
    gathered = gathered_of(read_roster(write_roster("单位\n甲局\n乙局\n")))
    assert [unit.status for unit in gathered.units] == [
        Status.HANDED_IN,
        Status.MISSING,
    ]


def test_signs_and_width_make_no_difference_to_a_name(
    hand_in, write_roster, gathered_of
):
    hand_in("甲局（本级）")
    gathered = gathered_of(read_roster(write_roster("单位\n甲局(本级)\n")))
    assert names(gathered.having(Status.HANDED_IN)) == ["甲局(本级)"]


def test_a_name_that_is_near_is_suggested_and_not_matched(
    hand_in, write_roster, gathered_of
):
    hand_in("司法局")
    gathered = gathered_of(read_roster(write_roster("单位\n示范县司法局\n丙镇\n")))
    assert names(gathered.strangers) == ["司法局"]
    assert names(gathered.having(Status.MISSING)) == ["示范县司法局", "丙镇"]
    assert gathered.near == {"司法局": "示范县司法局"}


def test_the_file_that_the_roster_names_is_the_units(
    hand_in, write_roster, gathered_of
):
    hand_in("司法局")
    roster = read_roster(write_roster("单位,文件\n示范县司法局,司法局.yaml\n"))
    (unit,) = gathered_of(roster).units
    assert unit.status is Status.HANDED_IN
    assert [file.agency for file in unit.misnamed] == ["司法局"]


def test_two_files_of_a_unit_are_told_and_neither_is_used(hand_in, folder, gathered_of):
    path = hand_in("甲局")
    (folder / "甲局新.yaml").write_bytes(path.read_bytes())
    (unit,) = gathered_of().units
    assert (unit.status, unit.report) == (Status.TWICE, None)
    assert unit.names == ("甲局.yaml", "甲局新.yaml")


def test_a_file_that_cannot_be_read_goes_by_its_name_and_costs_its_unit_alone(
    hand_in, folder, write_roster, gathered_of
):
    hand_in("甲局", ".docx")
    hand_in("丁局", ".html")
    (folder / "乙局2024年报.docx").write_bytes(b"broken")
    gathered = gathered_of(read_roster(write_roster("单位\n甲局\n乙局\n丁局\n")))
    assert [(u.name, u.status, u.by_name) for u in gathered.units] == [
        ("甲局", Status.HANDED_IN, False),
        ("乙局", Status.UNREADABLE, True),
        ("丁局", Status.HANDED_IN, False),
    ]


def test_a_file_whose_name_holds_two_units_is_nobodys(
    folder, hand_in, write_roster, gathered_of
):
    hand_in("丙局")
    (folder / "甲局乙局.docx").write_bytes(b"broken")
    gathered = gathered_of(read_roster(write_roster("单位\n甲局\n乙局\n丙局\n")))
    assert names(gathered.strangers) == ["甲局乙局"]


def test_a_report_that_does_not_say_whose_it_is_was_read_in_part(
    folder, hand_in, write_roster, gathered_of
):
    hand_in("甲局")
    (folder / "乙局.yaml").write_text("year: 2024\n", encoding="utf-8")
    gathered = gathered_of(read_roster(write_roster("单位\n甲局\n乙局\n")))
    (unit,) = gathered.having(Status.PARTLY_READ)
    assert (unit.name, unit.by_name) == ("乙局", True)


def test_several_years_are_told(hand_in, gathered_of):
    hand_in("甲局")
    hand_in("乙局", year=2023)
    assert list(years_of(gathered_of())) == [
        ("region.years", {"having": "2023：乙局；2024：甲局"})
    ]
