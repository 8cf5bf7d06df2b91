"""What must agree inside a record and no schema can say: digests, counts, spans, days."""

from __future__ import annotations

import codecs
import hashlib
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from cleanse.check.lines import Saying
from cleanse.core.record import TOOL
from cleanse.core.text import count_words
from cleanse.core.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    Checker = Callable[[dict[str, Any]], Iterator[Saying]]


def consistent(record: dict[str, Any], doubtful: Container[str] = ()) -> Iterator[Saying]:
    """What does not agree inside a document record; checks that need a key in `doubtful` are left out."""
    for needs, checker in CHECKERS:
        if not any(key in doubtful for key in needs):
            yield from checker(record)


def _digest(record: dict[str, Any]) -> Iterator[Saying]:
    right = hashlib.sha256(record["text"].encode()).hexdigest()
    if record["content_sha256"] != right:
        yield Saying("SCH101", f"is not the SHA-256 of `text`, which is {right}", "/content_sha256")


def _characters(record: dict[str, Any]) -> Iterator[Saying]:
    if record["char_count"] != len(record["text"]):
        yield Saying(
            "SCH102", f"{record['char_count']}, but `text` has {len(record['text'])} characters", "/char_count"
        )


def _words(record: dict[str, Any]) -> Iterator[Saying]:
    # Another version may count otherwise, and be right.
    if record["provenance"]["version"] == VERSION and record["provenance"]["tool"] == TOOL:
        words = count_words(record["text"])
        if record["word_count"] != words:
            yield Saying("SCH103", f"{record['word_count']}, but `text` has {words} words", "/word_count")


def _spans(record: dict[str, Any]) -> Iterator[Saying]:
    for name in ("dates", "ids", "evidence", "issues", "removed"):
        for place, row in enumerate(record[name]):
            yield from _forward(row["span"], f"/{name}/{place}/span")
    for place, span in enumerate(record["reading"]["verbatim"]):
        yield from _forward(span, f"/reading/verbatim/{place}")


def _forward(span: list[int] | None, key: str) -> Iterator[Saying]:
    if span and span[0] > span[1]:
        yield Saying("SCH104", f"ends at {span[1]}, before it begins at {span[0]}", key)


def _disjoint(record: dict[str, Any]) -> Iterator[Saying]:
    yield from _in_order([row["span"] for row in record["removed"]], "/removed/{}/span")
    yield from _in_order(record["reading"]["verbatim"], "/reading/verbatim/{}")


def _in_order(spans: list[list[int]], key: str) -> Iterator[Saying]:
    for place, (before, span) in enumerate(pairwise(spans), start=1):
        if span[0] < before[1]:
            yield Saying(
                "SCH105", f"begins at {span[0]}, before the span above it ends at {before[1]}", key.format(place)
            )


def _lengths(record: dict[str, Any]) -> Iterator[Saying]:
    for place, row in enumerate(record["removed"]):
        start, end = row["span"]
        if row["text"] is not None and len(row["text"]) != end - start and start <= end:
            yield Saying(
                "SCH106", f"has {len(row['text'])} characters, its span {end - start}", f"/removed/{place}/text"
            )


def _days(record: dict[str, Any]) -> Iterator[Saying]:
    for key in ("date", "datetime", "date_modified"):
        day = (record[key] or "")[:10]
        if len(day) == len("YYYY-MM-DD") and not _is_day(day):
            yield Saying("SCH107", f"{day} is not a day of the calendar", f"/{key}")

    for place, row in enumerate(record["dates"]):
        for day in _FULL_DAY.findall(row["edtf"]):
            if not _is_day(day):
                yield Saying("SCH107", f"{day} is not a day of the calendar", f"/dates/{place}/edtf")


def _is_day(day: str) -> bool:
    year, month, number = int(day[:4]), int(day[5:7]), int(day[8:])
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= number <= (29 if month == 2 and leap else _DAYS[month - 1])


def _moment(record: dict[str, Any]) -> Iterator[Saying]:
    day, moment = record["date"], record["datetime"]
    if moment and not (day and moment.startswith(day)):
        yield Saying("SCH108", f"{moment} does not begin with date, which is {day or 'null'}", "/datetime")


def _own(record: dict[str, Any]) -> Iterator[Saying]:
    if record["doc_id"] is None:
        if record["doc_id_scheme"] is not None:
            yield Saying("SCH111", f'"{record["doc_id_scheme"]}", but doc_id is null', "/doc_id_scheme")
    elif all(row["value"] != record["doc_id"] for row in record["ids"]):
        yield Saying("SCH109", f'"{record["doc_id"]}" is not a value of ids', "/doc_id")


def _input(record: dict[str, Any]) -> Iterator[Saying]:
    kind, _, digest = record["id"].partition(":")
    if kind == "sha256" and digest != record["source"]["sha256"]:
        yield Saying("SCH110", "is not `sha256:` and source.sha256", "/id")


def _address(record: dict[str, Any]) -> Iterator[Saying]:
    if record["url"] is not None and not _ABSOLUTE.match(record["url"]):
        yield Saying("SCH112", f'"{record["url"]}" is not an absolute URL', "/url")


def _one_line(record: dict[str, Any]) -> Iterator[Saying]:
    title = record["title"]
    if title is not None and ("\n" in title or title != title.strip()):
        yield Saying("SCH113", "has more than one line, or blanks around it", "/title")


def _codec(record: dict[str, Any]) -> Iterator[Saying]:
    name = record["source"]["encoding"]
    try:
        codecs.lookup(name or "utf-8")
    except (LookupError, ValueError):
        yield Saying("SCH114", f'"{name}" is not an encoding that Python knows', "/source/encoding")


def _emptiness(record: dict[str, Any]) -> Iterator[Saying]:
    if record["status"] == "empty" and record["text"]:
        yield Saying("SCH115", f'"empty", but `text` has {len(record["text"])} characters', "/status")


_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+\Z")
_FULL_DAY = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HAVE_SPANS = ("dates", "ids", "evidence", "issues", "removed", "reading")
CHECKERS: tuple[tuple[tuple[str, ...], Checker], ...] = (
    (("text", "content_sha256"), _digest),
    (("text", "char_count"), _characters),
    (("text", "word_count", "provenance"), _words),
    (_HAVE_SPANS, _spans),
    (("removed", "reading"), _disjoint),
    (("removed",), _lengths),
    (("date", "datetime", "date_modified", "dates"), _days),
    (("date", "datetime"), _moment),
    (("doc_id", "doc_id_scheme", "ids"), _own),
    (("id", "source"), _input),
    (("url",), _address),
    (("title",), _one_line),
    (("source",), _codec),
    (("status", "text"), _emptiness),
)
