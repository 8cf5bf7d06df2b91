"""One small document, settled by hand, and the records that come of it: the raw material of the tests of records."""

from __future__ import annotations

import copy
import hashlib
from typing import Any

from cleanse.core.options import Options
from cleanse.core.record import error_record, record
from cleanse.core.types import Block, Candidate, Document, Failure, Layout, Origin, Problem, Removal, Result

READING = (
    "Skip to content\n"
    "Ministry of Works\n"
    "Bridge at Łódź reopens\n"
    "19 January 2023 19:02\n"
    "67-19-01-2023\n"
    "\n"
    "The bridge was closed in 2021.\n"
    "It is open again.\n"
    "\n"
    "Subscribe to our newsletter\n"
)
TEXT = "The bridge was closed in 2021.\nIt is open again."
KINDS = {
    "CHR001": "skip-link",
    "CHR201": "newsletter",
    "TXT001": "publisher",
    "TTL001": "title",
    "DAT001": "dateline",
    "DID001": "doc-id",
}
RULES_DIGEST = "rules-0.1.0"


def span(text: str) -> tuple[int, int]:
    """Where the text stands in the reading."""
    start = READING.index(text)
    return start, start + len(text)


def removal(code: str, text: str, *moved_to: str) -> Removal:
    """The removal of that text."""
    return Removal(code, *span(text), 0.9512345, moved_to)


def candidate(field: str, value: str, raw: str, rule: str, **extra: str) -> Candidate:
    """A chosen candidate that stands in the reading."""
    return Candidate(field, value, raw, *span(raw), rule, 0.9, None, tuple(extra.items()))


def origin() -> Origin:
    """Where the sample came from."""
    data = READING.encode()
    return Origin(
        path="news/bridge.txt",
        media_type="text/plain",
        bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding="utf-8",
        encoding_method="utf-8",
    )


def result() -> Result:
    """The settled sample: every kind of row that a record can hold."""
    blocks, start = [], 0
    for line in READING.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(start, start + len(line) - 1, line[:-1]))
        start += len(line)
    document = Document(origin(), READING, tuple(blocks), Layout(verbatim=(span("It is open again."),)))
    return Result(
        document=document,
        removals=(
            removal("CHR201", "Subscribe to our newsletter"),
            removal("CHR001", "Skip to content"),
            removal("TXT001", "Ministry of Works", "publisher"),
            removal("TTL001", "Bridge at Łódź reopens", "title"),
            removal("DAT001", "19 January 2023 19:02", "date", "datetime"),
            removal("DID001", "67-19-01-2023", "doc_id"),
        ),
        candidates=(
            candidate("title", "Bridge at Łódź reopens", "Bridge at Łódź reopens", "TTL001"),
            candidate("date", "2023-01-19", "19 January 2023 19:02", "DAT001"),
            candidate("datetime", "2023-01-19T19:02", "19 January 2023 19:02", "DAT001"),
            candidate("dates", "2023-01-19", "19 January 2023", "DAT001", role="published", edtf="2023-01-19T19:02"),
            candidate("dates", "2021", "2021", "DAT002", role="event", edtf="2021"),
            candidate("doc_id", "67-19-01-2023", "67-19-01-2023", "DID001", scheme="mid-ru"),
            candidate("ids", "67-19-01-2023", "67-19-01-2023", "DID001", scheme="mid-ru", role="own"),
            candidate("publisher", "Ministry of Works", "Ministry of Works", "TXT001"),
            Candidate("authors", "A. Writer", "A. Writer", -1, -1, "TXT003", 0.8, "meta[author]"),
            Candidate("section", "News", "News", -1, -1, "TXT002", 0.8, "jsonld[0].item"),
            Candidate("tags", "bridges", "bridges", -1, -1, "TXT004", 0.8, "meta[keywords]"),
            Candidate("language", "en", "en", -1, -1, "LNG001", 0.9, "html[lang]"),
            Candidate("doc_type", "press-release", "", -1, -1, "TXT005", 0.5),
        ),
        problems=(Problem("TXT101", "info", "The date stands in a dateline only.", *span("19 January 2023"), "date"),),
        text=TEXT,
    )


def sample(**changes: Any) -> dict[str, Any]:
    """A valid document record, as a plain dictionary that a test may spoil."""
    made = record(result(), Options(), kinds=KINDS, rules_digest=RULES_DIGEST)
    return copy.deepcopy(dict(made)) | changes


def error_sample(**changes: Any) -> dict[str, Any]:
    """A valid error record."""
    failure = Failure(Origin(path="scan.pdf", bytes=9, sha256="0" * 64), "INP102", "A PDF.", "decode")
    return copy.deepcopy(dict(error_record(failure, Options(), rules_digest=RULES_DIGEST))) | changes
