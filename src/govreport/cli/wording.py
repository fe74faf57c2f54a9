"""Click commands whose help is worded from the catalogue, Chinese or English.

A command's `help` and an option's `help` are keys of the catalogue.
"""

from typing import Any, cast

import click

from govreport.messages import DEFAULT_LANGUAGE, Fact, Language, word

__all__ = [
    "WordedCommand",
    "language_of",
    "note",
    "option_records",
    "say",
    "set_language",
    "usage_sentence",
    "worded",
]

_META = "govreport.language"


def set_language(ctx: click.Context, _: click.Parameter | None, value: str) -> None:
    """Keep the language of this run where every command finds it."""
    ctx.find_root().meta[_META] = value


def language_of(ctx: click.Context | None) -> Language:
    """Give the language of this run."""
    meta = ctx.find_root().meta if ctx else {}
    return cast("Language", meta.get(_META, DEFAULT_LANGUAGE))


def worded(key: str, **facts: Fact) -> str:
    """Give the sentence of `key` in the language of this run."""
    return word(key, facts, language_of(click.get_current_context(silent=True)))


def say(key: str, **facts: Fact) -> None:
    """Say a sentence on standard error."""
    click.echo(worded(key, **facts), err=True)


def note(line: str) -> None:
    """Write a line on standard error as it is."""
    click.echo(line, err=True)


def option_records(command: click.Command, ctx: click.Context) -> list[tuple[str, str]]:
    """Give each option of a command with what it does."""
    records = []
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if isinstance(parameter, click.Option) and parameter.help and record:
            names, text = record
            key = "help.help" if "--help" in names else parameter.help
            told = word(key, {}, language_of(ctx))
            records.append((names, text.replace(parameter.help, told)))
    return records


class WordedCommand(click.Command):
    """A command whose help text, options and usage line are worded."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=worded("help.usage"))

    def format_help_text(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write what the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(word(self.help or "", {}, language_of(ctx)))

    def format_options(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write the options with what each does."""
        with formatter.section(worded("help.options")):
            formatter.write_dl(option_records(self, ctx))

    def get_short_help_str(self, limit: int = 45) -> str:
        """Give the first sentence of what the command does."""
        del limit
        ctx = click.get_current_context(silent=True)
        text = word(self.help or "", {}, language_of(ctx))
        return text.split("\n")[0]


def usage_sentence(error: click.UsageError, language: Language) -> str:
    """Give what click says of a wrong command line, in `language`."""
    facts: dict[str, Any] = {"detail": error.format_message()}
    match error:
        case click.NoSuchOption():
            facts["name"] = error.option_name
            close = tuple(error.possibilities or ())
            key = "usage.no-option.suggest" if close else "usage.no-option"
            facts["known"] = close
        case click.MissingParameter():
            parameter = error.param
            facts["name"] = parameter.human_readable_name if parameter else ""
            key = "usage.missing"
        case click.BadParameter():
            names = error.param.opts if error.param else ()
            facts |= {"name": "/".join(names), "detail": error.message}
            key = "usage.bad"
        case _:
            key = "usage"
    return word(key, facts, language)
