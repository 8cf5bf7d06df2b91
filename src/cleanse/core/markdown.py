"""A cleaned document as Markdown: the blocks that stay, each with the marks of its kind and of its place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.text import characters, normalise, tidy
from cleanse.core.types import Block, Link, Result, Span

# Signs that would open something inside a line; what nothing opens needs no escape where it would close.
INLINE = lazy(
    r"""\\(?=[!-/:-@\[-`{-~]|$)  # a backslash in front of a sign
      | `
      | [*~](?!\s)
      | (?<![^\W_])_(?!\s)      # inside a word an underscore is a letter
      | <(?=[a-zA-Z/!?])
      | &(?=\#?\w+;)
    """,
    re.VERBOSE,
)
BRACKETS = lazy(r"[\[\]]")
BRACKETED = lazy(r"\][(\[:]|^\[[ xX]\](?:\s|$)")  # only beside these do brackets mean anything
# Signs that would start something at the beginning of a line: headings, items, quotes, fences, rules, underlines.
LEADING = lazy(r"(\#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|\d{1,9}[.)](?=\s|$)|```|~~~|=+\s*$|[-*_](?:\s*[-*_]){2,}\s*$|\|)")
CLOSING = lazy(r"(?<=\s)(\#+)$|^(\#+)$")  # of a heading
FENCES = lazy(r"`{3,}")
UNSAFE = lazy(r"[\s<>\\()|]")  # what an address in a link must not hold as it stands
DEEPEST = 8  # quotes and lists inside each other that are shown
SEPARATOR = " | "  # between the cells of a row, in the reading; empty ones share a space
CELLS = lazy(r" \|(?= )")
TOP = 5  # kept blocks among which the title may stand


class Places(NamedTuple):
    """What the containers of a page are to the blocks inside, each by the index of the container; -1 for none."""

    quotes: tuple[int, ...]  # number of quotes around
    lists: tuple[int, ...]  # the innermost list
    items: tuple[int, ...]  # the innermost item
    tables: tuple[int, ...]  # the innermost table
    outer: tuple[int, ...]  # the list around that list


class Piece(NamedTuple):
    """Some lines of the output that belong together, without what the quotes and lists around them put in front."""

    kind: str  # heading, item, more (of an item), table, code, text
    lines: list[str]
    quotes: int = 0
    indent: int = 0


def markdown(result: Result) -> str:
    """The document as Markdown, its title as the first heading; an HTML page block by block, a text as it stands.

    Without its marks it has the words of `text`, and those of the title. Ends without a line end; empty for a document
    without text and title.
    """
    title = next((candidate.value for candidate in result.candidates if candidate.field == "title"), None)
    if not result.document.layout.features:
        shown = any(tidy(line).lstrip("# ") == title for line in result.text.split("\n", TOP)[:TOP])
        return "\n\n".join(part for part in (f"# {escaped(title)}" if title and not shown else "", result.text) if part)
    writer = _Writer(result, title)
    return "\n".join(_joined(list(writer.pieces())))


def escaped(text: str, *, leading: bool = True) -> str:
    r"""One line of text with every sign that Markdown would read as a mark escaped; of a pair the first one is enough.

    >>> escaped("1. a *b* [c](d)"), escaped("2 * 3, snake_case [1] R&D")
    ('1\\. a \\*b* \\[c\\](d)', '2 * 3, snake_case [1] R&D')
    """
    brackets = BRACKETED.search(text) is not None
    text = INLINE.sub(r"\\\g<0>", text)
    if brackets:
        text = BRACKETS.sub(r"\\\g<0>", text)
    return escaped_start(text) if leading else text


def _joined(pieces: list[Piece]) -> Iterator[str]:
    """The lines of the output: a blank one between pieces, but not between the items of a list."""
    before: Piece | None = None
    for piece in pieces:
        if before and not (before.kind == piece.kind == "item" and before.quotes == piece.quotes):
            yield ("> " * min(before.quotes, piece.quotes)).rstrip()
        front = "> " * piece.quotes + " " * piece.indent
        for line in piece.lines:
            yield (front + line).rstrip() if not line else front + line
        before = piece


class _Writer:
    """One walk over the blocks that stay; what it must remember on the way ends with it."""

    def __init__(self, result: Result, title: str | None) -> None:
        self.document = result.document
        self.layout = result.document.layout
        self.title = title
        self.kept = _kept(result)
        self.places = _places(result)
        self.open: list[tuple[int, int, int]] = []  # lists: container, indent of its marks, indent of its content
        self.counts: dict[int, int] = {}  # items of each ordered list so far
        self.begun: set[int] = set()  # items of which something was written
        self.links = self.layout.links

    def pieces(self) -> Iterator[Piece]:
        at, kept = 0, self.kept
        titled = self._title_block()
        if self.title and titled is None:
            yield Piece("heading", [f"# {escaped(self.title)}"])
        while at < len(kept):
            index, cuts = kept[at]
            block = self.document.blocks[index]
            span = self._verbatim(block)
            if index == titled:
                self.open.clear()
                yield Piece("heading", [f"# {self._heading(block, cuts)}"])
                at += 1
            elif span:
                end = at + 1
                while end < len(kept) and self.document.blocks[kept[end][0]].start < span[1]:
                    end += 1
                yield from self._code(at, end)
                at = end
            elif block.kind == "row":
                end, table = at + 1, self._table(index)
                while end < len(kept) and self._is_row(kept[end][0], table):
                    end += 1
                yield from self._rows(at, end)
                at = end
            else:
                yield from self._block(index, block, cuts)
                at += 1

    def _title_block(self) -> int | None:
        """The block that says the title again: it becomes the heading, so that no word stands there twice."""
        if not self.title:
            return None
        wanted = tidy(self.title)
        for place, (index, cuts) in enumerate(self.kept):
            block = self.document.blocks[index]
            if (place < TOP or block.kind == "heading") and not cuts and tidy(block.text) == wanted:
                return index
        return None

    def _block(self, index: int, block: Block, cuts: list[Span]) -> Iterator[Piece]:
        quotes, item = self._quotes(index), self._item(index)
        pre = self.layout.features[index].tag == "pre" and "\n" in block.text
        if pre or (self.layout.features[index].tag == "pre" and block.kind == "item"):
            body = normalise(_without(block, cuts), wrap=self.layout.wrap)
            if body:
                self.open.clear()
                yield Piece("text", [escaped(line, leading=block.kind != "item") for line in body.split("\n")], quotes)
            return
        if block.kind == "heading":
            text = self._heading(block, cuts)
            level = block.hint[1:2]
            line = f"{'#' * (int(level) if level.isdigit() else 2)} {text}"
            kind = "heading"
        elif block.kind == "item":
            line = text = self._text(block, cuts)
            kind = "more" if item in self.begun else "item"
        else:
            line = text = self._text(block, cuts)
            kind = "text"
        if not text:
            return
        if kind == "item":
            mark, indent = self._mark(index, block.hint)
            if item >= 0 and block.hint != "dt":
                self.begun.add(item)
            yield Piece("item", [f"{mark} {line}"], quotes, indent)
            return
        yield Piece(kind, [line], quotes, self._inside(index))

    def _mark(self, index: int, hint: str) -> tuple[str, int]:
        """The mark of an item and its indent: that of the content of the item around it."""
        container = self.layout.features[index].parent
        own = self.places.lists[container] if container >= 0 else -1
        if own < 0:
            self.open.clear()
            return "-", 0
        if hint == "dd":  # what a term means is one step deeper than the term
            own, outer = -2 - own, own
        else:
            outer = self.places.outer[own]
        around, quotes = {own}, self._quotes(index)
        while outer >= 0:
            if self.places.quotes[outer] == quotes:
                around.add(outer)
            outer = self.places.outer[outer]
        while self.open and self.open[-1][0] not in around:
            self.open.pop()
        if hint.startswith("ol"):
            self.counts[own] = self.counts.get(own, 0) + 1
            mark = f"{self.counts[own]}."
        else:
            mark = "-"
        if self.open and (self.open[-1][0] == own or len(self.open) >= DEEPEST):
            indent = self.open.pop()[1]
        else:
            indent = self.open[-1][2] if self.open else 0
        self.open.append((own, indent, indent + len(mark) + 1))
        return mark, indent

    def _inside(self, index: int) -> int:
        """The indent of what is no item itself; a block outside of all items ends the lists."""
        item = self._item(index)
        if item not in self.begun or not self.open or self.places.quotes[item] != self._quotes(index):
            self.open.clear()
            return 0
        own = self.places.lists[item]
        while self.open and self.open[-1][0] not in (own, -2 - own):
            self.open.pop()
        return self.open[-1][2] if self.open else 0

    def _code(self, first: int, last: int) -> Iterator[Piece]:
        """One fence for what was one <pre>; longer than any fence in the code."""
        index = self.kept[first][0]
        start = self.document.blocks[index].start
        end = self.document.blocks[self.kept[last - 1][0]].end
        shown = {index for index, _ in self.kept[first:last]}
        cuts = [span for _, spans in self.kept[first:last] for span in spans]
        cuts += [
            (block.start, block.end)
            for number, block in enumerate(self.document.blocks[index : self.kept[last - 1][0]], index)
            if number not in shown
        ]
        body = normalise(
            self.document.reading[start:end],
            [(a - start, b - start) for a, b in sorted(cuts)],
            verbatim=((0, end - start),),
        )
        if body:
            fence = "`" * max([3, *(len(run) + 1 for run in FENCES.findall(body))])
            yield Piece("code", [fence, *body.split("\n"), fence], self._quotes(index), self._inside(index))

    def _rows(self, first: int, last: int) -> Iterator[Piece]:
        """A table of several rows and columns as one; any other, cell by cell."""
        index = self.kept[first][0]
        rows = [self._cells(*self.kept[at]) for at in range(first, last)]
        rows = [row for row in rows if any(row)]
        quotes, indent = self._quotes(index), self._inside(index)
        columns = max(map(len, rows), default=0)
        if columns < 2 or len(rows) < 2:
            for row in rows:
                for cell in filter(None, row):
                    yield Piece("text", [escaped_start(cell)], quotes, indent)
            return
        if len(rows[0]) < columns:  # a corner without words is not in the reading
            rows[0] = [""] * (columns - len(rows[0])) + rows[0]
        lines = [f"| {SEPARATOR.join(row + [''] * (columns - len(row)))} |" for row in rows]
        lines.insert(1, f"|{' --- |' * columns}")
        yield Piece("table", lines, quotes, indent)

    def _cells(self, index: int, cuts: list[Span]) -> list[str]:
        block = self.document.blocks[index]
        text = self._text(block, cuts, leading=False)
        return [cell.strip().replace("|", "\\|") for cell in CELLS.split(text)]

    def _heading(self, block: Block, cuts: list[Span]) -> str:
        text = self._text(block, cuts, leading=False)
        return CLOSING.sub(r"\\\g<0>", text)

    def _text(self, block: Block, cuts: list[Span], *, leading: bool = True) -> str:
        """The words of a block on one line, escaped, with its links where they were asked for."""
        plain = tidy(_without(block, cuts) if cuts else block.text)
        if not self.links or not plain:
            return escaped(plain, leading=leading)
        first = bisect_left(self.links, (block.start,))
        last = bisect_left(self.links, (block.end,))
        if first == last:
            return escaped(plain, leading=leading)
        return _linked(block, cuts, self.links[first:last], plain) or escaped(plain, leading=leading)

    def _verbatim(self, block: Block) -> Span | None:
        spans = self.layout.verbatim
        at = bisect_right(spans, (block.start, len(self.document.reading))) - 1
        return spans[at] if at >= 0 and block.start < spans[at][1] else None

    def _is_row(self, index: int, table: int) -> bool:
        block = self.document.blocks[index]
        return block.kind == "row" and self._table(index) == table and self._verbatim(block) is None

    def _table(self, index: int) -> int:
        parent = self.layout.features[index].parent
        return self.places.tables[parent] if parent >= 0 else -1

    def _item(self, index: int) -> int:
        parent = self.layout.features[index].parent
        return self.places.items[parent] if parent >= 0 else -1

    def _quotes(self, index: int) -> int:
        parent = self.layout.features[index].parent
        return min(self.places.quotes[parent], DEEPEST) if parent >= 0 else 0


def escaped_start(text: str) -> str:
    r"""A line that is escaped inside, escaped at its start too.

    >>> escaped_start("1. a \\*b")
    '1\\. a \\*b'
    """
    found = LEADING.match(text)
    if not found:
        return text
    mark = found[1]
    return f"{mark[:-1]}\\{mark[-1]}{text[len(mark) :]}" if mark[0].isdigit() else f"\\{text}"


def _kept(result: Result) -> list[tuple[int, list[Span]]]:
    """The index of each block of which something stays, with the spans inside it that do not."""
    kept: list[tuple[int, list[Span]]] = []
    removals, at = result.removals, 0
    for index, block in enumerate(result.document.blocks):
        cuts: list[Span] = []
        while at < len(removals) and removals[at].start < block.end:
            cuts.append((removals[at].start, removals[at].end))
            at += 1
        if not cuts or (cuts[0] != (block.start, block.end) and _without(block, cuts).strip()):
            kept.append((index, cuts))
    return kept


def _without(block: Block, cuts: list[Span]) -> str:
    parts, at = [], block.start
    for start, end in cuts:
        parts.append(block.text[at - block.start : start - block.start])
        at = end
    parts.append(block.text[at - block.start :])
    return "".join(parts)


def _linked(block: Block, cuts: list[Span], links: tuple[Link, ...], plain: str) -> str:
    """The words of a block with links as Markdown; "" where they cannot be told apart from the words around them."""
    parts: list[tuple[str, str]] = []
    at = block.start
    for start, end, href in links:
        if start < at or end > block.end:
            continue
        parts += [(_slice(block, cuts, at, start), ""), (_slice(block, cuts, start, end), href)]
        at = end
    parts.append((_slice(block, cuts, at, block.end), ""))
    pieces = [(" ".join(f"\x00{characters(text)}\x00".split()).replace("\x00", ""), href) for text, href in parts]
    out, seen = "", ""
    for piece, href in pieces:
        text = piece.lstrip(" ") if not seen or seen.endswith(" ") else piece
        if not text:
            continue
        seen += text
        body = text.strip(" ")
        if href and body and not (block.kind == "row" and "|" in body):
            lead, tail = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
            inner = BRACKETS.sub(r"\\\g<0>", escaped(body, leading=False).replace("\\[", "[").replace("\\]", "]"))
            out += f"{lead}[{inner}]({_address(href)}){tail}"
        else:
            out += escaped(text, leading=not out)
    return out.strip(" ") if seen.strip(" ") == plain else ""


def _slice(block: Block, cuts: list[Span], start: int, end: int) -> str:
    inner = [(max(a, start), min(b, end)) for a, b in cuts if a < end and b > start]
    return _without(Block(start, end, block.text[start - block.start : end - block.start]), inner)


def _address(href: str) -> str:
    return UNSAFE.sub(lambda sign: "".join(f"%{byte:02X}" for byte in sign[0].encode()), href)


def _places(result: Result) -> Places:
    quotes: list[int] = []
    lists: list[int] = []
    items: list[int] = []
    tables: list[int] = []
    outer: list[int] = []
    for index, container in enumerate(result.document.layout.containers):
        up, tag = container.parent, container.tag
        above = lists[up] if up >= 0 else -1
        quotes.append((quotes[up] if up >= 0 else 0) + (tag == "blockquote"))
        is_list = tag in ("ul", "ol", "dl", "menu")
        lists.append(index if is_list else above)
        outer.append(above if is_list else outer[up] if up >= 0 else -1)
        items.append(index if tag in ("li", "dd") else items[up] if up >= 0 else -1)
        tables.append(index if tag == "table" else tables[up] if up >= 0 else -1)
    return Places(tuple(quotes), tuple(lists), tuple(items), tuple(tables), tuple(outer))
