"""An HTML page as a document: one lexbor parse, one iterative walk into blocks, features and hints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Container, Document, Features, Hint, Layout, Origin, Problem
from cleanse.readers.guard import tamed
from cleanse.readers.jsonld import statements
from cleanse.readers.text import read_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 512  # levels of elements that still get containers and kinds; deeper text is flattened into them
MOST_HINTS = 1_000
LONG_PRE = 2_000  # characters of a <pre> that may be a whole document
PARAGRAPH = lazy(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")  # lines up to a blank one

# What the walk does with an element; every other tag is inline.
SKIP, BREAK, BLOCK, CELL, PRE, HEAD = 1, 2, 3, 4, 5, 6
TAGS: dict[str, int] = {
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
# Words in class, id, itemprop and aria-label; matched once per distinct string and page.
NAMES: tuple[tuple[int, re.Pattern[str]], ...] = (
    (f.BREADCRUMB, lazy(r"breadcrumb|\bcrumbs?\b|you are here")),
    (
        f.DATELIKE,
        lazy(
            r"(?<![a-z])(?:post|pub|entry|article|news|publish|publication)?dates?(?![a-z])|datetime|dateline|datepublished|"
            r"timestamp|(?<![a-z])published|posted[-_]?on|(?<![a-z])time(?![a-z])"
        ),
    ),
    (f.BYLINE, lazy(r"byline|\bauthors?\b|author[-_ ]name|\bby[-_]author|\bwriter\b|\bbyauthor\b")),
    (f.COMMENTS, lazy(r"\bcomments?\b|comment[-_ ](?:list|area|form|section|thread)|disqus|respond\b")),
)
# One look for all of them: most class names say nothing of the kind.
TELLING = lazy(r"crumb|you are here|dat|time|posted|published|by[-_]?line|author|writer|comment|disqus|respond")
STYLE_HIDDEN = lazy(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
PLAIN_INLINE = frozenset("b i em strong u s br code small sup sub mark font img -text".split())
NAMING = frozenset(("class", "id", "role", "itemprop", "aria-label", "data-component"))
MICRODATA = frozenset("headline name datepublished datemodified datecreated author publisher articlesection".split())
ASIDE = f.IN_NAV | f.IN_FOOTER  # where an inline element says nothing that anybody asks for
LOCAL = f.DATELIKE | f.BYLINE  # said of a leaf, not of everything around it


def read_html(text: str, origin: Origin) -> Document:
    """The page as a document. Never raises on any input; what was odd is a problem."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    text, problems = tamed(text)
    # `replace` only meets lone surrogates, which no decoder of ours lets through.
    data = (text.replace("\x00", "") if "\x00" in text else text).encode("utf-8", "replace")
    tree = LexborHTMLParser(data, options=LexborDocumentOptions.WO_EVENTS)
    walk = _Walk()
    root = tree.root
    if root is not None:
        walk.over(root)
    return walk.document(origin, problems)


class _Walk:
    """The state of one walk; it ends with the walk."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.position = 0
        self.blocks: list[Block] = []
        self.features: list[Features] = []
        self.containers: list[list[Any]] = []  # parent, tag, names, first, last
        self.verbatim: list[tuple[int, int]] = []
        self.hints: list[Hint] = []
        self.ld: list[str] = []
        self.wrap: int | None = None
        self.memo: dict[str, int] = {}
        self.times = 0
        # the block being gathered
        self.buffer: list[str] = []
        self.links = 0
        self.link_chars = 0
        self.local = 0
        self.gap = 0  # line ends owed before the next block: 0, 1 or 2

    def document(self, origin: Origin, problems: tuple[Problem, ...]) -> Document:
        reading = "".join(self.parts)
        self.hints.extend(statements(self.ld))
        containers = tuple(Container(*row) for row in self.containers)
        layout = Layout(self.wrap, tuple(self.verbatim), tuple(self.features), containers)
        return Document(origin, reading, tuple(self.blocks), layout, tuple(self.hints[:MOST_HINTS]), problems)

    def over(self, root: LexborNode) -> None:  # noqa: C901, PLR0912, PLR0915  # one loop: calls cost more than branches
        """Visit every node once, in document order, without recursion."""
        node: Any = root
        # Per open element: node, what to restore, what to do on leaving it.
        stack: list[tuple[Any, str, str, str, str, int, int, int, bool, int]] = []
        tag, kind, hint = "html", "line", ""
        bits, container, depth, linked, lists = 0, -1, 0, False, 0
        tags, buffer = TAGS, self.buffer
        while True:
            name = node.tag
            child = None
            if name == "-text":
                content = node.text_content
                if content and not content.isspace():
                    if linked:
                        self.link_chars += len(content.strip())
                    buffer.append(content)
                elif buffer:
                    buffer.append(" ")
            else:
                action = tags.get(name, 0)
                if action == SKIP:
                    if name not in PLAIN_INLINE:
                        self.aside(node, name)
                elif action == BREAK:
                    if buffer or self.local:
                        self.flush(tag, kind, hint, bits, container, depth)
                    self.gap = max(self.gap, 2 if name == "hr" else 1)
                elif action == HEAD:
                    self.head(node)
                elif action == PRE:
                    if buffer or self.local:
                        self.flush(tag, kind, hint, bits, container, depth)
                    self.gap = 2
                    self.preformatted(node, bits | self.named(node, name), container, depth)
                else:
                    child = node.first_child
                    if child is not None and (depth < DEEPEST or not action):
                        stack.append((node, name, tag, kind, hint, bits, container, depth, linked, lists))
                        if action:
                            if action != CELL:
                                if buffer or self.local:
                                    self.flush(tag, kind, hint, bits, container, depth)
                                if self.gap < 2 and name not in TIGHT:
                                    self.gap = 2
                            elif buffer and not "".join(buffer[-3:]).isspace():
                                buffer.append(" | ")
                            depth += 1
                            own = KINDS.get(name, "line")
                            if not (kind in INHERITED and own in ("line", "paragraph")):
                                kind, hint = own, name
                            if name in ("ul", "ol"):
                                lists += 1
                            elif name == "li":
                                hint = f"{tag if tag in ('ul', 'ol') else 'ul'}/{lists}"
                            elif name == "html":
                                self.root(node)
                            tag = name
                            bits |= TAG_FLAGS.get(name, 0)
                            names = self.names(node)
                            if names:
                                bits |= self.said(names)
                                bits |= self.attributes
                            if name == "header" and bits & (f.IN_ARTICLE | f.IN_MAIN):
                                bits &= ~f.IN_HEADER
                            if name in CONTAINERS:
                                self.containers.append([container, name, names, len(self.blocks), len(self.blocks)])
                                container = len(self.containers) - 1
                        elif name == "a":
                            if buffer and buffer[-1] == "\x00a":
                                buffer[-1] = " "  # two links side by side are two words
                            self.links += 1
                            linked = True
                            if not bits & ASIDE:
                                self.local |= self.named(node, name) & LOCAL
                        elif name not in PLAIN_INLINE and not bits & ASIDE:
                            self.local |= self.named(node, name) & LOCAL
                            if name == "time":
                                self.time(node)
                    elif child is not None:  # too deep: its text joins the text around it
                        buffer.append(" " + node.text(deep=True, separator=" ") + " ")
                        child = None
            if child is not None:
                node = child
                continue
            while True:  # on to the next node, leaving what has ended
                following = node.next if node is not root else None
                if following is not None:
                    node = following
                    break
                if not stack:
                    if buffer or self.local:
                        self.flush(tag, kind, hint, bits, container, depth)
                    return
                node, name = stack[-1][:2]
                action = tags.get(name, 0)
                if action:
                    if action != CELL:
                        if buffer or self.local:
                            self.flush(tag, kind, hint, bits, container, depth)
                        if self.gap < 2 and name not in TIGHT:
                            self.gap = 2
                    if name in CONTAINERS:
                        if self.containers[container][3] == len(self.blocks):
                            self.containers.pop()  # nothing in it: it was the last, since what it held went before it
                        else:
                            self.containers[container][4] = len(self.blocks)
                elif name == "a" and buffer:
                    buffer.append("\x00a")
                _, _, tag, kind, hint, bits, container, depth, linked, lists = stack.pop()

    def flush(self, tag: str, kind: str, hint: str, bits: int, container: int, depth: int) -> None:
        """End the block being gathered."""
        if not self.buffer:
            self.links = self.link_chars = self.local = 0
            return
        raw = self.buffer[0] if len(self.buffer) == 1 else "".join(self.buffer).replace("\x00a", "")
        text = " ".join(raw.split())
        self.buffer.clear()
        if text and text != "|":
            self.emit(text.removesuffix(" |"), tag, kind, hint, bits | self.local, container, depth)
        self.links = self.link_chars = self.local = 0

    def emit(self, text: str, tag: str, kind: str, hint: str, bits: int, container: int, depth: int) -> None:
        if self.position:
            lead = "\n\n" if self.gap == 2 else "\n"
            self.parts.append(lead)
            self.position += len(lead)
        start = self.position
        self.parts.append(text)
        self.position += len(text)
        self.gap = 1
        self.blocks.append(Block(start, self.position, text, kind, hint))
        self.features.append(Features(tag, depth, container, self.links, self.link_chars, bits))

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

    def names(self, node: Any) -> str:
        """Class, id, role and the like of an element in lower case; sets `attributes` to what others say."""
        found = node.attributes
        self.attributes = 0
        if not found:
            return ""
        names = ""
        for key, value in found.items():
            if key in NAMING:
                if value:
                    names = f"{names} {value[:300]}" if names else value[:300]
                    if key == "role":
                        self.attributes |= ROLES.get(value.lower(), 0)
                    elif key == "itemprop":
                        self.microdata(node, value, found)
            elif (
                key == "hidden"
                or (key == "style" and value and STYLE_HIDDEN.search(value[:500]))
                or (key == "aria-hidden" and value == "true")
            ):
                self.attributes |= f.HIDDEN
        return names.lower() or ("-" if self.attributes else "")

    def said(self, names: str) -> int:
        """The flags that a string of class names stands for."""
        bits = self.memo.get(names)
        if bits is None:
            bits = 0
            if TELLING.search(names):
                for flag, pattern in NAMES:
                    if pattern.search(names):
                        bits |= flag
            self.memo[names] = bits
        return bits

    def named(self, node: Any, tag: str) -> int:
        names = self.names(node)
        return (self.said(names) | self.attributes if names else 0) | TAG_FLAGS.get(tag, 0)

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

    def meta(self, found: dict[str, str | None]) -> None:
        content = found.get("content")
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
                value = found.get("content") or found.get("datetime") or (node.text(deep=True) or "")[:300]
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
