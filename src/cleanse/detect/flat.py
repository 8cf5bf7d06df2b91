"""Title, date, agency, section and authors of a flat text, from the lines above its body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.text import tidy
from cleanse.core.types import Candidate
from cleanse.detect.dates import Found, scan
from cleanse.detect.header import (
    BLANK,
    LABEL,
    NAME,
    NOT_PUBLISHED,
    Line,
    has_digit,
    in_columns,
    is_eastern,
    names_of,
    says_changed,
)
from cleanse.detect.view import View

TITLES = ("other", "occasion", "agency")  # lines that a title can be made of
EVIDENCE = ("date", "place-date", "byline", "id")  # lines that only a header has
NEAR = 5  # lines between a title and the evidence for it
RIGHT = 40  # columns; so far to the right stand names and dates of a masthead
FLOWING = 20  # characters of a line that a soft wrap ends
FAIR = 15  # characters of a line that can be a title
LONGEST_TITLE = 400  # characters
MASTHEAD = lazy(
    r"request for comments|network working group|internet engineering|internet[- ]draft|federal register|"
    r"official journal|status of this memo|(?:updates|obsoletes|category|issn|isbn)\b.{0,3}:|presidential documents|"
    r"billing code|press release|news release|for immediate release|distribution|"
    r"(?:part|title|volume|vol\.?|no\.?|issue|chapter) [\dIVXLC]+\b[\W\d]*|table of contents|contents|abstract|"
    r"the president$|"
    r"pressemitteilung|communiqué de presse|comunicado de prensa|пресс-релиз|新闻稿",
    re.IGNORECASE,
)
UNLIKELY = lazy(
    r"https?:|www\.|@|cookie|donat|subscribe|newsletter|copyright|©|all rights reserved|\.(?:com|org|net)\b",
    re.IGNORECASE,
)
NUMBERED = lazy(
    r"^(?:[A-Z][a-z]+ ){1,3}(?:No\. )?\d[\w./-]{0,20}?\s?(?:--|—)\s?(?=[^\W\d_a-z])"
)  # Order 13062--Continuance
SECTION = lazy(r"[^.!?:;]{3,60}")
CRUMBS = lazy(r"\s{0,9}(?:[>»›→]|::|\s/\s)\s{0,9}")
CRUMB = (">", "»", "›", "→", "::", "/")  # what stands in every such separator
OPEN_END = lazy(r"(?:^|\s)(?:and|of|the|for|in|to|on|with|or|a|an|by|from)$", re.IGNORECASE)
SIGNED = lazy(
    r"\d[\w./-]{0,30}\)?,?\s(?:of|vom|du|от|de|del|dated|z dnia|av|af)\s{1,9}$", re.IGNORECASE
)  # a number, then its day
DATELINE = lazy(
    r"(?:[^\W\d_a-z][^\W\d_a-z.’'-]{2,24}(?:[ ,/]{1,3}[^\W\d_a-z.][\w.’'-]{0,24}){0,4})[,:]?\s"  # MINSK, NEW YORK
    r"(?=[^\n]{4,60}?(?:[-–—]|\)\s?[-–—.:]|/PRNewswire|\(AP\)|\(Reuters\)|\(AFP\)|\(TASS\)))"
)


BYLINE_LIKE = lazy(
    r"^(?:by|von|par|por) |\b(?:updated|published|posted|reviewed by|written by|reading time)\b|"
    r"\bmin(?:ute)?s?(?: read)?$",
    re.IGNORECASE,
)
GENERIC = lazy(
    r"^(?:\d[.)] )?(?:introduction|overview|summary|key takeaways|resources|released?|details|about|related|"
    r"featured\b.*)$",
    re.IGNORECASE,
)
# What a line looks like, and what that is worth; and what stands in every such line in ASCII, in lower case.
LOOKS = (
    (UNLIKELY, -3.0, tuple("http www. @ cookie donat subscribe newsletter copyright rights .com .org .net".split())),
    (lazy(r"[.;,]$"), -1.2),
    (lazy(r":$"), -0.7),
    (lazy(r"^[\[(<{]"), -1.5),
    (lazy(r"^[\W\d_]*\d[\W\d_]*(?:[^\W\d_]{1,4}[\W\d_]*)?$"), -2.0),  # 2023/0098 (COD)
    (lazy(r"^[^\W\d_A-Z]"), -0.3),
    (lazy(r"^.{0,11}$"), -0.8),
    (lazy(r"^.{0,3}$|^(?:[\W\d_]*[^\W\d_]){0,2}[\W\d_]*$"), -2.0),
    (BYLINE_LIKE, -1.8, ("by", "von ", "par ", "por ", "updated", "published", "posted", "reading time", "min")),
    (GENERIC, -2.0),
    (lazy(rf"^(?:dr\.? |prof\.? )?{NAME}(?:, (?:[A-Z]{{2,5}}(?:, )?){{1,4}})?$"), -0.7),  # the name of a person
)  # fmt: skip


ABOVE = frozenset(
    ("chrome", "rule", "agency", "other", "occasion")
)  # what may stand above the title of a flattened page


class Titled(NamedTuple):
    """Adjacent lines that may be the title together."""

    first: int  # index into the lines of the header
    last: int  # the last one, included
    text: str


def groups(view: View, kinds: Sequence[str]) -> Iterator[Titled]:
    """The lines that may be a title, those of a wrapped one together."""
    lines = view.header.lines
    index = 0
    while index < len(lines):
        if kinds[index] not in TITLES:
            index += 1
            continue
        last = index
        while (
            last + 1 < len(lines)
            and last - index < 7
            and kinds[last + 1] in TITLES
            and continues(view, lines[index], lines[last], lines[last + 1])
        ):
            last += 1
        text = NUMBERED.sub("", " ".join(line.text for line in lines[index : last + 1]))
        if kinds[index] != "agency" or last > index:
            yield Titled(index, last, tidy(text))
        index = last + 1


def continues(view: View, first: Line, line: Line, following: Line) -> bool:
    """If a line goes on in the next one: a wrapped title."""
    if in_columns(line.text) or in_columns(following.text):
        return False
    between = view.document.reading[line.end : following.start]
    ends = between.count("\n") + between.count("\r") - between.count("\r\n")
    open_end = OPEN_END.search(line.text) is not None
    lower = open_end or (following.text[0].islower() and line.text[-1].isalnum())
    if ends > 1 + (lower and len(following.text) < 150):
        return False
    if (
        line.text[-1:] in ".!?"
        or (line.text[-1:] == ":" and not following.indented)
        or MASTHEAD.match(line.text)
        or MASTHEAD.match(following.text)
        or whole_or_dated(line)
    ):
        return False
    if line.block == following.block and view.document.layout.wrap:
        return True
    # A blank before the line end, as soft wrapping leaves it, or a comma: the line goes on.
    if ends == 1 and (between[:1] == " " or line.text[-1] == ",") and len(line.text) >= FLOWING:
        return True
    wide = len(line.text) > 40 and (view.document.layout.wrap is not None)
    hanging = (
        len(line.text) >= 30
        and len(line.text) * 5 >= len(following.text) * 4
        and parted(view, following, len(first.text))
    )
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
    if len(line.dates) != 1 or len(line.text) > 120:
        return False
    return (
        bool(SIGNED.search(line.text[: line.dates[0].start]))
        and line.dates[0].end >= len(line.text) - 1
        and line.text[-1] != "."
    )


def slug_agrees(view: View, text: str) -> bool:
    """If the name of the file is made of the words of the line."""
    path = view.document.origin.path or view.document.origin.url or ""
    stem = path.replace("\\", "/").rstrip("/").rpartition("/")[2].partition(".")[0].lower()
    words = {word for word in re.findall(r"[^\W_]+", stem) if len(word) > 2 and not word.isdigit()}
    if len(words) < 3:
        return False
    own = set(re.findall(r"[^\W_]+", text.lower()))
    return len(words & own) * 5 >= len(words) * 4 and len(words & own) * 2 >= len([w for w in own if len(w) > 3])


def find_titles(view: View) -> Iterator[Candidate]:
    """Yield the lines that may be the title; one with a score of .5 or more has evidence of a header."""
    lines, kinds = view.header.lines, view.kinds
    yield from only_heading(view)
    firm = [i for i, kind in enumerate(kinds) if kind in EVIDENCE and whole_block(view, kinds, i)]
    weak = [i for i, line in enumerate(lines) if i not in firm and (kinds[i] in EVIDENCE or masthead(line, kinds[i]))]
    for index, line in enumerate(lines):
        if kinds[index] == "label" and (match := LABEL.fullmatch(line.text)):
            score = 0.93 if any(abs(index - i) <= NEAR for i in firm) else 0.4
            yield Candidate("title", tidy(match[1]), line.text, line.start, line.end, "TTL014", score)
    found = [g for g in groups(view, kinds) if 0 < len(g.text) <= LONGEST_TITLE]
    found = [
        g for i, g in enumerate(found) if not (i and lines[g.first].role == "occasion" and follows(found[i - 1], g))
    ]
    for titled in found:
        near, rule = support(view, titled, found, firm, weak)
        score = max(0.05, min(0.95, 0.16 + (likeliness(view, titled) + near) / 6))
        start, end = lines[titled.first].start, lines[titled.last].end
        yield Candidate("title", titled.text, view.document.reading[start:end], start, end, rule, round(score, 3))


def follows(before: Titled, titled: Titled) -> bool:
    """If a line stands directly below one that can be the title."""
    return before.last + 1 == titled.first and len(before.text) >= FAIR


def support(view: View, titled: Titled, found: list[Titled], firm: list[int], weak: list[int]) -> tuple[float, str]:
    """What stands around a line and makes it a title, in points, and the rule that says so."""
    near = min((distance(titled, i) for i in firm), default=99)
    if near <= NEAR:
        points = 2.2 - 0.45 * (near - 1)
        beside = [i for i in firm if distance(titled, i) == near]
        if all(i < titled.first for i in beside) and any(
            g.last < beside[0] and len(g.text) >= max(FAIR, len(titled.text) // 2) for g in found
        ):
            points -= (
                0.9  # what stands below the date is rather a caption or the first words, if a title can stand above
            )
        return points, "TTL001"
    if (view.header.chrome and bare(view, titled) and alone(titled, found)) or slug_agrees(view, titled.text):
        return 2.0, "TTL001"
    far = min((distance(titled, i) for i in weak), default=99)
    return (1.8 - 0.3 * (far - 1), "TTL020") if far <= NEAR else (-2.0, "TTL021")


def bare(view: View, titled: Titled) -> bool:
    """If nothing stands above a line that does not stand above the title of a flattened page."""
    above = zip(view.kinds, view.header.lines[: titled.first], strict=False)
    return all(kind in ABOVE for kind, line in above if len(line.text) > FAIR)


def masthead(line: Line, kind: str) -> bool:
    """If a line that stays in the text is of the kind that stands above a title."""
    if kind != "other":
        return kind == "occasion"
    if line.dates:
        return signed(line) or in_columns(line.text) or bool(MASTHEAD.match(line.text))
    return has_digit(line.text) and bool(MASTHEAD.match(line.text))


def only_heading(view: View) -> Iterator[Candidate]:
    """The only first-level heading of a Markdown text, if nothing but the header stands above it."""
    if view.document.layout.features or "heading" not in view.of:
        return
    tops = [(i, b) for i, b in enumerate(view.document.blocks) if b.kind == "heading" and b.hint == "h1"]
    if len(tops) != 1:
        return
    index, block = tops[0]
    if index <= view.header.body or index == 0:
        text = tidy(block.text.splitlines()[0].lstrip("# ").rstrip("# ")) if block.text else ""
        if text:
            yield Candidate("title", text, block.text, block.start, block.end, "TTL001", 0.96)


def alone(titled: Titled, found: list[Titled]) -> bool:
    """If a line stands out among the lines above the body, or is the only one."""
    others = [other for other in found if other is not titled]
    return not others or (
        len(others) <= 2 and len(titled.text) >= 25 and all(len(titled.text) > 1.5 * len(o.text) for o in others)
    )


def whole_block(view: View, kinds: Sequence[str], index: int) -> bool:
    """If the block of a line holds nothing that would stay behind: what stays must not be evidence for a second run."""
    block = view.header.lines[index].block
    return all(
        kind in (*EVIDENCE, "chrome")
        for line, kind in zip(view.header.lines, kinds, strict=True)
        if line.block == block
    )


def distance(titled: Titled, index: int) -> int:
    """Lines between a title and another line, at least 1."""
    return titled.first - index if index < titled.first else max(1, index - titled.last)


def likeliness(view: View, titled: Titled) -> float:
    """How much a line looks like a title, whatever stands around it."""
    text, first, last = titled.text, view.header.lines[titled.first], view.header.lines[titled.last]
    points = min(len(text), 90) / 90 + looks(text)
    if MASTHEAD.match(text):
        points -= 2
    words = text.split()
    if len(text) > 100 and sum(word[0].islower() for word in words) * 5 >= len(words) * 3:
        points -= 1
    if len(words) < 2 and not is_eastern(text):
        points -= 0.8
    if in_columns(first.text):
        points -= 2.5
    if first.role == "agency":
        points -= 0.9
    if whole_or_dated(first) and len(text) < 60:  # "Executive Order 12969 of August 8, 1995"
        points -= 1.5
    if titled.last - titled.first > 3:
        points -= 0.8
    return points + placing(view, titled, first, last)


def looks(text: str) -> float:
    """What a line looks like, in points."""
    low = text.lower() if text.isascii() else ""
    points = 0.0
    for pattern, cost, *signs in LOOKS:
        if low and signs and not any(map(low.__contains__, signs[0])):
            continue
        if pattern.search(text):
            points += cost
    return points


def placing(view: View, titled: Titled, first: Line, last: Line) -> float:
    """What the place of a line in the header and on the page is worth."""
    points = 0.3 * titled.first / max(1, len(view.header.lines))
    if first.indent >= RIGHT:
        points -= 2
    elif first.indented:
        points += 0.4
    if last is view.header.lines[-1] or last.block + 1 == view.header.body:
        points += 0.3
    if len(titled.text) > FAIR and view.document.reading.count(titled.text[:60]) > 1:
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
            if says_changed(label):
                role = "modified"
            elif NOT_PUBLISHED.search(label):
                role = "event"
            if line.role in ("date", "place-date", "byline"):
                yield from dated(view, found, line.start, "DAT001", 0.9 if line.role != "byline" else 0.8, role)
            elif line.role == "occasion":
                yield from dated(view, found, line.start, "DAT019", 0.8, role)
            elif line.role == "other":
                # In a column or at the end of a masthead; a title that ends in a date says when something happened.
                column = in_columns(line.text) or bool(re.match(r"[\[(]|vol|no\.|issue", line.text, re.IGNORECASE))
                tail = found.end >= len(line.text) - 2 and len(line.text) <= 100 and line.text[-1] not in ".!?"
                score = 0.8 if column else 0.4 if tail else 0.2
                if signed(line):
                    score, column, role = 0.6, True, "signed"
                yield from dated(view, found, line.start, "DAT019", score, role if column else "other")
            elif line.role == "chrome":
                yield from dated(view, found, line.start, "DAT002", 0.2, "other")


def find_dateline(view: View) -> Iterator[Candidate]:
    """Yield the date of a press dateline, "MINSK, January 19, 2023 (TASS) —", at the start of the body."""
    blocks = view.document.blocks
    for index in range(
        view.header.body if view.flat else 0, min(len(blocks), (view.header.body if view.flat else 0) + 3)
    ):
        block = blocks[index]
        match = DATELINE.match(block.text[:160])
        if match:
            for found in scan(block.text[:160], view.language, view.order):
                if found.start <= match.end() + 12:
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
    if "agency" not in {line.role for line in view.header.lines}:
        return
    inside = {index for g in groups(view, view.kinds) if g.last > g.first for index in range(g.first, g.last + 1)}
    for index, line in enumerate(view.header.lines):
        if line.role == "agency" and index not in inside:  # not the second line of a wrapped title
            yield Candidate("publisher", tidy(line.text), line.text, line.start, line.end, "TXT001", 0.6)


def find_sections(view: View) -> Iterator[Candidate]:
    """Yield the breadcrumb above a title, and lines that may name the section of a site."""
    kinds = view.kinds
    for index, (line, kind) in enumerate(zip(view.header.lines, kinds, strict=True)):
        if kind not in {"other", "chrome"} or line.dates or len(line.text) > 120 or line.text[0] in "#*-":
            continue
        crumbs = []
        if any(map(line.text.__contains__, CRUMB)):
            crumbs = [tidy(part) for part in CRUMBS.split(line.text.strip("> »")) if part.strip()]
        if 1 < len(crumbs) <= 7 and all(len(crumb) <= 60 for crumb in crumbs):
            for crumb in crumbs:
                yield Candidate("section", crumb, line.text, line.start, line.end, "TXT002", 0.7)
        elif kind == "other" and heads(line, kinds[:index], kinds[index + 1 : index + 2]):
            yield Candidate("section", tidy(line.text), line.text, line.start, line.end, "TXT002", 0.6)


def heads(line: Line, above: Sequence[str], below: Sequence[str]) -> bool:
    """If a line reads like the name of a section and stands on top of the agency line, or of the title after chrome."""
    if not SECTION.fullmatch(line.text) or not heading_case(line.text) or MASTHEAD.match(line.text):
        return False
    if "agency" in below:
        return sum(kind == "other" for kind in above) <= 1
    return bool(below) and below[0] in TITLES and set(above) <= {"chrome", "rule"}


def heading_case(text: str) -> bool:
    """If the long words of a line begin with capitals, as in the name of a section."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if len(word) > 3]
    return bool(words) and all(word[0].isupper() or not word[0].islower() for word in words)


def find_bylines(view: View) -> Iterator[Candidate]:
    """Yield the authors named on lines of their own."""
    for line in view.header.lines:
        if line.role == "byline":
            for name in names_of(line.text):
                yield Candidate("authors", name, line.text, line.start, line.end, "TXT003", 0.8)
