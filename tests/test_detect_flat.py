"""Titles, dates, numbers and agencies of flat texts, and what leaves the text because of them."""

from __future__ import annotations

import random
from typing import NamedTuple

import pytest

from cleanse.core.options import Options
from cleanse.core.text import normalise
from cleanse.core.types import Candidate, Document, Origin
from cleanse.detect import find
from cleanse.detect.choose import choose, moves
from cleanse.detect.header import begins_body, is_agency, names_of
from cleanse.readers.text import read_text
from cleanse.rules.match import named

BODY = (
    "The rain fell for three days and the rivers rose to levels that nobody in the valley could remember, and then it "
    "stopped as suddenly as it had begun, leaving mud, branches and a great silence."
)
TRANSCRIPT = """UNITED24 - Make a charitable donation in support of Ukraine!

Rivers and Canals

The Ministry of External Relations of the Republic of Orvania

Minister Ilse Marandi's remarks and answers to media questions at a joint news conference, Port Lanner, June 14, 2024

14 June 2024 17:35
1142-14-06-2024

Mr Halvorsen,

{body}
"""


class Seen(NamedTuple):
    document: Document
    fields: dict[str, list[str]]
    chosen: tuple[Candidate, ...]
    moved: list[tuple[str, str]]


def seen(text: str, path: str | None = None, *, markdown: bool = False, options: Options | None = None) -> Seen:
    document = read_text(text, Origin(path=path), markdown=markdown)
    chosen, _ = choose(document, find(document), options or Options())
    fields: dict[str, list[str]] = {}
    for candidate in chosen:
        fields.setdefault(candidate.field, []).append(candidate.value)
    removals = moves(document, chosen)
    return Seen(document, fields, chosen, [(r.code, document.reading[r.start : r.end]) for r in removals])


def cleaned(found: Seen) -> str:
    """The text that is left when moved lines and named chrome have gone."""
    spans = [(r.start, r.end) for r in moves(found.document, found.chosen)]
    spans += [(b.start, b.end) for b in found.document.blocks if named(b.text)]
    return normalise(found.document.reading, spans, found.document.layout.wrap, found.document.layout.verbatim)


NO_TITLE = {
    "clean text": f"A short story\n\n{BODY}",
    "body only": BODY,
    "salutation": f"Dear colleagues,\n\n{BODY}",
    "two headings": f"First part\n\nSecond part\n\n{BODY}",
    "list": "Apples\nPears\nPlums\n",
    "agency only": f"The Ministry of Finance of the Republic\n\nA plan\n\n{BODY}",
}


@pytest.mark.parametrize("text", NO_TITLE.values(), ids=NO_TITLE.keys())
def test_without_a_header_nothing_is_a_title_and_nothing_moves(text: str) -> None:
    found = seen(text)

    assert "title" not in found.fields
    assert found.moved == []


def test_the_header_of_a_transcript() -> None:
    found = seen(TRANSCRIPT.format(body=BODY)).fields

    assert found["title"][0].startswith("Minister Ilse Marandi's remarks")
    assert (found["date"], found["datetime"], found["doc_id"]) == (
        ["2024-06-14"],
        ["2024-06-14T17:35"],
        ["1142-14-06-2024"],
    )
    assert found["publisher"] == ["The Ministry of External Relations of the Republic of Orvania"]
    assert found["section"] == ["Rivers and Canals"]


def test_the_lines_of_a_transcript_that_move() -> None:
    assert [code for code, _ in seen(TRANSCRIPT.format(body=BODY)).moved] == [
        "TXT002",
        "TXT001",
        "TTL001",
        "DAT001",
        "DID001",
    ]


def test_the_line_after_a_skip_link_is_the_title() -> None:
    found = seen(
        f"Skip to content\n\nMarandi in Kestria: Closer to a Rule for the Rivers\n\nShe came on Nov. 21-22. {BODY}"
    )

    assert found.fields["title"] == ["Marandi in Kestria: Closer to a Rule for the Rivers"]
    assert found.moved == [("TTL001", "Marandi in Kestria: Closer to a Rule for the Rivers")]


def test_no_year_is_invented() -> None:
    found = seen(f"Skip to content\n\nMarandi in Kestria\n\nShe came on Nov. 21-22. {BODY}").fields

    assert "date" not in found
    assert found["dates"] == ["XXXX-11-21/XXXX-11-22"]


def test_a_number_that_ends_in_another_day_is_not_the_documents_own() -> None:
    found = seen(f"A plan for the rivers\n\n14 June 2024\n1142-15-07-2023\n\n{BODY}")

    assert "doc_id" not in found.fields
    assert ("DID001", "1142-15-07-2023") not in found.moved


def test_a_cited_number_is_not_the_documents_own() -> None:
    found = seen(
        f"A plan for the rivers\n\n14 June 2024\n\nUnder resolution A/RES/76/203 much was promised. {BODY}"
    ).fields

    assert "doc_id" not in found
    assert found["ids"] == ["A/RES/76/203"]


def test_title_below_symbol_and_date() -> None:
    text = (
        "United Nations\nMeetings Coverage and Press Releases\n\nGA/EF/3719\n9 November 2024\n\nSecond Committee Takes "
        f"Up Draft Texts on Mountain Water, Small Harbours, as Delegates Call for Better Data\n\n{BODY}"
    )
    found = seen(text).fields

    assert found["title"][0].startswith("Second Committee")
    assert found["doc_id"] == ["GA/EF/3719"]


def test_a_wrapped_title_is_one() -> None:
    text = (
        "Bulletin of the Harbour\n\n14 June 2024\n\n          A Study of the Tides in the Outer Basin of\n"
        f"              Port Lanner and What They Carry\n\n{BODY}"
    )

    assert seen(text).fields["title"] == ["A Study of the Tides in the Outer Basin of Port Lanner and What They Carry"]


def test_an_rfc_states_number_month_and_title_in_its_masthead() -> None:
    text = (
        "Network Working Group                                          J. Petri\n"
        "Request for Comments: 9971                            Lanner Institute\n"
        "                                                             March 2025\n\n\n"
        "                   A Format for the Exchange of Tides\n\n\nStatus of this Memo\n\n   "
        + BODY.replace(". ", ".\n   ")
    )
    found = seen(text)

    assert found.fields["title"] == ["A Format for the Exchange of Tides"]
    assert (found.fields["date"], found.fields["doc_id"]) == (["2025-03"], ["Request for Comments: 9971"])


def test_the_only_heading_of_markdown_moves() -> None:
    found = seen(f"# Tides\n\n{BODY}\n\n## Ebb\n\n{BODY}", markdown=True)

    assert found.fields["title"] == ["Tides"]
    assert [code for code, _ in found.moved] == ["TTL001"]


def test_two_first_level_headings_are_no_title() -> None:
    assert "title" not in seen(f"# Tides\n\n{BODY}\n\n# Ebb\n\n{BODY}", markdown=True).fields


def test_the_name_of_the_file_vouches_for_the_title() -> None:
    found = seen(f"Harbour dues for boats under sail\n\n{BODY}", "notes/harbour-dues-for-boats-under-sail.txt")

    assert found.fields["title"] == ["Harbour dues for boats under sail"]


def test_a_press_dateline_dates_the_text_and_stays() -> None:
    found = seen(f"PORT LANNER, January 19, 2023 (TASS) — {BODY}")

    assert found.fields["date"] == ["2023-01-19"]
    assert found.moved == []


def test_a_date_that_is_only_mentioned_is_no_date_of_publication() -> None:
    found = seen(f"On 3 May 2021 the talks began. {BODY}").fields

    assert "date" not in found
    assert found["dates"] == ["2021-05-03"]


def test_a_guess_can_be_asked_for() -> None:
    assert seen(f"On 3 May 2021 the talks began. {BODY}", options=Options(guess=True)).fields["date"] == ["2021-05-03"]


def test_a_date_after_now_is_refused() -> None:
    found = seen(f"A plan for the rivers\n\n14 June 2034\n\n{BODY}", options=Options(now="2026-01-01"))

    assert "date" not in found.fields


def test_published_and_updated_are_told_apart() -> None:
    found = seen(f"A plan for the rivers\n\nPublished: 5 May 2021 | Updated: 6 May 2021\n\n{BODY}").fields

    assert (found["date"], found["date_modified"]) == (["2021-05-05"], ["2021-05-06"])


def test_a_byline_moves_to_authors() -> None:
    found = seen(f"A plan for the rivers of the north\n\nBy Jane Doe and John Q. Public\n\n{BODY}")

    assert found.fields["authors"] == ["Jane Doe", "John Q. Public"]
    assert ("TXT003", "By Jane Doe and John Q. Public") in found.moved


@pytest.mark.parametrize(
    "line", ["By the end of the year, prices had doubled.", "By Force of Arms", "Von der Leyen", "by"]
)
def test_no_byline(line: str) -> None:
    assert names_of(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "The Ministry of Finance said on Friday that it agrees.", "Ministry of Silly Walks (1970)",
        "Office hours changed.",
        "Improving Government Program Performance", "REGULATION OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL",
        "Establishing the President's Advisory Council on",
    ],
)  # fmt: skip
def test_no_agency(line: str) -> None:
    assert not is_agency(line)


@pytest.mark.parametrize(
    "line",
    [
        "The Ministry of Foreign Affairs of the Russian Federation", "U.S. Department of State", "European Commission",
        "United Nations", "Embassy of Orvania in Kestria", "Office of the Spokesperson", "Auswärtiges Amt",
        "Министерство иностранных дел Российской Федерации", "Ministère de la Transition écologique", "外交部",
    ],
)  # fmt: skip
def test_agency(line: str) -> None:
    assert is_agency(line)


def test_prose_begins_the_body_and_a_long_title_does_not() -> None:
    blocks = read_text(TRANSCRIPT.format(body=BODY), Origin()).blocks

    assert [begins_body(block) for block in blocks] == [False] * (len(blocks) - 1) + [True]


POOL = (
    "Skip to content", "Home", "Share", "NEWSLETTER", "Rivers and Canals", "The Ministry of Finance of the Republic",
    "19 January 2023 19:02", "Brussels, 3 October 2023", "Published: 5 May 2021 | Updated: 6 May 2021", "67-19-01-2023",
    "SG/SM/21980", "A/RES/76/1", "Press Release No. 12/2024", "By Jane Doe", "By Jane Doe | 3 May 2020",
    "Title: A study of rain",
    "A short story about rain in the north", "Dear colleagues,", "Question: What next?",
    "It was a dark night, and the rain fell.",
    "* item one", "# A heading", "January 2023", "1. Introduction", "Home > News > Europe", "Distr.: General",
    "Executive Order 12969 of August 8, 1995", "Request for Comments: 2616                 June 1999", "2023年1月19日",
    BODY, "", "",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(300))
def test_nothing_moves_out_of_a_text_twice(seed: int) -> None:
    source = random.Random(seed)
    lines = [source.choice(POOL) for _ in range(source.randint(1, 14))]
    first = seen(source.choice(("\n", "\n\n")).join([*lines, BODY] if seed % 3 else lines))

    assert seen(cleaned(first)).moved == []
