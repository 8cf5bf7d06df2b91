"""The reader of plain text and Markdown: blocks, line width, what keeps its layout, front matter."""

from __future__ import annotations

import textwrap
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanse.core.text import normalise
from cleanse.core.types import Document, Hint, Origin
from cleanse.readers.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable

PROSE = (
    "The committee met on Tuesday to hear the report of the working group on inland waterways, which had been asked "
    "to compare the cost of dredging with that of new locks. Its chair explained that the figures were provisional, "
    "since two of the five districts had not answered, and that a full account would follow in the spring. Members "
    "wanted to know whether the winter floods had been taken into account; the chair said that they had not."
)
SECOND = (
    "In the afternoon the delegates visited the harbour. The harbour master showed them the new cranes and spoke "
    "about the shortage of pilots, which is expected to last for several years unless training is extended."
)

CHINESE = (
    "委员会星期二开会听取内河航道工作组的报告该工作组受托比较疏浚费用与新建船闸的费用主席解释说这些数字是暂定的因为五个区中有"
    "两个没有答复完整的报告将在春天提出委员们想知道是否考虑了冬季的洪水主席说没有考虑下午代表们参观了港口港务长向他们介绍了"
    "新的起重机并谈到领航员短缺的问题除非延长培训时间否则预计这种情况将持续数年"
)


def wrapped(*paragraphs: str, columns: int = 72, indent: str = "", between: str = "\n\n") -> str:
    return between.join(
        "\n".join(textwrap.wrap(p, columns, initial_indent=indent, subsequent_indent=indent)) for p in paragraphs
    )


def read(text: str, *, markdown: bool = False) -> Document:
    return read_text(text, Origin(), markdown)


def cleaned(text: str, *, markdown: bool = False) -> str:
    layout = read(text, markdown=markdown).layout
    return normalise(text, (), layout.wrap, layout.verbatim)


POEM = """Over the hill and under the wall
a narrow road goes down to the sea
where boats with lanterns rise and fall
and nobody waits for you or me
for night has come with all its sound
of ropes and bells and the turning tide
and what was lost will not be found
by those who sleep on the other side
"""

UNWRAPPED = {
    "empty": "",
    "white space": " \n\t\n",
    "one line": PROSE,
    "one line per paragraph": f"{PROSE}\n\n{SECOND}\n\n{PROSE}\n",
    "one line per paragraph without blank lines": f"{PROSE}\n{SECOND}\n{PROSE}\n",
    "poem": POEM,
    "short lines": "Home\nNews\nAbout us\nContact\nImprint\n",
    "list of titles": "\n".join(
        ["Minister opens a new bridge across the river in the north", "Two ships collide near the lighthouse"] * 9
    ),
    "sentences of a similar length": "The first sentence of this text ends on this very line.\n" * 9,
    "bullets": "\n".join(f"* the item with the number {n} of this long list of items" for n in range(100, 120)),
    "long lines with a wrapped quotation": f"{PROSE}\n\n" * 9 + wrapped(PROSE, SECOND),
}


@pytest.mark.parametrize("text", UNWRAPPED.values(), ids=UNWRAPPED)
def test_no_line_width_is_seen(text: str) -> None:
    assert read(text).layout.wrap is None


WRAPPED = {
    "72 columns": wrapped(PROSE, SECOND),
    "60 columns": wrapped(PROSE, SECOND, columns=60),
    "100 columns": wrapped(PROSE, SECOND, PROSE, columns=100),
    "indented": wrapped(PROSE, SECOND, indent="   "),
    "CR LF": wrapped(PROSE, SECOND).replace("\n", "\r\n"),
    "one paragraph": wrapped(PROSE),
    "capitals": wrapped(PROSE.upper(), SECOND.upper(), columns=65),
    "with a long address": wrapped(PROSE, "https://example.org/" + "a" * 120, SECOND, PROSE),
    "with a table": wrapped(PROSE, SECOND) + "\n\n" + "North     12   41   of all\n" * 3,
    "Russian": wrapped(
        "Комитет собрался во вторник, чтобы заслушать доклад рабочей группы о водных путях, которой поручено "
        "сравнить стоимость дноуглубительных работ и строительства новых шлюзов. Председатель пояснил, что цифры "
        "предварительные, поскольку два района из пяти не ответили, и что полный отчёт появится весной."
    ),
    "Chinese": "\n".join(textwrap.wrap(CHINESE, 36)),
}  # fmt: skip


@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED)
def test_the_line_width_is_seen(text: str) -> None:
    assert read(text).layout.wrap is not None


@pytest.mark.parametrize("text", [*WRAPPED.values(), *UNWRAPPED.values()], ids=[*WRAPPED, *UNWRAPPED])
def test_a_cleaned_text_stays(text: str) -> None:
    once = cleaned(text)

    assert cleaned(once) == once


@pytest.mark.parametrize("columns", [55, 64, 72, 80, 98])
def test_paragraphs_come_back(columns: int) -> None:
    assert cleaned(wrapped(PROSE, SECOND, columns=columns, indent=" ")) == f"{PROSE}\n\n{SECOND}"


def test_a_wrapped_paragraph_is_one_block() -> None:
    blocks = read("Title\n\n" + wrapped(PROSE, SECOND)).blocks

    assert [(block.kind, " ".join(block.text.split())) for block in blocks] == [
        ("line", "Title"),
        ("paragraph", PROSE),
        ("paragraph", SECOND),
    ]


ORDINARY = {
    "indented paragraph": wrapped(PROSE, indent="   "),
    "justified paragraph": "The  words of this paragraph stand\napart   because  the  lines  are\nequally long\n",
    "two spaces after a sentence": "One.  Two.  Three.\nFor.  Six.  Seven.\nBut.  And.  Eleven.\n",
    "links in a row": "Home | News | About\nMore | Shop | Login\nTerms | Help | Site\n",
    "rule under a heading": "Heading\n-------\nText",
    "rules": "________________\n\n================\n",
    "list of clauses": "(a) the first of them (as amended);\n(b) the second of them;\n(c) the third;",
    "bullets with two spaces": "-  one of them\n-  two of them\n-  all of them",
    "open fence": "```\ncode\n\ntext",
    "tildes in plain text": "~~~~~~\nTitle\n~~~~~~",
    "two rows": "a   b   c\nd   e   f\n",
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY)
def test_ordinary_lines_are_not_verbatim(text: str) -> None:
    assert read(text).layout.verbatim == ()


FENCE = "```c\nint  x;\n\n  y\n```"
COLUMNS = "Year   North   South\n2019   12      14\n2020   9       11"
RIGHT = " Oil      7    12   1\n Gas     70     1   9\n Coal   700   123   8"
TABS = "a\tb\tc\nlonger\t1\t2\nx\t3\t4"
BOX = "┌───┐\n│ a │\n└───┘"
DIAGRAM = """    0                   1
    0 1 2 3 4 5 6 7 8 9 0 1
   +-+-+-+-+-+-+-+-+-+-+-+-+
   |     Type      |  Code |
   +-+-+-+-+-+-+-+-+-+-+-+-+"""
CODE = "  for (;;) {\n    go(1);\n  }"
VERBATIM = {
    "fence": (f"Text\n\n{FENCE}\nText", FENCE),
    "columns": (f"Table 1\n{COLUMNS}\n\nEnd", COLUMNS),
    "right-aligned columns": (f"x\n\n{RIGHT}\n", RIGHT),
    "tabs": (TABS, TABS),
    "box": (f"x\n\n{BOX}", BOX),
    "diagram": (f"{DIAGRAM}\n", DIAGRAM),
    "code": (f"So:\n{CODE}\n", CODE),
}


@pytest.mark.parametrize("text, wanted", VERBATIM.values(), ids=VERBATIM)
def test_layout_is_kept(text: str, wanted: str) -> None:
    assert [text[start:end] for start, end in read(text).layout.verbatim] == [wanted]


MARKDOWN = {
    "indented code": ("Text\n\n    def f():\n        pass\n\nText", ["    def f():\n        pass"]),
    "no code inside a paragraph": ("Text\n    more text", []),
    "no code inside an item": ("* item\n\n    more of the item", []),
    "nested items": ("* a\n  * b\n    * c\n* d", ["  * b\n    * c"]),
    "items that are all indented": ("  * a\n  * b", []),
    "tilde fence": ("~~~\na\n~~~\nb", ["~~~\na\n~~~"]),
    "table": ("| a | b |\n|---|---|\n| 1 | 2 |\n", ["| a | b |\n|---|---|\n| 1 | 2 |"]),
}


@pytest.mark.parametrize("text, wanted", MARKDOWN.values(), ids=MARKDOWN)
def test_layout_is_kept_in_markdown(text: str, wanted: list[str]) -> None:
    assert [text[start:end] for start, end in read(text, markdown=True).layout.verbatim] == wanted


@pytest.mark.parametrize("text, wanted", MARKDOWN.values(), ids=MARKDOWN)
def test_cleaned_markdown_stays(text: str, wanted: list[str]) -> None:
    once = cleaned(text, markdown=True)

    assert cleaned(once, markdown=True) == once


def test_kinds() -> None:
    text = "# Head\n\nSub\n---\n\n- item\n2. two\n  - deep\n> quote\n| row\nline\n```\ncode\n```\n"

    assert [(block.kind, block.hint, block.text) for block in read(text, markdown=True).blocks] == [
        ("heading", "h1", "# Head"),
        ("heading", "h2", "Sub\n---"),
        ("item", "ul/1", "- item"),
        ("item", "ol/1", "2. two"),
        ("item", "ul/2", "- deep"),
        ("quote", "", "> quote"),
        ("row", "", "| row"),
        ("line", "", "line"),
        ("code", "", "```"),
        ("code", "", "code"),
        ("code", "", "```"),
    ]


NO_MATTER = {
    "a rule": "---\n\nText\n\n---\n",
    "not closed": "---\ntitle: A\n\nText",
    "not at the top": "\n---\ntitle: A\n---\n",
    "a sentence inside": "---\nThis is: text\nand more of it\n---\n",
}


@pytest.mark.parametrize("text", NO_MATTER.values(), ids=NO_MATTER)
def test_no_front_matter(text: str) -> None:
    assert read(text, markdown=True).hints == ()


def test_front_matter_is_for_markdown() -> None:
    assert read("---\ntitle: A\n---\n").hints == ()


MATTER = {
    "YAML": ('---\ntitle: "A: b"\nDate: 2024-05-01\ndraft:\n---\nText', [("title", "A: b"), ("date", "2024-05-01")]),
    "TOML": ("+++\ntitle = 'A'\n+++\nText", [("title", "A")]),
    "lists": (
        "---\ntags: [a, 'b']\nauthor:\n  - C D\n# note\n---\n",
        [("tags", "a"), ("tags", "b"), ("author", "C D")],
    ),
}


@pytest.mark.parametrize("text, wanted", MATTER.values(), ids=MATTER)
def test_front_matter(text: str, wanted: list[tuple[str, str]]) -> None:
    document = read(text, markdown=True)

    assert document.hints == tuple(Hint("header", name, value, f"header[{name}]") for name, value in wanted)
    assert document.blocks[0].kind == "frontmatter"


PIECES = (
    *("\n", "\r\n", "\r", "\u2028", "\n\n", " ", "    ", "\t", "\u3000", "\u200b", "\ufe0f", "\x1b[1m", "\ud800"),
    *("word", "und so weiter ", "漢字", "a  b  c", "x\ty\tz", "- ", "1. ", "# ", "> ", "| a |", "+--+", "```", "~~~"),
    *("---", "===", "key: value", ";", "{", "f(x);", "a quite long line of words that goes on until it is", "e\u0301"),
)
any_text = st.lists(st.sampled_from(PIECES), max_size=50).map("".join) | st.text(max_size=80)


@given(any_text, st.booleans())
def test_blocks_are_the_text(text: str, markdown: bool) -> None:
    document = read_text(text, Origin(), markdown)
    bounds = [(block.start, block.end) for block in document.blocks]

    assert document.reading == text
    assert all(text[block.start : block.end] == block.text == block.text.strip() != "" for block in document.blocks)
    assert bounds == sorted(bounds)
    assert all(end <= start for (_, end), (start, _) in pairwise(bounds))


@given(any_text, st.booleans())
def test_nothing_visible_lies_outside_the_blocks(text: str, markdown: bool) -> None:
    document = read_text(text, Origin(), markdown)

    assert normalise(text, [(block.start, block.end) for block in document.blocks]) == ""


@given(any_text, st.booleans())
def test_removing_a_block_takes_nothing_else(text: str, markdown: bool) -> None:
    document = read_text(text, Origin(), markdown)
    layout = document.layout
    whole = "".join(normalise(text, (), layout.wrap, layout.verbatim).split())
    alone = [normalise(block.text) for block in document.blocks]

    assert len(whole) <= len("".join("".join(alone).split()))


@given(any_text, st.booleans())
def test_verbatim_spans_are_sorted_and_disjoint(text: str, markdown: bool) -> None:
    spans = read_text(text, Origin(), markdown).layout.verbatim

    assert all(start < end <= len(text) for start, end in spans)
    assert all(end < start for (_, end), (start, _) in pairwise(spans))


@given(
    st.lists(st.sampled_from(["a", "be", "see", "word", "longer", "unbroken", "sentence."]), min_size=60, max_size=200)
)
def test_unwrapping_is_stable(words: list[str]) -> None:
    once = cleaned(wrapped(" ".join(words), columns=60))

    assert cleaned(once) == once


HEAVY: dict[str, Callable[[], str]] = {
    "spaces": lambda: " " * 5_000_000 + "x",
    "inner spaces": lambda: ("a" + " " * 2_000_000 + "b\n") * 2,
    "tabs": lambda: ("a" + "\t" * 500_000 + "b\n") * 3,
    "marks": lambda: "\u0301" * 500_000,
    "fences": lambda: "```\n~~~~\n" * 20_000,
    "growing fences": lambda: "\n".join("`" * n for n in range(2000, 2, -1)),
    "pipes": lambda: "|" * 1_000_000,
    "corners": lambda: "+-" * 500_000 + "\n" + "+-" * 500_000,
    "backslashes and calls": lambda: ("a(" * 300_000 + ";\n") * 2,
    "many lines": lambda: "word\n" * 100_000,
    "wrapped": lambda: (wrapped(PROSE) + "\n\n") * 5_000,
    "equals": lambda: ("a=" * 300_000 + ";\n") * 2,
    "keys": lambda: "---\n" + "a" * 1_000_000 + "\n---\n",
}


@pytest.mark.parametrize("make", HEAVY.values(), ids=HEAVY)
@pytest.mark.parametrize("markdown", [False, True])
def test_heavy_input_is_quick(make: Callable[[], str], markdown: bool) -> None:
    text = make()
    started = time.process_time()
    read_text(text, Origin(), markdown)

    assert time.process_time() - started < 10  # generous: what is quadratic takes minutes
