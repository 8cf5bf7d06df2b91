from __future__ import annotations

import pickle
import re
from typing import Any, cast

import pytest

import cleanse
from cleanse.core.types import Origin, Scheme
from cleanse.detect import find
from cleanse.detect.checks import passes
from cleanse.detect.identifiers import (
    CITABLE,
    OWNABLE,
    needs,
    normal,
    pattern,
    search,
    wanted,
    whole,
    windows,
)  # fmt: skip
from cleanse.detect.schemes import user_schemes
from cleanse.readers.text import read_text
from cleanse.rules.identifiers import SCHEMES

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

    assert scheme.place == "url" or scheme in wanted(sentence + label, needs((scheme,)))


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
    found = [hit.value for hit in search(text, 0, len(text), wanted(text, needs(CITABLE)))]

    assert found == ["A/C.2/79/L.18"]


def test_a_doi_is_compared_in_lower_case_without_prefix() -> None:
    text = "https://doi.org/10.1000/ABC.5"
    hit = next(search(text, 0, len(text), wanted(text, needs(CITABLE))))

    assert normal(hit) == "10.1000/abc.5"


def test_windows_hold_the_numbers_that_look_like_identifiers() -> None:
    text = "plain 5 words " * 40 + "see RFC 9110 there " + "more 7 words " * 40
    spans = windows(text, 0, len(text))

    assert any("RFC 9110" in text[low:high] for low, high in spans)


def test_patterns_compile_without_inline_flags() -> None:
    assert not [scheme.id for scheme in SCHEMES if re.match(r"\(\?[a-z]+\)", scheme.pattern)]


@pytest.mark.parametrize(
    "scheme,text",
    [
        ("isbn", "ISBN 978-0-306-40615-7"), ("isbn", "ISBN 0-306-40615-2"), ("isbn", "978-0-262-03384-8"),
        ("issn", "ISSN 2070-1721"), ("issn", "e-ISSN 1476-4687"), ("orcid", "0000-0002-1825-0097"),
        ("orcid", "https://orcid.org/0000-0002-9079-593X"), ("isin", "US0378331005"), ("isin", "DE000BAY0017"),
        ("lei", "5493001KJTIIGC8Y1R12"), ("cusip", "CUSIP No. 037833100"), ("iban", "DE89 3704 0044 0532 0130 00"),
    ],
)  # fmt: skip
def test_a_check_digit_is_right_and_the_next_one_wrong(scheme: str, text: str) -> None:
    place = max(i for i, c in enumerate(text) if c.isalnum())
    wrong = text[:place] + ("1" if text[place] != "1" else "2") + text[place + 1 :]

    assert passes(scheme, text)
    assert not passes(scheme, wrong)


ACME = {"id": "acme", "pattern": r"(?<!\w)ACME-\d{4}(?!\d)", "needs": "ACME-", "examples": ["ACME-1234"]}


def test_a_scheme_of_the_user_is_found() -> None:
    text = (
        "ACME-1234\n\nThe rain ends\n\n19 January 2023\n\n"
        + "It rained for three days, and then the sun came out. " * 4
    )
    document = read_text(text, Origin())

    assert "acme" in {dict(c.extra).get("scheme") for c in find(document, user_schemes([ACME]))}


@pytest.mark.parametrize(
    "change,message",
    [
        ({"examples": ["ACME-12"]}, "does not match"), ({"negatives": ["ACME-1234"]}, "must not match"),
        ({"pattern": "("}, "no regular expression"), ({"colour": "red"}, "unknown key"),
        ({"examples": []}, "are needed"), ({"id": "rfc"}, "such a scheme already"), ({"id": "A b"}, "small letters"),
        ({"role": "entity"}, "not one of own"), ({"examples": ["ACME-1234", 5]}, "list of texts"),
        ({"needs": "Acme "}, "nothing of `needs`"), ({"pattern": "A+", "examples": ["AA"], "needs": "A"}, "no digit"),
        ({"pattern": r"ACME-(?:\d+)+x|ACME-\d{4}"}, "takes too long"),
        ({"pattern": r"(?:A|A|A)*CME-\d{4}$"}, "takes too long"),
        ({"pattern": "x" * 1_001}, "longer than"), ({"fold": "yes"}, "true or false"), ({"name": 5}, "is a word"),
    ],
)  # fmt: skip
def test_a_scheme_of_the_user_tests_itself(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        user_schemes([{**ACME, **change}])


def test_two_schemes_of_the_user_with_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="already"):
        user_schemes([ACME, ACME])


def test_a_pattern_of_the_user_sees_short_pieces_only() -> None:
    scheme = user_schemes([{**ACME, "pattern": r"ACME-\d{4}(?!\d)|ACME.*ACME"}])[0]
    text = "ACME-1234 " + "and so on " * 90 + "ACME-5678"
    found = [hit.value for hit in search(text, 0, len(text), [scheme])]

    assert found == ["ACME-1234", "ACME-5678"]


def test_a_number_of_the_user_is_the_number_of_the_document() -> None:
    body = "It rained for three days, and then the sun came out over the hills of the valley again. " * 4
    text = f"The rain ends\n\nACME-1234\n\n19 January 2023\n\n{body}"
    options = cleanse.Options(ids=user_schemes([ACME]))
    plain, own = cast("Any", cleanse.clean(text)), cast("Any", cleanse.clean(text, options=options))

    assert (plain["doc_id"], own["doc_id"], own["doc_id_scheme"]) == (None, "ACME-1234", "acme")
    assert "ACME-1234" not in own["text"]
    assert plain["provenance"]["config_sha256"] != own["provenance"]["config_sha256"]


def test_a_scheme_can_be_written_in_python() -> None:
    own = cleanse.Scheme(id="acme", pattern=r"ACME-\d{4}", examples=("ACME-1234",), role="own")
    options = cleanse.Options(ids=(own,))

    assert cleanse.schemes(options)[-1].id == "acme"
    assert pickle.loads(pickle.dumps(options)) == options


def test_a_scheme_that_cannot_work_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError, match="does not match"):
        cleanse.clean("x", options=cleanse.Options(ids=(cleanse.Scheme("acme", pattern="A", examples=("B1",)),)))
