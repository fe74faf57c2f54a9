"""Writes docs/reference/ from the code's own metadata.

Run it after a change of the form, a check, a hook, an option or a key of variant.yaml;
a test fails while a page differs from what this script would write.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import attrs
import click

from govreport import report as report_module
from govreport.authoring.checking.reachable import Owner, reachable
from govreport.checks import BUILT_IN
from govreport.cli.app import govreport
from govreport.cli.wording import option_records, set_language, worded
from govreport.editions import EDITIONS
from govreport.messages import SENTENCES
from govreport.plugins import hookspecs
from govreport.renderers.variables import KINDS, Branch, Variable, variables
from govreport.values.labels import input_keys, label_of
from govreport.values.narrative import Narrative
from govreport.variants import read_variant
from govreport.variants.keys import key_title, slots_of
from govreport.variants.settings import Settings

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"

SHOWN = 4
"""How many ways to a class are listed."""

_KINDS = {"str": "text", "Markup": "text", "int": "whole number", "bool": "yes or no"}

NOTE = "<!-- Written by scripts/write_reference.py; do not edit. -->\n"


def addresses() -> str:
    """Give the page that lists every number of every edition."""
    lines = [
        "# Addresses\n",
        "The key in the input, the attribute path on the report, the location in a "
        "finding and the `id` in the HTML.\n",
    ]
    for edition in EDITIONS.values():
        lines.append(f"## Edition {edition.id}: {len(edition.leaves)} numbers\n")
        lines.append(f"{edition.notice}\n")
        lines.append("| address | table | row | column | kind |")
        lines.append("|---|---|---|---|---|")
        for address, leaf in edition.leaves.items():
            name = edition.name(address)
            cells = (name.table, name.row, name.column, leaf.number.name)
            lines.append(f"| `{address}` | {' | '.join(cells)} |")
        lines.append("")
    return _page(lines)


def checks() -> str:
    """Give the page that lists every built-in check."""
    lines = [
        "# Checks\n",
        "`govreport checks CODE` explains one. Codes beginning with OGI1 concern the "
        "input and its completeness, OGI18 the waivers beside a report, OGI2 表二, "
        "OGI3 表三, OGI4 表四, OGI5 chapter 五, OGI6 prose against tables, years and "
        "citations, OGI7 last year's report (`--previous`) and OGI8 the reports of "
        "units (`--units`). A plugin uses a prefix of its own. How findings are given: "
        "[findings](findings.md).\n",
    ]
    for check in BUILT_IN:
        lines.append(f"## {check.code}\n")
        lines.append(f"{check.title['zh']}。 {check.title['en']}.\n")
        if check.explanation:
            lines.append(f"{check.explanation}\n")
        lines.append(f"- severity: {check.severity}")
        if check.editions:
            lines.append(f"- editions: {', '.join(check.editions)}")
        if check.basis:
            lines.append(f"- basis: {check.basis}")
        cases = f"tests/cases/{check.code}.yml"
        lines.append(f"- cases: [{cases}](../../{cases})")
        lines += [
            f"- says: {chinese}"
            for key, (chinese, _) in sorted(SENTENCES.items())
            if key.partition(".")[0] == check.code and not key.endswith(".title")
        ]
        lines.append("")
    return _page(lines)


def command_line() -> str:
    """Give the page that lists every command with its options."""
    lines = [
        "# Command line\n",
        "Data goes to standard output, messages to standard error. `--lang en` may "
        "stand anywhere; `GOVREPORT_LANG=en` does the same.\n",
        "| exit code | meaning |",
        "|---|---|",
        "| 0 | done |",
        "| 1 | findings in the data that are grave enough, loading included |",
        "| 2 | a wrong request or an unreadable file |",
        "| 3 | rendering or environment failed |",
        "",
        "Without `-o`, files go beside the report as `<stem>.<suffix>`. `-o` names a "
        "folder if it is one, ends in `/`, or more than one file results; otherwise a "
        "file whose suffix chooses the format or must agree with `-f`. `-o -` takes "
        "exactly one file and refuses a binary one to a terminal. All targets are "
        "settled before the first is written; each file is replaced atomically.\n",
    ]
    for name, command in _commands(govreport, "govreport"):
        with click.Context(command, info_name=name) as ctx:
            set_language(ctx, None, "en")
            lines.append(f"## {name}\n")
            lines.append(f"{worded(command.help or '')}\n")
            options = [r for r in option_records(command, ctx) if "--help" not in r[0]]
            if options:
                lines += ["| option | |", "|---|---|"]
            for names, told in options:
                escaped = names.replace("|", "\\|")
                lines.append(f"| `{escaped}` | {told} |")
            lines.append("")
    lines += [
        "## Environment\n",
        "| variable | |",
        "|---|---|",
        "| `GOVREPORT_LANG` | `zh` or `en` |",
        "| `GOVREPORT_LOAD_PLUGINS` | load only these plugins, by name; empty: none |",
        "| `GOVREPORT_STRICT_PLUGINS` | `1`: a broken plugin is fatal |",
        "| `GOVREPORT_FONTS` | folders to look for fonts in first |",
        "| `NO_COLOR` | anything: no colours |",
        "",
    ]
    return _page(lines)


def _commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    """Give a command and those below it, each with its whole name."""
    yield name, command
    if isinstance(command, click.Group):
        ctx = click.Context(command)
        for below in command.list_commands(ctx):
            inner = command.get_command(ctx, below)
            assert inner is not None
            yield from _commands(inner, f"{name} {below}")


def hooks() -> str:
    """Give the page that lists every hook with its signature."""
    lines = [
        "# Hooks\n",
        "A plugin is a module with functions marked `@govreport.hookimpl`, found by "
        "an entry point in the group `govreport`. Entry points are loaded one by one: "
        "a broken plugin is listed by `govreport plugins` with its reason and fails "
        "only what asks for it. Two plugins that claim one name are an error that "
        "names both. `govreport --plugin FILE` loads a Python file as one more plugin "
        "for one run; `govreport --trace-plugins` tells each call of a hook. How to "
        "write one: [write a plugin](../how-to/write-a-plugin.md).\n",
    ]
    for name in hookspecs.__all__:
        hook = getattr(hookspecs, name)
        lines.append(f"## {name}\n")
        lines.append(f"```python\ndef {name}{inspect.signature(hook)}\n```\n")
        lines.append(f"{inspect.getdoc(hook)}\n")
    return _page(lines)


def variant() -> str:
    """Give the page that lists every key of variant.yaml."""
    lines = [
        "# variant.yaml\n",
        "A variant is a folder with this file and any template it overrides. `parent` "
        "names what it inherits from; the nearest layer wins, key by key; null takes "
        "an inherited key away.\n",
        "| key | | slots |",
        "|---|---|---|",
        "| `id` | 名称 | |",
        "| `name` | 中文名 | |",
        "| `parent` | 上级样式 | |",
        "| `divisions` | 行政区划代码的前缀 | |",
        "| `evidence` | 依据 | |",
        *_variant_rows(Settings, ""),
        "",
    ]
    return _page(lines)


def _variant_rows(cls: type, prefix: str) -> Iterator[str]:
    kinds = get_type_hints(cls)
    for attribute in attrs.fields(cls):
        slots = " ".join(f"`{{{slot}}}`" for slot in slots_of(attribute) or ())
        name = f"{prefix}{attribute.name}"
        yield f"| `{name}` | {key_title(attribute)} | {slots} |"
        if attrs.has(kinds[attribute.name]):
            yield from _variant_rows(kinds[attribute.name], f"{name}.")


def provinces() -> str:
    """Give the page that lists every variant of this repository with its evidence."""
    lines = [
        "# Provinces\n",
        "Every variant that comes with this repository, by plugin. They are styles "
        "observed in published reports, not provincial law; what an organ does by its "
        "own habit is a variant below its province's. A variant with divisions is the "
        "default of the reports whose division code (GB/T 2260) begins so; one without "
        "is asked for by name. Where there is none, a report wears `national`.\n",
    ]
    lines += _variant_table("govreport", ROOT.glob("templates/*/*/variant.yaml"))
    for folder in sorted(ROOT.glob("plugins/*")):
        name = f"[{folder.name}](../../plugins/{folder.name}/README.md)"
        lines += _variant_table(name, folder.glob("src/*/*/variant.yaml"))
    return _page(lines)


def _variant_table(heading: str, files: Iterable[Path]) -> Iterator[str]:
    variants = [read_variant(file.parent) for file in sorted(files)]
    if not variants:
        return
    yield f"## {heading}\n"
    yield "| variant | 中文名 | parent | divisions | evidence |"
    yield "|---|---|---|---|---|"
    for v in variants:
        parent = f"`{v.parent}`" if v.parent else ""
        cells = (f"`{v.id}`", v.name, parent, "、".join(v.divisions), v.evidence)
        yield f"| {' | '.join(cells)} |"
    yield ""


def keys() -> str:
    """Give the page that lists every key of the input outside the tables."""
    lines = [
        "# Input keys\n",
        "Every key may be English or Chinese. The keys of the tables are on the page "
        "[addresses](addresses.md); their Chinese keys are the printed labels, with "
        "or without their number. How values are written: [input file](input.md).\n",
    ]
    for name in report_module.__all__:
        cls = getattr(report_module, name)
        if isinstance(cls, type) and attrs.has(cls):
            lines.append(f"## {name}\n")
            lines.append(f"{(inspect.getdoc(cls) or '').splitlines()[0]}\n")
            lines.append("| key | 中文 | value |")
            lines.append("|---|---|---|")
            hints = get_type_hints(cls)
            for attribute in attrs.fields(cls):
                key = attribute.name
                kind = _kind(hints[key])
                lines.append(f"| `{key}` | {label_of(cls, key)} | {kind} |")
                assert key in input_keys(cls)
            lines.append("")
    return _page(lines)


def _kind(kind: Any) -> str:
    """Give a type in the words of this page."""
    if kind is Narrative:
        return "prose"
    if get_origin(kind) is UnionType or type(None) in get_args(kind):
        parts = [_kind(part) for part in get_args(kind) if part is not type(None)]
        return " or ".join(dict.fromkeys(parts))
    if get_origin(kind) is tuple:
        return f"list of {_kind(get_args(kind)[0])}"
    if get_origin(kind) is not None:
        return "mapping"
    return {"str": "text", "int": "whole number"}.get(kind.__name__, kind.__name__)


def template_variables() -> str:
    """Give the page that lists what a template of each kind may name."""
    lines = [
        "# Template variables\n",
        "A template may use the names of its kind and no others; any other is an "
        "error. `govreport template check` tells every one in a template without "
        "data. A field marked with a class has the fields of that class, which are "
        "listed [below](#classes).\n",
    ]
    every: dict[type, Owner] = {}
    for kind in KINDS:
        known = variables(kind).values()
        lines.append(f"## report{kind}\n")
        lines.append("| name | gives | 中文 | |")
        lines.append("|---|---|---|---|")
        lines += map(_variable_row, known)
        lines.append("")
        for owner in reachable(known):
            every.setdefault(owner.cls, owner)
    lines.append(
        "The numbers of a Word form are those of [addresses](addresses.md): "
        "`{{ requests.received.total }}` prints one as the tables do.\n"
    )
    lines.append("## Classes\n")
    for owner in every.values():
        lines += _owner_lines(owner)
    return _page(lines)


def _variable_row(variable: Variable) -> str:
    kind = _gives(variable.kind)
    meaning = variable.meaning
    return f"| `{variable.name}` | {kind} | {meaning['zh']} | {meaning['en']} |"


def _owner_lines(owner: Owner) -> Iterator[str]:
    room = owner.cls.__module__.removeprefix("govreport.")
    yield f"### {owner.cls.__name__} ({room})\n"
    yield "Where: " + ", ".join(f"`{path}`" for path in owner.paths[:SHOWN]) + "\n"
    yield "| name | gives | 中文 | |"
    yield "|---|---|---|---|"
    for member in owner.members:
        meaning = member.meaning
        assert meaning is not None, f"{owner.cls.__name__}.{member.name}"
        told = f"{meaning['zh']} | {meaning['en'].rstrip('.')}"
        yield f"| `.{member.name}` | {_gives(member.kind)} | {told} |"
    yield ""


def _gives(kind: Any) -> str:  # noqa: PLR0911  # a line for each kind of kind
    """Give what is of a kind in the words of the page of templates."""
    if kind is None or isinstance(kind, Branch):
        return "numbers by address"
    arguments = [part for part in get_args(kind) if part not in (type(None), ...)]
    origin = get_origin(kind)
    if origin is Literal:
        return " or ".join(f"`{word}`" for word in arguments)
    if origin is Mapping:
        return f"mapping of {_gives(arguments[1])}"
    if isinstance(origin, type) and issubclass(origin, Callable):  # an ABC
        return f"function: {_gives(arguments[-1])}"
    if origin is tuple and len(arguments) > 1:
        return _either(arguments, " and ")
    if origin in (tuple, Iterator):
        return f"list of {_gives(arguments[0])}"
    if arguments:
        return _either(arguments, " or ")
    return _KINDS.get(kind.__name__, kind.__name__)


def _either(kinds: Iterable[Any], word: str) -> str:
    return word.join(dict.fromkeys(map(_gives, kinds)))


def template_findings() -> str:
    """Give the page that lists what `govreport template check` finds."""
    lines = [
        "# Findings in templates\n",
        "What `govreport template check` tells, each with file, place and excerpt.\n",
    ]
    for key, (chinese, english) in sorted(SENTENCES.items()):
        code, _, rest = key.partition(".")
        if code.startswith("TPL") and rest == "title":
            lines.append(f"## {code}\n")
            lines.append(f"{chinese}。 {english}.\n")
            lines += [
                f"- says: {_unfilled(said)}"
                for other, (said, _) in sorted(SENTENCES.items())
                if other.partition(".")[0] == code and other != key
            ]
            lines.append("")
    return _page(lines)


def _unfilled(sentence: str) -> str:
    """Give a sentence with its slots as they are named, braces for Jinja as printed."""
    return sentence.replace("{{", "{").replace("}}", "}")


def _page(lines: list[str]) -> str:
    return NOTE + "\n".join(lines).rstrip("\n") + "\n"


PAGES: Mapping[str, Callable[[], str]] = {
    "addresses.md": addresses,
    "checks.md": checks,
    "command-line.md": command_line,
    "hooks.md": hooks,
    "keys.md": keys,
    "provinces.md": provinces,
    "template-findings.md": template_findings,
    "template-variables.md": template_variables,
    "variant.md": variant,
}

if __name__ == "__main__":
    REFERENCE.mkdir(parents=True, exist_ok=True)
    for name, write in PAGES.items():
        (REFERENCE / name).write_text(write(), encoding="utf-8")
        print(f"docs/reference/{name}")
