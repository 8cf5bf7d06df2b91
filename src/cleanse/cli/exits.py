"""How a command ends: every way out has its number, and none of them is a traceback."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator

from cleanse.cli.terminal import safe, say
from cleanse.core.errors import UsageError

FINE, FINDINGS, USAGE, FAILED, BUG, INTERRUPTED, CLOSED, ENDED = 0, 1, 2, 3, 4, 130, 141, 143


class Ended(KeyboardInterrupt):
    """Somebody asked the process to end (SIGTERM), as a scheduler does whose patience is over."""


@contextlib.contextmanager
def tidied() -> Iterator[None]:
    """Let SIGTERM end a command as Ctrl-C does, so that no half-written file stays behind."""
    import signal

    def end(*_: object) -> None:
        raise Ended

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def guarded(command: Callable[[], int]) -> int:
    """The exit code of a command, also for the ways in which it does not finish."""
    try:
        return command()
    except UsageError as error:
        say(f"cleanse: {safe(str(error))}\n")
        return USAGE
    except Ended:
        return ENDED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return closed()
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        say(f"cleanse: {safe(name)}writing failed: {error.strerror or error}\n")
        return FAILED
    except Exception as error:  # noqa: BLE001  # a fault outside any document; a traceback helps nobody at a terminal
        place = error.__traceback__
        while place and place.tb_next:
            place = place.tb_next
        where = f"{place.tb_frame.f_globals.get('__name__')}:{place.tb_lineno}" if place else "?"
        say(f"cleanse: a fault of cleanse, please report it: {type(error).__name__} in {where}: {safe(str(error))}\n")
        return BUG


def closed() -> int:
    """The reader of standard output is gone: nothing is said, and the interpreter must not try to flush at exit."""
    try:
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.stdout.fileno())
        os.close(sink)
    except (OSError, ValueError, AttributeError):
        pass
    return CLOSED


def write(text: str) -> None:
    """Write text to standard output as UTF-8 whatever the locale; a character that cannot be encoded is escaped."""
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
