"""Title, dates, people, section and the plain fields of a page, from its head, its structured data and its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from operator import sub

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.text import tidy, unescape
from cleanse.core.types import Block, Candidate, Hint
from cleanse.detect.dates import scan
from cleanse.detect.header import names_of
from cleanse.detect.titles import letters
from cleanse.detect.view import View

MOST_DATES = 400  # dates looked at in the blocks of a page
SCANNED = 200_000  # characters of blocks that are scanned for dates

ARTICLE = lazy(r"article|posting|report", re.IGNORECASE)
FOREIGN = lazy(r"comment|review|answer|event|person|offer|rating|jobposting|product", re.IGNORECASE)
BLACKLIST = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.COMMENTS | f.HIDDEN


DIGIT = lazy(r"\d")


def any_digit(text: str) -> bool:
    """If a text holds a digit."""
    return DIGIT.search(text) is not None


def find_mentions(view: View) -> Iterator[Candidate]:
    """Yield the dates in the body of a flat text: they are listed, and the date of publication only as a guess."""
    if not view.flat:
        return
    count = 0
    for block in numbered(view, view.header.body if view.header.lines else 0):
        if count >= 100:
            return
        for found in scan(block.text, view.language, view.order):
            count += 1
            start, end = block.start + found.start, block.start + found.end
            raw = block.text[found.start : found.end]
            if found.date:
                yield Candidate("date", found.date, raw, start, end, "DAT002", 0.1, None, (("role", "other"),))
            yield Candidate(
                "dates", found.edtf, raw, start, end, "DAT002", 0.3, None, (("role", "other"), ("edtf", found.edtf))
            )


def numbered(view: View, first: int) -> Iterator[Block]:
    """The blocks with a digit from a place on, as far as a text is read."""
    blocks = view.document.blocks[first:]
    sizes = accumulate(map(sub, view.ends[first:], view.starts[first:]))
    blocks = blocks[: sum(size <= SCANNED for size in sizes)] if len(view.document.reading) > SCANNED else blocks
    if view.strange and any_digit(view.strange):  # digits of other scripts
        yield from (block for block in blocks if any_digit(block.text))
        return
    holds, digit, last = view.numbers.find, b"0", -1
    for block in blocks:
        if last < block.start:
            last = holds(digit, block.start)
            if last < 0:
                return
        if last < block.end:
            yield block


# ---------------------------------------------------------------- people and plain fields

AUTHOR_META = (
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.contributor.author",
)
NOBODY = lazy(
    r"https?:|www\.|@|\.com\b|\bago\b|^(?:admin(?:istrator)?|staff|editor|editors|author|unknown|anonymous|guest|webmaster|team|user\d*|by|n/a|none)$|"
    r"^\d|\||facebook|twitter|follow|subscribe|view all|\bposts?\b|profile|comments?|\bmin read\b",
    re.IGNORECASE,
)
BY = lazy(r"^(?:by|von|par|por|di|door|written by|author|автор)\s*:?\s+", re.IGNORECASE)


BADGES = lazy(r"\s[\d,.k]{1,9}\s?(?:gold|silver|bronze)\sbadges?.*$")  # what a forum counts beside a name
MOST_POSTERS = 4  # microdata authors; with more of them it is a thread, and the first one began it


def person(raw: str, site: str) -> list[str]:
    """The names in a value that may hold several, without what is no name."""
    value = BADGES.sub("", tidy(unescape(raw)))
    if len(value) > 150:
        return []
    first, dash, second = value.partition(" – ")
    if dash and first == second:  # who commented, in words and as a link
        return []
    value = BY.sub("", value)
    names = []
    for part in re.split(r"\s?;\s?|\s(?:and|und|et|&)\s|,\s(?=[^\W\d_a-z][^\s,]*\s)", value):
        name = part.strip(" ,|·•-–—")
        if 2 < len(name) <= 60 and len(name.split()) <= 6 and not NOBODY.search(name) and letters(name) != site:
            names.append(name)
    return names


AUTHOR_PATH = lazy(r"(?:^|\.)(?:author|creator)(?:\.name)?$")
SITE_NAMES = frozenset(("WebSite.name", "NewsMediaOrganization.name", "Organization.name"))


def find_people(view: View) -> Iterator[Candidate]:
    """Yield authors and publishers."""
    sites = [h.value for h in view.said("meta", "og:site_name", "application-name")]
    site = letters(sites[0]) if sites else ""
    posters = 0
    thread = len({hint.value for hint in view.said("microdata", "author")}) > MOST_POSTERS
    for hint in view.document.hints:
        if said := author_of(hint):
            rule, score, value = said
            names = person(value, site)
            if thread and rule == "TXT012":
                posters += bool(names)
                if posters > 1:
                    continue
            for name in names:
                yield Candidate("authors", name, hint.value, -1, -1, rule, score, hint.path)
        if told := publisher_of(hint):
            rule, score = told
            yield Candidate("publisher", tidy(unescape(hint.value)), hint.value, -1, -1, rule, score, hint.path)
    if not view.flat:
        yield from bylines(view, site)


def author_of(hint: Hint) -> tuple[str, float, str] | None:
    """The code, the score and the value of a statement about the author."""
    if hint.source == "jsonld":
        told = "or" in hint.name and AUTHOR_PATH.search(hint.name) and not FOREIGN.search(hint.name)
        return ("TXT010", 0.9, hint.value) if told else None
    name = hint.name.lower()
    if hint.source == "meta" and name in AUTHOR_META:
        return "TXT011", 0.88 if name.startswith("citation") else 0.8, hint.value
    if hint.source == "microdata" and name == "author":
        return "TXT012", 0.7, hint.value
    if hint.source == "header" and name in {"author", "authors", "from", "by", "byline"}:
        return "TXT013", 0.9, re.sub(r"\s*<[^>]*>", "", hint.value).strip('" ')
    return None


def publisher_of(hint: Hint) -> tuple[str, float] | None:
    """The code and the score of a statement about the publisher."""
    if hint.source == "jsonld":
        return (
            ("TXT014", 0.85)
            if hint.name.endswith(".publisher.name")
            else ("TXT014", 0.6)
            if hint.name in SITE_NAMES
            else None
        )
    if hint.source != "meta" or "//" in hint.value:
        return None
    name = hint.name.lower()
    if name in {"citation_publisher", "dc.publisher", "dcterms.publisher", "publisher"}:
        return "TXT015", 0.88
    return ("TXT015", 0.8) if name == "og:site_name" else None


def bylines(view: View, site: str) -> Iterator[Candidate]:
    """Yield the authors named in blocks of their own near the heading."""
    heading, blocks = view.heading, view.document.blocks
    places = range(max(0, heading - 4), min(heading + 13, len(blocks))) if heading >= 0 else range(len(blocks))
    for index in places:
        block, features = blocks[index], view.document.layout.features[index]
        if block.end - block.start > 120 or features.flags & BLACKLIST or block.kind == "heading":
            continue
        names = names_of(block.text)
        if not names and features.flags & f.BYLINE and not any_digit(block.text):
            names = [
                n for n in person(block.text, site) if 2 <= len(n.split()) <= 4 and (n == n.title() or n.isupper())
            ]
        for name in names:
            if not NOBODY.search(name) and letters(name) != site:
                score = 0.75 if features.flags & f.BYLINE else 0.65
                yield Candidate("authors", name, block.text, block.start, block.end, "TXT003", score)


def find_sections(view: View) -> Iterator[Candidate]:
    """Yield the breadcrumb, from structured data or from the page, and the section that the head names."""
    crumbs = [h for h in view.document.hints if h.source == "jsonld" and h.name.startswith("BreadcrumbList.item")]
    groups: dict[str, list[Hint]] = {}
    for hint in crumbs:
        groups.setdefault(hint.path.partition(".item")[0], []).append(hint)
    longest = max(groups.values(), key=len, default=[])
    for hint in longest[:10]:
        yield Candidate("section", tidy(unescape(hint.value)), hint.value, -1, -1, "TXT016", 0.9, hint.path)
    for hint in view.said("meta", "article:section", "og:article:section", "parsely-section")[:1]:
        yield Candidate("section", tidy(unescape(hint.value)), hint.value, -1, -1, "TXT017", 0.7, hint.path)
    found: list[Block] = []
    if not view.flat and any(flags & f.BREADCRUMB for flags in set(view.flags)):
        marked = [i for i, flags in enumerate(view.flags) if flags & f.BREADCRUMB]
        for index in marked:
            block = view.document.blocks[index]
            if not view.document.layout.features[index].flags & f.HIDDEN and len(block.text) < 300:
                if found and block.start - found[-1].end > 4:  # a second breadcrumb, in the footer
                    break
                found.append(block)
                if len(found) >= 10:
                    break
    for block in found:
        for part in re.split(r"\s?[>»›→|/]\s?|\s::\s", block.text.strip("> »›/")):
            if part.strip():
                yield Candidate("section", tidy(part), block.text, block.start, block.end, "TXT002", 0.8)


LICENCE = lazy(r"creativecommons\.org/(?:licenses|publicdomain)/[\w.-]+(?:/\d\.\d)?", re.IGNORECASE)
ABSOLUTE = lazy(r"https?://[^\s/?#]+\S*", re.IGNORECASE)
TYPES = (  # structured data, og:type: the first pattern that matches names the type
    (lazy(r"DiscussionForumPosting|QAPage|Question"), "forum"),
    (lazy(r"TechArticle|APIReference|SoftwareSourceCode"), "documentation"),
    (
        lazy(
            r"NewsArticle|BlogPosting|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|\bArticle|ScholarlyArticle|LiveBlogPosting"
        ),
        "article",
    ),
    (lazy(r"Legislation"), "legal"),
    (lazy(r"\bProduct\b|ProductGroup"), "product"),
    (lazy(r"CollectionPage|ItemList"), "collection"),
    (lazy(r"SearchResultsPage"), "listing"),
    (lazy(r"\bService\b"), "service"),
)


PRESS_LINE = lazy(
    r"(?:press|news|media) release|pressemitteilung|communiqué de presse|comunicado de prensa|for immediate release",
    re.IGNORECASE,
)
DESCRIPTIONS = (  # source, name, score
    ("header", "description", 0.82), ("header", "summary", 0.82), ("meta", "description", 0.8),
    ("meta", "og:description", 0.75), ("meta", "dc.description", 0.7), ("meta", "twitter:description", 0.6),
)  # fmt: skip
LICENCES = (
    ("link", "license"), ("meta", "dc.rights"), ("meta", "dcterms.license"), ("meta", "dcterms.rights"),
    ("meta", "license"), ("meta", "citation_license"), ("header", "license"),
)  # fmt: skip
ADDRESSES = (
    ("link", "canonical", 0.95), ("meta", "og:url", 0.8), ("header", "url", 0.8), ("header", "permalink", 0.8),
    ("header", "canonical", 0.8),
)  # fmt: skip


def find_plain(view: View) -> Iterator[Candidate]:
    """Yield description, licence, address, tags and the kind of document as the head states them."""
    for source, name, score in DESCRIPTIONS:
        for hint in view.said(source, name)[:1]:
            if value := tidy(unescape(hint.value)):
                yield Candidate("description", value, hint.value, -1, -1, "TXT018", score, hint.path)
    yield from licences(view)
    for source, name, score in ADDRESSES:
        for hint in view.said(source, name):
            value = unescape(hint.value).strip()
            if ABSOLUTE.fullmatch(value):
                yield Candidate("url", value, hint.value, -1, -1, "TXT020", score, hint.path)
    given = view.document.origin.url
    if given and ABSOLUTE.fullmatch(given):
        yield Candidate("url", given, given, -1, -1, "TXT021", 0.7, "url")
    yield from tags(view)
    yield from document_types(view)


def licences(view: View) -> Iterator[Candidate]:
    """Yield the licences that the head states."""
    for source, name in LICENCES:
        for hint in view.said(source, name):
            value = tidy(unescape(hint.value))
            if (ABSOLUTE.fullmatch(value) or source != "link") and len(value) <= 300:
                score = 0.9 if LICENCE.search(value) else 0.7
                yield Candidate("license", value, hint.value, -1, -1, "TXT019", score, hint.path)
    for hint in view.document.hints:
        if hint.source == "jsonld" and hint.name.endswith(".license") and "//" in hint.value:
            yield Candidate("license", tidy(hint.value), hint.value, -1, -1, "TXT019", 0.8, hint.path)


STATED = 0.45  # of a kind that a page states: every second site states "article" for all it has, see kinds.py


def document_types(view: View) -> Iterator[Candidate]:
    """Yield the kind of document that structured data, og:type or a line above the body names."""
    kinds = " ".join(hint.name.partition(".")[0] for hint in view.document.hints if hint.source == "jsonld")
    for pattern, kind in TYPES if kinds else ():
        if pattern.search(kinds):
            sure = 0.7 if view.flat or kind == "legal" else STATED
            yield Candidate("doc_type", kind, kind, -1, -1, "TXT023", sure, "jsonld")
            break
    for hint in view.said("meta", "og:type")[:1]:
        kind = hint.value.lower().removeprefix("og:")
        if kind in {"article", "product"}:
            yield Candidate("doc_type", kind, hint.value, -1, -1, "TXT023", 0.6 if view.flat else STATED, hint.path)
    for line in view.header.lines:
        if PRESS_LINE.fullmatch(line.text):
            yield Candidate("doc_type", "press-release", line.text, line.start, line.end, "TXT024", 0.8)


def tags(view: View) -> Iterator[Candidate]:
    """The keywords of a page, each once."""
    seen: set[str] = set()
    listed = view.said("meta", "article:tag", "og:article:tag", "parsely-tags")
    if not listed:
        listed = [h for h in view.document.hints if h.source == "jsonld" and h.name.endswith(".keywords")]
    if not listed:
        listed = [
            *view.said("meta", "keywords", "news_keywords", "citation_keywords"),
            *view.said("header", "tags", "keywords"),
        ]
    for hint in listed:
        for part in re.split(r"\s{0,9}[,;]\s{0,9}", unescape(hint.value)):
            value = tidy(part)
            if value and len(value) <= 80 and value.lower() not in seen and len(seen) < 50:
                seen.add(value.lower())
                yield Candidate("tags", value, hint.value, -1, -1, "TXT022", 0.7, hint.path)
