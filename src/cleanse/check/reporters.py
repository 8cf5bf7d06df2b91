"""Shows findings to people, programs and GitHub."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import orjson

from cleanse import validate

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanse.core.record import Finding

# What a terminal would obey instead of show: controls, line separators, marks that reorder what stands around them.
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_BOLD, _RED, _YELLOW, _CYAN, _DIM, _PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[33m", "\x1b[36m", "\x1b[2m", "\x1b[0m"
_COLOURS = {"error": _RED, "warning": _YELLOW, "info": _CYAN}
_GITHUB = {"error": "error", "warning": "warning", "info": "notice"}
STDIN = "<stdin>"


def printable(text: str) -> str:
    r"""The text with escapes for what a terminal would obey.

    >>> printable("a\x1b[31mb\n")
    'a\\x1b[31mb\\n'
    """
    return _UNSHOWABLE.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode(), text)


def as_text(finding: Finding, *, color: bool = False) -> str:
    """The finding for people: where, code, place and words on one line, the way out on a second; no line end."""
    where = printable(finding["path"] or STDIN) + (f":{finding['line']}" if finding["line"] else "")
    code, words, hint = finding["code"], printable(_words(finding)), f"    try: {printable(finding['try'])}"
    if not color:
        return f"{where}: {code} {words}\n{hint}"
    tint = _COLOURS[finding["severity"]]
    return f"{_BOLD}{where}{_PLAIN}: {tint}{code}{_PLAIN} {words}\n{_DIM}{hint}{_PLAIN}"


def as_json(finding: Finding) -> str:
    """The finding as one line of JSON, without line end; it obeys `cleanse schema finding`."""
    if not validate.is_valid(finding, "finding"):
        raise AssertionError(validate.reasons(finding, "finding"))
    return orjson.dumps(finding).decode()


def as_github(finding: Finding) -> str:
    """The finding as a workflow command, which GitHub shows beside the line; no line end.

    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    properties = {"file": finding["path"], "line": finding["line"], "title": finding["code"]}
    given = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value is not None)
    message = _data(f"{_words(finding)} (try: {finding['try']})")
    return f"::{_GITHUB[finding['severity']]} {given}::{message}"


def summary(findings: int, records: int, *, files: int = 1, bad: int | None = None) -> str:
    """The last line for standard error; `bad` is the number of records with findings.

    >>> summary(3, 200, files=2, bad=1)
    '3 findings in 1 of 200 records (2 files)'
    >>> summary(0, 1)
    'no findings in 1 record'
    """
    said = "no findings" if not findings else _number(findings, "finding")
    of = f"{bad} of " if bad is not None and findings else ""
    return f"{said} in {of}{_number(records, 'record')}" + (f" ({_number(files, 'file')})" if files != 1 else "")


REPORTERS: dict[str, Callable[[Finding], str]] = {"text": as_text, "json": as_json, "github": as_github}


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _words(finding: Finding) -> str:
    return f"{validate.place(finding['key'])}: {finding['message']}" if finding["key"] else finding["message"]


def _data(text: str) -> str:
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
