"""An HTML page as a document: one lexbor parse, one iterative walk into blocks, features and hints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Container, Document, Features, Hint, Layout, Link, Origin, Problem
from cleanse.readers.guard import freed, tamed
from cleanse.readers.jsonld import statements
from cleanse.readers.text import read_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 512  # levels of elements that still get containers and kinds; deeper text is flattened into them
MOST_HINTS = 1_000
LONG_PRE = 2_000  # characters of a <pre> that may be a whole document
PARAGRAPH = lazy(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")  # lines up to a blank one

# What the walk does with an element; every other tag is inline. The order matters: what has an inside comes first.
STYLE, INLINE, BLOCK, CELL, SKIP, BREAK, PRE, HEAD = range(8)
TAGS: dict[str, int] = {
    **dict.fromkeys("b i em strong u s code small sup sub mark font".split(), STYLE),
    **dict.fromkeys(
        "script style template svg math iframe object embed canvas video audio select datalist map frameset title "
        "-comment -doctype -cdata img input meta link source track wbr area base col param".split(),
        SKIP,
    ),
    **dict.fromkeys(("br", "hr"), BREAK),
    **dict.fromkeys(
        "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav noscript ol option p "
        "search section summary table tbody tfoot thead tr ul label".split(),
        BLOCK,
    ),
    "td": CELL,
    "th": CELL,
    **dict.fromkeys(("pre", "textarea", "listing", "xmp", "plaintext"), PRE),
    "head": HEAD,
}
CONTAINERS = frozenset(
    "html body address article aside blockquote center dd details dialog div dl fieldset figure footer form header "
    "hgroup li main menu nav noscript ol section search table tbody td th tr ul td".split()
)
KINDS = {
    **{f"h{n}": "heading" for n in range(1, 7)},
    "p": "paragraph", "li": "item", "dt": "item", "dd": "item", "tr": "row", "td": "row", "th": "row",
    "blockquote": "quote", "figcaption": "caption", "caption": "caption", "pre": "code",
}  # fmt: skip
LISTS = ("ul", "ol")
INHERITED = frozenset(("item", "quote", "caption"))  # kinds that a plain <p> or <div> inside takes over
TIGHT = frozenset(("li", "tr", "dt", "dd", "br", "td", "th", "option", "button", "label"))  # no blank line
TAG_FLAGS = {
    "nav": f.IN_NAV, "header": f.IN_HEADER, "footer": f.IN_FOOTER, "aside": f.IN_ASIDE, "article": f.IN_ARTICLE,
    "main": f.IN_MAIN, "form": f.IN_FORM, "button": f.IN_BUTTON, "noscript": f.NOSCRIPT, "table": f.IN_TABLE,
    "ul": f.IN_LIST, "ol": f.IN_LIST, "time": f.DATELIKE,
}  # fmt: skip
ROLES = {
    "navigation": f.IN_NAV, "banner": f.IN_HEADER, "contentinfo": f.IN_FOOTER, "complementary": f.IN_ASIDE,
    "main": f.IN_MAIN, "article": f.IN_ARTICLE, "search": f.IN_FORM, "menu": f.IN_NAV, "menubar": f.IN_NAV,
    "dialog": f.HIDDEN, "alertdialog": f.HIDDEN,
}  # fmt: skip
# What is due on leaving an element: mark the end of a link, end the block, owe a blank line, close a container.
LINK, PARTS, SPACED, HOLDS = 1, 2, 4, 8


def _plans() -> Iterator[tuple[str, tuple[int, int, str, int]]]:
    """Per tag all that the walk asks: what to do with the element, what is due on leaving it, its kind and its flag."""
    for tag in {**TAGS, **TAG_FLAGS, "a": INLINE}:
        action = TAGS.get(tag, INLINE)
        due = LINK if tag == "a" else PARTS if action == BLOCK else 0
        if action == BLOCK and tag not in TIGHT:
            due |= SPACED
        if action in (BLOCK, CELL) and tag in CONTAINERS:
            due |= HOLDS
        yield tag, (action, due, KINDS.get(tag, "line"), TAG_FLAGS.get(tag, 0))


PLANS = dict(_plans())
UNKNOWN = (INLINE, 0, "line", 0)
# Words in class, id, itemprop and aria-label, matched once per distinct string and page. A plain word is looked for
# first: most class names hold none of them, and that costs a tenth of a pattern.
NAMES: tuple[tuple[int, tuple[str, ...], re.Pattern[str]], ...] = (
    (f.BREADCRUMB, ("crumb", "you are here"), lazy(r"breadcrumb|\bcrumbs?\b|you are here")),
    (
        f.DATELIKE,
        ("dat", "time", "posted", "published"),
        lazy(
            r"(?<![a-z])(?:post|pub|entry|article|news|publish|publication)?dates?(?![a-z])|datetime|dateline|datepublished|"
            r"timestamp|(?<![a-z])published|posted[-_]?on|(?<![a-z])time(?![a-z])"
        ),
    ),
    (
        f.BYLINE,
        ("byline", "author", "writer"),
        lazy(r"byline|\bauthors?\b|author[-_ ]name|\bby[-_]author|\bwriter\b|\bbyauthor\b"),
    ),
    (
        f.COMMENTS,
        ("comment", "disqus", "respond"),
        lazy(r"\bcomments?\b|comment[-_ ](?:list|area|form|section|thread)|disqus|respond\b"),
    ),
)
STYLE_HIDDEN = lazy(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Elements without visible text that say something.
SPEAKING = frozenset(("script", "meta", "link", "title", "iframe", "template"))
PLAIN = ("line", "paragraph")
NAMING = frozenset(("class", "id", "role", "itemprop", "aria-label", "data-component"))
MICRODATA = frozenset("headline name datepublished datemodified datecreated author publisher articlesection".split())
BY_THEMSELVES = frozenset(("hidden", "style", "aria-hidden", "property"))  # attributes that say something
DATED = {  # RDFa, in the body
    "dc:date dc:created": "datepublished", "dc:created": "datepublished", "dc:issued": "datepublished",
    "schema:datePublished": "datepublished", "datePublished": "datepublished", "schema:dateCreated": "datecreated",
}  # fmt: skip
ASIDE = f.IN_NAV | f.IN_FOOTER  # where an inline element says nothing that anybody asks for
LOCAL = f.DATELIKE | f.BYLINE  # said of a leaf, not of everything around it


LONGEST_TITLE = 500  # characters; a longer one with tags in it, or more inside an <iframe>, is no such thing
LONGEST_ADDRESS = 4_000  # characters
AFTER_LINK = "\x00a"  # in the buffer, where a link has ended; no text holds NUL
JOINT = "\x00s"  # in the buffer, between two inline elements that stand side by side and are two words
TWO_WORDS = lazy("(?<=[^\\W_\u2e80-\U0003ffff])\x00s(?=[^\\W_\u2e80-\U0003ffff])")
APART = frozenset("a span time abbr cite data label font".split())
PICTURES = frozenset(("svg", "img"))  # two words stand on either side of one
# Class names of what is only read aloud; it begins a word wherever it stands.
READ_ALOUD = lazy(r"a11y|clipped|sr-only|screen-?reader|visually-?hidden|hidden-visually|assistive")
NUMBERED = lazy(r"[a-z]{1,4}[-_]?\d+")  # class names of word processors, which change inside a word
NAMELESS = ("", 0)
new = tuple.__new__  # a third of the time of the constructor of a NamedTuple: blocks come by the hundred


def read_html(text: str, origin: Origin, utf8: bytes | None = None, *, links: bool = False) -> Document:
    """The page as a document, with its links if they are asked for. Never raises; what was odd is a problem.

    `utf8` may hold the same page in UTF-8, where it came so: encoding a page again costs as much as a third of parsing.
    """
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    tame, problems = tamed(text)
    if utf8 is not None and tame is text and b"\x00" not in utf8:
        data = utf8
    else:  # `replace` only meets lone surrogates, which no decoder of ours lets through
        data = (tame.replace("\x00", "") if "\x00" in tame else tame).encode("utf-8", "replace")
    tree = LexborHTMLParser(data, options=LexborDocumentOptions.WO_EVENTS)
    walk = _Walk(links=links)
    root = tree.root
    if root is not None:
        walk.over(root)
    if walk.swallowed and (free := freed(text)) != text:
        return read_html(free, origin, links=links)
    return walk.document(origin, problems)


class _Walk:
    """The state of one walk; it ends with the walk."""

    def __init__(self, *, links: bool = False) -> None:
        # Place in the buffer and address, "" where a link ends; None if nobody asks.
        self.anchors: list[tuple[int, str]] | None = [] if links else None
        self.links: list[Link] = []
        self.parts: list[str] = []
        self.position = 0
        self.blocks: list[Block] = []
        self.features: list[Features] = []
        self.containers: list[list[Any]] = []  # parent, tag, names, first, last
        self.verbatim: list[tuple[int, int]] = []
        self.hints: list[Hint] = []
        self.ld: list[str] = []
        self.wrap: int | None = None
        self.memo: dict[str, tuple[str, int]] = {}
        self.times = 0
        self.swallowed = False  # an element without an end has taken what follows, or a shadow root was skipped
        self.gap = 0  # line ends owed before the next block: 0, 1 or 2

    def document(self, origin: Origin, problems: tuple[Problem, ...]) -> Document:
        reading = "".join(self.parts)
        self.hints.extend(statements(self.ld))
        containers = tuple(new(Container, row) for row in self.containers)
        layout = Layout(self.wrap, tuple(self.verbatim), tuple(self.features), containers)
        if self.links:
            layout = layout._replace(links=tuple(_absolute(self.links, origin.url)))
        return Document(origin, reading, tuple(self.blocks), layout, tuple(self.hints[:MOST_HINTS]), problems)

    def over(self, root: LexborNode) -> None:  # noqa: C901, PLR0912, PLR0915  # one loop: calls cost more than branches
        """Visit every node once, in document order, without recursion."""
        node: Any = root
        # Per open element: node, what is due on leaving it, and for all but inline elements what to restore then.
        stack: list[Any] = []
        push, pop = stack.append, stack.pop
        tag, kind, hint = "html", "line", ""
        bits, container, depth, linked, lists = 0, -1, 0, False, 0
        plan_of, names_of, containers, blocks = PLANS.get, self.names, self.containers, self.blocks
        # The block being gathered: its text so far, links, characters of them, what inline elements say of it.
        buffer: list[str] = []
        links = link_chars = local = 0
        anchors = self.anchors

        def flush() -> None:
            nonlocal links, link_chars, local
            if buffer:
                raw = buffer[0] if len(buffer) == 1 else "".join(buffer).replace(AFTER_LINK, "")
                if JOINT in raw:
                    raw = TWO_WORDS.sub(" ", raw).replace(JOINT, "")
                text = " ".join(raw.split())
                if text and text.strip("| "):
                    features = new(Features, (tag, depth, container, links, link_chars, bits | local))
                    self.emit(text.rstrip("| ") if text.endswith(" |") else text, kind, hint, features)
                    if anchors:
                        self.link(buffer, blocks[-1])
                elif anchors:
                    anchors[:] = [(0, anchors[-1][1])]
                buffer.clear()
            links = link_chars = local = 0

        while True:
            name = node.tag
            if name == "-text":
                content = node.text_content
                if not content or content.isspace():
                    if buffer:
                        buffer.append(" ")
                else:
                    if linked:
                        link_chars += len(content.strip())
                    buffer.append(content)
            else:
                action, due, own, flag = plan_of(name, UNKNOWN)
                if action <= CELL:  # blocks, cells and inline elements
                    child = node.first_child
                    if child is not None and (depth < DEEPEST or action <= INLINE):
                        if action <= INLINE:
                            push((node, due, linked))
                            if name == "a":
                                if buffer and buffer[-1] == AFTER_LINK:
                                    buffer[-1] = " "  # two links side by side are two words
                                elif buffer and buffer[-1][-1].isalnum() and _apart(node, buffer[-1]):
                                    buffer.append(JOINT)
                                if anchors is not None:
                                    anchors.append((len(buffer), node.attributes.get("href") or ""))
                                links += 1
                                linked = True
                                if not bits & ASIDE:
                                    local |= names_of(node)[1] & LOCAL
                            elif action and not bits & ASIDE:
                                if buffer and buffer[-1][-1].isalnum() and _apart(node, buffer[-1]):
                                    buffer.append(JOINT)
                                local |= (names_of(node)[1] | flag) & LOCAL
                                if name == "time":
                                    self.time(node)
                        else:
                            push((node, due, tag, kind, hint, bits, container, depth, linked, lists))
                            if action == CELL:
                                if buffer and not "".join(buffer[-3:]).isspace():
                                    buffer.append(" | ")
                            else:
                                if buffer or local:
                                    flush()
                                if due & SPACED:
                                    self.gap = 2
                            depth += 1
                            if kind not in INHERITED or own not in PLAIN:
                                kind, hint = own, name
                            if name == "li":
                                hint = f"{tag if tag in LISTS else 'ul'}/{lists}"
                            elif name in LISTS:
                                lists += 1
                            elif name == "html":
                                self.root(node)
                            tag = name
                            names, told = names_of(node)
                            bits |= told | flag
                            if name == "header" and bits & (f.IN_ARTICLE | f.IN_MAIN):
                                bits &= ~f.IN_HEADER
                            if due & HOLDS:
                                count = len(blocks)
                                containers.append([container, name, names, count, count])
                                container = len(containers) - 1
                        node = child
                        continue
                    if child is not None:  # too deep: its text joins the text around it
                        buffer.append(" " + node.text(deep=True, separator=" ") + " ")
                    elif action == CELL and buffer:
                        buffer.append(" | ")  # an empty cell keeps the columns in their places
                    elif action == BLOCK and buffer:
                        buffer.append(" ")  # an empty block parts words, even where a style shows it inside the line
                elif action == SKIP:
                    if name in SPEAKING:
                        self.aside(node, name)
                    elif name in PICTURES and buffer and buffer[-1][-1].isalnum():
                        buffer.append(JOINT)
                elif action == HEAD:
                    self.head(node)
                else:
                    if buffer or local:
                        flush()
                    if action == PRE:
                        self.gap = 2
                        self.preformatted(node, bits | names_of(node)[1], container, depth)
                    else:
                        self.gap = max(self.gap, 2 if name == "hr" else 1)
            following = node.next
            while following is None:  # leave what has ended
                if not stack:
                    if buffer:
                        flush()
                    return
                frame = pop()
                node, due = frame[:2]
                if due > LINK:
                    if due & PARTS:
                        if buffer or local:
                            flush()
                        if due & SPACED:
                            self.gap = 2
                    if due & HOLDS:
                        row = containers[container]
                        row[4] = len(blocks)
                        if row[3] == row[4]:
                            containers.pop()  # nothing in it: it was the last, since what it held went before it
                    _, _, tag, kind, hint, bits, container, depth, linked, lists = frame
                elif due:
                    if buffer:
                        buffer.append(AFTER_LINK)
                    if anchors is not None:
                        anchors.append((len(buffer), ""))
                    linked = frame[2]
                following = node.next
            node = following

    def emit(self, text: str, kind: str, hint: str, features: Features) -> None:
        """Add a block to the reading, after the blank line or line end that it is owed."""
        start = self.position
        if start:
            lead = "\n\n" if self.gap == 2 else "\n"
            self.parts.append(lead)
            start += len(lead)
        self.parts.append(text)
        self.position = end = start + len(text)
        self.gap = 1
        self.blocks.append(new(Block, (start, end, text, kind, hint)))
        self.features.append(features)

    def link(self, buffer: list[str], block: Block) -> None:
        """Note where the links of a block stand; one that is still open goes on in the next block."""
        anchors = self.anchors or []
        inked = [place for place, sign in enumerate(block.text, block.start) if sign != " "]
        seen = at = start = 0
        href = ""
        for place, address in (*anchors, (len(buffer), "")):
            seen += len("".join("".join(buffer[at:place]).replace(AFTER_LINK, "").replace(JOINT, "").split()))
            at = place
            if href and start < min(seen, len(inked)):
                self.links.append(Link(inked[start], inked[min(seen, len(inked)) - 1] + 1, href))
            href, start = address.strip(), seen
        anchors[:] = [(0, anchors[-1][1])]

    def preformatted(self, node: Any, bits: int, container: int, depth: int) -> None:
        """A <pre>: its layout is kept; blank lines part it into blocks."""
        text = node.text(deep=True, separator="") if node.first_child is not None else ""
        text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").rstrip()
        if not text.strip():
            return
        if self.position:
            self.parts.append("\n\n")
            self.position += 2
        begin = self.position
        self.parts.append(text)
        self.position += len(text)
        self.gap = 2
        inner = read_text(text, Origin()) if len(text) > LONG_PRE else None
        if inner and inner.layout.wrap:  # mail archives, gazettes and RFCs: a whole text, with lines of one width
            self.wrap = self.wrap or inner.layout.wrap
            self.verbatim.extend((begin + start, begin + end) for start, end in inner.layout.verbatim)
            pieces = [(block.start, block.end, block.kind, block.hint) for block in inner.blocks]
        else:
            self.verbatim.append((begin, self.position))
            pieces = [(match.start(), match.end(), "code", "pre") for match in PARAGRAPH.finditer(text)]
        for start, end, kind, hint in pieces:
            self.blocks.append(Block(begin + start, begin + end, text[start:end], kind, hint))
            self.features.append(Features("pre", depth, container, 0, 0, bits))

    def names(self, node: Any) -> tuple[str, int]:
        """Class, id, role and the like of an element in lower case, and the flags that its attributes stand for."""
        found = node.attributes
        if not found:
            return NAMELESS
        if len(found) == 1 and (said := self.memo.get(found.get("class") or "")):
            return said  # what most elements have
        names, bits = "", 0
        for key, value in found.items():
            if key in NAMING:
                if value:
                    names = f"{names} {value[:300]}" if names else value[:300]
                    if key == "role":
                        bits |= ROLES.get(value.lower(), 0)
                    elif key == "itemprop":
                        self.microdata(node, value, found)
            elif key in BY_THEMSELVES:
                bits |= self.told(key, value or "", found)
        if not names:
            return ("-", bits) if bits else NAMELESS
        said = self.memo.get(names)
        if said is None:
            low = names.lower()
            said = self.memo[names] = (low, _told(low))
        return (said[0], said[1] | bits) if bits else said

    def told(self, key: str, value: str, found: dict[str, str | None]) -> int:
        """The flag that an attribute stands for; a date that stands in one is said."""
        if key == "property":
            if value in DATED and (content := found.get("content")):
                self.say("microdata", DATED[value], content, f"property[{value}]")
            return 0
        hides = key == "hidden" or (STYLE_HIDDEN.search(value[:500]) if key == "style" else value == "true")
        return f.HIDDEN if hides else 0

    # ------------------------------------------------------------ hints

    def root(self, node: Any) -> None:
        found = node.attributes
        for name in ("lang", "dir"):
            self.say("html", name, found.get(name) or found.get(f"xml:{name}") or "", f"html[{name}]")

    def head(self, node: Any) -> None:
        child = node.first_child
        while child is not None:
            name = child.tag
            if name == "noscript":
                inner = child.first_child
                while inner is not None:
                    self.aside(inner, inner.tag)
                    inner = inner.next
            elif name != "-text":
                self.aside(child, name)
            child = child.next

    def aside(self, node: Any, name: str) -> None:
        """An element without visible text: what it says becomes a hint."""
        if name == "script":
            kind = node.attributes.get("type") or ""
            if "ld+json" in kind.lower() and len(self.ld) < 100:
                self.ld.append(node.text(deep=True) or "")
        elif name == "meta":
            self.meta(node.attributes)
        elif name == "link":
            found = node.attributes
            rel, href = found.get("rel"), found.get("href")
            if rel and href:
                rel = rel.lower().strip()
                if rel in ("canonical", "license", "shortlink", "alternate", "author", "publisher"):
                    self.say("link", rel + (":hreflang" if found.get("hreflang") else ""), href, f"link[{rel}]")
        elif name == "title" and not any(hint.source == "title" for hint in self.hints):
            value = " ".join((node.text(deep=True) or "").split())
            self.say("title", "title", value, "head/title")
            self.swallowed |= len(value) > LONGEST_TITLE and "<" in value
        elif name == "iframe":
            self.swallowed |= len(node.text(deep=True) or "") > LONGEST_TITLE
        elif name == "template":
            self.swallowed |= "shadowrootmode" in node.attributes

    def meta(self, found: dict[str, str | None]) -> None:
        content = found.get("content") or found.get("value")
        if not content:
            return
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = found.get(key)
            if name:
                name = " ".join(name.lower().split())[:80]
                self.say("microdata" if key == "itemprop" else "meta", name, content, f"meta[{name}]")

    def microdata(self, node: Any, prop: str, found: dict[str, str | None]) -> None:
        for name in prop.lower().split()[:5]:
            if name in MICRODATA:
                value = found.get("content") or found.get("datetime")
                if not value and name.startswith("date"):
                    value = found.get("title")  # <abbr itemprop="datePublished" title="2013-05-29T12:00">noon</abbr>
                value = value or (node.text(deep=True) or "")[:300]
                self.say("microdata", name, " ".join(value.split()), f"itemprop[{name}]")

    def time(self, node: Any) -> None:
        found = node.attributes
        value = found.get("datetime") or (node.text(deep=True) or "")[:100]
        said = (found.get("itemprop"), found.get("class"), "pubdate" if "pubdate" in found else "")
        label = " ".join(part for part in said if part)
        self.say("time", label.lower()[:200], " ".join(value.split()), f"time[{self.times}]")
        self.times += 1

    def say(self, source: str, name: str, value: str, path: str) -> None:
        value = value.strip()
        if value and len(self.hints) < MOST_HINTS:
            self.hints.append(Hint(source, name, value[:2_000], path))


def _apart(node: Any, before: str) -> bool:
    """Whether an inline element begins a word although it follows another one without white space between them.

    Their class names say that they are two things, a name and a role; of 865 such places in the pages that we know 14
    are one word: initials, and pages of word processors, whose class names are numbers.
    """
    other, names = node.prev, node.attributes.get("class") or ""
    if names and READ_ALOUD.search(names.lower()):
        return True
    if other is None or other.tag not in APART or (len(before) == 1 and before.isalpha()):
        return False
    first = other.attributes.get("class") or ""
    if not first and not names:
        return False
    return node.parent.tag != "code" and not (NUMBERED.fullmatch(first.lower()) or NUMBERED.fullmatch(names.lower()))


def _told(names: str) -> int:
    """The flags that a string of class names stands for."""
    bits = 0
    for flag, words, pattern in NAMES:
        for word in words:
            if word in names:
                if pattern.search(names):
                    bits |= flag
                break
    return bits


def _absolute(links: list[Link], base: str | None) -> Iterator[Link]:
    """The links that lead somewhere else, absolute where the address of the page is known."""
    from urllib.parse import urljoin

    for link in links:
        href = "".join(link.href.splitlines()).strip()
        scheme = href.partition(":")[0].lower()
        if href.startswith("#") or scheme in ("javascript", "data", "vbscript", "about", "blob"):
            continue
        if base:
            try:
                href = urljoin(base, href)
            except ValueError:  # an address that is none
                continue
        yield link._replace(href=href[:LONGEST_ADDRESS])
