"""Reads plain text and Markdown: lines, hard-wrapped paragraphs, and the parts whose layout carries meaning."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from cleanse.core.lazy import lazy
from cleanse.core.text import characters, first_word, joins, line_feeds, lines, opens, width
from cleanse.core.types import Block, Document, Hint, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanse.core.types import Origin, Span

NARROWEST, WIDEST = 50, 100  # columns that hard-wrapped texts are set in
FEWEST_BREAKS = 3  # broken sentences that make a text hard-wrapped
FORCED_SHARE = 0.85  # of the broken sentences on full lines: the next word had no room
WIDER_PERCENT = 105  # of the wrap width make a line too wide
WIDER_SHARE = 0.02  # of the lines may be too wide: a table, a command
SHORT_BREAKS = 25  # times as many broken sentences may stand on short lines: they are list items rather
FULL_PERCENT = 75  # of the wrap width make a line full
FEWEST_ROWS, FEWEST_COLUMNS = 3, 2  # aligned lines, and gaps in each, that make a table
LONGEST_MATTER = 200  # lines of front matter

_BULLETS = frozenset("-*+•‣⁃▪▫◦·●○■□►▸➢✓(")
_ITEM = lazy(
    r"(?:[-*+•‣⁃▪▫◦·●○■□►▸➢✓]|(\d{1,3}[.)]|[A-Za-z][.)]|\((?:\d{1,2}|[A-Za-z]|[ivx]{2,5})\)|[ivxIVX]{2,5}[.)]))\s+\S"
)
_HEADING = lazy(r"(#{1,6})\s+\S")
_UNDERLINE = lazy(r"(?:=+|-{2,})\s*\Z")
_FENCE = lazy(r" {0,3}(`{3,}|~{3,})([^`]*)\Z")
_SENTENCE_END = lazy(r"[.!?:;…。！？؟।][\"'”’»)\]]*\s*\Z")
_ART = lazy(r"\+[-=]+\+|[\u2500-\u257f]{2}")
_GAP = lazy(r"(?<=[.!?:;] ) {2,}(?=\S)|(?<=[^\s.!?:;]) {2,}(?=\S)")  # two spaces may follow a sentence
_CODE = lazy(r"[{}]\Z|\w\([^()]*\)\s*;\Z|[\w\])] ?[-+*|]?= ?[^\s=]")
_NO_CELLS: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
_MATTER_KEY = lazy(r"([A-Za-z_][\w.-]*)\s*[:=](?:\s+(.*)|)\Z")
_MATTER_VALUE = lazy(r"\s+\S|\s*-\s|#")


def read_text(text: str, origin: Origin, markdown: bool = False) -> Document:
    r"""Return the document of a text: a block for each line, or for each paragraph where the text is hard-wrapped.

    Never fails and never edits: every character but white space lies in exactly one block.

    >>> from cleanse.core.types import Origin
    >>> [block.text for block in read_text("One.\n\n  Two.\n", Origin()).blocks]
    ['One.', 'Two.']
    """
    bounds = list(lines(text))
    whole = characters(line_feeds(text))
    rows = [row.rstrip() for row in whole.split("\n")[: len(bounds)]]  # as `normalise` sees them
    kinds = [""] * len(rows)  # why a row is verbatim: frontmatter, code, row, item; "" for the ordinary ones
    hints = tuple(_front_matter(rows, kinds)) if markdown else ()
    if "```" in whole or (markdown and "~~~" in whole):
        _mark_fences(rows, kinds, markdown=markdown)
    _mark_paragraphs(rows, kinds)
    if markdown:
        _mark_indented(rows, kinds)
    wrap = detect_wrap(rows, kinds)
    blocks = tuple(
        _block(text, bounds[first][0], bounds[last][1], kind, hint)
        for first, last, kind, hint in _groups(rows, kinds, wrap, markdown=markdown)
    )
    return Document(origin, text, blocks, Layout(wrap=wrap, verbatim=tuple(_spans(bounds, kinds))), hints)


def detect_wrap(rows: Sequence[str], kinds: Sequence[str]) -> int | None:
    """Return the width that the lines of a text were broken to, or None.

    A sentence that goes on in the next line is the evidence: where a text is hard-wrapped, the next word had no room,
    nearly every time. Lists of short lines have no such sentences, texts with one line per paragraph have wide lines.

    Indentation may hide the evidence. A cleaned text has none, and nothing may be left to see in it: so where the
    lines tell more without indentation, less evidence is enough with it.
    """
    found = _width(rows, kinds)
    if found is None and sum(len(row.strip()) > WIDEST for row in rows) <= 1 + len(rows) * WIDER_SHARE:
        bare = [" ".join(row.split()) for row in rows]
        if bare != rows and _width(bare, kinds):
            found = _width(rows, kinds, doubtful=True)
    return found


def _width(rows: Sequence[str], kinds: Sequence[str], *, doubtful: bool = False) -> int | None:
    plain = [row if not kind else "" for row, kind in zip(rows, kinds, strict=True)] if any(kinds) else rows
    allowed = sum(map(bool, plain)) * WIDER_SHARE * (1 + doubtful)
    if len([row for row in plain if len(row) > WIDEST]) > allowed + 1:  # a line is at least as wide as it is long
        return None
    widths = [width(row) if row else 0 for row in plain]
    if sum(columns > WIDEST for columns in widths) > allowed + 1:  # the cheap test, before the rows are looked at
        return None
    breaks = list(_breaks(rows, widths))
    if len(breaks) < FEWEST_BREAKS:
        return None
    ends = sorted(columns for columns, _ in breaks)
    chosen, most = None, 0
    for wrap in {ends[(len(ends) - 1) * share // 100] for share in (100, 99, 97, 94, 90)}:
        if not NARROWEST <= wrap <= WIDEST:
            continue
        full = [columns + 1 + need for columns, need in breaks if FULL_PERCENT * wrap <= 100 * columns <= 100 * wrap]
        forced = sum(need > wrap for need in full)
        if not doubtful and forced < max(FEWEST_BREAKS, FORCED_SHARE * len(full), len(breaks) / SHORT_BREAKS):
            continue
        wider = sum(
            100 * columns > WIDER_PERCENT * wrap and " " in row.strip()
            for row, columns in zip(rows, widths, strict=True)
        )
        if wider <= allowed and (forced, wrap) > (most, chosen or 0):
            chosen, most = wrap, forced
    return chosen


def _breaks(rows: Sequence[str], widths: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the width of each line that ends inside a sentence, and that of the word after it."""
    for number, columns in enumerate(widths[:-1]):
        if 2 * columns <= NARROWEST or not widths[number + 1]:
            continue
        before, this = rows[number], rows[number + 1].lstrip()
        small = this[0].islower() or unicodedata.category(this[0]) == "Lo" or (this.isupper() and before.isupper())
        if small and not _SENTENCE_END.search(before[-8:]) and not opens(this):
            yield columns, width(first_word(this))


def _block(text: str, start: int, end: int, kind: str, hint: str) -> Block:
    line = text[start:end]
    content = line.strip()
    if len(content) < end - start:
        start += len(line) - len(line.lstrip())
    return tuple.__new__(Block, (start, start + len(content), content, kind, hint))


def _groups(
    rows: Sequence[str], kinds: Sequence[str], wrap: int | None, *, markdown: bool
) -> Iterator[tuple[int, int, str, str]]:
    """Yield first and last row, kind and hint of each block: one row, but for wrapped and underlined ones."""
    number = 0
    while number < len(rows):
        first = number
        number += 1
        if not rows[first]:
            continue
        kind, hint = _kind(rows[first].lstrip(), kinds[first])
        if markdown and kind == "line" and _is_underlined(rows, kinds, first):
            kind, hint = "heading", "h1" if rows[number].lstrip()[0] == "=" else "h2"
            number += 1
        elif wrap and not kinds[first]:
            while number < len(rows) and not kinds[number] and joins(rows[number - 1], rows[number], wrap):
                number += 1
            if number - first > 1 and kind == "line":
                kind = "paragraph"
        yield first, number - 1, kind, hint


def _kind(content: str, verbatim: str) -> tuple[str, str]:
    if verbatim in ("code", "row", "frontmatter"):
        return verbatim, ""
    first, top = content[0], content[:6]
    if (first in _BULLETS or "." in top or ")" in top) and (item := _ITEM.match(content)):
        return "item", ("ol" if item[1] else "ul") + ("/2" if verbatim else "/1")
    if first == "#":
        heading = _HEADING.match(content)
        if heading:
            return "heading", f"h{len(heading[1])}"
    if first == ">":
        return "quote", ""
    return ("row", "") if first == "|" else ("line", "")


def _is_underlined(rows: Sequence[str], kinds: Sequence[str], number: int) -> bool:
    """Tell if a line is a Markdown heading by its underline; only a paragraph of one line can be."""
    return (
        number + 1 < len(rows)
        and not kinds[number + 1]
        and bool(_UNDERLINE.match(rows[number + 1].lstrip()))
        and (number == 0 or not rows[number - 1] or bool(kinds[number - 1]))
    )


def _spans(bounds: Sequence[Span], kinds: Sequence[str]) -> Iterator[Span]:
    """Yield the verbatim spans: adjacent verbatim lines make one."""
    start = -1
    for number, kind in enumerate(kinds):
        if kind and start < 0:
            start = bounds[number][0]
        if kind and (number + 1 == len(kinds) or not kinds[number + 1]):
            yield start, bounds[number][1]
            start = -1


def _front_matter(rows: Sequence[str], kinds: list[str]) -> Iterator[Hint]:
    """Yield the scalars of a block of YAML or TOML at the top of a Markdown file, and mark its lines."""
    if not rows or rows[0] not in ("---", "+++"):
        return
    fence = rows[0]
    found: list[Hint] = []
    key = ""
    for number, line in enumerate(rows[1:LONGEST_MATTER], start=1):
        if line == fence or (line == "..." and fence == "---"):
            if found:
                kinds[: number + 1] = ["frontmatter"] * (number + 1)
                yield from found
            return
        pair = _MATTER_KEY.match(line)
        if pair:
            key = pair[1].lower()
            found += _matter_values(key, pair[2] or "")
        elif line.lstrip().startswith("- "):
            found += _matter_values(key, line.lstrip()[2:])
        elif line and not _MATTER_VALUE.match(line):
            return


def _matter_values(key: str, value: str) -> Iterator[Hint]:
    value = value.strip()
    items = value[1:-1].split(",") if value[:1] == "[" and value[-1:] == "]" else [value]
    for item in items:
        bare = item.strip()
        if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
            bare = bare[1:-1]
        if bare and bare not in (">", "|", ">-", "|-", "null", "~", "{}"):
            yield Hint("header", key, bare, f"header[{key}]")


def _mark_fences(rows: Sequence[str], kinds: list[str], *, markdown: bool) -> None:
    """Mark fenced code. A fence that is never closed is taken for a stray line, against the letter of CommonMark."""
    number = 0
    while number < len(rows):
        fence = _FENCE.match(rows[number]) if rows[number].lstrip()[:3] in ("```", "~~~") else None
        if fence and not kinds[number] and (markdown or fence[1][0] == "`"):
            last = _closing(rows, number, fence[1])
            if last:
                kinds[number : last + 1] = ["code"] * (last + 1 - number)
                number = last
        number += 1


def _closing(rows: Sequence[str], opening: int, fence: str) -> int:
    for number in range(opening + 1, len(rows)):
        line = rows[number].strip()
        if line.startswith(fence) and not line.strip(fence[0]):
            return number
    return 0


def _mark_paragraphs(rows: Sequence[str], kinds: list[str]) -> None:
    """Mark tables, drawings and code in plain text: columns that line up over several lines, boxes, semicolons."""
    first = 0
    for number in range(len(rows) + 1):
        if number < len(rows) and rows[number] and not kinds[number]:
            continue
        if number - first > 1:
            paragraph = rows[first:number]
            if _is_drawn(paragraph):
                kinds[first:number] = ["row"] * (number - first)
            elif _is_code(paragraph):
                while not _CODE.search(rows[first]):  # the sentence that introduces it
                    first += 1
                kinds[first:number] = ["code"] * (number - first)
            else:
                for start, end in _tables(paragraph):
                    kinds[first + start : first + end] = ["row"] * (end - start)
        first = number + 1


def _is_drawn(paragraph: Sequence[str]) -> bool:
    """Tell if half of the lines, and two at least, have a border to the left and right, or a corner."""
    drawn = 0
    for line in paragraph:
        body = line.lstrip()
        if body[0] == "|":
            drawn += body[-1] == "|" and len(body) > 1
        elif "+" in body or not body.isascii():
            drawn += bool(_ART.search(body))
    return drawn > 1 and 2 * drawn >= len(paragraph)


def _is_code(paragraph: Sequence[str]) -> bool:
    """Tell if half of the lines end as statements do, and some have what prose and laws do not have."""
    ended = [line for line in paragraph if line[-1] in ";{}"]
    return len(ended) > 1 and 2 * len(ended) >= len(paragraph) and any(_CODE.search(line) for line in ended)


def _tables(paragraph: Sequence[str]) -> Iterator[Span]:
    """Yield the runs of lines whose cells begin, or end, in two common columns at least."""
    top = 0
    before = _cells(paragraph[0])
    for number in range(1, len(paragraph) + 1):
        here = _NO_CELLS
        if number < len(paragraph) and ("  " in paragraph[number] or "\t" in paragraph[number]):
            here = _cells(paragraph[number])
        if here is _NO_CELLS and before is _NO_CELLS:
            top = number
        elif len(before[0] & here[0]) < FEWEST_COLUMNS and len(before[1] & here[1]) < FEWEST_COLUMNS:
            if number - top >= FEWEST_ROWS:
                yield top, number
            top = number
        before = here


def _cells(line: str) -> tuple[frozenset[int], frozenset[int]]:
    """Return the columns where the second and later cells of a line begin, and where those before them end."""
    body = line.lstrip()
    if "\t" in body:  # the columns of tab-separated values need not line up: only their number counts
        return frozenset(range(body.count("\t"))), frozenset()
    if "  " not in body:
        return _NO_CELLS
    mark = _ITEM.match(body)
    gaps = [gap.span() for gap in _GAP.finditer(line, len(line) - len(body) + (mark.end() if mark else 0))]
    return frozenset([end for _, end in gaps]), frozenset([start for start, _ in gaps])


def _mark_indented(rows: Sequence[str], kinds: list[str]) -> None:
    """Mark what indentation means in Markdown: code after a blank line, items below other items."""
    in_list, least, blank = False, 0, True
    for number, line in enumerate(rows):
        body = line.lstrip()
        if kinds[number] or not body:
            blank = True
            continue
        indent = len(line.expandtabs(4)) - len(body.expandtabs(4))
        if _ITEM.match(body) and not (indent > 3 and not in_list):
            if in_list and indent > least:
                kinds[number] = "item"
            least = min(least, indent) if in_list else indent
            in_list = True
        elif in_list and indent <= least and blank:
            in_list = False
        if not in_list and indent > 3 and blank:
            kinds[number] = "code"
            continue
        blank = False
