"""`govreport plugin new`: what is written, and what is said."""

import pytest


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_the_next_commands_are_all_that_is_printed(run, tmp_path):
    ran = run("plugin", "new", "govreport-demo")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "cd govreport-demo",
        'pip install -e ".[test]"',
        "pytest",
    ]
    assert ran.err == ""
    assert (tmp_path / "govreport-demo" / "src" / "govreport_demo").is_dir()


def test_another_folder_can_be_named(run, tmp_path):
    ran = run("plugin", "new", "govreport-demo", "-o", "my plugins")
    assert ran.out.startswith("cd 'my plugins/govreport-demo'\n")
    assert (tmp_path / "my plugins" / "govreport-demo" / "README.md").is_file()


def test_only_the_kinds_that_are_asked_for_are_written(run, tmp_path):
    run("plugin", "new", "govreport-demo", "--kind", "format")
    package = tmp_path / "govreport-demo" / "src" / "govreport_demo"
    assert sorted(path.name for path in package.iterdir()) == [
        "__init__.py",
        "py.typed",
        "renderer.py",
    ]


def test_a_second_time_is_refused(run):
    run("plugin", "new", "govreport-demo")
    ran = run("plugin", "new", "govreport-demo")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == ("“govreport-demo”已有内容，没有写出任何文件。请换一个文件夹。\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("demo",), "是不是 govreport-demo？"),
        (("govreport-demo", "--kind", "chek"), "是不是“check”？"),
        ((), "缺少 govreport-NAME。"),
    ],
)
def test_a_wrong_request_is_told_in_words(run, arguments, says, tmp_path):
    ran = run("plugin", "new", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert list(tmp_path.iterdir()) == []
