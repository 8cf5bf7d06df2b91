"""The dates of a page: every statement and every visible line that may date it, with marks that say what it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Candidate, Features, Hint
from cleanse.detect.dates import Found, clock, day, full_year, month_of, possible, scan
from cleanse.detect.digits import years
from cleanse.detect.header import NOT_PUBLISHED, says_changed
from cleanse.detect.view import View
from cleanse.detect.vote import EITHER

MOST_DATES = 80  # dates looked at in the blocks of a page
LONGEST = 600  # characters of a block that are looked at for dates
LISTING = 4  # different days in <time> elements; so many make a listing, of which none is the page's own
HEAD_ZONE = 15  # blocks around the heading in which a date belongs to the page

ARTICLE = lazy(r"article|posting|report", re.IGNORECASE)
FORUM = lazy(r"DiscussionForumPosting|QAPage|Question|SocialMediaPosting")
THREAD = lazy(
    r"(?:^|[/.])(?:threads?|topics?|forums?|questions|community|viewtopic|showthread|discussions?|t)(?:[/.]|$)"
)
FOREIGN = lazy(r"comment|review|answer|event|person|offer|rating|jobposting|product", re.IGNORECASE)
PUBLISHED_META = {  # weight of each name; from GOOD on "meta", else "meta-weak"
    "article:published_time": 6.0, "og:published_time": 6.0, "og:article:published_time": 6.0,
    "article.published": 5.0, "citation_publication_date": 4.5, "citation_date": 4.5, "citation_online_date": 4.5,
    "dc.date.issued": 5.0, "dcterms.issued": 5.0, "dcterms.date": 4.5, "dc.date": 4.5, "dcterms.created": 3.5,
    "dc.date.created": 3.5, "dc.created": 3.5, "date": 4.5, "pubdate": 4.5, "publishdate": 4.5, "publish_date": 4.5,
    "publish-date": 4.5, "published": 4.5, "ptime": 4.0, "parsely-pub-date": 5.0, "sailthru.date": 4.5,
    "article_date_original": 4.5, "date_published": 4.5, "publication_date": 4.5, "originalpublicationdate": 4.5,
    "pub_date": 4.5, "displaydate": 4.0, "cxenseparse:recs:publishtime": 4.5, "rnews:datepublished": 5.0,
    "datepublished": 6.0, "created": 3.0, "bt:pubdate": 4.5, "dc.date.published": 5.0,
    "prism.publicationdate": 5.0, "article:publish_date": 5.0, "shareaholic:article_published_time": 4.5,
    "vr:published_time": 4.5, "analyticsattributes.articledate": 4.0, "search.date": 3.5, "release_date": 3.5,
    "issue_date": 4.0, "article:create_at": 4.5, "weibo:article:create_at": 4.5, "weibo: article:create_at": 4.5,
    "pubtime": 4.5, "pub_time": 4.5, "_pubtime": 4.5, "apub:time": 4.5, "mediator_published_time": 4.5,
    "dateposted": 4.0, "post_date": 4.5, "news_date": 4.0, "article_date": 4.0, "article:date": 4.5,
    "creation_date": 3.0, "creationdate": 3.0, "date_created": 3.0, "created_at": 3.0, "publishedat": 4.5,
    "dcterms.available": 4.0, "dc.date.available": 4.0, "dcterms.datesubmitted": 3.0, "eprints.date": 4.5,
    "bepress_citation_date": 4.5, "bepress_citation_online_date": 4.5, "citation_year": 4.0,
    "article-published-time": 5.0, "article:post_date": 4.5, "pdate": 4.5, "issued": 4.0, "og:pubdate": 5.0,
    "dcsext.articlefirstpublished": 4.5, "article:created": 4.0, "article.created": 4.0, "dcterms.dateaccepted": 3.0,
    "fecha": 4.0, "fecha_publicacion": 4.5, "data_pubblicazione": 4.5, "data_publicacao": 4.5, "datum": 4.0,
    "ms.date": 3.5, "dc.date.x-created": 3.5, "dateissued": 4.5, "article:first_published": 5.0, "firstcreated": 4.0,
    "eomportal-issuedate": 4.0, "nrk:published": 4.5, "dcterms.published": 5.0,
}  # fmt: skip
PUBLISHED_NAME = lazy(
    r"publi(?:sh|c)\w*[-_.: ]?(?:date|time|on|at)\b|(?:date|time)[-_.: ]?publi|pub[-_]?date|release[-_]?date|"
    r"post[-_]?date|first[-_.]?publi"
)
GOOD = 4.5  # the weight of a name that says "published", whatever the system behind the page calls it
MODIFIED_META = frozenset((
    "article:modified_time", "og:updated_time", "og:modified_time", "dcterms.modified", "dc.date.modified",
    "last-modified", "lastmod", "datemodified", "article:updated_time",
    "article:update_at", "weibo: article:update_at", "dc.date.updated",
    "article.updated", "revised", "modified", "updated", "update_time", "article:modified", "lastmodifieddate",
    "article.modified", "date.modified", "dc.modified", "last_updated", "dateupdated", "updated_time",
))  # fmt: skip
PUBLISHED_TIME = lazy(r"publish|entry-date|post-date|posted|pubdate")
PUBDATE = lazy(r"\bpubdate\b|\bdatepublished\b")  # by the standards the day of publication of what is around it
LABELS = (  # how the words before a date of publication end
    "published", "posted", "publication", "release", "released", "issued", "created", "veröffentlicht", "erstellt",
    "publié", "publiée", "paru", "mis en ligne", "publicado", "publicada", "pubblicato", "pubblicata", "опубликован",
    "опубликовано", "опубликована", "опубліковано", "date", "datum", "fecha", "data", "gepubliceerd", "geplaatst",
    "opublikowano", "opublikowany", "dodano", "publikováno", "vydáno", "zveřejněno", "uverejnené", "publikované",
    "objavljeno", "publicerad", "publisert", "udgivet", "offentliggjort", "julkaistu", "avaldatud", "paskelbta",
    "publicēts", "megjelent", "közzétéve", "publicat", "δημοσίευση", "δημοσιεύθηκε", "публикувано", "објављено",
    "yayınlanma", "yayınlandı", "tarihi", "tarih", "giriş", "diterbitkan", "terbit", "đăng", "ngày", "发布", "发表",
    "發佈", "發布", "公開", "掲載", "投稿日", "登録", "日期", "时间", "公開日", "게시", "일자", "입력", "등록",
    "게재", "승인", "เผยแพร่", "วันที่", "פורסם", "תאריך", "نشر", "تاريخ", "نشر في", "انتشار", "प्रकाशित", "প্রকাশ", "প্রকাশিত",
)  # fmt: skip
BETWEEN = frozenset("on at am le el il em den dne στις op в у".split())  # words between these and the date
JUNK = " \t\n\r:：.,|-–—()[]/·•»>"


def is_label(text: str) -> bool:
    """If the words before a date call it that of the publication.

    >>> is_label("Published on Monday, "), is_label("Veröffentlicht am"), is_label("The rain ended on ")
    (True, True, False)
    """
    tail = text.lower().rstrip(JUNK)
    for step in (0, 1, 2):
        if tail.endswith(LABELS):
            return True
        head, _, last = tail.rpartition(" ")
        if not head or (step and last not in BETWEEN) or len(last) > LONGEST_DAY:
            return False  # between the two may stand the day of the week and a preposition
        tail = head.rstrip(JUNK)
    return False


LONGEST_DAY = 10  # letters of the name of a day


URL_DAY = lazy(
    r"/((?:19[89]|20[0-4])\d)/(\d{1,2})/(\d{1,2})(?=[/._-]|$)"
    r"|(?<!\d)((?:19[89]|20[0-4])\d)([-_]?)(0[1-9]|1[0-2])\5([0-2]\d|3[01])(?!\d)"
    r"|/((?:19[89]|20[0-4])\d)[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\d|3[01])(?=[/._-]|$)"  # /2019-04/23/, /2019/0423/
    r"|/(?:19|20)\d\d/\d\d/(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])-"  # /2015/08/150803-
)
URL_NAMED = lazy(  # /2019/apr/23/, /23-april-2019/
    r"[/_-]((?:19[89]|20[0-4])\d)[/_-]([a-z]{3,9})[/_-](\d{1,2})(?=[/._-]|$)"
    r"|[/_-](\d{1,2})[/_-]([a-z]{3,9})[/_-]((?:19[89]|20[0-4])\d)(?=[/._-]|$)",
)
URL_BACKWARD = lazy(r"[/_-](\d\d?)[-_./](\d\d?)[-_./]((?:19[89]|20[0-4])\d)(?=[/._-]|$)")  # /23-04-2019/, 12 above 23
URL_MONTH = lazy(r"/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])(?=/)")
STAMP = lazy(  # as nearly all machines write it
    r"([0-9]{4})-([01][0-9])-([0-3][0-9])"
    r"(?:T([0-2][0-9]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
COMPACT = lazy(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?")
EPOCH = lazy(r"1[0-9]{9}(?:[0-9]{3})?")  # seconds or milliseconds since 1970
EPOCH_DAY = 719_163  # the first of January 1970 as an ordinal
YEAR = lazy(r"(?:19|20)\d{2}")
UTC = lazy(r"\d(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]00:?00)$")
# Only blocks with four digits, or two behind two signs, are scanned; where digits are not ours, or 年 stands for
# "year", this finds them.
FOREIGN_DIGITS = lazy("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19年]")
DATED_ANYWHERE = lazy(r"\d{4}(?!\d)|\d[./]\d{1,2}[./]\d\d(?!\d)|['’]\d\d(?!\d)|令和|平成|昭和|年")
BLACKLIST = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.COMMENTS | f.HIDDEN


def first_date(value: str, view: View) -> Found | None:
    """The date in the value of a field."""
    value = value.strip()[:80]
    if match := STAMP.fullmatch(value):
        edtf, time = day(int(match[1]), int(match[2]), int(match[3])), ""
        if match[4]:
            time = clock(match[4], match[5], match[6] or "", "")
        if edtf and bool(time) == bool(match[4]):
            zone = match[7] or ""
            return Found(0, len(value), edtf, "day", time, f"{zone[:3]}:{zone[3:]}" if len(zone) == 5 else zone)
    dates = tuple(scan(value, view.language, view.order))
    found = next((d for d in dates if d.date), None) or next((d for d in dates if d.precision == "ambiguous"), None)
    if found:
        return found
    if EPOCH.fullmatch(value):
        from datetime import date

        return Found(0, len(value), date.fromordinal(EPOCH_DAY + int(value[:10]) // 86_400).isoformat(), "day")
    match = COMPACT.fullmatch(value)
    if match and (edtf := day(int(match[1]), int(match[2]), int(match[3]))):
        return Found(0, len(value), edtf, "day")
    return None


class Statement(NamedTuple):
    """A hint that dates the page, and what it is."""

    hint: Hint
    rule: str
    mark: str  # what the learned weights know it by
    weight: float  # in the plain vote of a flat text


def find_dates(view: View) -> Iterator[Candidate]:
    """Yield the dates that head, structured data, address and visible lines of a page state."""
    kinds = page_kinds(view)
    known: set[str] = set()  # days that something says without any doubt
    unsettled: list[tuple[Statement, Found]] = []
    for candidate in (*changes(view), *from_head(view, kinds, unsettled), *from_address(view, kinds)):
        known.add(candidate.value[:10])
        yield candidate
    for said, found in unsettled:
        if (one := settled(found, known)).date:
            yield from stated(said, one, said.mark, kinds)
    if not view.flat:
        yield from visible(view, kinds, known)


def changes(view: View) -> Iterator[Candidate]:
    """The days of the last change that the head states."""
    for hint in view.document.hints:
        if hint.source in DATING and is_modified(hint):
            yield from modified(view, hint)


def from_head(view: View, kinds: str, unsettled: list[tuple[Statement, Found]]) -> Iterator[Candidate]:
    """The days of publication that the head states; those whose month may be the day are left to be settled."""
    seen: dict[str, str] = {}
    listing = len({hint.value[:10] for hint in view.document.hints if hint.source == "time"}) >= LISTING
    for hint in view.document.hints:
        said = statement(hint, listing) if hint.source in DATING and not is_modified(hint) else None
        if said is None:
            continue
        found = first_date(hint.value, view)
        mark = said.mark
        if found and not found.date:
            unsettled.append((said, found))
        elif found:
            # The first of its kind is the page's; the others date what stands below it.
            if seen.setdefault(mark, found.date) != found.date and mark not in ("url", "meta"):
                mark = f"{mark}-more"
            yield from stated(said, found, mark, kinds)
        elif YEAR.fullmatch(hint.value.strip()) and hint.name.lower().startswith(("citation_", "dc", "prism")):
            year = Found(0, 4, hint.value.strip(), "month")
            yield from stated(said._replace(weight=3.0), year, "meta-year", kinds)


def settled(found: Found, known: set[str]) -> Found:
    """A date of which day and month could change places, as the day that something else on the page says.

    >>> settled(Found(0, 10, "[2023-03-04,2023-04-03]", "ambiguous"), {"2023-04-03"}).edtf
    '2023-04-03'
    """
    if found.precision != "ambiguous":
        return found
    both = [value for value in found.edtf[1:-1].split(",") if value in known]
    return found._replace(edtf=both[0], precision="day") if len(both) == 1 else found


def page_kinds(view: View) -> str:
    """What kind of page it may be, as marks: a page that is no article rarely has a date of its own."""
    kinds = []
    og = next((h.value.lower() for h in view.said("meta", "og:type")), "")
    types = " ".join(h.name.partition(".")[0] for h in view.document.hints if h.source == "jsonld")
    if og == "article" or ARTICLE.search(types):
        kinds.append("art")
    if og == "product" or "Product" in types:
        kinds.append("shop")
    url = view.document.origin.url or next((h.value for h in view.said("link", "canonical")), "")
    path = url.partition("//")[2].partition("/")[2].partition("?")[0].strip("/")
    if "NewsArticle" in types:
        kinds.append("news")
    if FORUM.search(types) or THREAD.search(path):
        kinds.append("forum")
    if url and not path:
        kinds.append("home")
    elif len(path.rpartition("/")[2]) > 25:
        kinds.append("slug")
    elif not url:
        kinds.append("nowhere")
    return " ".join(kinds)


DATING = frozenset(("jsonld", "meta", "microdata", "time", "header"))  # sources of hints that name days


def is_modified(hint: Hint) -> bool:
    """If a hint dates the last change."""
    if hint.source == "jsonld":
        return hint.name.endswith(".dateModified")
    name = hint.name.lower()
    if hint.source in ("meta", "microdata"):
        return name in MODIFIED_META
    if hint.source == "time":
        return says_changed(name) and not PUBLISHED_TIME.search(name)
    return hint.source == "header" and name in ("updated", "modified", "lastmod", "last_modified")


def statement(hint: Hint, listing: bool) -> Statement | None:
    """What a hint says about the date of publication, None for other hints."""
    if hint.source == "jsonld":
        return structured(hint)
    name = hint.name.lower()
    if hint.source == "meta":
        weight = PUBLISHED_META.get(name, 0.0)
        if not weight and ("date" in name or "publi" in name):
            weight = 4.5 if PUBLISHED_NAME.search(name) and not says_changed(name) else 0.0
        if not weight:
            return None
        mark = "meta" if weight >= GOOD else "meta-weak"
        return Statement(hint, "DAT011", mark, weight)
    if hint.source == "microdata":
        mark, weight = {
            "datepublished": ("micro", 6.0),
            "datecreated": ("micro-made", 3.0),
            "dateissued": ("micro", 5.0),
        }.get(name, ("", 0.0))
        return Statement(hint, "DAT013", mark, weight) if mark else None
    if hint.source == "time":
        if "comment" in name:
            return Statement(hint, "DAT012", "time-comment", 0.5)
        if PUBDATE.search(name) and not listing:
            return Statement(hint, "DAT012", "micro", 5.0)
        mark, weight = ("time-pub", 4.0) if PUBLISHED_TIME.search(name) or "datepublished" in name else ("time", 2.5)
        return Statement(hint, "DAT012", f"{mark}-many" if listing else mark, weight / 2 if listing else weight)
    if hint.source == "header" and name in ("date", "published", "pubdate", "publication_date", "created", "datetime"):
        return Statement(hint, "DAT018", "header", 6.0)
    return None


STRUCTURED = {"datePublished": ("ld", 6.0), "dateCreated": ("ld-made", 3.0), "uploadDate": ("ld-video", 3.0)}


def structured(hint: Hint) -> Statement | None:
    """A date of JSON-LD, by the type and key that it belongs to."""
    kind, _, key = hint.name.rpartition(".")
    mark, weight = STRUCTURED.get(key, ("", 0.0))
    if not mark or kind.startswith("Organization"):
        return None
    if kind == "Unparsed":
        return Statement(hint, "DAT010", "ld-loose", 4.0)
    if FORUM.search(kind):
        mark, weight = "ld-forum" if mark == "ld" else mark, 6.0
    elif FOREIGN.search(kind):
        mark, weight = "ld-foreign", weight * 0.1
    elif mark == "ld" and not ARTICLE.search(kind):
        mark, weight = "ld-page", weight * 0.38  # of a WebPage: often the day the site was set up
    if "itemListElement" in hint.path:
        mark = f"{mark}-more"
    return Statement(hint, "DAT010", mark, weight)


def stated(said: Statement, found: Found, mark: str, kinds: str) -> Iterator[Candidate]:
    """The candidates that a date in the head gives."""
    hint, weight = said.hint, said.weight
    marks = f"{mark} utc" if UTC.search(hint.value) or EPOCH.fullmatch(hint.value.strip()) else mark
    extra = (
        ("weight", f"{weight:.2f}"), ("witness", hint.source), ("role", "published"), ("marks", marks), ("page", kinds),
    )  # fmt: skip
    score = min(0.95, weight / 6.5)
    yield Candidate("date", found.edtf, hint.value, -1, -1, said.rule, score, hint.path, extra)
    if found.datetime:
        yield Candidate("datetime", found.datetime, hint.value, -1, -1, said.rule, score, hint.path, extra)


MODIFIED_RULES = {"jsonld": "DAT010", "meta": "DAT011", "time": "DAT012", "microdata": "DAT013", "header": "DAT018"}


def modified(view: View, hint: Hint) -> Iterator[Candidate]:
    """The date of the last change."""
    found = first_date(hint.value, view)
    if found and found.date:
        rule = MODIFIED_RULES[hint.source]
        marks = (("marks", "mod-said"),)
        yield Candidate("date_modified", found.date, hint.value, -1, -1, rule, 0.8, hint.path, marks)


def from_address(view: View, kinds: str) -> Iterator[Candidate]:
    """The date in the path of an address or file name."""
    places = [("url", view.document.origin.url)] + [
        ("link[canonical]", h.value) for h in view.said("link", "canonical")
    ]
    for where, address in places:
        if not address:
            continue
        path = "/" + address.partition("//")[2].partition("/")[2].partition("?")[0].partition("#")[0]
        for edtf in address_days(path.lower()):
            if edtf:
                yield Candidate("date", edtf, address, -1, -1, "DAT014", 0.5, where, by_address("url", 3.5, kinds))
                break
        else:
            part = URL_MONTH.search(path)
            if part and possible(int(part[1]), int(part[2])):
                month = f"{part[1]}-{int(part[2]):02}"
                yield Candidate(
                    "date", month, address, -1, -1, "DAT014", 0.3, where, by_address("url-month", 2.5, kinds)
                )
        break


def address_days(path: str) -> Iterator[str]:
    """The days that the path of an address names; "" for what is none.

    >>> list(address_days("/news/2019/04/23/rain")), list(address_days("/world/2019/apr/23/rain"))
    (['2019-04-23'], ['2019-04-23'])
    >>> list(address_days("/n1/2019/0423/c1001-31044.html")), list(address_days("/rain-23-04-2019.html"))
    (['2019-04-23'], ['2019-04-23'])
    """
    for match in URL_DAY.finditer(path):
        if match[11]:
            yield day(full_year(int(match[11])), int(match[12]), int(match[13]))
        else:
            year, month, number = match.group(*(1, 2, 3) if match[1] else (4, 6, 7) if match[4] else (8, 9, 10))
            yield day(int(year), int(month), int(number))
    for match in URL_NAMED.finditer(path):
        year, name, number = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
        if month := month_of(name):
            yield day(int(year), month, int(number))
    for match in URL_BACKWARD.finditer(path):
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second or first == second:  # else nothing tells which one is the month
            yield day(int(match[3]), second, first)


def by_address(mark: str, weight: float, kinds: str) -> tuple[tuple[str, str], ...]:
    """What goes with a date of the address."""
    return (("weight", str(weight)), ("witness", "url"), ("role", "published"), ("marks", mark), ("page", kinds))


def dated_blocks(view: View) -> Iterator[int]:
    """Index of each block that has a year, or what may be one."""
    starts, reading = view.starts, view.document.reading
    if view.strange and FOREIGN_DIGITS.search(view.strange):
        places = [match.start() for match in DATED_ANYWHERE.finditer(reading)]
    else:
        places = years(view.numbers)
    low, last, most = 0, -1, len(starts)
    for place in places:
        index = bisect_right(starts, place, low, most) - 1
        if index != last and index >= 0:
            yield index
            low = last = index


def visible(view: View, kinds: str, known: set[str]) -> Iterator[Candidate]:
    """Yield the dates that readers of the page see, weighed by where they stand; `known` are days stated elsewhere."""
    document = view.document
    heading = view.heading
    count = 0
    total = len(document.blocks)
    below = above = False  # whether a date has been met
    english = (view.language or "en")[:2] == "en"
    for index in dated_blocks(view):
        block, features = document.blocks[index], document.layout.features[index]
        text = block.text[:LONGEST]
        rights = COPYRIGHT.search(text) is not None
        near = heading >= 0 and -3 <= index - heading <= HEAD_ZONE
        last = 0
        for seen in scan(text, view.language, view.order):
            found = settled(seen, known)
            count += 1
            label, last = text[last : found.start][-60:], found.end
            gap = index - heading if heading >= 0 else None
            said = Label.of(label)
            weight = weigh(block, found, said, features, gap, index > total * 0.85, rights=rights)
            role = "published"
            if said.modified or (len(text) < 60 and says_changed(text[:30])):
                role = "modified"
            elif len(text) > 160 or said.elsewhere:
                role = "other"
            marks = list(marks_of(text, found, said, features))
            if rights:
                marks.append("copyright")
            outside = bool(features.flags & BLACKLIST)
            if near:
                marks.append("near")
            if index > total * 0.85:
                marks.append("late")
            if not outside and not above:
                above = True
                marks.append("first")
            if heading >= 0 and index >= heading and not outside and not below:
                below = True
                marks.append("below")
            yield from shown(block, found, weight, role, marks, kinds, english=english)
        if count >= MOST_DATES:
            return


class Label(NamedTuple):
    """What the words before a visible date say."""

    published: bool
    modified: bool
    elsewhere: bool  # of an event, or a deadline

    @classmethod
    def of(cls, text: str) -> Label:
        """Read them."""
        if not text or text.isspace():
            return cls(False, False, False)
        return cls(is_label(text), says_changed(text), NOT_PUBLISHED.search(text) is not None)


def marks_of(text: str, found: Found, label: Label, features: Features) -> Iterator[str]:
    """What a visible date and the block around it look like."""
    flags = features.flags
    if flags & FLAGGED:
        yield from [name for flag, name in FLAGS if flags & flag]
    size = len(text)
    if size < 60:
        yield "short"
    elif size > 160:
        yield "long"
    if found.end - found.start + 3 > size:
        yield "alone"
    if label.published:
        yield "label"
    if label.elsewhere:
        yield "event"
    if features.link_chars * 2 > size:
        yield "link"
    if found.time:
        yield "time"
    if found.short_year:
        yield "short-year"


FLAGS = (
    (BLACKLIST, "aside"), (f.COMMENTS, "comment"), (f.DATELIKE, "datelike"), (f.BYLINE, "by"), (f.IN_LIST, "list"),
    (f.IN_ARTICLE | f.IN_MAIN, "in"),
)  # fmt: skip
FLAGGED = reduce(or_, (flag for flag, _ in FLAGS))
COPYRIGHT = lazy(r"©|\(c\)|copyright", re.IGNORECASE)


TOLD = frozenset(("label", "datelike", "near", "by"))
NEAR_CHANGE = 0.6  # the least score of a day that words beside the heading call the day of a change


def likelier(edtf: str, raw: str, *, english: bool) -> str:
    """Of the two days that a text may mean the one for a guess: English on no country's site is mostly American.

    >>> likelier("[2023-03-04,2023-04-03]", "03/04/2023", english=True)
    '2023-03-04'
    """
    low, high = edtf[1:-1].split(",")
    first = int(next(iter(NUMBERS.findall(raw)), 0))
    return low if (int(low[5:7]) == first) == english else high


NUMBERS = lazy(r"\d+")


def shown(
    block: Block, found: Found, weight: float, role: str, marks: list[str], kinds: str, *, english: bool
) -> Iterator[Candidate]:
    """The candidates that a visible date gives."""
    start, end = block.start + found.start, block.start + found.end
    raw = block.text[found.start : found.end]
    score = min(0.9, weight / 6)
    extra = (
        ("weight", f"{weight:.2f}"), ("witness", "visible"), ("role", role),
        ("marks", " ".join(f"vis-{mark}" for mark in marks)), ("page", kinds),
    )  # fmt: skip
    if found.date:
        field = "date_modified" if role == "modified" else "date"
        sure = max(score, NEAR_CHANGE) if role == "modified" and "near" in marks else score
        yield Candidate(field, found.date, raw, start, end, "DAT017", sure, None, extra)
        if found.datetime and role != "modified":
            yield Candidate("datetime", found.datetime, raw, start, end, "DAT017", score, None, extra)
    elif found.precision == "ambiguous":
        one = likelier(found.edtf, raw, english=english)
        either = (("weight", "0.1"), ("witness", "visible"), ("role", role), ("marks", EITHER), ("page", kinds))
        yield Candidate("date", one, raw, start, end, "DAT017", 0.1, None, either)
    if role == "published" and not TOLD.intersection(marks):
        role = "other"  # nothing says so, unless it is chosen as the date of the page
    kind = role if len(block.text) <= 60 or role == "modified" else "event" if "event" in marks else "other"
    rule = "DAT017" if kind != "other" else "DAT002"
    yield Candidate("dates", found.edtf, raw, start, end, rule, score, None, (("role", kind), ("edtf", found.edtf)))


def weigh(
    block: Block, found: Found, label: Label, features: Features, gap: int | None, late: bool, *, rights: bool
) -> float:
    """The weight of a visible date as a witness; `gap` is its distance to the heading in blocks.

    `rights` tells if the block may reserve rights at its beginning.
    """
    text = block.text
    weight = 0.7 + (1.6 if features.flags & (f.DATELIKE | f.BYLINE) else 0.0) + (0.4 if found.time else 0.0)
    weight += 0.9 if len(text) < 60 else -0.35 if len(text) > 160 else 0.0
    if gap is not None:
        weight += 1.6 - 0.12 * abs(gap) if -3 <= gap <= 10 else -0.5 if gap < -8 else 0.0
    if label.published:
        weight += 0.7
    doubts = (
        (0.5, label.modified),
        (0.4, label.elsewhere),
        (0.4, features.flags & BLACKLIST),
        (0.5, features.flags & f.COMMENTS),
        (0.6, late),
        (0.7, found.short_year or found.precision == "month"),
        (0.2, rights and COPYRIGHT.search(text[:200])),
    )
    for factor, holds in doubts:
        if holds:
            weight *= factor
    return max(0.05, weight)
