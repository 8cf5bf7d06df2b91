"""Checks records: every error with its line, its key and plain words."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanse.check.records import Seen
    from cleanse.core.options import Options
    from cleanse.core.record import Finding

    Piece = Mapping[str, Any] | bytes | str
    Source = Piece | os.PathLike[str]


def check(records_or_sources: Source | Iterable[Source], options: Options | None = None) -> Iterator[Finding]:
    """Yield what is wrong with records: JSON, schema, what does not agree inside one, ids that occur twice.

    Takes lines of JSON as bytes or str, a record, the `Path` of a file or a folder, or an iterable of those. A record
    of an iterable counts as one line. Lines over `options.max_bytes` are not read.

    >>> [finding["message"] for finding in check(b'{"record_type": "film"}')]
    ['"film" is neither "document" nor "error"']
    """
    from cleanse.core.options import Options

    longest = (options or Options()).max_bytes
    seen: Seen = {}
    given: Iterable[Source]
    if isinstance(records_or_sources, (Mapping, bytes, str, os.PathLike)):
        given = [records_or_sources]
    else:
        given = records_or_sources
    yield from _checked(given, seen, longest)


def _checked(given: Iterable[Source], seen: Seen, longest: int) -> Iterator[Finding]:
    """Runs of pieces are one file without a name; each path is a file of its own."""
    from itertools import groupby

    from cleanse.check.files import check_path
    from cleanse.check.records import check_lines

    is_path = None
    for is_path, group in groupby(given, key=lambda source: isinstance(source, os.PathLike)):
        if is_path:
            for path in group:
                yield from check_path(os.fspath(path), seen=seen, longest=longest)  # type: ignore[arg-type]
        else:
            yield from check_lines(_lines(group), seen=seen, longest=longest)  # type: ignore[arg-type]
    if is_path is None:  # given nothing at all
        yield from check_lines(())


def _lines(pieces: Iterable[Piece]) -> Iterator[bytes | Mapping[str, Any]]:
    from io import BytesIO

    for piece in pieces:
        if isinstance(piece, Mapping):
            yield piece
        else:
            # BytesIO splits at LF only; a lone CR is white space inside a record.
            yield from BytesIO(piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece)
