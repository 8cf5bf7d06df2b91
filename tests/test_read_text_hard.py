"""Texts that are hard to read: every kind of layout inside a hard-wrapped text, and the same text by other ways in."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest
from test_read_text import PROSE, SECOND, cleaned, read, wrapped

import cleanse
from cleanse.io.run import clean_many

AROUND = wrapped(PROSE, SECOND, PROSE)
PARAGRAPHS = [PROSE, SECOND, PROSE]


def hanging(text: str, mark: str, columns: int = 72) -> str:
    return "\n".join(textwrap.wrap(text, columns, initial_indent=mark, subsequent_indent=" " * len(mark)))


def inside(part: str) -> str:
    return f"{AROUND}\n\n{part}\n\n{AROUND}"


TABLE = "Name      Age   City\nAnna      12    Minsk\nBoris     14    Gomel\nVera      9     Brest"
BROKEN = {  # what stands in a hard-wrapped text, and what has to come out of it, line by line
    "bullets": (f"{hanging(SECOND, '* ')}\n{hanging(PROSE, '* ')}", [f"* {SECOND}", f"* {PROSE}"]),
    "dashes": (f"{hanging(SECOND, '- ')}\n{hanging(PROSE, '– ')}", [f"- {SECOND}", f"– {PROSE}"]),
    "numbers": (f"{hanging(SECOND, ' 1. ')}\n{hanging(PROSE, ' 2. ')}", [f"1. {SECOND}", f"2. {PROSE}"]),
    "letters": (f"{hanging(SECOND, '(a) ')}\n{hanging(PROSE, '(b) ')}", [f"(a) {SECOND}", f"(b) {PROSE}"]),
    "bullets without indent": (textwrap.fill(f"* {SECOND}", 72), [f"* {SECOND}"]),
    "an indented quotation": (wrapped(SECOND, indent="        "), [SECOND]),
    "speakers": (
        textwrap.fill(f"Question: {SECOND}", 72) + "\n" + textwrap.fill(f"Answer: {PROSE}", 72),
        [f"Question: {SECOND}", f"Answer: {PROSE}"],
    ),
    "a quotation": ("> The first line\n> and the second", ["> The first line", "> and the second"]),
    "a heading": ("1. INTRODUCTION", ["1. INTRODUCTION"]),
    "a heading right above": (f"Introduction\n{textwrap.fill(SECOND, 72)}", ["Introduction", SECOND]),
    "a letter's end": ("Yours sincerely,\nJohn Smith\nChairman", ["Yours sincerely,", "John Smith", "Chairman"]),
    "an address": ("Harbour Street 12\nNorden\n26506", ["Harbour Street 12", "Norden", "26506"]),
    "verse": ("    Over the hill\n    a narrow road", ["Over the hill", "a narrow road"]),
    "contents": ("Introduction ........ 1\nThe report .......... 12", None),
    "a table": (TABLE, TABLE.split("\n")),
    "a table of tabs": ("Name\tAge\tCity\nAnna\t12\tMinsk\nBoris\t14\tGomel", None),
    "a table of pipes": ("| Name | Age |\n|------|-----|\n| Anna | 12  |", None),
    "code": ("```\nfor n in range(9):\n    print(n)\n```", ["```", "for n in range(9):", "    print(n)", "```"]),
}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=ascii)
@pytest.mark.parametrize("part, wanted", BROKEN.values(), ids=BROKEN)
def test_parts_of_a_hard_wrapped_text(part: str, wanted: list[str] | None, end: str) -> None:
    text = inside(part).replace("\n", end)
    lines = wanted or part.split("\n")
    found = cleaned(text).split("\n")

    assert [line for line in found if line] == [*PARAGRAPHS, *lines, *PARAGRAPHS]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=ascii)
@pytest.mark.parametrize("part", [part for part, _ in BROKEN.values()], ids=BROKEN)
@pytest.mark.parametrize("markdown", [False, True], ids=["text", "markdown"])
def test_offsets_are_exact(part: str, end: str, markdown: bool) -> None:
    text = inside(part).replace("\n", end)
    document = read(text, markdown=markdown)

    assert document.reading == text
    assert [block for block in document.blocks if text[block.start : block.end] != block.text] == []
    assert "".join("".join(block.text for block in document.blocks).split()) == "".join(text.split())
    assert cleaned(cleaned(text, markdown=markdown), markdown=markdown) == cleaned(text, markdown=markdown)


def broken_at_hyphen(word: str, rest: str) -> str:
    """A hard-wrapped text in which a line ends in the middle of a word."""
    first = textwrap.fill(PROSE, 72).split("\n")
    first[2] = first[2][: 71 - len(word)].rsplit(" ", 1)[0].ljust(70 - len(word), "x") + f" {word}-"
    first[3] = f"{rest} {first[3]}"[:72]
    return "\n".join(first) + "\n\n" + wrapped(SECOND, PROSE)


def test_a_word_that_stands_elsewhere_is_made_whole() -> None:
    assert "delegates" in cleaned(broken_at_hyphen("dele", "gates")).split("\n")[0]


def test_a_word_that_stands_nowhere_keeps_its_hyphen() -> None:
    text = broken_at_hyphen("half", "moon")

    assert "half-moon" in cleaned(text)
    assert "half-\nmoon" in text


def test_markdown_items_go_on_below_their_first_line() -> None:
    item = hanging(f"**One**: {SECOND}", "- ")
    text = f"# Title\n\n{AROUND}\n\n{item}\n  - inner\n- two\n\n> quoted\n> twice\n"
    rows = cleaned(text, markdown=True).split("\n")

    assert f"- **One**: {SECOND}" in rows
    assert rows[-5:] == ["  - inner", "- two", "", "> quoted", "> twice"]


TEXTS = {
    "a page": "Skip to content\n\nA short story\n\n19 January 2023 19:02\n\n" + PROSE + "\n\n" + SECOND + "\n\nShare\n",
    "wrapped": inside(TABLE),
    "bare": "One line.",
    "other letters": "Заседание совета\n\nСовет города собрался во вторник и принял бюджет на следующий год.\n",
    "old line ends": "Skip to content\r\n\r\n" + PROSE + "\r\n",
    "lines of another kind": "One\u2028two\u0085three\ffour",
    "a lone surrogate": "a\ud800b",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_jsonl_is_another_way_in(text: str, tmp_path: Path) -> None:
    """The record of a line is that of its text, but for where it came from."""
    path = tmp_path / "texts.jsonl"
    path.write_text(json.dumps({"text": text}) + "\n")
    (line,) = map(dict, clean_many(str(path)))
    plain: dict[str, Any] = dict(cleanse.clean(text, path=f"{path}#L1"))

    assert line == plain
    if "\ud800" not in text:
        given = dict(cleanse.clean(text.encode(), path=f"{path}#L1"))
        assert {**line, "source": None, "provenance": None} == {**given, "source": None, "provenance": None}
