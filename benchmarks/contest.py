"""Contestants take turns at the same documents in one process: answers, CPU time of each call, and what went wrong."""

from __future__ import annotations

import signal
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

LONGEST = 60  # seconds for one call; what takes longer counts as a fault
WARM = 3  # documents that everyone sees before the clock runs: imports and first-use tables stay out of the figures


class Turn(NamedTuple):
    """One call: the answer, or the name of what was raised, and the CPU seconds of this process."""

    answer: Any
    seconds: float
    fault: str | None


def order(names: Sequence[str], turn: int) -> list[str]:
    """Who comes when: everyone has every place, and the way round changes, so nobody always follows the same other.

    >>> ["".join(order("abc", turn)) for turn in range(4)]
    ['abc', 'acb', 'cab', 'cba']
    """
    shift, way = turn // 2 % len(names), 1 - 2 * (turn % 2)
    return [names[(way * place - shift) % len(names)] for place in range(len(names))]


def contest(tools: Mapping[str, Callable[..., Any]], calls: Sequence[tuple[Any, ...]]) -> dict[str, list[Turn]]:
    """What each tool made of each call, in the order of the calls."""
    made: dict[str, list[Turn]] = {name: [] for name in tools}
    for tool in tools.values():
        for call in calls[:WARM]:
            attempt(tool, call)
    for turn, call in enumerate(calls):
        for name in order(list(tools), turn):
            made[name].append(attempt(tools[name], call))
    return made


def attempt(tool: Callable[..., Any], call: tuple[Any, ...]) -> Turn:
    """One call with its time; whatever a stranger's code raises is only counted."""
    start = time.process_time()
    try:
        with limited(LONGEST):
            answer = tool(*call)
    except Exception as fault:  # noqa: BLE001
        return Turn(None, time.process_time() - start, type(fault).__name__)
    return Turn(answer, time.process_time() - start, None)


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise TimeoutError in what runs longer, as soon as it is back in Python code."""

    def stop(_signal: int, _frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def cost(turns: Sequence[Turn], base: Sequence[Turn]) -> dict[str, float]:
    """Mean, median and 95th percentile in milliseconds, and the ratios of means and of medians to the base."""
    spent, other = [turn.seconds * 1000 for turn in turns], [turn.seconds * 1000 for turn in base]
    return {
        "mean_ms": statistics.mean(spent),
        "median_ms": statistics.median(spent),
        "p95_ms": sorted(spent)[int(0.95 * (len(spent) - 1))],
        "ratio_means": sum(spent) / max(sum(other), 1e-9),
        "ratio_medians": statistics.median(spent) / max(statistics.median(other), 1e-9),
    }
