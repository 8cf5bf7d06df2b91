"""What a text is once it is clean: `normalise` and its parts, as docs/normalise.md specifies them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from cleanse.core.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleanse.core.types import Span

MARKS_KEPT = 30  # combining marks in a row; UAX 15 calls text with at most 30 "stream-safe"
TAB_STOP = 8  # columns, for the width of a line
LOOSE_PERCENT = 10  # of the wrap width: a line wider than that by more was not broken to fit
LONG_PERCENT = 60  # of the wrap width: a line of at most so many columns ends its paragraph

# Line ends other than LF, one character each (CR LF is handled before). Not U+001C..U+001E, where str.splitlines also
# splits: those are separators of data and appear inside lines of real text only as dirt.
_OTHER_ENDS = ("\r", "\v", "\f", "\x85", "\u2028", "\u2029")

_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_JOINERS = "\u200c\u200d"
_SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # category Zs without U+0020
_DROPPED_BMP = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad"  # controls without TAB and LF; soft hyphen
    "\u061c\u180e\u200b\u200e\u200f\ufeff"  # direction marks, zero-width spaces
    "\u202a-\u202e\u2060-\u206f\ufff9-\ufffb"  # embeddings, overrides, isolates, invisible operators, annotation
    "\ufdd0-\ufdef\ufffe\uffff"  # noncharacters
)
_DROPPED_ABOVE = "\U000e0000-\U000e007f" + "".join(  # tag characters; the last two code points of each plane
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
)
_ESCAPE = lazy(
    r"""\x1b(?:\[[0-?]*[\ -/]*[@-~]              # CSI: colours, cursor movements
          | [\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\) # OSC and other strings: titles, links
          | [\ -/]+[0-~])                        # character sets
    """,
    re.VERBOSE,
)
_ASCII_CONTROLS = bytes({*range(32), 127} - {9, 10})
_ODD = lazy(  # whatever the character rules speak of, and above U+FFFF some more: many ranges there are slow
    f"[{_DROPPED_BMP}{_SPACES}{_JOINERS}\ufe00-\ufe0f\ud800-\udfff"
    "\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe-\U0010ffff]"
)
_REPLACED = lazy(f"[{_DROPPED_BMP}{_SPACES}\ud800-\udfff]")
_SPACE = lazy(f"[{_SPACES}]")
_SURROGATE = lazy("[\ud800-\udfff]")
_HIGH = lazy("[\U0001fffe-\U0010ffff]")
_DROPPED_HIGH = lazy(f"[{_DROPPED_ABOVE}]")
_JOINING = lazy(f"[\ufe00-\ufe0f{_JOINERS}]")
_INVISIBLE = lazy(f"[{_SELECTORS}{_JOINERS}]+")
_EMOJI = lazy("[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff]")
# Every combining mark matches, and little else does: what this does not find needs no look at single characters. A row
# that is too long covers one of each 31 characters, so a sample tells whether to search at all.
_MARKLIKE = lazy(r"[^\w\x00-\u02ff\u2000-\u20cf\u2100-\u2bff\u3000-\u3029]")
_TOO_MANY_MARKS = lazy(rf"{_MARKLIKE.pattern}{{{MARKS_KEPT + 1},}}")
_MANY_SPACES = lazy("  +")
_MANY_ENDS = lazy("\n{3,}")

_CJK = (  # written without spaces: joined without one; no combining marks here (U+302A..302F, U+3099, U+309A)
    "\u2e80-\u2fdf\u3001-\u3029\u3030-\u3096\u309b-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff01-\uff60\U00020000-\U0003fffd"
)
_WIDE = lazy(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001f64f\U0001f900-\U0001f9ff\U00020000-\U0003fffd]"
)
_FIRST_WORD = lazy(rf"[{_CJK}]|[^\s{_CJK}]+")
_CJK_CHARACTER = lazy(rf"[{_CJK}]")
_MARK = lazy(  # of an item, a heading, a quote, a row or a rule
    r"(?:[*+•‣⁃▪▫◦·●○■□►▸➢✓@]|\#{1,6}|o\s)(?:\s|\Z)|[>|]|[-*_=+~#]{3}"
)
_DEEP_MARK = lazy(r"\s{4,}o\s")  # lynx draws the third level of a list so; elsewhere "o" is a word
_WEAK_MARK = lazy(  # it may also stand in the middle of a sentence
    r"(?:[-–—]|\d{1,3}[.)]|[A-Za-z][.)]|\((?:\d{1,2}|[A-Za-z]|[ivx]{2,5})\)|[ivxIVX]{2,5}[.)])\s+"
)
_ALONE = lazy(r"\s*(?:\#{1,6}\s|[>|]|[-*_=+~#]{3})")  # a heading, quote, row or rule goes on in no other line
_WORD = lazy(r"[^\W\d_]+")
_HYPHENS = "-\u2010"


def lines(reading: str) -> Iterator[Span]:
    r"""Yield the span of each line, without its line end.

    >>> list(lines("a\r\nbc\u2028"))
    [(0, 1), (3, 5)]
    """
    text = line_feeds(reading)
    start, last = 0, len(text)
    for line in text.split("\n"):
        end = start + len(line)
        if end < last:
            yield start, end - 1 if reading[end - 1 : end + 1] == "\r\n" else end
        elif start < end:
            yield start, end
        start = end + 1


def normalise(
    reading: str, removed: Iterable[Span] = (), wrap: int | None = None, verbatim: Iterable[Span] = ()
) -> str:
    r"""Return the text that is left of a reading: the function behind the conservation law of a record.

    `removed` and `verbatim` are spans of the reading, `wrap` is the line width to undo. Idempotent, and linear in time.

    >>> normalise("A\u200b  line.\r\n\r\n\r\nShare\r\nMore.\r\n", removed=[(15, 20)])
    'A line.\n\nMore.'
    """
    text = line_feeds(reading)
    cuts, fixed = _merged(removed), _merged(verbatim)
    if not cuts and not fixed and wrap is None:
        return _collapsed(characters(text))
    if not fixed and wrap is None and (left := _without_lines(text, cuts)) is not None:
        return _collapsed(characters(left))
    cut = _cut(text, cuts, fixed)
    text = characters("\n".join(cut.lines))
    if not fixed and wrap is None:
        return _collapsed(text)
    return _laid_out(text.split("\n"), cut, wrap)


def tidy(text: str) -> str:
    r"""Return a text as one printable line: the rules of `normalise`, and a space for each line end.

    >>> tidy(" Press\u00a0release\n No.\t4 ")
    'Press release No. 4'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text else text.strip()
    return " ".join(characters(line_feeds(text)).split())


def unescape(text: str) -> str:
    """Return a text with its character references resolved, as the values of some page heads need it twice.

    >>> unescape("R&amp;D")
    'R&D'
    """
    if "&" not in text or all(rest[:1] in "\t\n\f <;" for rest in text.split("&")[1:]):  # "" is in it, too
        return text
    import html  # 2 ms, half of it for the table of names

    return html.unescape(text)


def characters(text: str) -> str:
    r"""Apply the character rules to a text whose line ends are LF; white space stays, but for one space per space.

    >>> characters("e\u0301\u200b \x1b[31mred\x1b[0m")
    'é red'
    """
    if "\x1b" in text:
        text = _ESCAPE.sub("", text)
    if text.isascii():
        return text.encode("ascii").translate(None, _ASCII_CONTROLS).decode("ascii")
    if _ODD.search(text):
        text = _without_odd(text)
    if _MARKLIKE.search(text[:: MARKS_KEPT + 1]):
        text = _TOO_MANY_MARKS.sub(_capped, text)  # before NFC: CPython sorts a run of marks in quadratic time
    composed = unicodedata.normalize("NFC", text)
    if composed == text:
        return text
    return unicodedata.normalize("NFC", _TOO_MANY_MARKS.sub(_capped, composed))  # U+0344 and others become two marks


def joins(previous: str, this: str, wrap: int) -> bool:
    """Tell if a line goes on where the adjacent line before it was broken to fit into `wrap` columns.

    Both come with their indentation. The line before was long, and the first word of this one had no room on it.

    >>> joins("The quick brown fox jumps over", "the lazy dog.", 32)
    True
    >>> joins("The quick brown fox jumps over", "* the lazy dog", 32)
    False
    """
    room = wrap - width(previous)
    if not -LOOSE_PERCENT * wrap <= 100 * room < (100 - LONG_PERCENT) * wrap:
        return False
    word = first_word(this)
    return bool(word) and 1 + width(word) > room and not _ALONE.match(previous) and not opens(this, previous)


def opens(line: str, previous: str = "") -> bool:
    """Tell if a line begins with what opens an item, a quote, a heading, a rule or a row.

    A dash or a number before a small letter opens nothing where the sentence of the line before has not ended.

    >>> opens("- and more"), opens("- and more", "There is more")
    (True, False)
    """
    line = line.rstrip()
    body = line.lstrip()
    if _MARK.match(body) or _DEEP_MARK.match(line):
        return True
    mark = _WEAK_MARK.match(body)
    if not mark:
        return False
    before = previous.strip()
    return not (
        body[mark.end() : mark.end() + 1].islower()
        and before[-1:].isalpha()
        and len(line) - len(body) == len(previous) - len(previous.lstrip())
        and not _WEAK_MARK.match(before)
        and not _MARK.match(before)
    )


def first_word(line: str) -> str:
    """Return what must fit into the line before: the first word, or the first character where none has spaces."""
    word = _FIRST_WORD.match(line.lstrip())
    return word[0] if word else ""


def width(line: str) -> int:
    """Return the columns that a line takes, white space at its end not counted: wide East Asian characters take two."""
    line = line.rstrip()
    if "\t" in line:
        line = line.expandtabs(TAB_STOP)
    if line.isascii():
        return len(line)
    return len(line) + len(_WIDE.findall(line))


_IDEOGRAPH = "\u3005-\u3007\u3040-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
# \w of Python leaves combining marks out, and without them a Hindi, Thai or vowelled Arabic word falls apart.
_WORD_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0730-\u074a"
    "\u07a6-\u07b0\u0816-\u082d\u08d3-\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd"
    "\u0f18-\u0fbc\u102b-\u103e\u135d-\u135f\u1712-\u1734\u17b4-\u17d3\u1a17-\u1a7f\u1ab0-\u1aff\u1b00-\u1b44\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u200c\u200d\u0e01-\u0e30"
)
_ASCII_WORD = lazy(r"\w+(?:['.]\w+|(?<=\d),(?=\d)\w+)*", re.ASCII)
_PLAIN_WORD = lazy(r"\w+(?:(?:['’.·]|(?<=\d),(?=\d))\w+)*")  # the same where neither marks nor ideographs are
# Anything but Latin, Greek, Cyrillic, punctuation, symbols and icon fonts: marks, ideographs, letters of other scripts.
_UNUSUAL = lazy(
    "[^\x00-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u200b\u200e-\u20cf\u2100-\u2bff\ue000-\uf8ff\U0001f000-\U0001ffff]"
)
_ANY_WORD = lazy(
    rf"[{_IDEOGRAPH}]|(?:[^\W{_IDEOGRAPH}][{_WORD_MARKS}]*)+(?:(?:['’.·]|(?<=\d),(?=\d))(?:[^\W{_IDEOGRAPH}][{_WORD_MARKS}]*)+)*"
)


def count_words(text: str) -> int:
    """Count words: a run of letters and digits is one, and so is each Han or Hiragana character.

    >>> count_words("It's 3,000.5 km to 北京")
    6
    """
    pattern = _ASCII_WORD
    if not text.isascii():
        if _UNUSUAL.search(text):
            return len(_ANY_WORD.findall(text))
        pattern = _PLAIN_WORD
    pieces = text.split()
    others = [piece for piece in pieces if not piece.isalnum()]  # four of five are just a word
    return len(pieces) - len(others) + len(pattern.findall(" ".join(others)))


UNSPACED = "\u2e80"  # a text that begins here or later is in a script without spaces between words, or Korean
_WIDE = lazy(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LONG_WORD = 12  # characters a word; beyond it there are words without spaces, or an address


def size_in_words(text: str) -> int:
    """How much a block says, in words as English counts them; scripts without spaces need two characters for one.

    >>> size_in_words("It rained all night"), size_in_words("一晩中雨が降っていた")
    (4, 5)
    """
    count = text.count(" ") + 1
    if text >= UNSPACED or len(text) > _LONG_WORD * count:
        wide = len(_WIDE.findall(text))
        count = max(count, wide // 2 + (len(text) - wide) // 6)
    return count


class _Cut(NamedTuple):
    lines: list[str]
    fixed: set[int]  # numbers of the verbatim lines
    seams: set[int]  # numbers of the lines before which a line has vanished: they join nothing


def line_feeds(text: str) -> str:
    """Make every line end LF without moving an offset: CR LF becomes a space (which goes later) and LF."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for end in _OTHER_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    return text


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Sort spans and unite those that overlap; empty ones go."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _without_lines(text: str, cuts: Sequence[Span]) -> str | None:
    """The text without the lines that the cuts cover, None if one of them covers a line in part."""
    left, at, size = [], 0, len(text)
    for start, end in cuts:
        if (start and text[start - 1] != "\n") or (end < size and text[end] != "\n"):
            return None
        left.append(text[at:start])
        at = end + 1
    left.append(text[at:])
    return "".join(left)


def _cut(text: str, cuts: Sequence[Span], fixed: Sequence[Span]) -> _Cut:
    result = _Cut([], set(), set())
    start = cut = keep = 0
    seam = False
    for line in text.split("\n"):
        after = start + len(line) + 1  # a line owns its line end
        while keep < len(fixed) and fixed[keep][1] <= start:
            keep += 1
        while cut < len(cuts) and cuts[cut][1] <= start:
            cut += 1
        left = line
        if cut < len(cuts) and cuts[cut][0] < after:
            parts, at = [], start
            while cut < len(cuts) and cuts[cut][0] < after:
                parts.append(text[at : max(at, cuts[cut][0])])
                at = cuts[cut][1]
                if at >= after:
                    break
                cut += 1
            parts.append(text[at : after - 1] if at < after else "")
            left = "".join(parts)
            if not left.strip():
                seam = True
                start = after
                continue
        if keep < len(fixed) and fixed[keep][0] < after:
            result.fixed.add(len(result.lines))
        if seam:
            result.seams.add(len(result.lines))
            seam = False
        result.lines.append(left)
        start = after
    return result


def _without_odd(text: str) -> str:
    """Drop what is never shown. One pass per distinct character: of those a text has few, and replacing is fast."""
    odd = _REPLACED.search(text)
    while odd:
        if _SURROGATE.match(odd[0]):
            text = _SURROGATE.sub("\ufffd", text)
        else:
            text = text.replace(odd[0], " " if _SPACE.match(odd[0]) else "")
        odd = _REPLACED.search(text, odd.start())
    if _HIGH.search(text):
        return _INVISIBLE.sub(_invisible, _DROPPED_HIGH.sub("", text))
    return _INVISIBLE.sub(_invisible, text) if _JOINING.search(text) else text


def _invisible(run: re.Match[str]) -> str:
    """What stays of a run of variation selectors and joiners: at most one selector, then at most one joiner."""
    text, start, end = run.string, run.start(), run.end()
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    selector = "" if before in " \t\n" or run[0][0] in _JOINERS else run[0][0]
    joiner = next((character for character in run[0] if character in _JOINERS), "")
    if joiner and _EMOJI.match(before) and _EMOJI.match(after):
        return selector + joiner
    if joiner and unicodedata.category(after)[0] in "LM":
        base = start - 1  # not just the character before: ">" and U+0338 are a symbol and a mark, and then one symbol
        while base >= max(0, start - MARKS_KEPT) and unicodedata.category(text[base])[0] == "M":
            base -= 1
        if base >= 0 and unicodedata.category(text[base])[0] == "L":
            return selector + joiner
    return selector


def _capped(run: re.Match[str]) -> str:
    """Keep the first `MARKS_KEPT` of each row of combining marks."""
    kept, row = [], 0
    for character in run[0]:
        row = row + 1 if unicodedata.category(character)[0] == "M" else 0
        if row <= MARKS_KEPT:
            kept.append(character)
    return "".join(kept)


def _collapsed(text: str) -> str:
    """White space where every line is ordinary: passes over the whole text in C, none of them over single lines."""
    if "\t" in text:
        text = text.replace("\t", " ")
    if "  " in text:
        text = _MANY_SPACES.sub(" ", text)
    if " \n" in text:
        text = text.replace(" \n", "\n")
    if "\n " in text:
        text = text.replace("\n ", "\n")
    if "\n\n\n" in text:
        text = _MANY_ENDS.sub("\n\n", text)
    return text.strip(" \n")


def _laid_out(rows: list[str], cut: _Cut, wrap: int | None) -> str:
    """White space and blank lines where some lines are verbatim or the width of a hard-wrapped text is undone."""
    out: list[str] = []
    words: set[str] | None = None
    previous = ""  # the ordinary line just before, with its layout
    before = ""  # the same, as it was written
    blank = True  # whether a blank ordinary line would follow another one
    for number, row in enumerate(rows):
        if number in cut.fixed:
            out += "\n", row.rstrip()
            previous, blank = "", False
            continue
        body = " ".join(row.split())
        if body and wrap and previous and number not in cut.seams and joins(previous, row, wrap):
            if words is None and before[-1] in _HYPHENS:
                words = {word.lower() for line in rows for word in _WORD.findall(line)}
            before = _glued(out, before, body, words or set())
        elif body or not blank:
            out += "\n", body
            before = body
        previous, blank = row if body else "", not body
    return "".join(out).strip("\n")


def _glued(out: list[str], before: str, body: str, words: set[str]) -> str:
    """Add a line to the paragraph whose last line ends `out`; return the line, the last one of the paragraph now."""
    part, rest = _WORD.match(before[-2::-1]), _WORD.match(body)
    if before[-1] in _HYPHENS and part and rest and body[0].islower():
        if (part[0][::-1] + rest[0]).lower() in words:
            out[-1] = out[-1][:-1]
    elif not (_CJK_CHARACTER.match(before[-1]) and _CJK_CHARACTER.match(body)):
        out.append(" ")
    out.append(body)
    return body
