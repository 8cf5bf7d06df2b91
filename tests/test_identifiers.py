from __future__ import annotations

import re

import pytest

from cleanse.detect.identifiers import CITABLE, OWNABLE, normal, pattern, search, wanted, whole, windows
from cleanse.rules.identifiers import SCHEMES, Scheme

NEGATIVES = [(scheme, text) for scheme in SCHEMES for text in scheme.negatives]
EXAMPLES = [(scheme, text) for scheme in SCHEMES for text in scheme.examples]


@pytest.mark.parametrize("scheme,text", NEGATIVES, ids=[f"{s.id}-{t}" for s, t in NEGATIVES])
def test_a_scheme_leaves_its_near_misses_alone(scheme: Scheme, text: str) -> None:
    assert not pattern(scheme).search(text)


@pytest.mark.parametrize("scheme,text", EXAMPLES, ids=[f"{s.id}-{t}" for s, t in EXAMPLES])
def test_a_scheme_finds_its_examples(scheme: Scheme, text: str) -> None:
    assert pattern(scheme).search(text)


@pytest.mark.parametrize("scheme,text", EXAMPLES, ids=[f"{s.id}-{t}" for s, t in EXAMPLES])
def test_an_example_passes_the_prefilter(scheme: Scheme, text: str) -> None:
    label = scheme.needs if scheme.place == "label" else ""
    sentence = f"See document {text} of the series."

    assert scheme.place == "url" or scheme in wanted(sentence, (scheme,), sentence + label)


@pytest.mark.parametrize("scheme", SCHEMES, ids=[s.id for s in SCHEMES])
def test_a_pattern_stays_fast_on_hostile_text(scheme: Scheme) -> None:
    import time

    seeds = [example[:20] for example in scheme.examples[:2]]
    hostile = ["1-" * 2_000, "A/" * 2_000, "a-a" * 1_500, "1 " * 2_000, *(seed * 250 for seed in seeds)]
    began = time.process_time()
    for text in hostile:
        pattern(scheme).findall(text)

    assert time.process_time() - began < 1


def test_codes_are_unique() -> None:
    assert len({scheme.id for scheme in SCHEMES}) == len(SCHEMES)


def test_own_and_citable_schemes_leave_out_addresses_and_people() -> None:
    assert not [s.id for s in (*OWNABLE, *CITABLE) if s.place == "url" or s.role in ("entity", "series")]


@pytest.mark.parametrize(
    "line",
    [
        "Chapter 5", "19 January 2023 19:02", "On 19 January 2023 the parties met.", "See document A/75/1 for details.",
        "Resolution 1325 remains in force.", "No. 5", "Suite 200", "Page 21 of 23", "24/7", "and/or", "1-800-555-2023",
    ],
)  # fmt: skip
def test_a_line_that_is_no_identifier(line: str) -> None:
    assert whole(line) is None


@pytest.mark.parametrize(
    "line,value",
    [
        ("67-19-01-2023", "67-19-01-2023"),
        ("SG/SM/21980", "SG/SM/21980"),
        ("A/RES/76/1", "A/RES/76/1"),
        ("[FR Doc. 2017-02281]", "FR Doc. 2017-02281"),
        ("COM(2023) 197 final", "COM(2023) 197 final"),
        ("Document No.: MOFA/PR/2023/17", "MOFA/PR/2023/17"),
        ("Press Release No. 12/2024", "12/2024"),
        ("Ref. No.: 2023/14-B", "2023/14-B"),
        ("Aktenzeichen: 5 K 123/20", "5 K 123/20"),
        ("doi:10.1038/nature12373", "doi:10.1038/nature12373"),
    ],
)
def test_a_line_that_is_an_identifier(line: str, value: str) -> None:
    found = whole(line)

    assert found is not None
    assert found.value == value


def test_the_bracket_around_a_citation_is_not_part_of_it() -> None:
    text = "the draft resolution (document A/C.2/79/L.18), she said"
    found = [hit.value for hit in search(text, 0, len(text), wanted(text, CITABLE))]

    assert found == ["A/C.2/79/L.18"]


def test_a_doi_is_compared_in_lower_case_without_prefix() -> None:
    text = "https://doi.org/10.1000/ABC.5"
    hit = next(search(text, 0, len(text), wanted(text, CITABLE)))

    assert normal(hit) == "10.1000/abc.5"


def test_windows_hold_the_numbers_that_look_like_identifiers() -> None:
    text = "plain 5 words " * 40 + "see RFC 9110 there " + "more 7 words " * 40
    spans = windows(text, 0, len(text))

    assert any("RFC 9110" in text[low:high] for low, high in spans)


def test_patterns_compile_without_inline_flags() -> None:
    assert not [scheme.id for scheme in SCHEMES if re.match(r"\(\?[a-z]+\)", scheme.pattern)]
