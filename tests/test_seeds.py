"""The two sample inputs, which stand with the development data and not in the repository."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import cleanse

FIRST, SECOND = "000_2739ffc693af4d05.txt", "003_6703175c102c0f91.txt"
NAMES = (FIRST, SECOND)
FIELDS = ("title", "date", "datetime", "doc_id", "publisher", "section")
KINDS = {
    FIRST: ["skip-link", "title"],
    SECOND: ["donation", "breadcrumb", "publisher", "title", "dateline", "doc-id", "newsletter", "newsletter"],
}


@pytest.fixture(scope="module")
def records(seeds: Path) -> dict[str, Any]:
    return {name: cleanse.clean((seeds / name).read_bytes(), path=f"seeds/{name}") for name in NAMES}


@pytest.fixture(scope="module")
def truths(seeds: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((seeds / "expected.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def sources(seeds: Path) -> dict[str, list[str]]:
    return {name: (seeds / name).read_text("utf-8").splitlines() for name in NAMES}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", NAMES)
def test_field(name: str, field: str, records: dict[str, Any], truths: dict[str, Any]) -> None:
    assert records[name][field] == truths[name][field]


@pytest.mark.parametrize("name", NAMES)
def test_removed_lines_are_these_and_no_others(name: str, records: dict[str, Any], truths: dict[str, Any]) -> None:
    removed = [row["text"] for row in records[name]["removed"] if not row["moved_to"]]

    assert sorted(removed) == sorted(truths[name]["removed_lines"])


@pytest.mark.parametrize("name", NAMES)
def test_moved_lines_are_these_and_no_others(name: str, records: dict[str, Any], truths: dict[str, Any]) -> None:
    moved = [row["text"] for row in records[name]["removed"] if row["moved_to"]]

    assert sorted(moved) == sorted(truths[name]["moved_lines"])


@pytest.mark.parametrize("name", NAMES)
def test_kinds(name: str, records: dict[str, Any]) -> None:
    assert [row["kind"] for row in records[name]["removed"]] == KINDS[name]


@pytest.mark.parametrize("name", NAMES)
def test_every_body_line_is_in_the_text(
    name: str, records: dict[str, Any], truths: dict[str, Any], sources: dict[str, list[str]]
) -> None:
    gone = {*truths[name]["removed_lines"], *truths[name]["moved_lines"]}
    body = [line.strip() for line in sources[name] if line.strip() and line.strip() not in gone]

    assert [line for line in records[name]["text"].split("\n") if line] == body


@pytest.mark.parametrize("name", NAMES)
def test_text_begins_and_ends_with_the_body(name: str, records: dict[str, Any], truths: dict[str, Any]) -> None:
    lines = records[name]["text"].strip().split("\n")

    assert lines[0] == truths[name]["first_body_line"]
    assert lines[-1] == truths[name]["last_body_line"]


def test_no_year_is_invented(records: dict[str, Any]) -> None:
    assert all(row["edtf"].startswith("XXXX") for row in records[FIRST]["dates"] if "Nov. 21" in row["text"])


@pytest.mark.parametrize("name", NAMES)
def test_cleaning_twice_changes_nothing(name: str, records: dict[str, Any]) -> None:
    again: Any = cleanse.clean(records[name]["text"])

    assert again["removed"] == []
    assert again["text"] == records[name]["text"]
