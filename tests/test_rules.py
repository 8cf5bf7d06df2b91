"""The rule table: examples are named, near misses are left alone, the matcher finds what a plain loop would."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest

from cleanse.rules import (
    ALL,
    BY_CODE,
    appeals,
    header,
    legal,
    mail,
    media,
    navigation,
    newsletter,
    recirculation,
    sharing,
)
from cleanse.rules.firsts import FIRSTS, INNER
from cleanse.rules.match import firsts_of, key, named, needed
from cleanse.rules.types import KINDS, LONGEST, Rule

NAMING = [rule for rule in ALL if rule.phrases or rule.patterns]
PATTERNS = [(rule, pattern) for rule in NAMING for pattern in rule.patterns if not pattern.endswith("!")]
CALLS = [(rule, pattern) for rule in NAMING for pattern in rule.patterns if pattern.endswith("!")]
FAMILIES = {
    "0": navigation,
    "1": appeals,
    "2": newsletter,
    "3": sharing,
    "4": legal,
    "5": recirculation,
    "6": media,
    "7": mail,
}


def name(value: Rule | str) -> str:
    return value.code if isinstance(value, Rule) else value[:40]


# Lines of documents that look like chrome. Nothing may name them.
CONTENT = (
    "Introduction",
    "Related work",
    "Comments on the draft regulation",
    "First.",
    "Last.",
    "Antwort:",
    "Ответ:",
    "回答：",
    "Share of renewable energy",
    "Questions and answers",
    "Support",
    "Question:",
    "Answer: We have said so before.",
    "Advertising revenue fell 3 %",
    "Cookies are small text files that a website stores on your device so that it can recognise you later.",
    "Subscribers may end the contract at any time.",
    "The committee will make a charitable donation in support of Ukraine.",
    "UNITED24 is a platform that raises money for Ukraine.",
    "Please turn to page 4.",
    "Follow the money",
    "Search and seizure",
    "Read the room",
    "Terms of reference",
    "Legal basis",
    "Data protection",
    "Security",
    "Services",
    "Products",
    "Research",
    "Education",
    "Table of contents",
    "References",
    "See also",
    "External links",
    "Annex I",
    "Article 5",
    "1. Scope",
    "2. Privacy",
    "19 January 2023 19:02",
    "67-19-01-2023",
    "Weapons of Mass Destruction (WMD)",
    "The Ministry of Foreign Affairs of the Russian Federation",
    "Mr Aleinik,",
    "Friends and colleagues,",
    "Newsletter editors met in Geneva",
    "Home Affairs Committee",
    "Copyright, Designs and Patents Act 1988",
    "Tags and labels in museum collections",
    "Login security is a duty of the operator.",
    "A donation of 40 paintings",
    "We use cookies in our recipe for trifle.",
    "JavaScript",
    "Browsers and their users",
    "App developers",
    "Total 1,024 2,048 4,096",
    "| Name | Value |",
    "Yes | No",
    "Verwandte Arbeiten",
    "Über die Grenze",
    "Les articles du code civil",
    "Новости с фронта были скудны.",
    "关于气候变化的报告",
)

# Chrome in shapes that the tables do not spell out.
CHROME = (
    ("  * Skip to content", "skip-link"),
    ("[Skip to content](#main)", "skip-link"),
    ("**Skip to content**", "skip-link"),
    ("Sk\u00adip\u200b to con\u2060tent", "skip-link"),
    ("SKIP TO MAIN\u00a0CONTENT »", "skip-link"),
    ("UNITED24 - Make a charitable donation in support of Ukraine!", "donation"),
    ("Stand with us: please donate today!", "donation"),
    ("NEWSLETTER", "newsletter"),
    ("Join the GlobalSecurity.org mailing list", "newsletter"),
    ("Privacy | Terms of Use | Contact us", "legal"),
    ("Facebook · Twitter · LinkedIn", "share"),
    ("☰ Menu", "navigation"),
    ("🔍 Search …", "search"),
    ("            Log in", "login"),
    ("o Privacy Policy", "legal"),
    ("Accept all cookies", "cookie"),
    ("ADVERTISEMENT", "advert"),
    ("Read more »", "related"),
)


@pytest.mark.parametrize("text", CONTENT)
def test_content_is_not_named(text: str) -> None:
    assert named(text) == ()


@pytest.mark.parametrize("rule, text", [(rule, text) for rule in ALL for text in rule.keeps], ids=name)
def test_near_misses_are_not_named(rule: Rule, text: str) -> None:
    assert [found.code for found in named(text)] == [], rule.code


@pytest.mark.parametrize("rule, text", [(rule, text) for rule in NAMING for text in rule.examples], ids=name)
def test_examples_are_named_by_their_rule(rule: Rule, text: str) -> None:
    assert rule in named(text)


@pytest.mark.parametrize("text, kind", CHROME)
def test_chrome_is_named(text: str, kind: str) -> None:
    assert kind in {rule.kind for rule in named(text)}


@pytest.mark.parametrize("rule", NAMING, ids=lambda rule: rule.code)
def test_a_phrase_inside_a_sentence_is_not_named(rule: Rule) -> None:
    frame = "Nobody in the room had expected that {} would be the words with which the long meeting came to its end"

    assert [phrase for phrase in rule.phrases if named(frame.format(phrase))] == []


def test_codes_are_unique() -> None:
    assert [code for code, count in Counter(rule.code for rule in ALL).items() if count > 1] == []
    assert len(BY_CODE) == len(ALL)


def test_a_phrase_belongs_to_one_rule() -> None:
    counts = Counter(phrase for rule in ALL for phrase in rule.phrases)

    assert [phrase for phrase, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_a_rule_is_well_formed(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", rule.name)
    assert rule.kind in KINDS
    assert rule.zone in ("any", "head", "tail", "edge")
    assert rule.why.endswith(".")
    assert 0 < rule.confidence < 1
    assert re.fullmatch(r"\d+\.\d+\.\d+", rule.since)


@pytest.mark.parametrize("rule", NAMING, ids=lambda rule: rule.code)
def test_a_naming_rule_has_examples_and_near_misses(rule: Rule) -> None:
    assert len(rule.examples) > 1
    assert len(rule.keeps) > 1


@pytest.mark.parametrize("digit", FAMILIES)
def test_the_first_digit_is_the_family(digit: str) -> None:
    assert {rule.code[:4] for rule in FAMILIES[digit].RULES} == {f"CHR{digit}"}


def test_header_rows_name_nothing() -> None:
    assert not set(header.RULES) & set(NAMING)


@pytest.mark.parametrize("rule", NAMING, ids=lambda rule: rule.code)
def test_phrases_are_keys(rule: Rule) -> None:
    assert [phrase for phrase in rule.phrases if key(phrase) != phrase or len(phrase) > LONGEST] == []


@pytest.mark.parametrize("rule, pattern", PATTERNS, ids=name)
def test_a_pattern_is_plain(rule: Rule, pattern: str) -> None:
    assert re.compile(pattern).groups == 0, rule.code
    assert re.sub(r"\\.", "", pattern) == re.sub(r"\\.", "", pattern).lower()
    assert not re.search(r"\)[*+]", pattern), "a repeated group is bounded"
    assert [char for char in pattern if not char.isascii() and char.isalpha() and key(char) != char] == [], (
        "patterns are written as keys are"
    )
    # a pattern that any word may begin is tried on every block: its literal has to be worth it
    assert firsts_of(pattern) is not None or needed(pattern).strip()


@pytest.mark.parametrize("rule, pattern", CALLS, ids=name)
def test_a_call_is_plain(rule: Rule, pattern: str) -> None:
    assert re.compile(pattern).groups == 0, rule.code
    assert re.sub(r"\\.", "", pattern) == re.sub(r"\\.", "", pattern).lower()


def test_the_index_is_fresh() -> None:
    """`python docs/make_rules_page.py` writes it."""
    places = {(f"{rule.code}:{rule.patterns.index(pattern)}", pattern) for rule, pattern in PATTERNS}
    found = {(place, word) for word, indexed in FIRSTS.items() for place in indexed.split()}
    found |= {(place, "") for place in INNER.split()}
    words = {(place, word) for place, pattern in places for word in firsts_of(pattern) or ("",)}

    assert found == words


def test_the_index_loses_nothing() -> None:
    texts = [key(text) for rule in ALL for text in (*rule.examples, *rule.keeps)] + [key(text) for text, _ in CHROME]
    plain = {(rule.code, text) for rule, pattern in PATTERNS for text in texts if re.fullmatch(pattern, text)}
    lost = [
        (code, text) for code, text in plain if code not in {rule.code for rule in named(text)} and not is_phrase(text)
    ]

    assert lost == []


def is_phrase(text: str) -> bool:
    return any(text in rule.phrases for rule in NAMING)


@pytest.mark.parametrize(
    "unit",
    [
        "home > ",
        "we use cookies to ",
        "a ",
        "[",
        "](",
        "- | ",
        "1 ",
        "newsletter, ",
        "facebook ",
        "© 2024 ",
        "to donate to ",
        "join the ",
        "\u200b",
        "— ",
    ],
)
def test_hostile_input_takes_no_time(unit: str) -> None:
    texts = [
        (unit * (size // len(unit)))[:size] + tail for size in (190, 199, 400, 790, 100_000) for tail in ("", "!", "x")
    ]
    for text in texts:
        named(text)
    start = time.process_time()
    for text in texts:
        named(text)

    assert time.process_time() - start < 0.25


def test_a_long_block_is_never_named() -> None:
    assert named("We use cookies to " + "give " * 60) == ()
