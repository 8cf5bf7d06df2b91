"""What every detector looks at: the document, its header if it is flat text, and its hints by name."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Document, Hint, Scheme
from cleanse.detect.digits import mask
from cleanse.detect.header import Header, is_flat, read_header
from cleanse.detect.identifiers import kinds

DAY_FIRST_COUNTRIES = frozenset(
    "uk ie au nz in za sg my pk ng ke gh fr de at ch it es pt br mx ar cl co pe nl be dk no se fi pl cz sk hu ro bg "
    "gr tr ru ua by kz rs hr si ee lv lt il ae sa eg ma tn dz id th vn lu mt cy is eu".split()
)
MONTH_FIRST_COUNTRIES = frozenset(("us", "gov", "mil"))
MONTH_FIRST_LANGUAGES = frozenset(("en-us", "en_us", "en-ph"))
YEAR_FIRST_LANGUAGES = frozenset(("zh", "ja", "ko", "hu", "lt", "mn"))

OUTSIDE = f.IN_NAV | f.IN_FOOTER | f.IN_ASIDE | f.HIDDEN | f.COMMENTS
ASCII = bytes(range(128))
HOST = lazy(r"[A-Za-z][A-Za-z0-9+.-]{0,20}://(?:[^/?#@\s]{0,200}@)?([^/?#:@\s\[\]]{1,253})")


class View(NamedTuple):
    """A document and what is worth computing once."""

    document: Document
    flat: bool
    header: Header  # without lines for a page with markup
    kinds: tuple[str, ...]  # the roles of its lines, "id" for those that consist of an identifier
    order: str | None  # how 03/04/2023 is to be read here: dmy, mdy or unknown
    language: str | None  # as declared
    host: str
    hints: dict[tuple[str, str], list[Hint]]  # by source and name in lower case
    numbers: bytes  # where the digits of the reading are, see digits.mask
    strange: str  # the characters of the reading that are not ASCII
    starts: tuple[int, ...]  # of the blocks, and so on: columns of the tables of blocks and features
    ends: tuple[int, ...]
    of: tuple[str, ...]  # the kinds of the blocks
    links: tuple[int, ...]  # of a page; () for a text
    letters: tuple[int, ...]  # characters inside links
    flags: tuple[int, ...]
    headings: tuple[int, ...]  # indexes of the headings of a page
    heading: int  # index of the first first-level heading of the content, -1 without one
    schemes: tuple[Scheme, ...] = ()  # of the user

    def said(self, source: str, *names: str) -> list[Hint]:
        """The hints of one source with one of these names, in the order of the names."""
        return [hint for name in names for hint in self.hints.get((source, name), ())]


def host_of(url: str | None) -> str:
    """The host of an address without "www.", "" if there is none.

    >>> host_of("https://www.mid.ru/en/news/1/")
    'mid.ru'
    """
    found = HOST.match(url or "")
    return found[1].lower().removeprefix("www.") if found else ""


def order_of(language: str | None, host: str) -> str | None:
    """Whether the day or the month comes first in 03/04/2023, None if nothing tells.

    >>> order_of("en-US", ""), order_of("en", "bbc.co.uk"), order_of("en", "example.com"), order_of("de", "")
    ('mdy', 'dmy', None, 'dmy')
    """
    tag = (language or "").lower().replace("_", "-")
    country = host.rpartition(".")[2]
    if country in DAY_FIRST_COUNTRIES:
        return "dmy"
    if country in MONTH_FIRST_COUNTRIES or tag in MONTH_FIRST_LANGUAGES:
        return "mdy"
    if not tag or tag == "en":
        return None
    return None if tag[:2] in YEAR_FIRST_LANGUAGES else "dmy"


# Names of months that mean two months; then what the words say of the language decides.
COLLIDING = lazy(r"\d\.? (?:listopad|lip|lis|srp)a?\b")
NAMES = (" lis", " lip", " srp")  # how they begin


def colliding(text: str) -> bool:
    """If a text holds a day with such a month.

    >>> colliding("12 listopada 2023"), colliding("a listing")
    (True, False)
    """
    for name in NAMES:
        at = text.find(name)
        while at > 0:
            if text[at - 1] == "." or text[at - 1].isdecimal():
                return COLLIDING.search(text) is not None
            at = text.find(name, at + 1)
    return False


SLASHES = lazy(r"/\d{1,2}/\d{4}")
NUMERIC = lazy(r"(?<![\d./-])(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")


kind_of = itemgetter(3)  # of a block


def headings_of(document: Document) -> tuple[int, ...]:
    """Indexes of the headings of a page, none for a text."""
    return headings_in(list(map(kind_of, document.blocks))) if document.layout.features else ()


def headings_in(kinds: Sequence[str]) -> tuple[int, ...]:
    """Indexes of the headings among the kinds of blocks.

    >>> headings_in(("line", "heading", "line", "heading"))
    (1, 3)
    """
    found = []
    at = -1
    for _ in range(kinds.count("heading")):
        at = kinds.index("heading", at + 1)
        found.append(at)
    return tuple(found)


def first_heading(document: Document, headings: tuple[int, ...]) -> int:
    """Index of the first first-level heading of a page's content, -1 without one; without any, the second level."""
    second = -1
    for index in headings:
        if not document.layout.features[index].flags & OUTSIDE:
            hint = document.blocks[index].hint
            if hint == "h1":
                return index
            if second < 0 and hint == "h2":
                second = index
    return second


def order_in(text: str) -> str | None:
    """The order that the unambiguous numeric dates of a text agree on."""
    if not SLASHES.search(text):
        return None
    votes = {"dmy": 0, "mdy": 0}
    for match in NUMERIC.finditer(text[:200_000]):
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:  # months
            votes["dmy"] += 1
        elif second > 12 >= first:
            votes["mdy"] += 1
    if bool(votes["dmy"]) == bool(votes["mdy"]):
        return None
    return "dmy" if votes["dmy"] else "mdy"


def view(document: Document, schemes: tuple[Scheme, ...] = ()) -> View:
    """Look at a document once for all detectors."""
    hints: dict[tuple[str, str], list[Hint]] = {}
    for hint in document.hints:
        hints.setdefault((hint.source, hint.name.lower()), []).append(hint)
    language = next((h.value.strip() for h in hints.get(("html", "lang"), ())), None)
    if language is None and colliding(document.reading):
        from cleanse.detect.language import guess

        language = guess(document.reading[:4_000])[0] or None
    address = document.origin.url or next((h.value for h in hints.get(("link", "canonical"), ())), None)
    host = host_of(address)
    order = order_of(language, host) or order_in(document.reading)
    flat = is_flat(document)
    header = read_header(document, order, language) if flat else Header((), 0, chrome=False)
    reading = document.reading
    starts, ends, _, of, _ = zip(*document.blocks, strict=True) if document.blocks else ((),) * 5
    features = document.layout.features
    _, _, _, links, letters, flags = zip(*features, strict=True) if features else ((),) * 6
    headings = headings_in(of) if features else ()
    strange = "" if reading.isascii() else reading.encode("utf-8", "ignore").translate(None, ASCII).decode()
    return View(
        document, flat, header, kinds(header, schemes), order, language, host, hints, mask(reading), strange,
        starts, ends, of, links, letters, flags, headings, first_heading(document, headings), schemes,
    )  # fmt: skip
