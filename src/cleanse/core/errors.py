"""The errors an input can end in: codes, what they mean, what to try."""

from __future__ import annotations

from typing import NamedTuple


class ErrorRow(NamedTuple):
    """One row of the table of input errors; `retryable` says whether the same input may succeed later."""

    code: str
    name: str
    why: str
    retryable: bool = False


ERRORS = (
    ErrorRow("INP001", "missing", "There is no file of that name."),
    ErrorRow("INP002", "unreadable", "The file exists, but reading it is not permitted or failed.", retryable=True),
    ErrorRow("INP003", "not-a-file", "A device, socket, pipe or link that leads nowhere: it is not opened."),
    ErrorRow("INP004", "too-large", "The input is larger than --max-bytes.", retryable=True),
    ErrorRow("INP005", "bad-compression", "The compressed data is damaged or unpacks to more than --max-bytes."),
    ErrorRow("INP101", "binary", "The bytes are not text: an image, archive, program or office document."),
    ErrorRow("INP102", "pdf", "A PDF: convert it first, for example with `pdftotext FILE - | cleanse`."),
    ErrorRow("INP103", "office", "An office document: convert it first, as with `pandoc -t plain FILE | cleanse`."),
    ErrorRow("INP104", "unknown-encoding", "The codec named with --encoding is not known."),
    ErrorRow("INP201", "json", "JSON that is not a stream of records: say which field holds the text."),
    ErrorRow("INP202", "xml", "XML that is not a document: a feed, a site map, a drawing."),
    ErrorRow("INP203", "bad-record", "A line of a JSON Lines input is not an object with the named field."),
    ErrorRow("INP204", "too-deep", "The page is built to exhaust a parser: too many attributes or too deeply nested."),
    ErrorRow("INP205", "mailbox", "A mailbox with several messages: `--from mbox` makes one record of each."),
    ErrorRow("INP301", "no-id", "The id asked for with --id is not there."),
    ErrorRow("INP401", "timeout", "Cleaning the document took longer than --timeout allows.", retryable=True),
    ErrorRow("INP402", "out-of-memory", "Cleaning the document needs more memory than --max-memory.", retryable=True),
    ErrorRow("INP901", "bug", "A fault of cleanse itself on this document; please report it."),
    ErrorRow(
        "INP902", "invalid-record", "The record did not pass its own schema, a fault of cleanse; please report it."
    ),
)
BY_CODE = {row.code: row for row in ERRORS}


class UsageError(Exception):
    """The caller asked for something that makes no sense: an unknown option, a bad configuration, an empty folder."""
