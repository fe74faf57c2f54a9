"""The command `govreport`: its global options, its commands, and how it ends."""

import gc
import os
import sys
from typing import NoReturn

import click

from govreport.cli.choice import Choice
from govreport.cli.group import Group
from govreport.cli.host import keep_plugin_options
from govreport.cli.wording import language_of, say, set_language, usage_sentence
from govreport.garbage import look_seldom
from govreport.messages import DEFAULT_LANGUAGE

__all__ = ["main"]

WRONG_REQUEST = 2

HOMES = {
    "new": "govreport.cli.new",
    "render": "govreport.cli.render",
    "check": "govreport.cli.check",
    "diff": "govreport.cli.diff",
    "read": "govreport.cli.read",
    "rollup": "govreport.cli.rollup",
    "explain": "govreport.cli.explain",
    "variants": "govreport.cli.listing",
    "formats": "govreport.cli.formats",
    "plugins": "govreport.cli.plugins",
    "checks": "govreport.cli.listing",
    "schema": "govreport.cli.schema",
    "template": "govreport.cli.template",
    "plugin": "govreport.cli.plugin",
    "doctor": "govreport.cli.doctor",
}
"""The module of each command, in the order of the help."""


def _print_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  # click calls it so
    if value:
        from govreport import __version__

        click.echo(f"govreport {__version__}")
        ctx.exit()


@click.group(
    cls=Group,
    help="help.govreport",
    homes=HOMES,
    keys="help.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--lang",
    type=Choice(["zh", "en"]),
    default=DEFAULT_LANGUAGE,
    is_eager=True,
    expose_value=False,
    callback=set_language,
    help="help.lang",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="help.version",
)
@click.option("-v", "--verbose", is_flag=True, help="help.verbose")
@click.option(
    "--plugin", "plugin_files", multiple=True, metavar="FILE", help="help.plugin-file"
)
@click.option("--trace-plugins", is_flag=True, help="help.trace-plugins")
@click.pass_context
def govreport(
    ctx: click.Context,
    *,
    verbose: bool,
    plugin_files: tuple[str, ...],
    trace_plugins: bool,
) -> None:
    """Turn one data file into the documents of an annual report."""
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    _tell_steps(verbose=verbose)
    keep_plugin_options(ctx, plugin_files, trace=trace_plugins)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    look_seldom()
    given = _language_first(sys.argv[1:] if arguments is None else arguments)
    try:
        code = govreport.main(given, prog_name="govreport", standalone_mode=False)
    except click.UsageError as error:
        click.echo(usage_sentence(error, language_of(error.ctx)), err=True)
        code = WRONG_REQUEST
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        code = WRONG_REQUEST
    except click.Abort:
        say("interrupted")
        code = 130
    except BrokenPipeError:
        _silence_standard_output()
        code = 0
    if arguments is None:
        gc.freeze()  # or all that was made is gone through once more at the end
    sys.exit(code or 0)


def _tell_steps(*, verbose: bool) -> None:
    """Let each of the six steps be told as it is done, or not."""
    import logging

    logger = logging.getLogger("govreport")
    logger.handlers = [logging.StreamHandler()] if verbose else []
    logger.setLevel(logging.INFO if verbose else logging.NOTSET)


def _language_first(arguments: list[str]) -> list[str]:
    """Move `--lang`, or what the environment says, to the front of the line."""
    language, rest = [], []
    remaining = iter(arguments)
    for argument in remaining:
        if argument == "--":
            rest += [argument, *remaining]
        elif argument == "--lang":
            language += [
                argument,
                *([value] if (value := next(remaining, None)) else []),
            ]
        elif argument.startswith("--lang="):
            language.append(argument)
        else:
            rest.append(argument)
    if not language and (value := os.environ.get("GOVREPORT_LANG")):
        language = ["--lang", value]
    return language + rest


def _silence_standard_output() -> None:
    """Keep Python from complaining at exit about a reader that has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
