"""What a start costs: CPU of `cleanse < file` against `trafilatura < page`, alternated, medians, as ratios.

    python benchmarks/startup.py --page PAGE.html [FILE ...]

Every FILE (and the page itself) goes through `cleanse`; the page alone goes through `trafilatura`, which is 1.00.
CPU is user and system time of the child as the kernel counts it, start-up included, so a busy machine
changes little.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
from pathlib import Path
from typing import NamedTuple


class Contest(NamedTuple):
    """One command and the file on its standard input."""

    name: str
    command: tuple[str, ...]
    stdin: str


def main() -> int:
    """0 when `cleanse` stays under the limit for each input, 1 when it does not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", required=True, help="the HTML page that both programs read")
    parser.add_argument("--rounds", type=int, default=15, help="runs of each command (default: %(default)s)")
    parser.add_argument("--limit", type=float, default=0.5, help="highest ratio allowed (default: %(default)s)")
    parser.add_argument("files", nargs="*", help="further inputs of cleanse")
    options = parser.parse_args()
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
        print("PYTHONDONTWRITEBYTECODE was set and is ignored: it would measure compilation.", file=sys.stderr)
    inputs = tuple(dict.fromkeys((*options.files, options.page)))
    contests = (
        Contest("trafilatura (= 1.00)", (program("trafilatura"),), options.page),
        Contest("bare Python", (sys.executable, "-c", "pass"), os.devnull),
        *(Contest(f"cleanse < {Path(path).name}", (program("cleanse"),), path) for path in inputs),
    )
    medians = measure(contests, options.rounds)
    base = medians[0]
    width = max(len(contest.name) for contest in contests)
    print(f"{'':<{width}}     size  CPU ms  ratio")
    for contest, median in zip(contests, medians, strict=True):
        size = Path(contest.stdin).stat().st_size
        print(f"{contest.name:<{width}}  {size:>7}  {median * 1000:>6.0f}  {median / base:>5.2f}")
    return int(any(median > options.limit * base for median in medians[2:]))


def program(name: str) -> str:
    """Return the program of this environment, so that both run on the same Python."""
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        sys.exit(f"{name} is not installed here.")
    return found


def measure(contests: tuple[Contest, ...], rounds: int) -> list[float]:
    """Return the median CPU seconds of each; one after the other within a round, the first round only warms up."""
    seconds: list[list[float]] = [[] for _ in contests]
    for number in range(rounds + 1):
        for times, contest in zip(seconds, contests, strict=True):
            spent = cpu(contest)
            if number:
                times.append(spent)
    return [statistics.median(times) for times in seconds]


def cpu(contest: Contest) -> float:
    """Return user and system seconds of one run; a run that fails ends the measurement."""
    actions = (
        (os.POSIX_SPAWN_OPEN, 0, contest.stdin, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    )
    child = os.posix_spawn(contest.command[0], contest.command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"{contest.name} ended with {os.waitstatus_to_exitcode(status)}.")
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    sys.exit(main())
