"""`--corpus`: lines that the documents of a run share go; what content repeats stays; the order plays no part."""

from __future__ import annotations

import io
import json
import random
from array import array
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanse
from cleanse import api
from cleanse.chrome.corpus import Survey, alike
from cleanse.core.options import Options
from cleanse.core.text import normalise
from cleanse.core.types import Failure
from cleanse.io.run import clean_many

CORPUS = Options(corpus=True)
HEAD = ["Harbour Herald of Norden", "Town and country", "Boats for hire", "Tides and winds"]
TAIL = ["Harbour Street 12", "Norden", "Printed on paper of the region"]
STORIES = [
    f"The {what} of Norden was opened on a windy {day} by the harbour master, who spoke of {topic} for half an hour."
    for what, day, topic in (
        ("bridge", "Monday", "iron"),
        ("school", "Tuesday", "books"),
        ("lighthouse", "Friday", "lamps"),
        ("market", "Sunday", "herring"),
        ("mill", "Thursday", "flour and bread"),
        ("station", "Saturday", "trains and clocks"),
    )
]


def page(story: str, *inside: str) -> str:
    closing = f"Nobody was hurt, and the band played until the evening; so ended the day of the {story[4:12]}."
    return "\n".join((*HEAD, "", story, *inside, closing, "", *TAIL))


PAGES = [page(story) for story in STORIES]


def run(texts: list[str], **more: Any) -> list[Any]:
    return list(clean_many([text.encode() for text in texts], CORPUS, **more))


def gone(record: Any) -> list[str]:
    return [row["text"] for row in record["removed"] if row["rule"].startswith("CHR82")]


# -- what stays


@pytest.mark.parametrize(
    "lines",
    [
        ["Introduction"],
        ["Question: what now?"],
        ["Mr Olsen:"],
        ["Thank you for your attention."],
        ["Name", "Age"],
    ],
)
def test_what_content_repeats_stays(lines: list[str]) -> None:
    records = run([page(story, *lines) for story in STORIES])

    assert [line for record in records for line in lines if line not in record["text"]] == []


def test_a_line_that_begins_a_text_and_ends_a_sentence_stays() -> None:
    records = run([f"Dear friends and colleagues,\n{story}\nThank you." for story in STORIES])

    assert [gone(record) for record in records] == [[]] * len(STORIES)


def test_lines_in_a_row_that_two_pages_have_inside_the_body_stay() -> None:
    table = ["Ship", "Port", "Flag", "Tons"]
    records = run([page(story, *(table if number < 2 else ())) for number, story in enumerate(STORIES)])

    assert "Ship\nPort\nFlag\nTons" in records[0]["text"]


def test_near_duplicates_count_once() -> None:
    """Two printings of one text share everything, and that makes none of it chrome."""
    body = [*STORIES, *(story.replace("opened", "closed") for story in STORIES)]
    records = run(["\n\n".join(("First edition", *body)), "\n\n".join(("Second edition", *body))])

    assert [gone(record) for record in records] == [[], []]


def test_nothing_goes_where_nothing_would_be_left() -> None:
    form = "Name of the ship\nPort of call\nName of the owner\nDay of arrival"
    records = run([form + "\nx", form + "\ny", form])

    assert [gone(record) for record in records][2] == []
    assert records[2]["text"] == form


def test_code_and_tables_stay() -> None:
    code = "\n\n```\nimport oak\noak.plant()\noak.water()\noak.grow()\n```\n"
    records = run([story + code for story in STORIES])

    assert [gone(record) for record in records] == [[]] * len(STORIES)


def test_one_document_alone_shares_nothing() -> None:
    record: Any = cleanse.clean(PAGES[0], options=CORPUS)

    assert gone(record) == []
    assert [gone(record) for record in run(PAGES[:1])] == [[]]


def test_without_the_option_there_is_no_count() -> None:
    record: Any = cleanse.clean("Skip to content\n\n" + PAGES[0])

    assert record["removed"]
    assert [row for row in record["removed"] if "seen" in row] == []


# -- what goes


def test_head_and_tail_go_and_say_how_often_they_were_seen() -> None:
    records = run(PAGES)

    for record, story in zip(records, STORIES, strict=True):
        assert record["text"].startswith(story)
        assert gone(record) == [*HEAD, *TAIL]
        assert {(row["rule"], row["kind"], row["seen"]) for row in record["removed"]} == {
            ("CHR820", "navigation", len(PAGES)),
            ("CHR821", "footer", len(PAGES)),
        }


def test_a_box_that_most_pages_have_inside_goes() -> None:
    box = ["Herald on paper", "Six days a week", "Only in Norden"]
    records = run([page(story, *box) for story in STORIES])

    assert [row["rule"] for row in records[0]["removed"] if row["text"] in box] == ["CHR822"] * 3


def test_pages_of_html_too() -> None:
    pages = [
        f"<html><body><div>{''.join(f'<p>{line}</p>' for line in HEAD)}</div><article><h1>Day {n}</h1><p>{story}</p>"
        f"<p>{story.replace('opened', 'closed')}</p></article></body></html>"
        for n, story in enumerate(STORIES)
    ]

    assert [line for record in run(pages) for line in HEAD if line in record["text"]] == []


# -- laws


def test_any_order_and_any_number_of_jobs(tmp_path: Path) -> None:
    for number, text in enumerate(PAGES):
        (tmp_path / f"{number}.txt").write_text(text)
    names = [str(path) for path in sorted(tmp_path.iterdir())]
    one = [json.dumps(record) for record in clean_many(names, CORPUS)]
    two = [json.dumps(record) for record in clean_many(names, CORPUS, jobs=2)]
    back = [json.dumps(record) for record in clean_many(names[::-1], CORPUS)]

    assert one == two == back[::-1]


@given(st.lists(st.lists(st.integers(0, 9), max_size=6), max_size=12), st.randoms(use_true_random=False))
def test_the_sample_depends_on_no_order(rows: list[list[int]], chance: random.Random) -> None:
    documents = [array("Q", [2 * number + number % 2 for number in row]).tobytes() for row in rows]
    first, second = Survey(sample=4), Survey(sample=4)
    for row in documents:
        first.add(row)
    chance.shuffle(documents)
    for row in documents:
        second.add(row)

    assert first.kept == second.kept
    assert first.finish() == second.finish()
    assert len(first.kept) <= 4


def test_what_is_alike_to_one_of_a_kind_is_of_the_kind() -> None:
    pages = [[1, 3, 5, 7], [5, 7, 9, 11], [9, 11, 13, 15], [21, 23, 25], [2, 4, 6, 8], [2, 4, 6, 8]]
    numbers = alike(pages)

    assert numbers[0] == numbers[1] == numbers[2]
    assert len({*numbers[2:]}) == 4  # short lines make nothing alike


def test_conservation() -> None:
    survey = Survey()
    for text in PAGES:
        survey.add(api.survey(text))
    seen = survey.finish()
    for text in PAGES:
        found = api.look(text, options=CORPUS, seen=seen)
        assert not isinstance(found, Failure)
        spans = [(removal.start, removal.end) for removal in found.removals]

        assert normalise(found.document.reading, spans, found.document.layout.wrap) == found.text


def test_an_iterator_is_read_once() -> None:
    records: list[Any] = list(clean_many((text.encode() for text in PAGES), CORPUS))

    assert gone(records[0]) == [*HEAD, *TAIL]


def test_what_fails_fails_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGES[0])
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    records: list[Any] = list(clean_many([str(tmp_path), "no-such-file"], CORPUS))

    assert [record["record_type"] for record in records] == ["document", "error", "error"]


def test_standard_input_is_read_twice(monkeypatch: pytest.MonkeyPatch, capfdbinary: Any) -> None:
    from cleanse.cli.run import main

    rows = "".join(json.dumps({"text": text}) + "\n" for text in PAGES)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(rows.encode())))
    code = main(["-"], {"from": "jsonl", "corpus": True})
    records = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]

    assert code == 0
    assert [gone(record) for record in records] == [[*HEAD, *TAIL]] * len(PAGES)
