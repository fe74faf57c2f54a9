"""The report inside an output: what travels along, and how it is opened again.

An output carries its report, the images that it shows, and what it was made with, as
canonical JSON in UTF-8.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any

from attrs import frozen

from govreport import __version__
from govreport.codec import (
    InvalidReport,
    decode_json,
    encodable,
    encode_json,
    from_plain,
)
from govreport.compose import Document
from govreport.errors import LoadError
from govreport.renderers.renderer import Target
from govreport.report import FORMAT_VERSION, Report
from govreport.variants import Lineage

__all__ = ["Envelope", "envelope", "opened", "template_hashes", "the_only"]

KEYS = ("producer", "variant", "edition", "templates", "files", "report")

SETTINGS = "variant.yaml"
"""The file that words every format, whatever its own templates are."""

LINEAGES_KEPT = 64
LONGEST_PRODUCER = 40


@frozen(kw_only=True)
class Envelope:
    """What an output carries: its report, and what it was made with.

    `producer` is the program and its version; `templates` maps the files of the
    variant and its ancestors (national/report.docx) to their hashes (sha256:…),
    `files` the paths of the images, as the report writes them, to their bytes.
    """

    producer: str
    variant: str
    edition: str
    templates: Mapping[str, str]
    files: Mapping[str, bytes]
    report: Report


def envelope(
    document: Document, report: Report, target: Target, templates: tuple[str, ...]
) -> bytes | None:
    """Give what the output for `target` carries, None where it is to carry nothing.

    The option `embed` is False for that. `templates` are the endings of the names of
    the files that the format is made with.
    """
    if not target.options.get("embed", True):
        return None
    carried = {
        "producer": f"govreport {__version__}",
        "variant": target.lineage.id,
        "edition": target.edition.id,
        "templates": _made_with(target.lineage, templates),
        "files": _shown(document, target.files) if target.files else {},
        "report": encodable(report),
    }
    return encode_json(carried).encode()


def _shown(document: Document, files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Give the images of a document by the path that the report writes."""
    return {
        block.path: b64encode(files[block.path]).decode()
        for block in document.blocks
        if block.kind == "image" and block.path in files
    }


def opened(data: bytes) -> Envelope:
    """Read what `envelope` gives; raise `LoadError` for anything else."""
    try:
        carried = decode_json(data.decode())
    except (ValueError, RecursionError) as error:
        raise LoadError("read.damaged") from error
    if not _is_known(carried):
        raise LoadError("read.newer", producer=_producer(carried))
    try:
        report = from_plain(carried["report"])
        files = {
            path: b64decode(text, validate=True)
            for path, text in carried["files"].items()
        }
    except (InvalidReport, ValueError) as error:
        raise LoadError("read.damaged") from error
    return Envelope(**{**carried, "files": files, "report": report})


def the_only(found: Sequence[bytes]) -> bytes | None:
    """Give the one that was found; raise `LoadError` where there are several."""
    if len(found) > 1:
        raise LoadError("read.several", found=len(found))
    return found[0] if found else None


@lru_cache(maxsize=LINEAGES_KEPT)
def template_hashes(lineage: Lineage) -> Mapping[str, str]:
    """Give the hash of every file of a lineage, by the id of the variant and name."""
    return dict(_hashed(lineage))


@lru_cache(maxsize=LINEAGES_KEPT)
def _made_with(lineage: Lineage, endings: tuple[str, ...]) -> Mapping[str, str]:
    """Give the hashes of the files of a format, and of those that word every one."""
    hashes = template_hashes(lineage)
    endings = (*endings, f"/{SETTINGS}")
    return {name: value for name, value in hashes.items() if name.endswith(endings)}


def _hashed(lineage: Lineage) -> Iterator[tuple[str, str]]:
    for variant, folder in lineage.templates.items():
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.is_file():
                digest = sha256(file.read_bytes()).hexdigest()
                yield f"{variant}/{file.name}", f"sha256:{digest}"


def _is_known(carried: Any) -> bool:
    """Whether this release knows the shape of what an output carries."""
    if not isinstance(carried, dict) or set(carried) != set(KEYS):
        return False
    *names, templates, files, report = (carried[key] for key in KEYS)
    if not all(isinstance(part, dict) for part in (templates, files, report)):
        return False
    texts = [*names, *templates.values(), *files.values()]
    if not all(isinstance(text, str) for text in texts):
        return False
    version = report.get("format_version")
    return not isinstance(version, int) or version <= FORMAT_VERSION


def _producer(carried: Any) -> str | None:
    producer = carried.get("producer") if isinstance(carried, dict) else None
    if not isinstance(producer, str) or not producer.isprintable():
        return None
    return producer[:LONGEST_PRODUCER]
