"""Cleans many inputs: one outcome per source, in input order, with any number of worker processes."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import nullcontext
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanse.core.options import Options
from cleanse.core.types import Failure, Origin
from cleanse.io.limits import MEMORY, TIMEOUT, Limits, TimeUp, alarm
from cleanse.io.load import Input, Reading, Source, load
from cleanse.io.sources import expand

if TYPE_CHECKING:
    from cleanse.chrome.corpus import Seen
    from cleanse.core.record import ErrorRecord, Record

MANY = 50  # inputs; with fewer, starting workers costs more than it saves


class Plan(NamedTuple):
    """What happens to every source of a run; it travels to the workers once."""

    options: Options = Options()
    reading: Reading = Reading()
    to: str = "ndjson"
    surveys: bool = False  # the lines of the sources are counted, and nothing is cleaned
    seen: Seen | None = None  # what was counted
    limits: Limits = Limits()
    alarmed: bool = False  # this process may be interrupted by an alarm: it is a command of its own


class Outcome(NamedTuple):
    """What became of one source: the bytes to write, and the code and message if it failed."""

    payload: bytes
    name: str  # what an output file is named after
    shown: str  # the source in a message to people
    status: str = ""  # of the document
    code: str | None = None
    message: str = ""


READY = Outcome(b"", "", "")  # what a worker says before its first document


def outcome(source: Source, plan: Plan) -> Outcome:
    """Load, clean and render one source. No exception leaves this function, whatever the input."""
    try:
        loaded = load(source, plan.reading)  # outside the alarm: a pipe may be slow
        with alarm(plan.limits.seconds) if plan.alarmed else nullcontext():
            return _surveyed(source, loaded, plan) if plan.surveys else _rendered(source, loaded, plan)
    except TimeUp:
        return over(source, plan, TIMEOUT, plan.limits.late())
    except MemoryError:
        return over(source, plan, MEMORY, plan.limits.full())
    except Exception as error:  # noqa: BLE001  # promise 7: a bug on one document does not end the run
        return bug(source, plan, f"{type(error).__name__}: {error}")


def bug(source: Source, plan: Plan, message: str, *, retryable: bool = False) -> Outcome:
    """The outcome of a source on which cleanse itself failed."""
    failure = Failure(Origin(path=source.path), "INP901", message, "extract")
    return _failed(source, error(failure, plan.options, retryable=retryable), plan)


def over(source: Source, plan: Plan, code: str, message: str) -> Outcome:
    """The outcome of a source that cost more than a document may."""
    return _failed(source, error(Failure(Origin(path=source.path), code, message, "extract"), plan.options), plan)


def error(failure: Failure, options: Options, *, retryable: bool = False) -> ErrorRecord:
    """The error record of an input that was not read, with the same provenance as every record of the run."""
    from cleanse import api

    record = api.failed(failure, options)
    if retryable:
        record["error"]["retryable"] = True
    return record


def _surveyed(source: Source, loaded: Input | Failure, plan: Plan) -> Outcome:
    """The digests of the lines of a source; what cannot be read has none."""
    from cleanse import api

    if isinstance(loaded, Failure):
        return Outcome(b"", source.name, "")
    where = (loaded.path, loaded.url, loaded.media_type)
    return Outcome(api.survey(loaded.data, *where, plan.options, container=loaded.container), source.name, "")


def _rendered(source: Source, loaded: Input | Failure, plan: Plan) -> Outcome:
    from cleanse import api

    if isinstance(loaded, Failure):
        return _failed(source, error(loaded, plan.options), plan)
    if plan.to == "markdown":
        result = api.look(
            loaded.data,
            loaded.path,
            loaded.url,
            loaded.media_type,
            plan.options,
            container=loaded.container,
            seen=plan.seen,
        )
        if isinstance(result, Failure):
            return _failed(source, error(result, plan.options), plan)
        return _done(source, _closed(api.markdown(result)), "")
    record = api.clean(
        loaded.data,
        loaded.path,
        loaded.url,
        loaded.media_type,
        plan.options,
        container=loaded.container,
        x=loaded.x,
        given_id=loaded.given_id,
        seen=plan.seen,
    )
    if record["record_type"] == "error":
        return _failed(source, record, plan)
    return _done(source, render(record, plan.to), record["status"])


def _done(source: Source, payload: bytes, status: str) -> Outcome:
    return Outcome(payload, source.name, display(source), status)


def _failed(source: Source, record: ErrorRecord, plan: Plan) -> Outcome:
    detail = record["error"]
    return Outcome(render(record, plan.to), source.name, display(source), "", detail["code"], detail["message"])


def display(source: Source) -> str:
    """How a message names a source."""
    if source.path:
        return source.path
    return f"stdin#L{source.line}" if source.line else "stdin" if source.file == "-" else source.name or "input"


def render(record: Record | ErrorRecord, to: str) -> bytes:
    """A record in the shape that --to asks for; text and markdown have nothing to show of an error."""
    if to in ("text", "markdown"):
        return _closed(record["text"]) if record["record_type"] == "document" else b""
    if to == "json":
        import orjson

        return orjson.dumps(record, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    from cleanse import api

    return api.line(record)


def _closed(text: str) -> bytes:
    return f"{text.removesuffix(chr(10))}\n".encode() if text else b""


def cores() -> int:
    """How many processors this process may use."""
    count = getattr(os, "sched_getaffinity", None)
    return len(count(0)) if count else os.cpu_count() or 1


def outcomes(
    sources: Iterable[Source], plan: Plan, jobs: int | None = 1, *, live: bool = False
) -> Generator[Outcome, None, None]:
    """One outcome per source, in their order; the same bytes for any number of jobs.

    `jobs=None` means one below MANY sources, else one per core. `live` says that sources arrive over time: they are
    not counted ahead, and the first of them are cleaned at once. Limits that the caller asked for hold whatever
    happens: then even a single job is a worker.
    """
    stream = iter(sources)
    asked = plan.limits.asked
    if jobs is None and asked and live:
        jobs = cores()
    if jobs is None:
        first: Iterable[Source] = islice(stream, MANY - 1)
        if not live:
            first = list(first)
        yield from (outcome(source, plan) for source in first) if live else ()
        more = next(stream, None)
        jobs = 1 if more is None else cores()
        rest = () if more is None else (more,)
        stream = chain(rest, stream) if live else chain(first, rest, stream)
    if jobs == 1 and not asked:
        for source in stream:
            yield outcome(source, plan)
        return
    from cleanse.io.workers import Crew

    with Crew(plan, jobs) as crew:
        yield from crew.run(stream, live=live)


def surveyed(sources: Iterable[Source], plan: Plan, jobs: int | None = 1) -> Plan:
    """The plan with what its sources share: the first of the two passes of `--corpus`."""
    from cleanse.chrome.corpus import Survey

    survey = Survey()
    for found in outcomes(sources, plan._replace(surveys=True), jobs):
        if found.code is None:
            survey.add(found.payload)
    return plan._replace(seen=survey.finish())


Given = str | os.PathLike[str] | bytes | Source


def clean_many(
    sources: Given | Iterable[Given],
    options: Options | None = None,
    jobs: int | None = 1,
    *,
    timeout: float | None = None,
    max_memory: int | None = None,
    **reading: Any,
) -> Iterator[Record | ErrorRecord]:
    """Clean files, folders, patterns and documents in memory; one record per input, in input order, as it gets ready.

    A `str` or path names a file, folder or pattern exactly as on the command line; `bytes` are a document. A JSONL
    file gives one record per line; `kind` and `field` are what --from and --field are. `jobs=None` lets the number of
    inputs decide. Records are the same for any number of jobs.

    A document that takes more than `timeout` seconds, or more than `max_memory` bytes in its worker process, becomes
    the error INP401 or INP402. With either of them even a single job is a process of its own.

    With `Options(corpus=True)` the lines that documents share are evidence: everything is read twice, and an iterator
    of sources is kept as a list for that.

    >>> [record["record_type"] for record in clean_many(["no-such-file.html"])]
    ['error']
    """
    import orjson

    options = options or Options()
    given = options.id.partition(":")[2] if options.id.startswith("field:") else None
    limits = Limits(timeout, max_memory, asked=timeout is not None or max_memory is not None)
    plan = Plan(options, Reading(max_bytes=options.max_bytes, id_field=given, **reading), limits=limits)
    rows = [sources] if isinstance(sources, str | bytes | os.PathLike | Source) else sources
    if options.corpus:
        rows = list(rows)
        plan = surveyed(_sources(rows, plan.reading), plan, jobs)
    for done in outcomes(_sources(rows, plan.reading), plan, jobs):
        yield orjson.loads(done.payload)


def _sources(rows: Iterable[Given], reading: Reading) -> Iterator[Source]:
    for number, row in enumerate(rows, 1):
        if isinstance(row, bytes):
            yield Source(None, f"input-{number}", data=row)
        elif isinstance(row, Source):
            yield row
        else:
            yield from expand([os.fspath(row)], reading)
