"""What a reader is: it tells what a foreign file shows, and understands none of it.

The labels, headings and numbers of a report are recognised from what was seen, the
same for every format.
"""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from govreport.recognition import SeenDocument

__all__ = ["Reader"]


@runtime_checkable
class Reader(Protocol):
    """Turns the bytes of one kind of file into what a reader of it sees.

    `format` is the name of the kind, `suffixes` the endings of its files with the dot,
    in lower case. A reader imports heavy libraries inside `read`, never at import.
    """

    format: str
    title: str

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of its files."""

    def accepts(self, data: bytes) -> bool:
        """Whether `data` looks like a file of this kind, judged by its first bytes."""

    def read(self, data: bytes, name: str) -> "SeenDocument":
        """Give what is seen in `data`, each block with its place in the file `name`.

        Raises `LoadError` where `data` is no such file, or takes more memory or time
        than any report would. What is there and cannot be given is listed as unseen.
        """
