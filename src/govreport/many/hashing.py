"""Hashes of bytes, files and plain data, as the manifest writes them."""

import json
from hashlib import file_digest, sha256
from pathlib import Path

__all__ = ["hash_of", "hash_of_file", "hash_of_plain"]


def hash_of(data: bytes) -> str:
    """Give the hash of `data`, after the name of its kind."""
    return f"sha256:{sha256(data).hexdigest()}"


def hash_of_file(path: Path) -> str | None:
    """Give the hash of a file, None where there is none that can be read."""
    try:
        with path.open("rb") as file:
            return f"sha256:{file_digest(file, 'sha256').hexdigest()}"
    except OSError:
        return None


def hash_of_plain(plain: object) -> str:
    """Give the hash of JSON-able data, whatever the order of its keys."""
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hash_of(text.encode())
