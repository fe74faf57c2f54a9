"""Plain data and canonical JSON give back the report that they were made of."""

from decimal import Decimal

import pytest

from govreport.codec import (
    InvalidReport,
    decode_json,
    encode_json,
    from_plain,
    to_plain,
)


def test_a_report_survives_canonical_json(numbered_report):
    text = encode_json(to_plain(numbered_report))
    assert from_plain(decode_json(text)) == numbered_report


def test_an_amount_is_written_digit_by_digit():
    assert encode_json({"amount": Decimal("59237.2449")}) == '{"amount":59237.2449}'
    assert encode_json([Decimal("0.10"), Decimal("1E+3")]) == "[0.10,1000]"


def test_every_invalid_value_is_found_with_the_way_to_it():
    with pytest.raises(InvalidReport) as caught:
        from_plain(
            {
                "agency": "某局",
                "year": 2024,
                "title": [1, "标题"],
                "scope": "全部",
                "published": "2024-02-30",
                "proactive": {"rules": {"issued": 3.7, "in_force": "12"}},
                "improvement": {"prior_problems": ["甲", {"items": ["乙", 2]}]},
                "colour": "red",
            }
        )
    assert [(path, value.code) for path, value in caught.value.found] == [
        (("scope",), "OGI110"),
        (("title", 0), "OGI106"),
        (("published",), "OGI111"),
        (("proactive", "rules", "issued"), "OGI103"),
        (("proactive", "rules", "in_force"), "OGI103"),
        (("improvement", "prior_problems", 1, "items", 1), "OGI106"),
        (("colour",), "OGI101"),
    ]


@pytest.mark.parametrize("text", ["1e999999999", "[1.5E-3]"])
def test_a_number_with_an_exponent_is_refused(text):
    with pytest.raises(ValueError, match="without an exponent"):
        decode_json(text)
