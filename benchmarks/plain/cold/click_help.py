"""A program of click with one command, for its --help."""

import click


@click.group()
@click.version_option("1.0")
def program() -> None:
    """Turn one data file into the documents of an annual report."""


@program.command()
@click.argument("file")
@click.option("-f", "--format", multiple=True)
@click.option("-o", "--output")
def render(**_: object) -> None:
    """Render reports."""


if __name__ == "__main__":
    program()
