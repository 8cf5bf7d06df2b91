"""No pattern of a detector or table takes more than linear time, whatever a text throws at it."""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator

import pytest

from cleanse.core.lazy import _Lazy
from cleanse.detect.calendars import named
from cleanse.detect.dates import scan
from cleanse.detect.identifiers import pattern
from cleanse.rules.identifiers import SCHEMES

MODULES = (
    "calendars checks choose dates flat header identifiers kinds language page page_dates ranked titles view".split()
)  # fmt: skip
SEEDS = (
    "1-", "A/", "a-a", "1 ", "1.",
    "19 ", "2023", " ", "\t", "a", "A", "Aa ", "A.", "a, ", "...", "--", " - ", "|", " | ",
    "> ",
    "by ", "By Ann Lee, ", "Ministry of ", "the ", "No. ", "#1", "(1", "[", "/2023/01", "/t/", "1:0", "ja", "é",
    "年1", "一", "1月",
    "19 ม", "۱", "no: x ", "20230101", "ISBN ", "updated ", "published on ", "SG/SM/", "10.1000/", "https://a.", "@",
)  # fmt: skip
SIZE = 12_000  # characters; a quadratic pattern takes seconds for them, a linear one a few milliseconds
MOST = 0.6  # seconds of processor time


def patterns() -> Iterator[tuple[str, _Lazy]]:
    for name in MODULES:
        module = importlib.import_module(f"cleanse.detect.{name}")
        for key, value in vars(module).items():
            if isinstance(value, _Lazy):
                yield f"{name}.{key}", value
            elif isinstance(value, tuple):
                parts = [part for row in value if isinstance(row, tuple) for part in row if isinstance(part, _Lazy)]
                yield from ((f"{name}.{key}[{place}]", part) for place, part in enumerate(parts))
    yield "calendars.named", named()[0]  # type: ignore[misc]


ALL = list({id(found): (name, found) for name, found in patterns()}.values())


def worst(found: _Lazy) -> float:
    """Seconds that the worst of the texts takes, searched and matched from its start."""
    slowest = 0.0
    for seed in SEEDS:
        text = (seed * SIZE)[:SIZE]
        began = time.process_time()
        sum(1 for _ in found.finditer(text))
        found.fullmatch(text)
        found.search(text + "\n!")
        slowest = max(slowest, time.process_time() - began)
        if slowest > MOST:
            break
    return slowest


@pytest.mark.parametrize("name,found", ALL, ids=[name for name, _ in ALL])
def test_a_pattern_of_a_detector_is_linear(name: str, found: _Lazy) -> None:
    assert worst(found) < MOST


@pytest.mark.parametrize("scheme", SCHEMES, ids=[scheme.id for scheme in SCHEMES])
def test_a_pattern_of_a_scheme_is_linear(scheme: object) -> None:
    assert worst(pattern(scheme)) < MOST  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_scan_for_dates_is_linear(seed: str) -> None:
    began = time.process_time()
    sum(1 for _ in scan((seed * 40_000)[:40_000]))

    assert time.process_time() - began < 2 * MOST
