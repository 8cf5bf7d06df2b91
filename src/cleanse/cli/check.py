"""`cleanse check`: read records, print what is wrong with them, and end with 1 if anything is."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from cleanse.cli import config
from cleanse.cli.exits import FAILED, FINDINGS, FINE, write
from cleanse.cli.run import voice_of
from cleanse.cli.table import Given
from cleanse.cli.terminal import coloured, say
from cleanse.core.errors import UsageError
from cleanse.io.load import Reading, Refused, Source, stream_lines
from cleanse.io.sources import check_arguments, expand

if TYPE_CHECKING:
    from cleanse.check.records import Seen
    from cleanse.core.record import Finding

ENDINGS = (".ndjson", ".jsonl", ".json", ".ndjson.gz", ".jsonl.gz", ".json.gz")  # what a folder is searched for
LOOK = 8  # lines; if none of the first ones begins like JSON, the input is a document and not a file of records


class Tally:
    """What a check has seen so far."""

    def __init__(self) -> None:
        self.files = self.records = self.findings = self.bad = 0
        self.unreadable = False
        self.seen: Seen = {}


def check(files: list[str], given: Given) -> int:
    """Check the files, folders or standard input and return the exit code."""
    from cleanse.check.reporters import REPORTERS, as_text, summary

    settings = config.settle(given)
    longest = config.options(settings).max_bytes
    if not files:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("no input: give files or folders of records, or pipe them in; see cleanse check --help")
        files = ["-"]
    check_arguments(files)
    style, colour = settings.word("output_format") or "text", coloured(settings.word("color") or "auto", sys.stdout)
    tally = Tally()
    for finding in findings(files, longest, tally):
        write((as_text(finding, color=colour) if style == "text" else REPORTERS[style](finding)) + "\n")
    if not settings.on("quiet") and not voice_of(settings).json:
        say(f"cleanse: {summary(tally.findings, tally.records, files=tally.files, bad=tally.bad)}\n")
    return FAILED if tally.unreadable else FINDINGS if tally.findings else FINE


def findings(files: list[str], longest: int, tally: Tally) -> Iterator[Finding]:
    """What is wrong, in the order of the input; the tally grows with it."""
    last: tuple[str | None, int | None] | None = None
    for source in sources(files):
        tally.files += 1
        for finding in _checked(source, longest, tally):
            tally.findings += 1
            tally.unreadable |= finding["code"].startswith("INP0")
            place = (finding["path"], finding["line"])
            tally.bad += place != last and finding["line"] is not None
            last = place
            yield finding


def sources(files: list[str]) -> Iterator[Source]:
    """The files to check; of a folder those that are named like records."""
    for file in files:
        whole = expand([file], Reading(kind="text"))  # not "auto": a file of records is one input here
        if not os.path.isdir(file):
            yield from whole
            continue
        rows = (row for row in whole if row.failure or (row.path or "").lower().endswith(ENDINGS))
        first = next(rows, None)
        if first is None:
            words = f"no file here ends in {', '.join(ENDINGS[:3])}; for raw documents: `cleanse DIR | cleanse check`"
            first = Source(file, failure=("SCH008", words))
        yield from chain((first,), rows)


def _checked(source: Source, longest: int, tally: Tally) -> Iterator[Finding]:
    from cleanse.check.lines import Saying
    from cleanse.check.records import check_lines, finding

    try:
        lines = _counted(stream_lines(source, longest), tally)
        first = list(islice(lines, LOOK))
        named = (source.path or "").lower().endswith(ENDINGS)
        said, hint = _not_records(first, named=named)
        if said:
            tally.records = tally.records - len(first) + 1
            yield finding(Saying("SCH001", said), path=source.path, line=1) | {"try": hint}
            return
        yield from check_lines(chain(first, lines), source.path, seen=tally.seen, longest=longest)
    except Refused as refused:
        code, message = refused.reason
        yield finding(Saying(code, message), path=source.path)


def _counted(lines: Iterable[bytes], tally: Tally) -> Iterator[bytes]:
    for line in lines:
        tally.records += 1
        yield line


def _not_records(lines: list[bytes], *, named: bool) -> tuple[str, str]:
    """Why the input as a whole is not a file of records, and a way out; one finding says it better than many."""
    begun = [line.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] for line in lines if line.strip()]
    if begun and not named and b"{" not in begun and b"[" not in begun:
        return (
            "this is a document, not records; documents are checked through their records",
            "cleanse FILE | cleanse check",
        )
    if len(lines) > 1 and lines[0].strip() in (b"{", b"[") and lines[1][:1].isspace():
        return "the record is spread over several lines; one line is one record", "jq -c . FILE | cleanse check"
    return "", ""
