"""What runs in a worker process: sources come in on standard input, outcomes go out on what was standard output."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import sys

from cleanse.io.limits import OUT_OF_MEMORY, hold_memory
from cleanse.io.run import READY, outcome


def main(parent: int) -> None:
    """Answer every source with an outcome until the pipe ends; nothing that a library prints gets between them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with(parent)
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(os.dup(0), "rb") as questions:
        os.dup2(2, 1)
        with contextlib.suppress(EOFError, BrokenPipeError):
            plan = pickle.load(questions)  # noqa: S301  # it comes from the parent
            from cleanse import api  # noqa: F401  # it takes a while, and the first document is not to pay for it

            hold_memory(plan.limits.memory)
            pickle.dump(READY, answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()
            try:
                while True:
                    pickle.dump(outcome(pickle.load(questions), plan), answers, pickle.HIGHEST_PROTOCOL)  # noqa: S301
                    answers.flush()
            except MemoryError:
                os._exit(OUT_OF_MEMORY)
    os._exit(0)


def _die_with(parent: int) -> None:
    """Linux ends this process with its parent, even inside a document without end; elsewhere the pipe's end does."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # 1: PR_SET_PDEATHSIG
    if os.getppid() != parent:  # it was gone before the call
        os._exit(1)
