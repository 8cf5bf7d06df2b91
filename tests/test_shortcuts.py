"""The cheap tests before the patterns of the detectors: each must give what the pattern alone gives."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanse.core.text import characters, line_feeds, tidy
from cleanse.detect import flat, header, identifiers, titles
from cleanse.detect.digits import mask, runs
from cleanse.detect.view import COLLIDING, colliding

WORDS = """By by BY von Authors auteur Jane Doe автор Ministry of Foreign Affairs WHITE House Court United Nations
    European Union
    Dear Sir Question www.x.org Cookie updated lis listopada lip 12. No COM(2023) 5 12 1998 ٥ ² a É ſ K _ . .... | – -
    --
    : ::
    / ~ , ! (c) © ' ’ & # > »"""
PIECES = (*WORDS.split(), "   ", "  ", " ", "\t", "\n", "\x0b", "\x1c", "\u2003", "min read", "reading time")
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
SPACED = st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map(" ".join)


@given(TEXTS)
def test_columns_are_those_of_the_pattern(text: str) -> None:
    assert header.in_columns(text) == (header.COLUMNS.search(text) is not None)


@given(TEXTS)
def test_separators_are_those_of_the_pattern(text: str) -> None:
    assert titles.separated(text) == (titles.SEPARATOR.search(text) is not None)


@given(TEXTS)
def test_words_are_those_of_the_pattern(text: str) -> None:
    assert titles.tokens(text) == titles.TOKEN.findall(text.lower())


@given(TEXTS)
def test_letters_are_what_counts_as_a_letter_or_digit(text: str) -> None:
    assert titles.letters(text) == "".join(filter(str.isalnum, text.lower()))


@given(TEXTS)
def test_digits_are_those_of_any_script(text: str) -> None:
    assert header.has_digit(text) == any(map(str.isdigit, text))


@given(st.one_of(TEXTS, SPACED))
def test_speech_is_what_the_patterns_say(text: str) -> None:
    expected = header.SALUTATION.fullmatch(text) is not None or header.SPEAKER.match(text) is not None

    assert header.is_speech(text) == expected


@given(TEXTS)
def test_months_of_two_meanings_are_those_of_the_pattern(text: str) -> None:
    assert colliding(text) == (COLLIDING.search(text) is not None)


@given(TEXTS)
def test_a_tidy_line_is_what_the_rules_for_characters_make(text: str) -> None:
    assert tidy(text) == " ".join(characters(line_feeds(text)).split())


@given(st.one_of(TEXTS, SPACED))
def test_looks_are_what_all_patterns_say(text: str) -> None:
    expected = sum(cost for pattern, cost, *_ in flat.LOOKS if pattern.search(text))

    assert flat.looks(text) == pytest.approx(expected)


@given(SPACED)
def test_a_name_of_an_office_passes_the_first_test(text: str) -> None:
    named = header.AGENCY.fullmatch(text) is not None

    assert not (named and text.isascii()) or not header.OFFICES.isdisjoint([w[:4] for w in text.lower().split()])


@given(TEXTS, TEXTS)
def test_shared_words_are_those_of_both_bags(one: str, other: str) -> None:
    first, second = titles.words(one), titles.words(other)
    common = (first & second).total()

    assert titles.shared(first, second) == (2 * common / (first.total() + second.total()) if common else 0.0)


@given(TEXTS)
def test_windows_hold_every_number_that_is_like_an_identifier(text: str) -> None:
    found = identifiers.windows(text, 0, len(text))
    likely = [(a, b) for a, b in runs(mask(text), 0, len(text)) if identifiers.id_like(text, a, b)]

    assert all(any(low <= a and b <= high for low, high in found) for a, b in likely)
    assert bool(found) == bool(likely)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Bylaws of the club", []),
        ("Report of 3 May", []),
        ("BY JANE DOE", ["JANE DOE"]),
        ("Auteur: Jane Doe", ["Jane Doe"]),
        ("Posted on 3 May 2020 by Jane Public", ["Jane Public"]),
        ("автор: Анна Петрова", ["Анна Петрова"]),
    ],
)
def test_names_of_a_byline(text: str, expected: list[str]) -> None:
    assert header.names_of(text) == expected


def test_a_bag_counts_like_a_counter() -> None:
    from cleanse.detect.ranked import bag

    assert bag("rain and rain and sun".split()) == dict(Counter("rain and rain and sun".split()))
