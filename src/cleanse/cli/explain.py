"""`cleanse explain`: every block of a document with its verdict, every candidate of every field with its score."""

from __future__ import annotations

import os
import sys
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cleanse.cli import config
from cleanse.cli.exits import BUG, FAILED, FINE, write
from cleanse.cli.run import voice_of
from cleanse.cli.table import Given
from cleanse.cli.terminal import coloured, paint, safe, wide
from cleanse.core.errors import UsageError
from cleanse.core.types import Candidate, Failure
from cleanse.io.load import Reading, Source, load
from cleanse.io.sources import check_arguments, expand

if TYPE_CHECKING:
    from cleanse.api import Explanation, Verdict

COLOURS = {"kept": "", "removed": "red", "moved": "yellow"}
NARROW = 40  # columns; below that the text of a block would say nothing
WIDTH = 1_000_000  # columns where there is no terminal: what the next program reads is not cut


def explain(file: str, given: Given, *, reading: bool = False) -> int:
    """Print what became of a document and return the exit code."""
    from cleanse import api

    settings = config.settle(given)
    options = config.options(settings)
    how = Reading(
        kind=settings.word("from") or "auto",
        field=settings.word("field"),
        url=settings.word("url"),
        stdin_name=settings.word("stdin_filename"),
        max_bytes=options.max_bytes,
    )
    loaded = load(_source(file, how), how)
    found: Any
    if isinstance(loaded, Failure):
        found = api.failed(loaded, options)
    else:
        at = (loaded.data, loaded.path, loaded.url, loaded.media_type, options)
        found = api.explain(*at, container=loaded.container)
    if isinstance(found, dict):
        detail = found["error"]
        voice_of(settings).fail(detail["message"], found["source"]["path"] or "stdin", detail["code"])
        return BUG if detail["code"].startswith("INP9") else FAILED
    if reading:
        write(found.document.reading)
    elif settings.word("to") == "json":
        write(as_json(found))
    else:
        colour = coloured(settings.word("color") or "auto", sys.stdout)
        write("\n".join((*as_text(found, columns(), colour), "")))
    return FINE


def _source(file: str, how: Reading) -> Source:
    """The one source that the argument names; FILE#L12 is the twelfth line of a JSONL file, BOX!3 a mailbox's third."""
    check_arguments([file])
    name, mark, number = file.rpartition("#L") if "#L" in file else file.rpartition("!")
    if mark and number.isdigit() and not os.path.lexists(file):
        for source in expand([name], how):
            if source.line == int(number) or not source.line:
                return source
        raise UsageError(f"{name}: there is no {'message' if mark == '!' else 'line'} {number}")
    if os.path.isdir(file):
        raise UsageError(f"{file}: this is a folder; explain takes one document")
    sources = list(_two(expand([file], how)))
    if len(sources) != 1 or sources[0].line:
        raise UsageError(f"{file}: explain takes one document; of a JSONL file, one line: FILE#L1, of a mailbox FILE!1")
    return sources[0]


def _two(sources: Iterator[Source]) -> Iterator[Source]:
    for _, source in zip(range(2), sources, strict=False):
        yield source


def columns() -> int | None:
    """How wide the output may be; None where no terminal shows it, so that a program gets the whole text."""
    try:
        if not sys.stdout.isatty():
            return None
        asked = os.environ.get("COLUMNS", "")
        if asked.isascii() and asked.isdigit() and int(asked):
            return int(asked)
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        return WIDTH


def as_text(found: Explanation, width: int | None, colour: bool) -> Iterator[str]:
    """The explanation for people, line by line."""
    record: Any = found.record
    source = record["source"]
    title = [
        source["path"] or "stdin",
        source["media_type"],
        source["encoding"],
        f"{source['bytes']} bytes",
        record.get("status"),
    ]
    yield paint(safe(", ".join(str(part) for part in title if part)), "bold", colour)
    yield ""
    yield paint("line  verdict  rule    kind             score  text", "dim", colour)
    for verdict in found.verdicts:
        yield _row(verdict, width, colour)
    yield ""
    yield from _candidates(found, width, colour)
    if found.problems:
        yield paint("doubts", "bold", colour)
        for problem in found.problems:
            yield f"  {problem.code}  {problem.level}: {safe(problem.message)}"
        yield ""
    yield from _legend(found, colour)


def _row(verdict: Verdict, width: int | None, colour: bool) -> str:
    score = "" if verdict.score is None else f"{verdict.score:.2f}"
    head = f"{verdict.line:>4}  {verdict.verdict:<7}  {verdict.code or '':<6}  {verdict.kind or '':<15}  {score:>5}  "
    to = f" -> {', '.join(verdict.moved_to)}" if verdict.moved_to else ""
    text = _fitted(_line(verdict.block.text), width, len(head), len(to))
    return paint(head + text + to, COLOURS[verdict.verdict], colour)


def _line(text: str) -> str:
    return safe(" ".join(text.split()))


def _fitted(line: str, width: int | None, before: int, after: int = 0) -> str:
    """The line cut to what a terminal leaves of it."""
    return line if width is None else cut(line, max(width, NARROW + before) - before - after)


def cut(text: str, width: int) -> str:
    """The text shortened to so many columns; most Chinese, Japanese and Korean characters take two.

    >>> cut("a longer text", 8)
    'a longe…'
    """
    if len(text) <= width and text.isascii():
        return text
    used = 0
    for place, character in enumerate(text):
        used += 2 if wide(character) else 1
        if used > width - (place < len(text) - 1):
            return text[:place] + "…"
    return text


def _candidates(found: Explanation, width: int | None, colour: bool) -> Iterator[str]:
    rows = list(_ranked(found))
    if not rows:
        return
    yield paint("fields (* chosen)", "bold", colour)
    starts = _starts(found.document.reading)
    for chosen, candidate in rows:
        where = _where(candidate, starts)
        raw = f"  from {_line(candidate.raw)!r}" if candidate.raw and candidate.raw != candidate.value else ""
        mark = "*" if chosen else " "
        head = f"  {mark} {candidate.field:<13}  {candidate.rule:<7} {candidate.score:.2f}  {where:<10}  "
        text = _fitted(_line(candidate.value) + raw, width, len(head))
        yield paint(head + text, "green" if chosen else "dim", colour)
    yield ""


def _ranked(found: Explanation) -> Iterator[tuple[bool, Candidate]]:
    """Candidates by field in the order in which fields were chosen: the chosen first, then losers by score."""
    fields = dict.fromkeys(candidate.field for candidate in (*found.chosen, *found.losers))
    for field in fields:
        yield from ((True, candidate) for candidate in found.chosen if candidate.field == field)
        losers = [candidate for candidate in found.losers if candidate.field == field]
        yield from ((False, candidate) for candidate in sorted(losers, key=lambda candidate: -candidate.score))


def _starts(reading: str) -> list[int]:
    from cleanse.core.text import lines

    return [start for start, _ in lines(reading)]


def _where(candidate: Candidate, starts: list[int]) -> str:
    if candidate.start >= 0:
        return f"line {max(1, bisect_right(starts, candidate.start))}"
    return safe(candidate.path or "")


def _legend(found: Explanation, colour: bool) -> Iterator[str]:
    from cleanse.rules import BY_CODE

    codes = {verdict.code for verdict in found.verdicts if verdict.code} | {
        candidate.rule for candidate in found.chosen
    }
    known = [BY_CODE[code] for code in sorted(codes) if code in BY_CODE]
    if known:
        yield paint("rules", "bold", colour)
    for rule in known:
        yield f"  {rule.code}  {rule.name}: {rule.why}"


def as_json(found: Explanation) -> str:
    """The explanation for programs: one indented JSON object."""
    import orjson

    from cleanse.rules import BY_CODE

    starts = _starts(found.document.reading)
    codes = {verdict.code for verdict in found.verdicts if verdict.code} | {
        row.rule for row in (*found.chosen, *found.losers)
    }
    value = {
        "source": found.record["source"],
        "blocks": [
            {
                "line": verdict.line,
                "span": [verdict.block.start, verdict.block.end],
                "kind": verdict.block.kind,
                "verdict": verdict.verdict,
                "rule": verdict.code,
                "removed_as": verdict.kind,
                "score": verdict.score,
                "moved_to": list(verdict.moved_to),
                "text": verdict.block.text,
            }
            for verdict in found.verdicts
        ],
        "candidates": [
            {
                "field": candidate.field,
                "chosen": chosen,
                "value": candidate.value,
                "raw": candidate.raw,
                "rule": candidate.rule,
                "score": candidate.score,
                "span": [candidate.start, candidate.end] if candidate.start >= 0 else None,
                "line": max(1, bisect_right(starts, candidate.start)) if candidate.start >= 0 else None,
                "path": candidate.path,
                "extra": dict(candidate.extra),
            }
            for chosen, candidate in _ranked(found)
        ],
        "problems": [
            {"code": row.code, "severity": row.level, "message": row.message, "field": row.field}
            for row in found.problems
        ],
        "rules": {code: BY_CODE[code].why for code in sorted(codes) if code in BY_CODE},
        "record": found.record,
    }
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
