"""The division code that an option states."""

__all__ = ["refuse_bad_division"]


def refuse_bad_division(division: str | None) -> None:
    """Refuse what is no 行政区划代码; None states none."""
    from govreport.codec import InvalidValue
    from govreport.codec.scalars import read_division
    from govreport.errors import RequestError

    if division is None:
        return
    try:
        read_division(division)
    except InvalidValue:
        raise RequestError("new.division", division=division) from None
