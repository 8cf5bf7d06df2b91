"""`normalise` and its parts: what stays, what goes, the laws, and the published reference."""

from __future__ import annotations

import re
import time
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanse.core.text import characters, count_words, joins, lines, normalise, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PAGE = Path(__file__).parent.parent / "docs" / "normalise.md"

ENDS = ("\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
NASTY = (
    *ENDS,
    *" \t\xa0\u2003\u3000",
    *"aBc.-*>|#1)([_~=+o",
    *"éße\u0301\u0327\u0344\u0f73\u0958\u0338\u2adc\u3099か漢字。한\u1112\u1161\u11ab",
    *"\u200b\u200c\u200d\ufe0f\ufe0e\U000e0100\u2060\ufeff\u00ad\u202e\u2066\U000e0041\ufdd0\U0001ffff\ud800",
    *"❤🔥👩🏽💻\x00\x07\x1b\x1c\x7f\x9b\u0915\u094d\u0937سـ\u2010–—•½ⅰⓐ",
    "\x1b[31m",
    "\x1b]0;t\x07",
    "\x1b(B",
    "\u0301" * 31,
    "1. ",
    "- and",
    "word ",
    "a much longer line of words that nearly fills ",
)  # fmt: skip
nasty_text = st.lists(st.sampled_from(NASTY), max_size=40).map("".join)
any_text = nasty_text | st.text(max_size=60)


@st.composite
def spans(draw: st.DrawFn, text: str) -> list[tuple[int, int]]:
    """Sorted, disjoint spans of a text."""
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    return [(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=False) if start < end]


def reference() -> dict[str, Any]:
    """The code that docs/normalise.md prints."""
    code = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)[-1]
    names: dict[str, Any] = {}
    exec(code, names)  # our own page
    return names


REFERENCE = reference()

KEPT = {
    "plain": "A line.\n\nAnother one.",
    "hyphens and dashes": "e-mail – well-known — 3-4",
    "Persian joiner": "می\u200cخواهم",
    "Hindi joiner": "क्\u200dष",
    "family emoji": "👩\u200d👩\u200d👧",
    "emoji with selector": "❤\ufe0f\u200d🔥",
    "keycap": "1\ufe0f\u20e3",
    "ideographic selector": "葛\U000e0100城",
    "accents": "Ünïcödé",
    "Vietnamese": "Tiếng Việt",
    "Hangul": "한국어",
    "no-op numbers": "1,000.50 °C",
    "separator drawn in a line": "a | b",
    "private use": "\ue000",
    "replacement character": "\ufffd",
    "30 marks": "a" + "\u0316" * 30,
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_clean_text_stays(text: str) -> None:
    assert normalise(text) == text


CHANGED = {
    "empty": ("", ""),
    "white space only": (" \t\r\n\u3000\n", ""),
    "CR LF": ("a\r\nb\r\n", "a\nb"),
    "every line end": ("a\rb\vc\fd\x85e\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng"),
    "FS is no line end": ("a\x1cb", "ab"),
    "blank lines": ("\n\na\n \n\t\n\nb\n\n", "a\n\nb"),
    "spaces": ("  a \t b\xa0 c\u3000d  ", "a b c d"),
    "zero-width": ("zero\u200b\u2060\ufeff width", "zero width"),
    "joiner between Latin and space": ("a\u200d b\u200c", "a b"),
    "joiner at a digit": ("1\u200d2", "12"),
    "joiners in a row": ("می\u200c\u200cخواهم", "می\u200cخواهم"),
    "joiner beside dropped": ("می\u200b\u200cخ", "می\u200cخ"),
    "selector smuggling": ("a\ufe00\ufe01\U000e0101\U000e0155", "a\ufe00"),
    "selector at line start": ("\ufe0fa\n \ufe0fb", "a\nb"),
    "bidi override": ("abc\u202edef\u202c \u2066x\u2069", "abcdef x"),
    "tags": ("hi\U000e0068\U000e0069\U000e007f", "hi"),
    "controls": ("a\x00b\x08c\x7fd\x9be", "abcde"),
    "soft hyphen": ("hy\xadphen", "hyphen"),
    "noncharacters": ("a\ufdd0\ufffe\U0010ffffb", "ab"),
    "surrogate": ("a\ud800b", "a\ufffdb"),
    "colours": ("\x1b[1;31mred\x1b[0m \x1b(B\x1b[m", "red"),
    "terminal link": ("\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\", "link"),
    "open OSC": ("\x1b]0;title", "]0;title"),
    "NFC": ("e\u0301", "é"),
    "NFC across a dropped character": ("e\u200b\u0301", "é"),
    "many marks": ("a" + "\u0316" * 500 + "b", "a" + "\u0316" * 30 + "b"),
    "marks that expand": ("a" + "\u0344" * 40, "ä" + "\u0301\u0308" * 15),
}


@pytest.mark.parametrize("text, wanted", CHANGED.values(), ids=CHANGED)
def test_dirt_goes(text: str, wanted: str) -> None:
    assert normalise(text) == wanted


CUT = {
    "nothing removed": ("a\nb", [], "a\nb"),
    "line between adjacent lines": ("a\nShare\nb", [(2, 7)], "a\nb"),
    "line between blank lines": ("a\n\nShare\n\nb", [(3, 8)], "a\n\nb"),
    "first and last": ("Skip\n\na\n\nTop", [(0, 4), (9, 12)], "a"),
    "indented line": ("a\n   Share  \nb", [(5, 10)], "a\nb"),
    "part of a line": ("a Share b", [(2, 8)], "a b"),
    "two parts": ("a b c", [(0, 2), (3, 5)], "b"),
    "several lines": ("a\nb\n\nc\nd", [(2, 6)], "a\nd"),
    "CR LF": ("a\r\nShare\r\nb\r\n", [(3, 8)], "a\nb"),
    "unsorted, overlapping, empty": ("abcdef", [(4, 5), (1, 3), (0, 2), (3, 3)], "df"),
    "everything": ("a\nb", [(0, 3)], ""),
    "invisible rest goes as a blank line": ("a\n\u200bShare\nb", [(3, 8)], "a\n\nb"),
}


@pytest.mark.parametrize("text, removed, wanted", CUT.values(), ids=CUT)
def test_removed_spans(text: str, removed: list[tuple[int, int]], wanted: str) -> None:
    assert normalise(text, removed) == wanted


FULL = "The quick brown fox jumps over"  # 30 columns

APART = {
    "short line before": ("The quick brown", "fox", 32),
    "room for the word": (FULL, "a dog", 32),
    "bullet": (FULL, "* another", 32),
    "dash item after a sentence": ("The quick brown fox jumps off.", "- another", 32),
    "dash item with a capital": (FULL, "- Another", 32),
    "deeper dash item": (FULL, "    - another", 32),
    "item after an item": ("- quick brown fox jumps overxx", "- another", 32),
    "number": (FULL, "12. Another", 32),
    "letter": (FULL, "(b) Another", 32),
    "quote": (FULL, "> another", 32),
    "after a quote": ("> quick brown fox jumps overxx", "another", 32),
    "after a heading": ("## uick brown fox jumps overxx", "another", 32),
    "after a rule": ("-" * 30, "another", 32),
    "after a far too wide line": (FULL, "another", 25),
    "blank": (FULL, "  ", 32),
    "after blank": (" " * 30, "word", 32),
}


@pytest.mark.parametrize("before, line, wrap", APART.values(), ids=APART)
def test_lines_that_stay_apart(before: str, line: str, wrap: int) -> None:
    assert not joins(before, line, wrap)


TOGETHER = {
    "no room": (FULL, "the lazy dog", 32),
    "indented": ("   " + FULL[3:], "   the dog", 32),
    "hanging indent": ("  * " + FULL[4:], "    the dog", 32),
    "dash in a sentence": (FULL, "– and rests", 31),
    "number in a sentence": (FULL, "12) of them", 32),
    "wide characters": ("漢" * 15, "字字", 31),
    "tab": ("\tquick brown fox jumps", "over", 32),
    "in brackets": (FULL, "(PEO) are used", 32),
}


@pytest.mark.parametrize("before, line, wrap", TOGETHER.values(), ids=TOGETHER)
def test_lines_that_belong_together(before: str, line: str, wrap: int) -> None:
    assert joins(before, line, wrap)


UNWRAPPED = {
    "a vanished line is no bridge": (f"{FULL}\nShare\nthe dog", [(31, 36)], f"{FULL}\nthe dog"),
    "a verbatim line is no end": (f"{FULL}\n```\nthe dog", [], f"{FULL}\n```\nthe dog"),
    "paragraphs": (f"{FULL}\nthe lazy\n\ndog", [], f"{FULL} the lazy\n\ndog"),
    "three lines": (f"{FULL}\n{FULL}\nthe dog", [], f"{FULL} {FULL} the dog"),
    "Chinese": ("漢" * 15 + "\n" + "字" * 3, [], "漢" * 15 + "字字字"),
    "word known": ("A workshop. Who brings our work-\nshop to life", [], "A workshop. Who brings our workshop to life"),
    "word unknown": ("A workshop. Who brings our well-\nknown dog", [], "A workshop. Who brings our well-known dog"),
    "hyphen and capital": ("A workshop. Who brings our Anti-\nWar dog", [], "A workshop. Who brings our Anti- War dog"),
}


@pytest.mark.parametrize("text, removed, wanted", UNWRAPPED.values(), ids=UNWRAPPED)
def test_the_line_width_is_undone(text: str, removed: list[tuple[int, int]], wanted: str) -> None:
    verbatim = [(text.index("```"), text.index("```") + 3)] if "```" in text else []

    assert normalise(text, removed, 32, verbatim) == wanted


VERBATIM = {
    "indentation and columns": ("x\n  a   b  \n\n\n\tc\ny   z", (2, 15), "x\n  a   b\n\n\n\tc\ny z"),
    "blank lines at the edges": ("\n\n  a\n\n", (0, 6), "  a"),
    "characters are still cleaned": ("  a\u200b\xa0\xa0b", (0, 7), "  a  b"),
    "a blank line beside ordinary ones": ("a\n\n\nb", (2, 3), "a\n\n\nb"),
}


@pytest.mark.parametrize("text, span, wanted", VERBATIM.values(), ids=VERBATIM)
def test_verbatim_lines(text: str, span: tuple[int, int], wanted: str) -> None:
    assert normalise(text, verbatim=[span]) == wanted


@given(any_text)
def test_idempotent(text: str) -> None:
    once = normalise(text)

    assert normalise(once) == once


@given(any_text, st.sampled_from([4, 8, 12, 50]), st.data())
def test_the_result_is_normal_whatever_was_undone(text: str, wrap: int, data: st.DataObject) -> None:
    once = normalise(text, data.draw(spans(text)), wrap)

    assert normalise(once) == once


@given(any_text)
def test_verbatim_text_stays_when_it_stays_verbatim(text: str) -> None:
    once = normalise(text, verbatim=[(0, len(text))])

    assert normalise(once, verbatim=[(0, len(once))]) == once


@settings(max_examples=400)
@given(any_text, st.sampled_from([None, 4, 8, 12, 50]), st.data())
def test_the_published_reference_agrees(text: str, wrap: int | None, data: st.DataObject) -> None:
    removed, verbatim = data.draw(spans(text)), data.draw(spans(text))

    assert normalise(text, removed, wrap, verbatim) == REFERENCE["normalise"](text, removed, wrap, verbatim)


FIXTURES = sorted((PAGE.parent.parent / "fixtures").rglob("input.txt"))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.parent.name)
def test_the_published_reference_agrees_on_fixtures(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")

    assert normalise(text, wrap=72) == REFERENCE["normalise"](text, wrap=72)


def test_the_reference_is_short() -> None:
    code = [line for line in PAGE.read_text(encoding="utf-8").split("## Reference")[1].split("\n") if line.strip()]

    assert len(code) < 90


@given(any_text)
def test_normal_text_holds_nothing_odd(text: str) -> None:
    result = normalise(text)

    assert unicodedata.is_normalized("NFC", result)
    assert not re.search("  |^ | $|\n\n\n|\\A\n|\n\\Z|[\r\t\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202e]", result)


@given(any_text)
def test_lines_cover_the_text(text: str) -> None:
    inside = {at for start, end in lines(text) for at in range(start, end)}

    assert all(text[at] in "".join(ENDS) for at in range(len(text)) if at not in inside)
    assert not any(text[at] in "".join(ENDS) for at in inside)


@given(any_text)
def test_characters_keep_the_lines(text: str) -> None:
    text = text.replace("\r\n", "\n").translate(dict.fromkeys(map(ord, ENDS[2:]), "\n"))

    assert characters(text).count("\n") == text.count("\n")


@given(any_text)
def test_tidy_is_one_line_and_idempotent(text: str) -> None:
    once = tidy(text)

    assert tidy(once) == once
    assert "\n" not in once


def many(unit: str, size: int) -> Callable[[], str]:
    return lambda: unit * (size // len(unit))


HEAVY = {
    "spaces": many(" ", 10_000_000),
    "spaces and a letter": lambda: " " * 5_000_000 + "x",
    "blank lines": many("\n", 1_000_000),
    "blank lines with spaces": many(" \n", 2_000_000),
    "marks": many("\u0301", 1_000_000),
    "marks of two orders": many("\u0316\u0301", 1_000_000),
    "joiners": many("\u200d", 1_000_000),
    "selectors": many("a\ufe0f\ufe0f", 1_000_000),
    "escapes": many("\x1b[", 1_000_000),
    "open strings": many("\x1b]", 1_000_000),
    "surrogates": lambda: "".join(map(chr, range(0xD800, 0xE000))) * 200,
    "hyphens": many("a-\n", 600_000),
    "one long word and hyphens": lambda: "a" * 500_000 + "-\n" + "b" * 500_000,
    "short lines": many("word\n", 1_000_000),
    "wrapped lines": lambda: (FULL + "\n") * 100_000,
}


@pytest.mark.parametrize("make", HEAVY.values(), ids=HEAVY)
@pytest.mark.parametrize("wrap", [None, 32])
def test_heavy_input_is_quick(make: Callable[[], str], wrap: int | None) -> None:
    text = make()
    started = time.process_time()
    normalise(text, [(0, 1), (2, 3), (len(text) // 2, len(text) // 2 + 9)], wrap, [(5, 9)])

    assert time.process_time() - started < 10  # generous: what is quadratic takes minutes


def test_many_removals_in_one_line_are_quick() -> None:
    text = "ab" * 200_000
    started = time.process_time()
    result = normalise(text, [(at, at + 1) for at in range(0, len(text), 2)])

    assert result == "b" * 200_000
    assert time.process_time() - started < 10


WORDS: Sequence[tuple[str, str, int]] = [
    ("nothing", " \n–", 0),
    ("punctuation alone", "... -- !", 0),
    ("English", "It's a well-known fact.", 5),
    ("numbers", "3,000.5 km, 10:30", 4),
    ("abbreviation", "U.S. forces", 2),
    ("Chinese", "北京 2024年", 4),
    ("Japanese", "カタカナと漢字", 4),
    ("Korean", "한국어 텍스트", 2),
    ("Hindi", "हिन्दी में पाठ", 3),
    ("Persian", "می\u200cخواهم بروم", 2),
    ("Arabic with vowels", "كِتَابٌ جَدِيدٌ", 2),
    ("French", "l’été d'hiver", 2),
    ("decomposed", "re\u0301sume\u0301", 1),
]


@pytest.mark.parametrize("text, number", [row[1:] for row in WORDS], ids=[row[0] for row in WORDS])
def test_words_are_counted(text: str, number: int) -> None:
    assert count_words(text) == number
