"""Where outcomes go: a stream, a file that appears complete or not at all, or a folder with one file per input."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
from types import TracebackType
from typing import IO, Protocol, Self

from cleanse.core.errors import UsageError
from cleanse.io.run import Outcome

ENDINGS = {"ndjson": ".ndjson", "json": ".json", "text": ".txt", "markdown": ".md"}
BREAK = b"\f\n"  # a line with a form feed, between documents of text or Markdown
LONGEST = 200  # bytes of a file name; most file systems stop at 255


class Sink(Protocol):
    """What `cleanse run` writes to; a context manager that finishes on success and leaves nothing behind on failure."""

    def write(self, outcome: Outcome) -> None:
        """Take one outcome."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def sink(target: str | None, to: str) -> Sink:
    """The sink for -o: standard output, a folder (it exists or the name ends with a slash), or a file."""
    if target in (None, "-"):
        if sys.stdout is None:
            raise UsageError("standard output is closed")
        return Stream(sys.stdout.buffer, to)
    path = str(target)
    separators = (os.sep, os.altsep or os.sep)
    if path.endswith(separators) or os.path.isdir(path):
        return Folder(path, to)
    return File(path, to)


class Stream:
    """Writes to an open stream and flushes after every outcome, so that the next program in the pipe can start."""

    def __init__(self, stream: IO[bytes], to: str, *, flush: bool = True) -> None:
        self.stream, self.flush = stream, flush
        self.gap = BREAK if to in ("text", "markdown") else b""
        self.begun = False

    def write(self, outcome: Outcome) -> None:
        """Write the payload, after a separator where the format needs one."""
        if self.gap and self.begun:
            self.stream.write(self.gap)
        self.begun = True
        self.stream.write(outcome.payload)
        if self.flush:
            self.stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.stream.flush()


class File:
    """Writes to a hidden file beside the target and renames it at the end; a device or pipe is written to directly."""

    def __init__(self, path: str, to: str) -> None:
        self.path = os.path.realpath(path)
        self.direct = os.path.exists(self.path) and not stat.S_ISREG(os.stat(self.path).st_mode)
        self.to = to

    def __enter__(self) -> Self:
        try:
            if self.direct:
                self.file: IO[bytes] = open(self.path, "wb")  # closed in __exit__
            else:
                self.file, self.temporary = _beside(self.path)
        except OSError as error:
            raise UsageError(f"{self.path}: cannot write there: {error.strerror}") from error
        self.stream = Stream(self.file, self.to, flush=self.direct)
        return self

    def write(self, outcome: Outcome) -> None:
        """Write the payload where the target will be."""
        self.stream.write(outcome)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.direct:
            self.file.close()
            return
        try:
            if kind is None:
                _publish(self.file, self.temporary, self.path)
        finally:
            with contextlib.suppress(OSError):
                self.file.close()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self.temporary)


class Folder:
    """Writes one file per input, named after it; names that would meet are numbered in input order."""

    def __init__(self, path: str, to: str) -> None:
        self.path, self.ending = path, ENDINGS[to]
        self.taken: set[str] = set()

    def __enter__(self) -> Self:
        try:
            os.makedirs(self.path, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{self.path}: cannot make this folder: {error.strerror}") from error
        return self

    def write(self, outcome: Outcome) -> None:
        """Write one complete file."""
        path = os.path.join(self.path, self._name(outcome.name))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        file, temporary = _beside(path)
        try:
            file.write(outcome.payload)
            _publish(file, temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                file.close()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(temporary)
            raise

    def _name(self, name: str) -> str:
        """A free name inside the folder.

        >>> folder = Folder("out", "text")
        >>> folder._name("a.html"), folder._name("b/A.HTML"), folder._name("../a.html")
        ('a.html.txt', 'b/A.HTML.txt', 'a.html-2.txt')
        """
        parts = [
            part for part in name.replace(os.altsep or os.sep, os.sep).split(os.sep) if part not in ("", ".", "..")
        ]
        stem = os.path.join(*(_short(part) for part in parts or ["input"]))
        number, free = 1, stem
        while free.casefold() in self.taken:  # casefold: some file systems do not tell A from a
            number += 1
            free = f"{stem}-{number}"
        self.taken.add(free.casefold())
        return free + self.ending

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        return


def _short(part: str) -> str:
    """A file name that fits, told apart by a digest if it had to be cut; NUL cannot be in one."""
    part = part.replace("\0", "_")
    data = os.fsencode(part)
    if len(data) <= LONGEST:
        return part
    return data[: LONGEST - 17].decode("utf-8", "ignore") + "-" + hashlib.sha256(data).hexdigest()[:16]


def _beside(path: str) -> tuple[IO[bytes], str]:
    """A new hidden file beside path: a rename must not cross file systems, and hidden files are never inputs."""
    head, tail = os.path.split(path)
    temporary = os.path.join(head, f".{tail[:64]}.{os.getpid()}-{os.urandom(4).hex()}.part")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    return os.fdopen(descriptor, "wb"), temporary


def _publish(file: IO[bytes], temporary: str, path: str) -> None:
    """Make the finished file the target: its bytes are on the disk before its name is."""
    file.flush()
    os.fsync(file.fileno())
    file.close()
    with contextlib.suppress(OSError):
        os.chmod(temporary, stat.S_IMODE(os.stat(path).st_mode))  # a target that exists keeps its permissions
    os.replace(temporary, path)
    with contextlib.suppress(OSError):
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
