"""What a template may name: listed, described, and printed by the engine itself."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from importlib.resources import files
from io import BytesIO
from itertools import chain

import attrs
import docx
import pytest
from attrs import evolve
from markupsafe import escape

from govreport.authoring.checking.kinds import members, parts_of
from govreport.authoring.checking.reachable import names_of, reachable
from govreport.compose import compose
from govreport.compose.document import Document
from govreport.editions import EDITIONS
from govreport.renderers import (
    DocxRenderer,
    FragmentRenderer,
    HtmlRenderer,
    Target,
    TextRenderer,
)
from govreport.renderers.variables import KINDS, Branch, kind_of, variables
from govreport.renderers.web.styles import Style
from govreport.report import (
    AgencyKind,
    Contact,
    ExtraSection,
    Period,
    Scope,
    Signature,
)
from govreport.values.narrative import Narrative, SmallTable
from govreport.variants import Lineage, read_variant

RENDERERS = {
    ".docx": DocxRenderer(),
    ".html.j2": HtmlRenderer(),
    ".fragment.html.j2": FragmentRenderer(),
    ".txt.j2": TextRenderer(),
}
DAY = dt.date(2024, 12, 31)


@pytest.fixture
def full_report(illustrated_report):
    """A report in which nothing that can be stated is left out."""
    table = SmallTable(header=("项", "数"), rows=(("一", "1"),), caption="小表")
    return evolve(
        illustrated_report,
        agency_kind=AgencyKind.DEPARTMENT,
        division="420203",
        variant="national",
        period=Period(start=dt.date(2024, 1, 1), end=DAY),
        scope=Scope.AGENCY,
        units=("甲",),
        title=("示范县司法局", "年度报告"),
        published=DAY,
        signature=Signature(agencies=("示范县司法局",), date=DAY),
        contact=Contact(
            unit="办公室",
            address="一号",
            postcode="435000",
            phone="1",
            fax="2",
            email="a@b.cn",
        ),
        legal_bases=("条例",),
        extra_sections=(ExtraSection(heading="其他", body=Narrative((table,))),),
        notes={"requests.received.total": "（含旧件）"},
        extras={"row": 1},
    )


@pytest.fixture
def context_of(full_report, files, tmp_path, monkeypatch):
    """A function that gives what a renderer hands to a template of a kind.

    `body` is the template, in place of the national one.
    """
    source = read_variant(_national())

    def render(kind, body=None):
        folder = tmp_path / kind
        folder.mkdir(exist_ok=True)
        if body is not None:
            (folder / f"report{kind}").write_bytes(body)
        lineage = Lineage(variants=(evolve(source, id="own", folder=folder), source))
        edition = full_report.format_edition
        document = compose(full_report, edition, lineage.settings(edition))
        document = evolve(document, subtitle=("副标题",))
        target = Target(
            format=RENDERERS[kind].format,
            edition=full_report.format_edition,
            lineage=lineage,
            files=files,
        )
        return RENDERERS[kind].render(document, full_report, target)

    def context(kind):
        kept = {}
        keeper = "govreport.renderers.docx.template.FormTemplate.render"
        pages = "govreport.renderers.{}.page.render_template"
        with monkeypatch.context() as patch:
            if kind == ".docx":
                ready = "govreport.renderers.docx.filling.compiled"
                patch.setattr(ready, lambda *_, **__: None)
                patch.setattr(keeper, lambda _, names, *__, **___: kept.update(names))
            else:
                room = "text" if kind == ".txt.j2" else "web"
                patch.setattr(
                    pages.format(room), lambda *_, **names: kept.update(names) or ""
                )
            render(kind)
        return kept

    context.render = render
    return context


def _national():
    return files("govreport_templates") / "national"


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_given_the_names_that_are_listed_and_no_others(context_of, kind):
    always = {v.name for v in variables(kind).values() if v.always}
    assert set(context_of(kind)) == always


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_template_is_given_has_what_its_type_says(context_of, kind):
    for name, value in context_of(kind).items():
        for part in parts_of(variables(kind)[name].kind):
            if isinstance(part, Branch):
                continue  # a report has the numbers of its own edition
            for below in members(part) or ():
                assert hasattr(value, below), (name, below)


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_and_every_member_is_described_in_both_languages(kind):
    for variable in variables(kind).values():
        assert all(variable.meaning[language] for language in ("zh", "en"))
    for owner in reachable(variables(kind).values()):
        for member in owner.members:
            where = f"{owner.cls.__name__}.{member.name}"
            assert member.meaning is not None, where
            assert all(member.meaning[language] for language in ("zh", "en")), where


def test_a_class_is_listed_once_with_the_ways_to_it():
    owners = list(reachable(variables(".docx").values()))
    assert len({owner.cls for owner in owners}) == len(owners)
    paths = {owner.cls.__name__: owner.paths for owner in owners}
    assert paths["Document"] == ("document",)
    assert "document.sections[].heading" in paths["Heading"]
    assert "document.blocks[]" in paths["Table"]


def test_the_kind_of_a_template_is_told_by_its_name():
    assert kind_of("report.fragment.html.j2") == ".fragment.html.j2"
    assert kind_of("blocks.html.j2") == ".html.j2"
    assert kind_of("表样.docx") == ".docx"
    assert kind_of("report.css") is None


ARGUMENTS = {
    ("layout", "size"): "document.sections[1].blocks[0]",
    ("layout", "parts"): "document.sections[1].blocks[0]",
    ("layout", "columns"): "document.sections[1].blocks[0]",
    ("Report", "texts"): "'improvement'",
    ("page", "blocks"): "document.sections[0].blocks",
    ("TableParts", "tag"): "document.sections[1].blocks[0].rows[0].cells[0]",
    ("TableParts", "scope"): "document.sections[1].blocks[0].rows[0].cells[0]",
    ("TableParts", "head_id"): "document.sections[1].blocks[0].rows[0].cells[0]",
    ("TableParts", "head_ids"): "document.sections[2].blocks[0].rows[3].cells[1]",
    ("TableParts", "heads"): "document.sections[2].blocks[0].rows[3].cells[1]",
}
"""What a method is given, by the variable or class that has it."""
TEXT = "document.name"


class Walk:
    """Goes down from a variable and gives each expression with its value.

    Every class is gone into once.
    """

    def __init__(self, context):
        self.context = context
        self.seen = set()

    def below(self, path, value):
        if attrs.has(type(value)) and not isinstance(value, Narrative):
            if type(value) in self.seen or _is_form(value):
                return
            self.seen.add(type(value))
            for name in dict.fromkeys(names_of(type(value))):
                if name == "format_edition":
                    continue
                yield from self.member(path, value, name)
        elif isinstance(value, str | int | float | Decimal | dt.date | None.__class__):
            yield path, value
        elif isinstance(value, Mapping):
            for key, item in list(value.items())[:1]:
                yield from self.below(f"{path}[{key!r}]", item)
        elif isinstance(value, Sequence | Iterator):
            yield from self.items(path, value)

    def items(self, path, value):
        """Go into the first item of each class."""
        listed = f"({path} | list)" if isinstance(value, Iterator) else path
        kinds = {}
        for number, item in enumerate(value):
            kinds.setdefault(type(item), (number, item))
        for number, item in kinds.values():
            yield from self.below(f"{listed}[{number}]", item)

    def member(self, path, value, name):
        found = getattr(value, name)
        if not callable(found) or isinstance(found, type):
            yield from self.below(f"{path}.{name}", found)
            return
        cls = type(value).__name__
        given = ARGUMENTS.get((path, name)) or ARGUMENTS.get((cls, name), TEXT)
        argument = eval(given, {}, dict(self.context))  # the test's own
        yield from self.below(f"{path}.{name}({given})", found(argument))


def _is_form(value):
    return type(value).__module__.startswith("govreport.editions")


def expressions(context):
    walk = Walk(context)
    found = {}
    for name, value in context.items():
        if name not in ("table", "picture", "unique", "embedded"):
            found |= dict(walk.below(name, value))
    if "unique" in context:
        found["unique('a.b')"] = "a.b"
        found["embedded[:0]"] = ""
    return found


def lines_of(kind, data):
    """Give the printed lines; those of a Word file are its paragraphs."""
    if kind == ".docx":
        return [p.text for p in docx.Document(BytesIO(data)).paragraphs]
    return data.decode().split("\n")


def template_of(kind, listed, word_form):
    tags = [f"<{n}>{{{{ {e} }}}}</{n}>" for n, e in enumerate(listed)]
    if kind == ".docx":
        return word_form(tags, alone=True)
    return "\n".join(tags).encode()


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_and_member_prints_what_it_is(context_of, word_form, kind):
    context = context_of(kind)
    listed = expressions(context)
    body = template_of(kind, listed, word_form)
    text = "\n".join(lines_of(kind, context_of.render(kind, body)))
    for number, (expression, value) in enumerate(listed.items()):
        start = text.index(f"<{number}>") + len(f"<{number}>")
        printed = text[start : text.index(f"</{number}>", start)]
        assert printed == expected(kind, value), expression
    listed = {owner.cls for owner in reachable(variables(kind).values())}
    if kind == ".fragment.html.j2":
        listed.remove(Style)  # it has no style sheets
    assert Walked(context).classes() == listed


def expected(kind, value):
    text = str(value)
    if kind == ".txt.j2":
        return "\n".join(line.rstrip(" ") for line in text.split("\n"))
    return text if kind == ".docx" else str(escape(text))


class Walked(Walk):
    """Tells which classes a walk has gone into."""

    def classes(self):
        for _ in chain.from_iterable(
            self.below(name, value)
            for name, value in self.context.items()
            if name not in ("table", "picture", "unique", "embedded")
        ):
            pass
        return self.seen


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=lambda e: e.id)
def test_every_number_of_every_edition_is_a_name_of_a_word_form(edition):
    known = variables(".docx")
    for address in edition.leaves:
        first, *rest = address.split(".")
        kind = known[first].kind
        for name in rest:
            assert isinstance(kind, Branch)
            kind = kind.names[name]
        assert kind is str or kind.is_number


def test_every_number_is_printed_by_its_address(context_of, word_form, full_report):
    addresses = list(full_report.format_edition.leaves)
    form = word_form([f"{{{{ {address} }}}}" for address in addresses], alone=True)
    printed = lines_of(".docx", context_of.render(".docx", form))[: len(addresses)]
    assert len(addresses) == 200
    wanted = ["0"] * 200
    wanted[addresses.index("requests.received.total")] = "0（含旧件）"
    assert printed == wanted


def test_a_document_needs_no_other_class():
    assert Document in {o.cls for o in reachable(variables(".txt.j2").values())}
