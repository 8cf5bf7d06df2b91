"""Which language a text is in, for short texts in many languages, and where the page says otherwise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import cleanse
from cleanse.detect.language import guess

LONGEST = 300  # characters
# Written for the tests: news, notices, shops, sport and health in each of the languages.
ROWS = [json.loads(line) for line in Path(__file__).with_name("language_samples.jsonl").read_text("utf-8").splitlines()]
PIECES = [(row["language"], row["text"][:LONGEST]) for row in ROWS]
OTHERS = [
    ("en", "de"),
    ("en", "ru"),
    ("en", "ar"),
    ("fr", "en"),
    ("ru", "uk"),
    ("ja", "zh"),
    ("en", "vi"),
    ("de", "nl"),
]


@pytest.mark.parametrize("text", ["", "12 345 67.8", "OK", "Rio Grande", "?!", "A1 B2 C3", "Ünïcödé"])
def test_too_little_text_says_nothing(text: str) -> None:
    assert guess(text) == ("", 0.0)


@pytest.mark.parametrize("code,text", PIECES, ids=[f"{code}-{place}" for place, (code, _) in enumerate(PIECES)])
def test_three_hundred_characters_tell_the_language(code: str, text: str) -> None:
    assert guess(text)[0] == code


def test_half_of_that_is_right_nearly_always_and_seldom_wrong() -> None:
    halves = [(code, text[at : at + 150]) for code, text in PIECES for at in (0, max(0, len(text) - 150))]
    found = [(code, guess(text)[0]) for code, text in halves]

    assert sum(code == told for code, told in found) >= 0.95 * len(found)
    assert sum(told not in (code, "") for code, told in found) <= 0.02 * len(found)


def declaring(declared: str, code: str) -> Any:
    body = "".join(f"<p>{row['text']}</p>" for row in ROWS if row["language"] == code)
    return cleanse.clean(f'<html lang="{declared}"><body><main>{body}</main></body></html>', media_type="text/html")


@pytest.mark.parametrize("declared,code", OTHERS)
def test_the_words_win_over_a_page_that_declares_another_language(declared: str, code: str) -> None:
    record = declaring(declared, code)

    assert record["language"] == code


@pytest.mark.parametrize("code,declared", [("en", "en-GB"), ("pt", "pt-BR"), ("de", "de-AT"), ("zh", "zh-Hans-CN")])
def test_the_region_of_a_declared_language_is_kept_if_the_words_agree(code: str, declared: str) -> None:
    record = declaring(declared, code)

    assert record["language"] == declared
