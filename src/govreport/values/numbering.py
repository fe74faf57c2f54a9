"""Numbers as heads and items carry them, such as 一 and 1."""

__all__ = ["hanzi", "numbered"]

_DIGITS = "零一二三四五六七八九"


def hanzi(number: int) -> str:
    """Give a number from 1 to 99 as it is written before a heading."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")


def numbered(pattern: str, number: int) -> str:
    """Fill the slot `{hanzi}` or `{arabic}` of a numbering pattern."""
    return pattern.replace("{hanzi}", hanzi(number)).replace("{arabic}", str(number))
