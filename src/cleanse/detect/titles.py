"""The title of a page: a heading that the head supports, else what the head agrees on, without the name of the site."""

from __future__ import annotations

import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from cleanse.core import flags as f
from cleanse.core.text import tidy
from cleanse.core.types import Candidate, Document
from cleanse.detect.view import View

MOST_HEADINGS = 6
OUTSIDE = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.HIDDEN | f.COMMENTS
SUPPORT, ALONE = 0.4, 0.3  # token F1 that a heading needs, and the only heading of a page
SEPARATOR = re.compile(r"\s+[|–—»«·•›~:]+\s+|\s+-{1,2}\s+|\s*\|\s*|\s::\s")
TOKEN = re.compile(r"[^\W_]+")
JSONLD_TITLE = re.compile(
    r"(?:Article|Posting|Page|Report|Recipe|Product|Book|Thesis|Dataset|Video\w*|Event|Unparsed|QAPage|CreativeWork)\.(?:headline|name)$"
)
WEIGHTS = {
    "og:title": 2.0,
    "twitter:title": 1.0,
    "citation_title": 4.0,
    "dc.title": 2.0,
    "dcterms.title": 2.0,
    "title": 0.8,
    "parsely-title": 2.0,
    "sailthru.title": 2.0,
}


def letters(text: str) -> str:
    """The letters and digits of a text, for comparing."""
    return "".join(c for c in text.lower() if c.isalnum())


def overlap(a: str, b: str) -> float:
    """F1 of the words of two texts.

    >>> overlap("A day in May", "A day in June")
    0.75
    """
    first, second = Counter(TOKEN.findall(a.lower())), Counter(TOKEN.findall(b.lower()))
    common = sum((first & second).values())
    return 2 * common / (first.total() + second.total()) if common else 0.0


def first_heading(document: Document) -> int:
    """Index of the first first-level heading of a page's content, -1 without one."""
    second = -1
    for index, (block, features) in enumerate(zip(document.blocks, document.layout.features, strict=False)):
        if block.kind == "heading" and not features.flags & OUTSIDE:
            if block.hint == "h1":
                return index
            if second < 0 and block.hint == "h2":
                second = index
    return second


def sites(view: View) -> set[str]:
    """What the site calls itself, as letters."""
    names = [
        h.value
        for h in view.said("meta", "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site")
    ]
    names += [
        h.value
        for h in view.document.hints
        if h.source == "jsonld" and h.name in ("WebSite.name", "Organization.name", "NewsMediaOrganization.name")
    ]
    names += [h.value for h in view.document.hints if h.source == "jsonld" and h.name.endswith(".publisher.name")]
    found = {letters(html.unescape(name)) for name in names}
    host = view.host.split(".")
    if len(host) > 1:
        found.add(letters(host[-2] if len(host[-2]) > 3 or len(host) == 2 else host[-3]))
        found.add(letters(view.host))
    return {name for name in found if len(name) > 1}


def is_site(part: str, names: set[str]) -> bool:
    """If a part of a title is the name of the site.

    >>> is_site("The Guardian", {"theguardian"}), is_site("Guard dogs", {"theguardian"})
    (True, False)
    """
    key = letters(part)
    if not key:
        return True
    short = key.removeprefix("the")
    return any(
        key == name
        or short == name.removeprefix("the")
        or (len(name) > 3 and name in key and len(key) < 2.2 * len(name) + 8)
        or (len(short) > 3 and short in name and len(short) * 2 >= len(name))
        for name in names
    )


def without_site(title: str, names: set[str]) -> str:
    """A title without the name of the site at either end.

    >>> without_site("Rain ends | The Guardian", {"theguardian"})
    'Rain ends'
    """
    for _ in range(3):
        cuts = list(SEPARATOR.finditer(title))
        if not cuts:
            break
        last, first = cuts[-1], cuts[0]
        if is_site(title[last.end() :], names) and title[: last.start()].strip():
            title = title[: last.start()]
        elif is_site(title[: first.start()], names) and title[first.end() :].strip():
            title = title[first.end() :]
        else:
            break
    return title.strip()


def stated(view: View, names: set[str]) -> list[tuple[str, float, str, str, str]]:
    """The titles that the head states: value, weight, rule, raw, path."""
    found = []
    for hint in view.document.hints:
        name = hint.name.lower()
        if hint.source == "title" or (hint.source == "meta" and name == "title"):
            weight, rule = WEIGHTS["title"] if hint.source == "meta" else 1.5, "TTL010"
        elif hint.source == "meta" and name in WEIGHTS:
            weight, rule = WEIGHTS[name], "TTL011" if name.startswith(("og", "tw")) else "TTL017"
        elif hint.source == "jsonld" and JSONLD_TITLE.search(hint.name):
            weight, rule = (2.0 if hint.name.endswith("headline") else 1.0), "TTL012"
        elif hint.source == "microdata" and name == "headline":
            weight, rule = 1.5, "TTL012"
        elif hint.source == "header" and name in ("title", "subject", "headline"):
            weight, rule = 8.0, "TTL016"
        else:
            continue
        value = without_site(tidy(html.unescape(html.unescape(hint.value))), names)
        if value and len(value) <= 500 and any(c.isalpha() for c in value):
            found.append((value, weight, rule, hint.value, hint.path))
    return found[:40]


def find(view: View) -> Iterator[Candidate]:
    """Yield titles from the headings and the head of a page; the scores of the supported ones are above .5."""
    names = sites(view)
    heads = stated(view, names)
    tops = [
        (block, features)
        for block, features in zip(view.document.blocks, view.document.layout.features, strict=False)
        if block.kind == "heading" and block.hint == "h1" and not features.flags & OUTSIDE
    ]
    inner = [(b, x) for b, x in tops if not x.flags & f.IN_HEADER] or tops
    headings = [block for block, _ in inner[:MOST_HEADINGS]]
    strong = [h for h in heads if h[1] > 1] or heads
    for block in headings:
        text = tidy(html.unescape(block.text) if "&" in block.text else block.text).rstrip("¶#🔗 ")
        if not text or len(text) > 400 or letters(text) in names:
            continue
        support = max((overlap(text, head[0]) for head in strong), default=0.0)
        contained = any(len(letters(text)) > 12 and letters(text) in letters(head[0]) for head in strong)
        enough = (
            support >= SUPPORT
            or (len(headings) == 1 and len(text) >= 12 and (support >= ALONE or not heads))
            or contained
        )
        score = 0.72 + 0.25 * support if enough else 0.3 + 0.2 * support
        yield Candidate("title", text, block.text, block.start, block.end, "TTL013", round(score, 3))
    votes: dict[str, float] = defaultdict(float)
    for value, weight, *_ in heads:
        votes[letters(value)] += weight
    for block in headings[:2]:
        votes[letters(block.text)] += 1.0 if letters(block.text) in votes else 0.0
    total = sum(votes.values()) or 1.0
    seen: set[str] = set()
    for value, _weight, rule, raw, path in sorted(heads, key=lambda head: -head[1]):
        key = letters(value)
        if key in seen or not key:
            continue
        seen.add(key)
        score = 0.4 + 0.3 * votes[key] / total
        if rule == "TTL016":
            score = 0.95
        if key in names or key in ("home", "homepage", "index", "untitled", "untitleddocument", "welcome"):
            score = 0.2
        if view.flat:
            score -= 0.2  # the title of such a page stands in its text; its <title> names the series
        yield Candidate("title", value, raw, -1, -1, rule, round(score, 3), path)
