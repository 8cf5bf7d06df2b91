"""`cleanse run`: settle the options, clean the inputs, write what comes out, say what failed."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext

from cleanse.cli import config
from cleanse.cli.exits import BUG, FAILED, FINE, tidied
from cleanse.cli.table import Given
from cleanse.cli.terminal import Voice, coloured, say
from cleanse.core.errors import UsageError
from cleanse.core.lazy import lazy
from cleanse.io.load import Reading, Source, standard_input
from cleanse.io.run import Outcome, Plan, outcomes, surveyed
from cleanse.io.sinks import sink
from cleanse.io.sources import check_arguments, expand, listed

ABSOLUTE = lazy(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$")
COMMANDS = ("run", "check", "explain", "rules", "schema")


def run(files: list[str], given: Given) -> int:
    """Clean the files and return the exit code; UsageError before anything is written."""
    settings = config.settle(given)
    options, jobs, limits = config.options(settings), config.jobs(settings), config.limits(settings)
    listing, target = settings.word("files_from"), settings.word("output")
    if not files and listing is None:
        files = ["-"]
    check_arguments(files, listing)
    _check(settings, files, listing)
    reading = Reading(
        kind=settings.word("from") or "auto",
        field=settings.word("field"),
        url=settings.word("url"),
        stdin_name=settings.word("stdin_filename"),
        id_field=options.id.partition(":")[2] if options.id.startswith("field:") else None,
        max_bytes=options.max_bytes,
    )
    null = settings.on("null")

    def sources() -> Iterator[Source]:
        names = files if listing is None else listed(listing, null=null)
        return expand(names, reading, None if target == "-" else target, literal=listing is not None)

    to = settings.word("to") or "ndjson"
    voice = voice_of(settings)
    report = Report(voice, shout=to in ("text", "markdown"))
    with tidied() if target else nullcontext(), sink(target, to) as writer:
        live = "-" in files or listing == "-"
        plan = Plan(options, reading, to, limits=limits, alarmed=True)
        with twice() if options.corpus and live else nullcontext() as rewind:
            if options.corpus:
                plan = surveyed(sources(), plan, jobs)
            if rewind:
                rewind()
            with closing(outcomes(sources(), plan, jobs, live=live)) as done:
                for outcome in done:
                    writer.write(outcome)
                    report.take(outcome)
        if listing is not None and not report.count:
            raise UsageError(f"{listing}: the list names no file")
    return report.close()


@contextmanager
def twice() -> Iterator[Callable[[], object]]:
    """Put a copy of standard input in its place that can be read twice; what comes out goes back to its start."""
    import shutil
    import tempfile

    before = sys.stdin
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(standard_input(), copy, 1 << 20)
        copy.seek(0)
        sys.stdin = io.TextIOWrapper(copy)
        try:
            yield lambda: copy.seek(0)
        finally:
            sys.stdin.detach()
            sys.stdin = before


def voice_of(settings: config.Settings) -> Voice:
    """How the run speaks on stderr."""
    return Voice(
        quiet=settings.on("quiet"),
        verbose=settings.on("verbose"),
        json=settings.word("log_format") == "json",
        colour=coloured(settings.word("color") or "auto", sys.stderr),
    )


def _check(settings: config.Settings, files: list[str], listing: str | None) -> None:
    """Raise UsageError for options that contradict each other."""
    if settings.word("url") and (listing is not None or len(files) != 1 or os.path.isdir(files[0])):
        raise UsageError("--url says where one input came from; give one input, or JSONL lines with a url field")
    if (url := settings.word("url")) and not ABSOLUTE.match(url):
        raise UsageError(f"--url: {url!r} is not the address of a page, such as https://example.org/news")
    if settings.on("null") and listing is None:
        raise UsageError("-0 speaks of --files-from; give both or neither")
    if settings.word("stdin_filename") and "-" not in files:
        raise UsageError("--stdin-filename speaks of standard input, which is not read here")
    target = settings.word("output")
    if target and os.path.exists(target):
        for file in files:
            if os.path.exists(file) and os.path.samefile(file, target):
                raise UsageError(f"{target}: this is an input; give -o another name")


class Report:
    """Counts outcomes, says which failed and why, and knows the exit code."""

    def __init__(self, voice: Voice, *, shout: bool) -> None:
        self.voice = voice
        self.shout = shout  # the output has no trace of a failure, so --quiet must not hide it
        self.count = self.failed = self.bugs = 0

    def take(self, outcome: Outcome) -> None:
        """Count an outcome and report it as far as asked for."""
        self.count += 1
        if outcome.code is None:
            self.voice.note(outcome.status or "ok", outcome.shown)
            return
        self.failed += 1
        self.bugs += outcome.code.startswith("INP9")
        voice = self.voice._replace(quiet=False) if self.shout else self.voice
        voice.fail(outcome.message + _hint(outcome), outcome.shown, outcome.code)

    def close(self) -> int:
        """The exit code, after a summary for those who asked for one."""
        self.voice.note(f"{self.count} inputs, {self.count - self.failed} documents, {self.failed} errors")
        return BUG if self.bugs else FAILED if self.failed else FINE


def _hint(outcome: Outcome) -> str:
    """What to add when the missing file looks like a misspelt command."""
    if outcome.code != "INP001" or not outcome.shown.isalpha():
        return ""
    near = config.suggest(outcome.shown, COMMANDS)
    return f" If it was meant as a command{near}" if near else ""


def main(files: list[str], given: Given) -> int:
    """`run` for a terminal without input as well: help on stderr instead of waiting for the keyboard."""
    if not files and not given.get("files_from") and (sys.stdin is None or sys.stdin.isatty()):
        say("cleanse: no input: give files, folders or -, or pipe a document in; see cleanse --help\n")
        return 2
    return run(files, given)
