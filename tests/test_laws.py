"""The promises as laws: they hold for every fixture and for what hypothesis makes, and each of them can fail."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

import pytest
from cases import cases
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import BODY, BYTES, PAGES, TEXTS

import cleanse
from cleanse import api, validate
from cleanse.core.record import LONGEST_RAW
from cleanse.core.resources import schema
from cleanse.core.text import lines, normalise, tidy
from cleanse.core.types import Block, Failure


class Run(NamedTuple):
    """One document, cleaned: its record, and what the record alone does not tell."""

    record: Any
    reading: str
    blocks: tuple[Block, ...]
    call: dict[str, Any]


def run(data: bytes, **call: Any) -> Run | None:
    """None for an input that gives no document."""
    record: Any = cleanse.clean(data, **call)
    found = api.look(data, **call)
    assert isinstance(found, Failure) == (record["record_type"] == "error")
    if isinstance(found, Failure):
        return None
    return Run(record, found.document.reading, found.document.blocks, call)


# -- The laws: each yields what breaks it.


def conservation(it: Run) -> Iterator[str]:
    """The text is the reading without the removed spans, normalised: from the record and the reading alone."""
    about, record = it.record["reading"], it.record
    if about["sha256"] != hashlib.sha256(it.reading.encode("utf-8", "surrogatepass")).hexdigest():
        yield "the record speaks of another reading"
    spans = [tuple(row["span"]) for row in record["removed"]]
    verbatim = [tuple(span) for span in about["verbatim"]]
    if (text := normalise(it.reading, spans, about["wrap"], verbatim)) != record["text"]:
        yield f"{record['text']!r} is not {text!r}"


def whole(it: Run) -> Iterator[str]:
    """What was removed and what was kept is everything: no block is in neither, and nothing was added."""
    spans = [tuple(row["span"]) for row in it.record["removed"]]
    kept = [block for block in it.blocks if not any(start < block.end and block.start < end for start, end in spans)]
    squeezed = "".join(it.record["text"].split())
    at = 0
    for block in kept:
        body = "".join(normalise(block.text).split())
        if (found := squeezed.find(body, at)) < 0:
            # A hyphen at the end of a wrapped line goes when the word is put together again.
            if it.record["reading"]["wrap"] is None:
                yield f"the kept block {block.text!r} is not in the text"
        else:
            at = found + len(body)


def inside_one_block(it: Run) -> Iterator[str]:
    for row in it.record["removed"]:
        start, end = row["span"]
        if sum(block.start <= start < end <= block.end for block in it.blocks) != 1:
            yield f"{row['span']} lies in no block or in several"


def sorted_and_disjoint(it: Run) -> Iterator[str]:
    before = 0
    for row in it.record["removed"]:
        start, end = row["span"]
        if not before <= start < end <= len(it.reading):
            yield f"{row['span']} after {before}, in a reading of {len(it.reading)}"
        before = end


def quoted(it: Run) -> Iterator[str]:
    """Whatever names a span quotes it, and the line of a removal is the line on which it starts."""
    starts = [start for start, _ in lines(it.reading)]
    for row in it.record["removed"]:
        start, end = row["span"]
        if row["text"] != it.reading[start:end]:
            yield f"removed {row['text']!r} is not {it.reading[start:end]!r}"
        if row["line"] != sum(at <= start for at in starts):
            yield f"{row['span']} is not on line {row['line']}"
    for part, key in (("evidence", "raw"), ("dates", "text"), ("ids", "value")):
        for row in it.record[part]:
            if row["span"] is None:
                continue
            quote = tidy(it.reading[slice(*row["span"])])
            if row[key] != (quote[:LONGEST_RAW] if part == "evidence" else quote):
                yield f"{part} {row[key]!r} is not {quote!r}"


def tiled(it: Run) -> Iterator[str]:
    """Blocks stand in order, and what lies between them leaves no trace in a text."""
    at = 0
    for block in it.blocks:
        if not at <= block.start < block.end:
            yield f"the block at {block.start} overlaps the one before or is empty"
        if block.text != it.reading[block.start : block.end]:
            yield f"the block at {block.start} does not quote the reading"
        if normalise(it.reading[at : block.start]).strip():
            yield f"no block holds {it.reading[at : block.start]!r}"
        at = block.end
    if normalise(it.reading[at:]).strip():
        yield f"no block holds {it.reading[at:]!r}"


@cache
def reference() -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(schema("record")))


def valid(it: Run) -> Iterator[str]:
    """The fast validator and the reference validator both say so."""
    yield from (rejection.message for rejection in validate.problems(it.record))
    yield from (fault.message for fault in reference().iter_errors(it.record))


def consistent(it: Run) -> Iterator[str]:
    """What the record says about itself is so."""
    record = it.record
    if record["char_count"] != len(record["text"]):
        yield f"char_count is {record['char_count']}"
    if record["content_sha256"] != hashlib.sha256(record["text"].encode()).hexdigest():
        yield "content_sha256 is of something else"
    for row in record["removed"]:
        for field in row["moved_to"]:
            if record.get(field) in (None, [], ""):
                yield f"{row['text']!r} moved to {field}, which is empty"
    for row in record["evidence"]:
        if record.get(row["field"]) in (None, [], ""):
            yield f"evidence for {row['field']}, which is empty"


def idempotent(it: Run) -> Iterator[str]:
    """A text that was cleaned is clean; a page's text is another kind of document, whose loss is measured elsewhere."""
    if it.record["source"]["media_type"] not in ("text/plain", "text/markdown"):
        return
    call = {"media_type": it.record["source"]["media_type"]}
    again: Any = cleanse.clean(it.record["text"], **call)
    if again["record_type"] == "error":
        yield f"a second run gives {again['error']}"
        return
    yield from (f"a second run removes ({row['rule']}) {row['text']!r}" for row in again["removed"])
    if not again["removed"] and again["text"] != it.record["text"]:
        yield f"a second run makes {again['text']!r} of {it.record['text']!r}"


LAWS: tuple[Callable[[Run], Iterator[str]], ...] = (
    conservation, whole, inside_one_block, sorted_and_disjoint, quoted, tiled, valid, consistent, idempotent,
)  # fmt: skip
DOCUMENTS = [case for case in cases() if "error" not in case.expect]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@pytest.mark.parametrize("case", DOCUMENTS, ids=lambda case: case.name)
def test_law_holds_for_fixture(case: Any, law: Callable[[Run], Iterator[str]]) -> None:
    it = run(case.data, **case.call)
    assert it is not None

    assert list(law(it)) == []


# -- What hypothesis thinks of.


def check(data: bytes, **call: Any) -> None:
    record: Any = cleanse.clean(data, **call)
    if record["record_type"] == "error":
        assert not record["error"]["code"].startswith("INP9"), record["error"]
        assert validate.problems(record, "error") == []
    it = run(data, **call)
    broken = [f"{law.__name__}: {fault}" for law in LAWS for fault in law(it)] if it else []

    assert broken == []


@given(BYTES)
@example(b"")
@example(b"\x00")
@example(b"\xff\xfe\x00")
@example(b"\xef\xbb\xbf")
def test_laws_hold_for_bytes(data: bytes) -> None:
    check(data)


@given(TEXTS)
def test_laws_hold_for_texts(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"), media_type="text/plain")


@given(TEXTS)
def test_laws_hold_for_markdown(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"), media_type="text/markdown")


@given(PAGES)
def test_laws_hold_for_pages(page: str) -> None:
    check(page.encode("utf-8", "surrogatepass"), media_type="text/html")


@given(PAGES)
def test_laws_hold_for_xml(page: str) -> None:
    check(f"<?xml version='1.0'?><doc>{page}</doc>".encode("utf-8", "surrogatepass"))


@given(st.text(max_size=200))
def test_laws_hold_for_strings(text: str) -> None:
    record: Any = cleanse.clean(text)

    assert record["record_type"] == "document" or not record["error"]["code"].startswith("INP9")


# -- Documents and runs.


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_same_bytes_give_the_same_line(case: Any) -> None:
    first, second = (api.line(cleanse.clean(case.data, **case.call)) for _ in range(2))

    assert first == second
    assert first.count(b"\n") == 1


@given(st.lists(st.one_of(TEXTS, PAGES), min_size=2, max_size=4))
def test_documents_do_not_affect_each_other(documents: list[str]) -> None:
    data = [document.encode("utf-8", "surrogatepass") for document in documents]
    there = [api.line(cleanse.clean(document)) for document in data]
    back = [api.line(cleanse.clean(document)) for document in reversed(data)]

    assert there == back[::-1]


def test_fixtures_do_not_affect_each_other() -> None:
    there = {case.name: api.line(cleanse.clean(case.data, **case.call)) for case in cases()}
    back = {case.name: api.line(cleanse.clean(case.data, **case.call)) for case in reversed(cases())}

    assert there == back


# -- The laws can fail: each planted fault is told by the law that is there for it.

SPOILED = b"Skip to content\n\nFog over the harbour\n\n" + "\n\n".join(BODY[:2]).encode() + b"\n\nShare on Facebook\n"


def _lost_word(it: Run) -> Run:
    it.record["text"] = it.record["text"].replace("forty ", "")
    return it


def _added_word(it: Run) -> Run:
    it.record["text"] += "\n\nAmen."
    return it


def _unreported_removal(it: Run) -> Run:
    del it.record["removed"][0]
    return it


def _lost_block(it: Run) -> Run:
    """A block that is neither in the text nor in removed[], while text and reading agree."""
    body = BODY[0]
    at = it.reading.index(body)
    reading = it.reading[:at] + " " * len(body) + it.reading[at + len(body) :]
    it.record["text"] = normalise(reading, [tuple(row["span"]) for row in it.record["removed"]])
    it.record["reading"]["sha256"] = hashlib.sha256(reading.encode()).hexdigest()
    return it._replace(reading=reading)


def _wide_span(it: Run) -> Run:
    it.record["removed"][0]["span"][1] += 5
    return it


def _swapped(it: Run) -> Run:
    it.record["removed"].reverse()
    return it


def _twice(it: Run) -> Run:
    it.record["removed"].insert(0, deepcopy(it.record["removed"][0]))
    return it


def _misquoted(it: Run) -> Run:
    it.record["removed"][0]["text"] = "Skip to the content"
    return it


def _wrong_line(it: Run) -> Run:
    it.record["removed"][-1]["line"] += 1
    return it


def _missing_block(it: Run) -> Run:
    return it._replace(blocks=it.blocks[:-1])


def _unknown_key(it: Run) -> Run:
    it.record["colour"] = "blue"
    return it


def _wrong_count(it: Run) -> Run:
    it.record["char_count"] += 1
    return it


def _nowhere(it: Run) -> Run:
    it.record["removed"][0]["moved_to"] = ["doc_id"]
    return it


def _chrome_left(it: Run) -> Run:
    it.record["text"] = f"Skip to content\n\n{it.record['text']}"
    return it


PLANTED = (
    (conservation, _lost_word),
    (conservation, _added_word),
    (conservation, _unreported_removal),
    (whole, _lost_block),
    (inside_one_block, _wide_span),
    (sorted_and_disjoint, _swapped),
    (sorted_and_disjoint, _twice),
    (quoted, _misquoted),
    (quoted, _wrong_line),
    (tiled, _missing_block),
    (valid, _unknown_key),
    (consistent, _wrong_count),
    (consistent, _nowhere),
    (idempotent, _chrome_left),
)


@pytest.mark.parametrize("law, plant", PLANTED, ids=[f"{law.__name__}-{plant.__name__[1:]}" for law, plant in PLANTED])
def test_law_can_fail(law: Callable[[Run], Iterator[str]], plant: Callable[[Run], Run]) -> None:
    it = run(SPOILED)
    assert it is not None
    assert list(law(it)) == []

    assert list(law(plant(it._replace(record=deepcopy(it.record))))) != []


def test_every_law_has_a_planted_fault() -> None:
    assert {law for law, _ in PLANTED} == set(LAWS)
