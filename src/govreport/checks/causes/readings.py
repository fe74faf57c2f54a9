"""How one number came to be another: two digits transposed, one left out, none filled.

A reading is named only where the digits show it; it never decides which cell is wrong.
"""

from decimal import Decimal

__all__ = ["reading_of"]


def reading_of(
    stated: int | Decimal, expected: int | Decimal, *, is_total: bool = False
) -> str | None:
    """Give how `expected` was written as `stated`, None where nothing shows it."""
    if stated == 0 and expected > 0:
        return "unfilled-total" if is_total else "unfilled"
    if expected == 0:
        return None
    written, right = str(stated), str(expected)
    if _transposed(written, right):
        return "transposed"
    if _without_a_digit(written, right):
        return "digit-missing"
    if _without_a_digit(right, written):
        return "digit-extra"
    return None


def _transposed(written: str, right: str) -> bool:
    """Whether two neighbouring digits changed places, as in 21 for 12."""
    if len(written) != len(right):
        return False
    wrong = [
        i for i, pair in enumerate(zip(written, right, strict=True)) if len({*pair}) > 1
    ]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:  # noqa: PLR2004  # two digits
        return False
    first, second = wrong
    return written[first] == right[second] and written[second] == right[first]


def _without_a_digit(shorter: str, longer: str) -> bool:
    """Whether `shorter` is `longer` with one digit left out."""
    return len(longer) == len(shorter) + 1 and any(
        longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer))
    )
