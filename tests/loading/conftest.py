"""How the tests of loading look at problems."""

import pytest

from govreport.errors import LoadError
from govreport.loading import load


@pytest.fixture
def found():
    """Give (line:column, code, address) of every problem of a text."""
    return lambda text: [
        (_place(problem), problem.code, problem.address) for problem in _problems(text)
    ]


@pytest.fixture
def said():
    """Give the Chinese sentence of every problem of a text, after its place."""
    return lambda text: [
        f"{problem.position} {problem.word()}" for problem in _problems(text)
    ]


@pytest.fixture
def refused():
    """Give the one problem for which a whole file is refused, worded with its place."""

    def refuse(content, name="年报.yaml"):
        content = content.encode() if isinstance(content, str) else content
        with pytest.raises(LoadError) as caught:
            load(content, name=name)
        (problem,) = caught.value.diagnostics
        return problem.code, f"{problem.position} {problem.word()}"

    return refuse


def _problems(text):
    return load(text.encode(), name="年报.yaml").problems


def _place(problem):
    return f"{problem.position.line}:{problem.position.column}"
