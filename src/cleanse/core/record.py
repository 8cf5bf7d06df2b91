"""The shape of a record: the only code that knows the schema; everything else speaks of removals and candidates."""

from __future__ import annotations

import hashlib
import json
import time
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from cleanse.core.errors import BY_CODE
from cleanse.core.lazy import lazy
from cleanse.core.shapes import (
    DateRow,
    ErrorRecord,
    EvidenceRow,
    Finding,
    IdRow,
    IssueRow,
    Provenance,
    Record,
    RemovedRow,
    Severity,
    Source,
)
from cleanse.core.text import count_words, line_feeds, tidy
from cleanse.core.types import Failure
from cleanse.core.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cleanse.core.options import Options
    from cleanse.core.types import Candidate, Origin, Problem, Removal, Result

__all__ = [
    "SCHEMA_VERSION",
    "TOOL",
    "ErrorRecord",
    "Finding",
    "Record",
    "Severity",
    "config_sha256",
    "digest",
    "error_record",
    "record",
    "valid",
]

SCHEMA_VERSION = "1.0"
TOOL = "cleanse"
LONGEST_RAW = 300  # characters of `evidence[].raw`; the span leads to the rest
# The fields that have evidence, in the order of the record.
FIELDS = (
    "title", "date", "datetime", "date_modified", "doc_id", "authors", "publisher", "section", "tags", "language",
    "license", "url", "description", "doc_type", "status",
)  # fmt: skip
SEVERAL = ("authors", "section", "tags")  # these hold lists
SINGLE = frozenset(FIELDS) - frozenset(SEVERAL)
_ORDER = {field: place for place, field in enumerate(FIELDS)}
_PROSE = frozenset(("title", "doc_id", "publisher", "license", "description", *SEVERAL))  # shown as one printable line
_SURROGATES = lazy("[\ud800-\udfff]")


def record(
    result: Result,
    options: Options,
    *,
    kinds: Mapping[str, str],
    rules_digest: str,
    model: str | None = None,
    given_id: str | None = None,
    x: Mapping[str, Any] | None = None,
) -> Record | ErrorRecord:
    """The document record of a result, or an error record (INP301) if the id asked for is not there.

    `kinds` maps the codes of removals to kinds, `given_id` is the value of NAME for `--id field:NAME`, `x` is passed
    through as it is.
    """
    document = result.document
    origin = document.origin
    reading = valid(document.reading)
    chosen = _single(result.candidates)
    names = {field: _value(candidate) for field, candidate in chosen.items()}
    identity = identify(options, origin, doc_id=names.get("doc_id"), url=names.get("url"), given_id=given_id)
    if identity is None:
        message = f"the record was to be named by --id {options.id}, but the input has none: choose another --id"
        failure = Failure(origin, "INP301", message, "metadata")
        return error_record(failure, options, rules_digest=rules_digest, model=model)
    text = valid(result.text)
    words = count_words(text)
    status = names.get("status") or ("ok" if words else "boilerplate-only" if count_words(reading) else "empty")
    title = names.get("title")
    if options.with_title and title:
        text = f"{title}\n\n{text}" if text else title
        words = count_words(text)
    own = chosen.get("doc_id")
    ids = [c for c in result.candidates if c.field == "ids" and _line(c.value)]
    if own and not any(_line(c.value) == names["doc_id"] for c in ids):
        ids.insert(0, own._replace(extra=(*own.extra, ("role", "own"))))
    return {
        "schema_version": SCHEMA_VERSION,
        "record_type": "document",
        "id": identity,
        "title": title,
        "text": text,
        "date": names.get("date"),
        "datetime": names.get("datetime"),
        "date_modified": names.get("date_modified"),
        "dates": [_date(c) for c in result.candidates if c.field == "dates"],
        "doc_id": names.get("doc_id"),
        "doc_id_scheme": dict(own.extra).get("scheme") if own else None,
        "ids": [_id(c) for c in ids],
        "authors": _several(result.candidates, "authors"),
        "publisher": names.get("publisher"),
        "section": _several(result.candidates, "section"),
        "tags": _several(result.candidates, "tags"),
        "language": names.get("language"),
        "license": names.get("license"),
        "url": names.get("url"),
        "description": names.get("description"),
        "doc_type": names.get("doc_type"),
        "status": status,
        "char_count": len(text),
        "word_count": words,
        "content_sha256": digest(text),
        "duplicate_of": None,
        "source": source(origin),
        "reading": {
            "sha256": digest(reading),
            "wrap": document.layout.wrap,
            "verbatim": [list(span) for span in document.layout.verbatim],
        },
        "evidence": _evidence(result.candidates, chosen),
        "removed": list(_removed(result.removals, reading, kinds, options)),
        "issues": [_issue(problem) for problem in result.problems],
        "provenance": provenance(options, rules_digest, model, result.extractor),
        "x": dict(x or {}),
    }


def error_record(
    failure: Failure,
    options: Options,
    *,
    rules_digest: str | None = None,
    model: str | None = None,
    given_id: str | None = None,
) -> ErrorRecord:
    """The error record of an input that gave no document."""
    row = BY_CODE[failure.code]
    return {
        "schema_version": SCHEMA_VERSION,
        "record_type": "error",
        "id": identify(options, failure.origin, url=failure.origin.url, given_id=given_id),
        "source": source(failure.origin),
        "error": {
            "code": row.code,
            "stage": failure.stage,
            "message": _line(failure.message) or row.why,
            "retryable": row.retryable,
        },
        "provenance": provenance(options, rules_digest, model, options.extractor),
    }


def identify(
    options: Options,
    origin: Origin,
    *,
    doc_id: str | None = None,
    url: str | None = None,
    given_id: str | None = None,
) -> str | None:
    """What `--id` asks for, or None if it is not there."""
    if options.id == "sha256":
        return f"sha256:{origin.sha256}" if origin.sha256 else None
    if options.id == "path":
        return _path(origin.path)
    if options.id == "url":
        return _line(url or origin.url or "") or None
    if options.id == "doc-id":
        return doc_id
    return _line(given_id or "") or None


def source(origin: Origin) -> Source:
    """The `source` key."""
    return {
        "path": _path(origin.path),
        "container": origin.container,
        "media_type": origin.media_type,
        "bytes": origin.bytes,
        "sha256": origin.sha256,
        "encoding": origin.encoding,
        "retrieved": origin.retrieved,
    }


def provenance(options: Options, rules_digest: str | None, model: str | None, extractor: str) -> Provenance:
    """The `provenance` key; no clock in it unless --stamp asks for one."""
    row: Provenance = {
        "tool": TOOL,
        "version": VERSION,
        "rules": rules_digest,
        "model": model,
        "config_sha256": config_sha256(options),
        "extractor": extractor,
    }
    if options.stamp:
        row["stamped"] = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return row


@lru_cache(maxsize=8)
def config_sha256(options: Options) -> str:
    """Digest of the options that can change a record: of their JSON with sorted keys and without spaces.

    Without `stamp`: it says when a record was made and not how, and a stamped run is to be compared with others.
    """
    given = options._asdict()
    del given["links"]  # seen in Markdown alone
    del given["stamp"]
    if not options.ids:  # the option came later: records without it keep their digest
        del given["ids"]
    return digest(json.dumps(given, sort_keys=True, separators=(",", ":")))


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def valid(text: str) -> str:
    r"""The text with U+FFFD for lone surrogates, which no UTF-8 can hold; one for one, so that offsets stay.

    >>> valid("a\ud800b") == "a\ufffdb"
    True
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub("\ufffd", text)
    return text


def _line(text: str) -> str:
    return tidy(valid(text))


def _path(path: str | None) -> str | None:
    """The path; U+FFFD stands for bytes of a name that are no UTF-8 (Python holds them as lone surrogates)."""
    if path is None:
        return None
    try:
        path.encode()
    except UnicodeEncodeError:
        try:
            return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        except UnicodeEncodeError:
            return valid(path)
    return path or None


def _single(candidates: Iterable[Candidate]) -> dict[str, Candidate]:
    """The first candidate with a value for each field that holds one; a time of publication is also its day."""
    chosen: dict[str, Candidate] = {}
    for candidate in candidates:
        if candidate.field in SINGLE and _value(candidate):
            chosen.setdefault(candidate.field, candidate)
    if "datetime" in chosen and "date" not in chosen:
        moment = chosen["datetime"]
        chosen["date"] = moment._replace(field="date", value=moment.value[:10])
    return chosen


def _value(candidate: Candidate) -> str:
    return _line(candidate.value) if candidate.field in _PROSE else valid(candidate.value).strip()


def _several(candidates: Iterable[Candidate], field: str) -> list[str]:
    return [value for c in candidates if c.field == field and (value := _value(c))]


def _date(candidate: Candidate) -> DateRow:
    extra = dict(candidate.extra)
    return {
        "role": extra.get("role", "other"),
        "edtf": extra.get("edtf") or candidate.value,
        "text": _line(candidate.raw) or candidate.value,
        "span": _span(candidate.start, candidate.end),
        "confidence": _rounded(candidate.score),
    }


def _id(candidate: Candidate) -> IdRow:
    extra = dict(candidate.extra)
    value = _line(candidate.value)
    return {
        "value": value,
        "normalized": _line(extra.get("normalized") or "") or value,
        "scheme": extra.get("scheme"),
        "role": extra.get("role", "cited"),
        "span": _span(candidate.start, candidate.end),
        "confidence": _rounded(candidate.score),
    }


def _evidence(candidates: Iterable[Candidate], chosen: Mapping[str, Candidate]) -> list[EvidenceRow]:
    several = [c for c in candidates if c.field in SEVERAL and _value(c)]
    return [
        {
            "field": c.field,
            "method": c.rule,
            "confidence": _rounded(c.score),
            "raw": _line(c.raw)[:LONGEST_RAW],
            "span": _span(c.start, c.end),
            "path": _line(c.path or "") or None,
        }
        for c in sorted([*chosen.values(), *several], key=lambda c: _ORDER[c.field])
    ]


def _removed(
    removals: Iterable[Removal], reading: str, kinds: Mapping[str, str], options: Options
) -> Iterator[RemovedRow]:
    ordered = sorted(removals, key=itemgetter(1, 2))  # start and end
    if options.removed == "none" or not ordered:
        return
    full = options.removed == "full"
    feeds, at, line = line_feeds(reading), 0, 1
    for code, start, end, score, moved_to, seen in ordered:
        line += feeds.count("\n", at, start)
        at = start
        row: RemovedRow = {
            "rule": code,
            "kind": kinds[code],
            "span": [start, end],
            "line": line,
            "text": reading[start:end] if full else None,
            "confidence": _rounded(score),
            "moved_to": list(moved_to),
        }
        if options.corpus:
            row["seen"] = seen or None
        yield row


def _issue(problem: Problem) -> IssueRow:
    return {
        "code": problem.code,
        "severity": problem.level,
        "message": _line(problem.message),
        "field": problem.field,
        "span": _span(problem.start, problem.end),
    }


def _span(start: int, end: int) -> list[int] | None:
    return None if start < 0 else [start, end]


def _rounded(score: float) -> float:
    """Three digits: the last bits of a sum differ between machines, and a line must not."""
    return round(score, 3)
