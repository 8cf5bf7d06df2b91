"""Reads one line of a file of records, and says in plain words why a line is no record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from cleanse.validate import pointer

if TYPE_CHECKING:
    from typing import BinaryIO

BOM = b"\xef\xbb\xbf"
_BLOCK = 1 << 20  # bytes; what is skipped at a time of a line that is too long


class Saying(NamedTuple):
    """Something to say about a line: a code of the table, the words, and a JSON Pointer if there is a place."""

    code: str
    message: str
    key: str | None = None


class Twice(dict[str, Any]):
    """An object of which the text has a key more than once; `keys_twice` names them."""

    keys_twice: tuple[str, ...] = ()


def read_lines(stream: BinaryIO, longest: int) -> Iterator[bytes]:
    """Yield the lines of a stream; of a line over `longest` bytes only so much that it is seen to be too long."""
    while line := stream.readline(longest + 1):
        yield line
        while len(line) > longest and not line.endswith(b"\n"):
            line = stream.readline(_BLOCK)
            if not line:
                return


def read_object(line: bytes) -> tuple[dict[str, Any] | None, list[Saying]]:
    """The object on the line (None if there is none), and what is to say about how it is written."""
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        return None, [why_not(line, str(error))]
    if not isinstance(value, dict):
        return None, [Saying("SCH003", f"{_NAMES[type(value)]} is not a record: a record is a JSON object")]
    # What was written by this very serialiser has no key twice; only other lines are read the slow way.
    if orjson.dumps(value) == line.rstrip(b"\r\n"):
        return value, []
    return value, list(_repeated(line))


def why_not(line: bytes, said: str) -> Saying:
    """Why orjson could not read the line, found with the slower parser of the standard library."""
    import json

    try:
        text = line.decode()
    except UnicodeDecodeError as error:
        return Saying("SCH004", f"byte 0x{line[error.start]:02x} at column {error.start + 1} is not UTF-8")
    constants: list[str] = []
    try:
        json.loads(text, parse_constant=constants.append)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
            return Saying("SCH006", "the line ends in the middle of a value")
        if error.msg == "Extra data":
            return Saying("SCH001", f"there is more after the first value, at column {error.colno}")
        return Saying("SCH001", f"not JSON at column {error.colno}: {error.msg}")
    except RecursionError:
        return Saying("SCH001", "not a record: objects or lists are nested too deeply")
    if constants:
        return Saying("SCH001", f"{constants[0]} is not a value of JSON")
    return Saying("SCH001", f"not JSON: {said}")


def _repeated(line: bytes) -> Iterator[Saying]:
    import json

    found: list[Twice] = []

    def gather(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        seen: set[str] = set()
        again = [key for key, _ in pairs if key in seen or seen.add(key)]  # type: ignore[func-returns-value]
        twice = Twice(made)
        twice.keys_twice = tuple(dict.fromkeys(again))
        found.append(twice)
        return twice

    try:
        value = json.loads(line, object_pairs_hook=gather)
    except (ValueError, RecursionError):  # orjson could read it: a matter of how deep the parsers go
        return
    if found:
        for path in _places(value, ()):
            yield Saying("SCH005", "stands in the object more than once", pointer(path))


def _places(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, Twice):
        yield from ((*path, key) for key in value.keys_twice)
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _places(inner, (*path, place))


_NAMES = {
    list: "a list",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a truth value",
    type(None): "null",
}
