"""`govreport render` of many reports, in processes that are killed while they work."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

AGENCIES = [f"第{n}局" for n in range(20)]


def said(ran):
    return ran.stderr.decode()


def test_a_folder_is_rendered_and_a_second_run_has_nothing_to_do(
    run, reports, out, files_in
):
    folder = reports("甲", "乙", folder="reports/市")
    ran = run("render", folder.parent, "-f", "text", "-f", "html", "-o", out, "-j", 2)
    assert (ran.returncode, ran.stdout) == (0, b"")
    assert said(ran).startswith("共4个文件：生成4，用时")
    names = ["市/乙.html", "市/乙.txt", "市/甲.html", "市/甲.txt"]
    assert sorted(files_in(out)) == sorted(names)
    ran = run("render", folder.parent, "-f", "text", "-f", "html", "-o", out, "-j", 2)
    assert said(ran).startswith("共4个文件：生成0，未变化4，用时")


def test_paths_are_read_from_standard_input(run, reports, out, files_in):
    folder = reports("甲", "乙")
    names = "\0".join(str(path) for path in folder.iterdir()).encode()
    ran = run("render", "-", "-f", "text", "-o", out, "-j", 1, input=names)
    assert ran.returncode == 0
    assert sorted(files_in(out)) == ["乙.txt", "甲.txt"]


def test_a_failure_takes_one_line_and_the_gravest_decides(run, reports, out):
    folder = reports("甲", "乙")
    text = (folder / "甲.yaml").read_text("utf-8")
    wrong = text.replace("reconsideration: [0, 0", "reconsideration: [9, 0")
    (folder / "甲.yaml").write_text(wrong, encoding="utf-8")
    ran = run("render", folder, "-f", "text", "-f", "html", "-o", out, "-j", 1)
    assert ran.returncode == 1
    line, summary = said(ran).splitlines()
    assert line.startswith(f"{folder / '甲.yaml'} text/html：1个错误，首先是：")
    assert "OGI401" in line
    assert summary.startswith("共4个文件：生成2，失败2，用时")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("exits", "生成时进程意外终止（7）。"),
        ("crashes", "生成时进程意外终止（-11）。"),
        ("hangs", "超过6秒没有完成，已终止。"),
        ("leaves", "程序出错：SystemExit: bye"),
        ("fails", "程序出错：Odd: 1-2"),
    ],
)
def test_a_report_that_ends_or_hangs_its_process_costs_itself(
    run, reports, deadly, files_in, name, reason
):
    folder = reports("坏局", "甲", "乙", "丙")
    out = folder.parent / "out"
    limit = ("--timeout", 6) if name == "hangs" else ()
    line = ("--plugin", deadly, "render", folder, "-f", name, "-o", out, "-j", 2)
    ran = run(*line, *limit)
    assert ran.returncode == 3
    line, summary = said(ran).splitlines()
    assert line == f"{folder / '坏局.yaml'} {name}：{reason}"
    assert summary.startswith("共4个文件：生成3，失败1，用时")
    assert sorted(files_in(out)) == [f"丙.{name}", f"乙.{name}", f"甲.{name}"]


def _heed_interrupts():
    """Heed Ctrl-C, which a shell lets the commands in its background ignore."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def begun(command, reports, out, deadly):
    """A function that begins a run of slow reports and waits until some are done."""

    def begin():
        folder = reports(*AGENCIES)
        line = ("--plugin", deadly, "render", folder, "-f", "slow", "-f", "docx")
        process = subprocess.Popen(
            command(*line, "-o", out, "-j", 2),
            stderr=subprocess.PIPE,
            preexec_fn=_heed_interrupts,  # noqa: PLW1509  # no threads here
        )
        while len(list(out.glob("*.slow"))) < 5:
            assert process.poll() is None
            time.sleep(0.02)
        return process, line

    return begin


def test_a_killed_run_leaves_no_half_file_and_is_resumed_to_the_same_bytes(
    run, begun, out, files_in, tmp_path
):
    process, line = begun()
    children = _children(process.pid)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    left = {n: data for n, data in files_in(out).items() if not n.endswith(".tmp")}
    assert 5 <= len(left) < 40
    assert run(*line, "-o", out, "-j", 2).returncode == 0
    assert run(*line, "-o", tmp_path / "clean", "-j", 1).returncode == 0
    clean = files_in(tmp_path / "clean")
    assert len(clean) == 40
    assert files_in(out) == clean
    assert left == {name: clean[name] for name in left}
    assert not any(_is_alive(child) for child in children)


def test_an_interrupted_run_says_so_and_ends_with_130(run, begun, out, files_in):
    process, line = begun()
    children = _children(process.pid)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    summary, last = err.decode().splitlines()
    assert summary.startswith("共")
    assert last == "已中断。再次运行同一命令，从这里继续。"
    assert not any(name.endswith(".tmp") for name in files_in(out))
    assert not any(_is_alive(child) for child in children)
    done = len(files_in(out))
    ran = run(*line, "-o", out, "-j", 2)
    assert f"，未变化{done}，" in said(ran)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["-j", "2"], "多份报告要用 -o 指定输出文件夹。"),
        (["-j", "2", "-o", "-"], "多份报告要用 -o 指定输出文件夹。"),
        (["-o", "o", "-j", "2", "--executor", "dask://x:1"], "-j 和 --executor"),
        (["-o", "o", "--timeout", "2", "--executor", "dask://x:1"], "--timeout 只用于"),
        (["-o", "o", "--executor", "http://x:1"], "不是集群地址"),
        (["-o", "o", "--name", "{yaer}"], "名称中不能用{yaer}"),
        (["-o", "o", "-f", "odt", "-j", "1"], "odt"),
    ],
)
def test_a_request_that_cannot_be_is_refused(run, reports, tmp_path, arguments, reason):
    folder = reports("甲")
    ran = run("render", folder, *arguments, cwd=tmp_path)
    assert ran.returncode == 2
    assert reason in said(ran)
    assert not (tmp_path / "o").exists()


def _children(number):
    listed = Path(f"/proc/{number}/task/{number}/children").read_text()
    return [int(child) for child in listed.split()]


def _is_alive(number):
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            status = Path(f"/proc/{number}/stat").read_text()
        except OSError:
            return False
        if status.rpartition(")")[2].split()[0] == "Z":
            return False
        time.sleep(0.05)
    return True
