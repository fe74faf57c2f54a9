"""Workers of this machine: one that dies or hangs costs its job alone."""

import multiprocessing
import os
import signal
import time
from concurrent.futures import Future

import pytest

from govreport.many import Workers
from govreport.many.workers import WorkerDied, WorkerHung


@pytest.fixture
def workers():
    with Workers(2, timeout=20) as workers:
        yield workers


def test_a_worker_that_dies_fails_its_job_and_is_replaced(workers):
    jobs = [workers.submit(os._exit, 7), *(workers.submit(abs, -n) for n in range(6))]
    assert [job.result() for job in jobs[1:]] == [0, 1, 2, 3, 4, 5]
    with pytest.raises(WorkerDied) as caught:
        jobs[0].result()
    assert str(caught.value) == "生成时进程意外终止（7）。"


def test_a_worker_that_the_system_killed_is_told_so():
    with Workers(1) as workers:
        number = workers.submit(os.getpid).result()
        job = workers.submit(time.sleep, 60)
        time.sleep(0.3)
        os.kill(number, signal.SIGKILL)
        with pytest.raises(WorkerDied, match="多半是内存不足"):
            job.result()


def test_a_worker_that_died_between_two_jobs_costs_none():
    with Workers(1) as workers:
        os.kill(workers.submit(os.getpid).result(), signal.SIGKILL)
        time.sleep(0.5)
        assert workers.submit(abs, -3).result() == 3


def test_a_job_that_hangs_is_ended():
    with Workers(1, timeout=0.5) as workers:
        with pytest.raises(WorkerHung) as caught:
            workers.submit(time.sleep, 60).result()
        assert caught.value.word("en") == (
            "It took longer than 0.5 seconds and was ended."
        )
        assert workers.submit(abs, -3).result() == 3


def test_an_error_of_a_job_is_its_own(workers):
    job: Future[int] = workers.submit(int, "七")
    with pytest.raises(ValueError, match="七"):
        job.result()


def test_killing_ends_every_process_at_once():
    workers = Workers(2)
    for job in [workers.submit(time.sleep, 0.2) for _ in range(2)]:
        job.result()
    jobs = [workers.submit(time.sleep, 60) for _ in range(4)]
    time.sleep(0.3)
    start = time.monotonic()
    workers.kill()
    assert time.monotonic() - start < 5
    assert all(
        job.cancelled() or isinstance(job.exception(), WorkerDied) for job in jobs
    )
    assert multiprocessing.active_children() == []


def test_killing_ends_a_process_that_is_only_starting():
    workers = Workers(1)
    job = workers.submit(time.sleep, 60)
    start = time.monotonic()
    workers.kill()
    assert time.monotonic() - start < 20
    assert job.cancelled() or isinstance(job.exception(), WorkerDied)
