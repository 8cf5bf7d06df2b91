"""The passes that find chrome, and how their claims are settled."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanse
from cleanse.chrome import removals, settle
from cleanse.chrome.features import ECHOES, NAMES, Lexicon, echoes, features, view_of
from cleanse.chrome.opinion import kept
from cleanse.chrome.page import choose, shown, still_open, unsigned
from cleanse.chrome.regions import reasons, region
from cleanse.chrome.slices import slices
from cleanse.chrome.zones import zones
from cleanse.core.types import Document, Origin, Removal
from cleanse.readers.html import read_html
from cleanse.readers.text import read_text

PROSE = "The committee met on the second floor and heard four witnesses before it adjourned for the day. "


def page(html: str) -> Document:
    return read_html(html, Origin(media_type="text/html"))


def flat(*lines: str) -> Document:
    return read_text("\n\n".join(lines), Origin())


def gone(document: Document) -> list[str]:
    found = settle(document, removals(document, b"", "cleanse"))
    return [document.reading[removal.start : removal.end] for removal in found]


KEPT_NAMES = (
    "article-content",
    "content",
    "shareholder-letter",
    "navy",
    "footnotes",
    "adventure",
    "printmaking",
    "tagline",
    "",
)


@pytest.mark.parametrize("names", KEPT_NAMES)
def test_ordinary_class_names_say_nothing(names: str) -> None:
    assert region(names) == ""


REGIONS = {
    "main-nav": "CHR082", "site-footer": "CHR481", "cookie_banner": "CHR180", "related-posts": "CHR581",
    "widget-area": "CHR586", "social-share": "CHR380", "mostread": "CHR581", "ads": "CHR583", "breadcrumbs": "CHR083",
}  # fmt: skip


@pytest.mark.parametrize("names, code", REGIONS.items())
def test_region_names(names: str, code: str) -> None:
    assert region(names) == code


def test_article_page_keeps_its_body_only() -> None:
    document = page(
        "<nav><a href=/>Home</a></nav><div class=wrap><main>"
        + "".join(f"<p>{day}: {PROSE * 3}</p>" for day in ("Monday", "Tuesday", "Thursday", "Friday"))
        + "</main><div class=sidebar><p>Our most read stories of this week in one place.</p></div></div>"
        "<footer>© 2024 The Example</footer>"
    )

    assert gone(document) == ["Home", "Our most read stories of this week in one place.", "© 2024 The Example"]


def test_hidden_lines_among_shown_prose_go_and_folded_answers_stay() -> None:
    debug = page(f"<p hidden>{PROSE}</p><p>{PROSE * 5}</p><p>{PROSE * 6}</p><p>{PROSE * 4}</p>")
    folded = page(f"<p>{PROSE * 2}</p>" + f"<div aria-hidden=true><p>{PROSE * 3}</p></div>" * 3)

    assert shown(debug, [True] * 4, [len(block.text.split()) for block in debug.blocks]) == [False, True, True, True]
    assert shown(folded, [True] * 4, [len(block.text.split()) for block in folded.blocks]) == [True] * 4


def test_a_region_that_holds_the_prose_is_not_chrome_whatever_its_name() -> None:
    document = page(f"<div class=sidebar><h2>Hearing</h2><p>{PROSE * 5}</p><p>{PROSE * 3}</p><p>{PROSE * 4}</p></div>")

    assert PROSE.strip() not in " ".join(gone(document))


CHOICES = {
    "nothing to choose from": ([], [], []),
    "no block has a chance": ([0.1, 0.2], [50, 50], [False, False]),
    "sure ones stay": ([0.98, 0.02, 0.97], [40, 40, 40], [True, False, True]),
    "a doubtful short block goes": ([0.95, 0.3], [100, 3], [True, False]),
    "a doubtful half goes": ([0.95, 0.35], [100, 100], [True, False]),
    "a likely half stays": ([0.95, 0.7], [100, 100], [True, True]),
    "equal chances stay together": ([0.6, 0.6], [10, 90], [True, True]),
}


@pytest.mark.parametrize("chances, words, kept_blocks", CHOICES.values(), ids=CHOICES)
def test_choice(chances: list[float], words: list[int], kept_blocks: list[bool]) -> None:
    assert choose(chances, words) == kept_blocks


@given(st.lists(st.tuples(st.integers(0, 1_000), st.integers(1, 400)), max_size=40))
def test_the_profiles_are_nested(blocks: list[tuple[int, int]]) -> None:
    chances, words = [chance / 1_000 for chance, _ in blocks], [float(count) for _, count in blocks]
    strict, lenient = (choose(chances, words, profile) for profile in ("precision", "recall"))
    balanced = choose(chances, words)

    assert all(more or not less for less, more in zip(strict, lenient, strict=True))
    assert all(more or not less for less, more in zip(strict, balanced, strict=True))


def test_a_profile_decides_about_doubtful_blocks() -> None:
    chances, words = [0.95, 0.95, 0.4], [100.0, 100.0, 100.0]

    assert [sum(choose(chances, words, profile)) for profile in ("precision", "balanced", "recall")] == [2, 2, 3]


LINKS = "<nav>" + "".join(f"<div class=entry><a href=/{n}>Entry {n}</a></div>" for n in range(9)) + "</nav>"
BODY = f"<div class=post><h2>Hearing</h2><p>{PROSE * 2}</p><p class=note>{PROSE}</p></div>"


def rows(html: str) -> list[tuple[float, ...]]:
    document, nothing = page(html), Lexicon({}, {})
    still = still_open(document)
    return list(features(document, nothing, zones(document).rules, still, view_of(document, nothing, still)))


def test_a_row_per_open_block() -> None:
    found = rows(LINKS + BODY)

    assert [len(row) for row in found] == [len(NAMES)] * 3


def test_what_is_settled_changes_no_row() -> None:
    assert rows(LINKS + BODY) == rows("<nav></nav>" + BODY)


def test_a_page_of_nothing_but_a_menu_has_no_rows() -> None:
    assert rows(LINKS) == []


def echoed(html: str, chances: list[float], settled: frozenset[int] = frozenset()) -> list[dict[str, float]]:
    document, still = page(html), still_open(page(html))
    view = view_of(document, Lexicon({}, {}), still)
    done = [index in settled for index in range(len(chances))]
    found = echoes(document.layout.containers, view, rows(html), chances, done)
    return [dict(zip(ECHOES, row, strict=True)) for row in found]


CARDS = "<div class=grid>" + "".join(f"<div class=card><p>Chair number {n}</p></div>" for n in range(4)) + "</div>"


def test_the_second_model_sees_what_the_first_thought_of_blocks_of_one_make() -> None:
    found = echoed(CARDS + "<p>Chair number five</p>", [0.9, 0.1, 0.9, 0.1, 0.7])

    assert [round(row["chance_like"], 6) for row in found] == [0.5, 0.5, 0.5, 0.5, 0.7]
    assert [row["chance"] for row in found] == [0.9, 0.1, 0.9, 0.1, 0.7]
    assert [row["chance+1"] for row in found] == [0.1, 0.9, 0.1, 0.7, 0.0]
    assert {row["chance_max"] for row in found} == {0.9}
    assert found[0]["chance_c1"] == pytest.approx(0.9)
    assert found[0]["chance_c2"] == pytest.approx(0.5)
    assert found[-1]["upto"] == 1.0


def test_what_the_first_model_settles_has_no_second_row_but_counts_for_its_like() -> None:
    chances = [0.9, 0.1, 0.9, 0.1, 0.7]

    assert echoed(CARDS + "<p>Chair number five</p>", chances, frozenset((0, 3, 4))) == [
        row for index, row in enumerate(echoed(CARDS + "<p>Chair number five</p>", chances)) if index in (1, 2)
    ]


def test_a_page_of_nothing_but_a_menu_has_no_echoes() -> None:
    assert echoed(LINKS, []) == []


REASONS = {
    "<div class=related><div class=newsletter><p>Mail</p></div></div>": "CHR280",
    "<div class=newsletter><div class=box><p>Mail</p></div></div>": "CHR280",
    "<aside><p>Mail</p></aside>": "CHR580",
    "<main class=newsletter><p>Mail</p></main>": "",
    "<div class=box><p>Mail</p></div>": "",
}


def test_a_byline_above_the_prose_is_no_body() -> None:
    document = page(f"<p class=byline>Ann Writer</p><p>{PROSE * 3}</p><p class=byline>Ben Writer</p>")

    assert unsigned(document, [True] * 3, [2, 60, 2], [0.9] * 3) == [False, True, True]


def test_a_doubtful_short_line_above_the_prose_is_no_body_unless_all_is_wanted() -> None:
    document = page(f"<p>Wildlife</p><p>{PROSE * 3}</p><p>Wildlife</p>")

    assert unsigned(document, [True] * 3, [1, 60, 1], [0.5] * 3) == [False, True, True]
    assert unsigned(document, [True] * 3, [1, 60, 1], [0.5] * 3, "recall") == [True] * 3
    assert unsigned(document, [True] * 3, [1, 60, 1], [0.7] * 3) == [True] * 3


UNSIGNED = {
    "a heading": ("<h2 class=author>The author of the reef</h2>", [5, 60]),
    "a long line": ("<p class=byline>Ann Writer and many others</p>", [20, 60]),
    "a page of short lines": ("<p class=byline>Ann Writer</p>", [12, 20]),
    "a line that is not called so": ("<p class=lead>Ann Writer</p>", [2, 60]),
}


@pytest.mark.parametrize("line, words", UNSIGNED.values(), ids=UNSIGNED)
def test_what_is_no_byline_stays(line: str, words: list[int]) -> None:
    assert unsigned(page(f"{line}<p>{PROSE * 3}</p>"), [True, True], words, [0.9, 0.9]) == [True, True]


@pytest.mark.parametrize("html, code", REASONS.items())
def test_the_innermost_telling_element_is_the_reason(html: str, code: str) -> None:
    assert list(reasons(page(html), [0])) == [code]


def test_a_page_of_links_keeps_them() -> None:
    cards = "".join(f"<li><a href=/{n}>Garden chair number {n}</a> 49.00</li>" for n in range(12))

    assert gone(page(f"<nav><a href=/>Home</a></nav><main><ul>{cards}</ul></main>")) == ["Home"]


def test_zones_bind_rules() -> None:
    body = [PROSE, "Contact us", PROSE]
    tail = ["Contact us"]
    document = read_text("\n\n".join(body + tail), Origin())

    assert gone(document) == ["Contact us"]
    assert document.blocks[-1].text == "Contact us"


MENU = ["Home", "Products", "Login", "Our people", "Where we work", "Careers", "Cart"]


def test_a_menu_above_the_body_goes_as_a_run() -> None:
    document = read_text("\n".join([*MENU, "Garden chairs in winter", "by A. Writer", "", PROSE, PROSE]), Origin())

    assert gone(document)[:3] == ["Home", "Products", "Login"]
    assert "Garden chairs in winter" not in gone(document)


@pytest.mark.parametrize(
    "lines",
    [
        ["oak", "ash", "elm", "lime", "beech", "birch", "pine"],
        ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta"],
    ],
)
def test_a_list_without_named_chrome_stays(lines: list[str]) -> None:
    assert gone(read_text("\n".join([*lines, "", PROSE]), Origin())) == []


def test_moved_lines_win_and_fields_add_up() -> None:
    document = read_text("Home > News\n\n" + PROSE, Origin())
    span = (0, len("Home > News"))
    said = [Removal("CHR001", *span, 0.9), Removal("TXT002", *span, 0.7, ("section",)), Removal("CHR810", *span, 0.99)]

    assert settle(document, said) == (Removal("TXT002", *span, 0.7, ("section",)),)


def test_a_removal_across_blocks_is_not_settled() -> None:
    document = read_text("one\ntwo", Origin())

    assert settle(document, [Removal("CHR810", 0, 7, 1.0)]) == ()


ANSWER = "A title of the page\nThe committee met on the second floor\nOne two three"
ALIGNED = {
    "The committee met on the second floor": True,
    "The committee met on the second": True,
    "An unrelated block of several words": False,
    "One two three": True,
    "Share": False,
}


def test_alignment_with_another_extractor() -> None:
    assert kept(list(ALIGNED), ANSWER) == list(ALIGNED.values())


def test_lines_under_related_articles_go_with_their_heading() -> None:
    document = flat(PROSE, PROSE, "Related articles", "Harbour master retires", "A bridge reopens")

    assert gone(document) == ["Related articles", "Harbour master retires", "A bridge reopens"]


def test_prose_under_related_articles_stays() -> None:
    document = flat(PROSE, "Related articles", PROSE)

    assert PROSE.strip() not in gone(document)


@pytest.mark.parametrize("heading", ["Search", "Menu", "Print", "Login"])
def test_a_word_right_above_prose_heads_a_section(heading: str) -> None:
    document = flat(PROSE, heading, PROSE, PROSE)

    assert gone(document) == []


@pytest.mark.parametrize("line", ["Advertisement", "Skip to content", "Subscribe to our newsletter"])
def test_sure_chrome_goes_even_right_above_prose(line: str) -> None:
    document = flat(PROSE, line, PROSE, PROSE)

    assert gone(document) == [line]


SENTENCES = (
    "The harbour froze on Sunday, and by noon there were forty people on the ice, all of them from the ferry. " * 5
)


@pytest.mark.parametrize(
    "page",
    [
        f"<nav>{f'<p>{SENTENCES}</p>' * 6}</nav>",
        f"<body>{f'<p>{SENTENCES}</p>' * 200}",
        f"<footer>{f'<p>{SENTENCES}</p>' * 6}</footer>",
    ],
    ids=["menu", "repeated", "footer"],
)
def test_a_page_full_of_prose_never_comes_out_empty(page: str) -> None:
    record: Any = cleanse.clean(page.encode(), media_type="text/html")

    assert SENTENCES.strip() in record["text"]


@pytest.mark.parametrize(
    "page",
    [
        f"<div class=cookie-consent>{f'<p>{SENTENCES}</p>' * 6}<button>Accept all cookies</button></div>",
        "<nav>" + "<a href=x>A menu entry</a>" * 300 + "</nav>",
        f"<p>{SENTENCES[:90]}</p><footer>Share this page</footer>",
    ],
    ids=["wall", "menu", "little"],
)
def test_what_is_no_prose_is_not_rescued(page: str) -> None:
    record: Any = cleanse.clean(page.encode(), media_type="text/html")

    assert len(record["text"]) < 100


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_slices_hold_every_block_in_its_containers(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    document = page("<main><h1>a</h1><div class=x><p>b<p>c<ul><li>d<li>e</ul></div><p>f</main><footer><p>g</footer>")
    monkeypatch.setattr("cleanse.chrome.slices.SLICE", size)
    parts = list(slices(document, zones(document)))

    assert [block for part, _ in parts for block in part.blocks] == list(document.blocks)
    assert [rules for _, found in parts for rules in found.rules] == list(zones(document).rules)
    for part, _ in parts:
        tags = [up.tag for up in part.layout.containers]
        assert all(-1 <= up.parent < index for index, up in enumerate(part.layout.containers))
        for index, (block, own) in enumerate(zip(part.blocks, part.layout.features, strict=True)):
            around = part.layout.containers[own.parent]
            assert around.first <= index < around.last, (block.text, tags)
            whole = document.layout.features[document.blocks.index(block)]
            assert around.tag == document.layout.containers[whole.parent].tag
