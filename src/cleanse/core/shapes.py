"""The types of a record, an error record and a finding: the schemas, as type checkers read them.

No `from __future__ import annotations` here: a TypedDict compiles every annotation that is a string, and that made this
module 2.5 times as slow to import.
"""

from typing import Any, Literal, NotRequired, TypedDict

Severity = Literal["info", "warning", "error"]


class Source(TypedDict):
    """Where an input came from."""

    path: str | None
    container: str | None
    media_type: str | None
    bytes: int | None
    sha256: str | None
    encoding: str | None
    retrieved: str | None


class Reading(TypedDict):
    """What it takes to check the text against the input."""

    sha256: str
    wrap: int | None
    verbatim: list[list[int]]


class DateRow(TypedDict):
    """One entry of `dates`."""

    role: str
    edtf: str
    text: str
    span: list[int] | None
    confidence: float


class IdRow(TypedDict):
    """One entry of `ids`."""

    value: str
    normalized: str
    scheme: str | None
    role: str
    span: list[int] | None
    confidence: float


class EvidenceRow(TypedDict):
    """One entry of `evidence`."""

    field: str
    method: str
    confidence: float
    raw: str
    span: list[int] | None
    path: str | None


class RemovedRow(TypedDict):
    """One entry of `removed`."""

    rule: str
    kind: str
    span: list[int]
    line: int
    text: str | None
    confidence: float
    moved_to: list[str]
    seen: NotRequired[int | None]


class IssueRow(TypedDict):
    """One entry of `issues`."""

    code: str
    severity: Severity
    message: str
    field: str | None
    span: list[int] | None


class Provenance(TypedDict):
    """What made a line."""

    tool: str
    version: str
    rules: str | None
    model: str | None
    config_sha256: str
    extractor: str
    stamped: NotRequired[str]


class Record(TypedDict):
    """A document record: `schemas/record-1.0.schema.json`; docs/record.md explains every key."""

    schema_version: str
    record_type: Literal["document"]
    id: str
    title: str | None
    text: str
    date: str | None
    datetime: str | None
    date_modified: str | None
    dates: list[DateRow]
    doc_id: str | None
    doc_id_scheme: str | None
    ids: list[IdRow]
    authors: list[str]
    publisher: str | None
    section: list[str]
    tags: list[str]
    language: str | None
    license: str | None
    url: str | None
    description: str | None
    doc_type: str | None
    status: str
    char_count: int
    word_count: int
    content_sha256: str
    duplicate_of: str | None
    source: Source
    reading: Reading
    evidence: list[EvidenceRow]
    removed: list[RemovedRow]
    issues: list[IssueRow]
    provenance: Provenance
    x: dict[str, Any]


class ErrorDetail(TypedDict):
    """What went wrong."""

    code: str
    stage: str
    message: str
    retryable: bool


class ErrorRecord(TypedDict):
    """An input that gave no document: `schemas/error-1.0.schema.json`."""

    schema_version: str
    record_type: Literal["error"]
    id: str | None
    source: Source
    error: ErrorDetail
    provenance: Provenance


# The functional form, because `try` is a word of Python.
Finding = TypedDict(
    "Finding",
    {
        "schema_version": str,
        "record_type": Literal["finding"],
        "code": str,
        "severity": Severity,
        "path": str | None,
        "line": int | None,
        "id": str | None,
        "key": str | None,
        "message": str,
        "try": str,
    },
)
Finding.__doc__ = "One thing that `cleanse check` found: `schemas/finding-1.0.schema.json`."
