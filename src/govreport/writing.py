"""Step 6: a file, replaced atomically; the old one is untouched until then."""

import logging
import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from govreport.errors import WriteError

__all__ = ["remove_drafts", "write_file"]

logger = logging.getLogger("govreport")

_DRAFT = re.compile(r"\.(.+)\.[0-9a-f]{8}\.tmp")


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


def remove_drafts(targets: Iterable[Path]) -> None:
    """Remove what a `write_file` to one of `targets` left when it was killed.

    Nobody else may be writing to them meanwhile.
    """
    names: dict[Path, set[str]] = {}
    for target in targets:
        names.setdefault(target.parent, set()).add(target.name)
    for folder, known in names.items():
        for path in folder.iterdir() if folder.is_dir() else ():
            draft = _DRAFT.fullmatch(path.name)
            if draft and draft.group(1) in known:
                with suppress(OSError):
                    path.unlink()


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
