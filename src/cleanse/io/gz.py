"""Reading through gzip with a bound on what comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MAGIC = b"\x1f\x8b\x08"
STEP = 1 << 20  # bytes that a decompressor may give at a time


class Damaged(Exception):  # noqa: N818  # not a fault: it says what became of an input
    """The compressed data cannot be unpacked, or not within the bound."""


def unpack(data: bytes, limit: int) -> bytes:
    """The unpacked bytes of one or more gzip members; Damaged if they are broken, cut short or more than the limit.

    >>> import gzip
    >>> unpack(gzip.compress(b"one") + gzip.compress(b"two"), 6)
    b'onetwo'
    """
    if not data.startswith(MAGIC):
        raise Damaged("The name says gzip, the bytes do not: rename the file, or pipe it in.")
    parts: list[bytes] = []
    total = 0
    pieces = (
        data[at : at + STEP] for at in range(0, len(data), STEP)
    )  # what is left of a piece is copied at each step
    for part in through(pieces):
        total += len(part)
        if total > limit:
            raise Damaged(f"The file unpacks to more than {limit} bytes; --max-bytes sets the limit.")
        parts.append(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def through(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """A stream unpacked if it starts as gzip does, else as it is; at most STEP bytes of it exist at a time."""
    stream = iter(chunks)
    head = b""
    for chunk in stream:
        head += chunk
        if len(head) >= len(MAGIC):
            break
    if not head.startswith(MAGIC):
        if head:
            yield head
        yield from stream
        return
    yield from _members(head, stream)


def _members(head: bytes, stream: Iterator[bytes]) -> Iterator[bytes]:
    import zlib

    member = None
    data: bytes | None = head
    try:
        while data is not None:
            if member is None:
                data = data.lstrip(b"\0")  # tape padding between and after members, which gzip allows
            if not data and (data := next(stream, None)) is None:
                break
            if member is None:
                data = data.lstrip(b"\0")
                if not data:
                    continue
                member = zlib.decompressobj(31)  # 31: gzip header and trailer, largest window
            part = member.decompress(data, STEP)
            data = member.unconsumed_tail
            while part:
                yield part
                part = member.decompress(data, STEP) if not member.eof else b""
                data = member.unconsumed_tail
            if member.eof:
                data, member = member.unused_data, None
    except zlib.error as error:
        raise Damaged("The compressed data is damaged: fetch or pack the file again.") from error
    if member is not None:
        raise Damaged("The compressed data ends too early: fetch or pack the file again.")
