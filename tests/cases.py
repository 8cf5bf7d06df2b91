"""The golden cases of fixtures/: where they are, what they say, and how a record is held against them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import cleanse
from cleanse.core.options import Options

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
NEGATIVE = "_negative"
KNOWN_FAILURES = "_known-failures"
# Values that change with a version or a rule and say nothing about this document.
VOLATILE = ("version", "rules", "model", "config_sha256")
FIELDS = (
    "title", "date", "datetime", "date_modified", "doc_id", "publisher", "language", "url", "status", "doc_type",
    "section", "authors", "tags",
)  # fmt: skip
LONG = 20  # characters; a removed line this long must not stand anywhere in the text, not only not on a line of its own
SPAN = re.compile(r"\[\n *(\d+),\n *(\d+)\n *\]")  # over four lines it would fill the diff
JOINERS = "\u200c\u200d"


class Case(NamedTuple):
    """A folder of fixtures/."""

    name: str  # the folder, relative to fixtures/
    folder: Path
    source: Path
    about: dict[str, Any]

    @property
    def expect(self) -> dict[str, Any]:
        found: dict[str, Any] = self.about["expect"]
        return found

    @property
    def group(self) -> str:
        return self.name.split("/")[0] if "/" in self.name else ""

    @property
    def data(self) -> bytes:
        return self.source.read_bytes()

    @property
    def call(self) -> dict[str, Any]:
        """The keyword arguments of the call that the case asks for."""
        given = dict(self.about.get("options", {}))
        given.setdefault("path", f"{self.name}/{self.source.name}")
        if "options" in given:
            given["options"] = Options(**given["options"])
        return given


@cache
def cases() -> tuple[Case, ...]:
    """Every case, in the order of their names."""
    return tuple(map(_case, sorted(FIXTURES.rglob("case.json"))))


def _case(path: Path) -> Case:
    folder = path.parent
    (source,) = folder.glob("input.*")
    return Case(folder.relative_to(FIXTURES).as_posix(), folder, source, json.loads(path.read_text("utf-8")))


def in_group(*groups: str) -> tuple[Case, ...]:
    """The cases of these groups: "" for those at the top."""
    return tuple(case for case in cases() if case.group in groups)


@cache
def record_of(name: str) -> Any:
    """The record of a case; made once per test run."""
    (case,) = (case for case in cases() if case.name == name)
    return cleanse.clean(case.data, **case.call)


def golden(record: Any) -> str:
    """The record as expected.json holds it: without text and volatile values, invisible characters escaped."""
    kept = {key: value for key, value in record.items() if key != "text"}
    kept["provenance"] = {key: value for key, value in record["provenance"].items() if key not in VOLATILE}
    shown = SPAN.sub(r"[\1, \2]", json.dumps(kept, ensure_ascii=False, indent=1))
    return "".join(map(_escaped, shown)) + "\n"


def _escaped(character: str) -> str:
    return character if character.isprintable() or character == "\n" else json.dumps(character)[1:-1]


def plain(text: str) -> str:
    """A text without invisible characters and with single spaces, for comparison.

    >>> plain(" Skip\\u200b to \\n content")
    'Skip to content'
    """
    text = unicodedata.normalize("NFC", text)
    seen = (c for c in text if c in JOINERS or unicodedata.category(c) != "Cf")
    return re.sub(r"\s+", " ", "".join(seen)).strip()


def complaints(record: Any, expect: dict[str, Any], keys: Iterable[str] | None = None) -> list[str]:
    """What of the expectations is not so, in words; nothing if all is well."""
    if "error" not in expect and record["record_type"] == "error":
        return [f"an error record: {record['error']}"]
    return [f"{key}: {words}" for key in (expect if keys is None else keys) for words in _check(record, key, expect)]


def _check(record: Any, key: str, expect: dict[str, Any]) -> list[str]:
    if key in FIELDS:
        return _value(record[key], expect[key])
    return CHECKS[key](record, expect)


def _value(found: Any, wanted: Any) -> list[str]:
    right = wanted["any"] if isinstance(wanted, dict) else [wanted]
    return [] if found in right else [f"{found!r} instead of {' or '.join(map(repr, right))}"]


def _is_removed(record: Any, line: str, *, moved: bool) -> bool:
    """A block of a page may hold more than the line: several links, a label and a value."""
    rows = [plain(row["text"]) for row in record["removed"] if bool(row["moved_to"]) is moved]
    wanted = plain(line)
    return any(wanted in row for row in rows) if _is_page(record) else wanted in rows


def _is_page(record: Any) -> bool:
    return "html" in (record["source"]["media_type"] or "") or "xml" in (record["source"]["media_type"] or "")


def _is_kept(record: Any, line: str) -> bool:
    if line[:1].isspace():
        return line in record["text"].splitlines()
    return plain(line) in plain(record["text"])


def _stands(record: Any, line: str) -> bool:
    """Whether the line is in the text: a short one as a line, a long one anywhere."""
    wanted = plain(line)
    if len(wanted) >= LONG and wanted in plain(record["text"]):
        return True
    return any(plain(row) == wanted for row in record["text"].split("\n"))


def _removed_lines(record: Any, expect: dict[str, Any]) -> list[str]:
    lines = expect["removed_lines"]
    absent = [line for line in lines if not (_is_removed(record, line, moved=False) or _hidden_by_move(record, line))]
    return [
        *(f"not in removed[]: {line!r}" for line in absent),
        *(f"still in text: {line!r}" for line in lines if _stands(record, line)),
    ]


def _hidden_by_move(record: Any, line: str) -> bool:
    """On a page the block of a crumb or a related title may have moved to a field as a whole."""
    return _is_page(record) and _is_removed(record, line, moved=True)


def _moved_lines(record: Any, expect: dict[str, Any]) -> list[str]:
    lines = expect["moved_lines"]
    return [
        *(f"not moved: {line!r}" for line in lines if not _is_removed(record, line, moved=True)),
        *(f"still in text: {line!r}" for line in lines if _stands(record, line)),
    ]


def _kept_lines(record: Any, expect: dict[str, Any]) -> list[str]:
    return [f"not in text: {line!r}" for line in expect["kept_lines"] if not _is_kept(record, line)]


def _removed_kinds(record: Any, expect: dict[str, Any]) -> list[str]:
    found = {plain(row["text"]): row["kind"] for row in record["removed"]}
    wanted = expect["removed_kinds"].items()
    return [
        f"{line!r} is {found.get(plain(line))}, not {kind}" for line, kind in wanted if found.get(plain(line)) != kind
    ]


def _nothing_else(record: Any, expect: dict[str, Any]) -> list[str]:
    known = {plain(line) for line in (*expect["removed_lines"], *expect["moved_lines"])}
    rows = record["removed"]
    return [f"removed too ({row['rule']}): {row['text']!r}" for row in rows if plain(row["text"]) not in known]


def _text_empty(record: Any, expect: dict[str, Any]) -> list[str]:
    return [f"text is {record['text']!r}"] if record["text"] else []


def _text_lacks(record: Any, expect: dict[str, Any]) -> list[str]:
    return [f"text holds {part!r}" for part in expect["text_lacks"] if part in record["text"]]


def _title_lacks(record: Any, expect: dict[str, Any]) -> list[str]:
    return [f"title holds {part!r}" for part in expect["title_lacks"] if part in (record["title"] or "")]


def _encoding(record: Any, expect: dict[str, Any]) -> list[str]:
    return _value(record["source"]["encoding"], expect["encoding"])


def _error(record: Any, expect: dict[str, Any]) -> list[str]:
    if record["record_type"] != "error":
        return [f"a document with the text {record['text'][:80]!r}"]
    return _value(record["error"]["code"], expect["error"])


def _error_says(record: Any, expect: dict[str, Any]) -> list[str]:
    if record["record_type"] != "error":
        return ["no error record"]
    message = record["error"]["message"]
    return [] if expect["error_says"] in message else [f"the message is {message!r}"]


CHECKS: dict[str, Callable[[Any, dict[str, Any]], list[str]]] = {
    "removed_lines": _removed_lines,
    "moved_lines": _moved_lines,
    "kept_lines": _kept_lines,
    "removed_kinds": _removed_kinds,
    "nothing_else_removed": _nothing_else,
    "text_empty": _text_empty,
    "text_lacks": _text_lacks,
    "title_lacks": _title_lacks,
    "encoding": _encoding,
    "error": _error,
    "error_says": _error_says,
}
