"""XML documents (JATS, TEI, DocBook, NITF, Akoma Ntoso, Federal Register ...) to a Document; data in XML is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.entities import html5
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Document, Failure, Hint, Layout, Origin, Problem
from cleanse.rules.problems import PROBLEM_BY_CODE

if TYPE_CHECKING:
    from bs4 import Tag

DEEP = 200  # nested elements; documents have under 60, and libxml2 gives up beyond its own limit
MANY = 250_000  # elements; about 120 MB and 3 s in the parser
CROWDED = 500  # attributes of one tag
LONGEST_VALUE = 2000  # characters of a title, name or identifier
AREA = 5000  # nodes of a place that holds metadata; journals list hundreds of authors
PROSE = 8  # words that make a block prose
IDEOGRAPHS = 20  # characters that make one in a script without spaces

# --- what a root element says ----------------------------------------------------------------------------------------
RECORDS = "pass the text of each record on its own"
FEED = "extract the HTML of each {0} and pass it on its own, or pass the pages that it links to"
ASIS = "`--from text` reads it as plain text"
DATA_ROOTS: dict[str, tuple[str, str]] = {
    "rss": ("an RSS feed", FEED.format("item")),
    "feed": ("an Atom feed", FEED.format("entry")),
    "rdf": ("RDF data or an RSS 1.0 feed", FEED.format("item")),
    "urlset": ("a site map", "fetch the pages that it lists and pass those"),
    "sitemapindex": ("an index of site maps", "fetch the pages that they list and pass those"),
    "opml": ("an outline of feeds (OPML)", "pass the pages that it lists"),
    "svg": ("a drawing (SVG)", ASIS),
    "plist": ("a property list", "plutil -convert json -o - FILE gives JSON"),
    "definitions": ("a service description (WSDL)", ASIS),
    "schema": ("an XML schema", ASIS),
    "stylesheet": ("an XSLT program", ASIS),
    "transform": ("an XSLT program", ASIS),
    "envelope": ("a SOAP message", "pass the document inside it"),
    "kml": ("map data (KML)", ASIS),
    "gpx": ("map data (GPX)", ASIS),
    "osm": ("map data (OpenStreetMap)", ASIS),
    "mediawiki": ("a wiki dump", "pass the text of each page on its own"),
    "oai-pmh": ("a harvest of library records", "pass the record's document"),
    "xliff": ("translation data", ASIS),
    "tmx": ("translation data", ASIS),
    "package": ("an e-book's table of contents (OPF)", "pass its XHTML files"),
    "ncx": ("an e-book's table of contents (NCX)", "pass its XHTML files"),
    "score-partwise": ("sheet music", ASIS),
}
DOCUMENT_ROOTS = frozenset(
    "article book chapter tei teicorpus text nitf newsml newsitem newsmessage akomantoso act bill judgment presdocu "
    "rule prorule notice fedreg formex section sect1 html body document doc".split()
)

# --- what an element is ----------------------------------------------------------------------------------------------
HEADING, ITEM, ROW, CODE, QUOTE, CAPTION, LINE = "heading", "item", "row", "code", "quote", "caption", "line"
KINDS: dict[str, str] = {
    name: kind
    for kind, names in {
        HEADING: "title head heading hd subject article-title hl1 hl2 headline ti sti bridgehead subtitle subheading "
        "doctitle title3 h1 h2 h3 h4 h5 h6 trans-title",
        ITEM: "list-item listitem item li def-item varlistentry step callout point",
        ROW: "tr row",
        CODE: "preformat programlisting screen literallayout pre",
        QUOTE: "disp-quote blockquote epigraph attrib",
        CAPTION: "caption figcaption",
        LINE: "l verse-line address-line dateline byline docnumber docproponent",
    }.items()
    for name in names.split()
}
TEXTUAL = frozenset("p para simpara fp ab seg al p.li np".split()) | {n for n, k in KINDS.items() if k == HEADING}
SECTIONS = frozenset(
    "sec section sect1 sect2 sect3 sect4 sect5 chapter part appendix app preface div div1 div2 div3 div4 div5 subpart "
    "subchapter division contents".split()
)
INLINE = frozenset(
    "italic bold b i em strong u sup sub su sc underline overline monospace strike named-content styled-content xref "
    "ext-link uri email inline-formula fn hi ref emph foreign name persname placename orgname rs num abbr date term "
    "gloss quote q soc said emphasis link ulink phrase literal filename command option code citetitle superscript "
    "subscript firstterm acronym replaceable varname function ftref e ac fr ht quot.start quot.end date no.doc.txt "
    "person location org a span font time cite mark small ins del surname given-names year month person-group name "
    "string-name collab day volume issue fpage lpage source publisher-name publisher-loc etal pub-id inline remark "
    "math mi mo mn mrow mtext msub msup mfrac mstyle def affectedid".split()
)  # fmt: skip
CITATIONS = frozenset(
    "element-citation mixed-citation nlm-citation citation bibl biblstruct biblioentry bibliomixed".split()
)
INHERITED = frozenset((ITEM, QUOTE, CAPTION, CODE))  # a plain block inside takes these over
CELLS = frozenset("td th entry ent ched cell".split())
BREAKS = frozenset("break br lb newline".split())
LABELS = frozenset("label num no.p no.parag".split())
SKIPPED = frozenset(
    "journal-meta teiheader meta itemmeta rightsinfo catalogref bib.instance bib.doc bib.oj prtpage tex-math "
    "annotation annotation-xml script style object-id indexterm media-reference media-metadata gid fw counts "
    "custom-meta-group self-uri docdata pubdata tobject identified-content processing-meta alt-title".split()
)
# Of what stands around the body only this is shown; the rest becomes hints.
ONLY: dict[str, frozenset[str]] = {
    name: frozenset(kept.split())
    for names, kept in (
        ("article-meta front-stub", "title-group abstract trans-abstract"),
        ("title-group", "article-title subtitle"),
        ("info bookinfo articleinfo chapterinfo sectioninfo", "title subtitle abstract"),
        ("contentmeta", "headline"),
    )
    for name in names.split()
}
HIDDEN_IN: dict[str, frozenset[str]] = {
    "head": frozenset(("nitf", "html")),
    "sic": frozenset(("choice",)),
    "orig": frozenset(("choice",)),
}

# Possessive throughout: none of these may look twice at a character.
NAME = r"([A-Za-z_][\w.\-]*+(?::[\w.\-]++)?+)"
TAG = lazy("<" + NAME + r"((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>")
END = lazy(r"</\s*+" + NAME + "[^<>]*+>")
DELIMITER = lazy("<!--|[\"'\\[\\]>]")
CLOSERS = {"'": "'", '"': '"', "<!--": "-->"}
ATTRIBUTE = lazy(r"([A-Za-z_][\w.\-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
REFERENCE = lazy(r"&(?:#([0-9]+);?|#[xX]([0-9A-Fa-f]+);?|([A-Za-z_][\w.\-]{0,60});)?")
FORBIDDEN = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
ROOT = lazy(r"<([A-Za-z_][\w.\-]*(?::[\w.\-]+)?)[\s/>]")
BREAK = "\x01"  # no text holds one once FORBIDDEN is out


def read_xml(text: str, origin: Origin) -> Document | Failure:
    r"""The document in an XML text, or the reason why it holds none.

    No document type is read: nothing is expanded, fetched or included.

    >>> read_xml("<doc><title>Rules</title><p>One &copy; two.</p></doc>", Origin()).reading
    'Rules\n\nOne © two.'
    >>> read_xml("<rss><channel/></rss>", Origin()).code
    'INP202'
    """
    at = root_at(text)
    found = ROOT.search(text, at)
    root = local(found[1]) if found else ""
    if root in DATA_ROOTS:
        what, way = DATA_ROOTS[root]
        return refusal(origin, f"this is {what}, not a document; {way}")
    tidy = Tidy()
    tidy.feed(text, at)
    if tidy.elements > MANY:
        message = f"more than {MANY:,} XML elements: too many for one document; split it first"
        return Failure(origin, "INP204", message, stage="parse")
    tree = parse("".join(tidy.out))
    pieces = tuple(flatten(tree))
    if not is_document(tree, root, pieces):
        what = f"this XML holds data rather than a document; {RECORDS}" if pieces else "this XML holds no text"
        return refusal(origin, f"{what}; {ASIS}")
    return assemble(origin, pieces, tuple(hints(tree)), tuple(tidy.problems()))


def refusal(origin: Origin, message: str) -> Failure:
    """XML that is no document."""
    return Failure(origin, "INP202", message, stage="parse")


def local(name: str) -> str:
    """A name without its prefix, in lower case: vocabularies are told apart by names alone."""
    return name.rpartition(":")[2].lower()


# --- making it harmless and well-formed ------------------------------------------------------------------------------
def root_at(text: str) -> int:
    """Where the prolog ends: declaration, comments, and the document type with its whole internal subset."""
    at = 0
    typed = False  # a second document type is left to Tidy: looking for many ends would be quadratic
    while (at := text.find("<", at)) >= 0:
        if text.startswith("<?", at):
            end, size = text.find("?>", at), 2
        elif text.startswith("<!--", at):
            end, size = text.find("-->", at + 4), 3
        elif not typed and text[at : at + 9].upper() == "<!DOCTYPE":
            end, size = doctype_end(text, at), 1
            typed = True
        else:
            return at
        if end < 0:
            return at + 1
        at = end + size
    return 0


def doctype_end(text: str, at: int) -> int:
    """The `>` that closes a document type; quotes and comments are stepped over, an unclosed one ends the look."""
    inside = False
    place = at + 2
    while mark := DELIMITER.search(text, place):
        sign, place = mark[0], mark.end()
        if sign == ">" and not inside:
            return mark.start()
        if sign in "[]":
            inside = sign == "["
        elif sign in ("'", '"', "<!--"):
            end = text.find(CLOSERS[sign], place)
            if end < 0:
                break
            place = end + 1
    return text.find(">", at)


class Tidy:
    """Rewrites markup as plain, balanced XML: one pass, no look back, every character of text kept."""

    def __init__(self) -> None:
        self.out: list[str] = ["<cleanse>"]
        self.open: list[str] = []
        self.count: dict[str, int] = {}
        self.elements = 0
        self.ignored = 0
        self.deep = False
        self.crowded = False

    def feed(self, text: str, at: int) -> None:
        """Go through `text` from `at` on."""
        missing: set[str] = set()  # closing marks that do not come any more: looked for once
        while self.elements <= MANY:
            start = text.find("<", at)
            self.text(text[at : start if start >= 0 else len(text)])
            if start < 0:
                break
            at = self.special(text, start, missing) or self.tag(text, start)
        while self.open:
            self.close()
        self.out.append("</cleanse>")

    def special(self, text: str, start: int, missing: set[str]) -> int:
        """Step over a comment, an instruction or a declaration, take the text of a CDATA section; 0 for a tag."""
        for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")):
            if text.startswith(opening, start):
                end = -1 if closing in missing else text.find(closing, start + len(opening))
                if end < 0:
                    missing.add(closing)
                    return start + len(opening)
                if closing == "]]>":
                    self.out.append(escape(text[start + 9 : end]))
                return end + len(closing)
        return 0

    def tag(self, text: str, start: int) -> int:
        """One start or end tag, or a `<` that is neither and so stays as text."""
        if found := END.match(text, start):
            name = local(found[1])
            if self.count.get(name):
                while self.close() != name:
                    pass
        elif found := TAG.match(text, start):
            self.elements += 1
            name = local(found[1])
            empty = found[2].endswith("/")
            if len(self.open) < DEEP:
                self.out.append(f"<{name}{self.attributes(found[2])}{'/' if empty else ''}>")
            else:
                self.deep = True
                self.out.append(" ")
            if not empty:
                self.open.append(name)
                self.count[name] = self.count.get(name, 0) + 1
        else:
            self.out.append("&lt;")
            return start + 1
        return found.end()

    def close(self) -> str:
        """End the innermost element."""
        name = self.open.pop()
        self.count[name] -= 1
        self.out.append(f"</{name}>" if len(self.open) < DEEP else " ")
        return name

    def attributes(self, source: str) -> str:
        """The attributes by local names, quoted afresh, the first of each name."""
        if "=" not in source:
            return ""
        if source.count("=") > CROWDED:
            self.crowded = True
            return ""
        values: dict[str, str] = {}
        for name, double, single in ATTRIBUTE.findall(source):
            if name != "xmlns":
                values.setdefault(name.lower(), double or single)
        return "".join(f' {name}="{self.plain(value)}"' for name, value in values.items())

    def text(self, source: str) -> None:
        """Characters between tags."""
        if source:
            self.out.append(self.plain(source))

    def plain(self, source: str) -> str:
        """Text with its references resolved, the undeclared ones dropped, and quoted for XML."""
        if "&" in source:
            source = REFERENCE.sub(self.resolve, source)
        return escape(source)

    def resolve(self, found: re.Match[str]) -> str:
        """The characters of one reference."""
        decimal, hexadecimal, name = found.groups()
        if name:
            if (known := html5.get(name + ";")) is None:
                self.ignored += 1
            return known or ""
        if decimal or hexadecimal:
            digits = (decimal or hexadecimal).lstrip("0") or "0"
            code = int(digits, 10 if decimal else 16) if len(digits) < 8 else 0x110000
            return chr(code) if code < 0x110000 else "\ufffd"  # the end of Unicode
        return "&"  # a bare ampersand

    def problems(self) -> Iterator[Problem]:
        """The doubts that came up."""
        if self.ignored:
            what = "1 entity reference" if self.ignored == 1 else f"{self.ignored} entity references"
            yield problem("XML101", f"{what} without a meaning of its own left out; document types are not read")
        if self.deep:
            yield problem("HTM101", f"elements nested more than {DEEP} deep; their text was kept, their structure not")
        if self.crowded:
            yield problem("HTM102", f"a tag with more than {CROWDED} attributes; they were not looked at")


def escape(text: str) -> str:
    """`text` as XML character data or attribute value."""
    text = FORBIDDEN.sub("", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def problem(code: str, message: str) -> Problem:
    """A doubt with the level of its row."""
    return Problem(code, PROBLEM_BY_CODE[code].level, message)


def parse(markup: str) -> Tag:
    """The tree of well-formed markup, below the root that `Tidy` put around it."""
    from bs4 import BeautifulSoup, Tag  # 110 ms, and only XML comes here

    soup = BeautifulSoup(markup.encode(), "xml", from_encoding="utf-8")
    return next(child for child in soup.children if isinstance(child, Tag))  # Tidy's root is always there


# --- the tree as blocks ----------------------------------------------------------------------------------------------
class Piece(NamedTuple):
    """A block before it has a place in the reading."""

    text: str
    kind: str
    hint: str


class Frame(NamedTuple):
    """An element that is being walked through."""

    children: Iterator[Any]
    name: str
    kind: str
    level: int  # sections around it
    mixed: bool  # text stands between its children
    block: bool
    run: bool  # everything below is inline: a citation, a table row
    only: frozenset[str] | None


class Writer:
    """Collects inline text and lets a block go when one ends."""

    def __init__(self) -> None:
        self.buffer: list[str] = []
        self.pending = ""  # the number of a section or item, waiting for its text

    def flush(self, frame: Frame) -> Iterator[Piece]:
        """The block that the buffer makes, if it holds any text."""
        source = "".join(self.buffer)
        self.buffer.clear()
        text = source.strip("\r\n") if frame.kind == CODE else collapse(source)
        if not text.strip():
            return
        if self.pending:
            text, self.pending = f"{self.pending} {text}", ""
        yield Piece(text, frame.kind, block_hint(frame))

    def rest(self, frame: Frame) -> Iterator[Piece]:
        """What is left at the end."""
        yield from self.flush(frame)
        if self.pending:
            yield Piece(self.pending, LINE, "")


def collapse(source: str) -> str:
    """One space for each run of white space, a line end for each break."""
    if BREAK not in source:
        return " ".join(source.split())
    return "\n".join(line for part in source.split(BREAK) if (line := " ".join(part.split())))


def block_hint(frame: Frame) -> str:
    """What the kind needs to be shown again."""
    if frame.kind == HEADING:
        own = frame.name[1:] if frame.name[0] == "h" and frame.name[1:].isdigit() else ""
        return f"h{own or min(6, 1 + frame.level)}"
    return "ul/1" if frame.kind == ITEM else ""


def flatten(root: Tag) -> Iterator[Piece]:
    """The blocks of a tree in document order. An explicit stack: depth costs no recursion.

    An element is inline when its name says so, or when it is unknown and text stands beside it; any other is a block.
    """
    from bs4 import Tag as Element
    from bs4.element import NavigableString, PreformattedString

    writer = Writer()
    stack = [frame_of(root, None, NavigableString)]
    while stack:
        frame = stack[-1]
        child = next(frame.children, None)
        if child is None:
            stack.pop()
            if frame.block:
                yield from writer.flush(frame) if stack else writer.rest(frame)
            elif not stack[-1].mixed and frame.name not in CELLS:
                writer.buffer.append("" if stack[-1].name in TEXTUAL else " ")
        elif isinstance(child, Element):
            name = child.name
            if hidden(name, frame):
                continue
            if name in BREAKS:
                writer.buffer.append(BREAK)
            elif name in LABELS and not frame.mixed:
                writer.pending = " ".join((writer.pending, *child.get_text(" ").split())).strip()
            else:
                inner = frame_of(child, frame, NavigableString)
                if inner.block:
                    yield from writer.flush(frame)
                elif name in CELLS and "".join(writer.buffer).strip():
                    writer.buffer.append(" | ")
                stack.append(inner)
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            writer.buffer.append(child)


def hidden(name: str, parent: Frame) -> bool:
    """Whether an element of this name is left out below that parent."""
    if name in SKIPPED or (parent.only is not None and name not in parent.only):
        return True
    return name in HIDDEN_IN and parent.name in HIDDEN_IN[name]


def frame_of(element: Tag, parent: Frame | None, string: type) -> Frame:
    """The frame that an element opens."""
    name = element.name
    mixed = any(isinstance(child, string) and not str(child).isspace() for child in element.children)
    if parent is None:
        return Frame(iter(element.children), name, "paragraph", 0, mixed, block=True, run=False, only=None)
    kind = own_kind(name, parent)
    run = parent.run or kind == ROW or name in CITATIONS
    level = parent.level + (name in SECTIONS)
    if name == "hd":  # Federal Register: HED and HD1 stand below the subject, HD2 below those
        source = str(element.get("source") or "")[2:3]
        level = int(source) if source.isdecimal() else 1
    block = bool(kind)
    kind = kind or parent.kind
    return Frame(iter(element.children), name, kind, level, mixed, block, run, ONLY.get(name))


def own_kind(name: str, parent: Frame) -> str:
    """The kind of block that an element makes; "" for an inline one."""
    if parent.run:
        return ""
    if name == "code":
        return "" if parent.mixed or parent.name in TEXTUAL else CODE
    if name == "title" and parent.mixed:  # TEI: the title of a work that the text speaks of
        return ""
    kind = KINDS.get(name)
    if kind is None:
        if name in INLINE or (parent.mixed and name not in TEXTUAL and name not in CITATIONS):
            return ""
        return parent.kind if parent.kind in INHERITED else "paragraph"
    return CAPTION if kind == HEADING and parent.kind == CAPTION else kind


def assemble(
    origin: Origin, pieces: tuple[Piece, ...], found: tuple[Hint, ...], problems: tuple[Problem, ...]
) -> Document:
    """The blocks set one below the other; lines, rows and items of one list without a blank line."""
    parts: list[str] = []
    blocks: list[Block] = []
    verbatim: list[tuple[int, int]] = []
    at = 0
    before = ""
    for piece in pieces:
        if parts:
            gap = "\n" if piece.kind == before and piece.kind in (ITEM, ROW, LINE) else "\n\n"
            parts.append(gap)
            at += len(gap)
        end = at + len(piece.text)
        blocks.append(Block(at, end, piece.text, piece.kind, piece.hint))
        if piece.kind == CODE:
            verbatim.append((at, end))
        parts.append(piece.text)
        at, before = end, piece.kind
    layout = Layout(verbatim=tuple(verbatim))
    return Document(origin, "".join(parts), tuple(blocks), layout, found, problems)


def is_document(tree: Tag, root: str, pieces: tuple[Piece, ...]) -> bool:
    """Whether it holds text to read: a known root with any text does, an unknown one needs prose and no records."""
    if not pieces:
        return False
    if root in DOCUMENT_ROOTS:
        return True
    prose = sum(len(piece.text) for piece in pieces if is_prose(piece.text))
    return prose * 2 >= sum(len(piece.text) for piece in pieces) and not are_records(tree)


def is_prose(text: str) -> bool:
    """A sentence or more, in a script with or without spaces."""
    return len(text.split(None, PROSE)) >= PROSE or sum(1 for c in text if c > "\u2e7f") >= IDEOGRAPHS


def top_of(tree: Tag) -> Tag | None:
    """The document's own root element."""
    return next(iter(tree.find_all(recursive=False)), None)


def are_records(tree: Tag) -> bool:
    """Whether the root repeats one element whose children are fields of one short value each."""
    top = top_of(tree)
    rows = top.find_all(recursive=False) if top is not None else []
    names = {row.name for row in rows}
    if len(rows) < 3 or len(names) > 1 or names & (SECTIONS | TEXTUAL | KINDS.keys()):  # a few records
        return False
    fields = [[field for field in row.find_all(recursive=False) if not field.find()] for row in rows[:20]]
    short = sum(not is_prose(field.get_text()) for row in fields for field in row)
    return short >= 2 * len(fields) and all(len({f.name for f in row}) > 1 for row in fields)


# --- what stands around the body -------------------------------------------------------------------------------------
def words(element: Tag | None) -> str:
    """The text of an element in one line; no value that this is asked for has more than a few strings."""
    return "" if element is None else collapse("".join(islice(element.strings, 200)))[:LONGEST_VALUE]


def inner(element: Tag, *names: str) -> Tag | None:
    """The first element of one of these names close below."""
    below = islice(element.descendants, 300)
    return next((child for child in below if getattr(child, "name", None) in names), None)  # type: ignore[return-value]


def dated(element: Tag) -> str:
    """A date: the machine-readable attribute, else year, month and day elements, else the text."""
    for name in ("iso-8601-date", "when", "norm", "iso", "date"):
        if value := str(element.get(name) or "").strip():
            return value[:LONGEST_VALUE]
    parts = [words(inner(element, name)) for name in ("year", "month", "day")]
    if not parts[0]:
        return words(element)
    if parts[1].isdecimal():
        return "-".join([parts[0], *(part.zfill(2) for part in parts[1:] if part.isdecimal())])
    return " ".join(part for part in reversed(parts) if part)


def person(element: Tag) -> str:
    """A name with the given names first."""
    given = words(inner(element, "given-names", "firstname", "forename"))
    if family := words(inner(element, "surname", "lastname")):
        return f"{given} {family}".strip()
    return words(inner(element, "collab", "personname", "orgname", "string-name", "name") or element)


# (area, element, attribute that must have one of the values, hint, how to read it). The first area found is used.
SOURCES: tuple[tuple[str, str, tuple[str, frozenset[str]] | None, str, Callable[[Tag], str]], ...] = (
    ("article-meta", "article-title", None, "citation_title", words),
    ("titlestmt", "title", None, "citation_title", words),
    ("info", "title", None, "citation_title", words),
    ("bookinfo", "title", None, "citation_title", words),
    ("articleinfo", "title", None, "citation_title", words),
    ("hedline", "hl1", None, "citation_title", words),
    ("contentmeta", "headline", None, "citation_title", words),
    ("preamb", "subject", None, "citation_title", words),
    ("preface", "doctitle", None, "citation_title", words),
    ("article-meta", "pub-date", ("date-type", frozenset(("pub", "epub"))), "citation_publication_date", dated),
    ("article-meta", "pub-date", ("pub-type", frozenset(("epub", "ppub", "pub"))), "citation_publication_date", dated),
    ("article-meta", "pub-date", None, "citation_publication_date", dated),
    ("publicationstmt", "date", None, "citation_publication_date", dated),
    ("info", "pubdate", None, "citation_publication_date", dated),
    ("articleinfo", "pubdate", None, "citation_publication_date", dated),
    ("docdata", "date.issue", None, "citation_publication_date", dated),
    ("frbrwork", "frbrdate", None, "citation_publication_date", dated),
    ("bib.instance", "date", None, "citation_publication_date", dated),
    ("article-meta", "contrib", ("contrib-type", frozenset(("author",))), "citation_author", person),
    ("titlestmt", "author", None, "citation_author", person),
    ("info", "author", None, "citation_author", person),
    ("articleinfo", "author", None, "citation_author", person),
    ("article-meta", "article-id", ("pub-id-type", frozenset(("doi",))), "citation_doi", words),
    ("article-meta", "article-id", ("pub-id-type", frozenset(("pmid",))), "citation_pmid", words),
    ("publicationstmt", "idno", ("type", frozenset(("doi",))), "citation_doi", words),
    ("publicationstmt", "idno", None, "dc.identifier", words),
    ("info", "biblioid", None, "dc.identifier", words),
    ("journal-meta", "journal-title", None, "citation_journal_title", words),
    ("journal-meta", "publisher-name", None, "citation_publisher", words),
    ("publicationstmt", "publisher", None, "dc.publisher", words),
    ("article-meta", "kwd", None, "citation_keywords", words),
)
SEVERAL = frozenset(("citation_author", "citation_keywords"))


def hints(tree: Tag) -> Iterator[Hint]:
    """What the vocabularies say about title, date, authors and identifiers; the first row that finds a value has it."""
    top = top_of(tree)
    if top is None:
        return
    if language := str(top.get("lang") or "").strip():
        yield Hint("html", "lang", language, top.name)
    areas = areas_of(tree)
    told: set[str] = set()
    for area, name, condition, hint, read in SOURCES:
        if hint in told:
            continue
        for element in areas.get(area, {}).get(name, ()):
            if condition and str(element.get(condition[0]) or "").lower() not in condition[1]:
                continue
            if value := read(element):
                told.add(hint)
                yield Hint("meta", hint, value, path_of(element))
                if hint not in SEVERAL:
                    break


def areas_of(tree: Tag) -> dict[str, dict[str, list[Tag]]]:
    """The first of each of the places where metadata stand, with the first elements below it by name."""
    wanted = {row[0] for row in SOURCES}
    areas: dict[str, dict[str, list[Tag]]] = {}
    for element in tree.descendants:
        name = getattr(element, "name", None)
        if name in wanted and name not in areas:
            areas[name] = {}
            for child in islice(element.descendants, AREA):  # type: ignore[attr-defined]
                if getattr(child, "name", None):
                    areas[name].setdefault(child.name, []).append(child)
    return areas


def path_of(element: Tag) -> str:
    """Where an element stands, from the root on."""
    names = [element.name, *(parent.name for parent in element.parents)]
    return "/".join(reversed(names[: names.index("cleanse")]))
