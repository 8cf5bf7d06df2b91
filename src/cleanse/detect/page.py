"""Title, dates, people, section and the plain fields of a page, from its head, its structured data and its blocks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from cleanse.core import flags as f
from cleanse.core.text import tidy
from cleanse.core.types import Block, Candidate, Features, Hint
from cleanse.detect.dates import Found, day, possible, scan
from cleanse.detect.header import MODIFIED, NOT_PUBLISHED, names_of
from cleanse.detect.titles import first_heading
from cleanse.detect.view import View

MOST_DATES = 400  # dates looked at in the blocks of a page
SCANNED = 200_000  # characters of blocks that are scanned for dates

ARTICLE = re.compile(r"(?:article|posting|report|statement|page|creativework|thesis|book|video|podcast|recipe|dataset|review|unparsed)", re.IGNORECASE)
FOREIGN = re.compile(r"comment|review|answer|event|person|offer|rating|jobposting|product", re.IGNORECASE)
PUBLISHED_META = {  # weight of each name; see docs of the vote in choose.py
    "article:published_time": 6.0, "og:published_time": 6.0, "og:article:published_time": 6.0, "article.published": 5.0,
    "citation_publication_date": 4.5, "citation_date": 4.5, "citation_online_date": 4.5, "dc.date.issued": 5.0,
    "dcterms.issued": 5.0, "dcterms.date": 4.0, "dc.date": 4.0, "dcterms.created": 3.5, "dc.date.created": 3.5, "dc.created": 3.5,
    "date": 4.0, "pubdate": 4.5, "publishdate": 4.5, "publish_date": 4.5, "publish-date": 4.5, "published": 4.5, "ptime": 4.0,
    "parsely-pub-date": 5.0, "sailthru.date": 4.5, "article_date_original": 4.5, "date_published": 4.5, "publication_date": 4.5,
    "originalpublicationdate": 4.5, "pub_date": 4.5, "displaydate": 4.0, "cxenseparse:recs:publishtime": 4.5, "rnews:datepublished": 5.0,
    "datepublished": 6.0, "datecreated": 3.0, "created": 3.0, "bt:pubdate": 4.5, "dc.date.published": 5.0, "prism.publicationdate": 5.0,
    "article:publish_date": 5.0, "shareaholic:article_published_time": 4.5, "vr:published_time": 4.5, "analyticsattributes.articledate": 4.0,
    "search.date": 3.5, "release_date": 3.5, "issue_date": 4.0, "article-published-time": 5.0, "article:post_date": 4.5,
}  # fmt: skip
MODIFIED_META = (
    "article:modified_time", "og:updated_time", "og:modified_time", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "datemodified", "article:updated_time", "article.updated", "revised", "modified",
)  # fmt: skip
LABEL = re.compile(
    r"(?:published|posted|publication|released?|issued|veröffentlicht|publié|publicado|pubblicato|опубликовано|date|datum|fecha|"
    r"gepubliceerd|opublikowano|发布|公開|日期|게시)\W{0,3}(?:on|at|am|le|el|il|:|：)?\W{0,3}(?:[^\W\d_]{3,10},?\s)?$",
    re.IGNORECASE,
)
AGO = re.compile(r"\b(?:ago|yesterday|today|hours?|minutes?|vor \d+|il y a|hace)\b", re.IGNORECASE)
URL_DAY = re.compile(
    r"/((?:19[89]|20[0-4])\d)/(\d{1,2})/(\d{1,2})(?=[/._-]|$)|(?<!\d)((?:19[89]|20[0-4])\d)([-_]?)(0[1-9]|1[0-2])\5([0-2]\d|3[01])(?!\d)"
)
URL_MONTH = re.compile(r"/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])(?=/)")
COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?")
YEAR = re.compile(r"(?:19|20)\d{2}")
BLACKLIST = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.COMMENTS | f.HIDDEN


def find_titles(view: View) -> Iterator[Candidate]:
    """Yield titles: a heading that the head supports, else what the head agrees on."""
    from cleanse.detect import titles  # noqa: PLC0415

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
    times = {h.value[:10] for h in view.document.hints if h.source == "time"}
    many = len(times) > 3  # noqa: PLR2004  # a listing: none of its dates is the page's
    order = 0
    for hint in view.document.hints:
        name = hint.name.lower()
        if hint.source == "jsonld":
            kind, _, key = hint.name.rpartition(".")
            weight = {"datePublished": 6.0, "dateCreated": 3.0, "uploadDate": 3.0}.get(key, 0.0)
            if key == "dateModified":
                yield from modified(view, hint, "DAT010")
                continue
            if not weight or kind.startswith("Organization"):
                continue
            weight *= 0.1 if FOREIGN.search(kind) else 1.0 if kind == "Unparsed" or re.search(r"article|posting|report", kind, re.IGNORECASE) else 0.38
            if kind == "Unparsed":
                weight = 4.0
            rule, witness = "DAT010", "jsonld"
        elif hint.source in ("meta", "microdata"):
            if name in MODIFIED_META:
                yield from modified(view, hint, "DAT011")
                continue
            weight = PUBLISHED_META.get(name, 0.0)
            if not weight:
                continue
            rule, witness = ("DAT011", "meta") if hint.source == "meta" else ("DAT013", "microdata")
        elif hint.source == "time":
            order += 1
            if MODIFIED.search(name):
                yield from modified(view, hint, "DAT012")
                continue
            weight = 5.0 if "datepublished" in name or "pubdate" in name else 4.0 if re.search(r"publish|entry-date|post-date|posted", name) else 2.5
            if "comment" in name:
                weight = 0.5
            if not many:
                weight *= 1.0 if order == 1 else 0.8
            else:
                weight *= 0.5
            rule, witness = "DAT012", "time"
        elif hint.source == "header" and name in ("date", "published", "pubdate", "publication_date", "created", "datetime"):
            weight, rule, witness = 6.0, "DAT018", "header"
        else:
            continue
        found = first_date(hint.value, view)
        if found:
            yield from stated(hint, found, rule, weight, witness)
        elif YEAR.fullmatch(hint.value.strip()) and name.startswith(("citation_", "dc", "prism")):
            yield Candidate("date", hint.value.strip(), hint.value, -1, -1, rule, 0.5, hint.path, (("weight", "3.0"), ("witness", witness), ("role", "published")))
    yield from from_address(view)
    if not view.flat:
        yield from visible(view)


def modified(view: View, hint: Hint, rule: str) -> Iterator[Candidate]:
    """The date of the last change."""
    found = first_date(hint.value, view)
    if found:
        yield Candidate("date_modified", found.date, hint.value, -1, -1, rule, 0.8, hint.path)


def from_address(view: View) -> Iterator[Candidate]:
    """The date in the path of an address or file name."""
    places = [("url", view.document.origin.url)] + [("link[canonical]", h.value) for h in view.said("link", "canonical")]
    for where, address in places:
        if not address:
            continue
        try:
            path = urlsplit(address).path
        except ValueError:
            continue
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
            weight = weigh(text, found, label, features, index, heading, total)
            role = "published"
            if MODIFIED.search(label) or (MODIFIED.search(text[:30]) and len(text) < 60):  # noqa: PLR2004
                role = "modified"
            elif len(text) > 160 or NOT_PUBLISHED.search(label):  # noqa: PLR2004
                role = "other"
            start, end = block.start + found.start, block.start + found.end
            raw = text[found.start : found.end]
            extra = (("weight", f"{weight:.2f}"), ("witness", "visible"), ("role", role))
            if found.date:
                field = "date_modified" if role == "modified" else "date"
                yield Candidate(field, found.date, raw, start, end, "DAT017", min(0.9, weight / 6), None, extra)
                if found.datetime and role != "modified":
                    yield Candidate("datetime", found.datetime, raw, start, end, "DAT017", min(0.9, weight / 6), None, extra)
            shown = role if len(text) <= 60 or role == "modified" else "other"  # noqa: PLR2004
            yield Candidate("dates", found.edtf, raw, start, end, "DAT017" if shown != "other" else "DAT002", min(0.9, weight / 6), None, (("role", shown), ("edtf", found.edtf)))


DIGIT = re.compile(r"\d")


def any_digit(text: str) -> bool:
    """If a text holds a digit."""
    return DIGIT.search(text) is not None


def weigh(text: str, found: Found, label: str, features: Features, index: int, heading: int, total: int) -> float:
    """The weight of a visible date as a witness for the date of publication."""
    weight = 0.7
    if features.flags & (f.DATELIKE | f.BYLINE):
        weight += 1.6
    if len(text) < 60:  # noqa: PLR2004
        weight += 0.9
    elif len(text) > 160:  # noqa: PLR2004
        weight -= 0.35
    if heading >= 0:
        gap = index - heading
        if -3 <= gap <= 10:  # noqa: PLR2004
            weight += 1.6 - 0.12 * abs(gap)
        elif gap < -8:  # noqa: PLR2004
            weight -= 0.5
    if LABEL.search(label):
        weight += 0.7
    if MODIFIED.search(label):
        weight *= 0.5
    if NOT_PUBLISHED.search(label):
        weight *= 0.4
    if found.time:
        weight += 0.4
    if features.flags & BLACKLIST:
        weight *= 0.4
    if index > total * 0.85:
        weight *= 0.6
    if found.short_year or found.precision == "month":
        weight *= 0.7
    if "©" in text or "copyright" in text.lower():
        weight *= 0.2
    return max(0.05, weight)


def find_mentions(view: View) -> Iterator[Candidate]:
    """Yield the dates in the body of a flat text: they are listed, and the date of publication only as a guess."""
    if not view.flat:
        return
    count = scanned = 0
    for block in view.document.blocks[view.header.body if view.header.lines else 0 :]:
        scanned += len(block.text)
        if scanned > SCANNED or count >= 100:  # noqa: PLR2004
            return
        if not any_digit(block.text):
            continue
        for found in scan(block.text, order=view.order):
            count += 1
            start, end = block.start + found.start, block.start + found.end
            raw = block.text[found.start : found.end]
            if found.date:
                yield Candidate("date", found.date, raw, start, end, "DAT002", 0.1, None, (("role", "other"),))
            yield Candidate("dates", found.edtf, raw, start, end, "DAT002", 0.3, None, (("role", "other"), ("edtf", found.edtf)))


# ---------------------------------------------------------------- people and plain fields

AUTHOR_META = ("citation_author", "dc.creator", "dcterms.creator", "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.contributor.author")
NOBODY = re.compile(
    r"https?:|www\.|@|\.com\b|\bago\b|^(?:admin(?:istrator)?|staff|editor|editors|author|unknown|anonymous|guest|webmaster|team|user\d*|by|n/a|none)$|"
    r"^\d|facebook|twitter|follow|subscribe|view all|\bposts?\b|profile|comments?|\bmin read\b",
    re.IGNORECASE,
)
BY = re.compile(r"^(?:by|von|par|por|di|door|written by|author|автор)\s*:?\s+", re.IGNORECASE)


def person(raw: str, site: str) -> list[str]:
    """The names in a value that may hold several, without what is no name."""
    value = tidy(html.unescape(raw))
    if len(value) > 150:  # noqa: PLR2004
        return []
    value = BY.sub("", value)
    names = []
    for part in re.split(r"\s*;\s*|\s+(?:and|und|et|&)\s+|,\s+(?=[^\W\d_a-z][^\s,]*\s)", value):
        name = part.strip(" ,|·•-–—")
        if 2 < len(name) <= 60 and len(name.split()) <= 6 and not NOBODY.search(name) and letters(name) != site:  # noqa: PLR2004
            names.append(name)
    return names


def letters(text: str) -> str:
    """The letters and digits of a text, for comparing."""
    return "".join(c for c in text.lower() if c.isalnum())


def find_people(view: View) -> Iterator[Candidate]:
    """Yield authors and publishers."""
    sites = [h.value for h in view.said("meta", "og:site_name", "application-name")]
    site = letters(sites[0]) if sites else ""
    for hint in view.document.hints:
        name = hint.name.lower()
        score = 0.0
        if hint.source == "jsonld" and re.search(r"(?:^|\.)(?:author|creator)(?:\.name)?$", hint.name) and not FOREIGN.search(hint.name):
            score, rule = 0.9, "TXT010"
        elif hint.source == "meta" and name in AUTHOR_META:
            score, rule = (0.88 if name.startswith("citation") else 0.8), "TXT011"
        elif hint.source == "microdata" and name == "author":
            score, rule = 0.7, "TXT012"
        elif hint.source == "header" and name in ("author", "authors", "from", "by", "byline"):
            score, rule = 0.9, "TXT013"
            hint = hint._replace(value=re.sub(r"\s*<[^>]*>", "", hint.value).strip('" '))  # noqa: PLW2901
        if score:
            for person_name in person(hint.value, site):
                yield Candidate("authors", person_name, hint.value, -1, -1, rule, score, hint.path)
        if hint.source == "jsonld" and hint.name.endswith(".publisher.name"):
            yield Candidate("publisher", tidy(html.unescape(hint.value)), hint.value, -1, -1, "TXT014", 0.85, hint.path)
        elif hint.source == "meta" and name in ("citation_publisher", "dc.publisher", "dcterms.publisher", "publisher"):
            if "//" not in hint.value:
                yield Candidate("publisher", tidy(html.unescape(hint.value)), hint.value, -1, -1, "TXT015", 0.88, hint.path)
        elif hint.source == "meta" and name == "og:site_name":
            yield Candidate("publisher", tidy(html.unescape(hint.value)), hint.value, -1, -1, "TXT015", 0.8, hint.path)
        elif hint.source == "jsonld" and hint.name in ("WebSite.name", "NewsMediaOrganization.name", "Organization.name"):
            yield Candidate("publisher", tidy(html.unescape(hint.value)), hint.value, -1, -1, "TXT014", 0.6, hint.path)
    if view.flat:
        return
    heading = first_heading(view.document)
    for index, (block, features) in enumerate(zip(view.document.blocks, view.document.layout.features, strict=True)):
        if len(block.text) > 120 or features.flags & BLACKLIST or (heading >= 0 and not -4 <= index - heading <= 12):  # noqa: PLR2004
            continue
        names = names_of(block.text)
        if not names and features.flags & f.BYLINE and not any_digit(block.text):
            names = [n for n in person(block.text, site) if 2 <= len(n.split()) <= 4 and n == n.title() or n.isupper()]  # noqa: PLR2004
        for name in names:
            if not NOBODY.search(name) and letters(name) != site:
                yield Candidate("authors", name, block.text, block.start, block.end, "TXT003", 0.75 if features.flags & f.BYLINE else 0.65)


def find_sections(view: View) -> Iterator[Candidate]:
    """Yield the breadcrumb, from structured data or from the page, and the section that the head names."""
    crumbs = [h for h in view.document.hints if h.source == "jsonld" and h.name.startswith("BreadcrumbList.item")]
    groups: dict[str, list[Hint]] = {}
    for hint in crumbs:
        groups.setdefault(hint.path.partition(".item")[0], []).append(hint)
    longest = max(groups.values(), key=len, default=[])
    for hint in longest[:10]:
        yield Candidate("section", tidy(html.unescape(hint.value)), hint.value, -1, -1, "TXT016", 0.9, hint.path)
    for hint in view.said("meta", "article:section", "og:article:section", "parsely-section")[:1]:
        yield Candidate("section", tidy(html.unescape(hint.value)), hint.value, -1, -1, "TXT017", 0.7, hint.path)
    found: list[Block] = []
    if not view.flat:
        for block, features in zip(view.document.blocks, view.document.layout.features, strict=True):
            if features.flags & f.BREADCRUMB and not features.flags & f.HIDDEN and len(block.text) < 300:  # noqa: PLR2004
                if found and block.start - found[-1].end > 4:  # noqa: PLR2004  # a second breadcrumb, in the footer
                    break
                found.append(block)
                if len(found) >= 10:  # noqa: PLR2004
                    break
    for block in found:
        for part in re.split(r"\s*[>»›→|/]\s*|\s::\s", block.text.strip("> »›/")):
            if part.strip():
                yield Candidate("section", tidy(part), block.text, block.start, block.end, "TXT002", 0.8)


LICENCE = re.compile(r"creativecommons\.org/(?:licenses|publicdomain)/[\w.-]+(?:/\d\.\d)?", re.IGNORECASE)
ABSOLUTE = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)
TYPES = (  # structured data, og:type: the first pattern that matches names the type
    (re.compile(r"DiscussionForumPosting|QAPage|Question"), "forum"),
    (re.compile(r"TechArticle|APIReference|SoftwareSourceCode"), "documentation"),
    (re.compile(r"NewsArticle|BlogPosting|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|\bArticle|ScholarlyArticle|LiveBlogPosting"), "article"),
    (re.compile(r"Legislation"), "legal"),
    (re.compile(r"\bProduct\b|ProductGroup"), "product"),
    (re.compile(r"CollectionPage|ItemList"), "collection"),
    (re.compile(r"SearchResultsPage"), "listing"),
    (re.compile(r"\bService\b"), "service"),
)


def find_plain(view: View) -> Iterator[Candidate]:
    """Yield description, licence, address, tags and the kind of document as the head states them."""
    for name, score in (("description", 0.8), ("og:description", 0.75), ("dc.description", 0.7), ("twitter:description", 0.6)):
        for hint in view.said("meta", name)[:1]:
            if value := tidy(html.unescape(hint.value)):
                yield Candidate("description", value, hint.value, -1, -1, "TXT018", score, hint.path)
    for hint in view.said("header", "description", "summary", "abstract")[:1]:
        yield Candidate("description", tidy(hint.value), hint.value, -1, -1, "TXT018", 0.8, hint.path)
    for hint in [*view.said("link", "license"), *view.said("meta", "dc.rights", "dcterms.license", "dcterms.rights", "license", "citation_license"), *view.said("header", "license")]:
        value = tidy(html.unescape(hint.value))
        if (ABSOLUTE.fullmatch(value) or hint.source != "link") and len(value) <= 300:  # noqa: PLR2004
            yield Candidate("license", value, hint.value, -1, -1, "TXT019", 0.9 if LICENCE.search(value) else 0.7, hint.path)
    for hint in view.document.hints:
        if hint.source == "jsonld" and hint.name.endswith(".license") and "//" in hint.value:
            yield Candidate("license", tidy(hint.value), hint.value, -1, -1, "TXT019", 0.8, hint.path)
    for hint in [*view.said("link", "canonical"), *view.said("meta", "og:url"), *view.said("header", "url", "permalink", "canonical")]:
        value = html.unescape(hint.value).strip()
        if ABSOLUTE.fullmatch(value):
            yield Candidate("url", value, hint.value, -1, -1, "TXT020", 0.95 if hint.name == "canonical" else 0.8, hint.path)
    if view.document.origin.url and ABSOLUTE.fullmatch(view.document.origin.url):
        yield Candidate("url", view.document.origin.url, view.document.origin.url, -1, -1, "TXT021", 0.7, "url")
    yield from tags(view)
    kinds = " ".join(hint.name.partition(".")[0] for hint in view.document.hints if hint.source == "jsonld")
    for pattern, kind in TYPES:
        if pattern.search(kinds):
            yield Candidate("doc_type", kind, kind, -1, -1, "TXT023", 0.7, "jsonld")
            break
    for hint in view.said("meta", "og:type")[:1]:
        if hint.value.lower() in ("article", "product", "og:product"):
            yield Candidate("doc_type", hint.value.lower().removeprefix("og:"), hint.value, -1, -1, "TXT023", 0.6, hint.path)
    for line in view.header.lines:
        if re.fullmatch(r"(?:press|news|media) release|pressemitteilung|communiqué de presse|comunicado de prensa|for immediate release", line.text, re.IGNORECASE):
            yield Candidate("doc_type", "press-release", line.text, line.start, line.end, "TXT024", 0.8)


def tags(view: View) -> Iterator[Candidate]:
    """The keywords of a page, each once."""
    seen: set[str] = set()
    listed = [h for h in view.said("meta", "article:tag", "og:article:tag", "parsely-tags")]
    if not listed:
        listed = [h for h in view.document.hints if h.source == "jsonld" and h.name.endswith(".keywords")]
    if not listed:
        listed = [*view.said("meta", "keywords", "news_keywords", "citation_keywords"), *view.said("header", "tags", "keywords")]
    for hint in listed:
        for part in re.split(r"\s*[,;]\s*", html.unescape(hint.value)):
            value = tidy(part)
            if value and len(value) <= 80 and value.lower() not in seen and len(seen) < 50:  # noqa: PLR2004
                seen.add(value.lower())
                yield Candidate("tags", value, hint.value, -1, -1, "TXT022", 0.7, hint.path)
