"""Title, dates, people, section and the plain fields of a page, from its head, its structured data and its blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.text import tidy, unescape
from cleanse.core.types import Block, Candidate, Features, Hint
from cleanse.detect.dates import Found, day, possible, scan
from cleanse.detect.header import MODIFIED, NOT_PUBLISHED, names_of
from cleanse.detect.titles import first_heading
from cleanse.detect.view import View

MOST_DATES = 400  # dates looked at in the blocks of a page
SCANNED = 200_000  # characters of blocks that are scanned for dates

ARTICLE = lazy(r"article|posting|report", re.IGNORECASE)
FOREIGN = lazy(r"comment|review|answer|event|person|offer|rating|jobposting|product", re.IGNORECASE)
PUBLISHED_META = {  # weight of each name in the vote of choose.py
    "article:published_time": 6.0, "og:published_time": 6.0, "og:article:published_time": 6.0,
    "article.published": 5.0, "citation_publication_date": 4.5, "citation_date": 4.5, "citation_online_date": 4.5,
    "dc.date.issued": 5.0, "dcterms.issued": 5.0, "dcterms.date": 4.0, "dc.date": 4.0, "dcterms.created": 3.5,
    "dc.date.created": 3.5, "dc.created": 3.5, "date": 4.0, "pubdate": 4.5, "publishdate": 4.5, "publish_date": 4.5,
    "publish-date": 4.5, "published": 4.5, "ptime": 4.0, "parsely-pub-date": 5.0, "sailthru.date": 4.5,
    "article_date_original": 4.5, "date_published": 4.5, "publication_date": 4.5, "originalpublicationdate": 4.5,
    "pub_date": 4.5, "displaydate": 4.0, "cxenseparse:recs:publishtime": 4.5, "rnews:datepublished": 5.0,
    "datepublished": 6.0, "datecreated": 3.0, "created": 3.0, "bt:pubdate": 4.5, "dc.date.published": 5.0,
    "prism.publicationdate": 5.0, "article:publish_date": 5.0, "shareaholic:article_published_time": 4.5,
    "vr:published_time": 4.5, "analyticsattributes.articledate": 4.0, "search.date": 3.5, "release_date": 3.5,
    "issue_date": 4.0, "article-published-time": 5.0, "article:post_date": 4.5,
}  # fmt: skip
MODIFIED_META = (
    "article:modified_time", "og:updated_time", "og:modified_time", "dcterms.modified", "dc.date.modified",
    "last-modified", "lastmod", "datemodified", "article:updated_time", "article.updated", "revised", "modified",
)  # fmt: skip
LABEL = lazy(
    r"(?:published|posted|publication|released?|issued|veröffentlicht|publié|publicado|pubblicato|опубликовано|date|"
    r"datum|fecha|gepubliceerd|opublikowano|发布|公開|日期|게시)\W{0,3}(?:on|at|am|le|el|il|:|：)?\W{0,3}(?:[^\W\d_]{3,10},?\s)?$",
    re.IGNORECASE,
)
AGO = lazy(r"\b(?:ago|yesterday|today|hours?|minutes?|vor \d+|il y a|hace)\b", re.IGNORECASE)
URL_DAY = lazy(
    r"/((?:19[89]|20[0-4])\d)/(\d{1,2})/(\d{1,2})(?=[/._-]|$)"
    r"|(?<!\d)((?:19[89]|20[0-4])\d)([-_]?)(0[1-9]|1[0-2])\5([0-2]\d|3[01])(?!\d)"
)
URL_MONTH = lazy(r"/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])(?=/)")
COMPACT = lazy(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?")
YEAR = lazy(r"(?:19|20)\d{2}")
BLACKLIST = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.COMMENTS | f.HIDDEN


ASIDE = ("place", "aside")


def find_titles(view: View) -> Iterator[Candidate]:
    """Yield titles: a heading that the head supports, else what the head agrees on."""
    from cleanse.detect import titles

    yield from titles.find(view)


def first_date(value: str, view: View) -> Found | None:
    """The date in the value of a field."""
    value = value.strip()[:80]
    found = next((d for d in scan(value, order=view.order) if d.date), None)
    if found:
        return found
    match = COMPACT.fullmatch(value)
    if match and (edtf := day(int(match[1]), int(match[2]), int(match[3]))):
        return Found(0, len(value), edtf, "day")
    return None


def stated(hint: Hint, found: Found, rule: str, weight: float, witness: str) -> Iterator[Candidate]:
    """The candidates that a date in the head gives."""
    extra = (("weight", f"{weight:.2f}"), ("witness", witness), ("role", "published"))
    yield Candidate("date", found.date, hint.value, -1, -1, rule, min(0.95, weight / 6.5), hint.path, extra)
    if found.datetime:
        yield Candidate("datetime", found.datetime, hint.value, -1, -1, rule, min(0.95, weight / 6.5), hint.path, extra)


def find_dates(view: View) -> Iterator[Candidate]:
    """Yield the dates that head, structured data, address and visible lines of a page state."""
    distinct = {hint.value[:10] for hint in view.document.hints if hint.source == "time"}
    # More than a few different days make a listing: none of them is the page's own.
    times = iter((1.0, *[0.8] * 4)) if len(distinct) < 4 else iter(())
    shown = [] if view.flat else list(visible(view))
    days = [c for c in shown if c.field == "date"]
    beside = {c.value for c in days if ASIDE in c.extra} - {c.value for c in days if ASIDE not in c.extra}
    for hint in view.document.hints:
        witness = WITNESSES.get(hint.source)
        if witness is None:
            continue
        rule, weigher, changed = witness
        name = hint.name if hint.source == "jsonld" else hint.name.lower()
        if changed(name):
            yield from modified(view, hint, rule)
            continue
        weight = weigher(name)
        if hint.source == "time":
            weight *= next(times, 0.5)
            if (found := first_date(hint.value, view)) and found.date in beside:
                weight *= 0.3  # shown among the comments, in the footer or beside the article only
        if weight:
            yield from worth(view, hint, rule, weight)
    yield from from_address(view)
    yield from shown


def worth(view: View, hint: Hint, rule: str, weight: float) -> Iterator[Candidate]:
    """The candidates that a statement with a date gives."""
    found = first_date(hint.value, view)
    if found:
        yield from stated(hint, found, rule, weight, hint.source)
    elif YEAR.fullmatch(hint.value.strip()) and hint.name.lower().startswith(("citation_", "dc", "prism")):
        extra = (("weight", "3.0"), ("witness", hint.source), ("role", "published"))
        yield Candidate("date", hint.value.strip(), hint.value, -1, -1, rule, 0.5, hint.path, extra)


def weigh_structured(name: str) -> float:
    """The weight of a date in JSON-LD, by the type and key that it belongs to."""
    kind, _, key = name.rpartition(".")
    weight = {"datePublished": 6.0, "dateCreated": 3.0, "uploadDate": 3.0}.get(key, 0.0)
    if not weight or kind.startswith("Organization"):
        return 0.0
    if FOREIGN.search(kind):
        return weight * 0.1
    if kind == "Unparsed":
        return 4.0
    return weight if ARTICLE.search(kind) else weight * 0.38  # of a WebPage: often the day the site was set up


def weigh_time(name: str) -> float:
    """The weight of a <time> element, by its class and itemprop."""
    if "comment" in name:
        return 0.5
    if "datepublished" in name or "pubdate" in name:
        return 5.0
    return 4.0 if re.search(r"publish|entry-date|post-date|posted", name) else 2.5


def weigh_meta(name: str) -> float:
    """The weight of a meta element."""
    return PUBLISHED_META.get(name, 0.0)


def weigh_header(name: str) -> float:
    """The weight of a line of front matter or of a mail header."""
    return 6.0 if name in {"date", "published", "pubdate", "publication_date", "created", "datetime"} else 0.0


# By source of a hint: the code, the weight for a name, and which names speak of the last change.
WITNESSES: dict[str, tuple[str, Callable[[str], float], Callable[[str], bool]]] = {
    "jsonld": ("DAT010", weigh_structured, lambda name: name.endswith(".dateModified")),
    "meta": ("DAT011", weigh_meta, lambda name: name in MODIFIED_META),
    "microdata": ("DAT013", weigh_meta, lambda name: name in MODIFIED_META),
    "time": ("DAT012", weigh_time, lambda name: MODIFIED.search(name) is not None),
    "header": ("DAT018", weigh_header, lambda name: name in {"updated", "modified", "lastmod", "last_modified"}),
}


def modified(view: View, hint: Hint, rule: str) -> Iterator[Candidate]:
    """The date of the last change."""
    found = first_date(hint.value, view)
    if found:
        yield Candidate("date_modified", found.date, hint.value, -1, -1, rule, 0.8, hint.path)


def from_address(view: View) -> Iterator[Candidate]:
    """The date in the path of an address or file name."""
    places = [("url", view.document.origin.url)] + [
        ("link[canonical]", h.value) for h in view.said("link", "canonical")
    ]
    for where, address in places:
        if not address:
            continue
        path = "/" + address.partition("//")[2].partition("/")[2].partition("?")[0].partition("#")[0]
        for match in URL_DAY.finditer(path):
            year, month, number = match.group(1, 2, 3) if match[1] else match.group(4, 6, 7)
            edtf = day(int(year), int(month), int(number))
            if edtf:
                extra = (("weight", "3.5"), ("witness", "url"), ("role", "published"))
                yield Candidate("date", edtf, address, -1, -1, "DAT014", 0.5, where, extra)
                break
        else:
            part = URL_MONTH.search(path)
            if part and possible(int(part[1]), int(part[2])):
                extra = (("weight", "2.5"), ("witness", "url"), ("role", "published"))
                yield Candidate("date", f"{part[1]}-{int(part[2]):02}", address, -1, -1, "DAT014", 0.3, where, extra)
        break


def visible(view: View) -> Iterator[Candidate]:
    """Yield the dates that readers of the page see, weighed by where they stand."""
    document = view.document
    heading = first_heading(document)
    count = scanned = 0
    total = len(document.blocks)
    for index, (block, features) in enumerate(zip(document.blocks, document.layout.features, strict=True)):
        text = block.text
        scanned += len(text)
        if scanned > SCANNED or count >= MOST_DATES:
            return
        if not any_digit(text):
            continue
        last = 0
        for found in scan(text, order=view.order):
            count += 1
            label, last = text[last : found.start][-60:], found.end
            gap = index - heading if heading >= 0 else None
            weight = weigh(block, found, label, features, gap, index > total * 0.85)
            role = "published"
            if MODIFIED.search(label) or (MODIFIED.search(text[:30]) and len(text) < 60):
                role = "modified"
            elif len(text) > 160 or NOT_PUBLISHED.search(label):
                role = "other"
            start, end = block.start + found.start, block.start + found.end
            raw = text[found.start : found.end]
            extra: tuple[tuple[str, str], ...] = (("weight", f"{weight:.2f}"), ("witness", "visible"), ("role", role))
            if features.flags & BLACKLIST:
                extra = (*extra, ASIDE)
            if found.date:
                field = "date_modified" if role == "modified" else "date"
                yield Candidate(field, found.date, raw, start, end, "DAT017", min(0.9, weight / 6), None, extra)
                if found.datetime and role != "modified":
                    yield Candidate(
                        "datetime", found.datetime, raw, start, end, "DAT017", min(0.9, weight / 6), None, extra
                    )
            shown = role if len(text) <= 60 or role == "modified" else "other"
            yield Candidate(
                "dates",
                found.edtf,
                raw,
                start,
                end,
                "DAT017" if shown != "other" else "DAT002",
                min(0.9, weight / 6),
                None,
                (("role", shown), ("edtf", found.edtf)),
            )


DIGIT = lazy(r"\d")


def any_digit(text: str) -> bool:
    """If a text holds a digit."""
    return DIGIT.search(text) is not None


def weigh(block: Block, found: Found, label: str, features: Features, gap: int | None, late: bool) -> float:
    """The weight of a visible date as a witness; `gap` is its distance to the heading in blocks."""
    text = block.text
    weight = 0.7 + (1.6 if features.flags & (f.DATELIKE | f.BYLINE) else 0.0) + (0.4 if found.time else 0.0)
    weight += 0.9 if len(text) < 60 else -0.35 if len(text) > 160 else 0.0
    if gap is not None:
        weight += 1.6 - 0.12 * abs(gap) if -3 <= gap <= 10 else -0.5 if gap < -8 else 0.0
    if LABEL.search(label):
        weight += 0.7
    doubts = (
        (0.5, MODIFIED.search(label)),
        (0.4, NOT_PUBLISHED.search(label)),
        (0.4, features.flags & BLACKLIST),
        (0.5, features.flags & f.COMMENTS),
        (0.6, late),
        (0.7, found.short_year or found.precision == "month"),
        (0.2, "©" in text or "copyright" in text.lower()),
    )
    for factor, holds in doubts:
        if holds:
            weight *= factor
    return max(0.05, weight)


def find_mentions(view: View) -> Iterator[Candidate]:
    """Yield the dates in the body of a flat text: they are listed, and the date of publication only as a guess."""
    if not view.flat:
        return
    count = scanned = 0
    for block in view.document.blocks[view.header.body if view.header.lines else 0 :]:
        scanned += len(block.text)
        if scanned > SCANNED or count >= 100:
            return
        if not any_digit(block.text):
            continue
        for found in scan(block.text, order=view.order):
            count += 1
            start, end = block.start + found.start, block.start + found.end
            raw = block.text[found.start : found.end]
            if found.date:
                yield Candidate("date", found.date, raw, start, end, "DAT002", 0.1, None, (("role", "other"),))
            yield Candidate(
                "dates", found.edtf, raw, start, end, "DAT002", 0.3, None, (("role", "other"), ("edtf", found.edtf))
            )


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


def person(raw: str, site: str) -> list[str]:
    """The names in a value that may hold several, without what is no name."""
    value = tidy(unescape(raw))
    if len(value) > 150:
        return []
    value = BY.sub("", value)
    names = []
    for part in re.split(r"\s*;\s*|\s+(?:and|und|et|&)\s+|,\s+(?=[^\W\d_a-z][^\s,]*\s)", value):
        name = part.strip(" ,|·•-–—")
        if 2 < len(name) <= 60 and len(name.split()) <= 6 and not NOBODY.search(name) and letters(name) != site:
            names.append(name)
    return names


def letters(text: str) -> str:
    """The letters and digits of a text, for comparing."""
    return "".join(c for c in text.lower() if c.isalnum())


AUTHOR_PATH = lazy(r"(?:^|\.)(?:author|creator)(?:\.name)?$")
SITE_NAMES = frozenset(("WebSite.name", "NewsMediaOrganization.name", "Organization.name"))


def find_people(view: View) -> Iterator[Candidate]:
    """Yield authors and publishers."""
    sites = [h.value for h in view.said("meta", "og:site_name", "application-name")]
    site = letters(sites[0]) if sites else ""
    for hint in view.document.hints:
        if said := author_of(hint):
            rule, score, value = said
            for name in person(value, site):
                yield Candidate("authors", name, hint.value, -1, -1, rule, score, hint.path)
        if told := publisher_of(hint):
            rule, score = told
            yield Candidate("publisher", tidy(unescape(hint.value)), hint.value, -1, -1, rule, score, hint.path)
    if not view.flat:
        yield from bylines(view, site)


def author_of(hint: Hint) -> tuple[str, float, str] | None:
    """The code, the score and the value of a statement about the author."""
    name = hint.name.lower()
    if hint.source == "jsonld" and AUTHOR_PATH.search(hint.name) and not FOREIGN.search(hint.name):
        return "TXT010", 0.9, hint.value
    if hint.source == "meta" and name in AUTHOR_META:
        return "TXT011", 0.88 if name.startswith("citation") else 0.8, hint.value
    if hint.source == "microdata" and name == "author":
        return "TXT012", 0.7, hint.value
    if hint.source == "header" and name in {"author", "authors", "from", "by", "byline"}:
        return "TXT013", 0.9, re.sub(r"\s*<[^>]*>", "", hint.value).strip('" ')
    return None


def publisher_of(hint: Hint) -> tuple[str, float] | None:
    """The code and the score of a statement about the publisher."""
    name = hint.name.lower()
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
    if name in {"citation_publisher", "dc.publisher", "dcterms.publisher", "publisher"}:
        return "TXT015", 0.88
    return ("TXT015", 0.8) if name == "og:site_name" else None


def bylines(view: View, site: str) -> Iterator[Candidate]:
    """Yield the authors named in blocks of their own near the heading."""
    heading = first_heading(view.document)
    for index, (block, features) in enumerate(zip(view.document.blocks, view.document.layout.features, strict=True)):
        if len(block.text) > 120 or features.flags & BLACKLIST or (heading >= 0 and not -4 <= index - heading <= 12):
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
    if not view.flat:
        for block, features in zip(view.document.blocks, view.document.layout.features, strict=True):
            if features.flags & f.BREADCRUMB and not features.flags & f.HIDDEN and len(block.text) < 300:
                if found and block.start - found[-1].end > 4:  # a second breadcrumb, in the footer
                    break
                found.append(block)
                if len(found) >= 10:
                    break
    for block in found:
        for part in re.split(r"\s*[>»›→|/]\s*|\s::\s", block.text.strip("> »›/")):
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


def document_types(view: View) -> Iterator[Candidate]:
    """Yield the kind of document that structured data, og:type or a line above the body names."""
    kinds = " ".join(hint.name.partition(".")[0] for hint in view.document.hints if hint.source == "jsonld")
    for pattern, kind in TYPES if kinds else ():
        if pattern.search(kinds):
            yield Candidate("doc_type", kind, kind, -1, -1, "TXT023", 0.7, "jsonld")
            break
    for hint in view.said("meta", "og:type")[:1]:
        kind = hint.value.lower().removeprefix("og:")
        if kind in {"article", "product"}:
            yield Candidate("doc_type", kind, hint.value, -1, -1, "TXT023", 0.6, hint.path)
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
        for part in re.split(r"\s*[,;]\s*", unescape(hint.value)):
            value = tidy(part)
            if value and len(value) <= 80 and value.lower() not in seen and len(seen) < 50:
                seen.add(value.lower())
                yield Candidate("tags", value, hint.value, -1, -1, "TXT022", 0.7, hint.path)
