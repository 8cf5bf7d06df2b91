"""Checks files of records line by line: JSON, schema, agreement inside a record, ids that occur twice."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from cleanse import validate
from cleanse.check.codes import BY_CODE, INPUT_HINTS, KEYWORDS
from cleanse.check.consistency import consistent
from cleanse.check.lines import BOM, Saying, read_object
from cleanse.core.options import Options
from cleanse.core.record import SCHEMA_VERSION, valid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cleanse.core.record import Finding

LONGEST = Options().max_bytes  # bytes of a line
SCHEMAS = {"document": "record", "error": "error"}  # record_type -> the schema that judges it
Seen = dict[bytes, tuple[str | None, int]]  # digest of an id -> where it stood first


def check_lines(
    lines: Iterable[bytes | Mapping[str, Any]],
    path: str | None = None,
    *,
    seen: Seen | None = None,
    longest: int = LONGEST,
    max_errors: int = validate.MAX_ERRORS,
) -> Iterator[Finding]:
    """Yield what is wrong with the lines of a file of records (NDJSON), in their order.

    A record that is parsed already takes the place of its line.

    Hand the same `seen` to several calls to find ids that occur in several files.

    >>> [(finding["line"], finding["code"]) for finding in check_lines([b"[]", b""])]
    [(1, 'SCH003'), (2, 'SCH002')]
    """
    seen = {} if seen is None else seen
    number = 0
    for number, line in enumerate(lines, start=1):
        record, sayings = _parse(line, number, longest)
        if record is not None:
            sayings += check_record(record, max_errors=max_errors)
            sayings += _repetition(record, path, number, seen)
        for saying in sayings:
            yield finding(saying, path=path, line=number, record=record)
    if number == 0:
        yield finding(Saying("SCH008", "there is no record here"), path=path)


def check_record(record: dict[str, Any], *, max_errors: int = validate.MAX_ERRORS) -> list[Saying]:
    """What is wrong with one record, as it comes out of a JSON parser."""
    kind = record.get("record_type")
    if record.get("schema_version", SCHEMA_VERSION) != SCHEMA_VERSION:
        shown = validate.shown(record["schema_version"])
        return [Saying("SCH009", f"{shown}: this version of cleanse knows {SCHEMA_VERSION}", "/schema_version")]
    if "record_type" in record and not (isinstance(kind, str) and kind in SCHEMAS):
        return [Saying("SCH010", f'{validate.shown(kind)} is neither "document" nor "error"', "/record_type")]
    schema = SCHEMAS.get(str(kind)) or ("error" if "error" in record and "text" not in record else "record")
    if validate.is_valid(record, schema):
        return list(consistent(record)) if schema == "record" else []
    rejections = validate.reasons(record, schema, max_errors=max_errors)
    sayings = [Saying(KEYWORDS.get(r.keyword, "SCH019"), r.message, r.pointer) for r in rejections]
    if schema == "record" and len(rejections) < max_errors:
        doubtful = {rejection.pointer.split("/")[1] if rejection.pointer else "" for rejection in rejections}
        if "" not in doubtful:
            sayings += consistent(record, doubtful)
    return sayings


def finding(saying: Saying, *, path: str | None = None, line: int | None = None, record: Any = None) -> Finding:
    """A finding in the shape of its schema."""
    identity = record.get("id") if isinstance(record, dict) else None
    if saying.code in BY_CODE:
        row = BY_CODE[saying.code]
        severity, hint = row.severity, row.hint
    else:
        severity, hint = "error", INPUT_HINTS.get(saying.code, "look at what should have written the records")
    return {
        "schema_version": SCHEMA_VERSION,
        "record_type": "finding",
        "code": saying.code,
        "severity": severity,
        "path": valid(path) if path else None,
        "line": line,
        "id": identity if isinstance(identity, str) and identity else None,
        "key": saying.key if saying.key is not None or record is None else "",
        "message": saying.message,
        "try": hint,
    }


def _parse(line: bytes | Mapping[str, Any], number: int, longest: int) -> tuple[dict[str, Any] | None, list[Saying]]:
    if not isinstance(line, bytes):
        return dict(line), []
    if len(line) > longest + 1:
        return None, [Saying("INP004", f"the line is longer than {longest} bytes")]
    marked = number == 1 and line.startswith(BOM)
    sayings = [Saying("SCH007", "the file begins with a byte order mark")] if marked else []
    line = line.removeprefix(BOM) if marked else line
    if not line.strip():
        return None, [*sayings, Saying("SCH002", "the line is blank")]
    record, more = read_object(line)
    return record, sayings + more


def _repetition(record: dict[str, Any], path: str | None, number: int, seen: Seen) -> Iterator[Saying]:
    identity = record.get("id")
    if not isinstance(identity, str):
        return
    # A digest, so that a million ids take little memory.
    digest = hashlib.blake2b(valid(identity).encode(), digest_size=8).digest()
    before, line = seen.setdefault(digest, (path, number))
    if (before, line) != (path, number):
        where = f"line {line}" if before == path else f"line {line} of {before or 'standard input'}"
        yield Saying("DUP001", f"is the id of {where} too", "/id")
