"""The values that travel through `cleanse`: immutable, cheap and printable."""

from __future__ import annotations

from typing import Literal, NamedTuple

Span = tuple[int, int]  # [start, end) in code points of the reading


class Origin(NamedTuple):
    """Where an input came from and how its bytes were read."""

    path: str | None = None  # exactly as given; `dir/member`, `archive!member`; None for stdin
    url: str | None = None
    container: str | None = None  # "gzip" when the file was read through a compression
    media_type: str | None = None  # what the sniffer decided, "text/html" for example
    bytes: int | None = None  # size of the input, after decompression
    sha256: str | None = None  # of the same bytes, lower-case hex
    encoding: str | None = None  # a name that Python's codecs know
    encoding_method: str | None = None  # bom, utf-8, utf-8-repaired, given, http, meta, detected, fallback
    retrieved: str | None = None  # only if the input carries it


class Block(NamedTuple):
    """A line or paragraph of the reading; `text` is `reading[start:end]`."""

    start: int
    end: int
    text: str
    kind: str = "line"  # line, paragraph, heading, item, row, code, quote, caption
    hint: str = ""  # what the kind needs to be shown again: "h2", "ul/2", "th" ...


class Features(NamedTuple):
    """What the HTML reader saw of a block's place on the page; one per block, parallel to `Document.blocks`."""

    tag: str = ""  # the element that made the block
    depth: int = 0  # of that element in the tree
    parent: int = -1  # index into `Layout.containers` of the nearest container, -1 for none
    links: int = 0  # number of links
    link_chars: int = 0  # characters of the block that stand inside a link
    flags: int = 0  # bits of core.flags: in nav, in header, in footer, in article, hidden ...


class Container(NamedTuple):
    """An element that holds blocks: a node of the tree that the block decision looks at."""

    parent: int  # index of the container around it, -1 for the root; always smaller than its own index
    tag: str
    names: str  # class, id and role, lower case, space-separated
    first: int  # blocks [first, last) lie inside
    last: int


class Link(NamedTuple):
    """A link of the reading; only read where options ask for links."""

    start: int
    end: int
    href: str  # as the page has it, or absolute if the address of the page is known


class Layout(NamedTuple):
    """What the reader knows beyond the characters."""

    wrap: int | None = None  # detected line width in columns of a hard-wrapped text
    verbatim: tuple[Span, ...] = ()  # spans whose layout is kept: code, tables of a text
    features: tuple[Features, ...] = ()  # HTML only
    containers: tuple[Container, ...] = ()  # HTML only
    links: tuple[Link, ...] = ()  # HTML only, and only with the option `links`; sorted and disjoint


class Hint(NamedTuple):
    """A statement from the head of a page or from around the text: it has no place in the reading."""

    source: str  # title, meta, link, jsonld, html, header (a text's front matter or mail header), time
    name: str  # "og:title", "canonical", "datePublished", "lang" ...
    value: str
    path: str  # where it stands, for evidence: "head/meta[og:title]", "jsonld[0].headline"


class Document(NamedTuple):
    """One input, read: nothing in it is ever edited."""

    origin: Origin
    reading: str
    blocks: tuple[Block, ...]
    layout: Layout = Layout()
    hints: tuple[Hint, ...] = ()
    problems: tuple[Problem, ...] = ()


class Scheme(NamedTuple):
    """One way of numbering documents: a row of the catalogue, or one of the user's own.

    `pattern` finds the identifier in text; `needs` are strings of which one must stand near a number before the pattern
    is even compiled ("" for none, separated by bars, lower case where `fold`). Each example matches, no negative does.
    Only the schemes with `seen` have examples that were met in real documents; the others follow the published form.
    """

    id: str
    name: str = ""
    issuer: str = ""
    pattern: str = ""
    needs: str = ""
    examples: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    role: Literal["own", "both", "cited", "entity", "series"] = "both"  # whose identifier it can be
    place: Literal["any", "label", "url"] = "any"  # label: only with one of `needs` beside it; url: in addresses only
    risk: Literal["low", "medium", "high"] = "low"  # of meaning something else
    normal: str = ""  # a format for the number, "upper", "lower" or "" for as printed
    fold: bool = False  # the pattern ignores case
    seen: bool = False
    guarded: bool = False  # a pattern of the user: it is run on short pieces only


class Removal(NamedTuple):
    """A span that does not belong to the body; it lies inside one block."""

    code: str
    start: int
    end: int
    score: float  # confidence in [0, 1]
    moved_to: tuple[str, ...] = ()  # the fields that hold the span now
    seen: int = 0  # documents of the run that hold the line, if that is why it goes


class Candidate(NamedTuple):
    """A possible value of a metadata field, with the rule that found it.

    `start` and `end` are -1 for a value from the head; `path` then says where it stood. `extra` holds what else the
    field needs, as pairs: a date's role, an identifier's scheme.
    """

    field: str
    value: str
    raw: str
    start: int
    end: int
    rule: str
    score: float
    path: str | None = None
    extra: tuple[tuple[str, str], ...] = ()


class Problem(NamedTuple):
    """A doubt about the input that a reader of the record should know."""

    code: str
    level: Literal["info", "warning", "error"]
    message: str
    start: int = -1
    end: int = -1
    field: str | None = None


class Failure(NamedTuple):
    """An input that gives no document: the reason goes into an error record."""

    origin: Origin
    code: str  # a row of core.errors.ERRORS
    message: str
    stage: str = "decode"  # open, decompress, decode, parse, extract, metadata, validate, write


class Result(NamedTuple):
    """Everything that was said about a document, settled; `core.record` gives it the shape of the schema."""

    document: Document
    removals: tuple[Removal, ...]
    candidates: tuple[Candidate, ...]  # the chosen ones
    problems: tuple[Problem, ...]
    text: str
    losers: tuple[Candidate, ...] = ()  # kept for `explain`
    extractor: str = "cleanse"
