"""Runs boosted trees that training/ wrote as Python: integers in, probabilities in thousandths out."""

from __future__ import annotations

import math
from bisect import bisect_right
from functools import cache
from itertools import repeat
from operator import truediv
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SCALE = 1_000  # integer units to one unit of log odds
STEPS = 1_000  # probabilities are told apart to a thousandth


class Trees(Protocol):
    """A generated module: `early` and `late` sum the leaves of the first trees and of the rest."""

    @property
    def SETTLED(self) -> tuple[int, int]:  # noqa: N802  # a constant of the module
        """After `early`, a score outside this range is final."""

    def early(self, row: Sequence[float]) -> int:
        """The sum of the first trees."""

    def late(self, row: Sequence[float]) -> int:
        """The sum of the other trees."""


class TreesTogether(Protocol):
    """A generated module whose functions take many rows, and apart from them what the rows share."""

    @property
    def SETTLED(self) -> tuple[int, int]:  # noqa: N802  # a constant of the module
        """After `early`, a score outside this range is final, with one of the shifts added."""

    @property
    def SHIFTS(self) -> tuple[int, int]:  # noqa: N802  # a constant of the module
        """What the other trees give in the mean to scores below and above the range."""

    def early(self, rows: Iterable[Sequence[float]], shared: Sequence[float]) -> list[int]:
        """The sums of the first trees."""

    def late(self, rows: Iterable[Sequence[float]], shared: Sequence[float]) -> list[int]:
        """The sums of the other trees."""


def together(model: TreesTogether, columns: Iterable[Sequence[float]], shared: Sequence[float]) -> list[float]:
    """One probability per row of these columns, a multiple of 1/1000, as `probabilities` gives."""
    rows = list(zip(*columns, strict=True))
    scores = model.early(rows, shared)
    (low, high), (below, above) = model.SETTLED, model.SHIFTS
    doubtful = [index for index, score in enumerate(scores) if low <= score <= high]
    final = [score + (below if score < low else above) for score in scores]
    for index, rest in zip(doubtful, model.late([rows[index] for index in doubtful], shared), strict=True):
        final[index] = scores[index] + rest
    return list(map(truediv, map(bisect_right, repeat(_cutoffs()), final), repeat(STEPS)))


def probabilities(model: Trees, rows: Iterable[Sequence[float]]) -> list[float]:
    """One probability per row, a multiple of 1/1000.

    Leaves are whole numbers, so the sums are the same on every machine. A row that the first trees settle needs no
    more.
    """
    return looked(model, rows)[0]


def looked(model: Trees, rows: Iterable[Sequence[float]]) -> tuple[list[float], list[bool]]:
    """The same, and for each row whether the first trees settled it."""
    low, high = model.SETTLED
    early, late, steps = model.early, model.late, _cutoffs()
    out, settled = [], []
    for row in rows:
        score = early(row)
        final = not low <= score <= high
        if not final:
            score += late(row)
        settled.append(final)
        out.append(bisect_right(steps, score) / STEPS)
    return out, settled


@cache
def _cutoffs() -> list[int]:
    """The scores at which the probability rises by one step."""
    return [round(SCALE * math.log(step / (STEPS - step))) for step in range(1, STEPS)]
