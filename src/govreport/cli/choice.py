"""A choice among a few values; a wrong one is told with the nearest."""

from typing import Any

import click

from govreport.cli.wording import language_of

__all__ = ["Choice"]


class Choice(click.Choice[str]):
    """One of a few values."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Give `value`; fail in the language of this run where it is none of them."""
        from govreport.errors import UnknownName

        if value not in self.choices:
            error = UnknownName("value", str(value), self.choices)
            self.fail(error.word(language_of(ctx)), param, ctx)
        return str(value)
