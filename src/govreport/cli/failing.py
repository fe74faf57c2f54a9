"""How an error of the library becomes words on standard error and an exit code."""

from collections.abc import Iterable
from pathlib import Path

import click

from govreport.cli.findings import print_findings
from govreport.cli.host import broken_plugins
from govreport.cli.wording import language_of, say
from govreport.errors import (
    CheckFailed,
    DataError,
    GovReportError,
    PluginError,
    RenderError,
    TextEdited,
    UnknownName,
)

__all__ = ["DATA", "ENVIRONMENT", "REQUEST", "exit_code_of", "print_error"]

DATA = 1
REQUEST = 2
ENVIRONMENT = 3


def print_error(error: GovReportError, files: Iterable[Path] = ()) -> None:
    """Print what went wrong, findings first where the error comes with them.

    Of `files`, the lines that are wrong are shown.
    """
    if isinstance(error, DataError):
        print_findings(error.diagnostics, err=True, files=files)
    language = language_of(click.get_current_context(silent=True))
    click.echo(error.word(language), err=True)
    if isinstance(error, UnknownName) and (names := broken_plugins()):
        say("plugins.broken", names=names)


def exit_code_of(error: GovReportError) -> int:
    """Give the exit code: findings in the data, a wrong request, the environment."""
    if isinstance(error, CheckFailed | TextEdited):
        return DATA
    if isinstance(error, RenderError | PluginError):
        return ENVIRONMENT
    return REQUEST
