"""Choose among the candidates, and say which lines of the text the choice takes out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.options import Options
from cleanse.core.text import tidy
from cleanse.core.types import Block, Candidate, Document, Problem, Removal, Scheme
from cleanse.detect.dates import scan
from cleanse.detect.header import Line, date_line, has_digit, is_flat, names_of
from cleanse.detect.identifiers import whole
from cleanse.detect.titles import heading_text, letters
from cleanse.detect.view import OUTSIDE, View, first_heading, headings_of, view
from cleanse.detect.vote import elect

THRESHOLD = {  # the least score of an answer; below it the field is null
    "title": 0.25, "doc_id": 0.6, "publisher": 0.5, "language": 0.5, "license": 0.5, "url": 0.5, "description": 0.5,
    "doc_type": 0.5, "date_modified": 0.5, "authors": 0.55,
}  # fmt: skip
RANKED, OVERRULING = 0.2, 0.4  # the least score of a line by the ranker, and where the rules for a header say another
MOVING = 0.5  # the least score of a title that leaves a flat text
LEAST_WEIGHT, LEAST_MARGIN = 2.6, 1.2  # of the vote on the date
MOST_DATES, MOST_IDS = 50, 200
FLAT_WEIGHT = {"DAT001": 5.0, "DAT016": 3.5, "DAT019": 3.5, "DAT018": 6.0, "DAT002": 0.3}

Chosen = tuple[Candidate, ...]


def choose(
    document: Document, candidates: Iterable[Candidate], options: Options | None = None
) -> tuple[Chosen, Chosen]:
    """Return the chosen candidates and the losers; a field without convincing evidence gets no candidate."""
    options = options or Options()
    by_field: dict[str, list[Candidate]] = {}
    everything = list(candidates)
    for candidate in everything:
        by_field.setdefault(candidate.field, []).append(candidate)
    future = options.now or (document.origin.retrieved or "")[:10]
    chosen: list[Candidate] = []
    title = titled(by_field.get("title", ()), options)
    if title:
        chosen.append(title)
    chosen += dates(by_field, options, future, flat=is_flat(document))
    chosen += own_id(by_field, options)
    chosen += publisher(by_field, title, document, options)
    for field in ("language", "license", "url", "description", "doc_type"):
        if one := best(by_field.get(field, ()), options):
            chosen.append(one)
    chosen += authors(by_field, options, flat=is_flat(document))
    chosen += sections(by_field, title, document)
    chosen += by_field.get("tags", ())
    picked = set(map(id, chosen))
    return tuple(chosen), tuple(c for c in everything if id(c) not in picked)


def titled(candidates: Iterable[Candidate], options: Options) -> Candidate | None:
    """The title: by the rules for a header where they agree with the ranker of lines, or have a masthead to go by."""
    found = list(candidates)
    ranked = max((c for c in found if c.rule == "TTL019"), key=lambda c: c.score, default=None)
    others = [c for c in found if c.rule != "TTL019"]
    title = best(others, options)
    if title and ranked and title.score < THRESHOLD["title"]:
        title = None  # only a guess, and a worse one than that of the ranker
    if ranked and (title is None or (title.rule == "TTL001" and ranked.extra)):
        agrees = title is not None and letters(title.value) == letters(ranked.value)
        least = OVERRULING if title and title.score >= MOVING else RANKED
        if not agrees and (options.guess or ranked.score >= least):
            title = ranked
    # A title without the evidence of a header stays in the text, so that a second run finds the same.
    if title and title.rule in ("TTL001", "TTL014") and title.score < MOVING:
        return title._replace(rule="TTL021")
    return title


def best(candidates: Iterable[Candidate], options: Options) -> Candidate | None:
    """The candidate with the highest score, the first of equals, if the score is convincing or a guess is asked for."""
    found = max(candidates, key=lambda candidate: candidate.score, default=None)
    if found is None or (found.score < THRESHOLD[found.field] and not options.guess):
        return None
    return found


def weight(candidate: Candidate) -> float:
    """What a date counts in the vote."""
    extra = dict(candidate.extra)
    if "weight" in extra:
        return float(extra["weight"])
    return FLAT_WEIGHT.get(candidate.rule, 1.0) * candidate.score


def dates(by_field: dict[str, list[Candidate]], options: Options, future: str, *, flat: bool) -> Iterator[Candidate]:
    """The date of publication by vote, its time, the date of the last change, and the list of dates."""
    named = [c for c in by_field.get("date", ()) if not (future and c.value > future)]
    changes = [c for c in by_field.get("date_modified", ()) if not (future and c.value > future)]
    when = vote(named, options) if flat else elected([*named, *changes], options)
    if when:
        sure = when.score
        yield when
        times = [c for c in by_field.get("datetime", ()) if c.value[:10] == when.value]
        if times:
            best_time = max(times, key=weight)
            same = [
                c for c in times if c.value.startswith(best_time.value)
            ]  # seconds and zone, if another source has them
            yield max(same, key=lambda c: len(c.value))._replace(score=sure)
    changed = [
        c for c in changes if not (when and c.value < when.value[: len(c.value)])
    ]  # fmt: skip
    if one := best(changed, options):
        yield one
    yield from listed(by_field.get("dates", ()), when)


def elected(candidates: list[Candidate], options: Options) -> Candidate | None:
    """The date of a page that its witnesses elect, with the best of them as evidence."""
    found = elect(candidates, guess=options.guess)
    if found is None:
        return None
    value, sure = found
    return max((c for c in candidates if c.value == value), key=weight)._replace(field="date", score=sure)


def vote(candidates: list[Candidate], options: Options) -> Candidate | None:
    """The date of a text with the most weight of distinct witnesses, None if it is not convincing."""
    scores: dict[str, dict[str, float]] = {}
    for candidate in candidates:
        extra = dict(candidate.extra)
        if extra.get("role") == "modified":
            continue
        witness = extra.get("witness", candidate.rule)
        kinds = scores.setdefault(candidate.value, {})
        kinds[witness] = max(kinds.get(witness, 0.0), weight(candidate))
    if not scores:
        return None
    totals = {value: sum(kinds.values()) for value, kinds in scores.items()}
    for value in totals:  # a month supports the days in it
        if len(value) > 7:
            totals[value] += 0.8 * sum(scores[value[:7]].values()) if value[:7] in scores else 0.0
    ranked = sorted(totals, key=lambda value: (-totals[value], -len(value), value))
    first = ranked[0]
    rival = next((value for value in ranked[1:] if not first.startswith(value) and not value.startswith(first)), None)
    margin = totals[first] - (totals[rival] if rival else 0.0)
    if not options.guess and (totals[first] < LEAST_WEIGHT or margin < LEAST_MARGIN):
        return None
    sure = round(1 - 0.5 * math.exp(-margin / 2.5), 3)
    return max((c for c in candidates if c.value == first), key=weight)._replace(score=sure)


def listed(candidates: Iterable[Candidate], when: Candidate | None) -> Iterator[Candidate]:
    """The dates worth listing: each once, those of the header first, at most fifty."""
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        before = found.get(candidate.value)
        if before is None or candidate.score > before.score:
            found[candidate.value] = candidate
    kept = sorted(found.values(), key=lambda c: (-c.score, c.start))[:MOST_DATES]
    for candidate in sorted(kept, key=lambda c: c.start):
        extra = dict(candidate.extra)
        if extra.get("role") == "published" and when and candidate.value.rstrip("~") != when.value:
            candidate = candidate._replace(extra=(("role", "other"), ("edtf", candidate.value)))  # noqa: PLW2901
        elif when and candidate.value.rstrip("~") == when.value and extra.get("role") == "other":
            candidate = candidate._replace(extra=(("role", "published"), ("edtf", candidate.value)))  # noqa: PLW2901
        yield candidate


def own_id(by_field: dict[str, list[Candidate]], options: Options) -> Iterator[Candidate]:
    """The document's own identifier, its other ones, and those it cites."""
    own = by_field.get("doc_id", [])
    first = best(own, options)
    seen: set[str] = set()
    if first:
        yield first
    for candidate in sorted(own, key=lambda c: -c.score):
        extra = dict(candidate.extra)
        key = extra.get("normalized", candidate.value)
        if candidate.score < THRESHOLD["doc_id"] or key in seen:
            continue
        seen.add(key)
        if candidate is not first:
            yield candidate._replace(field="ids")
        else:
            yield candidate._replace(field="ids")
    for candidate in by_field.get("ids", ())[:MOST_IDS]:
        key = dict(candidate.extra).get("normalized", candidate.value)
        if key not in seen:
            seen.add(key)
            yield candidate


def doubts(_: Document, chosen: Iterable[Candidate], losers: Iterable[Candidate]) -> Iterator[Problem]:
    """Yield what a reader should know about the dates: an order that nothing tells, several that could be the one.

    Nothing is said of a document whose date is known.
    """
    chosen = tuple(chosen)
    if any(c.field == "date" for c in chosen):
        return
    for candidate in chosen:
        if candidate.field == "dates" and candidate.value.startswith("[") and candidate.rule != "DAT002":
            first, second = candidate.value[1:-1].split(",")
            message = f"{tidy(candidate.raw)!r} is {first} or {second}: nothing tells which number is the month"
            yield Problem("DAT101", "warning", message, candidate.start, candidate.end, "date")
            break
    likely = {c.value: c for c in losers if c.field == "date" and c.score >= LIKELY and c.rule != "DAT002"}
    if len(likely) > 1:
        ranked = sorted(likely.values(), key=lambda c: -c.score)[:3]
        message = f"{', '.join(c.value for c in ranked)} could be the date of publication; none of them clearly is"
        yield Problem("DAT102", "info", message, -1, -1, "date")


LIKELY = 0.45  # the score of a date that could be the date of publication


def index_of(document: Document, position: int) -> int:
    """Index of the block at an offset."""
    low, high = 0, len(document.blocks)
    while low < high:
        middle = (low + high) // 2
        if document.blocks[middle].end <= position:
            low = middle + 1
        else:
            high = middle
    return low


def publisher(
    by_field: dict[str, list[Candidate]], title: Candidate | None, document: Document, options: Options
) -> Iterator[Candidate]:
    """The publisher: what the head states, else the agency line beside the title or the date."""
    found = by_field.get("publisher", [])
    anchors = [c for c in by_field.get("date", ()) if c.rule == "DAT001"]
    if title and title.start >= 0 and title.rule in ("TTL001", "TTL020"):
        anchors = [title]
    near = []
    for candidate in found:
        if candidate.rule != "TXT001":
            near.append(candidate)
        elif anchors:
            gap = min(abs(index_of(document, candidate.start) - index_of(document, a.start)) for a in anchors)
            if gap <= 4:
                near.append(candidate._replace(score=round(0.95 - 0.1 * gap, 3)))
    if one := best(near, options):
        yield one


def authors(by_field: dict[str, list[Candidate]], options: Options, *, flat: bool) -> Iterator[Candidate]:
    """The authors from the best source that names any; on a page the first byline of its kind is the page's own."""
    found = by_field.get("authors", [])
    top = max((c.score for c in found), default=0.0)
    if top < THRESHOLD["authors"] and not options.guess:
        return
    first = next((c.start for c in found if c.score == top), -1)
    if first >= 0 and not flat:
        found = [c for c in found if c.start == first]
    seen: set[str] = set()
    for candidate in found:
        key = letters(candidate.value)
        if candidate.score == top and key not in seen and len(seen) < 50:
            seen.add(key)
            yield candidate


def sections(by_field: dict[str, list[Candidate]], title: Candidate | None, document: Document) -> Iterator[Candidate]:
    """The breadcrumb without its last crumb when that is the page itself, and without the start page."""
    found = by_field.get("section", [])
    if not found:
        return
    head = [c for c in found if c.start < 0]
    lines = [c for c in found if c.start >= 0]
    if not document.layout.features:
        # A line of the header, if it stands above the title and is the only one of its kind.
        lines = [c for c in lines if title and title.rule == "TTL001" and 0 <= c.start < title.start]
        if crumbs := [c for c in lines if c.score > SECTION_LINE]:
            lines = [c for c in crumbs if c.start == crumbs[-1].start]
        elif len({c.start for c in lines}) > 1:
            lines = []
    top = max(head, key=lambda c: c.score, default=None)
    group = [c for c in head if top and c.rule == top.rule]
    if not group or (len(group) == 1 and len(lines) > 1):
        group = lines or group
    seen = {letters(c.value) for c in by_field.get("publisher", ()) if c.start < 0}  # its name is the start page
    own = letters(title.value) if title else ""
    for index, candidate in enumerate(group):
        value = HERE.sub("", candidate.value).strip()
        key = letters(value)
        near = index and len(key) > LEAST_CRUMB and (own.startswith(key) or key.startswith(own))
        if own and (key == own or near):
            return  # the page itself; what follows is no crumb
        if key and key not in seen and key not in HOME and len(value) <= LONGEST_CRUMB:
            seen.add(key)
            yield candidate._replace(value=value)


SECTION_LINE = 0.6  # the score of a line that is no breadcrumb
LEAST_CRUMB, LONGEST_CRUMB = 8, 100  # characters
HERE = lazy(r"^(?:you are here|sie sind hier|vous êtes ici|当前位置|您的位置|位置)\s*[:：]?\s*", re.IGNORECASE)
HOME = frozenset(
    (
        "home",
        "homepage",
        "startseite",
        "accueil",
        "inicio",
        "главная",
        "start",
        "首页",
        "正文",
        "ホーム",
        "youarehere",
        "youareherehome",
        "breadcrumb",
        "breadcrumbs",
        "início",
    )
)


def moves(
    document: Document, chosen: Iterable[Candidate], schemes: tuple[Scheme, ...] = (), seen: View | None = None
) -> Iterator[Removal]:
    """Yield the lines whose content stands in a field now: whole blocks of the header.

    `seen` is what `view` makes of the document and the schemes of the user, if it is there already.
    """
    chosen = tuple(chosen)
    flat = seen.flat if seen else is_flat(document)
    if flat and any(map(is_movable, chosen)):
        yield from flat_moves(seen or view(document, schemes), chosen)
    if not flat or any(c.field == "title" and c.rule == "TTL013" for c in chosen):
        yield from page_moves(document, chosen, schemes)
    if not document.layout.features:
        yield from heading_move(document, chosen)


def is_movable(candidate: Candidate) -> bool:
    """If a candidate may have taken its value from a line of a header: without any there is no need to look at it."""
    return candidate.rule in MOVABLE or candidate.field == "authors" or ("role", "own") in candidate.extra


MOVABLE = frozenset(("TTL001", "TTL014", "DAT001", "TXT001", "TXT002"))


def heading_move(document: Document, chosen: Chosen) -> Iterator[Removal]:
    """The first heading of XML or Markdown if it says what the head says: the title is no part of the text then."""
    title = next((c for c in chosen if c.field == "title" and c.start < 0), None)
    block = next((block for block in document.blocks if block.kind == "heading"), None) if title else None
    if title and block and letters(heading_text(block.text)) == letters(title.value):
        yield Removal("TTL001", block.start, block.end, title.score, ("title",))


CODES = {
    "title": "TTL001",
    "label": "TTL001",
    "date": "DAT001",
    "place-date": "DAT001",
    "id": "DID001",
    "agency": "TXT001",
    "section": "TXT002",
    "byline": "TXT003",
}


def flat_moves(seen: View, chosen: Chosen) -> Iterator[Removal]:
    """The header lines of a flat text that moved; a line that says the same once more moves too."""
    document, lines = seen.document, seen.header.lines
    taken: dict[int, list[tuple[str, tuple[str, ...]]]] = {}
    stays: set[int] = set()
    values = Values.of(chosen)
    for line, kind in zip(lines, seen.kinds, strict=True):
        role, fields = moved(line, kind, values, chosen, seen.schemes)
        if role:
            taken.setdefault(line.block, []).append((role, fields))
        elif kind != "rule":
            stays.add(line.block)
    title = next((c for c in chosen if c.field == "title" and c.rule == "TTL001" and c.start >= 0), None)
    if title and not taken.get(index_of(document, title.start)):  # a heading that stands below the header
        block = document.blocks[index_of(document, title.start)]
        if block.start == title.start and block.end == title.end:
            yield Removal("TTL001", block.start, block.end, title.score, ("title",))
    for index, parts in taken.items():
        if index in stays:
            continue
        block = document.blocks[index]
        score = max(
            (c.score for c in chosen if c.start >= 0 and c.start < block.end and block.start < c.end), default=0.8
        )
        yield Removal(
            CODES[parts[0][0]],
            block.start,
            block.end,
            score,
            tuple(dict.fromkeys(field for _, fields in parts for field in fields)),
        )


class Values(NamedTuple):
    """What the chosen candidates say, for comparing with lines."""

    fields: dict[str, list[str]]  # a date -> the fields that hold it
    authors: frozenset[str]
    ids: frozenset[str]
    title: Candidate | None
    firm: bool  # the title leaves the text, so its neighbours may

    @classmethod
    def of(cls, chosen: Chosen) -> Values:
        """Gather them."""
        fields: dict[str, list[str]] = {}
        for candidate in chosen:
            if candidate.field in ("date", "datetime", "date_modified", "dates"):
                fields.setdefault(
                    candidate.value[:10] if candidate.field == "datetime" else candidate.value, []
                ).append(candidate.field)
        title = next((c for c in chosen if c.field == "title"), None)
        return cls(
            fields,
            frozenset(letters(c.value) for c in chosen if c.field == "authors"),
            frozenset(
                letters(c.value) for c in chosen if c.field in ("doc_id", "ids") and dict(c.extra).get("role") == "own"
            ),
            title,
            # A title that stays below a masthead that stays would be found again: then its neighbours stay too.
            not (title and title.rule in ("TTL019", "TTL020", "TTL021")),
        )


def moved(
    line: Line, kind: str, values: Values, chosen: Chosen, schemes: tuple[Scheme, ...] = ()
) -> tuple[str, tuple[str, ...]]:
    """The role of a line whose content stands in fields now, and the fields; "" for a line that stays."""
    if values.title and values.title.rule in ("TTL001", "TTL014"):
        title = values.title
        inside = title.start < line.end and line.start < title.end
        again = kind in ("other", "label") and letters(LABELLED_TITLE.sub("", line.text)) == letters(title.value)
        if inside or again:
            return "title", ("title",)
    fields = tuple(dict.fromkeys(field for found in line.dates for field in values.fields.get(found.edtf, ())))
    if kind in ("date", "place-date") and fields:
        return kind, fields
    if kind == "byline" and all(letters(name) in values.authors for name in names_of(line.text)):
        return kind, ("authors", *fields)
    if kind == "id" and (hit := whole(line.text, schemes)) and letters(hit.value) in values.ids:
        own = any(c.field == "doc_id" and letters(c.value) == letters(hit.value) for c in chosen)
        return kind, ("doc_id", "ids") if own else ("ids",)
    if values.firm:
        placed = [c for c in chosen if c.start >= 0 and c.start < line.end and line.start < c.end]
        if kind == "agency" and any(c.rule == "TXT001" for c in placed):
            return "agency", ("publisher",)
        if any(c.field == "section" and c.rule == "TXT002" for c in placed):
            return "section", ("section",)
    return "", ()


LABELLED_TITLE = lazy(r"^[^\W\d_]{2,10}\s*[:：]\s*(?=\S.*$)")


def page_moves(document: Document, chosen: Chosen, schemes: tuple[Scheme, ...] = ()) -> Iterator[Removal]:
    """The visible title of a page, and date and author lines of their own near it."""
    title = next((c for c in chosen if c.field == "title"), None)
    if title is None:
        return
    key = letters(title.value)
    place = -1
    headings = headings_of(document)
    for index in headings:
        block, features = document.blocks[index], document.layout.features[index]
        if not features.flags & (OUTSIDE & ~f.COMMENTS) and letters(heading_text(block.text)) == key:
            place = index
            yield Removal("TTL001", block.start, block.end, title.score, ("title",))
            break
    if place < 0:
        place = first_heading(document, headings)
    if place < 0:
        return
    days = {c.value for c in chosen if c.field in ("dates", "date", "date_modified")}
    people = {letters(c.value) for c in chosen if c.field == "authors"}
    numbers = {letters(c.value) for c in chosen if c.field == "doc_id"}
    for index in range(max(0, place - 4), min(len(document.blocks), place + 9)):
        block, features = document.blocks[index], document.layout.features[index]
        if index == place or len(block.text) > 120 or features.flags & OUTSIDE:
            continue
        yield from line_moves(block, days, people)
        if numbers and (hit := whole(block.text, schemes)) and letters(hit.value) in numbers:
            yield Removal("DID001", block.start, block.end, 0.85, ("doc_id",))


def line_moves(block: Block, days: set[str], people: set[str]) -> Iterator[Removal]:
    """A block that is a date or a byline and nothing else."""
    found = tuple(scan(block.text)) if days and has_digit(block.text) else ()
    if found and date_line(block.text, found) == "date" and any(d.edtf in days for d in found):
        yield Removal("DAT001", block.start, block.end, 0.85, ("dates",))
        return
    names = names_of(block.text) if people else []
    if names and all(letters(name) in people for name in names):
        yield Removal("TXT003", block.start, block.end, 0.85, ("authors",))
