"""What a settled result becomes: every key of the record, and the record of a failure."""

from __future__ import annotations

import hashlib
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_record import KINDS, READING, RULES_DIGEST, TEXT, candidate, origin, result, sample

from cleanse.core.options import Options
from cleanse.core.record import config_sha256, error_record, record, valid
from cleanse.core.text import normalise
from cleanse.core.types import Candidate, Failure, Origin, Removal, Result
from cleanse.validate import problems


def made(settled: Result | None = None, options: Options | None = None, **more: Any) -> dict[str, Any]:
    return dict(record(settled or result(), options or Options(), kinds=KINDS, rules_digest=RULES_DIGEST, **more))


def with_candidates(*candidates: Candidate) -> Result:
    return result()._replace(candidates=candidates)


def head(field: str, value: str, raw: str = "raw") -> Candidate:
    return Candidate(field, value, raw, -1, -1, "TXT003", 0.5, "meta[x]")


# What must not come out


@pytest.mark.parametrize("field", ["title", "publisher", "doc_id", "url", "description", "license"])
@pytest.mark.parametrize("value", ["", " ", "\n"], ids=ascii)
def test_an_empty_value_is_null(field: str, value: str) -> None:
    row = made(with_candidates(head(field, value)))

    assert row[field] is None
    assert row["evidence"] == []
    assert problems(row) == []


@pytest.mark.parametrize("field", ["authors", "section", "tags"])
def test_an_empty_entry_is_left_out(field: str) -> None:
    assert made(with_candidates(head(field, " "), head(field, "x")))[field] == ["x"]


@pytest.mark.parametrize("mode", ["id", "path", "url", "doc-id", "field:name"])
def test_an_id_that_is_not_there_is_an_error_record(mode: str) -> None:
    settled = result()
    nowhere = settled.document.origin._replace(path=None)
    settled = settled._replace(document=settled.document._replace(origin=nowhere), candidates=())
    row = made(settled, Options(id=mode))

    assert row["record_type"] == "error"
    assert row["error"]["code"] == "INP301"
    assert problems(row, "error") == []


def test_lone_surrogates_do_not_reach_the_line() -> None:
    dirty = "Skip\ud800 to content\nBody\udfff text"
    document = result().document._replace(reading=dirty, origin=origin()._replace(path="a\udcff.txt"))
    settled = Result(
        document=document,
        removals=(Removal("CHR001", 0, 16, 1.0),),
        candidates=(head("title", "T\ud801"), head("url", "u\ud801")),
        problems=(),
        text="Body\udfff text",
    )
    row = made(settled, x={})

    assert problems(row) == []
    assert orjson.loads(orjson.dumps(row)) == row
    assert row["source"]["path"] == "a\ufffd.txt"
    assert row["removed"][0]["text"] == "Skip\ufffd to content"[:16]
    assert row["text"] == "Body\ufffd text"


# What must


def test_the_sample_says_all_it_knows() -> None:
    row = sample()

    assert row["id"] == f"sha256:{hashlib.sha256(READING.encode()).hexdigest()}"
    assert (row["title"], row["date"], row["datetime"]) == ("Bridge at Łódź reopens", "2023-01-19", "2023-01-19T19:02")
    assert (row["doc_id"], row["doc_id_scheme"], row["publisher"]) == ("67-19-01-2023", "mid-ru", "Ministry of Works")
    assert (row["authors"], row["section"], row["tags"]) == (["A. Writer"], ["News"], ["bridges"])
    assert (row["status"], row["char_count"], row["word_count"]) == ("ok", len(TEXT), 10)
    assert row["content_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert row["reading"] == {
        "sha256": hashlib.sha256(READING.encode()).hexdigest(),
        "wrap": None,
        "verbatim": [[125, 142]],
    }


def test_removals_are_sorted_numbered_and_rounded() -> None:
    rows = sample()["removed"]

    assert [row["line"] for row in rows] == [1, 2, 3, 4, 5, 10]
    assert [row["kind"] for row in rows] == ["skip-link", "publisher", "title", "dateline", "doc-id", "newsletter"]
    assert all(READING[row["span"][0] : row["span"][1]] == row["text"] for row in rows)
    assert {row["confidence"] for row in rows} == {0.951}


def test_the_record_holds_what_conservation_needs() -> None:
    row = sample()
    spans = [(start, end) for start, end in (removed["span"] for removed in row["removed"])]

    assert normalise(READING, spans, row["reading"]["wrap"], row["reading"]["verbatim"]) == row["text"]


@pytest.mark.parametrize("mode, texts", [("spans", {None}), ("none", set())])
def test_removed_tells_less_on_demand(mode: str, texts: set[str | None]) -> None:
    row = made(options=Options(removed=mode))

    assert {removed["text"] for removed in row["removed"]} == texts
    assert problems(row) == []


def test_evidence_comes_in_the_order_of_the_record() -> None:
    fields = [row["field"] for row in sample()["evidence"]]

    assert fields == [key for key in sample() if key in fields]


def test_evidence_is_one_short_line() -> None:
    row = made(with_candidates(head("description", "d", "a\n" * 400)))

    assert row["evidence"][0]["raw"] == ("a " * 150)[:300]
    assert row["evidence"][0]["span"] is None


def test_the_title_goes_back_on_top() -> None:
    row = made(options=Options(with_title=True))

    assert row["text"] == f"Bridge at Łódź reopens\n\n{TEXT}"
    assert row["char_count"] == len(row["text"])
    assert row["word_count"] == 14


def test_a_time_is_also_a_day() -> None:
    row = made(with_candidates(candidate("datetime", "2023-01-19T19:02", "19 January 2023 19:02", "DAT001")))

    assert row["date"] == "2023-01-19"
    assert [evidence["field"] for evidence in row["evidence"]] == ["date", "datetime"]


def test_the_own_id_is_among_the_ids() -> None:
    row = made(with_candidates(candidate("doc_id", "67-19-01-2023", "67-19-01-2023", "DID001", scheme="mid-ru")))
    ids = [(entry["value"], entry["scheme"], entry["role"]) for entry in row["ids"]]

    assert ids == [("67-19-01-2023", "mid-ru", "own")]


@pytest.mark.parametrize(
    "reading, text, found, status",
    [
        ("", "", None, "empty"),
        (" \n\t", "", None, "empty"),
        ("Skip to content", "", None, "boilerplate-only"),
        ("A story", "A story", None, "ok"),
        ("Log in to read", "", "paywall", "paywall"),
    ],
)
def test_status(reading: str, text: str, found: str | None, status: str) -> None:
    document = result().document._replace(reading=reading)
    settled = Result(document, (), (head("status", found),) if found else (), (), text)

    assert made(settled)["status"] == status


@pytest.mark.parametrize(
    "mode, expected",
    [
        ("sha256", f"sha256:{origin().sha256}"),
        ("path", "news/bridge.txt"),
        ("doc-id", "67-19-01-2023"),
        ("field:key", "k1"),
    ],
)
def test_ids(mode: str, expected: str) -> None:
    assert made(options=Options(id=mode), given_id="k1")["id"] == expected


def test_the_url_given_names_the_record() -> None:
    settled = result()
    document = settled.document._replace(origin=origin()._replace(url="https://example.org/a"))

    assert made(settled._replace(document=document), Options(id="url"))["id"] == "https://example.org/a"


def test_x_is_passed_through() -> None:
    assert made(x={"a": [1, {"b": None}]})["x"] == {"a": [1, {"b": None}]}


def test_a_stamp_says_when_and_is_no_configuration() -> None:
    row = made(options=Options(stamp=True))

    assert problems(row) == []
    assert row["provenance"]["stamped"][-1] == "Z"
    assert "stamped" not in made()["provenance"]
    assert config_sha256(Options(stamp=True)) == config_sha256(Options())
    assert error_record(Failure(Origin(), "INP001", ""), Options(stamp=True))["provenance"]["stamped"]


@pytest.mark.parametrize("options", [Options(removed="none"), Options(now="2026-11-21"), Options(max_bytes=1)])
def test_every_option_changes_the_digest(options: Options) -> None:
    assert config_sha256(options) != config_sha256(Options())


@pytest.mark.parametrize(
    "failure, retryable",
    [
        (Failure(Origin(path="a.txt"), "INP001", "There is no a.txt.", "open"), False),
        (Failure(Origin(path="a\udcff\n.txt"), "INP002", "", "open"), True),
        (Failure(Origin(), "INP901", "bug \ud800\nwith a\ttrace", "extract"), False),
    ],
)
def test_failures(failure: Failure, retryable: bool) -> None:
    row = error_record(failure, Options())

    assert problems(dict(row), "error") == []
    assert row["id"] is None
    assert row["error"]["retryable"] is retryable
    assert "\n" not in row["error"]["message"]
    assert orjson.dumps(row)


@given(st.text(st.characters(exclude_categories=())))
def test_valid_text_keeps_its_length(text: str) -> None:
    assert len(valid(text)) == len(text)
    assert valid(text).encode().decode() == valid(text)
