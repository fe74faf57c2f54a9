"""Reading a report, and checking it, beside the decoders of the same bytes."""

import json

import yaml
from ruamel.yaml import YAML

from benchmarks.harness import Beside, Contest, Contestant
from benchmarks.reports import VARIANT, different
from govreport import check, dump, load
from govreport.codec import decode_json, encode_json, from_plain, to_plain

__all__ = ["check_contest", "json_contest", "yaml_contest"]

REPORTS = 24


def json_contest() -> Contest:
    """Give that of a report in JSON beside json.loads."""
    reports = [to_plain(different(number)) for number in range(REPORTS)]
    texts = [encode_json(report).encode() for report in reports]
    plain, decoded = "json.loads", "decode_json and from_plain, no places"
    return Contest(
        key="json",
        title="Load JSON",
        about="The bytes of a report to a report with the place of every value.",
        agreed="the report is the one that was written",
        agree=lambda: _is_read(texts[0]),
        contestants=(
            Contestant(plain, lambda n: json.loads(texts[n % REPORTS])),
            Contestant(
                "govreport.load",
                lambda n: load(texts[n % REPORTS]),
                (Beside(plain), Beside(decoded)),
            ),
            Contestant(
                decoded,
                lambda n: from_plain(decode_json(texts[n % REPORTS].decode())),
                (Beside(plain),),
            ),
        ),
    )


def yaml_contest() -> Contest:
    """Give that of a report in YAML beside ruamel.yaml and libyaml."""
    texts = [dump(different(number)).encode() for number in range(REPORTS)]
    plain, compiled = "ruamel.yaml, safe load", "PyYAML, CSafeLoader"
    return Contest(
        key="yaml",
        title="Load YAML",
        about="Likewise, a file as a clerk writes it.",
        agreed="the report is the one that was written",
        agree=lambda: _is_read(texts[0]),
        contestants=(
            Contestant(plain, lambda n: _safe_load(texts[n % REPORTS])),
            Contestant(compiled, lambda n: _load_by_libyaml(texts[n % REPORTS])),
            Contestant(
                "govreport.load",
                lambda n: load(texts[n % REPORTS]),
                (Beside(plain), Beside(compiled)),
            ),
        ),
    )


def check_contest() -> Contest:
    """Give that of every check of a report that adds up, beside reading it."""
    texts = [dump(different(number)).encode() for number in range(REPORTS)]
    sources = [load(text) for text in texts]
    plain = "govreport.load, YAML"
    return Contest(
        key="check",
        title="Check",
        about="Every check of one report, beside reading it.",
        contestants=(
            Contestant(plain, lambda n: load(texts[n % REPORTS])),
            Contestant(
                "govreport.check",
                lambda n: check(sources[n % REPORTS], variant=VARIANT),
                (Beside(plain),),
            ),
        ),
    )


def _safe_load(text: bytes) -> object:
    return YAML(typ="safe").load(text)


def _load_by_libyaml(text: bytes) -> object:
    return yaml.load(text, Loader=yaml.CSafeLoader)


def _is_read(text: bytes) -> None:
    assert load(text).report == different(0), "the report was read wrong"
