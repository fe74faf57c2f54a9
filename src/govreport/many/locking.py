"""A file held by one process: the system gives it free when that process ends."""

import sys
from typing import IO

__all__ = ["lock"]

if sys.platform == "win32":
    import msvcrt

    FAR = 2**62
    """A place behind any content: what is locked there keeps nobody from reading."""

    def lock(file: IO[bytes]) -> None:
        """Hold `file` until it is closed; `OSError` where another process holds it."""
        file.seek(FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock(file: IO[bytes]) -> None:
        """Hold `file` until it is closed; `OSError` where another process holds it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
