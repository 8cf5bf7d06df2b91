"""The title of a flattened page: the lines that may be it, ranked by what a title looks like and what follows it."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.text import tidy
from cleanse.core.types import Block, Candidate
from cleanse.detect import flat
from cleanse.detect.dates import scan
from cleanse.detect.header import LONG, SALUTATION, SPEAKER, begins_body, chrome, date_line, is_eastern, names_of
from cleanse.detect.titles import GENERIC, SEPARATOR, TOKEN, letters, parts, shared, slug, words
from cleanse.detect.view import View
from cleanse.detect.vote import chance

MOST_LINES = 700  # lines of a text among which its title stands
MOST_RANKED = 48  # lines that are looked at closely
MOST_PROSE = 8_000  # characters of prose that are read for the words of the title
SHORTEST, LONGEST = 5, 300  # characters
AHEAD = 12  # lines around a title that are looked at
BEFORE = 20  # lines in which prose follows a title
DOUBTED = 0.26  # never enough for an answer, unless a guess is asked for
FEW = 4  # lines of a text that may be its title; pages have more
ENOUGH = 0.5  # the score of a title that the rules for a header are sure of
MENU = 12  # lines of a header; above longer ones the ranker overrules the rules for a header
PROSE = 90  # characters of a line that is likely prose

MARK = lazy(r"(#{1,6})\s+|[*+•·–-]\s+|\d{1,2}[.)]\s+|\[\d+\]|>\s+")
NO_TITLE = lazy(
    r"https?:|www\.|@\w|^\W*(?:share|menu|search|skip|sign|log|subscribe|copyright|©|home|close|open|follow|read more|"
    r"view|next|previous|back|cookie|accept|table of contents|contents|related|by |tags?:|posted|published|updated)\b",
    0,
)
NUMBERS = lazy(r"\d")


class Line(NamedTuple):
    """A line that may be the title."""

    at: int  # index of its block
    value: str  # without marks
    key: str  # its letters
    mark: str  # the sign before it: "#", "##", "*" or ""
    start: int
    end: int


class Text(NamedTuple):
    """What the features of all lines need."""

    reading: str
    blocks: Sequence[Block]
    lines: tuple[Line, ...]
    times: Counter[str]  # how often each line stands in the text
    prose: tuple[int, ...]  # blocks that are prose
    sizes: tuple[int, ...]  # characters of prose above each of them, and of all
    body: Counter[str]  # the words of the prose, with the number of blocks that use each
    first: str  # letters of the first line
    pieces: dict[str, str]  # letters of the parts of the first line -> their place
    tokens: Counter[str]  # words of the first line
    slug: Counter[str]
    known: dict[int, tuple[bool, bool]]
    used: dict[int, frozenset[str]]  # the words of blocks of prose, filled when needed

    def header_like(self, index: int) -> tuple[bool, bool]:
        """If a block is a date line, and if it is a byline."""
        if index not in self.known:
            value = self.blocks[index].text
            short = len(value) <= 120
            dates = tuple(scan(value)) if short and NUMBERS.search(value) else ()
            self.known[index] = (bool(dates) and bool(date_line(value, dates)), short and bool(names_of(value)))
        return self.known[index]


def gather(view: View) -> Text:
    """The lines of a text that may be its title."""
    blocks = view.document.blocks[:MOST_LINES]
    found: list[Line] = []
    times: Counter[str] = Counter()
    prose: list[int] = []
    for index, block in enumerate(blocks):
        text = block.text
        if len(text) >= PROSE and begins_body(block):
            prose.append(index)
        if len(text) > 2 * LONGEST or (prose and prose[-1] == index and len(text) >= LONG):
            continue
        line = line_of(index, block)
        if line.key and not SALUTATION.fullmatch(line.value) and not SPEAKER.match(line.value):
            times[line.key] += 1
            if SHORTEST <= len(line.value) <= LONGEST or (is_eastern(line.value) and len(line.value) > 3):
                found.append(line)
    top = next((block.text for block in blocks if any(c.isalpha() for c in block.text)), "")
    top = tidy(top.splitlines()[0]) if top and len(top) <= LONGEST else ""
    body: Counter[str] = Counter()
    sizes = [0]
    for index in prose:
        sizes.append(sizes[-1] + len(blocks[index].text))
        if sizes[-1] < MOST_PROSE:
            body.update(words(blocks[index].text).keys())
    kept = near(found, prose, blocks, view.document.reading, Known(times, letters(top), body))
    place = view.document.origin.url or view.document.origin.path
    pieces = {letters(part): at for at, part in parts(top)}
    address = slug(place if place and "//" in place else f"//x/{place or ''}")
    return Text(
        view.document.reading, blocks, tuple(kept), times, tuple(prose), tuple(sizes), body, letters(top), pieces,
        words(top), address, {}, {},
    )  # fmt: skip


def line_of(index: int, block: Block) -> Line:
    """The line that a block is, without the marks of lists and headings."""
    raw = block.text.strip()
    match = MARK.match(raw)
    mark = (match[1] or match.group()[0]) if match else ""
    value = tidy(raw[match.end() :] if match else raw).strip("*_# ")
    if block.kind == "heading" and not mark:
        mark = "#" * int(block.hint[1:2]) if block.hint[1:2].isdigit() else ""
    return Line(index, value, letters(value), mark, block.start, block.end)


class Known(NamedTuple):
    """What tells at a glance that a line may be worth a close look."""

    times: Counter[str]
    first: str  # letters of the first line
    body: Counter[str]


def near(lines: list[Line], prose: list[int], blocks: Sequence[Block], reading: str, known: Known) -> list[Line]:
    """The lines worth a close look: the first ones, headings, those shortly before prose, on their own, or told of."""
    plain = [line for line in lines if not line.mark or line.mark[0] == "#" or line.mark[0].isdigit()]
    lines = plain if len(plain) > 4 else lines
    if len(lines) <= MOST_RANKED or not prose:
        return lines[:MOST_RANKED]
    order = []
    for place, line in enumerate(lines):
        following = bisect_right(prose, line.at)
        gap = prose[following] - line.at if following < len(prose) else BEFORE
        cost = min(gap, BEFORE) + 2 * min(following, 10) - 6 * apart(blocks, reading, line.at)
        cost -= 10 * (len(line.key) > SHORTEST and line.key in known.first) + 5 * (known.times[line.key] == 2)
        long = [word for word in TOKEN.findall(line.value.lower()) if len(word) > 3]
        cost -= 8 * (len(long) > 1 and 4 * sum(word in known.body for word in long) >= 3 * len(long))
        order.append((-99 if place < 6 or line.mark in ("#", "##") else cost, place))
    return [lines[place] for place in sorted(place for _, place in sorted(order)[:MOST_RANKED])]


def apart(blocks: Sequence[Block], reading: str, index: int) -> bool:
    """If blank lines stand above and below a block."""
    block = blocks[index]
    return (not index or reading.count("\n", blocks[index - 1].end, block.start) > 1) and (
        index + 1 >= len(blocks) or reading.count("\n", block.end, blocks[index + 1].start) > 1
    )


def features_of(text: Text) -> Iterator[dict[str, float]]:
    """The features of every line, by name; what is not there is 0."""
    rows = list(alone_of(text))
    compared(text, rows)
    yield from rows


def compared(text: Text, rows: list[dict[str, float]]) -> None:
    """Add what a line has before the others: the first of its kind, the one that the prose is most about."""
    if not rows:
        return
    for name in ("topic", "told-much", "near-told"):
        best = max(range(len(rows)), key=lambda index, name=name: rows[index].get(name, 0.0))  # type: ignore[misc]
        rows[best][f"best-{name}"] = 1.0
    stands = [i for i, has in enumerate(rows) if has["apart"] and not has["w1"] and not has["w2"]]
    for place, index in enumerate(stands[:3]):
        rows[index][f"stands-{place}"] = 1.0
    leads = [i for i in stands if rows[i]["gap"] < LEADING]
    for place, index in enumerate(leads[:3]):
        rows[index][f"leads-{place}"] = 1.0
    seen: set[str] = set()
    for line, has in zip(text.lines, rows, strict=True):
        if line.key in seen:
            has["again"] = 1.0
        seen.add(line.key)


LEADING = math.log(1 + 8)  # lines before prose


def alone_of(text: Text) -> Iterator[dict[str, float]]:
    """The features that a line has by itself."""
    tops = [line for line in text.lines if line.mark == "#"]
    most = math.log(1 + max((count for word, count in text.body.items() if len(word) > 3), default=1))
    for line in text.lines:
        value, index = line.value, line.at
        own = words(value)
        kind = f"mark-{line.mark[:3]}" if line.mark[:1] == "#" else "mark-item" if line.mark else "plain"
        has: dict[str, float] = {kind: 1.0}
        if line.mark == "#":
            has["only-top" if len(tops) == 1 else "first-top" if line is tops[0] else "later-top"] = 1.0
        has["line-0"], has["line-1"] = float(index == 0), float(index == 1)
        has["high"] = math.log(1 + index)
        if index != 0 and text.first:
            if line.key in text.pieces:
                has[f"piece-{text.pieces[line.key]}"] = 1.0
            has["is-first"] = float(line.key == text.first)
            has["in-first"] = float(len(line.key) > 8 and line.key in text.first)
            has["like-first"] = shared(own, text.tokens)
        elif index == 0:
            has["leaks"] = float(SEPARATOR.search(value) is not None)
        times = text.times[line.key]
        has["twice"], has["often"] = float(times == 2), float(times > 2)
        has |= worded(line, text, own, most)
        following = next((p for p in text.prose if p > index), None)
        has["gap"] = math.log(1 + (following - index if following else 99))
        place = bisect_right(text.prose, index)
        has["prose-above"] = math.log(1 + place)
        has["share-above"] = text.sizes[place] / (text.sizes[-1] or 1)
        has["prose-below"] = sum(p <= index + 20 for p in text.prose[place:]) / 10
        has["chrome"] = float(chrome(value))
        has |= around(text, index)
        has |= beside(text, line, own)
        has |= spacing(text, index)
        has["dated"] = float(text.header_like(index)[0])
        yield has


def worded(line: Line, text: Text, own: Counter[str], most: float) -> dict[str, float]:
    """What the words of a line are like, and how far the prose is about them."""
    value, count = line.value, own.total()
    size = len(value) * (3 if is_eastern(value) else 1)
    has: dict[str, float] = {}
    has["w1"], has["w2"], has["w3"] = float(count <= 1), float(count == 2), float(count == 3)
    has["log-size"] = math.log(min(size, 120) + 1)
    has["size>100"], has["size>160"] = float(size > 100), float(size > 160)
    last = value[-1]
    has["stop"], has["colon"], has["comma"] = float(last in ".。"), float(last == ":"), float(last in ",;")
    has["question"], has["low"] = float(last in "?!"), float(value[0].islower())
    has["caps"] = float(value.isupper() and size > 8)
    has["digit-first"] = float(value[0].isdigit())
    has["pipe"], has["sep"] = float("|" in value), float(SEPARATOR.search(value) is not None)
    has["bad"] = float(NO_TITLE.search(value.lower()) is not None)
    has["generic"] = float(line.key in GENERIC)
    long = [word for word in own if len(word) > 3]
    if long and text.body:
        has["told"] = sum(word in text.body for word in long) / len(long)
        has["topic"] = sum(math.log(1 + text.body.get(word, 0)) for word in long) / len(long) / most
        has["told-much"] = has["told"] * math.log(1 + len(long))
    capitals = [word[0].isupper() for word in value.split() if len(word) > 3 and word[0].isalpha()]
    if len(capitals) > 1:
        has["title-case"] = sum(capitals) / len(capitals)
    if text.slug.total() >= 2:
        has["slug"] = sum((text.slug & own).values()) / text.slug.total()
    return has


def beside(text: Text, line: Line, own: Counter[str]) -> dict[str, float]:
    """What the prose directly below a line says, and whether a menu ends above it."""
    blocks, index = text.blocks, line.at
    place = bisect_right(text.prose, index)
    following = text.prose[place : place + 3]
    long = [word for word in own if len(word) > 3]
    has: dict[str, float] = {}
    if long and following:
        for at in following:
            if at not in text.used:
                text.used[at] = frozenset(TOKEN.findall(blocks[at].text.lower()))
        has["near-told"] = sum(any(word in text.used[at] for at in following) for word in long) / len(long)
    above = blocks[max(0, index - 6) : index]
    items = sum(MARK.match(block.text) is not None for block in above)
    has["after-menu"] = items / 6
    if above:
        item = MARK.match(above[-1].text) is not None
        has["after-item"] = float(item and not line.mark)
        has["after-short"] = float(len(above[-1].text) < 25 and not item)
    names = line.value.split()
    if 2 <= len(names) <= 3 and all(name[0].isupper() and name.isalpha() for name in names):
        has["name-like"] = 1.0
        has["name-untold"] = 1.0 - has.get("near-told", 0.0)
    return has


def spacing(text: Text, index: int) -> dict[str, float]:
    """The blank lines around a line, and how far it stands to the right."""
    block, reading = text.blocks[index], text.reading
    above = reading[text.blocks[index - 1].end : block.start] if index else "\n\n"
    below = reading[block.end : text.blocks[index + 1].start] if index + 1 < len(text.blocks) else "\n\n"
    has = {"gap-above": min(above.count("\n"), 4) - 1.0, "gap-below": min(below.count("\n"), 4) - 1.0}
    has["apart"] = float(has["gap-above"] > 0 and has["gap-below"] > 0)
    indent = len(above.rpartition("\n")[2].expandtabs())
    has["indent"], has["indent-far"] = float(indent > 0), float(indent > 8)
    return has


def around(text: Text, index: int) -> dict[str, float]:
    """What the lines above and below a line look like."""
    blocks = text.blocks
    above = [len(block.text) for block in blocks[max(0, index - AHEAD) : index]]
    below = [len(block.text) for block in blocks[index + 1 : index + 1 + AHEAD]]
    has = {
        "above": math.log(1 + sum(above) / (len(above) or 1)),
        "below": math.log(1 + sum(below) / (len(below) or 1)),
        "next": math.log(1 + (below[0] if below else 0)),
        "prior": math.log(1 + (above[-1] if above else 0)),
    }
    for step, place in enumerate(range(index + 1, min(index + 5, len(blocks)))):
        date, byline = text.header_like(place)
        if date and "date-below" not in has:
            has["date-below"] = 1.0 - 0.2 * step
        if byline and "by-below" not in has:
            has["by-below"] = 1.0 - 0.2 * step
    has["date-above"] = float(any(text.header_like(place)[0] for place in range(max(0, index - 3), index)))
    return has


TELLING = (
    "mark-#", "mark-##", "only-top", "apart", "gap-above", "gap-below", "line-0", "topic", "told", "by-below",
    "date-below", "stop", "low", "w1", "w2", "high", "prose-below", "share-above", "prose-above", "like-first",
    "piece-first", "piece-cutlast", "log-size",
)  # fmt: skip


def certainty(points: Sequence[float], features: Sequence[dict[str, float]]) -> tuple[int, dict[str, float]]:
    """The best line, and what tells how sure it is."""
    first = max(range(len(points)), key=points.__getitem__)
    top = points[first]
    share = 1 / sum(math.exp(point - top) for point in points)
    share = min(max(share, 1e-5), 1 - 1e-5)
    facts = {"one": 1.0, "odds": math.log(share / (1 - share)), "top": max(-5.0, min(top, 12.0))}
    facts["lines"] = math.log(len(points))
    return first, facts | {name: features[first][name] for name in TELLING if name in features[first]}


def find(view: View) -> Iterator[Candidate]:
    """Yield the titles that the rules for a header find, and where they find none or a menu, the likeliest line."""
    found = tuple(flat.find_titles(view))
    yield from found
    sure = any(c.score >= ENOUGH for c in found) and len(view.header.lines) <= MENU
    if view.document.blocks and not view.document.layout.features and not sure:
        yield from likeliest(view)


def likeliest(view: View) -> Iterator[Candidate]:
    """Yield the likeliest line; its score is how likely it is to be the title. It never leaves the text."""
    from cleanse.models.fields import LINE, LINE_SURE

    text = gather(view)
    if not text.lines:
        return
    features = list(features_of(text))
    points = [sum(LINE.get(name, 0.0) * value for name, value in has.items()) for has in features]
    first, facts = certainty(points, features)
    sure, line = chance(facts, LINE_SURE), text.lines[first]
    if len(text.lines) < FEW:  # no flattened page: what stands above the prose need not be its title
        sure = min(sure / 2, DOUBTED)
    # Many lines above the body are the menus of a page: there the ranker sees more than the rules for a header.
    extra = (("firm", "yes"),) if len(view.header.lines) > MENU else ()
    raw = text.reading[line.start : line.end]
    yield Candidate("title", line.value, raw, line.start, line.end, "TTL019", round(sure, 3), None, extra)
