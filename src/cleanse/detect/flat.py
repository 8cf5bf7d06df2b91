"""Title, date, agency, section and authors of a flat text, from the lines above its body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleanse.core.text import tidy
from cleanse.core.types import Candidate
from cleanse.detect.dates import Found, scan
from cleanse.detect.header import BLANK, COLUMNS, LABEL, MODIFIED, NOT_PUBLISHED, Line, names_of
from cleanse.detect.identifiers import days_of, stands, whole
from cleanse.detect.view import View

EVIDENCE = ("date", "place-date", "byline", "id")  # lines that only a header has
NEAR = 5  # lines between a title and the evidence for it
RIGHT = 40  # columns; so far to the right stand names and dates of a masthead
LONGEST_TITLE = 400  # characters
MASTHEAD = re.compile(
    r"request for comments|network working group|internet engineering|internet[- ]draft|federal register|official journal|"
    r"status of this memo|(?:updates|obsoletes|category|issn|isbn)\b.{0,3}:|presidential documents|billing code|press release|news release|for immediate release|distribution|"
    r"(?:part|title|volume|vol\.?|no\.?|issue|chapter) [\dIVXLC]+\b[\W\d]*|table of contents|contents|abstract|the president|"
    r"pressemitteilung|communiqué de presse|comunicado de prensa|пресс-релиз|新闻稿",
    re.IGNORECASE,
)
UNLIKELY = re.compile(r"https?:|www\.|@|cookie|donat|subscribe|newsletter|copyright|©|all rights reserved|\.(?:com|org|net)\b", re.IGNORECASE)
SECTION = re.compile(r"[^.!?:;]{3,60}")
CRUMBS = re.compile(r"\s*(?:[>»›→|]|::|\s/\s)\s*")
SIGNED = re.compile(r"\d[\w./-]*\)?,?\s(?:of|vom|du|от|de|del|dated|z dnia|av|af)\s+$", re.IGNORECASE)  # a number, then its day
DATELINE = re.compile(
    r"(?:[^\W\d_a-z][^\W\d_a-z.’'-]{2,}(?:[ ,/-]+[^\W\d_a-z.][\w.’'-]*){0,4})[,:]?\s"  # MINSK, NEW YORK
    r"(?=[^\n]{4,60}?(?:[-–—]|\)\s?[-–—.:]|/PRNewswire|\(AP\)|\(Reuters\)|\(AFP\)|\(TASS\)))"
)


class Titled(NamedTuple):
    """Adjacent lines that may be the title together."""

    first: int  # index into the lines of the header
    last: int  # the last one, included
    text: str


def roles(view: View) -> list[str]:
    """The role of each line, with the lines that consist of an identifier."""
    days = days_of(view.header.lines)
    return [
        "id" if line.role in ("other", "agency") and (hit := whole(line.text)) and stands(hit, days) else line.role
        for line in view.header.lines
    ]


def groups(view: View, kinds: list[str]) -> Iterator[Titled]:
    """The lines that may be a title, those of a wrapped one together."""
    lines = view.header.lines
    index = 0
    while index < len(lines):
        if kinds[index] not in ("other", "agency"):
            index += 1
            continue
        last = index
        while last + 1 < len(lines) and last - index < 7 and kinds[last + 1] in ("other", "agency") and continues(view, lines[index], lines[last], lines[last + 1]):  # noqa: PLR2004
            last += 1
        text = " ".join(line.text for line in lines[index : last + 1])
        if kinds[index] == "other" or last > index:
            yield Titled(index, last, tidy(text))
        index = last + 1


def continues(view: View, first: Line, line: Line, following: Line) -> bool:
    """If a line goes on in the next one: a wrapped title."""
    if COLUMNS.search(line.text) or COLUMNS.search(following.text):
        return False
    between = view.document.reading[line.end : following.start]
    if between.count("\n") + between.count("\r") - between.count("\r\n") > 1:
        return False
    if line.text[-1:] in ".!?" or (line.text[-1:] == ":" and not following.indented) or MASTHEAD.match(line.text) or MASTHEAD.match(following.text) or whole_or_dated(line):
        return False
    if line.block == following.block and view.document.layout.wrap:
        return True
    wide = len(line.text) > 40 and (view.document.layout.wrap is not None)  # noqa: PLR2004
    lower = following.text[:1].islower() or line.text.rsplit(" ", 1)[-1].lower() in ("and", "of", "the", "for", "in", "to", "on", "with", "or", "a")
    hanging = len(line.text) >= 30 and len(line.text) * 5 >= len(following.text) * 4 and parted(view, following, len(first.text))  # noqa: PLR2004
    return lower or hanging or (wide and line.indented and following.indented) or (line.indented and following.indented)


def parted(view: View, line: Line, width: int) -> bool:
    """If a blank line follows, or another line of a group that a blank line ends soon."""
    reading = view.document.reading
    end = line.end
    for _ in range(3):
        stop = reading.find("\n", end)
        if stop < 0:
            return True
        following = reading[stop + 1 : stop + 200].split("\n", 1)[0]
        if not following.strip(BLANK):
            return True
        if len(following.strip(BLANK)) > width:
            return False
        end = stop + 1
    return False


def whole_or_dated(line: Line) -> bool:
    """If a line ends in a date, as the line above a title may."""
    return bool(line.dates) and line.dates[-1].end >= len(line.text) - 1


def signed(line: Line) -> bool:
    """If a line names an act and its day: "Executive Order 12969 of August 8, 1995"."""
    if len(line.dates) != 1 or len(line.text) > 120:  # noqa: PLR2004
        return False
    return bool(SIGNED.search(line.text[: line.dates[0].start])) and line.dates[0].end >= len(line.text) - 1 and line.text[-1] not in "."


def slug_agrees(view: View, text: str) -> bool:
    """If the name of the file is made of the words of the line."""
    path = view.document.origin.path or view.document.origin.url or ""
    stem = path.replace("\\", "/").rstrip("/").rpartition("/")[2].partition(".")[0].lower()
    words = {word for word in re.findall(r"[^\W_]+", stem) if len(word) > 2 and not word.isdigit()}  # noqa: PLR2004
    if len(words) < 3:  # noqa: PLR2004
        return False
    own = set(re.findall(r"[^\W_]+", text.lower()))
    return len(words & own) * 5 >= len(words) * 4 and len(words & own) * 2 >= len([w for w in own if len(w) > 3])  # noqa: PLR2004


def find_titles(view: View) -> Iterator[Candidate]:
    """Yield the lines that may be the title; one with a score of .5 or more has evidence of a header."""
    lines = view.header.lines
    kinds = roles(view)
    yield from only_heading(view)
    found = [g for g in groups(view, kinds) if 0 < len(g.text) <= LONGEST_TITLE]
    firm = [i for i, kind in enumerate(kinds) if kind in EVIDENCE and whole_block(view, kinds, i)]
    weak = [
        i
        for i, line in enumerate(lines)
        if i not in firm
        and (
            kinds[i] in EVIDENCE
            or (kinds[i] == "other" and line.dates and (COLUMNS.search(line.text) or MASTHEAD.match(line.text)))
            or (kinds[i] == "other" and signed(line))
            or (kinds[i] == "other" and not line.dates and MASTHEAD.match(line.text) and any(c.isdigit() for c in line.text))
        )
    ]
    for index, line in enumerate(lines):
        if kinds[index] == "label" and (match := LABEL.fullmatch(line.text)):
            near = min((abs(index - i) for i in firm), default=99)
            yield Candidate("title", tidy(match[1]), line.text, line.start, line.end, "TTL014", 0.93 if near <= NEAR else 0.4)
    for titled in found:
        line = lines[titled.first]
        points = likeliness(view, titled)
        above = kinds[: titled.first]
        near = min((distance(titled, i) for i in firm), default=99)
        far = min((distance(titled, i) for i in weak), default=99)
        if near <= NEAR:
            points += 2.2 - 0.45 * (near - 1)
            rule = "TTL001"
        elif view.header.chrome and set(above) <= {"chrome", "rule"} and alone(titled, found):
            points += 2.0
            rule = "TTL001"
        elif slug_agrees(view, titled.text):
            points += 2.0
            rule = "TTL001"
        elif far <= NEAR:
            points += 1.8 - 0.3 * (far - 1)
            rule = "TTL020"
        else:
            points -= 2.0
            rule = "TTL021"
        score = max(0.05, min(0.95, 0.3 + points / 6))
        last = lines[titled.last]
        yield Candidate("title", titled.text, view.document.reading[line.start : last.end], line.start, last.end, rule, score)


def only_heading(view: View) -> Iterator[Candidate]:
    """The only first-level heading of a Markdown text, if nothing but the header stands above it."""
    tops = [(i, b) for i, b in enumerate(view.document.blocks) if b.kind == "heading" and b.hint == "h1"]
    if len(tops) != 1 or view.document.layout.features:
        return
    index, block = tops[0]
    if index <= view.header.body or index == 0:
        text = tidy(block.text.splitlines()[0].lstrip("# ").rstrip("# ")) if block.text else ""
        if text:
            yield Candidate("title", text, block.text, block.start, block.end, "TTL001", 0.96)


def alone(titled: Titled, found: list[Titled]) -> bool:
    """If a line stands out among the lines above the body, or is the only one."""
    others = [other for other in found if other is not titled]
    return not others or (len(others) <= 2 and len(titled.text) >= 25 and all(len(titled.text) > 1.5 * len(o.text) for o in others))  # noqa: PLR2004


def whole_block(view: View, kinds: list[str], index: int) -> bool:
    """If the block of a line holds nothing that would stay behind: what stays must not be evidence for a second run."""
    block = view.header.lines[index].block
    return all(kind in (*EVIDENCE, "chrome") for line, kind in zip(view.header.lines, kinds, strict=True) if line.block == block)


def distance(titled: Titled, index: int) -> int:
    """Lines between a title and another line, at least 1."""
    return titled.first - index if index < titled.first else max(1, index - titled.last)


def likeliness(view: View, titled: Titled) -> float:
    """How much a line looks like a title, whatever stands around it."""
    text = titled.text
    lines = view.header.lines
    points = min(len(text), 90) / 90
    if UNLIKELY.search(text):
        points -= 3
    if COLUMNS.search(lines[titled.first].text):
        points -= 2.5
    if MASTHEAD.match(text):
        points -= 2
    if text[-1] in ".:;,":
        points -= 0.7
    if text[0] in "[(<{":
        points -= 1.5
    if len(text) < 12:  # noqa: PLR2004
        points -= 0.8
    if len(text) < 4 or sum(c.isalpha() for c in text) < 3:  # noqa: PLR2004
        points -= 2
    if lines[titled.first].role == "agency":
        points -= 0.9
    if whole_or_dated(lines[titled.first]) and len(text) < 60:  # noqa: PLR2004  # "Executive Order 12969 of August 8, 1995"
        points -= 1.5
    if lines[titled.first].indent >= RIGHT:
        points -= 2
    elif lines[titled.first].indented:
        points += 0.4
    if titled.last - titled.first > 3:  # noqa: PLR2004
        points -= 0.8
    if titled.last == len(lines) - 1 or lines[titled.last].block + 1 == view.header.body:
        points += 0.3
    points += 0.3 * titled.first / max(1, len(lines))
    if len(text) > 15 and view.document.reading.count(text[:60]) > 1:  # noqa: PLR2004
        points += 0.5
    return points


def find_dates(view: View) -> Iterator[Candidate]:
    """Yield the dates of the header: whole date lines, then dates beside other words."""
    for line in view.header.lines:
        last = 0
        for found in line.dates:
            label = line.text[last : found.start]
            last = found.end
            role = "published"
            if MODIFIED.search(label):
                role = "modified"
            elif NOT_PUBLISHED.search(label):
                role = "event"
            if line.role in ("date", "place-date", "byline"):
                yield from dated(view, found, line.start, "DAT001", 0.9 if line.role != "byline" else 0.8, role)
            elif line.role == "other":
                # A date in a column or at the end of a masthead line; a title that ends in a date says when it happened.
                column = bool(COLUMNS.search(line.text)) or bool(re.match(r"[\[(]|vol|no\.|issue", line.text, re.IGNORECASE))
                tail = found.end >= len(line.text) - 2 and len(line.text) <= 100 and line.text[-1] not in ".!?"  # noqa: PLR2004
                score = 0.8 if column else 0.4 if tail else 0.2
                if signed(line):
                    score, column, role = 0.6, True, "signed"
                yield from dated(view, found, line.start, "DAT019", score, role if column else "other")
            elif line.role == "chrome":
                yield from dated(view, found, line.start, "DAT002", 0.2, "other")


def find_dateline(view: View) -> Iterator[Candidate]:
    """Yield the date of a press dateline, "MINSK, January 19, 2023 (TASS) —", at the start of the body."""
    blocks = view.document.blocks
    for index in range(view.header.body if view.flat else 0, min(len(blocks), (view.header.body if view.flat else 0) + 3)):
        block = blocks[index]
        match = DATELINE.match(block.text[:160])
        if match:
            for found in scan(block.text[:160], order=view.order):
                if found.start <= match.end() + 12:  # noqa: PLR2004
                    yield from dated(view, found, block.start, "DAT016", 0.75, "published")
                break


def dated(view: View, found: Found, at: int, rule: str, score: float, role: str) -> Iterator[Candidate]:
    """The candidates that one date gives: for the day, for the time, and for the list of dates."""
    start, end = found.start + at, found.end + at
    raw = view.document.reading[start:end]
    if found.date and role in ("published", "other"):
        yield Candidate("date", found.date, raw, start, end, rule, score, None, (("role", role),))
        if found.datetime:
            yield Candidate("datetime", found.datetime, raw, start, end, rule, score, None, (("role", role),))
    elif found.date and role == "modified":
        yield Candidate("date_modified", found.date, raw, start, end, rule, score)
    yield Candidate("dates", found.edtf, raw, start, end, rule, score, None, (("role", role), ("edtf", found.edtf)))


def find_agency(view: View) -> Iterator[Candidate]:
    """Yield the offices named on lines of their own in the header."""
    inside = {index for g in groups(view, roles(view)) if g.last > g.first for index in range(g.first, g.last + 1)}
    for index, line in enumerate(view.header.lines):
        if line.role == "agency" and index not in inside:  # not the second line of a wrapped title
            yield Candidate("publisher", tidy(line.text), line.text, line.start, line.end, "TXT001", 0.6)


def find_sections(view: View) -> Iterator[Candidate]:
    """Yield lines of the header that may name the section of a site."""
    kinds = roles(view)
    for index, (line, kind) in enumerate(zip(view.header.lines, kinds, strict=True)):
        if kind != "other" or line.dates or len(line.text) > 120:  # noqa: PLR2004
            continue
        crumbs = [tidy(part) for part in CRUMBS.split(line.text.strip("> »")) if part.strip()]
        if len(crumbs) > 1 and all(len(c) <= 60 for c in crumbs) and len(crumbs) <= 7:  # noqa: PLR2004
            for crumb in crumbs:
                yield Candidate("section", crumb, line.text, line.start, line.end, "TXT002", 0.7)
        elif SECTION.fullmatch(line.text) and heading_case(line.text) and not MASTHEAD.match(line.text) and set(kinds[:index]) <= {"chrome", "rule"}:
            yield Candidate("section", tidy(line.text), line.text, line.start, line.end, "TXT002", 0.6)


def heading_case(text: str) -> bool:
    """If the long words of a line begin with capitals, as in the name of a section."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if len(word) > 3]  # noqa: PLR2004
    return bool(words) and all(word[0].isupper() or not word[0].islower() for word in words)


def find_bylines(view: View) -> Iterator[Candidate]:
    """Yield the authors named on lines of their own."""
    for line in view.header.lines:
        if line.role == "byline":
            for name in names_of(line.text):
                yield Candidate("authors", name, line.text, line.start, line.end, "TXT003", 0.8)
