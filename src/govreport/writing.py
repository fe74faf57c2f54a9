"""Step 6: a file, replaced atomically; the old one is untouched until then."""

import logging
import os
import secrets
from contextlib import suppress
from pathlib import Path

from govreport.errors import WriteError

__all__ = ["write_file"]

logger = logging.getLogger("govreport")


def write_file(path: Path, data: bytes) -> None:
    """Write `data` to `path` by way of a new file beside it.

    Raises `WriteError` where the folder cannot be written or the file is held open
    by another program; whatever stood at `path` is then as it was.
    """
    target = path.resolve()
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_new(draft, data)
        with suppress(FileNotFoundError):
            draft.chmod(target.stat().st_mode & 0o777)
        draft.replace(target)
    except PermissionError as error:
        key = "write.held" if target.exists() else "write.refused"
        raise WriteError(key, file=str(path), reason=error.strerror) from error
    except OSError as error:
        raise WriteError(
            "write.refused", file=str(path), reason=error.strerror
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink()
    logger.info("6 write: %s", path)


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
