"""All that is wrong with the tags of one text, and what they print."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import field, frozen
from jinja2 import Environment, TemplateSyntaxError, nodes

from govreport.authoring.checking.expressions import Expressions
from govreport.authoring.checking.grammar import MOST_NESTED, Grammar, grammar_of
from govreport.authoring.checking.kinds import Path, Typed
from govreport.authoring.checking.spots import Spot
from govreport.authoring.checking.statements import Statements
from govreport.authoring.checking.templates import Templates
from govreport.diagnostics import Diagnostic, Severity
from govreport.renderers.variables import Variable

__all__ = ["MOST_TAGS", "Judge", "Judged"]

MOST_TAGS = 20_000
"""What is read of a file; a form with a placeholder a cell has 300 tags."""

MOST_REFUSALS = 50
"""How often tags that each can be read are read together, less one each time."""

_QUOTES = str.maketrans("“”‘’", "\"\"''")


@frozen(kw_only=True)
class Judged:
    """What came of it: findings, the paths that are printed, the functions called.

    `pairs` holds each statement with those that continue or end it. `printed` is the
    function that each tag prints the result of. `stands_alone` is False for a template
    that extends another.
    """

    findings: list[Diagnostic]
    uses: frozenset[Path] = frozenset()
    printed: Sequence[tuple[Spot, str]] = ()
    pairs: Sequence[tuple[Spot, Spot]] = ()
    stands_alone: bool = True


@frozen(kw_only=True)
class Judge:
    """What a text may name, and in which environment it is rendered.

    `besides` are names that are known there for another reason. `of_variant` is the
    kind of what a variant itself decides on: any, as long as its rows are not asked.
    """

    variables: Mapping[str, Variable]
    environment: Environment
    templates: Templates
    besides: frozenset[str] = frozenset()
    of_variant: Any = field(default=Any)

    def judge(self, spots: Sequence[Spot]) -> Judged:
        """Judge the tags of a text."""
        findings = list(_typed_the_chinese_way(spots))
        if len(spots) > MOST_TAGS:
            findings.append(spots[MOST_TAGS].finding("TPL102.tags", most=MOST_TAGS))
            spots = spots[:MOST_TAGS]
        grammar = grammar_of(spots, self.environment)
        findings += grammar.findings
        try:
            template = self._parse(grammar, findings)
            statements = self._read(template, grammar, findings)
        except RecursionError:
            findings.append(spots[0].finding("TPL102", most=MOST_NESTED))
            return Judged(findings=findings, pairs=grammar.pairs)
        lines = grammar.lines
        return Judged(
            findings=findings,
            uses=frozenset(statements.expressions.uses),
            printed=[
                (spot, name)
                for line, name in statements.calls
                if (spot := lines[line - 1].spot)
            ],
            pairs=grammar.pairs,
            stands_alone=not any(template.find_all(nodes.Extends)),
        )

    def _parse(self, grammar: Grammar, findings: list[Diagnostic]) -> nodes.Template:
        """Read the lines as one template; leave out what Jinja still refuses."""
        for _ in range(MOST_REFUSALS):
            try:
                return self.environment.parse(grammar.source)
            except TemplateSyntaxError as error:
                number = min(error.lineno, len(grammar.lines)) - 1
                spot = grammar.lines[number].spot
                if spot is not None:
                    reason = error.message or ""
                    findings.append(spot.finding("TPL112", reason=reason))
                grammar.leave_out(number)
        return nodes.Template([])

    def _read(
        self, template: nodes.Template, grammar: Grammar, findings: list[Diagnostic]
    ) -> Statements:
        def note(line: int, key: str, *, near: str = "", **facts: Any) -> None:
            spot = grammar.lines[line - 1].spot
            if spot is not None:
                findings.append(spot.finding(key, near=near, **facts))

        known = {
            variable.name: Typed(
                self.of_variant if variable.kind is None else variable.kind,
                (variable.name,),
            )
            for variable in self.variables.values()
        }
        besides = dict.fromkeys((self.besides | grammar.unread) - set(known), Typed())
        statements = Statements(
            expressions=Expressions(
                environment=self.environment, note=note, scopes=[{}, besides, known]
            ),
            templates=self.templates,
        )
        statements.read(template)
        return statements


def _typed_the_chinese_way(spots: Iterable[Spot]) -> Iterable[Diagnostic]:
    for spot in spots:
        if spot.written == spot.meant:
            continue
        only_quotes = spot.written.translate(_QUOTES) == spot.meant
        if only_quotes and spot.paragraph is not None:
            yield spot.finding(
                "TPL110.quotes", severity=Severity.NOTICE, meant=spot.meant
            )
        else:
            yield spot.finding("TPL110", meant=spot.meant)
