"""Clean one document: read it, let the passes look at it, choose, give it the shape of a record, validate."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from cleanse import chrome, detect, validate
from cleanse.chrome.status import status
from cleanse.chrome.zones import is_prose
from cleanse.core.lazy import lazy
from cleanse.core.options import Options
from cleanse.core.record import ErrorRecord, Record, digest, error_record
from cleanse.core.record import record as shaped
from cleanse.core.text import lines, normalise
from cleanse.core.types import Block, Candidate, Document, Failure, Origin, Problem, Removal, Result, Scheme, Span
from cleanse.detect.choose import choose, doubts, is_movable, moves
from cleanse.detect.view import view as seen_by_detectors
from cleanse.readers import read
from cleanse.readers.text import NARROWEST, WIDER_SHARE, WIDEST, read_text
from cleanse.rules import ALL, BY_CODE

if TYPE_CHECKING:
    from cleanse.chrome.corpus import Seen
    from cleanse.rules.types import Rule

DEFAULTS = Options()
LONGEST_FAULT = 300  # characters of an exception that go into an error record
MOST_LAYOUTS = 4  # times that the layout of what is left may turn out to be another one
FEW_LONG = 3  # lines of such a length that no width shows
MOST_MOVES = 3  # times that a header may come to light below what was removed
FEW_ABOVE = 5  # lines of chrome that no header hides behind
SECOND_LINES = 40  # of a cleaned text, blank ones too, that show whether there is a header at all
FEW = 20  # lines of a process that the standard library writes
# Floats with an exponent, and numbers beyond 64 bits.
_WRITTEN_OTHERWISE = lazy(r"(?:[\[,]|\":)-?\d[\d.]*(?:e[-+]?\d|(?<=\d{16}))")
_lines = count()


class Verdict(NamedTuple):
    """What became of one block, and why."""

    block: Block
    line: int  # 1-based, in the reading
    verdict: Literal["kept", "removed", "moved"]
    code: str | None = None
    kind: str | None = None
    score: float | None = None
    moved_to: tuple[str, ...] = ()


class Explanation(NamedTuple):
    """Every decision about one document."""

    document: Document
    verdicts: tuple[Verdict, ...]
    chosen: tuple[Candidate, ...]
    losers: tuple[Candidate, ...]
    problems: tuple[Problem, ...]
    record: Record | ErrorRecord


def clean(  # noqa: PLR0913  # all that can be known of one input; each has a name
    data: bytes | str,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    options: Options | None = None,
    *,
    container: str | None = None,
    given_id: str | None = None,
    x: Mapping[str, Any] | None = None,
    seen: Seen | None = None,
) -> Record | ErrorRecord:
    r"""One document as a validated record; input that gives no document comes back as an error record.

    Never raises on any input; ValueError for `options.ids` that cannot work.
    A `str` counts as decoded text. `path` and `url` are evidence (a date, a file name) and
    go into the record; nothing is opened or fetched. `given_id` is the value for `--id field:NAME`; `x` is passed
    through; `seen` is what `clean_many` found in the other documents of a run with `Options(corpus=True)`.

    >>> record = clean(b"Skip to content\n\nA short story\n\nIt was a dark night, and the rain fell in torrents.")
    >>> record["text"]
    'It was a dark night, and the rain fell in torrents.'
    >>> record["title"], [row["kind"] for row in record["removed"]]
    ('A short story', ['skip-link', 'title'])
    """
    options = options or DEFAULTS
    schemes_of(options)  # a fault in them is one of the caller
    collecting = gc.isenabled()
    gc.disable()  # a document makes thousands of tuples and no cycles: looking for some in between costs 4 %
    try:
        found = look(data, path, url, media_type, options, container=container, seen=seen)
        return finish(found, options, given_id=given_id, x=x)
    except MemoryError:  # no bug: a limit of the machine, or one that a worker is held to
        message = "cleaning this document needs more memory than there is"
        return failed(_fault(MemoryError(), path, container, data)._replace(code="INP402", message=message), options)
    except Exception as fault:  # noqa: BLE001  a bug of ours must cost one record, not the run
        return failed(_fault(fault, path, container, data), options)
    finally:
        if collecting:
            gc.enable()


def look(
    data: bytes | str,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    options: Options | None = None,
    *,
    container: str | None = None,
    seen: Seen | None = None,
) -> Result | Failure:
    """Everything that was found out about a document, before it takes the shape of a record."""
    options = options or DEFAULTS
    data, options = _as_bytes(data, options)
    document = read(data, path=path, url=url, media_type=media_type, container=container, options=options)
    if isinstance(document, Failure):
        return document
    ids = schemes_of(options)
    view = seen_by_detectors(document, ids)
    candidates = tuple(detect.find(document, ids, view))
    chosen, losers = choose(document, candidates, options)
    moved = tuple(moves(document, chosen, ids, view))
    removals, text = _settled(document, data, candidates, moved, options, seen)
    for _ in range(MOST_MOVES if chrome.is_text(document) else 0):
        found = tuple(_second(document, removals, text, chosen, options, ids))
        if not found:
            break
        chosen += tuple(candidate for candidate, _ in found if candidate)
        moved += tuple(removal for _, removal in found)
        removals, text = _settled(document, data, candidates, moved, options, seen)
    if removals and chrome.is_text(document):
        document, text = _steady(document, removals, text)
    title = next((candidate.value for candidate in chosen if candidate.field == "title"), None)
    chosen += tuple(status(document, removals, text, title))
    problems = (*document.problems, *doubts(document, chosen, losers), *chrome.problems(document, removals))
    return Result(document, removals, chosen, problems, text, losers, options.extractor)


def _as_bytes(data: bytes | str, options: Options) -> tuple[bytes, Options]:
    """The bytes of a text, and the options that read them as what they are."""
    if isinstance(data, bytes):
        return data, options
    whole = data.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # lone surrogates have no UTF-8
    return whole.encode(), options._replace(encoding="utf-8")


def survey(
    data: bytes | str,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    options: Options | None = None,
    *,
    container: str | None = None,
) -> bytes:
    """The digests of a document's lines, for `cleanse.chrome.corpus.Survey`; b"" for input without a document."""
    from cleanse.chrome import corpus

    data, options = _as_bytes(data, options or DEFAULTS)
    document = read(data, path=path, url=url, media_type=media_type, container=container, options=options)
    return b"" if isinstance(document, Failure) else corpus.digests(document)


def _settled(
    document: Document,
    data: bytes,
    candidates: tuple[Candidate, ...],
    moved: tuple[Removal, ...],
    options: Options,
    seen: Seen | None,
) -> tuple[tuple[Removal, ...], str]:
    """What goes, and the text that is left; a line of a text that may hold the document's number moves or stays."""
    found = chrome.removals(
        document, data, options.extractor, seen, moved=moved, regime=options.regime, profile=options.profile
    )
    said = chrome.asked(document, found, options)
    numbers = [c.start for c in candidates if c.field == "doc_id" and c.start >= 0] if chrome.is_text(document) else []
    if numbers:
        said = [removal for removal in said if not any(removal.start <= at < removal.end for at in numbers)]
    removals = chrome.settle(document, [*said, *moved])
    layout = document.layout
    return removals, normalise(document.reading, [(r.start, r.end) for r in removals], layout.wrap, layout.verbatim)


def _steady(document: Document, removals: tuple[Removal, ...], text: str) -> tuple[Document, str]:
    """The document with the layout that its cleaned text still shows, and that text: a second run sees no other one.

    A table of which two rows are left is none, and the width of a text may show only where its menus are gone.
    """
    layout = document.layout
    markdown = document.origin.media_type == "text/markdown"
    for _ in range(MOST_LAYOUTS):
        narrow = layout.wrap is None and _is_narrow(text)
        if not layout.verbatim and not narrow:
            break
        clean = read_text(text, Origin(), markdown=markdown)
        verbatim = tuple(_left_verbatim(document, removals, layout.verbatim, clean)) if layout.verbatim else ()
        wrap = clean.layout.wrap if narrow else layout.wrap
        if (wrap, verbatim) == (layout.wrap, layout.verbatim):
            break
        layout = layout._replace(wrap=wrap, verbatim=verbatim)
        text = normalise(document.reading, [(r.start, r.end) for r in removals], wrap, verbatim)
    return (document if layout is document.layout else document._replace(layout=layout)), text


def _is_narrow(text: str) -> bool:
    """Whether a text may be set in a fixed width: hardly a line is wide, and there are some long ones."""
    sizes = list(map(len, text.split("\n")))
    wide = len([size for size in sizes if size > WIDEST])
    return wide <= 1 + len(sizes) * WIDER_SHARE and len([size for size in sizes if size > NARROWEST]) > wide + FEW_LONG


def _left_verbatim(
    document: Document, removals: tuple[Removal, ...], verbatim: tuple[Span, ...], clean: Document
) -> Iterator[Span]:
    """The parts of verbatim spans that are verbatim in the cleaned text, too; all of them where that cannot be told."""
    left = _left(document, removals)
    if len(left) != len(clean.blocks):
        yield from verbatim
        return
    shown = iter((*clean.layout.verbatim, (len(clean.reading) + 1, 0)))
    begin, end = next(shown)
    firm = []  # whether each block that is left is verbatim in the cleaned text
    for block in clean.blocks:
        while end and end <= block.start:
            begin, end = next(shown)
        firm.append(begin <= block.start)
    place = 0
    for first, last in verbatim:
        start = stop = -1
        while place < len(left) and left[place].start < last:
            own = left[place]
            if own.start >= first and firm[place]:
                start = document.reading.rfind("\n", first, own.start) + 1 or first if start < 0 else start
                stop = own.end
            elif start >= 0:
                yield start, stop
                start = -1
            place += 1
        if start >= 0:
            yield start, last if stop == left[place - 1].end else stop


def _left(document: Document, removals: tuple[Removal, ...]) -> list[Block]:
    """The blocks that nothing removed."""
    gone = {removal.start for removal in removals}
    return [block for block in document.blocks if block.start not in gone]


def _second(
    document: Document,
    removals: tuple[Removal, ...],
    text: str,
    chosen: tuple[Candidate, ...],
    options: Options,
    ids: tuple[Scheme, ...],
) -> Iterator[tuple[Candidate | None, Removal]]:
    """The lines of a cleaned text that a second run would take for its header, with the values of empty fields.

    Where menus stood above, the first look at the whole saw no header; and what a second run would move moves now.
    """
    if not text or not _bared(document, removals):
        return
    markdown = document.origin.media_type == "text/markdown"
    head = "\n".join(text.split("\n", SECOND_LINES)[:SECOND_LINES])
    if len(head) < len(text) and not _moving(read_text(head, Origin(), markdown=markdown), options, ids)[1]:
        return  # the usual case, at a third of the cost
    clean = read_text(text, Origin(), markdown=markdown)
    left = _left(document, removals)
    if len(left) != len(clean.blocks):
        return
    there = {block.start: block for block in clean.blocks}
    back = {block.start: own for block, own in zip(clean.blocks, left, strict=True)}
    again, moving = _moving(clean, options, ids)
    filled = {candidate.field for candidate in chosen}
    for removal in moving:
        own = back.get(removal.start)
        if own is None or there[removal.start].end != removal.end:
            continue
        values = [c for c in again if removal.start <= c.start < removal.end and c.field not in filled]
        yield None, removal._replace(start=own.start, end=own.end)
        for candidate in values:
            yield (
                candidate._replace(raw=own.text, start=own.start, end=own.end),
                removal._replace(start=own.start, end=own.end),
            )


def _moving(
    clean: Document, options: Options, ids: tuple[Scheme, ...]
) -> tuple[tuple[Candidate, ...], tuple[Removal, ...]]:
    """What a run over a cleaned text would choose, and the lines that would move for it."""
    view = seen_by_detectors(clean, ids)
    if not view.header.lines and all(block.kind != "heading" for block in clean.blocks):
        return (), ()  # nothing that could move
    if not clean.hints and not any(is_movable(c) or c.rule == "TTL013" for c in detect.of_lines(view)):
        return (), ()  # nothing that could be chosen and move
    chosen, _ = choose(clean, tuple(detect.find(clean, ids, view)), options)
    return chosen, tuple(moves(clean, chosen, ids, view))


def _bared(document: Document, removals: tuple[Removal, ...]) -> bool:
    """Whether a second run may see another header: lines went that stood above prose, or headings.

    Where a title was found among few of them, the header was seen already.
    """
    gone = {removal.start: removal for removal in removals}
    titled, bared, above = False, 0, True
    for block in document.blocks:
        removal = gone.get(block.start)
        if removal is None:
            above = above and not is_prose(block.text)
        elif removal.moved_to:
            titled = titled or "title" in removal.moved_to
        else:
            bared += above or block.kind == "heading"
    return bared > (FEW_ABOVE if titled else 0)


def finish(
    found: Result | Failure,
    options: Options,
    *,
    given_id: str | None = None,
    x: Mapping[str, Any] | None = None,
) -> Record | ErrorRecord:
    """The validated record of what `look` found; one that breaks the schema becomes an error record INP902."""
    if isinstance(found, Failure):
        return failed(found, options)
    record = shaped(
        found, options, kinds=kinds(), rules_digest=rules_digest(), model=chrome.model(found), given_id=given_id, x=x
    )
    if record["record_type"] == "document" and (rejections := validate.problems(record)):
        message = "; ".join(rejection.message for rejection in rejections[:3])
        return failed(Failure(found.document.origin, "INP902", message, "validate"), options)
    return record


def markdown(found: Result) -> str:
    """What `look` found as Markdown: headings, lists, tables, quotes, code, and links if the options ask for them."""
    from cleanse.core.markdown import markdown as shown

    return shown(found)


def failed(failure: Failure, options: Options | None = None) -> ErrorRecord:
    """The error record of an input that gave no document."""
    return error_record(failure, options or DEFAULTS, rules_digest=rules_digest())


def explain(
    data: bytes | str,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    options: Options | None = None,
    *,
    container: str | None = None,
) -> Explanation | ErrorRecord:
    r"""Every block with its verdict and every candidate of every field; an error record for input without a document.

    >>> found = explain("Skip to content\n\nIt was a dark night, and the rain fell in torrents.")
    >>> [(verdict.verdict, verdict.code) for verdict in found.verdicts]
    [('removed', 'CHR001'), ('kept', None)]
    """
    options = options or DEFAULTS
    found = look(data, path, url, media_type, options, container=container)
    if isinstance(found, Failure):
        return failed(found, options)
    record = finish(found, options)
    return Explanation(found.document, tuple(_verdicts(found)), found.candidates, found.losers, found.problems, record)


def _verdicts(found: Result) -> list[Verdict]:
    document = found.document
    starts = [start for start, _ in lines(document.reading)]
    removals = list(found.removals)[::-1]
    verdicts, number = [], 0
    for block in document.blocks:
        while number < len(starts) and starts[number] <= block.start:
            number += 1
        if removals and removals[-1].start < block.end:
            removal = removals.pop()
            while removals and removals[-1].start < block.end:
                removals.pop()
            code = removal.code
            verdict: Literal["removed", "moved"] = "moved" if removal.moved_to else "removed"
            verdicts.append(Verdict(block, number, verdict, code, BY_CODE[code].kind, removal.score, removal.moved_to))
        else:
            verdicts.append(Verdict(block, number, "kept"))
    return verdicts


def schemes_of(options: Options) -> tuple[Scheme, ...]:
    """The schemes of identifiers that the user brings, tried once; ValueError for those that cannot work."""
    if not options.ids:
        return ()
    from cleanse.detect.schemes import checked

    return checked(options.ids)


def schemes(options: Options | None = None) -> tuple[Scheme, ...]:
    """The schemes of document identifiers: those of the catalogue, then those of the options.

    >>> schemes()[0].examples[0]
    '67-19-01-2023'
    """
    from cleanse.rules.identifiers import SCHEMES

    return (*SCHEMES, *schemes_of(options or DEFAULTS))


def rules(code: str | None = None) -> tuple[Rule, ...]:
    """The rule table, or the one rule of that code; KeyError if there is none.

    >>> rules("CHR001")[0].name
    'skip-link'
    """
    return ALL if code is None else (BY_CODE[code],)


def line(record: Record | ErrorRecord) -> bytes:
    r"""A record as one line of UTF-8 JSON, with its line end.

    U+0085, U+2028 and U+2029 are escaped: some readers take them for line ends.
    """
    data = None if record.get("x") or next(_lines) >= FEW else _few(record)
    if data is None:
        import orjson

        data = orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
    if data.isascii():
        return data
    data = data.replace(b"\xe2\x80\xa8", b"\\u2028").replace(b"\xe2\x80\xa9", b"\\u2029")
    return data.replace(b"\xc2\x85", b"\\u0085")


def _few(record: Record | ErrorRecord) -> bytes | None:
    """What orjson writes, by the standard library, since importing orjson costs as much as cleaning a small document.

    None for what the two write differently, or one of them not at all; only the `x` of a stranger is likely to hold it.
    """
    import json

    try:
        text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return None if _WRITTEN_OTHERWISE.search(text) else f"{text}\n".encode()
    except (TypeError, ValueError):
        return None


@cache
def kinds() -> dict[str, str]:
    """The kind of chrome that each rule code stands for."""
    return {rule.code: rule.kind for rule in ALL}


@cache
def rules_digest() -> str:
    """Twelve hexadecimal digits that change with what any rule does; its reasons and examples do not count."""
    acting = (
        (rule.code, rule.kind, rule.zone, rule.status, str(rule.confidence), *rule.phrases, "", *rule.patterns)
        for rule in ALL
    )
    return digest("\n".join(map("\0".join, acting)))[:12]


def _fault(fault: Exception, path: str | None, container: str | None, data: bytes | str) -> Failure:
    """A fault of ours as a value: its type and where it happened, without paths of a machine."""
    import hashlib

    place = fault.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_globals.get('__name__', '?')}:{place.tb_lineno}" if place else "?"
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    origin = Origin(path, container=container, bytes=len(raw), sha256=hashlib.sha256(raw).hexdigest())
    return Failure(origin, "INP901", f"{type(fault).__name__} in {where}: {fault}"[:LONGEST_FAULT], "extract")


__all__ = [
    "Explanation",
    "Verdict",
    "clean",
    "explain",
    "failed",
    "finish",
    "kinds",
    "line",
    "look",
    "markdown",
    "rules",
    "rules_digest",
    "schemes",
    "survey",
]
