"""Arguments become an ordered, lazy stream of sources."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from cleanse.core.errors import UsageError
from cleanse.io.load import DEFAULT, Reading, Source, byte_lines, file_chunks, split, standard_input, stream_chunks

LISTED = 100_000  # bytes; a longer name in --files-from is not a name
GLOB = frozenset("*?[")
URLS = ("http://", "https://", "ftp://")


def check_arguments(arguments: Sequence[str], listing: str | None = None) -> None:
    """Raise UsageError for what makes no sense before anything is read: a URL, a folder without files, stdin twice."""
    for argument in arguments:
        if argument.lower().startswith(URLS):
            raise UsageError(f"{argument}: cleanse has no network access; try: {fetch(argument)}")
        if os.path.isdir(argument) and next(iter(walk(argument, argument)), None) is None:
            raise UsageError(f"{argument}: there is no file in this folder (hidden ones are left out)")
    if list(arguments).count("-") + (listing == "-") > 1:
        raise UsageError("standard input (-) can be read only once")
    if listing is not None and arguments:
        raise UsageError("give either --files-from or names of files, not both")
    if listing not in (None, "-") and not os.path.exists(str(listing)):
        raise UsageError(f"{listing}: there is no such file to read names from")
    if listing is not None and os.path.isdir(listing):
        raise UsageError(f"{listing}: this is a folder, not a list of names; a folder needs no --files-from")
    if (listing == "-" or "-" in arguments) and sys.stdin is None:
        raise UsageError("standard input is closed")


def fetch(url: str) -> str:
    """The command that fetches a URL and cleans it."""
    return f"curl -sL '{url}' | cleanse --url '{url}'"


def expand(
    arguments: Iterable[str], reading: Reading = DEFAULT, skip: str | None = None, *, literal: bool = False
) -> Iterator[Source]:
    """The sources that arguments stand for, in their order; a folder's files in the order of their names' bytes.

    `skip` is a file or folder that the run itself writes; it is no input when a folder is searched. In a `literal`
    list, such as --files-from gives, a star is a star and - is a file of that name.
    """
    for argument in arguments:
        if argument == "-" and not literal:
            yield from split(_stdin(reading), reading)
        elif os.path.isdir(argument):
            yield from _folder(argument, reading, skip)
        elif not literal and GLOB.intersection(argument) and not os.path.lexists(argument):
            yield from _matches(argument, reading, skip)
        elif argument.lower().startswith(URLS):
            yield Source(
                argument,
                failure=("INP001", f"This is a URL, and cleanse has no network access; try: {fetch(argument)}"),
            )
        else:
            yield from split(_file(argument), reading)


def listed(listing: str, *, null: bool = False) -> Iterator[str]:
    """The names in a --files-from list, lazily; empty ones are left out."""
    end = b"\0" if null else b"\n"
    if listing == "-":
        chunks = stream_chunks(standard_input())
    else:
        try:
            descriptor = os.open(listing, os.O_RDONLY)
        except OSError as error:
            raise UsageError(f"{listing}: {error.strerror}") from error
        chunks = file_chunks(descriptor)
    for row in byte_lines(chunks, LISTED, end):
        name = b"" if row is None else row.removesuffix(end)
        if not null:
            name = name.removesuffix(b"\r")
        if name:
            yield os.fsdecode(name)


def _file(path: str, name: str | None = None) -> Source:
    return Source(shown(path), name or os.path.basename(shown(path)), file=path)


def _stdin(reading: Reading) -> Source:
    return Source(reading.stdin_name, os.path.basename(reading.stdin_name or "") or "stdin", file="-")


def shown(path: str) -> str:
    r"""A path that JSON can hold: bytes that are not UTF-8 become U+FFFD, as in a record made by `clean`.

    >>> shown("caf\udce9.html") == "caf\ufffd.html"
    True
    """
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "replace")


def _matches(pattern: str, reading: Reading, skip: str | None) -> Iterator[Source]:
    from glob import glob

    deep = "**" in pattern
    found = sorted(glob(pattern, recursive=True), key=os.fsencode)
    if deep:
        found = [path for path in found if not os.path.isdir(path)]  # their files match too
    if not found:
        yield Source(
            shown(pattern),
            failure=(
                "INP001",
                "No file matches this pattern: look for a slip of the pen.",
            ),
        )
    for path in found:
        if os.path.isdir(path):
            yield from _folder(path, reading, skip)
        else:
            yield from split(_file(path), reading)


def _folder(folder: str, reading: Reading, skip: str | None) -> Iterator[Source]:
    empty = True
    for source in walk(folder, folder, skip):
        empty = False
        yield from split(source, reading)
    if empty:
        yield Source(shown(folder), failure=("INP001", "There is no file in this folder (hidden ones are left out)."))


def walk(folder: str, root: str, skip: str | None = None) -> Iterator[Source]:
    """The files below a folder, sorted by the bytes of their paths; links that leave it and special files as failures.

    A link to a folder inside the root adds nothing: its files are found where they are.
    """
    try:
        with os.scandir(folder) as entries:
            rows = sorted((_sort_key(entry), entry) for entry in entries if not entry.name.startswith("."))
    except OSError as error:
        yield Source(shown(folder), failure=("INP002", f"This folder cannot be read: {error.strerror}."))
        return
    real = os.path.realpath(skip) if skip else None
    for _, entry in rows:
        path = os.path.join(folder, entry.name)
        if real is not None and os.path.realpath(path) == real:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from walk(path, root, skip)
        elif entry.is_symlink():
            yield from _link(path, root)
        else:
            yield _file(path, os.path.relpath(shown(path), shown(root)))


def _sort_key(entry: os.DirEntry[str]) -> bytes:
    name = os.fsencode(entry.name)
    return name + b"/" if entry.is_dir(follow_symlinks=False) else name


def _link(path: str, root: str) -> Iterator[Source]:
    target, base = os.path.realpath(path), os.path.realpath(root)
    inside = target == base or target.startswith(base.rstrip(os.sep) + os.sep)
    if not os.path.exists(path):
        yield Source(shown(path), failure=("INP003", "A link that leads nowhere: mend or remove it."))
    elif not inside:
        message = "A link that leaves the folder is not followed; name its target as an argument of its own."
        yield Source(shown(path), failure=("INP003", message))
    elif not os.path.isdir(path):
        yield _file(path, os.path.relpath(shown(path), shown(root)))
