"""What makes a start cheap must not be seen in what comes out: late patterns, two writers of JSON, the quick exit."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanse
from cleanse import api
from cleanse.core.lazy import lazy
from cleanse.core.text import _ANY_WORD, count_words, unescape
from cleanse.readers import jsonld

Json = dict[str, Any]
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(cleanse.__path__, "cleanse.")
    if not module.name.endswith("__main__")
)
NASTY = (
    "".join(map(chr, range(0x100))),
    '"\\/\b\f\n\r\t\x00\x1f\x7f\x85',
    "\u2028\u2029\ufeff\ufffe\uffff",
    "😀 \U0010ffff e\u0301 ا 北京",
    '1e-7, 0.1, NaN, Infinity, [1e5, "n":12345678901234567890]',
    "\ud800",
)


# --- patterns


@pytest.mark.parametrize("name", MODULES)
def test_every_late_pattern_compiles(name: str) -> None:
    module = importlib.import_module(name)
    late = [value for value in vars(module).values() if type(value).__name__ == "_Lazy"]

    assert all(re.compile(value.pattern, value.flags & ~re.UNICODE) for value in late)


def test_a_late_pattern_is_the_pattern() -> None:
    late, compiled = lazy(r"(\d+)-(?P<unit>\w+)", re.IGNORECASE), re.compile(r"(\d+)-(?P<unit>\w+)", re.IGNORECASE)

    assert late.pattern == compiled.pattern
    assert late.findall("3-km 4-MI") == compiled.findall("3-km 4-MI")
    assert late.groupindex == compiled.groupindex
    assert "search" in vars(late)  # bound once: a call costs what it costs on a pattern


def test_a_late_pattern_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        lazy("a").nothing  # type: ignore[attr-defined]  # noqa: B018


# --- words, references

MIXED = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("aB1,.'’·-  \n")), max_size=60)


@given(MIXED)
def test_words_are_counted_by_one_rule_whatever_the_pattern(text: str) -> None:
    assert count_words(text) == len(_ANY_WORD.findall(text))


@given(st.text(st.sampled_from("&#x1a;amp lt<\t\n\f\r&T§;&nbsp"), max_size=20))
def test_references_are_resolved_as_html_does(text: str) -> None:
    import html

    assert unescape(text) == html.unescape(text)


# --- JSON out


def written(record: Json) -> tuple[bytes | None, bytes | None]:
    """What the standard library and orjson make of a record."""
    try:
        slow = orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        slow = None
    return api._few(record), slow  # type: ignore[arg-type]


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_both_write_the_same_text(text: str) -> None:
    few, slow = written({"title": text, "tags": [text, None, True], text: 1})

    assert few in (slow, None)


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.floats(0, 1).map(lambda score: round(score, 3)),
    st.integers(0, 2**31),
)
def test_both_write_the_same_record(text: str, score: float, size: int) -> None:
    few, slow = written({"text": text, "rows": [{"confidence": score, "span": [0, size]}], "none": None})

    assert few in (slow, None)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_what_is_written_otherwise_is_left_to_orjson(value: Any) -> None:
    few, slow = written({"value": value})

    assert few in (slow, None)


def test_a_line_is_the_same_early_and_late(monkeypatch: pytest.MonkeyPatch) -> None:
    record = cleanse.clean("A title\n\nOne paragraph with a line separator\u2028 and \x85 more, on 3 May 2020.")
    monkeypatch.setattr(api, "FEW", 0)
    late = api.line(record)
    monkeypatch.setattr(api, "FEW", sys.maxsize)

    assert api.line(record) == late
    assert json.loads(late) == record


# --- JSON in

BLOCKS = (
    '{"@type": "NewsArticle", "headline": "A \\u00e9 \\ud83d\\ude00 b", "datePublished": "2020-05-03"}',
    '{"headline": "\\ud800"}',
    '{"headline": NaN}',
    '{"headline": "a", "value": 1e999}',
    '{"@type": "PropertyValue", "value": 123456789012345678901234567890}',
    '{"@type": "PropertyValue", "value": [1, 2.5e3]}',
    '{"headline": "a",}',
    '{"headline": "a\tb"}',
    '{"a": 1, "a": {"headline": "x"}}',
    "[" * 600 + "]" * 600,
    "[" * 5000,
    "",
)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: ascii(block[:40]))
def test_both_read_the_same_statements(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    by_orjson = list(jsonld.statements([block]))
    monkeypatch.delitem(sys.modules, "orjson")  # as in a process that has not loaded it

    assert list(jsonld.statements([block])) == by_orjson


# --- the process


def test_the_mail_module_is_the_real_one_after_validation() -> None:
    code = "from cleanse import validate; validate.preload(); import email.utils; print(email.utils.formatdate(0))"

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.startswith("Thu, 01 Jan 1970")


@pytest.mark.parametrize("arguments, code", [(["-"], 0), (["no-such-file"], 3), (["--no-such-option"], 2)], ids=str)
def test_the_process_ends_with_the_code_of_the_run(arguments: list[str], code: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "cleanse", *arguments], input=b"A text.", capture_output=True, check=False
    )

    assert ran.returncode == code
    assert ran.stdout.endswith(b"\n") or code


def test_what_is_to_run_at_exit_runs() -> None:
    code = "import atexit, cleanse.__main__ as m; atexit.register(print, 'at exit'); m.entry()"

    ran = subprocess.run([sys.executable, "-c", code, "--version"], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "at exit"
