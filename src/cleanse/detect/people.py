"""Authors and publisher of a page: what its head states, and the bylines that its readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.text import tidy, unescape
from cleanse.core.types import Candidate, Hint
from cleanse.detect.dates import scan
from cleanse.detect.header import names_of
from cleanse.detect.titles import GENERIC, is_site, letters, parts, sites, tokens
from cleanse.detect.view import View

FOREIGN = lazy(r"comment|review|answer|event|person|offer|rating|jobposting|product", re.IGNORECASE)
BLACKLIST = f.IN_NAV | f.IN_FOOTER | f.COMMENTS | f.HIDDEN
AUTHOR_META = (
    "citation_author", "dc.creator", "dcterms.creator", "author", "article:author", "og:article:author",
    "parsely-author", "sailthru.author", "byl", "dc.contributor.author", "cxenseparse:author", "article:author_name",
    "article.author", "author_name",
)  # fmt: skip
NOBODY = lazy(
    r"https?:|www\.|@|\.com\b|\bago\b|^page\.|^\d|\||facebook|twitter|follow|subscribe|view all|\bposts?\b|profile|"
    r"comments?|\bmin read\b|:$|\breceived\b",
    re.IGNORECASE,
)
NO_NAMES = frozenset(
    "admin administrator staff editor editors author unknown anonymous guest webmaster team user by n/a none "
    "undefined null name ask subject home content".split()
) | {"read more", "written by"}
BY = lazy(r"^(?:by|von|par|por|di|door|written by|author|автор)\s*:?\s+", re.IGNORECASE)
# What stands beside a name: an office, a degree, or what was done to the text.
ROLES = frozenset(
    "writer reporter editor editors director coordinator expert experts reviewer manager consultant contributor "
    "correspondent founder cofounder ceo cto cfo cmo coo chief head officer specialist analyst engineer professor "
    "lecturer columnist producer strategist marketer president representative fellow therapist dietitian advisor "
    "adviser instructor educator disclosure checked reviewed updated policy newsroom network university institute "
    "editorial marketing journalist journaliste periodista redaktion redaktor redakteur redacción redaccion "
    "rédaction редактор корреспондент обозреватель редакция 記者 记者 編集 기자".split()
)
BADGES = lazy(r"\s[\d,.k]{1,9}\s?(?:gold|silver|bronze)\sbadges?.*$")  # what a forum counts beside a name
CREDENTIAL = r"(?:[A-Z][\w®-]{0,8}[A-Z®]|PhD|(?:[A-Z][a-z]?\.){2,4}|(?:Jr|Sr)\.?(?=$|[,;]))"
PARTS = lazy(
    rf"\s?;\s?|\s(?:and|und|et|e|y|en|og|och|и|с|with|&)\s|,\s(?!{CREDENTIAL}(?:$|[,;\s]))(?=[^\W\d_a-z][^\s,]*\s)"
)
MOST_POSTERS = 4  # microdata authors; with more of them it is a thread, and the first one began it
LIKE_DASH = str.maketrans(dict.fromkeys("•·⋅●»—–", "|"))


def has_role(text: str) -> bool:
    """If a word of a text is that of an office.

    >>> has_role("Senior Editor"), has_role("Jane Editora")
    (True, False)
    """
    return not ROLES.isdisjoint(tokens(text))


def pieces(text: str) -> list[str]:
    """A line cut at the signs that separate a name from what stands beside it.

    >>> pieces("May 3, 2020 · By Jane Public (Courier) - 4 min")
    ['May 3, 2020', 'By Jane Public', 'Courier)', '4 min']
    """
    text = text.translate(LIKE_DASH)
    for sign in (" - ", " / ", " @ ", " (", "  "):
        text = text.replace(sign, "|")
    return [piece for part in text.split("|") if (piece := part.strip())]


def is_handle(name: str) -> bool:
    """If a name is that of an account: no name of a person is written so.

    >>> is_handle("jpublic2"), is_handle("jane.public"), is_handle("Jane"), is_handle("Jane P.")
    (True, True, False, False)
    """
    return " " not in name and (name[:1].islower() or any(map(str.isdecimal, name)) or "." in name)


def once(name: str) -> str:
    """A name that stands twice, or with the initial that an account shows instead of a face, once.

    >>> once("Rainmaker R"), once("rainmaker (rainmaker)"), once("Jane J. Public")
    ('Rainmaker', 'rainmaker', 'Jane J. Public')
    """
    first, _, rest = name.partition(" ")
    again = rest.strip("()").lower()
    return first if again and again in (first[:1].lower(), first.lower()) else name


def person(raw: str, sites_: Iterable[str]) -> list[str]:
    """The names in a value that may hold several, without what is no name.

    >>> person("Jane Q. Public, MD and John Doe", ()), person("By Jane Public - Courier Editorial Team", ())
    (['Jane Q. Public, MD', 'John Doe'], ['Jane Public'])
    >>> person("Rainmaker R", ()), person("Senior Editor", ()), person("3 hours ago", ())
    (['Rainmaker'], ['Senior Editor'], [])
    """
    value = tidy(unescape(raw))
    if "badge" in value:
        value = BADGES.sub("", value)
    if len(value) > 150:
        return []
    first, dash, second = value.partition(" – ")
    if dash and first == second:  # who commented, in words and as a link
        return []
    names = []
    for part in PARTS.split(once(BY.sub("", value))):
        name = part.strip(" ,|·•-–—")
        if " " in name and name[-1:].isdecimal() and name[-2:-1].islower():
            name = name[:-1]  # the sign of a footnote
        head, _, rest = name.partition(" - ")
        if rest and has_role(rest):
            name = head
        low = name.lower()
        if not 2 < len(name) <= 60 or len(name.split()) > 6 or low in NO_NAMES or low.endswith("admin"):
            continue
        if not NOBODY.search(name) and letters(name) not in sites_:
            names.append(name)
    people = [name for name in names if not has_role(name)]
    return people or names[:1]


AUTHOR_PATH = lazy(r"(?:^|\.)(?:author|creator)(?:\.name)?$")
SITE_NAMES = frozenset(("WebSite.name", "NewsMediaOrganization.name", "Organization.name"))
WRITTEN = lazy(  # how the cards of social networks label an author
    r"(?:written |posted )?by|author|verfasst von|geschrieben von|escrito por|écrit par|scritto da|geschreven door|"
    r"skriven av|skrevet av|napisane przez|автор|написано автором|yazan|作者|投稿者|執筆者|글쓴이|ditulis oleh",
    re.IGNORECASE,
)


def find_people(view: View) -> Iterator[Candidate]:
    """Yield authors and publishers."""
    named = [h.value for h in view.said("meta", "og:site_name", "application-name")]
    site = {letters(named[0])} if named else set()
    names, article = sites(view), is_article(view)
    posters = 0
    thread = len({hint.value for hint in view.said("microdata", "author")}) > MOST_POSTERS
    first = ""  # the node of the page's own article
    for hint in view.document.hints:
        if said := author_of(hint):
            rule, score, value = said
            if ", " in value and (printed := forename_first(value)) in view.document.reading:
                value = printed  # a catalogue wants the last name first; its readers see it the other way round
            if rule == "TXT010":
                node = hint.path.partition(".author")[0].partition(".creator")[0]
                first = first or node
                if node != first:
                    continue
            found = person(value, site)
            if thread and rule == "TXT012":
                posters += bool(found)
                if posters > 1:
                    continue
            for name in found:
                sure = (
                    score
                    if rule == "TXT012" or hint.name.startswith(FORUM)
                    else surely(name, score, names, article=article)
                )
                yield Candidate("authors", name, hint.value, -1, -1, rule, sure, hint.path)
        if told := publisher_of(hint):
            rule, score = told
            if value := without_slogan(tidy(unescape(hint.value)), view.host):
                yield Candidate("publisher", value, hint.value, -1, -1, rule, score, hint.path)
    if not view.flat:
        yield from cards(view, site, names, article=article)
        yield from bylines(view, site, article=article)


HANDLED, LIKE_SITE = 0.62, 0.65  # the score of an account name, and of a name like that of the site
SHOP = 0.5  # the same on a page that is no article: a shop or an office, which is no author
ARTICLE = lazy(r"article|posting|report", re.IGNORECASE)
FORUM = ("DiscussionForumPosting", "QAPage", "Question", "SocialMediaPosting", "Comment")


KEPT = lazy(
    r"/(?:blogs?|articles?|posts?|news|story|stories|insights|magazine|opinion|columns?|\d{4}/\d\d)/[^/]+",
    re.IGNORECASE,
)


def is_article(view: View) -> bool:
    """If the head calls the page an article, or it stands where a site keeps them."""
    address = view.document.origin.url or next((h.value for h in view.said("link", "canonical")), "")
    if KEPT.search(address.partition("?")[0]):
        return True
    return any(h.value.lower() == "article" for h in view.said("meta", "og:type")[:1]) or any(
        h.source == "jsonld" and ARTICLE.search(h.name.partition(".")[0]) for h in view.document.hints
    )


def surely(name: str, score: float, sites_: set[str], *, article: bool) -> float:
    """The score of a stated name: people who read the page prefer a byline to the name of an account or a site."""
    if is_site(name, sites_):
        return LIKE_SITE if article else SHOP
    return HANDLED if is_handle(name) else score


def cards(view: View, site: set[str], names: set[str], *, article: bool) -> Iterator[Candidate]:
    """Yield who is named in the card for a social network, and the one person that structured data describes."""
    labels = view.said("meta", "twitter:label1")
    if labels and WRITTEN.fullmatch(labels[0].value.strip(": ")):
        for hint in view.said("meta", "twitter:data1")[:1]:
            for name in person(hint.value, site):
                yield Candidate(
                    "authors", name, hint.value, -1, -1, "TXT011", surely(name, 0.78, names, article=article), hint.path
                )
    people = {h.value: h for h in view.document.hints if h.source == "jsonld" and h.name == "Person.name"}
    if len(people) == 1:
        for value, hint in people.items():
            for name in person(value, site):
                yield Candidate(
                    "authors", name, value, -1, -1, "TXT010", surely(name, 0.7, names, article=article), hint.path
                )


def author_of(hint: Hint) -> tuple[str, float, str] | None:
    """The code, the score and the value of a statement about the author."""
    if hint.source == "jsonld":
        told = "or" in hint.name and AUTHOR_PATH.search(hint.name) and not FOREIGN.search(hint.name)
        return ("TXT010", 0.9, hint.value) if told else None
    name = hint.name.lower()
    if hint.source == "meta" and name in AUTHOR_META:
        if name.startswith("citation"):
            return "TXT011", 0.88, hint.value
        return "TXT011", 0.87, hint.value
    if hint.source == "microdata" and name == "author":
        return "TXT012", 0.7, hint.value
    if hint.source == "header" and name in {"author", "authors", "from", "by", "byline"}:
        return "TXT013", 0.9, re.sub(r"\s*<[^>]*>", "", hint.value).strip('" ')
    return None


def forename_first(value: str) -> str:
    """A name of a catalogue in the order in which it is printed.

    >>> forename_first("Public, Jane Q."), forename_first("Jane Public"), forename_first("Public, J., Doe, J.")
    ('Jane Q. Public', 'Jane Public', 'Public, J., Doe, J.')
    """
    last, comma, first = value.partition(", ")
    return f"{first} {last}" if comma and "," not in first else value


def publisher_of(hint: Hint) -> tuple[str, float] | None:
    """The code and the score of a statement about the publisher."""
    if hint.source == "jsonld":
        if hint.name.endswith(".publisher.name"):
            return "TXT014", 0.93
        return ("TXT014", 0.8) if hint.name in SITE_NAMES else None
    if hint.source != "meta" or "//" in hint.value:
        return None
    name = hint.name.lower()
    if name in {"citation_publisher", "dc.publisher", "dcterms.publisher", "publisher"}:
        return "TXT015", 0.94
    return ("TXT015", 0.92) if name == "og:site_name" else None


def without_slogan(name: str, host: str) -> str:
    """The name of a site without its slogan or the title of a page; "" for a word that names no site.

    >>> without_slogan("Courier | News you can trust", "courier.example"), without_slogan("Home", "courier.example")
    ('Courier', '')
    >>> without_slogan("Building Design - Construction", "bdc.example")
    'Building Design - Construction'
    """
    name = name.strip(" -–|·")
    if letters(name) in GENERIC or name in ("Docs", "Documentation"):
        return ""
    key = letters(host)
    pieces_ = [part for _, part in parts(name)]
    return next((part for part in pieces_ if len(letters(part)) > LEAST_SITE and letters(part) in key), name)


LEAST_SITE = 2  # letters of a piece that is found in the address


# ---------------------------------------------------------------- what readers see

BEFORE, BELOW = 4, 15  # blocks around the heading in which a byline belongs to the page
LONGEST = 160  # characters of a block that holds a byline
SAYS = frozenset(  # the first word of a byline
    "by von par por di door af autor autorin autora autores author authors auteur auteurs autore contributor "
    "contributors "
    "автор авторы текст yazar penulis tekst szerző texto testo texte text 作者 记者 記者 著者 文 執筆".split()
)
DONE = frozenset(  # the word before "by" in one
    "written posted published reported submitted contributed told compiled authored story text words guide review "
    "interview article recommended recipe started".split()
)
NOT_WRITTEN = frozenset(
    "edited reviewed checked sponsored designed illustrated curated powered provided photo image".split()
)
STOPS = frozenset(  # words that stand after a name, and in none
    "on in at for from view updated last published posted reviewed edited medically fact is has read who the photo "
    "photos photography image images am follow share comment comments leave mon tue wed thu fri sat sun monday "
    "tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug sep sept oct nov dec january "
    "february march april june july august september october november december".split()
)
PARTICLES = frozenset("de van von der den la le da dos du bin al el di del y".split())


def said_by(text: str) -> str:
    """What a block says about who wrote it, up to what else it says; "" if it does not.

    >>> said_by("By Jane Public Updated May 3, 2020"), said_by("May 3, 2020 · 4 min read · By Jane Public")
    ('Jane Public', 'Jane Public')
    >>> said_by("Posted by rainmaker on Friday"), said_by("4 May 2020, edited by Jane Public")
    ('rainmaker', '')
    """
    if not ("y" in text or ":" in text or "：" in text or SAYS & set(text.lower().split(None, 1)[:1])):
        return ""
    for piece in pieces(text):
        words = piece.split()
        low = [word.lower().rstrip(":：") for word in words[:12]]
        if low[0] in SAYS and len(words) > 1:
            return until(words[1:])
        if low[:2] == ["thread", "starter"]:
            return until(words[2:])
        at = low.index("by") if "by" in low else -1
        if at < 1 or low[at - 1] in NOT_WRITTEN or words[at + 1 :] == []:
            continue
        dated = any(map(str.isdecimal, piece[: piece.lower().find(" by")]))
        if (low[at - 1] in DONE and at < MOST_BEFORE) or (dated and words[at + 1][:1].isupper()):
            return until(words[at + 1 :])
    return ""


MOST_BEFORE = 3  # words before the "by" of a byline, if there is no date among them


def until(words: Sequence[str]) -> str:
    """The names that a text begins with: what stands before a date, and before words that no name holds."""
    kept: list[str] = []
    for word in words:
        if word[:1].isdecimal() or word.lower().strip(".,:;") in STOPS:
            break
        kept.append(word)
    return " ".join(kept).strip(" ,;:-–—")


def leading(text: str) -> str:
    """The names that the first piece of a line begins with."""
    first = pieces(text)[:1]
    return until(first[0].split()) if first else ""


def is_proper(name: str) -> bool:
    """If a text is written like the name of a person.

    >>> is_proper("Jane Q. Public"), is_proper("Ludwig van der Rohe"), is_proper("Get it"), is_proper("Jane (J)")
    (True, True, False, False)
    """
    words = name.split()
    if not 2 <= len(words) <= LONGEST_NAME or len(name) > 40 or not words[0][:1].isupper():
        return False
    return (
        all(word[:1].isupper() or word in PARTICLES for word in words)
        and name.translate(IN_NAMES).isalpha()
        and not has_role(name)
    )


LONGEST_NAME = 5  # words
IN_NAMES = str.maketrans("", "", " .'’-‘")


def bylines(view: View, site: set[str], *, article: bool) -> Iterator[Candidate]:
    """Yield the authors named in blocks of their own near the heading, else at the end."""
    heading, blocks, layout = view.heading, view.document.blocks, view.document.layout.features
    many = range(max(0, heading - BEFORE), min(heading + BELOW, len(blocks))) if heading >= 0 else range(len(blocks))
    some = False
    for index in many:
        block, features = blocks[index], layout[index]
        flags = features.flags
        if block.end - block.start > LONGEST or flags & BLACKLIST or index == heading:
            continue
        for name, score in names_in(
            block.text, flags, site, near=heading >= 0 and index - heading <= NEAREST, article=article
        ):
            some = True
            yield Candidate("authors", name, block.text, block.start, block.end, "TXT003", score)
        if some or heading < 0 or not -2 <= index - heading <= NEAREST or flags & f.IN_HEADER:
            continue
        name = block.text if is_proper(block.text) else beside_date(block.text)
        if name and letters(name) not in site:
            dated = name != block.text or any(x.flags & f.DATELIKE for x in layout[max(0, index - 2) : index + 3])
            score = 0.66 if article and is_known(view, name, block.end) else 0.45 if dated and article else 0.0
            if score:
                yield Candidate("authors", name, block.text, block.start, block.end, "TXT003", score)
    if not some:
        for match in ENDING.finditer(view.document.reading):
            for name in person(until(match[1].split()), site):
                if is_proper(name):
                    yield Candidate("authors", name, match[0], match.start(), match.end(), "TXT003", 0.6)
            return


NEAREST = 6  # blocks below the heading
ENDING = lazy(r"(?m)^(?:Written by|Authors?:|About the author:)[ \t]+([^\n]{3,120})$")


def names_in(text: str, flags: int, site: set[str], *, near: bool, article: bool) -> Iterator[tuple[str, float]]:
    """The names in a block near the heading, each with its score."""
    strict = [name for name in names_of(text) if not NOBODY.search(name)]
    marked = bool(flags & f.BYLINE)
    if strict and not any(map(has_role, strict)):
        yield from ((name, 0.75 if marked else 0.72) for name in strict)
        return
    if said := said_by(text):
        found = person(said, ())
        proper = [name for name in found if is_proper(name)]
        for name in proper or found:
            if is_proper(name) or ((marked or near) and len(name.split()) <= 4 and not name[0].islower()):
                yield name, 0.75 if marked else 0.68
            elif marked and is_handle(name):
                yield name, 0.6
        return
    if marked and not flags & f.IN_ASIDE:
        for name in person(leading(text), site):
            if len(name.split()) <= 4 and is_proper(name):
                yield name, 0.7 if article else 0.5


def beside_date(text: str) -> str:
    """The name in a line that holds besides only a date, an office or a time to read; "" without one.

    >>> beside_date("Jane Public | Senior Writer | July 2, 2025"), beside_date("Dec 17, 2025 Jane Q. Public")
    ('Jane Public', 'Jane Q. Public')
    """
    day = next(iter(scan(text)), None) if len(text) <= MOST_BESIDE else None
    if day is None:
        return ""
    for part in (text, text[day.end :].strip(" ,|·•-–—")):
        name = leading(part)
        if is_proper(name):
            return name
    return ""


MOST_BESIDE = 100  # characters


def is_known(view: View, name: str, end: int) -> bool:
    """If the page says below who that is."""
    reading = view.document.reading
    after = reading.find(name, end)
    while after >= 0:
        rest = reading[after + len(name) : after + len(name) + 6]
        before = reading[max(0, after - 4) : after].lower()
        if rest.startswith((" is a", " has ", ", a ")) or before.endswith(("by ", "by: ")):
            return True
        after = reading.find(name, after + len(name))
    return False
