"""Many documents: order, equality for any number of jobs, workers that die."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleanse.core.errors import UsageError
from cleanse.io import workers
from cleanse.io.load import Source
from cleanse.io.run import Plan, clean_many, outcomes
from cleanse.io.sources import expand

DEADLY = """
import os, sys
sys.path[:] = {path!r}
from cleanse.io import worker
clean = worker.outcome
def deadly(source, plan):
    if b"always" in source.data or b"once" in source.data and not os.path.exists(MARK):
        open(MARK, "w").close()
        os.kill(os.getpid(), 9)
    return clean(source, plan)
worker.outcome = deadly
worker.main({parent})
"""

SLOW = """
import sys, time
sys.path[:] = {path!r}
from cleanse.io import worker
clean = worker.outcome
def slow(source, plan):
    time.sleep(2 if source.path == "0.txt" else 0)
    return clean(source, plan)
worker.outcome = slow
worker.main({parent})
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(80):
        (tmp_path / f"{number:02}.txt").write_text(
            f"Document number {number} says a little about nothing.\n" * (number % 7)
        )
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "dangling").symlink_to("nowhere")
    return tmp_path


def lines(sources: list[Source], jobs: int | None) -> list[bytes]:
    return [done.payload for done in outcomes(sources, Plan(), jobs)]


def test_output_is_the_same_for_any_number_of_jobs(folder: Path) -> None:
    sources = list(expand([str(folder)]))

    alone = lines(sources, 1)

    assert len(alone) == 82
    assert lines(sources, 2) == alone
    assert lines(sources, 5) == alone
    assert lines(sources, None) == alone


def test_reversed_input_gives_the_same_lines_reversed(folder: Path) -> None:
    sources = list(expand([str(folder)]))

    assert lines(sources[::-1], 2) == lines(sources, 2)[::-1]


def test_a_live_stream_is_not_read_ahead(folder: Path) -> None:
    read: list[int] = []

    def stream() -> Iterator[Source]:
        for number in range(3):
            read.append(number)
            yield Source(None, data=b"A line.")

    first = next(outcomes(stream(), Plan(), None, live=True))

    assert first.code is None
    assert read == [0]


def test_no_outcome_of_a_live_stream_waits_for_the_next_source() -> None:
    more = threading.Event()

    def stream() -> Iterator[Source]:
        yield Source("1.txt", data=b"One.")
        yield Source("2.txt", data=b"Two.")
        assert more.wait(60)
        yield Source("3.txt", data=b"Three.")

    found = outcomes(stream(), Plan(), 2, live=True)
    names = [next(found).shown, next(found).shown]
    more.set()

    assert [*names, *(done.shown for done in found)] == ["1.txt", "2.txt", "3.txt"]


def test_a_fault_of_a_live_stream_is_raised_where_it_is_read() -> None:
    def stream() -> Iterator[Source]:
        yield Source("1.txt", data=b"One.")
        raise UsageError("no more")

    with pytest.raises(UsageError, match="no more"):
        list(outcomes(stream(), Plan(), 2, live=True))


def test_a_slow_document_holds_back_a_bounded_number_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WINDOW", 8)
    monkeypatch.setattr(workers, "CODE", SLOW)
    read = 0

    def stream() -> Iterator[Source]:
        nonlocal read
        for number in range(200):
            read = number
            yield Source(f"{number}.txt", data=b"A line.")

    found = outcomes(stream(), Plan(), 2)
    first = next(found)
    ahead = read
    rest = list(found)

    assert first.shown == "0.txt"
    assert ahead <= 2 * 8
    assert len(rest) == 199


@pytest.mark.parametrize("word, code", [("once", None), ("always", "INP901")])
def test_a_worker_that_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, code: str | None) -> None:
    monkeypatch.setattr(workers, "CODE", DEADLY.replace("MARK", repr(str(tmp_path / "mark"))))
    sources = [Source(f"{number}.txt", data=f"Document {number}.".encode()) for number in range(30)]
    sources[11] = Source("11.txt", data=f"Killed {word}.".encode())

    found = list(outcomes(sources, Plan(), 2))

    assert [done.shown for done in found] == [f"{number}.txt" for number in range(30)]
    assert [number for number, done in enumerate(found) if done.code] == ([11] if code else [])
    assert found[11].code == code
    if code:
        assert b'"retryable":true' in found[11].payload
        assert "Killed" in found[11].message


def test_two_deadly_documents_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CODE", DEADLY.replace("MARK", repr(str(tmp_path / "mark"))))
    sources = [Source(f"{number}.txt", data=b"always" if number in (0, 1, 7) else b"Fine.") for number in range(8)]

    found = list(outcomes(sources, Plan(), 3))

    assert [number for number, done in enumerate(found) if done.code == "INP901"] == [0, 1, 7]


def running(processes: list[int]) -> list[int]:
    return [pid for pid in processes if os.path.exists(f"/proc/{pid}") and state(pid) != "Z"]


def state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


def test_no_process_is_left_when_the_caller_stops_early() -> None:
    sources = [Source(None, data=b"A line.") for _ in range(200)]
    with workers.Crew(Plan(), 2) as crew:
        stream = crew.run(sources)
        next(stream)
        children = [worker.process.pid for worker in crew.workers]

    assert children
    assert running(children) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the kernel to end workers with their parent")
def test_no_orphans_when_the_parent_is_killed() -> None:
    code = (
        "import sys, time\n"
        "from cleanse.io.run import Plan\n"
        "from cleanse.io.load import Source\n"
        "from cleanse.io.workers import Crew\n"
        "with Crew(Plan(), 2) as crew:\n"
        "    next(crew.run([Source(None, data=b'A line.') for _ in range(50)]))\n"
        "    print(*(worker.process.pid for worker in crew.workers), flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        children = [int(word) for word in parent.stdout.readline().split()]
        parent.send_signal(signal.SIGKILL)
    for _ in range(100):
        if not running(children):
            break
        time.sleep(0.05)

    assert children
    assert running(children) == []


def test_clean_many_takes_paths_folders_and_bytes(folder: Path) -> None:
    found = list(clean_many([folder / "01.txt", str(folder / "no*such"), b"In memory."]))

    assert [record["record_type"] for record in found] == ["document", "error", "document"]


def test_clean_many_is_the_same_with_workers(folder: Path) -> None:
    assert list(clean_many(folder, jobs=2)) == list(clean_many(folder, jobs=1))
