"""Dates in the body of a text, section and the plain fields of a page, from its head and its blocks."""

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
from cleanse.detect.header import has_digit
from cleanse.detect.view import View

MOST_DATES = 400  # dates looked at in the blocks of a page
SCANNED = 200_000  # characters of blocks that are scanned for dates


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
    if view.strange and has_digit(view.strange):  # digits of other scripts
        yield from (block for block in blocks if has_digit(block.text))
        return
    holds, digit, last = view.numbers.find, b"0", -1
    for block in blocks:
        if last < block.start:
            last = holds(digit, block.start)
            if last < 0:
                return
        if last < block.end:
            yield block


# ---------------------------------------------------------------- plain fields


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
