"""The vote on the date of a page: what speaks for each day, and how sure the best one is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from cleanse.core.types import Candidate
from cleanse.detect.dates import DAYS, possible

STRONG = frozenset(("ld", "ld-forum", "ld-loose", "meta", "meta-good", "micro", "time-pub", "header"))
STATED = STRONG | {"ld-page", "ld-made", "meta-weak", "micro-made", "time", "url"}
GROUPS = {  # witnesses that do not depend on each other
    "ld": "ld", "ld-forum": "ld", "ld-loose": "ld", "ld-page": "page", "meta": "meta", "meta-good": "meta",
    "meta-weak": "meta", "micro": "micro", "time": "time", "time-pub": "time", "time-many": "time", "url": "url",
    "vis-near": "seen", "vis-datelike": "seen",
}  # fmt: skip

DOUBTFUL = 0.3  # how sure the order of day and month is where nothing tells it
LEAST = 0.42  # the least probability of an answer that it is right, whatever the page
LEAST_RIGHT = 0.62  # the same if the page has a date at all: what precision on dated pages hangs on

Fields = dict[str, float]


def ballot(candidates: Iterable[Candidate]) -> dict[str, Fields]:
    """For each day or month that may be the date of publication, what speaks for it, by name.

    A day that is only named as that of a change stands for election where nothing else does.
    """
    votes: dict[str, Fields] = {}
    changes: dict[str, Fields] = {}
    weights: dict[str, float] = {}
    page: Fields = {}
    for candidate in candidates:
        if candidate.field not in ("date", "date_modified"):
            continue
        extra = dict(candidate.extra)
        marks = extra.get("marks", "").split()
        if EITHER in marks:
            continue
        if not page:
            page = {f"page-{kind}": 1.0 for kind in extra.get("page", "").split()}
        if candidate.field == "date_modified":
            change = changes.setdefault(candidate.value, {})
            change["mod-said" if "mod-said" in marks else "mod-seen"] = 1.0
            if "vis-near" in marks:
                change["mod-near"] = 1.0
        elif extra.get("witness") == "visible":
            see(votes.setdefault(candidate.value, {}), marks, float(extra["weight"]), weights, candidate.value)
        elif marks:
            has = votes.setdefault(candidate.value, {})
            has[marks[0]] = 1.0
            if marks[0] in STATED:
                has["stamp" if "utc" in marks else "local"] = 1.0
        else:
            votes.setdefault(candidate.value, {})
    changed(votes, changes)
    compared(votes)
    thread(votes, page)
    for has in votes.values():
        has.update(page)
    return votes


EITHER = "either"  # the mark of a day that may as well be another, with month and day in the other order
KEPT = ("vis-first", "vis-below")  # marks that a day has wherever its best place is


def see(has: Fields, marks: list[str], weight: float, weights: dict[str, float], value: str) -> None:
    """Add one visible place of a day; the best of them speaks for it."""
    has["times"] = min(has.get("times", 0.0) + 1, 4.0)
    for mark in KEPT:
        if mark in marks:
            has[mark] = 1.0
    if weight > weights.get(value, 0.0):
        weights[value] = weight
        for name in [name for name in has if name.startswith("vis-") and name not in KEPT]:
            del has[name]
        has.update(dict.fromkeys(marks, 1.0))
        has["vis"] = weight / 3


UNLESS_CHANGE = (STATED - {"time"}) | {"vis"}


def changed(votes: dict[str, Fields], changes: dict[str, Fields]) -> None:
    """Add what the days of changes say about the others."""
    dated = any(STATED & has.keys() or "vis-near" in has or "vis-datelike" in has for has in votes.values())
    late = {value for value, change in changes.items() if "mod-near" in change}
    for value, has in votes.items():
        if late - {value}:
            has["change-near"] = 1.0  # the date that readers see beside the heading is that of a change
            if "vis-near" not in has:
                has["change-only"] = 1.0
    for value, change in changes.items():
        if value in votes:
            has = votes[value]
            if "mod-seen" in change and not (has.keys() & UNLESS_CHANGE):
                has["only-mod"] = 1.0  # a <time> element that readers see called the day of a change
            votes[value] = has | change
        elif not dated:
            votes[value] = {**change, "only-mod": 1.0}


def compared(votes: dict[str, Fields]) -> None:
    """Add what a day has in its favour beside the others: the month of the address, the stamp of the next day."""
    months = {value for value, has in votes.items() if "url-month" in has}
    strong = sorted(value for value, has in votes.items() if STRONG & has.keys() and len(value) > 7)
    near = any("vis-near" in has for has in votes.values())
    late = any("vis-near" in has and "mod-said" in has for has in votes.values())
    for value, has in votes.items():
        if len(value) <= 7:
            has["month"] = 1.0
            if len(value) == 4:
                has["year"] = 1.0
            continue
        if value[:7] in months:
            has["in-url-month"] = 1.0
        beside(has, [votes[other] for other in (before(value), after(value)) if other in votes])
        if strong and value in strong and strong[0] != strong[-1]:
            has["earliest" if value == strong[0] else "latest" if value == strong[-1] else "between"] = 1.0
        if "vis" not in has and late:
            has["change-shown"] = 1.0
        has["groups"] = float(min(len({GROUPS[mark] for mark in has if mark in GROUPS}), 4))
        if "vis" not in has and near:
            has["unseen"] = 1.0  # another day is shown beside the heading


def beside(has: Fields, near: list[Fields]) -> None:
    """Add what the days before and after say: a stamp of universal time may name the wrong one."""
    if not STRONG & has.keys() and any("stamp" in other for other in near):
        has["beside-stamp"] = 1.0
        if "vis-near" in has or "url" in has or "local" in has:
            has["beside-stamp-near"] = 1.0
    if "stamp" in has and "local" not in has:
        if any("local" in other or "url" in other for other in near):
            has["stamp-doubted"] = 1.0
        if "vis" not in has and any("vis-near" in other for other in near):
            has["stamp-unseen"] = 1.0


def thread(votes: dict[str, Fields], page: Fields) -> None:
    """In a thread every post has its day, and the first post is the document's."""
    posts = sorted(
        value for value, has in votes.items() if any(name.startswith(("micro", "time", "ld-forum")) for name in has)
    )
    many = len(posts) >= 3
    if many:
        page["page-many"] = 1.0
    if "page-forum" in page or (many and any("micro-more" in votes[value] for value in posts)):
        for value, has in votes.items():
            if posts and value == posts[0]:
                has["thread-first"] = 1.0
            elif posts and value > posts[0]:
                has["thread-later"] = 1.0


def before(value: str) -> str:
    """The day before.

    >>> before("2024-03-01"), after("2023-12-31")
    ('2024-02-29', '2024-01-01')
    """
    year, month, number = int(value[:4]), int(value[5:7]), int(value[8:10])
    if number > 1:
        return f"{year:04}-{month:02}-{number - 1:02}"
    year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    number = DAYS[month - 1]
    return f"{year:04}-{month:02}-{number if possible(year, month, number) else number - 1:02}"


def after(value: str) -> str:
    """The day after."""
    year, month, number = int(value[:4]), int(value[5:7]), int(value[8:10])
    if possible(year, month, number + 1):
        return f"{year:04}-{month:02}-{number + 1:02}"
    return f"{year:04}-{month + 1:02}-01" if month < 12 else f"{year + 1:04}-01-01"


def points(votes: Mapping[str, Fields], weights: Mapping[str, float]) -> dict[str, float]:
    """What each day has in its favour, in log odds."""
    return {value: sum(weights.get(name, 0.0) * amount for name, amount in has.items()) for value, has in votes.items()}


# What of the best day tells how sure it is, beside its lead.
TELLING = (
    "ld", "ld-forum", "ld-page", "ld-loose", "meta", "meta-good", "meta-weak", "micro", "time-pub", "time",
    "time-many", "url", "in-url-month", "vis-near", "vis-datelike", "vis-label", "vis-below", "vis-first",
    "vis-alone", "vis-late", "vis-aside", "vis-long", "vis-list", "vis-link", "vis", "only-mod", "mod-said",
    "mod-seen", "month", "groups", "unseen", "page-art", "page-forum", "page-shop", "page-home", "page-slug",
    "page-news", "page-nowhere", "earliest", "latest", "beside-stamp", "stamp-doubted", "stamp-unseen", "change-near",
    "change-only", "change-shown", "thread-first", "thread-later", "page-many",
)  # fmt: skip


LOOKS = ("vis-datelike", "vis-short", "vis-alone", "vis-in", "vis-label")


def alike(one: Fields, other: Fields) -> bool:
    """If two days are shown in the same way."""
    seen = "vis" in one and "vis" in other and "vis-aside" not in other
    return seen and sum((name in one) != (name in other) for name in LOOKS) <= 1


CLEAR_LEAD = 2.0  # in log odds; below it two days set alike are enough for a row


def certainty(scores: Mapping[str, float], votes: Mapping[str, Fields]) -> tuple[str, Fields]:
    """The best day, and what tells how sure it is."""
    ranked = sorted(scores, key=lambda value: (-scores[value], -len(value), value))
    first = ranked[0]
    # A month or year of the same is no rival.
    rivals = [v for v in ranked[1:] if not first.startswith(v)]
    top = scores[first]
    total = 1 + sum(math.exp(max(-30.0, scores[value] - top)) for value in rivals)
    share = min(1 / total, 1 - 1e-5)
    lead = top - scores[rivals[0]] if rivals else 6.0
    has = votes[first]
    facts = {"one": 1.0, "odds": math.log(share / (1 - share)), "lead": min(lead, 8.0)}
    facts["top"] = max(-4.0, min(top, 10.0))
    facts["rivals"] = math.log(1 + len(rivals))
    facts["strong-rivals"] = min(3.0, float(sum(1 for v in rivals if STRONG & votes[v].keys())))
    facts["seen-rivals"] = min(3.0, float(sum(1 for v in rivals if {"vis-near", "vis-datelike"} & votes[v].keys())))
    same = [v for v in rivals if alike(has, votes[v])]
    facts["row"] = min(6.0, float(len(same)))  # days set in the same way: a listing, or a thread
    facts["bare-row"] = 0.0 if STRONG & has.keys() or "page-forum" in has else facts["row"]
    article = {"page-art", "page-slug"} & has.keys()
    facts["listing"] = float(facts["bare-row"] > (0 if lead < CLEAR_LEAD else 2) and not article)
    facts |= {name: has[name] for name in TELLING if name in has}
    return first, facts


def chance(facts: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The probability that the best day is the right one."""
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) * value for name, value in facts.items())))


def elect(candidates: Iterable[Candidate], *, guess: bool) -> tuple[str, float] | None:
    """The date of publication of a page and how sure it is, None without a candidate or with doubt.

    With `guess` any candidate will do.
    """
    from cleanse.models.fields import DATE, DATE_RIGHT, DATE_SURE

    found = tuple(candidates)
    votes = ballot(found)
    if not votes:
        last = next((c.value for c in found if guess and ("marks", EITHER) in c.extra), "")
        return (last, DOUBTFUL) if last else None
    first, facts = certainty(points(votes, DATE), votes)
    sure = chance(facts, DATE_SURE)
    listing = bool(facts["listing"])  # a row of days, and no statement that one of them is the page's
    has = votes[first]
    listing = listing or ("vis-comment" in has and not {*STRONG, "url", "page-forum"} & has.keys())
    if not guess and (listing or sure < LEAST or chance(facts, DATE_RIGHT) < LEAST_RIGHT or "only-mod" in has):
        return None
    return first, round(sure, 3)
