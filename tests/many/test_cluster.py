"""A real cluster of two worker processes: its versions, and a worker that is killed."""

import os
import signal
import sys

import pytest

from govreport.errors import MissingLibrary, RequestError
from govreport.many import connected, find_reports, render_into, render_many
from govreport.many.versions import OtherVersions, versions_of

AGENCIES = [f"第{n}局" for n in range(20)]

pytestmark = pytest.mark.filterwarnings("ignore:Port .* is already in use")


@pytest.fixture(scope="module")
def cluster():
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        scheduler_port=0,
        silence_logs=50,
    ) as cluster:
        yield cluster


@pytest.fixture
def address(cluster):
    """Where the cluster is, once a worker that was killed is there again."""
    from distributed import Client

    with Client(cluster) as client:
        client.wait_for_workers(2, timeout=60)
    return cluster.scheduler_address.replace("tcp://", "dask://")


def test_a_cluster_gives_the_same_files_as_this_machine(
    run, reports, address, tmp_path, files_in
):
    folder = reports("甲", "乙", "丙")
    line = ("render", folder, "-f", "text", "-f", "docx", "-o")
    ran = run(*line, tmp_path / "there", "--executor", address)
    assert ran.returncode == 0, ran.stderr.decode()
    assert run(*line, tmp_path / "here", "-j", 1).returncode == 0
    assert len(files_in(tmp_path / "here")) == 6
    assert files_in(tmp_path / "there") == files_in(tmp_path / "here")


def test_the_executor_of_a_client_does_for_the_library(cluster, zero_report):
    from distributed import Client

    with Client(cluster) as client:
        executor = client.get_executor()
        (only,) = render_many([zero_report], ["text"], executor=executor)
    assert "年度报告" in only.data.decode()


def test_a_worker_that_is_killed_loses_nothing(reports, address, out, deadly, files_in):
    folder = reports(*AGENCIES)
    files = (str(deadly),)
    with connected(address, files) as there:
        killed = there.executor.submit(os.getpid).result()
        states = []
        for event in render_into(
            out,
            find_reports([str(folder)]),
            ["slow"],
            plugin_files=files,
            executor=there.executor,
            ahead=there.ahead,
        ):
            states.append(str(event.state))
            if len(states) == 5:
                os.kill(killed, signal.SIGKILL)
    assert states == ["made"] * 20
    assert len(files_in(out)) == 20


def test_a_report_that_kills_every_worker_fails_and_the_rest_go_on(
    reports, address, out, deadly, files_in
):
    folder = reports("坏局", "甲", "乙", "丙")
    files = (str(deadly),)
    with connected(address, files) as there:
        events = list(
            render_into(
                out,
                find_reports([str(folder)]),
                ["exits"],
                plugin_files=files,
                executor=there.executor,
                ahead=there.ahead,
            )
        )
    failed = [event for event in events if event.error is not None]
    assert [event.report.stem for event in failed] == ["坏局"]
    assert sorted(files_in(out)) == ["丙.exits", "乙.exits", "甲.exits"]


def test_a_worker_of_other_versions_is_named_before_anything_is_sent(
    address, monkeypatch
):
    monkeypatch.setattr("govreport.many.versions.__version__", "9.9")
    with pytest.raises(OtherVersions) as caught, connected(address):
        pass
    said = caught.value.word("en")
    assert said.startswith("tcp://127.0.0.1:")
    assert " has other versions than this machine: govreport 9.9 ≠ 0.1.0 (" in said


def test_a_worker_that_joins_later_is_asked_too(address, monkeypatch, zero_report):
    other = {**versions_of(), "govreport-hubei": "0.0.1"}
    with connected(address) as there:
        monkeypatch.setattr("govreport.many.running.versions_of", lambda: other)
        rendered = render_many([zero_report], ["text"], executor=there.executor)
        with pytest.raises(OtherVersions, match=r"govreport-hubei 0\.0\.1 ≠ "):
            list(rendered)


def test_without_dask_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(MissingLibrary, match=r"pip install \"govreport\[dask\]\""),
        connected("dask://127.0.0.1:8786"),
    ):
        pass


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setattr("govreport.many.cluster.PATIENCE", 0.5)
    with (
        pytest.raises(RequestError, match=r"dask://127\.0\.0\.1:1 没有应答"),
        connected("dask://127.0.0.1:1"),
    ):
        pass
