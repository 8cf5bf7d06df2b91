"""Worker processes: documents go out, outcomes come back in order, and a dead worker takes one document along at most.

They are plain subprocesses and not multiprocessing: nothing asks the caller's script for a `__main__` guard, and a
worker that is killed is seen at once because its pipe ends.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import TracebackType
from typing import IO, NamedTuple, Self

from cleanse.io.limits import MEMORY, OUT_OF_MEMORY, TIMEOUT
from cleanse.io.load import PATIENCE, Refused, Source, read
from cleanse.io.run import Outcome, Plan, bug, over

AHEAD = 4  # documents that wait in a worker's pipe, so that it never idles
WINDOW = 64  # per worker: finished outcomes that may wait for a slower one before them
OVERDUE = -1.0  # the moment of an event that is none: a worker has to be ended
STARVED = (-signal.SIGSEGV, -signal.SIGABRT)  # how a C library ends that gets no memory
CODE = "import sys; sys.path[:] = {path!r}; from cleanse.io.worker import main; main({parent})"


class Task(NamedTuple):
    """A source and its place in the output."""

    number: int
    source: Source
    alone: bool = False  # a worker died on it once


# A worker, its next outcome, None for its death, and when that came; without a worker it says that there may be a new
# source.
Event = tuple["Worker | None", Outcome | None, float]
Events = queue.SimpleQueue[Event]


class Worker:
    """One process, the tasks it holds, and two threads: one listens to it, the other speaks to it."""

    def __init__(self, plan: Plan, events: Events) -> None:
        self.tasks: deque[Task] = deque()
        self.sent: deque[float] = deque()  # when each of them was handed over
        self.ready = False  # it has loaded what it needs
        self.free = 0.0  # when it was last heard of
        self.process = subprocess.Popen(  # noqa: S603  # our own interpreter and our own code
            [sys.executable, "-c", CODE.format(path=sys.path, parent=os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.outbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.threads = (
            threading.Thread(target=self._listen, args=(events,), daemon=True),
            threading.Thread(target=self._speak, daemon=True),
        )
        for thread in self.threads:
            thread.start()
        self.outbox.put(plan)

    def _listen(self, events: Events) -> None:
        stream: IO[bytes] = self.process.stdout  # type: ignore[assignment]
        with contextlib.suppress(OSError, ValueError, EOFError, pickle.UnpicklingError):
            while True:
                events.put((self, pickle.load(stream), time.monotonic()))  # noqa: S301  # from our own process
        events.put((self, None, time.monotonic()))

    def give(self, task: Task) -> None:
        """Hand a task over."""
        self.tasks.append(task)
        self.sent.append(time.monotonic())
        self.outbox.put(task.source)

    def done(self) -> Task:
        """The task whose outcome has come."""
        self.sent.popleft()
        return self.tasks.popleft()

    def began_before(self, moment: float) -> bool:
        """Whether it has been at its first task since before that moment: it was free, and the task was there."""
        return self.ready and bool(self.tasks) and max(self.free, self.sent[0]) < moment

    def _speak(self) -> None:
        """Write what is handed over: a pipe takes 64 kB, and a worker that hangs never empties it.

        That a dead worker cannot take it shows when the listening thread ends.
        """
        stream: IO[bytes] = self.process.stdin  # type: ignore[assignment]
        with contextlib.suppress(OSError, ValueError):
            while (value := self.outbox.get()) is not None:
                pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
                stream.flush()

    def end(self) -> None:
        """Kill the process and wait for it; whatever it was doing is of no use any more."""
        self.process.kill()
        self.process.wait()
        self.outbox.put(None)
        for thread in self.threads:
            thread.join()
        for stream in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                if stream:
                    stream.close()


@contextlib.contextmanager
def _held_interrupt() -> Iterator[None]:
    """Ctrl-C is for the parent, and not before it knows the worker: workers inherit a mask that keeps it from them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Feed:
    """Sources that arrive over time, taken in by a thread: no outcome waits for the source that comes next."""

    def __init__(self, tasks: Iterator[Task], events: Events) -> None:
        self.ready: deque[Task] = deque()
        self.ended = False
        self.fault: BaseException | None = None
        self.room = threading.Semaphore(AHEAD)
        with _held_interrupt():
            threading.Thread(target=self._read, args=(tasks, events), daemon=True).start()

    def _read(self, tasks: Iterator[Task], events: Events) -> None:
        try:
            for task in tasks:
                self.ready.append(task)
                events.put((None, None, 0.0))
                self.room.acquire()
        except BaseException as fault:  # noqa: BLE001  # it is raised again where the outcomes are asked for
            self.fault = fault
        self.ended = True
        events.put((None, None, 0.0))

    def take(self) -> Task | None:
        """The next source, None where there is none yet or any more."""
        if self.ready:
            self.room.release()
            return self.ready.popleft()
        if self.fault:
            raise self.fault
        return None


class Crew:
    """A number of workers and what they owe us; a context manager that leaves no process behind."""

    def __init__(self, plan: Plan, jobs: int) -> None:
        self.plan, self.jobs = plan, jobs
        self.workers: list[Worker] = []
        self.events: Events = queue.SimpleQueue()
        self.again: deque[Task] = deque()  # tasks of a dead worker that it had not begun
        self.suspects: deque[Task] = deque()  # tasks that a worker died on once
        self.newest = -1  # the number of the last task that was handed out

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self.workers:
            worker.end()

    def run(self, sources: Iterable[Source], *, live: bool = False) -> Iterator[Outcome]:
        """One outcome per source, in their order, with a bounded number of them in memory.

        `live` says that sources arrive over time.
        """
        incoming = (Task(number, _carried(source, self.plan)) for number, source in enumerate(sources))
        feed = Feed(incoming, self.events) if live else None
        take = feed.take if feed else partial(next, incoming, None)
        done: dict[int, Outcome] = {}
        due = 0  # index of the outcome that is to come out next
        while True:
            ended = feed is None or feed.ended  # asked before the last tasks are taken
            self._assign(take, due)
            if ended and not any(worker.tasks for worker in self.workers):
                return
            worker, outcome, moment = self._event()
            if worker not in self.workers:  # a source has come, or the last of them; or a worker that was ended spoke
                continue
            worker.free = moment
            if outcome is None:
                done.update(self._lost(worker, late=moment == OVERDUE))
            elif worker.ready:
                done[worker.done().number] = outcome
            else:
                worker.ready = True
            while due in done:
                yield done.pop(due)
                due += 1

    def _event(self) -> Event:
        """What comes next; a Ctrl-C in the instant before waiting is noticed after `PATIENCE` at the latest.

        Who is late is asked only where nothing waits to be heard: the caller may have been away for long.
        """
        while True:
            with contextlib.suppress(queue.Empty):
                return self.events.get(block=False)
            if late := self._late():
                return late, None, OVERDUE
            with contextlib.suppress(queue.Empty):
                return self.events.get(timeout=PATIENCE)

    def _late(self) -> Worker | None:
        """A worker that has been at one document for too long."""
        if (seconds := self.plan.limits.seconds) is None:
            return None
        earliest = time.monotonic() - seconds
        return next((one for one in self.workers if one.began_before(earliest)), None)

    def _assign(self, take: Callable[[], Task | None], due: int) -> None:
        """Fill the workers up: suspects alone, tasks of dead workers first, then new ones inside the window."""
        for ahead in range(AHEAD):
            for place in range(self.jobs):
                worker = self.workers[place] if place < len(self.workers) else None
                held = worker.tasks if worker else ()
                if len(held) > ahead or (held and held[0].alone):
                    continue
                task = self._next(take, due, idle=not held)
                if task is None:
                    return
                if worker is None:
                    with _held_interrupt():
                        worker = Worker(self.plan, self.events)
                        self.workers.append(worker)
                worker.give(task)

    def _next(self, take: Callable[[], Task | None], due: int, *, idle: bool) -> Task | None:
        if self.suspects and idle:
            return self.suspects.popleft()
        if self.again:
            return self.again.popleft()
        if self.newest - due >= WINDOW * self.jobs:
            return None
        task = take()
        if task:
            self.newest = task.number
        return task

    def _lost(self, worker: Worker, *, late: bool) -> Iterator[tuple[int, Outcome]]:
        """What follows from a worker's death: its first task is tried once more alone, then it is an error record.

        There is no second time for a task that took too long or too much memory.
        """
        worker.end()
        self.workers.remove(worker)
        if not worker.tasks:
            return
        task = worker.tasks.popleft()
        self.again.extendleft(reversed(worker.tasks))
        worker.tasks.clear()
        limits = self.plan.limits
        if late:
            yield task.number, over(task.source, self.plan, TIMEOUT, limits.late())
            return
        full = worker.process.returncode == OUT_OF_MEMORY
        if full or (task.alone and limits.memory and worker.process.returncode in STARVED):
            yield task.number, over(task.source, self.plan, MEMORY, limits.full())
            return
        if not task.alone:
            self.suspects.append(task._replace(alone=True))
            return
        message = f"The worker process died twice on this document ({_cause(worker.process.returncode)})."
        yield task.number, bug(task.source, self.plan, message, retryable=True)


def _carried(source: Source, plan: Plan) -> Source:
    """The source with the bytes of standard input, which only this process has."""
    if source.file != "-" or source.data is not None:
        return source
    try:
        return source._replace(data=read(source, plan.reading.max_bytes))
    except Refused as refused:
        return source._replace(failure=refused.reason)


def _cause(returncode: int | None) -> str:
    if returncode is not None and returncode < 0:
        return signal.strsignal(-returncode) or f"signal {-returncode}"
    return f"exit code {returncode}"
