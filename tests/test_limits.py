"""Promise 7 for runs: a document over a limit becomes an error record, in its place, and the run goes on."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from cleanse.cli import config
from cleanse.core.errors import UsageError
from cleanse.core.options import Options
from cleanse.io import run, workers
from cleanse.io.limits import Limits, TimeUp, alarm
from cleanse.io.load import Reading, Source
from cleanse.io.run import Plan, clean_many, outcomes

# A worker that does what its document says. Nothing of the kind is in the product: the tests put it in its place.
WILD = """
import ctypes, sys, time
sys.path[:] = {path!r}
from cleanse.io import run, worker
clean = run._rendered
def wild(source, loaded, plan):
    data = source.data or b""
    if b"sleep" in data:
        time.sleep(600)
    if b"spin" in data:
        while True:
            pass
    if b"stuck in C" in data:
        ctypes.CDLL(None).pause()
    if b"eat" in data:
        held = [bytes(1 << 20) for _ in range(1 << 14)]
    if b"work" in data:
        time.sleep(0.4)
    return clean(source, loaded, plan)
run._rendered = wild
worker.main({parent})
"""
SECONDS = 2.5  # a new worker on a busy machine needs a while for its first document
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs the limits of Linux")


@pytest.fixture
def wild(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CODE", WILD)


def documents(**wild: str) -> list[Source]:
    """Twelve documents; those that are named do something else."""
    return [
        Source(f"{number}.txt", data=f"Document {number}. {wild.get(f'd{number}', '')}".encode())
        for number in range(12)
    ]


def codes(found: list[run.Outcome]) -> dict[int, str]:
    return {number: done.code for number, done in enumerate(found) if done.code}


@pytest.mark.parametrize("word, jobs", [("sleep", 1), ("spin", 2), ("stuck in C", 1), ("stuck in C", 3)])
def test_a_document_without_end(wild: None, word: str, jobs: int) -> None:
    plan = Plan(limits=Limits(SECONDS, asked=True))
    start = time.monotonic()

    found = list(outcomes(documents(d4=word), plan, jobs))

    assert [done.shown for done in found] == [f"{number}.txt" for number in range(12)]
    assert codes(found) == {4: "INP401"}
    assert time.monotonic() - start < 60
    assert json.loads(found[4].payload)["error"]["retryable"] is True
    assert f"{SECONDS:g} seconds; --timeout" in found[4].message


def test_several_in_a_row(wild: None) -> None:
    plan = Plan(limits=Limits(SECONDS, asked=True))

    found = list(outcomes(documents(d0="spin", d1="sleep", d11="spin"), plan, 2))

    assert codes(found) == dict.fromkeys((0, 1, 11), "INP401")


def test_a_full_pipe_to_a_worker_that_hangs(wild: None) -> None:
    sources = [Source(f"{n}.txt", data=(b"spin " if n == 1 else b"Fine. ") * 40_000) for n in range(8)]

    assert codes(list(outcomes(sources, Plan(limits=Limits(SECONDS + 2, asked=True)), 1))) == {1: "INP401"}


def test_the_time_is_that_of_one_document(wild: None) -> None:
    """Documents that wait in the pipe of a worker do not wait at their own cost."""
    plan = Plan(limits=Limits(SECONDS, asked=True))

    assert codes(list(outcomes(documents(**{f"d{n}": "work" for n in range(12)}), plan, 1))) == {}


def test_a_slow_reader_of_the_outcomes_is_no_fault_of_the_documents() -> None:
    found = outcomes(documents(), Plan(limits=Limits(SECONDS, asked=True)), 2)
    first = next(found)
    time.sleep(SECONDS + 1)

    assert codes([first, *found]) == {}


@LINUX
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_eats_memory(wild: None, jobs: int) -> None:
    plan = Plan(limits=Limits(60, 400 << 20, asked=True))

    found = list(outcomes(documents(d3="eat", d7="eat"), plan, jobs))

    assert codes(found) == {3: "INP402", 7: "INP402"}
    assert "--max-memory" in found[3].message


@LINUX
def test_a_document_that_does_not_even_fit() -> None:
    sources = [*documents(), Source("big.txt", data=b"x" * (200 << 20)), *documents()]
    plan = Plan(Options(max_bytes=1 << 30), Reading(max_bytes=1 << 30), limits=Limits(60, 250 << 20, asked=True))

    found = list(outcomes(sources, plan, 2))

    assert codes(found) == {12: "INP402"}


def test_lines_are_the_same_with_and_without_limits() -> None:
    plain = [done.payload for done in outcomes(documents(), Plan(), 1)]

    assert [done.payload for done in outcomes(documents(), Plan(limits=Limits(60, 4 << 30, asked=True)), 1)] == plain


def test_clean_many_has_limits(wild: None) -> None:
    records: list[Any] = list(clean_many([b"Fine.", b"spin", b"Fine."], timeout=SECONDS))

    assert [record.get("error", {}).get("code") for record in records] == [None, "INP401", None]


# -- one process alone


def spin(*_: object) -> run.Outcome:
    while True:
        re.match(r"(?:a+)+$", "a" * 24 + "b")


def test_an_alarm_ends_a_document_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGALRM)
    plan = Plan(limits=Limits(0.3), alarmed=True)
    fine = list(outcomes(documents()[:1], plan, 1))
    monkeypatch.setattr(run, "_rendered", spin)
    late = list(outcomes(documents()[:2], plan, 1))

    assert codes(fine) == {}
    assert codes(late) == {0: "INP401", 1: "INP401"}
    assert signal.getsignal(signal.SIGALRM) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_time_up_passes_through_what_catches_exceptions() -> None:
    def stubborn() -> None:
        while True:
            try:
                time.sleep(0.01)
            except Exception:  # noqa: BLE001
                continue

    with pytest.raises(TimeUp), alarm(0.05):
        stubborn()


def test_no_alarm_in_another_thread() -> None:
    found: list[run.Outcome] = []
    plan = Plan(limits=Limits(5), alarmed=True)
    thread = threading.Thread(target=lambda: found.extend(outcomes(documents()[:1], plan, 1)))
    thread.start()
    thread.join()

    assert codes(found) == {}
    assert len(found) == 1


def test_a_slow_pipe_is_not_late() -> None:
    command = [sys.executable, "-m", "cleanse"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=None) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"Half of ")
        process.stdin.flush()
        time.sleep(0.5)
        process.stdin.write(b"the text.")
        process.stdin.close()
        record = json.loads(process.stdout.read())

    assert record["text"] == "Half of the text."


def test_memory_that_is_not_there_is_no_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    from cleanse import api

    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(api, "look", full)
    record: Any = api.clean(b"A text.")

    assert record["error"]["code"] == "INP402"


# -- the command line


@pytest.mark.parametrize(
    "given",
    [
        {"timeout": "0"},
        {"timeout": "-1"},
        {"timeout": "soon"},
        {"timeout": "1.2.3"},
        {"timeout": "٣"},
        {"max_memory": "much"},
    ],
    ids=str,
)
def test_limits_that_make_no_sense(given: dict[str, str | bool | None]) -> None:
    with pytest.raises(UsageError):
        config.limits(config.settle(given, {}, "/"))


@pytest.mark.parametrize(
    "given, limits",
    [
        ({}, Limits(60.0, 4 << 30)),
        ({"timeout": "2.5"}, Limits(2.5, 4 << 30, asked=True)),
        ({"timeout": "10s"}, Limits(10.0, 4 << 30, asked=True)),
        ({"timeout": "none"}, Limits(None, 4 << 30, asked=True)),
    ],
    ids=str,
)
def test_limits_that_do(given: dict[str, str | bool | None], limits: Limits) -> None:
    assert config.limits(config.settle(given, {}, "/")) == limits


@LINUX
def test_the_command_with_limits(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A text of no great length.")
    command = [sys.executable, "-m", "cleanse", "--timeout", "30", "--max-memory", "1G", str(tmp_path / "a.txt")]
    done = subprocess.run(command, capture_output=True, check=True)

    assert json.loads(done.stdout)["text"] == "A text of no great length."
