"""Validation: who decides, who words, and what it costs."""

from __future__ import annotations

import math
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from typing import Any

import jsonschema
import orjson
import pytest
from sample_record import error_sample, sample

from cleanse import validate
from cleanse.core import resources
from cleanse.validate import Rejection, problems


def spoilt(**changes: Any) -> dict[str, Any]:
    made = sample()
    for way, value in changes.items():
        node: Any = made
        *steps, last = [int(step) if step.isdigit() else step for step in way.split("__")]
        for step in steps:
            node = node[step]
        node[last] = value
    return made


@pytest.mark.parametrize(
    "record, schema",
    [(sample(), "record"), (error_sample(), "error"), ({"jobs": 2}, "config")],
    ids=["record", "error", "config"],
)
def test_valid_values_have_no_problems(record: dict[str, Any], schema: str) -> None:
    assert problems(record, schema) == []
    assert problems(orjson.dumps(record), schema) == []


WORDS = [
    ({"title": 12}, "/title", "type", "12 is not a string or null"),
    ({"text": None}, "/text", "type", "null is not a string"),
    ({"char_count": 1.5}, "/char_count", "type", "1.5 is not a whole number"),
    ({"char_count": -1}, "/char_count", "minimum", "-1 is less than 0"),
    ({"status": "fine"}, "/status", "enum", '"fine" is not one of "ok", "partial", "empty"'),
    ({"record_type": "film"}, "/record_type", "const", '"film" is not "document"'),
    (
        {"date": "19/01/2023"},
        "/date",
        "pattern",
        '"19/01/2023" does not have the right form (it looks like "2023-01-19"',
    ),
    ({"date": "2023\n"}, "/date", "not", '"2023\\n" holds a line break'),
    ({"title": ""}, "/title", "minLength", "is empty; say null"),
    ({"content_sha256": "0" * 70}, "/content_sha256", "maxLength", "has 70 characters, 64 are allowed"),
    ({"removed__0__confidence": 2}, "/removed/0/confidence", "maximum", "2 is more than 1"),
    ({"removed__0__span": [1]}, "/removed/0/span", "minItems", "has 1 entries, 2 are needed"),
    ({"removed__0__span": [1, 2, 3]}, "/removed/0/span", "maxItems", "has 3 entries, 2 are allowed"),
    ({"removed__1__kind": "ad"}, "/removed/1/kind", "enum", '"ad" is not one of'),
    ({"source__shape": 1}, "/source/shape", "additionalProperties", "is not a key of the schema"),
    ({"a/b~c": 1}, "/a~1b~0c", "additionalProperties", "is not a key of the schema"),
    ({"x": None}, "/x", "type", "null is not an object"),
    ({"dates__0": "2023"}, "/dates/0", "type", '"2023" is not an object'),
]


@pytest.mark.parametrize("changes, pointer, keyword, words", WORDS)
def test_rejections_are_worded(changes: dict[str, Any], pointer: str, keyword: str, words: str) -> None:
    found = [r for r in problems(spoilt(**changes)) if r.keyword == keyword]

    assert [rejection.pointer for rejection in found] == [pointer]
    assert found[0].message.startswith(words)


def test_a_missing_key_is_named_once_and_its_misspelling_explained() -> None:
    made = sample()
    made["titel"] = made.pop("title")
    del made["text"]

    assert [str(rejection) for rejection in problems(made)] == [
        "key `text`: is missing",
        "key `titel`: is not a key of the schema; did you mean `title`?",
        "key `title`: is missing",
    ]


def test_rows_are_sorted_as_numbers() -> None:
    made = sample(tags=[1] * 12)

    assert [rejection.pointer for rejection in problems(made)] == [f"/tags/{place}" for place in range(12)]


def test_the_number_of_errors_is_capped() -> None:
    made = sample(tags=[1] * 1000)

    assert len(problems(made)) == validate.MAX_ERRORS
    assert len(problems(made, max_errors=3)) == 3


def test_long_values_are_cut_in_messages() -> None:
    assert len(problems(sample(status="x" * 10_000))[0].message) < 300


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, "\ud800", b"bytes", {1: 2}, {1, 2}],
    ids=["nan", "inf", "surrogate", "bytes", "key", "set"],
)
def test_what_json_cannot_hold_is_rejected(value: Any) -> None:
    made = spoilt(removed__0__confidence=value)

    assert problems(made)


def test_bytes_that_are_not_json() -> None:
    assert [rejection.keyword for rejection in problems(b"{")] == ["json"]


@pytest.mark.parametrize("value", [b"[]", b"null", b"1", b'"x"'])
def test_json_that_is_not_an_object(value: bytes) -> None:
    assert [rejection.pointer for rejection in problems(value)] == [""]


def test_a_date_of_toml_wants_quotes() -> None:
    found = problems(tomllib.loads("now = 2026-11-21"), "config")

    assert found[0].message == "2026-11-21 is not a string; put it in quotes"


def test_where_the_two_differ_the_fast_one_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blind:
        def iter_errors(self, value: object) -> list[object]:
            return []

    monkeypatch.setattr(validate, "_reference", lambda schema: Blind())

    assert problems(sample(status="fine"))[0].message.startswith('"fine" is not one of')


def test_a_rejection_reads_as_a_sentence() -> None:
    assert str(Rejection("", "[] is not an object", "type")) == "the record: [] is not an object"


def test_valid_records_need_neither_jsonschema_nor_its_time() -> None:
    code = (
        "import sys; from cleanse.validate import problems; "
        "print(problems(sys.stdin.buffer.read()), 'jsonschema' in sys.modules, 'jsonschema_rs' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], input=orjson.dumps(sample()), capture_output=True, check=True)

    assert ran.stdout.decode().split() == ["[]", "False", "True"]


def best(deed: Callable[[], object], times: int, rounds: int = 5) -> float:
    spans = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(times):
            deed()
        spans.append((time.process_time() - start) / times)
    return min(spans)


def test_validation_is_thirty_times_as_fast_as_jsonschema() -> None:
    record = sample()
    reference = jsonschema.Draft202012Validator(orjson.loads(resources.schema("record")))

    slow = best(lambda: reference.is_valid(record), 5)
    fast = best(lambda: problems(record), 200)

    assert slow / fast >= 30
