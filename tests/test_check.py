"""Checking: twenty-odd ways to spoil a record, each found on its line, with its key and in words."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_record import error_sample, sample

import cleanse
from cleanse import validate
from cleanse.check import check
from cleanse.check.codes import CHECKS, KEYWORDS
from cleanse.check.files import check_path
from cleanse.check.lines import read_lines
from cleanse.check.records import check_lines
from cleanse.check.reporters import as_github, as_json, as_text, printable, summary
from cleanse.core.options import Options
from cleanse.core.record import Finding

LINE = orjson.dumps(sample()) + b"\n"
ERROR_LINE = orjson.dumps(error_sample()) + b"\n"
OTHER_ERROR = orjson.dumps(error_sample(id="spoilt")) + b"\n"
Spoiler = Callable[[dict[str, Any]], Any]


def put(way: str, value: Any) -> Spoiler:
    """Set the value at a way like `removed/0/kind`."""

    def spoil(record: dict[str, Any]) -> None:
        *steps, last = [int(step) if step.isdigit() else step for step in way.split("/")]
        node: Any = record
        for step in steps:
            node = node[step]
        node[last] = value

    return spoil


def drop(key: str) -> Spoiler:
    return lambda record: record.pop(key)


def swap(record: dict[str, Any]) -> None:
    record["removed"].reverse()


def line_of(spoil: Spoiler) -> bytes:
    record = sample(id="spoilt")
    spoil(record)
    return orjson.dumps(record) + b"\n"


def replaced(old: bytes, new: bytes) -> bytes:
    assert old in LINE
    return LINE.replace(b'"id":"sha256:', b'"id":"other:', 1).replace(old, new, 1)


# name, the spoilt line, its code, its key
SPOILT = [
    ("missing-key", line_of(drop("title")), "SCH011", "/title"),
    ("missing-inner-key", line_of(lambda r: r["source"].pop("bytes")), "SCH011", "/source/bytes"),
    ("unknown-key", line_of(put("headline", "x")), "SCH012", "/headline"),
    ("unknown-inner-key", line_of(put("removed/2/note", "x")), "SCH012", "/removed/2/note"),
    ("number-for-string", line_of(put("title", 12)), "SCH013", "/title"),
    ("string-for-number", line_of(put("char_count", "48")), "SCH013", "/char_count"),
    ("null-text", line_of(put("text", None)), "SCH013", "/text"),
    ("string-for-list", line_of(put("authors", "A. Writer")), "SCH013", "/authors"),
    ("other-kind", line_of(put("removed/0/kind", "ad")), "SCH014", "/removed/0/kind"),
    ("other-status", line_of(put("status", "fine")), "SCH014", "/status"),
    ("other-role", line_of(put("dates/0/role", "born")), "SCH014", "/dates/0/role"),
    ("other-tool", line_of(put("provenance/tool", "scrub")), "SCH014", "/provenance/tool"),
    ("date-with-slashes", line_of(put("date", "19/01/2023")), "SCH015", "/date"),
    ("month-13", line_of(put("date_modified", "2023-13")), "SCH015", "/date_modified"),
    ("time-with-space", line_of(put("datetime", "2023-01-19 19:02")), "SCH015", "/datetime"),
    ("short-digest", line_of(put("source/sha256", "abc")), "SCH015", "/source/sha256"),
    ("lower-case-code", line_of(put("evidence/0/method", "ttl001")), "SCH015", "/evidence/0/method"),
    ("empty-title", line_of(put("title", "")), "SCH016", "/title"),
    ("negative-span", line_of(put("removed/0/span", [-1, 15])), "SCH016", "/removed/0/span/0"),
    ("half-span", line_of(put("removed/0/span", [0])), "SCH016", "/removed/0/span"),
    ("confidence-2", line_of(put("evidence/1/confidence", 2)), "SCH016", "/evidence/1/confidence"),
    ("line-0", line_of(put("removed/0/line", 0)), "SCH016", "/removed/0/line"),
    ("other-version", line_of(put("schema_version", "2.0")), "SCH009", "/schema_version"),
    ("other-type", line_of(put("record_type", "film")), "SCH010", "/record_type"),
    ("edited-text", replaced(b"It is open again.", b"It is shut again."), "SCH101", "/content_sha256"),
    ("char-count", line_of(put("char_count", 47)), "SCH102", "/char_count"),
    ("word-count", line_of(put("word_count", 9)), "SCH103", "/word_count"),
    ("span-backwards", line_of(put("evidence/0/span", [9, 3])), "SCH104", "/evidence/0/span"),
    ("verbatim-backwards", line_of(put("reading/verbatim/0", [9, 3])), "SCH104", "/reading/verbatim/0"),
    ("spans-unsorted", line_of(swap), "SCH105", "/removed/1/span"),
    ("removed-cut", line_of(put("removed/0/text", "Skip to")), "SCH106", "/removed/0/text"),
    ("no-such-day", line_of(put("date_modified", "2023-02-29")), "SCH107", "/date_modified"),
    ("no-such-day-in-dates", line_of(put("dates/0/edtf", "2023-13-45")), "SCH107", "/dates/0/edtf"),
    ("other-day", line_of(put("date", "2023-01-18")), "SCH108", "/datetime"),
    ("time-without-day", line_of(put("date", None)), "SCH108", "/datetime"),
    ("own-id-lost", line_of(put("ids", [])), "SCH109", "/doc_id"),
    ("other-input", line_of(put("id", "sha256:" + "f" * 64)), "SCH110", "/id"),
    ("scheme-alone", line_of(put("doc_id", None)), "SCH111", "/doc_id_scheme"),
    ("relative-url", line_of(put("url", "/news/17")), "SCH112", "/url"),
    ("title-of-two-lines", line_of(put("title", "One\nTwo")), "SCH113", "/title"),
    ("padded-title", line_of(put("title", " One")), "SCH113", "/title"),
    ("unknown-codec", line_of(put("source/encoding", "klingon")), "SCH114", "/source/encoding"),
    ("empty-with-text", line_of(put("status", "empty")), "SCH115", "/status"),
    ("cut-short", LINE[:900] + b"\n", "SCH006", None),
    ("two-on-a-line", LINE.strip() + b" " + LINE, "SCH001", None),
    ("comma-lost", replaced(b",", b" "), "SCH001", None),
    ("single-quotes", b"{'id': 'x'}\n", "SCH001", None),
    ("nan", replaced(b'"confidence":0.951', b'"confidence":NaN'), "SCH001", None),
    ("lone-surrogate", replaced(b"newsletter", b"\\ud800"), "SCH001", None),
    ("too-deep", b"[" * 100_000 + b"\n", "SCH001", None),
    ("blank-line", b"\n", "SCH002", None),
    ("white-line", b" \t\r\n", "SCH002", None),
    ("list", b"[" + LINE.strip() + b"]\n", "SCH003", None),
    ("string", b'"record"\n', "SCH003", None),
    ("null", b"null\n", "SCH003", None),
    ("latin-1", replaced("Łódź".encode(), b"L\xf3dz"), "SCH004", None),
    ("key-twice", replaced(b'"title":', b'"title":null,"title":'), "SCH005", "/title"),
    ("inner-key-twice", replaced(b'"role":', b'"role":"own","role":'), "SCH005", "/dates/0/role"),
    ("same-id", LINE, "DUP001", "/id"),
    ("html", b"<!doctype html>\n", "SCH001", None),
    ("error-without-code", OTHER_ERROR.replace(b'"code":"INP102",', b""), "SCH011", "/error/code"),
    ("error-with-text", OTHER_ERROR.replace(b'"error":{', b'"text":"","error":{'), "SCH012", "/text"),
]
IDS = [row[0] for row in SPOILT]


def file_with(*lines: bytes) -> list[bytes]:
    """A file of 30 good records with the lines put in from line 11 on."""
    good = [orjson.dumps(sample(id=f"record-{number}")) + b"\n" for number in range(28)]
    return [*good[:9], LINE, *lines, *good[9:], ERROR_LINE]


# What is fine


def test_good_records_give_no_findings() -> None:
    assert list(check_lines(file_with())) == []


@pytest.mark.parametrize(
    "line",
    [
        LINE.rstrip(b"\n"),
        LINE.rstrip(b"\n") + b"\r\n",
        json.dumps(sample(), indent=None, sort_keys=True).encode(),
        json.dumps(sample(), separators=(" , ", " :  ")).encode(),
        json.dumps(sample(title="\U0001f600 \u2028 e\u0301")).encode(),
        orjson.dumps(sample(x={"date": "2023-02-30", "id": 1, "spans": [[3, 1]]})),
        orjson.dumps(sample(id="sha1:abc", date=None, datetime=None)),
        ERROR_LINE,
    ],
    ids=["no-line-end", "crlf", "sorted", "spaced", "escapes", "x", "other-id", "error"],
)
def test_other_ways_of_writing_are_fine(line: bytes) -> None:
    assert list(check_lines([line])) == []


def test_words_are_the_business_of_the_version_that_counted_them() -> None:
    record = sample(word_count=3)
    record["provenance"]["version"] = "0.0.9"

    assert list(check([record])) == []


# What is not


@pytest.mark.parametrize("name, line, code, key", SPOILT, ids=IDS)
def test_each_spoilt_line_is_found_where_it_is(name: str, line: bytes, code: str, key: str | None) -> None:
    found = list(check_lines(file_with(line), "records.ndjson"))

    assert {finding["line"] for finding in found} == {11}
    assert {finding["path"] for finding in found} == {"records.ndjson"}
    assert (code, key) in {(finding["code"], finding["key"]) for finding in found}


@pytest.mark.parametrize("name, line, code, key", SPOILT, ids=IDS)
def test_one_fault_is_one_finding(name: str, line: bytes, code: str, key: str | None) -> None:
    found = [finding["code"] for finding in check_lines(file_with(line))]

    # A reversed list is out of order everywhere; the id of a document is gone with its list; a digest goes with a text.
    several = {"spans-unsorted": ["SCH105"] * 5, "short-digest": ["SCH015"], "scheme-alone": ["SCH111"]}
    assert found == several.get(name, [code])


def test_all_spoilt_lines_together_are_found_and_nothing_else() -> None:
    lines = [line for name, line, _, _ in SPOILT if name != "same-id"]
    # Spoilt records share an id on purpose; that is another finding.
    found = [finding for finding in check_lines(file_with(*lines)) if finding["code"] != "DUP001"]

    assert sorted({finding["line"] or 0 for finding in found}) == list(range(11, 11 + len(lines)))


def test_several_faults_of_a_record_are_all_found() -> None:
    record = sample(title=12, status="fine", char_count=3, date="2023-02-30", datetime=None)

    assert [(finding["code"], finding["key"]) for finding in check(record)] == [
        ("SCH014", "/status"),
        ("SCH013", "/title"),
        ("SCH102", "/char_count"),
        ("SCH107", "/date"),
    ]


def test_a_byte_order_mark_hides_nothing() -> None:
    found = list(check_lines([b"\xef\xbb\xbf" + line_of(put("status", "fine")), b"\xef\xbb\xbf" + LINE]))

    assert [(finding["line"], finding["code"]) for finding in found] == [(1, "SCH007"), (1, "SCH014"), (2, "SCH001")]


@pytest.mark.parametrize("nothing", [b"", "", []], ids=["bytes", "str", "list"])
def test_nothing_is_a_finding(nothing: Any) -> None:
    assert [(finding["code"], finding["line"]) for finding in check(nothing)] == [("SCH008", None)]


def test_a_line_over_the_limit_is_not_read() -> None:
    found = list(check(LINE + ERROR_LINE, Options(max_bytes=1_000)))

    assert [(finding["line"], finding["code"]) for finding in found] == [(1, "INP004")]


@given(st.lists(st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"")), max_size=5), st.integers(1, 12))
def test_lines_are_read_whole_or_cut_over_the_limit(lines: list[bytes], longest: int) -> None:
    from io import BytesIO

    read = list(read_lines(BytesIO(b"\n".join(lines)), longest))

    whole = b"\n".join(lines).splitlines(keepends=True) if b"\r" not in b"".join(lines) else None
    assert all(len(line) <= longest + 1 for line in read)
    if whole is not None:
        assert len(read) == len(whole)
        assert all(line == full[: longest + 1] for line, full in zip(read, whole, strict=True))


@given(st.binary(max_size=200))
def test_no_bytes_crash_it(data: bytes) -> None:
    for finding in check(data):
        assert as_json(finding)
        assert as_text(finding)
        assert as_github(finding)


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_keywords_lead_to_rows(keyword: str) -> None:
    assert KEYWORDS[keyword] in {row.code for row in CHECKS}


def test_codes_are_unique_and_explained() -> None:
    assert len({row.code for row in CHECKS}) == len({row.name for row in CHECKS}) == len(CHECKS)
    assert all(row.why.endswith(".") and row.hint for row in CHECKS)


# Sources


def test_duplicates_are_found_across_files(tmp_path: Path) -> None:
    for name in ("a.ndjson", "b.ndjson"):
        (tmp_path / name).write_bytes(LINE)
    found = list(check([tmp_path / "a.ndjson", tmp_path / "b.ndjson"]))

    assert [(finding["code"], finding["path"]) for finding in found] == [("DUP001", str(tmp_path / "b.ndjson"))]
    assert f"line 1 of {tmp_path / 'a.ndjson'}" in found[0]["message"]


def test_a_folder_means_its_files_of_records(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "z.jsonl.gz").write_bytes(gzip.compress(b"1\n"))
    (tmp_path / "a.ndjson").write_bytes(b"2\n")
    (tmp_path / ".hidden.ndjson").write_bytes(b"3\n")
    (tmp_path / "page.html").write_bytes(b"<p>")
    found = list(check(tmp_path))

    assert [finding["path"] for finding in found] == [str(tmp_path / "a.ndjson"), str(tmp_path / "b" / "z.jsonl.gz")]


@pytest.mark.parametrize(
    "prepare, code",
    [
        (lambda path: None, "INP001"),
        (lambda path: path.symlink_to("nowhere"), "INP001"),
        (lambda path: path.mkdir(), "SCH008"),
        (lambda path: path.write_bytes(b""), "SCH008"),
        (lambda path: path.write_bytes(b"no gzip"), "INP005"),
        (lambda path: path.write_bytes(gzip.compress(LINE)[:-20]), "INP005"),
        (lambda path: __import__("os").mkfifo(path), "INP003"),
    ],
    ids=["missing", "dangling", "empty-folder", "empty", "no-gzip", "cut-gzip", "fifo"],
)
def test_files_that_cannot_be_read_are_findings(prepare: Callable[[Path], None], code: str, tmp_path: Path) -> None:
    path = tmp_path / "records.ndjson.gz"
    prepare(path)

    assert [(finding["code"], finding["line"]) for finding in check_path(str(path))] == [(code, None)]


@pytest.mark.parametrize(
    "source", [LINE * 2, (LINE * 2).decode(), [LINE, LINE], [sample(), LINE], [sample(), sample()]]
)
def test_sources_of_the_api(source: Any) -> None:
    assert [(finding["line"], finding["code"]) for finding in check(source)] == [(2, "DUP001")]


def test_values_of_a_program_may_be_no_json() -> None:
    assert [finding["code"] for finding in check({"x": float("nan"), "title": "\ud800"})]


def test_the_package_and_the_function_of_its_name_are_one() -> None:
    import cleanse.check as package

    assert callable(package)
    assert list(cleanse.check(sample())) == []


# Reporters


def finding_for(message: str = "is wrong", **changes: Any) -> Finding:
    made: Any = next(iter(check_lines([line_of(put("status", "fine"))], "a.ndjson")))
    made |= {"message": message} | changes
    return cast("Finding", made)


def test_text_says_where_what_and_what_to_try() -> None:
    first, second = as_text(finding_for()).split("\n")

    assert first == "a.ndjson:1: SCH014 key `status`: is wrong"
    assert second == "    try: use one of those listed"


def test_text_without_a_file_or_a_line() -> None:
    assert as_text(finding_for(path=None, line=None, key=None)).startswith("<stdin>: SCH014 is wrong\n")


def test_colour_is_only_added() -> None:
    import re

    plain = re.sub("\x1b\\[[0-9]*m", "", as_text(finding_for(), color=True))

    assert plain == as_text(finding_for())


@pytest.mark.parametrize("nasty", ["\x1b[2J", "\x9b2J", "a\rb", "\u202e", "\u2028", "\ud800", "\x00"], ids=ascii)
@pytest.mark.parametrize("show", [as_text, as_github], ids=["text", "github"])
def test_a_terminal_obeys_nothing(show: Callable[[Finding], str], nasty: str) -> None:
    shown = show(finding_for(f"a{nasty}b", path=f"x{nasty}y", key=f"/{nasty}"))

    assert nasty not in shown
    assert shown.replace("\n", "").isprintable()


def test_github_commands_are_escaped() -> None:
    shown = as_github(finding_for("50%\nmore: a, b", path="a,b:c%.ndjson", line=3))

    assert shown == (
        "::error file=a%2Cb%3Ac%25.ndjson,line=3,title=SCH014::"
        "key `status`: 50%25%0Amore: a, b (try: use one of those listed)"
    )


@pytest.mark.parametrize("severity, word", [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_github_levels(severity: str, word: str) -> None:
    assert as_github(finding_for(severity=severity, path=None, line=None)).startswith(f"::{word} title=")


def test_json_is_one_valid_line() -> None:
    line = as_json(finding_for("two\nlines"))

    assert "\n" not in line
    assert validate.problems(line.encode(), "finding") == []


def test_printable_keeps_letters() -> None:
    assert printable("Łódź 中文 é \U0001f600") == "Łódź 中文 é \U0001f600"


@pytest.mark.parametrize(
    "numbers, said",
    [
        ({"findings": 0, "records": 0}, "no findings in 0 records"),
        ({"findings": 1, "records": 1}, "1 finding in 1 record"),
        ({"findings": 20, "records": 200, "bad": 19, "files": 2}, "20 findings in 19 of 200 records (2 files)"),
    ],
)
def test_summary(numbers: dict[str, int], said: str) -> None:
    assert summary(**numbers) == said


def test_the_digest_named_in_a_message_is_the_right_one() -> None:
    message = next(f["message"] for f in check(sample(content_sha256="0" * 64)))

    assert hashlib.sha256(sample()["text"].encode()).hexdigest() in message
