"""What one document may cost: workers are held to seconds and memory from outside, one process alone to seconds."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

TIMEOUT, MEMORY = "INP401", "INP402"
OUT_OF_MEMORY = 77  # exit code of a worker that could not even load its next document


class Limits(NamedTuple):
    """What a document may cost; None for no limit. `asked` says that the caller named one of them."""

    seconds: float | None = None
    memory: int | None = None  # bytes of address space of a worker process
    asked: bool = False

    def late(self) -> str:
        """The message of a document that took too long."""
        return f"Cleaning took more than {self.seconds:g} seconds; --timeout sets the limit."

    def full(self) -> str:
        """The message of a document that needed too much memory."""
        held = f"the {self.memory} bytes of --max-memory" if self.memory else "there is"
        return f"Cleaning needs more memory than {held}."


class TimeUp(BaseException):
    """The seconds of a document are over; no `Exception`, so nothing on the way takes it for a fault."""


@contextmanager
def alarm(seconds: float | None) -> Iterator[None]:
    """Raise TimeUp in the body after that time, where the system has alarms and this is the main thread.

    It interrupts Python and its regular expressions, but no call into a C library that does not return: what has to
    hold against those, too, runs in a worker.
    """
    # `signal` costs half a millisecond at each start, for names of constants; its core is loaded in every process.
    signal: Any = sys.modules.get("_signal")
    if not seconds or signal is None or not hasattr(signal, "setitimer"):
        yield
        return

    def ring(*_: object) -> None:
        raise TimeUp

    try:
        before = signal.signal(signal.SIGALRM, ring)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def hold_memory(limit: int | None) -> None:
    """Let this process have no more address space than that, where the system can."""
    if limit is None or not can_hold_memory():
        return
    import resource

    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    except (ValueError, OSError):  # some systems have the call and not the limit
        return


def can_hold_memory() -> bool:
    """Whether this system can limit the memory of a process."""
    return sys.platform.startswith(("linux", "freebsd"))
