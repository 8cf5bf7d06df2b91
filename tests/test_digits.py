"""Where numbers and years stand: the mask says what patterns over the text say."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanse.detect.digits import mask, runs, years
from cleanse.detect.identifiers import id_like

TEXTS = st.text(alphabet="0123 ./'’-aé中", max_size=60)
YEAR = re.compile(r"[0-9]{4,}|[0-9][./][0-9]{1,2}[./][0-9]{2}(?![0-9])|['’?][0-9]{2}(?![0-9])")


@given(st.text(max_size=80))
def test_every_character_has_one_byte(text: str) -> None:
    assert len(mask(text)) == len(text)


@given(TEXTS)
def test_runs_are_the_numbers(text: str) -> None:
    assert list(runs(mask(text), 0, len(text))) == [match.span() for match in re.finditer("[0-9]+", text)]


@given(TEXTS)
def test_no_year_is_missed(text: str) -> None:
    found = years(mask(text))

    assert found == sorted(found)
    for match in YEAR.finditer(text):
        assert any(match.start() <= place < match.end() for place in found)


@pytest.mark.parametrize("text", ["$69.99", "at 10:30", "in 2023", "over 300", "of (12)", "[3]", "4 dogs", "1,234 km"])
def test_prices_times_and_counts_are_no_part_of_an_identifier(text: str) -> None:
    assert not any(id_like(text, start, end) for start, end in runs(mask(text), 0, len(text)))


@pytest.mark.parametrize(
    "text", ["RFC 9110", "A/75/1", "COM(2023) 197", "№ 5", "No. 12", "GAO-23-1", "arXiv:2101.12345", "10.1000/x",
     "pmid 1234567"]
)  # fmt: skip
def test_what_may_be_part_of_an_identifier(text: str) -> None:
    assert any(id_like(text, start, end) for start, end in runs(mask(text), 0, len(text)))
