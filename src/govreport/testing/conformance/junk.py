"""Bytes that are no report, and what a reader makes of them in the time it has."""

from collections.abc import Iterator, Mapping
from threading import Thread

from attrs import frozen

from govreport.readers import Reader

__all__ = ["JUNK", "Ended", "cut_short", "reading"]

_NOISE = bytes((n * n * 31 + 7 * n) % 256 for n in range(4096))

JUNK: Mapping[str, bytes] = {
    "empty": b"",
    "zero": b"\0",
    "noise": _NOISE,
    "pdf": b"%PDF-1.7\n" + _NOISE,
    "zip": b"PK\x03\x04" + _NOISE,
    "word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + _NOISE,
    "utf-16": b"\xff\xfe\x00",
    "gbk": "年报".encode("gbk"),
    "half-a-hanzi": "年报".encode()[:-1],
    "elements": b"<div>" * 20_000,
    "brackets": b"[" * 100_000,
    "bars": b"|" * 100_000,
    "commas": b",\n" * 50_000,
    "quotes": b'"' * 100_000,
    "hashes": b"# " * 50_000,
    "spaces": b" " * 100_000 + b"x",
    "one-line": b"a" * 2**20,
    "lines": b"\n" * 200_000,
}
"""What a reader may be given: a file is renamed, damaged, or made to do harm."""

PARTS = (0.25, 0.5, 0.75, 0.98)


def cut_short(data: bytes) -> Iterator[bytes]:
    """Give the beginnings of a file, as where a copy broke off."""
    for part in PARTS:
        yield data[: int(len(data) * part)]


@frozen(kw_only=True)
class Ended:
    """How a reading ended: with what it gave, with an error, or not in time."""

    given: object = None
    error: Exception | None = None
    in_time: bool = True


def reading(reader: Reader, data: bytes, name: str, seconds: float) -> Ended:
    """Give how reading `data` ends; what takes too long is left to itself."""
    ended: list[Ended] = []

    def read() -> None:
        try:
            ended.append(Ended(given=reader.read(data, name)))
        except Exception as error:  # noqa: BLE001  # a reader may raise anything
            ended.append(Ended(error=error))

    thread = Thread(target=read, daemon=True)
    thread.start()
    thread.join(seconds)
    return ended[0] if ended else Ended(in_time=False)
