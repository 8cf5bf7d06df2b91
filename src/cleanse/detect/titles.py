"""The title of a page: every heading and statement that may be it, ranked by what each of them has in its favour."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from operator import sub as minus
from typing import NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.text import tidy, unescape
from cleanse.core.types import Block, Candidate, Document, Features, Hint
from cleanse.detect.view import OUTSIDE, View

MOST_HEADINGS = 10
LONGEST_SITE = 30  # characters of the name of a site before a colon
# A first-level heading is not among comments, whatever the class around it says; a hidden one is shown by a script.
NOT_HERE = OUTSIDE & ~f.COMMENTS
MOST_STATED = 40
LONGEST_TITLE = 500  # characters
LONGEST_LINE = 250  # characters of a block that can be a title shown once more
FIRST_PROSE = 160  # characters of the first block that a title stands above
SEPARATOR = lazy(r"\s[|–—»«·•›~:/]{1,9}\s|\s-{1,2}\s|\s?[|｜]\s?|\s::\s")  # in texts without double spaces
EASTERN = lazy(r"\s?[|｜]\s?|\s[–—-]{1,2}\s|(?<=[^\W_\da-zA-Z])[_-]{1,3}(?=[^\W_\da-zA-Z])")  # without spaces, too
TOKEN = lazy(r"[^\W_]+")
NO_TOKEN = lazy(r"[\W_]+")
NO_ALNUM = bytes(code for code in range(128) if not chr(code).isalnum())
SPACED = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
JSONLD_TITLE = lazy(
    r"(?:Article|Posting|Page|Report|Recipe|Product|Book|Thesis|Dataset|Video\w*|Event|Unparsed|QAPage|CreativeWork)\.(?:headline|name)$"
)
ARTICLE = lazy(r"(?:Article|Posting|Report)\.headline$")
GENERIC = frozenset(
    "home homepage index untitled untitleddocument welcome blog news articles menu search products contact contactus "
    "about aboutus resources shop store forum forums faq faqs overview introduction tableofcontents contents related "
    "relatedarticles comments subscribe newsletter".split()
)
CATALOGUES = frozenset(("citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"))
RULES = {  # by what says so, the first of these that holds
    "header": "TTL016", "h1": "TTL013", "h1head": "TTL013", "h1out": "TTL013", "cat": "TTL017", "og": "TTL011",
    "og-site": "TTL011", "tw": "TTL011", "tw-site": "TTL011", "ldh": "TTL012", "ldn": "TTL012", "micro": "TTL012",
    "mname": "TTL012", "ldh-site": "TTL012", "ldn-site": "TTL012", "title": "TTL010", "h2": "TTL018", "h3": "TTL018",
}  # fmt: skip


def letters(text: str) -> str:
    """The letters and digits of a text, for comparing.

    >>> letters("Mind the Gap_2!"), letters("Größe: 3 m²")
    ('mindthegap2', 'größe3m²')
    """
    if text.isascii():
        return text.lower().encode("ascii").translate(None, NO_ALNUM).decode("ascii")
    return NO_TOKEN.sub("", text.lower())


def tokens(text: str) -> list[str]:
    """The words of a text in lower case.

    >>> tokens("Mind the Gap_2!"), tokens("Größe")
    (['mind', 'the', 'gap', '2'], ['größe'])
    """
    if text.isascii():
        return text.lower().encode("ascii").translate(SPACED).decode("ascii").split()
    return TOKEN.findall(text.lower())


def words(text: str) -> Counter[str]:
    """The words of a text, for comparing."""
    return Counter(tokens(text))


def shared(first: Counter[str], second: Counter[str]) -> float:
    """F1 of two bags of words."""
    common = 0
    for word, times in second.items():
        if word in first:
            own = first[word]
            common += min(own, times) if own != 1 else 1
    return 2 * common / (sum(first.values()) + sum(second.values())) if common else 0.0


KIND = lazy(r"(?:(?:thread|topic|re|subject|thema|sujet|тема|blog|article)\s?:\s+|title:\s*)(?=\S{2})", re.IGNORECASE)


TWICE = lazy("[\u00c2-\u00f4][\u0080-\u00bf]{1,3}")  # UTF-8 read as Latin-1


def mended(text: str) -> str:
    r"""A text in which what was encoded twice is as it was meant, if it holds signs that stand in no text.

    >>> mended("The rangerâ\x80\x99s day"), mended("Château Â, as printed")
    ('The ranger’s day', 'Château Â, as printed')
    """
    if text.isascii() or text.isprintable():  # no control signs
        return text
    if not any("\x80" <= sign <= "\x9f" for sign in text):
        return text
    try:
        return TWICE.sub(lambda found: found[0].encode("latin-1").decode("utf-8"), text)
    except UnicodeDecodeError:
        return text


def heading_text(text: str) -> str:
    """A heading without the mark of its anchor and the word for a thread.

    >>> heading_text("Thread: Diesel starts cold ¶")
    'Diesel starts cold'
    """
    text = tidy(mended(unescape(text))).rstrip("¶#🔗 ")
    match = KIND.match(text)
    return text[match.end() :] if match else text


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
    found = {letters(unescape(name)) for name in names}
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
    if not key or key in names:
        return True
    short = key.removeprefix("the")
    size = len(short)
    for name in names:
        if (
            (len(name) > 3 and name in key and len(key) < 2.2 * len(name) + 8)
            or (size > 3 and short in name and size * 2 >= len(name))
            or short == name.removeprefix("the")
        ):
            return True
    return False


def without_site(title: str, names: set[str]) -> str:
    """A title without the name of the site at either end.

    >>> without_site("Rain ends | The Guardian", {"theguardian"}), without_site("Courier: Rain ends soon", {"courier"})
    ('Rain ends', 'Rain ends soon')
    """
    for _ in range(3):
        cuts = list(separator(title).finditer(title)) if separated(title) else ()
        if not cuts:
            break
        last, first = cuts[-1], cuts[0]
        if is_site(title[last.end() :], names) and title[: last.start()].strip():
            title = title[: last.start()]
        elif is_site(title[: first.start()], names) and title[first.end() :].strip():
            title = title[first.end() :]
        else:
            break
    site, colon, rest = title.partition(": ")
    if colon and len(site) < LONGEST_SITE and rest.count(" ") > 1 and is_site(site, names):
        title = rest
    return title.strip()


def separated(text: str) -> bool:
    """If a sign stands in a text that separates a title from the name of a site.

    >>> separated("Rain ends | Courier"), separated("Rain ends: the drought"), separated("Rain ends – Courier")
    (True, False, True)
    """
    if text.isascii() and text.isprintable() and not ("|" in text or any(map(text.__contains__, SEPARATING))):
        return False
    return separator(text).search(text) is not None


def separator(text: str) -> re.Pattern[str]:
    """What separates the pieces of a title in its script."""
    return EASTERN if not text.isascii() and any("\u3040" <= sign <= "\u9fff" for sign in text) else SEPARATOR


SEPARATING = (" -", " :", " /", " ~")  # how a separator in ASCII begins


def parts(title: str) -> Iterator[tuple[str, str]]:
    """The pieces that a title is cut into at its separators, each with the name of its place.

    >>> list(parts("雨が止む_天気-新報"))[:2]
    [('first', '雨が止む'), ('last', '新報')]
    >>> list(parts("Rain ends | News | Courier"))
    [('first', 'Rain ends'), ('last', 'Courier'), ('cutlast', 'Rain ends | News'), ('cutfirst', 'News | Courier')]
    """
    cuts = [match.span() for match in separator(title).finditer(title)] if separated(title) else ()
    if cuts:
        yield "first", title[: cuts[0][0]]
        yield "last", title[cuts[-1][1] :]
        yield "cutlast", title[: cuts[-1][0]]
        yield "cutfirst", title[cuts[0][1] :]


class Entry(NamedTuple):
    """A text that may be the title, with all that says so; equal letters make one entry."""

    value: str
    key: str  # its letters
    raw: str
    block: int  # index of the heading, -1 for one of the head
    path: str | None
    marks: set[str]  # who says it, and how


class Found(NamedTuple):
    """What a page has to say about its title."""

    entries: tuple[Entry, ...]
    heads: Mapping[str, str]  # the first statement of each kind in full
    headings: tuple[str, ...]  # the first-level headings of the content
    names: set[str]  # of the site


def stated_as(hint: Hint) -> str:
    """The kind of a statement about the title, "" for other hints."""
    if hint.source == "title":
        return "title"
    if hint.source == "jsonld":
        found = hint.name.endswith(("headline", "name")) and JSONLD_TITLE.search(hint.name)
        return ("ldh" if hint.name.endswith("headline") else "ldn") if found else ""
    name = hint.name.lower()
    if hint.source == "meta":
        if name in CATALOGUES:
            return "cat"
        return {"title": "mtitle", "og:title": "og", "twitter:title": "tw"}.get(name, "")
    if hint.source == "microdata":
        return {"headline": "micro", "name": "mname"}.get(name, "")
    if hint.source == "header" and name in ("title", "subject", "headline"):
        return "header"
    return ""


def gather(view: View) -> Found:  # noqa: C901  one collection, in the order of the page
    """Collect what the head states and what the headings say."""
    names = sites(view)
    entries: dict[str, Entry] = {}
    heads: dict[str, str] = {}

    def add(value: str, mark: str, raw: str, path: str | None = None, block: int = -1) -> Entry | None:
        value = value.strip()
        key = letters(value)
        if not key or len(value) > LONGEST_TITLE or not any(c.isalpha() for c in value):
            return None
        entry = entries.get(key)
        if entry is None or (block >= 0 and entry.block < 0):
            # As it is shown, where the page shows it; the same letters in other capitals are the same title.
            entry = entries[key] = Entry(value, key, raw, block, path, entry.marks if entry else set())
        entry.marks.add(mark)
        return entry

    for hint in view.document.hints:
        kind = stated_as(hint)
        if not kind or (kind in heads and kind not in ("ldh", "ldn")) or len(entries) >= MOST_STATED:
            continue
        value = tidy(mended(unescape(unescape(hint.value))))
        if not value:
            continue
        heads.setdefault(kind, value)
        add(value, kind, hint.value, hint.path)
        plain = without_site(value, names)
        if plain != value:
            add(plain, f"{kind}-site", hint.value, hint.path)
        if kind in ("title", "og", "tw", "ldh", "mtitle"):
            for place, part in parts(value):
                add(part, f"p-{place}", hint.value, hint.path)
    blocks, layout = view.document.blocks, view.document.layout.features
    shown = view.headings
    tops = [i for i in shown if blocks[i].hint == "h1"][:MOST_HEADINGS]
    inside = [i for i in tops if not layout[i].flags & NOT_HERE] or [
        i for i in tops if layout[i].flags & f.HIDDEN and not layout[i].flags & ~f.HIDDEN & NOT_HERE
    ]
    content = [i for i in inside if not layout[i].flags & f.IN_HEADER] or inside
    prose = first_prose(view) if tops else 0
    for index in tops:
        block = blocks[index]
        outside = index not in inside
        mark = "h1out" if outside else "h1" if index in content else "h1head"
        entry = add(heading_text(block.text), mark, block.text, None, index)
        if entry and layout[index].flags & f.HIDDEN:
            entry.marks.add("h1hid")
        if entry:
            entry.marks.update(place_of(view.document, index, content, prose, outside=outside))
    for index, mark, marks in lower(view.document, shown, first_level=bool(inside)):
        entry = add(heading_text(blocks[index].text), mark, blocks[index].text, None, index)
        if entry:
            entry.marks.update(marks)
    crumb = next((h.value for h in reversed(view.document.hints) if h.name.startswith("BreadcrumbList.item")), "")
    if last := entries.get(letters(unescape(crumb))):
        last.marks.add("crumb")
    headings = tuple(heading_text(blocks[i].text) for i in content[:3])
    return Found(tuple(entries.values()), heads, headings, names)


def first_prose(view: View) -> int:
    """Index of the first long block of the content, 0 without one."""
    for index, size in enumerate(map(minus, view.ends, view.starts)):
        if size > FIRST_PROSE and not view.flags[index] & OUTSIDE:
            return index
    return 0


def place_of(document: Document, index: int, content: list[int], prose: int, *, outside: bool) -> Iterator[str]:
    """What the place of a first-level heading says."""
    layout = document.layout.features
    features = layout[index]
    if index in content and not outside:
        yield f"h1@{min(content.index(index), 3)}"
        if len(content) == 1:
            yield "h1only"
    if is_link(document.blocks[index], features):
        yield "h1link"
    if features.flags & (f.IN_ARTICLE | f.IN_MAIN):
        yield "h1in"
    if index < prose:
        yield "h1above"
    if any(x.flags & (f.DATELIKE | f.BYLINE) for x in layout[max(0, index - 3) : index + 5]):
        yield "h1dated"


def is_link(block: Block, features: Features) -> bool:
    """If nearly all of a block is a link."""
    return features.link_chars * 5 >= len(block.text) * 4


def lower(document: Document, shown: Sequence[int], *, first_level: bool) -> Iterator[tuple[int, str, list[str]]]:
    """The first headings of the second and third level; `shown` are the indexes of all headings.

    Where there is a first level, they are rarely the title: one is enough then, and half the work.
    """
    left = {"h2": 1, "h3": 0} if first_level else {"h2": 4, "h3": 2}
    first = True
    for index in shown:
        block = document.blocks[index]
        features = document.layout.features[index]
        if not left.get(block.hint) or features.flags & OUTSIDE:
            continue
        left[block.hint] -= 1
        marks = ["h2@0"] if block.hint == "h2" and first else []
        first = first and block.hint != "h2"
        if not first_level:
            marks.append(f"{block.hint}noh1")
        if is_link(block, features):
            marks.append("h2link")
        yield index, block.hint, marks
        if not left["h2"] and not left["h3"]:
            return


def slug(url: str | None) -> Counter[str]:
    """The words of the last part of an address that has some.

    >>> sorted(slug("https://example.org/news/rain-ends-drought.html?x=1"))
    ['drought', 'ends', 'rain']
    """
    path = (url or "").partition("//")[2].partition("/")[2].partition("?")[0].partition("#")[0].lower()
    best: Counter[str] = Counter()
    for part in [part for part in path.split("/") if part][-2:]:
        tokens = TOKEN.findall(PERCENT.sub(" ", part))
        found = [word for word in tokens if not word.isdigit() and word not in EXTENSIONS]
        if len(found) >= best.total():
            best = Counter(found)
    return best


PERCENT = lazy(r"%[0-9a-f]{2}")
EXTENSIONS = frozenset(("html", "htm", "php", "aspx", "asp", "www"))
COMBINED = {  # what counts differently on a start page, on an article, and on a page without first-level heading
    "home": ("h1@0", "title", "title-site", "p-last", "p-first", "site", "og", "sep"),
    "art": ("h1@0", "h1only", "title", "og", "ldh", "p-first", "h2@0"),
    "noh1": ("title", "title-site", "og", "ldh", "p-first", "h2@0", "vis"),
}


def features_of(view: View, found: Found) -> Iterator[dict[str, float]]:
    """The features of every entry, by name; what is not there is 0."""
    address = view.document.origin.url or next((h.value for h in view.said("link", "canonical")), None)
    path = (address or "").partition("//")[2].partition("/")[2].partition("?")[0].partition("#")[0]
    kinds = []
    if address and not path.strip("/"):
        kinds.append("home")
    if any(h.value.lower() == "article" for h in view.said("meta", "og:type")[:1]) or any(
        h.source == "jsonld" and ARTICLE.search(h.name) for h in view.document.hints
    ):
        kinds.append("art")
    if not found.headings:
        kinds.append("noh1")
    seen = dict.fromkeys((entry.value.casefold() for entry in found.entries), 0)
    sizes = {len(entry.value) for entry in found.entries if len(entry.value) < LONGEST_LINE}
    for index, size in enumerate(map(minus, view.ends, view.starts)):
        if size in sizes and (text := view.document.blocks[index].text.casefold()) in seen:
            seen[text] += 1
    first = next((len(entry.value) for entry in found.entries if "h1@0" in entry.marks), 0)
    stated = next((len(e.value) for mark in STATED for e in found.entries if mark in e.marks), 0)
    page = Page(
        {f"ov-{kind}": words(found.heads[kind]) for kind in ("title", "og", "ldh", "tw") if kind in found.heads},
        tuple(words(heading) for heading in found.headings),
        letters(found.heads.get("title", "")),
        letters(found.heads.get("og", "")),
        slug(address),
        tuple(kinds),
        seen,
        first,
        stated,
    )
    for entry in found.entries:
        yield weighed(entry, found, page)


class Page(NamedTuple):
    """What the features of all entries of a page need."""

    heads: dict[str, Counter[str]]
    headings: tuple[Counter[str], ...]
    title: str
    og: str
    slug: Counter[str]
    kinds: tuple[str, ...]
    seen: dict[str, int]
    first: int  # characters of the first heading, 0 without one
    stated: int  # characters of what the head calls the page


def weighed(entry: Entry, found: Found, page: Page) -> dict[str, float]:
    """The features of one entry."""
    value, key, marks = entry.value, entry.key, entry.marks
    own = words(value)
    count = own.total()
    has: dict[str, float] = dict.fromkeys(marks, 1.0)
    for name, bag in page.heads.items():
        has[name] = shared(own, bag)
    best = has["ovmax"] = max(has.get("ov-title", 0.0), has.get("ov-og", 0.0), has.get("ov-ldh", 0.0))
    if page.headings:
        has["ov-h1"] = max([shared(own, heading) for heading in page.headings])
    if page.slug.total() >= 2:
        common = sum([min(times, own[word]) for word, times in page.slug.items() if word in own])
        has["slug-cov"], has["slug-prec"] = common / page.slug.total(), common / (count or 1)
    size = len(value)
    has["loglen"] = math.log(min(size, 120))
    has["nwit"] = float(min(5, len(marks & WITNESSES)))
    times = page.seen.get(value.casefold(), 0)
    looks = (
        ("site", is_site(value, found.names)),
        ("exactsite", key in found.names),
        ("generic", key in GENERIC),
        ("sep", separated(value)),
        ("pre-title", page.title != key and page.title.startswith(key)),
        ("pre-og", page.og != key and page.og.startswith(key)),
        ("in-title", len(key) > 3 and key in page.title),
        ("vis", times > 0),
        ("vis2", times > 1),
        ("w1", count <= 1),
        ("w2", count == 2),
        ("w3", count == 3),
        ("len>100", size > 100),
        ("len>150", size > 150),
        ("len<6", size < 6),
        ("num", value[0].isdigit()),
        ("excl", value[-1] in "!."),
        ("q", "?" in value),
        ("pipe", "|" in value),
        ("caps", size > 4 and value.isupper()),
    )
    for name, holds in looks:
        if holds:
            has[name] = 1.0
    if "h1@0" in marks:
        combined(has, best, count)
        if page.stated and not marks & STATED_MARKS:
            has["h1-longer"] = math.log((size + 1) / (page.stated + 1))
    elif page.first:
        has["longer"] = math.log((size + 1) / (page.first + 1))
    for kind in page.kinds:
        for name in COMBINED[kind]:
            if name in has:
                has[f"{kind}*{name}"] = has[name]
    return has


def combined(has: dict[str, float], best: float, count: int) -> None:
    """Add what counts differently for the first heading of the first level."""
    only = has.get("h1only", 0.0)
    has["h1*ovm"], has["h1only*ovm"] = best, only * best
    has["h1*hi"], has["h1*lo"] = float(best >= 0.75), float(best < 0.3)
    has["h1*w3"], has["h1only*w5"] = float(count <= 3), only * (count >= 5)
    has["h1*above"] = has.get("h1above", 0.0)
    has["manyh1*"] = 1.0 - only


STATED = ("title-site", "title", "og")
STATED_MARKS = frozenset(STATED)
WITNESSES = frozenset(("og", "tw", "ldh", "title", "title-site", "og-site", "ldh-site", "h1", "ldn", "cat", "micro"))


def find(view: View) -> Iterator[Candidate]:
    """Yield titles; the score of each is how likely it is to be the right one."""
    from cleanse.models.fields import TITLE, TITLE_SURE

    found = gather(view)
    if not found.entries:
        return
    points = [sum([TITLE.get(name, 0.0) * value for name, value in has.items()]) for has in features_of(view, found)]
    top = max(points)
    shares = [math.exp(point - top) for point in points]
    total = sum(shares)
    for entry, share in zip(found.entries, shares, strict=True):
        sure = calibrated(share / total, TITLE_SURE)
        if "header" in entry.marks:
            sure = 0.95
        if view.flat:
            sure *= 0.45  # the title of such a page stands in its text; its <title> names the series
        rule = next((rule for mark, rule in RULES.items() if mark in entry.marks), "TTL010")
        start, end = -1, -1
        if entry.block >= 0:
            block = view.document.blocks[entry.block]
            start, end = block.start, block.end
        yield Candidate("title", entry.value, entry.raw, start, end, rule, round(sure, 3), entry.path)


def calibrated(share: float, line: tuple[float, float]) -> float:
    """The probability that a model's share stands for: a line through the log odds, fitted on pages it had not seen."""
    share = min(max(share, 1e-6), 1 - 1e-6)
    return 1 / (1 + math.exp(-(line[0] + line[1] * math.log(share / (1 - share)))))
