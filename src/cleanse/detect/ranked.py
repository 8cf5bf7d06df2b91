"""The title of a flattened page: the lines that may be it, ranked by what a title looks like and what follows it."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, repeat
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.text import tidy
from cleanse.core.types import Block, Candidate
from cleanse.detect import flat
from cleanse.detect.dates import scan
from cleanse.detect.header import LONG, begins_body, chrome, date_line, is_eastern, is_speech, names_of
from cleanse.detect.titles import GENERIC, NO_ALNUM, letters, parts, separated, slug, tokens
from cleanse.detect.view import View
from cleanse.detect.vote import chance

MOST_LINES = 700  # lines of a text among which its title stands
MOST_RANKED = 48  # lines that are looked at closely
MOST_PROSE = 8_000  # characters of prose that are read for the words of the title
SHORTEST, LONGEST = 5, 300  # characters
AHEAD = 12  # lines around a title that are looked at
BEFORE = 20  # lines in which prose follows a title
DOUBTED = 0.19  # never enough for an answer, unless a guess is asked for
FEW = 4  # lines of a text that may be its title; pages have more
ENOUGH = 0.5  # the score of a title that the rules for a header are sure of
MENU = 12  # lines of a header; above longer ones the ranker overrules the rules for a header
MOST_DATED = 120  # characters of a date line or byline
PROSE = 90  # characters of a line that is likely prose

MARKS = frozenset("#*+•·–-[>")  # how a mark begins, if not with a number
MARK = lazy(r"(#{1,6})\s+|[*+•·–-]\s+|\d{1,2}[.)]\s+|\[\d+\]|>\s+")
ADDRESS = lazy(r"https?:|www\.|@\w")
NO_TITLE = lazy(  # how a line begins that is none, in lower case
    r"^\W*(?:share|menu|search|skip|sign|log|subscribe|copyright|©|home|close|open|follow|read more|"
    r"view|next|previous|back|cookie|accept|table of contents|contents|related|by |tags?:|posted|published|updated)\b"
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
    body: Counter[str]  # the long words of the prose, with the number of blocks that use each
    first: str  # letters of the first line
    pieces: dict[str, str]  # letters of the parts of the first line -> their place
    tokens: dict[str, int]  # words of the first line
    slug: Counter[str]
    breaks: Sequence[int]  # line ends above each block, and below the last one
    above: Sequence[int]  # characters of the blocks above each block, and of all
    items: Sequence[int]  # blocks with a mark above each block, and of all
    dated: set[int]  # the date lines near lines
    signed: set[int]  # the bylines
    used: dict[int, set[str]]  # the long words of blocks of prose, filled when needed

    def told(self, words: list[str], place: int) -> int:
        """How many of these long words the first three blocks of prose from a place on use."""
        left = words
        for at in self.prose[place : place + 3]:
            if not left:
                break
            known = self.used.get(at)
            if known is None:
                known = self.used[at] = set(longer(self.blocks[at].text))
            left = [word for word in left if word not in known]
        return len(words) - len(left)


def gather(view: View) -> Text:
    """The lines of a text that may be its title."""
    blocks, reading = view.document.blocks[:MOST_LINES], view.document.reading
    breaks = [2, *map(reading.count, repeat("\n"), view.ends, view.starts[1 : len(blocks)]), 2]
    found: list[Line] = []
    keys: list[str] = []
    prose: list[int] = []
    items: list[bool] = []
    for index, block in enumerate(blocks):
        text = block.text
        size, head = len(text), text[:1]
        items.append((head in MARKS or head.isdecimal()) and MARK.match(text) is not None)
        if size >= PROSE and begins_body(block):
            prose.append(index)
            if size >= LONG:
                continue
        if size > 2 * LONGEST:
            continue
        line = line_of(index, block)
        value = line.value
        if line.key and not is_speech(value):
            keys.append(line.key)
            if SHORTEST <= len(value) <= LONGEST or (len(value) > 3 and is_eastern(value)):
                found.append(line)
    top = next((block.text for block in blocks if any(map(str.isalpha, block.text))), "")
    top = tidy(top.splitlines()[0]) if top and len(top) <= LONGEST else ""
    sizes = [0]
    used: dict[int, set[str]] = {}
    for index in prose:
        sizes.append(sizes[-1] + len(blocks[index].text))
        if sizes[-1] < MOST_PROSE:
            used[index] = set(longer(blocks[index].text))
    times, body = Counter(keys), Counter(chain.from_iterable(used.values()))
    kept = near(found, prose, breaks, Known(times, letters(top), body))
    place = view.document.origin.url or view.document.origin.path
    pieces = {letters(part): at for at, part in parts(top)}
    address = slug(place if place and "//" in place else f"//x/{place or ''}")
    return Text(
        reading, blocks, tuple(kept), times, tuple(prose), tuple(sizes), body, letters(top), pieces,
        bag(tokens(top)), address, breaks, running([len(block.text) for block in blocks]), running(items),
        *dated(kept, blocks), used,
    )  # fmt: skip


def dated(lines: list[Line], blocks: Sequence[Block]) -> tuple[set[int], set[int]]:
    """The blocks near these lines that are date lines, and those that are bylines."""
    around = {place for line in lines for place in range(max(0, line.at - 3), min(line.at + 5, len(blocks)))}
    dates, names = set(), set()
    for place in around:
        value = blocks[place].text
        if len(value) > MOST_DATED:
            continue
        if NUMBERS.search(value) and (found := tuple(scan(value))) and date_line(value, found):
            dates.add(place)
        if names_of(value):
            names.add(place)
    return dates, names


def running(counts: Iterable[int]) -> tuple[int, ...]:
    """The sums of the counts before each place, and of all.

    >>> running((3, 0, 4))
    (0, 3, 3, 7)
    """
    return tuple(accumulate(counts, initial=0))


def bag(tokens: list[str]) -> dict[str, int]:
    """How often each word occurs, in the order of the first times.

    >>> bag(["rain", "and", "rain"])
    {'rain': 2, 'and': 1}
    """
    found = dict.fromkeys(tokens, 1)
    return found if len(found) == len(tokens) else dict(Counter(tokens))


def longer(text: str) -> list[str]:
    """The words of a text that say what it is about: those of more than three letters."""
    return [word for word in tokens(text) if len(word) > 3]


def line_of(index: int, block: Block) -> Line:
    """The line that a block is, without the marks of lists and headings."""
    start, end, raw, kind, hint = block
    raw, mark = raw.strip(), ""
    head = raw[:1]
    if (head in MARKS or head.isdecimal()) and (match := MARK.match(raw)):
        mark = match[1] or match.group()[0]
        raw = raw[match.end() :]
    if raw.isascii() and raw.isprintable() and "  " not in raw:  # what `tidy` and `letters` do to nearly all lines
        value = raw.strip("*_# ")
        key = value.lower().encode("ascii").translate(None, NO_ALNUM).decode("ascii")
    else:
        value = tidy(raw).strip("*_# ")
        key = letters(value)
    if kind == "heading" and not mark:
        mark = "#" * int(hint[1:2]) if hint[1:2].isdigit() else ""
    return tuple.__new__(Line, (index, value, key, mark, start, end))


class Known(NamedTuple):
    """What tells at a glance that a line may be worth a close look."""

    times: Counter[str]
    first: str  # letters of the first line
    body: Counter[str]


def near(lines: list[Line], prose: list[int], breaks: Sequence[int], known: Known) -> list[Line]:
    """The lines worth a close look: the first ones, headings, those shortly before prose, on their own, or told of."""
    plain = [line for line in lines if not line.mark or line.mark[0] == "#" or line.mark[0].isdigit()]
    lines = plain if len(plain) > 4 else lines
    if len(lines) <= MOST_RANKED or not prose:
        return lines[:MOST_RANKED]
    order = []
    times, first, body = known
    following, total = 0, len(prose)
    holds = body.__contains__
    for place, (at, value, key, mark, _, _) in enumerate(lines):
        if place < 6 or mark in ("#", "##"):
            order.append((-99, place))
            continue
        while following < total and prose[following] <= at:
            following += 1
        cost = min(prose[following] - at, BEFORE) if following < total else BEFORE
        cost += 2 * min(following, 10)
        apart = breaks[at] > 1 and breaks[at + 1] > 1
        if apart:
            cost -= 6
        if len(key) > SHORTEST and key in first:
            cost -= 10
        if times[key] == 2:
            cost -= 5
        long = longer(value)
        if len(long) > 1:
            told = sum(map(holds, long))
            cost -= 8 if 4 * told >= 3 * len(long) else 4 if 2 * told >= len(long) else 0
        if apart and len(long) > 3:
            cost -= 5  # few entries of a menu have so many words
        order.append((cost, place))
    return [lines[place] for place in sorted([place for _, place in sorted(order)[:MOST_RANKED]])]


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
    stands = [i for i, has in enumerate(rows) if "apart" in has and "w1" not in has and "w2" not in has]
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
    told_of = text.slug.total()
    most = math.log(1 + max(text.body.values(), default=1))
    for line in text.lines:
        value, index = line.value, line.at
        counted = tokens(value)
        own = bag(counted)
        kind = f"mark-{line.mark[:3]}" if line.mark[:1] == "#" else "mark-item" if line.mark else "plain"
        has: dict[str, float] = {kind: 1.0}
        if line.mark == "#":
            has["only-top" if len(tops) == 1 else "first-top" if line is tops[0] else "later-top"] = 1.0
        if index < 2:
            has["line-1" if index else "line-0"] = 1.0
        has["high"] = math.log(1 + index)
        if index != 0 and text.first:
            likened(has, line, text, own, len(counted))
        elif index == 0 and separated(value):
            has["leaks"] = 1.0
        times = text.times[line.key]
        if times > 1:
            has["twice" if times == 2 else "often"] = 1.0
        long = [word for word in own if len(word) > 3]
        worded(has, line, len(counted))
        if long and text.body:
            told(has, long, text.body, most)
        capitalised(has, value)
        if told_of >= 2:
            has["slug"] = sum([min(times, own[word]) for word, times in text.slug.items() if word in own]) / told_of
        place = bisect_right(text.prose, index)
        has["gap"] = math.log(1 + (text.prose[place] - index if place < len(text.prose) else 99))
        has["prose-above"] = math.log(1 + place)
        has["share-above"] = text.sizes[place] / (text.sizes[-1] or 1)
        has["prose-below"] = (bisect_right(text.prose, index + BEFORE) - place) / 10
        if chrome(value):
            has["chrome"] = 1.0
        around(has, text, index)
        beside(has, text, line, long, place)
        spacing(has, text, index)
        if index in text.dated:
            has["dated"] = 1.0
        yield has


def likened(has: dict[str, float], line: Line, text: Text, own: dict[str, int], count: int) -> None:
    """Add how far a line is like the first line of the text, which may be the title of the window."""
    if line.key in text.pieces:
        has[f"piece-{text.pieces[line.key]}"] = 1.0
    if line.key == text.first:
        has["is-first"] = 1.0
    if len(line.key) > 8 and line.key in text.first:
        has["in-first"] = 1.0
    common = sum([min(own[word], text.tokens[word]) for word in own.keys() & text.tokens.keys()])
    if common:
        has["like-first"] = 2 * common / (count + sum(text.tokens.values()))


def worded(has: dict[str, float], line: Line, count: int) -> None:
    """Add what a line looks like; `count` is the number of its words."""
    value = line.value
    size = len(value) * (3 if is_eastern(value) else 1)
    if count < 4:
        has["w1" if count <= 1 else f"w{count}"] = 1.0
    has["log-size"] = math.log(min(size, 120) + 1)
    if size > 100:
        has["size>100"] = 1.0
        if size > 160:
            has["size>160"] = 1.0
    if mark := ENDINGS.get(value[-1]):
        has[mark] = 1.0
    if value[0].islower():
        has["low"] = 1.0
    if size > 8 and value.isupper():
        has["caps"] = 1.0
    if value[0].isdigit():
        has["digit-first"] = 1.0
    if "|" in value:
        has["pipe"] = 1.0
    if separated(value):
        has["sep"] = 1.0
    low = value.lower()
    if NO_TITLE.match(low) or (("http" in low or "www." in low or "@" in low) and ADDRESS.search(low)):
        has["bad"] = 1.0
    if line.key in GENERIC:
        has["generic"] = 1.0


ENDINGS = {".": "stop", "。": "stop", ":": "colon", ",": "comma", ";": "comma", "?": "question", "!": "question"}


def told(has: dict[str, float], long: list[str], body: Counter[str], most: float) -> None:
    """Add how far the prose is about the words of a line."""
    met = [body[word] for word in long if word in body]
    has["told"] = len(met) / len(long)
    has["topic"] = sum([math.log(1 + times) for times in met]) / len(long) / most
    has["told-much"] = has["told"] * math.log(1 + len(long))


def capitalised(has: dict[str, float], value: str) -> None:
    """Add the share of the long words of a line that begin with capitals."""
    capitals = [word[0].isupper() for word in value.split() if len(word) > 3 and word[0].isalpha()]
    if len(capitals) > 1:
        has["title-case"] = sum(capitals) / len(capitals)


def beside(has: dict[str, float], text: Text, line: Line, long: list[str], place: int) -> None:
    """Add what the prose directly below a line says, and whether a menu ends above it."""
    index = line.at
    if long and place < len(text.prose):
        has["near-told"] = text.told(long, place) / len(long)
    if index:
        has["after-menu"] = (text.items[index] - text.items[max(0, index - 6)]) / 6
        if text.items[index] > text.items[index - 1]:
            if not line.mark:
                has["after-item"] = 1.0
        elif text.above[index] - text.above[index - 1] < 25:
            has["after-short"] = 1.0
    names = line.value.split(None, 3)
    if 2 <= len(names) <= 3 and all(name[0].isupper() and name.isalpha() for name in names):
        has["name-like"] = 1.0
        has["name-untold"] = 1.0 - has.get("near-told", 0.0)


def spacing(has: dict[str, float], text: Text, index: int) -> None:
    """Add the blank lines around a line, and how far it stands to the right."""
    above, below = text.breaks[index], text.breaks[index + 1]
    has["gap-above"], has["gap-below"] = min(above, 4) - 1.0, min(below, 4) - 1.0
    if above > 1 and below > 1:
        has["apart"] = 1.0
    if index and (before := text.reading[text.blocks[index - 1].end : text.blocks[index].start])[-1:] != "\n":
        indent = len(before.rpartition("\n")[2].expandtabs())
        if indent:
            has["indent"] = 1.0
        if indent > 8:
            has["indent-far"] = 1.0


def around(has: dict[str, float], text: Text, index: int) -> None:
    """Add what the lines above and below a line look like."""
    sizes, total = text.above, len(text.blocks)
    first, last = max(0, index - AHEAD), min(total, index + 1 + AHEAD)
    has["above"] = math.log(1 + (sizes[index] - sizes[first]) / ((index - first) or 1))
    has["below"] = math.log(1 + (sizes[last] - sizes[index + 1]) / ((last - index - 1) or 1))
    has["next"] = math.log(1 + (sizes[index + 2] - sizes[index + 1] if index + 1 < total else 0))
    has["prior"] = math.log(1 + (sizes[index] - sizes[index - 1] if index else 0))
    below = range(index + 1, index + 5)
    if not (text.dated.isdisjoint(below) and text.signed.isdisjoint(below)):
        for step, place in enumerate(below):
            if "date-below" not in has and place in text.dated:
                has["date-below"] = 1.0 - 0.2 * step
            if "by-below" not in has and place in text.signed:
                has["by-below"] = 1.0 - 0.2 * step
    if not text.dated.isdisjoint(range(index - 3, index)):
        has["date-above"] = 1.0


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
    points = [sum([LINE.get(name, 0.0) * value for name, value in has.items()]) for has in features]
    first, facts = certainty(points, features)
    sure, line = chance(facts, LINE_SURE), text.lines[first]
    if len(text.lines) < FEW:  # no flattened page: what stands above the prose need not be its title
        sure = min(sure / 2, DOUBTED)
    # Many lines above the body are the menus of a page: there the ranker sees more than the rules for a header.
    extra = (("firm", "yes"),) if len(view.header.lines) > MENU else ()
    raw = text.reading[line.start : line.end]
    yield Candidate("title", line.value, raw, line.start, line.end, "TTL019", round(sure, 3), None, extra)
