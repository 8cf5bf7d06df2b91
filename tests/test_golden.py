"""Every folder of fixtures/ as a test: the generated record, and the truths that a person wrote down."""

from __future__ import annotations

import json

import pytest
from cases import FIXTURES, KNOWN_FAILURES, NEGATIVE, Case, cases, complaints, golden, in_group, plain, record_of

from cleanse import api
from cleanse.core.text import normalise
from cleanse.core.types import Failure

SETTLED = in_group("", NEGATIVE)
FAILING = in_group(KNOWN_FAILURES)
EXPECTATIONS = [(case, key) for case in SETTLED for key in case.expect]


def named(case: Case) -> str:
    return case.name


@pytest.fixture(scope="module")
def case_schema() -> dict[str, object]:
    found: dict[str, object] = json.loads((FIXTURES / "case.schema.json").read_text("utf-8"))
    return found


def test_there_are_enough_cases() -> None:
    assert len(in_group("")) >= 28
    assert len(in_group(NEGATIVE)) >= 3


@pytest.mark.parametrize("case", cases(), ids=named)
def test_case_says_what_it_is(case: Case, case_schema: dict[str, object]) -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(case_schema)
    faults = [
        f"{fault.json_path}: {fault.message}" for fault in Draft202012Validator(case_schema).iter_errors(case.about)
    ]

    assert faults == []


@pytest.mark.parametrize("case", in_group(NEGATIVE), ids=named)
def test_negative_loses_nothing(case: Case) -> None:
    record = record_of(case.name)

    assert [row["text"] for row in record["removed"] if not row["moved_to"]] == []


@pytest.mark.parametrize("case", in_group(NEGATIVE), ids=named)
def test_negative_comes_out_as_it_was(case: Case) -> None:
    found = api.look(case.data, **case.call)
    assert not isinstance(found, Failure)
    document, moved = found.document, [(row.start, row.end) for row in found.removals if row.moved_to]

    assert record_of(case.name)["text"] == normalise(
        document.reading, moved, document.layout.wrap, document.layout.verbatim
    )


@pytest.mark.parametrize("case, key", EXPECTATIONS, ids=[f"{case.name}-{key}" for case, key in EXPECTATIONS])
def test_truth(case: Case, key: str) -> None:
    assert complaints(record_of(case.name), case.expect, [key]) == []


@pytest.mark.parametrize(
    "case", [pytest.param(case, marks=pytest.mark.xfail(strict=True)) for case in FAILING], ids=map(named, FAILING)
)
def test_known_failure_still_fails(case: Case) -> None:
    assert complaints(record_of(case.name), case.expect) == []


@pytest.mark.parametrize("case", SETTLED, ids=named)
def test_record_is_golden(case: Case, update_golden: bool) -> None:
    record = record_of(case.name)
    wanted, body = case.folder / "expected.json", case.folder / "expected.txt"
    if update_golden:
        wanted.write_text(golden(record), "utf-8", newline="")
        if record["record_type"] == "document":
            body.write_bytes(record["text"].encode())
        else:
            body.unlink(missing_ok=True)

    assert wanted.exists(), "no expected.json yet: pytest --update-golden writes it"
    assert golden(record).splitlines() == wanted.read_text("utf-8").splitlines()
    assert record.get("text", "").encode() == (body.read_bytes() if body.exists() else b"")


@pytest.mark.parametrize(
    "spoiled, expect, words",
    [
        ({"title": "B"}, {"title": "A"}, "title: 'B' instead of 'A'"),
        ({"title": "B"}, {"title": {"any": ["A", "C"]}}, "title: 'B' instead of 'A' or 'C'"),
        ({"text": "Home\nBody"}, {"removed_lines": ["Home"]}, "not in removed[]"),
        ({"text": "Home\nBody"}, {"moved_lines": ["Home"]}, "not moved"),
        ({"text": "Body"}, {"kept_lines": ["Other"]}, "not in text: 'Other'"),
        ({"text": "Body"}, {"text_empty": True}, "text is 'Body'"),
        ({"text": "Bo\u200bdy"}, {"text_lacks": ["\u200b"]}, "text holds"),
        ({}, {"error": "INP101"}, "a document"),
        (
            {"removed": [{"rule": "CHR001", "kind": "share", "text": "Home", "moved_to": []}]},
            {"removed_lines": [], "moved_lines": [], "nothing_else_removed": True},
            "removed too (CHR001): 'Home'",
        ),
        (
            {"removed": [{"rule": "CHR001", "kind": "share", "text": "Home", "moved_to": []}]},
            {"removed_kinds": {"Home": "navigation"}},
            "'Home' is share, not navigation",
        ),
    ],
)
def test_a_wrong_record_is_told(spoiled: dict[str, object], expect: dict[str, object], words: str) -> None:
    source = {"media_type": "text/plain", "encoding": "utf-8"}
    record = {"record_type": "document", "title": None, "text": "", "removed": [], "source": source} | spoiled

    assert any(words in complaint for complaint in complaints(record, expect))


def test_comparison_ignores_what_nobody_sees() -> None:
    assert plain("Skip\u200b to\u00a0\n content") == "Skip to content"
