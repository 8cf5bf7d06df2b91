"""Identifiers in text: the document's own and those it cites."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Candidate, Scheme, Span
from cleanse.detect.checks import passes
from cleanse.detect.dates import possible
from cleanse.detect.digits import mask, runs
from cleanse.detect.header import HANGS, Header, Line, has_digit
from cleanse.rules.identifiers import SCHEMES

if TYPE_CHECKING:
    from cleanse.detect.view import View

YEAR = 4  # digits
PIECE = 400  # characters that a pattern of the user sees at once
LONG = 6  # digits of a number that may be an identifier by itself
REACH = 48  # characters around a number in which the rest of an identifier stands
MOST_CITED = 200  # identifiers kept of one document
SEARCHED = 60_000  # characters; what a longer text cites further down is left out
MOST_JOINED = 12_000  # characters around numbers that are searched for signs of a scheme
HEAD, TAIL = 4_000, 2_000  # characters at both ends where a document states its own number

OUTSIDE = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.COMMENTS | f.HIDDEN
KEY = 3  # letters of a needed string by which it is looked up
LETTERS = lazy(r"[A-Za-z]+")
LETTERS_ONLY = bytes(code if code < 128 and chr(code).isalpha() else 32 for code in range(256))
JOINS_AFTER = frozenset("/-:.()_–‑〕]")  # signs that join a number to what follows it
JOINS_BEFORE = frozenset("/.()_–‑-№§#〔[")
JOINING = JOINS_BEFORE | {" ", ":"}  # and letters
LABELLED = lazy(
    r"""[\W_]{0,4}(?:
    document\s(?:no|number|id|symbol)|doc\.?\s?(?:no|id|\#)|ref(?:erence)?\.?(?:\s(?:no|number))?|(?:press\s|news\s)?release\s(?:no|number|id)|
    file\s(?:no|number)|report\s(?:no|number)|case\s(?:no|number)|docket(?:\s(?:no|number))?|order\s(?:no|number)|circular\s(?:no|number)|
    aktenzeichen|az|geschäftszeichen|dossiernummer|pressemitteilung\s(?:nr|nummer)|communiqu[ée]\s(?:n°|no)|r[ée]f[ée]rence|r[ée]f|n[°º]|número|
    номер(?:\sдокумента)?|регистрационный\sномер|№|文号|发文字号|文書番号|رقم\sالوثيقة
    )[.:\s\#№]{1,4}\s?(\S(?:[^\n,;|]{0,40}\S)?)[\W_]{0,3}""",
    re.VERBOSE | re.IGNORECASE,
)
FIRM_LABEL = lazy(r"no\b|number|id\b|symbol|[:#№°º]|nr\b|nummer", re.IGNORECASE)
OF_DATE = lazy(r"\s{1,9}(?:of|vom|du|от|de|dated)\s{1,9}\S")
CITING = lazy(
    r"(?:see|pursuant to|under|amend\w*|obsoletes?:?|updates?:?|revok\w+|recalling|cf\.?|also)\s*(?:the\s)?$",
    re.IGNORECASE,
)


class Hit(NamedTuple):
    """An identifier in the text."""

    scheme: Scheme | None
    start: int
    end: int
    value: str


def pattern(scheme: Scheme) -> re.Pattern[str]:
    """The pattern of a scheme; compiled when a text looks as if it needed it."""
    return compiled(scheme.pattern, scheme.fold)


@cache
def compiled(source: str, fold: bool) -> re.Pattern[str]:
    """A pattern, compiled at its first use."""
    return lazy(source, re.IGNORECASE if fold else 0)


Row = tuple[str, bool, Scheme]  # a needed string, if it is met in lower case, and its scheme


class Needs(NamedTuple):
    """The strings that schemes need, by their first letters."""

    plain: dict[str, list[Row]]
    folded: dict[str, list[Row]]
    bare: list[Row]  # without ASCII letters


def needs(schemes: Iterable[Scheme]) -> Needs:
    """What must stand in a text before one of these schemes is looked for."""
    table = Needs({}, {}, [])
    for scheme in schemes:
        for string in scheme.needs.split("|") if scheme.place != "url" else ():
            row = (string, scheme.fold, scheme)
            word = next(iter(LETTERS.findall(string)), "")[:KEY]
            rows = table.folded if scheme.fold else table.plain
            (rows.setdefault(word, []) if word else table.bare).append(row)
    return table


@cache
def own_needs(users: tuple[Scheme, ...] = ()) -> Needs:
    """What the schemes of documents need; `users` are those of the user."""
    return needs((*OWNABLE, *users))


@cache
def cited_needs(users: tuple[Scheme, ...] = ()) -> Needs:
    """What the schemes that a text can cite need."""
    return needs((*CITABLE, *users))


def id_like(text: str, start: int, end: int) -> bool:
    """If a number is part of something: joined to a sign or letter, or behind a capitalised word or a number sign."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    joined = after[:1] in JOINS_AFTER and (after[1:].isalnum() or after[1:] == "(")
    if joined and (after[0] not in ".:" or not after[1:].isdecimal()):  # 69.99 and 10:30 are prices and times
        return True
    if not before:
        return False
    first, last = before[0], before[-1]
    if last in JOINS_BEFORE:
        return not (
            (last == "." and first.isdecimal())
            or (last == "(" and not first.isalnum())
            or (last == "[" and end - start != YEAR)
        )
    if last.isalpha() or (last == ":" and first.isalpha()):
        return True
    if last != " ":
        return False
    if first in ":°№#":
        return True
    if end - start < 2 or not (first.isalpha() or first in ".)"):
        return False
    # "in 2023", "over 300": no scheme has a small letter there, but for those with a long number
    word = text[text.rfind(" ", max(0, start - 24), start - 1) + 1 : start - 1] if end - start < LONG else ""
    return not word[:1].islower()


def windows(text: str, first: int, last: int, numbers: bytes | None = None) -> list[Span]:
    """The parts of a text around numbers that could belong to an identifier; `numbers` is its mask, if it is known."""
    found: list[list[int]] = []
    room = 2 * MOST_JOINED
    done = first - 1  # the end of the last part
    for start, end in runs(mask(text) if numbers is None else numbers, first, last):
        if end + REACH <= done:
            continue
        # Most numbers stand between white space and a sign that joins nothing: they need no second look.
        before = text[start - 1] if start else "\n"
        if before not in JOINING and text[end : end + 1] not in JOINS_AFTER and not before.isalpha():
            continue
        if not id_like(text, start, end):
            continue
        low, high = max(first, start - REACH), min(last, end + REACH)
        room -= high - low
        if room < 0:
            break
        if found and low <= found[-1][1]:
            found[-1][1] = high
        else:
            found.append([low, high])
        done = high
    return [(low, high) for low, high in found]


def met(part: str, table: Needs) -> list[Row]:
    """The needed strings that occur in a text, with their schemes."""
    plain = part.encode("ascii", "replace").translate(LETTERS_ONLY).decode("ascii")
    words = {word[:KEY] for word in set(plain.split())}
    lower = part.lower()
    ascii_only = part.isascii()
    rows = [row for row in table.bare if not ascii_only or row[0].isascii()]
    for word in words & table.plain.keys():
        rows += table.plain[word]
    for word in {word.lower() for word in words} & table.folded.keys():
        rows += table.folded[word]
    return [row for row in rows if row[0] in (lower if row[1] else part)]


def wanted(part: str, table: Needs) -> list[Scheme]:
    """The schemes whose needed strings occur in a text."""
    found = {scheme.id: scheme for _, _, scheme in met(part, table)}
    return sorted(found.values())


def pieces(first: int, last: int, scheme: Scheme) -> tuple[Span, ...]:
    """Where the pattern of a scheme is run: at once, or on short overlapping pieces, for one that nobody checked."""
    if not scheme.guarded or last - first <= PIECE:
        return ((first, last),)
    return tuple((low, min(last, low + PIECE)) for low in range(first, last - PIECE // 2, PIECE // 2))


def search(text: str, first: int, last: int, schemes: Iterable[Scheme]) -> Iterator[Hit]:
    """Yield the identifiers of these schemes, the longer one where two overlap."""
    hits = [
        Hit(scheme, match.start(), match.end(), match.group().strip())
        for scheme in schemes
        for low, high in pieces(first, last, scheme)
        for match in pattern(scheme).finditer(text, low, high)
        if match.end() - match.start() > 2 and passes(scheme.id, match.group())
    ]
    hits = [closed(hit) for hit in hits]
    hits.sort(key=lambda hit: (hit.start, hit.start - hit.end))
    done = -1
    for hit in hits:
        if hit.start >= done:
            yield hit
            done = hit.end


def closed(hit: Hit) -> Hit:
    """A hit without the bracket that closes the remark around it."""
    if hit.value.endswith(")") and hit.value.count("(") < hit.value.count(")"):
        return hit._replace(value=hit.value[:-1], end=hit.end - 1)
    return hit


CITABLE = tuple(s for s in SCHEMES if s.role in ("both", "cited") and s.place != "url")
OWNABLE = tuple(s for s in SCHEMES if s.role in ("both", "own") and s.place != "url")


def normal(hit: Hit) -> str:
    """The comparable form of an identifier.

    >>> scheme = next(s for s in SCHEMES if s.id == "rfc")
    >>> normal(Hit(scheme, 0, 0, "Request for Comments: 2616"))
    'RFC 2616'
    """
    value = " ".join(hit.value.split())
    form = hit.scheme.normal if hit.scheme else ""
    if form == "upper":
        return value.upper()
    if form == "lower":
        return value.lower()
    if form == "doi":
        return value[value.find("10.") :].lower()
    if form == "eu":
        return value.upper().replace("_", "/")
    if form:
        number = re.search(r"[A-Z]?\d[\w.-]*$", value)
        return form.format(number.group()) if number else value
    return value


def tail_date(hit: Hit) -> str:
    """The day that a number of the Russian foreign ministry ends in, "" for other schemes."""
    if hit.scheme is None or hit.scheme.id != "ru_mfa":
        return ""
    _, day, month, year = hit.value.split("-")
    return f"{year}-{month}-{day}" if possible(int(year), int(month), int(day)) else "?"


def stands(hit: Hit, days: set[str]) -> bool:
    """If the day that a number ends in, when it ends in one, is a day that the header names."""
    stated = tail_date(hit)
    return not stated or stated in days


def whole(text: str, users: tuple[Scheme, ...] = ()) -> Hit | None:
    """The identifier that a line consists of, brackets and a label aside; offsets are those in the line.

    `users` are the schemes of the user.

    >>> whole("67-19-01-2023").value, whole("Document No.: MOFA/PR/2023/17").value, whole("Chapter 5")
    ('67-19-01-2023', 'MOFA/PR/2023/17', None)
    """
    if len(text) > 100 or not has_digit(text):
        return None
    for hit in search(text, 0, len(text), wanted(text, own_needs(users))):
        rest = text[: hit.start] + text[hit.end :]
        if hit.scheme and hit.scheme.risk != "high" and sum(c.isalnum() for c in rest) == 0:
            return hit
    match = LABELLED.fullmatch(text)
    if match and has_digit(match[1]) and len(match[1].split()) <= 4:
        label = text[: match.start(1)]
        if FIRM_LABEL.search(label):
            value = match[1].strip("[]() .")
            known = next(
                (h for h in search(value, 0, len(value), wanted(text, own_needs(users))) if h.value == value), None
            )
            start = match.start(1) + match[1].index(value)
            return Hit(known.scheme if known else None, start, start + len(value), value)
    return None


def kinds(header: Header, users: tuple[Scheme, ...] = ()) -> tuple[str, ...]:
    """The role of each line of a header, "id" for a line that consists of an identifier."""
    days = days_of(header.lines)
    found, before = [], ""
    for line in header.lines:
        # "Amendment to" / "Executive Order 12863": the second line of a title.
        own = line.role in ("other", "agency") and not HANGS.search(before)
        found.append("id" if own and (hit := whole(line.text, users)) and stands(hit, days) else line.role)
        before = line.text if line.role == "other" else ""
    return tuple(found)


def find_ids(view: View) -> Iterator[Candidate]:
    """Yield the identifiers of a document: its own as `doc_id`, those it cites as `ids`."""
    yield from from_hints(view)
    own: set[str] = set()
    if view.flat:
        for candidate in from_header(view):
            own.add(candidate.value)
            yield candidate
    else:
        for candidate in from_page(view):
            own.add(candidate.value)
            yield candidate
    yield from from_end(view)
    yield from cited(view, own)


def candidate_for(
    view: View, hit: Hit, rule: str, score: float, *, field: str = "doc_id", role: str = "own", at: int = 0
) -> Candidate:
    """A candidate for an identifier found at an offset of the reading."""
    extra = [("normalized", normal(hit)), ("role", role)]
    if hit.scheme:
        extra.insert(0, ("scheme", hit.scheme.id))
    start, end = hit.start + at, hit.end + at
    return Candidate(
        field,
        " ".join(hit.value.split()),
        view.document.reading[start:end],
        start,
        end,
        rule,
        score,
        None,
        tuple(extra),
    )


META = (  # name, confidence; what the field holds is the document's own by definition
    ("citation_doi", 0.95), ("prism.doi", 0.95), ("bepress_citation_doi", 0.95), ("dc.identifier.doi", 0.95),
    ("doi", 0.9), ("citation_arxiv_id", 0.95), ("citation_pmid", 0.7), ("citation_technical_report_number", 0.9),
    ("citation_patent_number", 0.9),
    ("dc.identifier", 0.8), ("dcterms.identifier", 0.8), ("eprints.id_number", 0.8), ("document-number", 0.8),
    ("documentnumber", 0.8), ("reference", 0.6),
)  # fmt: skip


NAMED = {"citation_arxiv_id": "arXiv:", "citation_pmid": "PMID: "}  # fields that say what the bare number in them is


def from_hints(view: View) -> Iterator[Candidate]:
    """Identifiers that the head of a page states."""
    found = [(hint, score) for name, score in META for hint in view.said("meta", name)]
    found += [
        (hint, 0.9) for hint in view.said("header", "doc_id", "document-id", "document_id", "id", "doi", "symbol")
    ]
    found += [
        (hint, 0.8)
        for hint in view.document.hints
        if hint.source == "jsonld" and hint.name.rpartition(".")[2] in ("legislationIdentifier", "doi")
    ]
    for hint, score in found:
        value = hint.value.strip()
        if not value or len(value) > 120 or not has_digit(value):
            continue
        prefix = NAMED.get(hint.name.lower(), "")
        said = value if value.lower().startswith(prefix.strip(": ").lower()) else prefix + value
        hits = list(search(said, 0, len(said), wanted(said, own_needs(view.schemes))))
        whole_form = normal(hits[0]) if len(hits) == 1 else ""
        if said != value and hits:
            hits = [one._replace(value=one.value.removeprefix(prefix)) for one in hits]
        hit = (
            hits[0]
            if len(hits) == 1 and sum(c.isalnum() for c in value) - sum(c.isalnum() for c in hits[0].value) <= 12
            else None
        )
        if hit is None:
            if prefix or "doi" in hint.name.lower():
                continue  # not what the field is for
            if hint.name.lower().endswith("identifier") or "/" in value[:9] or score < 0.8 or len(value) > 40:
                continue  # a GUID, a slug, an address: no number of a document
            hit = Hit(None, 0, len(value), value)
        if hit.scheme and hit.scheme.id == "doi":
            hit = hit._replace(value=hit.value[hit.value.find("10.") :])
        extra = [("normalized", whole_form if prefix and hit.scheme else normal(hit)), ("role", "own")]
        if hit.scheme:
            extra.insert(0, ("scheme", hit.scheme.id))
        yield Candidate("doc_id", hit.value, value, -1, -1, "DID010", score, hint.path, tuple(extra))


def days_of(lines: Iterable[Line]) -> set[str]:
    """The days that the header names."""
    return {found.edtf for line in lines for found in line.dates if found.precision == "day"}


def agrees(view: View, hit: Hit) -> bool:
    """If the path or address of the input carries the same letters and digits."""
    place = " ".join(filter(None, (view.document.origin.url, view.document.origin.path)))
    key = "".join(c for c in hit.value.lower() if c.isalnum())
    return len(key) >= 5 and key in "".join(c for c in place.lower() if c.isalnum())


def from_header(view: View) -> Iterator[Candidate]:
    """Identifiers in the lines above the body of a text."""
    days = days_of(view.header.lines)
    dated = [i for i, line in enumerate(view.header.lines) if line.role in ("date", "place-date")]
    for index, line in enumerate(view.header.lines):
        if line.role in ("chrome", "rule", "page", "byline", "date", "label", "speech") or not any(
            c.isdigit() for c in line.text
        ):
            continue
        hit = whole(line.text, view.schemes)
        near = any(abs(index - i) <= 4 for i in dated)
        if hit:
            score = 0.85 if hit.scheme is None or hit.scheme.risk == "low" else 0.7
            score += 0.05 * near + 0.05 * agrees(view, hit)
            if stated := tail_date(hit):
                score = 0.97 if stated in days else 0.3
            yield candidate_for(view, hit, "DID001", score, at=line.start)
            continue
        for part in search(line.text, 0, len(line.text), wanted(line.text, own_needs(view.schemes))):
            if part.scheme is None or CITING.search(line.text[: part.start]) or part.scheme.risk == "high":
                continue
            score = 0.3
            if agrees(view, part):
                score = 0.9
            elif part.start == 0 and (
                OF_DATE.match(line.text, part.end) or line.text[part.end : part.end + 3].isspace()
            ):
                score = 0.8  # "Executive Order 12969 of August 8, 1995", "Request for Comments: 2616      R. Fielding"
            elif part.scheme.role == "own" and part.scheme.risk == "low":
                score = 0.75
            if stated := tail_date(part):
                score = 0.9 if stated in days else 0.2
            yield candidate_for(view, part, "DID013", score, at=line.start)


def from_page(view: View) -> Iterator[Candidate]:
    """Identifiers on lines of their own near the heading of a page."""
    blocks, features = view.document.blocks, view.document.layout.features
    heading = next((index for index in view.headings if blocks[index].hint == "h1"), -1)
    if heading < 0:
        return
    for index in range(max(0, heading - 6), min(len(blocks), heading + 7)):
        block = blocks[index]
        if block.end - block.start > 60 or features[index].flags & OUTSIDE:
            continue
        if view.numbers.find(b"0", block.start, block.end) < 0:
            continue
        hit = whole(block.text, view.schemes)
        if hit and hit.scheme and hit.scheme.risk == "low" and not tail_date(hit):
            yield candidate_for(view, hit, "DID001", 0.8, at=block.start)


ENDNOTE = lazy(r"\[FR Doc\.? ?(?:No\.?:? ?)?[^\]\n]{4,40}")


def from_end(view: View) -> Iterator[Candidate]:
    """The Federal Register states the number of a document in its last lines."""
    text = view.document.reading
    low = max(0, len(text) - TAIL)
    if "[FR Doc" not in text[low:]:
        return
    for match in ENDNOTE.finditer(text, low):
        for hit in search(text, match.start(), min(len(text), match.end() + 1), wanted(match.group(), own_needs())):
            if hit.scheme and hit.scheme.id == "fr_doc":
                yield candidate_for(view, hit, "DID015", 0.93)


def cited(view: View, own: set[str]) -> Iterator[Candidate]:
    """Identifiers of other documents."""
    text = view.document.reading
    last = min(len(text), SEARCHED)
    spans = windows(text, 0, last, view.numbers)
    if not spans:
        return
    joined = "\n".join(text[low:high] for low, high in spans)[:MOST_JOINED]
    rows = met(joined, cited_needs(view.schemes))
    if not rows:
        return
    seen: set[str] = set(own)
    count = 0
    for low, high in spans:
        part = text[low:high]
        lower = part.lower()
        schemes = {row[2].id: row[2] for row in rows if row[0] in (lower if row[1] else part)}
        for hit in search(text, low, high, schemes.values()) if schemes else ():
            key = normal(hit)
            if key in seen or hit.value in seen or (hit.scheme and hit.scheme.risk == "high"):
                continue
            seen.add(key)
            yield candidate_for(
                view, hit, "DID014", 0.6 if hit.scheme and hit.scheme.risk == "low" else 0.4, field="ids", role="cited"
            )
            count += 1
            if count >= MOST_CITED:
                return
