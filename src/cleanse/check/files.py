"""Opens files and folders of records for checking."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, BinaryIO, cast

from cleanse.check.lines import Saying, read_lines
from cleanse.check.records import LONGEST, check_lines, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanse.check.records import Seen
    from cleanse.core.record import Finding

ENDINGS = (".ndjson", ".jsonl", ".json", ".ndjson.gz", ".jsonl.gz", ".json.gz")  # what a folder is searched for


def check_path(path: str, *, seen: Seen | None = None, longest: int = LONGEST) -> Iterator[Finding]:
    """Yield what is wrong with a file of records, or with those of a folder (sorted, hidden ones left out)."""
    seen = {} if seen is None else seen
    if not os.path.isdir(path):
        yield from _check_file(path, seen, longest)
        return
    found = False
    for file in _files(path):
        found = True
        yield from _check_file(file, seen, longest)
    if not found:
        yield finding(Saying("SCH008", f"the folder has no file that ends in {', '.join(ENDINGS[:3])}"), path=path)


def _check_file(path: str, seen: Seen, longest: int) -> Iterator[Finding]:
    try:
        mode = os.stat(path).st_mode
        if not (stat.S_ISREG(mode) or path == os.devnull):
            yield finding(Saying("INP003", "is not a regular file"), path=path)
            return
        with _opened(path) as stream:
            yield from check_lines(read_lines(stream, longest), path, seen=seen, longest=longest)
    except FileNotFoundError:
        yield finding(Saying("INP001", "there is no such file"), path=path)
    except EOFError:
        yield finding(Saying("INP005", "the compressed data ends too early"), path=path)
    except OSError as error:
        damaged = type(error).__name__ == "BadGzipFile"
        yield finding(Saying("INP005" if damaged else "INP002", error.strerror or str(error)), path=path)


def _opened(path: str) -> BinaryIO:
    if not path.endswith(".gz"):
        return open(path, "rb")
    import gzip

    # A stream: what it unpacks to is read line by line.
    return cast("BinaryIO", gzip.open(path, "rb"))


def _files(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.endswith(ENDINGS):
                yield os.path.join(place, name)
