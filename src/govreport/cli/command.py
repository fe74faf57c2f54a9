"""A command that ends in words where the library refuses."""

from typing import Any

import click

from govreport.cli.wording import WordedCommand

__all__ = ["Command"]


class Command(WordedCommand):
    """A worded command; an error of the library gives its sentence and exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            from govreport.cli.failing import exit_code_of, print_error
            from govreport.errors import GovReportError

            if not isinstance(error, GovReportError):
                raise
            print_error(error)
            ctx.exit(exit_code_of(error))
