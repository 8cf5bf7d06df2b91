"""What was odd about an input, in the words of `issues`: seen from outside, whatever reader took it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanse.core.lazy import lazy
from cleanse.core.types import Document, Problem
from cleanse.readers.decode import Decoded
from cleanse.readers.sniff import HTML, MARKDOWN, PLAIN, XHTML, extension, media
from cleanse.rules.problems import PROBLEM_BY_CODE

LONG = 1_000_000  # characters of a line
DEEP = 150  # open elements; real pages reach 46
END = 4096  # characters in which a tag that began would have ended
# NUL and the controls that no text needs; BS, ESC, SO, SI and the DOS end of file stand in captured terminal sessions.
BAD = bytes(c for c in range(32) if c not in b"\t\n\x0b\x0c\r") + b"\x7f"
OPEN_TAG = lazy(r"<(?:[a-zA-Z/!?][^<>]*)?\Z")
ALIKE = {XHTML: HTML, MARKDOWN: PLAIN}
# UTF-8 that was read as cp1252 or Latin-1: a lead byte of two or three, and the bytes that follow it.
TAILS = (
    "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a"
    "\u20ac\u2122"
)
MOJIBAKE = lazy(rf"[\u00c2-\u00c5\u00ce\u00cf\u00d0\u00d1][{TAILS}]|\u00e2[\u0080\u20ac][{TAILS}]")
MARKS = ("\u00c3", "\u00c2", "\u00e2\u20ac", "\u00e2\u0080", "\u00d0", "\u00d1", "\u00ce", "\u00c4", "\u00c5")
ENOUGH = 3  # suspicious pairs; one may be a word about mojibake


def doubts(data: bytes, decoded: Decoded, document: Document, given: str | None) -> Iterator[Problem]:
    """What a reader of the record should know about the input."""
    text, reading, origin = decoded.text, document.reading, document.origin
    if bad := _controls(data, decoded, document):
        yield _problem("TXT112", f"{_times(bad, 'control character')} left out of the clean text")
    if cut := _cut(text, origin.media_type or ""):
        yield _problem("TXT110", cut)
    if len(reading) > LONG and (longest := max(map(len, reading.split("\n")))) > LONG:
        yield _problem("TXT114", f"one line has {longest:,} characters")
    deepest = max((features.depth for features in document.layout.features), default=0)
    if deepest > DEEP and all(problem.code != "HTM101" for problem in document.problems):
        yield _problem("HTM103", f"elements are nested {deepest} deep")
    if (pairs := _mojibake(reading)) >= ENOUGH:
        yield _problem("TXT111", f"{pairs} pairs of characters look like UTF-8 that was read as another encoding")
    told = media(given) or extension(origin.path)
    seen = origin.media_type or ""
    if told and ALIKE.get(told, told) != ALIKE.get(seen, seen):
        source = "given" if media(given) else "the name says"
        yield _problem("TXT113", f"{told} ({source}), but the content is {seen}")


def _controls(data: bytes, decoded: Decoded, document: Document) -> int:
    """How many control characters the input holds; of a page, what its scripts hold is nobody's loss."""
    if document.layout.features:
        seen = document.reading.encode("utf-8", "replace")
        nuls = decoded.text.count("\x00") if "\x00" in decoded.text else 0  # looking is ten times faster than counting
        return len(seen) - len(seen.translate(None, BAD)) + nuls
    if decoded.encoding.startswith(("utf-16", "utf-32")):
        return 0
    return len(data) - len(data.translate(None, BAD))


def _cut(text: str, seen: str) -> str:
    """How it shows that a page ends too early, "" if it does not."""
    if seen not in (HTML, XHTML):
        return ""
    end = text[-END:]
    if end.rfind("<") > end.rfind(">") and OPEN_TAG.search(end):
        return "the page ends inside a tag"
    low = text[:END].lower()
    if "</body" in end or "</html" in end or not ("<body" in low or "<html" in low):
        return ""
    if not re.search("</(?:body|html)", text, re.IGNORECASE):
        return "the page begins with <html> and has no end"
    return ""


def _mojibake(text: str) -> int:
    if text.isascii() or not any(mark in text for mark in MARKS):
        return 0
    return len(MOJIBAKE.findall(text[:LONG]))


def _times(count: int, what: str) -> str:
    return f"one {what} is" if count == 1 else f"{count:,} {what}s are"


def _problem(code: str, message: str) -> Problem:
    return Problem(code, PROBLEM_BY_CODE[code].level, message)
