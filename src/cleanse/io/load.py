"""A source becomes bytes when its turn comes, or lines, or a reason why there are none."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.types import Failure, Origin
from cleanse.io import gz

CHUNK = 1 << 20  # bytes per read of a file
PATIENCE = 0.5  # seconds of waiting for standard input after which Python may look for a signal
JSONL = (".jsonl", ".ndjson", ".jsonlines", ".jsonl.gz", ".ndjson.gz", ".jsonlines.gz")
MBOX = (".mbox", ".mbx", ".mbox.gz", ".mbx.gz")
TEXTS = ("text", "html", "content", "body")  # where a JSONL line holds its document, unless --field says it
MEDIA = {"html": "text/html", "text": "text/plain", "markdown": "text/markdown", "xml": "application/xml",
         "email": "message/rfc822", "mbox": "message/rfc822"}  # fmt: skip


class Source(NamedTuple):
    """One input: a file to open, bytes that are there, a line of JSONL, or a reason why there is neither."""

    path: str | None  # as the record shows it
    name: str = ""  # what an output file is named after; may hold slashes
    file: str | None = None  # what to open
    data: bytes | None = None
    line: int = 0  # the number of a JSONL line or of a message in a mailbox, and then data is that
    failure: tuple[str, str] | None = None  # code and message
    container: str | None = None


class Input(NamedTuple):
    """A loaded source: what `api.clean` takes."""

    data: bytes | str
    path: str | None = None
    url: str | None = None
    media_type: str | None = None
    container: str | None = None
    x: dict[str, Any] | None = None
    given_id: str | None = None


class Reading(NamedTuple):
    """How sources are read, the same for all of a run."""

    kind: str = "auto"  # --from
    field: str | None = None
    url: str | None = None
    stdin_name: str | None = None
    id_field: str | None = None
    max_bytes: int = 64 << 20


DEFAULT = Reading()


# --- a file of lines to its lines


def split(source: Source, reading: Reading) -> Iterator[Source]:
    """The source itself, one source per line if it is JSONL, or one per message if it is a mailbox."""
    name = (source.path or "").lower()
    if source.file is not None and (reading.kind == "mbox" or (reading.kind == "auto" and name.endswith(MBOX))):
        yield from _split_guarded(source, _messages(source, reading), "message")
        return
    if source.file is None or not (reading.kind == "jsonl" or (reading.kind == "auto" and name.endswith(JSONL))):
        yield source
        return
    yield from _split_guarded(source, _lines(source, reading), "line")


def _split_guarded(source: Source, parts: Iterator[Source], what: str) -> Iterator[Source]:
    """The parts of a source, and a failure in the place where reading it stopped."""
    number = 0
    try:
        for part in parts:
            number = part.line
            yield part
    except Refused as refused:
        yield source._replace(file=None, failure=refused.reason)
    except gz.Damaged as damaged:
        yield source._replace(file=None, failure=("INP005", f"After {what} {number}: {damaged}"))
    except OSError as error:
        failure = ("INP002", f"Reading failed after {what} {number}: {error.strerror}.")
        yield source._replace(file=None, failure=failure)


def _chunks(source: Source) -> Iterator[bytes]:
    return gz.through(
        stream_chunks(standard_input()) if source.file == "-" else file_chunks(_open(source.file or "")[0])
    )


def _lines(source: Source, reading: Reading) -> Iterator[Source]:
    for number, line in enumerate(byte_lines(_chunks(source), reading.max_bytes), 1):
        if line is None or line.strip():
            yield _line(source, number, line, reading)


def _messages(source: Source, reading: Reading) -> Iterator[Source]:
    """The messages of a mailbox (mboxrd): each begins with a `From ` line after an empty one, which is left out.

    A message over the limit is read past, not kept. A file without a `From ` line is one message.
    """
    number, size = 1, 0
    kept: list[bytes] = []
    empty = True  # whether the line before was empty
    begun = False
    for line in byte_lines(_chunks(source), reading.max_bytes):
        if empty and line is not None and line.startswith(b"From ") and POSTED.match(line):
            if begun:
                yield _message(source, number, kept, size, reading)
                number += 1
            kept, size, begun, empty = [], 0, True, False
            continue
        empty = line is not None and not line.strip()
        begun = begun or not empty
        size += reading.max_bytes + 1 if line is None else len(line)
        if size <= reading.max_bytes and line is not None:
            kept.append(line[1:] if line.startswith(b">") and line.lstrip(b">").startswith(b"From ") else line)
        else:
            kept = []
    if begun:
        yield _message(source, number, kept, size, reading)


def _message(source: Source, number: int, kept: list[bytes], size: int, reading: Reading) -> Source:
    path = f"{source.path}!{number}" if source.path else None
    found = Source(path, f"{source.name}-{number}", line=number, container="mbox")
    if size > reading.max_bytes:
        message = f"Message {number} is larger than {reading.max_bytes} bytes; --max-bytes sets the limit."
        return found._replace(failure=("INP004", message))
    return found._replace(data=b"".join(kept))


def stream_lines(source: Source, limit: int) -> Iterator[bytes]:
    """The lines of a source, unpacked; Refused if it cannot be read. A longer line comes as too many blanks."""
    if source.failure:
        raise Refused(*source.failure)
    try:
        chunks = stream_chunks(standard_input()) if source.file == "-" else file_chunks(_open(source.file or "")[0])
        for line in byte_lines(gz.through(chunks), limit):
            yield b" " * (limit + 2) if line is None else line  # 2: one more than a line with its end
    except gz.Damaged as damaged:
        raise Refused("INP005", str(damaged)) from damaged
    except OSError as error:
        raise Refused("INP002", f"Reading failed: {error.strerror}.") from error


POSTED = lazy(rb"From \S*.*\d\d:\d\d")  # who, and when: text that begins so has no time in the line


def _line(source: Source, number: int, line: bytes | None, reading: Reading) -> Source:
    path = f"{source.path}#L{number}" if source.path else None
    if line is not None:
        data = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        return Source(path, f"{source.name}-L{number}", data=data, line=number)
    message = f"Line {number} is longer than {reading.max_bytes} bytes; --max-bytes sets the limit."
    return Source(path, f"{source.name}-L{number}", line=number, failure=("INP004", message))


def byte_lines(chunks: Iterable[bytes], limit: int, end: bytes = b"\n") -> Iterator[bytes | None]:
    r"""The lines of a stream with their ends, None for one longer than the limit; memory is bounded by the limit.

    >>> list(byte_lines([b"a\nbb", b"b\nc"], 3))
    [b'a\n', None, b'c']
    """
    kept: list[bytes] = []
    length = 0
    for chunk in chunks:
        pieces = chunk.split(end)
        for piece in pieces[:-1]:
            yield b"".join((*kept, piece, end)) if length + len(piece) + 1 <= limit else None
            kept, length = [], 0
        length += len(pieces[-1])
        if length > limit:
            kept = []
        elif pieces[-1]:
            kept.append(pieces[-1])
    if length:
        yield b"".join(kept) if length <= limit else None


# --- a source to bytes


class Refused(Exception):  # noqa: N818  # not a fault: it says what became of an input
    """A file that is not opened or not read, with the code and the message of its error record."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.reason = (code, message)


def load(source: Source, reading: Reading = DEFAULT) -> Input | Failure:
    """The bytes of a source and what is known about them, or why there are none."""
    try:
        if source.line and not source.failure and source.container != "mbox":
            return _parsed(source, reading)
        data, container = _unpacked(read(source, reading.max_bytes), source, reading.max_bytes)
    except Refused as refused:
        code, message = refused.reason
        return Failure(Origin(path=source.path, container=source.container), code, message, _stage(code))
    media = MEDIA["mbox"] if source.container == "mbox" else MEDIA.get(reading.kind)
    return Input(data, source.path, reading.url, media, container)


def _stage(code: str) -> str:
    return {"INP005": "decompress", "INP203": "parse"}.get(code, "open")


def read(source: Source, limit: int) -> bytes:
    """The raw bytes of a source that is not a line; Refused if it has none or too many."""
    if source.failure:
        raise Refused(*source.failure)
    if source.data is not None:
        return source.data if len(source.data) <= limit else _too_large(limit)
    if source.file == "-":
        return _bounded(stream_chunks(standard_input()), limit)
    descriptor, size = _open(source.file or "")
    if size > limit:
        os.close(descriptor)
        _too_large(limit)
    try:
        return _bounded(file_chunks(descriptor, max(CHUNK >> 4, min(size, limit, CHUNK << 4) + 1)), limit)
    except OSError as error:
        raise Refused("INP002", f"Reading failed: {error.strerror}.") from error


def _bounded(chunks: Iterable[bytes], limit: int) -> bytes:
    parts: list[bytes] = []
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > limit:
            _too_large(limit)
        parts.append(chunk)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _too_large(limit: int) -> bytes:
    raise Refused("INP004", f"The input is larger than {limit} bytes; --max-bytes sets the limit.")


def _unpacked(data: bytes, source: Source, limit: int) -> tuple[bytes, str | None]:
    named = (source.path or "").lower().endswith(".gz")
    if not named and not data.startswith(gz.MAGIC):
        return data, source.container
    try:
        return gz.unpack(data, limit), "gzip"
    except gz.Damaged as damaged:
        raise Refused("INP005", str(damaged)) from damaged


def _open(path: str) -> tuple[int, int]:
    """A descriptor of a regular file and its size; never waits for a FIFO and never opens a device."""
    try:
        if not stat.S_ISREG((status := os.stat(path)).st_mode):
            raise Refused("INP003", _what(status.st_mode))
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags)
    except FileNotFoundError as error:
        if os.path.islink(path):
            raise Refused("INP003", "A link that leads nowhere: mend or remove it.") from error
        raise Refused("INP001", "There is no such file: look for a slip of the pen in the name.") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        missing = isinstance(error, ValueError | NotADirectoryError)
        reason = getattr(error, "strerror", None) or "not a name of a file"
        raise Refused("INP001" if missing else "INP002", f"The file cannot be opened: {reason}.") from error
    status = os.fstat(descriptor)  # the name may have changed hands since
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise Refused("INP003", _what(status.st_mode))
    return descriptor, status.st_size


def _what(mode: int) -> str:
    tests: tuple[tuple[Callable[[int], bool], str], ...] = (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    )
    what = next((name for test, name in tests if test(mode)), "something else")
    return f"This is {what}, not a file; what it gives can be piped in: ... | cleanse"


def file_chunks(descriptor: int, size: int = CHUNK) -> Iterator[bytes]:
    """What is in an open file, piece by piece; closes it."""
    try:
        while chunk := os.read(descriptor, size):
            yield chunk
    finally:
        os.close(descriptor)


def stream_chunks(stream: BinaryIO) -> Iterator[bytes]:
    """What comes out of a stream, as soon as it is there."""
    read = getattr(stream, "read1", stream.read)  # read1 gives what is there, so a slow pipe is cleaned line by line
    while _awaited(stream) and (chunk := read(CHUNK)):
        yield chunk


def _awaited(stream: BinaryIO) -> bool:
    """Wait for something to read, looking up now and then; always true.

    A Ctrl-C in the instant before a blocking read would be noticed only when that read ends, and a pipe may never end.
    """
    try:
        descriptor = stream.fileno()
        if os.name != "posix" or stat.S_ISREG(os.fstat(descriptor).st_mode):
            return True
    except (OSError, ValueError, AttributeError):  # a stream in memory; ValueError: a closed one
        return True
    import select

    while not select.select((descriptor,), (), (), PATIENCE)[0]:
        pass
    return True


def standard_input() -> BinaryIO:
    """The bytes of standard input; Refused if it is closed."""
    if sys.stdin is None:
        raise Refused("INP002", "Standard input is closed.")
    return sys.stdin.buffer


# --- a line of JSONL to a document


def _parsed(source: Source, reading: Reading) -> Input:
    import orjson

    try:
        row = orjson.loads(source.data or b"")
    except ValueError as error:
        row = _mended(source.data or b"", error, source.line)
    if not isinstance(row, dict):
        raise Refused("INP203", f"Line {source.line} is not a JSON object.")
    field = reading.field or next((name for name in TEXTS if isinstance(row.get(name), str)), None)
    if field is None or not isinstance(row.get(field), str):
        have = ", ".join(str(key) for key in list(row)[:8]) or "none"
        asked = f"no text in the field {field!r}" if field else f"no text in any of the fields {', '.join(TEXTS)}"
        raise Refused("INP203", f"Line {source.line} has {asked}; its fields: {have}. Name one with --field.")
    text = row.pop(field)
    url = row.pop("url", None) if isinstance(row.get("url"), str) else None
    given = row.get(reading.id_field) if reading.id_field else None
    rest = {key: value for key, value in row.items() if value is None or isinstance(value, str | int | float | bool)}
    if reading.id_field == "url":
        given = url
    return Input(
        text,
        source.path,
        url or reading.url,
        "text/html" if field == "html" else None,
        None,
        rest or None,
        str(given) if isinstance(given, str | int) else None,
    )


def _mended(line: bytes, error: ValueError, number: int) -> object:
    """The row in spite of lone surrogates, which crawls that cut escapes in two are full of; else Refused."""
    import json

    try:
        text = line.decode()
        row = json.loads(text, parse_constant=_not_json)
    except (ValueError, RecursionError):
        raise Refused(
            "INP203", f"Line {number} is not JSON ({_short(error)}); JSON Lines have one object per line."
        ) from error
    return {_whole(key): _whole(value) for key, value in row.items()} if isinstance(row, dict) else row


def _short(error: ValueError) -> str:
    """What a parser says, without the place, which is a column of a line."""
    return str(error).partition(": line ")[0]


def _not_json(word: str) -> None:
    raise ValueError(word)


def _whole(value: Any) -> Any:
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value
