"""Which reports a check is meant for."""

import pytest

from govreport.checks import Check, Context


def applies(zero_report, *, variants=(), editions=(), lineage=("national",)):
    check = Check(
        code="XX101",
        title={"zh": "过长", "en": "too long"},
        basis="",
        run=lambda _: (),
        variants=variants,
        editions=editions,
    )
    context = Context(
        report=zero_report, edition=zero_report.format_edition, lineage=lineage
    )
    return check.applies_to(context)


def test_a_check_that_names_nothing_is_meant_for_every_report(zero_report):
    assert applies(zero_report)


@pytest.mark.parametrize(
    ("lineage", "expected"),
    [
        (("hubei-xisaishan", "hubei", "national"), True),
        (("hubei", "national"), True),
        (("hunan", "national"), False),
        (("national",), False),
    ],
)
def test_the_check_of_a_province_is_meant_for_the_organs_below_it(
    zero_report, lineage, expected
):
    assert applies(zero_report, variants=("hubei",), lineage=lineage) is expected


@pytest.mark.parametrize(
    ("editions", "expected"), [(("2021",), True), (("2019",), False)]
)
def test_a_check_of_an_edition_is_meant_for_that_edition(
    zero_report, editions, expected
):
    assert applies(zero_report, editions=editions) is expected


def test_the_variant_of_a_context_is_the_nearest_of_its_lineage(zero_report):
    context = Context(
        report=zero_report,
        edition=zero_report.format_edition,
        lineage=("hubei", "national"),
    )
    assert context.variant == "hubei"
