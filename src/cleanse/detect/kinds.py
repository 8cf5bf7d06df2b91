"""What kind of document a page is: statements of its head, words of its address, and the make-up of its blocks."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from operator import mul, sub

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Candidate
from cleanse.detect.view import View

KINDS = ("article", "forum", "listing", "collection", "product", "service", "documentation")
TYPES = {  # of JSON-LD, in lower case, by what they say
    "newsarticle": "news", "reportagenewsarticle": "news", "article": "article", "blogposting": "blog",
    "scholarlyarticle": "article", "techarticle": "tech", "apireference": "tech", "softwaresourcecode": "tech",
    "discussionforumposting": "forum", "qapage": "forum", "question": "question", "faqpage": "faq",
    "product": "product", "productgroup": "product", "offer": "offer", "aggregateoffer": "offer",
    "collectionpage": "collection", "itemlist": "list", "searchresultspage": "search", "service": "service",
    "localbusiness": "business", "professionalservice": "business", "recipe": "recipe", "howto": "howto",
    "website": "site", "webpage": "page", "breadcrumblist": "crumbs", "person": "person", "event": "event",
    "jobposting": "job", "videoobject": "video", "softwareapplication": "software", "review": "review",
    "aggregaterating": "rating", "blog": "blogs",
}  # fmt: skip
WORDS = {  # of an address, by what they say
    "forum": "forum", "forums": "forum", "thread": "forum", "threads": "forum", "topic": "forum", "questions": "forum",
    "community": "forum", "discussion": "forum", "discussions": "forum", "viewtopic": "forum", "t": "forum",
    "showthread": "forum", "comments": "forum", "r": "forum", "docs": "docs", "doc": "docs", "documentation": "docs",
    "reference": "docs", "api": "docs", "manual": "docs", "guide": "guide", "guides": "guide", "tutorial": "guide",
    "tutorials": "guide", "learn": "guide", "help": "docs", "support": "docs", "wiki": "wiki", "blog": "blog",
    "blogs": "blog", "news": "news", "article": "article", "articles": "article", "post": "blog", "posts": "blog",
    "story": "article", "product": "product", "products": "product", "p": "product", "dp": "product", "item": "product",
    "shop": "shop", "store": "shop", "category": "category", "categories": "category", "collections": "category",
    "collection": "category", "c": "category", "browse": "category", "tag": "tag", "tags": "tag", "topics": "tag",
    "search": "search", "jobs": "listing", "directory": "listing", "events": "listing", "services": "service",
    "service": "service", "solutions": "service", "pricing": "service", "about": "service", "contact": "service",
    "features": "service", "platform": "service", "industries": "service", "consulting": "service",
    "best": "best", "top": "best", "vs": "best", "review": "review", "reviews": "review", "how": "how", "what": "how",
    "why": "how",
}  # fmt: skip
HOSTS = {
    "docs": "docs", "doc": "docs", "developer": "docs", "developers": "docs", "forum": "forum", "forums": "forum",
    "community": "forum", "discuss": "forum", "help": "docs", "support": "docs", "shop": "shop", "store": "shop",
    "blog": "blog", "news": "news", "wiki": "wiki", "readthedocs": "docs", "stackoverflow": "forum", "reddit": "forum",
    "learn": "docs", "answers": "forum", "api": "docs", "github": "docs",
}  # fmt: skip
MAKERS = {  # generators, by what they are made for
    "discourse": "forum", "phpbb": "forum", "xenforo": "forum", "vbulletin": "forum", "sphinx": "docs",
    "docutils": "docs",
    "docusaurus": "docs", "mkdocs": "docs", "vitepress": "docs", "doxygen": "docs", "gitbook": "docs", "mdbook": "docs",
    "mediawiki": "wiki", "shopify": "shop", "woocommerce": "shop", "wordpress": "wordpress", "hugo": "static",
    "jekyll": "static",
}  # fmt: skip
TOKEN = lazy(r"[a-z]+")
LONG, VERY_LONG = 160, 400  # characters of a block
LEAST = 0.6  # probability of the likeliest kind


def features_of(view: View) -> dict[str, float]:
    """What speaks for one kind or another, by name; what is not there is 0."""
    has = {"one": 1.0}
    for source, name in view.hints:
        if source == "jsonld" and (said := TYPES.get(name.partition(".")[0])):
            has[f"ld-{said}"] = 1.0
    for hint in view.said("meta", "og:type")[:1]:
        has[f"og-{hint.value.lower().strip()[:20]}"] = 1.0
    for hint in view.said("meta", "generator")[:2]:
        for word in TOKEN.findall(hint.value.lower()):
            if word in MAKERS:
                has[f"by-{MAKERS[word]}"] = 1.0
    if view.said("meta", "article:published_time", "og:published_time"):
        has["published"] = 1.0
    addressed(view, has)
    made_up(view, has)
    return has


def addressed(view: View, has: dict[str, float]) -> None:
    """Add what the address says."""
    address = view.document.origin.url or next((hint.value for hint in view.said("link", "canonical")), "")
    path = address.partition("//")[2].partition("/")[2].lower()
    if not address:
        return
    folders = path.partition("?")[0].strip("/").split("/")
    has["home"] = float(not path.strip("/"))
    has["query"] = float("?" in path)
    has["depth"] = math.log(1 + len(folders))
    has["slug"] = float(folders[-1].count("-") + folders[-1].count("_") >= 3)
    has["slug-short"] = float(folders[-1].count("-") <= 1)
    has["number"] = float(any(part.isdigit() for part in folders))
    for word in TOKEN.findall(view.host):
        if word in HOSTS:
            has[f"host-{HOSTS[word]}"] = 1.0
    for place, part in enumerate(folders):
        for word in TOKEN.findall(part)[:2]:
            if word in WORDS:
                has[f"at-{WORDS[word]}" if place + 1 < len(folders) else f"end-{WORDS[word]}"] = 1.0


def made_up(view: View, has: dict[str, float]) -> None:
    """Add how many blocks of which kinds the page has."""
    blocks, layout = view.document.blocks, view.document.layout.features
    if not blocks:
        return
    count, total = len(blocks), len(view.document.reading)
    large = [size for size in map(sub, view.ends, view.starts) if size > LONG]
    has["long"], has["very-long"] = math.log(1 + len(large)), math.log(1 + sum(length > VERY_LONG for length in large))
    has["prose"] = sum(large) / (total or 1)
    has["size"], has["blocks"] = math.log(1 + total), math.log(1 + count)
    of = view.of
    for kind in ("heading", "code", "item", "row", "quote"):
        has[kind] = math.log(1 + of.count(kind))
    has["headed"] = of.count("heading") / count
    has["linked"] = sum(view.letters) / (total or 1)
    has["links"] = math.log(1 + sum(view.links))
    marks = Counter(view.flags)
    for name, flag in (("comments", f.COMMENTS), ("dated", f.DATELIKE), ("by", f.BYLINE)):
        has[name] = math.log(1 + sum([times for mark, times in marks.items() if mark & flag]))
    has["article"] = float(any(mark & f.IN_ARTICLE for mark in marks))
    reading, strange = view.document.reading, view.strange
    has["prices"] = math.log(1 + reading.count("$") + strange.count("€") + strange.count("£"))
    has["asked"] = math.log(1 + reading.count("?"))
    near = layout[max(0, view.heading - 3) : view.heading + 6] if view.heading >= 0 else ()
    has["dated-near"] = float(any(features.flags & (f.DATELIKE | f.BYLINE) for features in near))
    has["headless"] = float(view.heading < 0)


def likely(has: dict[str, float], weights: dict[str, tuple[float, ...]]) -> tuple[str, float]:
    """The likeliest kind, and its probability; `weights` are those of a feature for each kind."""
    known = has.keys() & weights.keys()
    values = [has[name] for name in known]
    points = [sum(map(mul, column, values)) for column in zip(*[weights[name] for name in known], strict=True)]
    best = max(points)
    total = sum([math.exp(max(-40.0, point - best)) for point in points])
    return KINDS[points.index(best)], 1 / total


def find(view: View) -> Iterator[Candidate]:
    """Yield the likeliest kind of a page."""
    if view.flat or not view.document.blocks or "html" not in (view.document.origin.media_type or "html"):
        return  # a text, a letter: the pages that taught the weights hold nothing like it
    from cleanse.models.fields import KIND

    kind, sure = likely(features_of(view), KIND)
    if sure >= LEAST:
        yield Candidate("doc_type", kind, kind, -1, -1, "TXT025", round(sure, 3), "page")
