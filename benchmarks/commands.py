"""Whole commands: start-up of a pipe, memory over many documents, worker processes, and validation in bulk.

    python benchmarks/commands.py --data DIR

CPU and memory of a command are what the kernel counts for it. Documents are the pages of the data, listed again and
again where there have to be more.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import labelled
import startup
from measures import evenly

Json = dict[str, Any]
PAGE = 64_000  # bytes of the page that a start is measured with
TEXT = 4_000  # characters of the text
ROUNDS = 9
FEW, MANY = 60, 600  # documents of a run, to see whether memory grows
RECORDS = 150  # that both validators read
# A child's peak begins with that of the process that started it, so a small one stands in between.
SPAWN = """
import json, os, sys, time
start = time.perf_counter()
quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
_, status, used = os.wait4(child, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime,
                  time.perf_counter() - start, used.ru_maxrss]))
"""


class Run(NamedTuple):
    """A finished command: CPU seconds of all its processes, elapsed seconds, and the peak of the largest one in MB."""

    cpu: float
    elapsed: float
    peak: float


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path)
    print(json.dumps(measured(parser.parse_args().data), indent=1))
    return 0


def measured(data: Path) -> Json:
    """Every measurement that the data allows."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # it would measure compilation
    folders = labelled.page_folders(data)
    if not folders:
        return {}
    pages = labelled.pages(folders[0])
    with tempfile.TemporaryDirectory() as scratch:
        return {
            "startup": start(pages, Path(scratch)),
            "bulk": bulk([page.file for page in evenly(pages, FEW)], Path(scratch)),
            "validation": validation(pages),
        }


def start(pages: Sequence[labelled.Page], scratch: Path) -> Json:
    """CPU of `cleanse < file` for a page and a text against `trafilatura < page`."""
    page = min((page.data for page in evenly(pages, 400)), key=lambda data: abs(len(data) - PAGE))
    text = next(page.reference for page in pages if len(page.reference) >= TEXT)[:TEXT]
    files = scratch / "page.html", scratch / "text.txt"
    files[0].write_bytes(page)
    files[1].write_text(text, encoding="utf-8")
    contests = (
        startup.Contest("trafilatura < page", (startup.program("trafilatura"),), str(files[0])),
        startup.Contest("cleanse < page", (startup.program("cleanse"),), str(files[0])),
        startup.Contest("cleanse < text", (startup.program("cleanse"),), str(files[1])),
        startup.Contest("bare Python", (sys.executable, "-c", "pass"), os.devnull),
    )
    medians = startup.measure(contests, ROUNDS)
    ratios = {contest.name: median / medians[0] for contest, median in zip(contests, medians, strict=True)}
    return {"page_bytes": len(page), "text_bytes": len(text.encode()), "trafilatura_ms": medians[0] * 1000, **ratios}


def bulk(files: Sequence[Path], scratch: Path) -> Json:
    """Memory of few and of ten times as many documents, and what a second worker brings."""
    few, many = (listed(files, count, scratch) for count in (FEW, MANY))
    command = (startup.program("cleanse"), "run", "--files-from")
    small, one, two = (run((*command, listing, "-j", jobs)) for listing, jobs in ((few, "1"), (many, "1"), (many, "2")))
    return {
        "few": FEW,
        "many": MANY,
        "peak_few_mb": small.peak,
        "peak_many_mb": one.peak,
        "peak_worker_mb": two.peak,
        "documents_per_cpu_second": MANY / one.cpu,
        "documents_per_second": MANY / one.elapsed,
        "two_workers_speed_up": one.elapsed / two.elapsed,
        "two_workers_cpu": two.cpu / one.cpu,
    }


def listed(files: Sequence[Path], count: int, scratch: Path) -> str:
    """A list of so many inputs, the same files again and again."""
    path = scratch / f"list-{count}.txt"
    path.write_text("".join(f"{files[number % len(files)]}\n" for number in range(count)), encoding="utf-8")
    return str(path)


def run(command: Sequence[str]) -> Run:
    """Run a command and see what it used; one that fails ends the measurement."""
    told = subprocess.run((sys.executable, "-I", "-S", "-c", SPAWN, *command), capture_output=True, check=True)
    code, cpu, elapsed, peak = json.loads(told.stdout)
    if code:
        sys.exit(f"{' '.join(command[:3])} ... ended with {code}.")
    return Run(cpu, elapsed, peak / (1 << 20 if sys.platform == "darwin" else 1 << 10))


def validation(pages: Sequence[labelled.Page]) -> Json:
    """CPU of validating records with our two tiers against jsonschema, on the same parsed records in turn."""
    import jsonschema

    import cleanse
    from cleanse import validate
    from cleanse.core import resources

    records: list[Any] = [
        json.loads(json.dumps(cleanse.clean(page.data, url=page.url, media_type="text/html")))
        for page in evenly(pages, RECORDS)
    ]
    reference = jsonschema.Draft202012Validator(json.loads(resources.schema("record")))
    judges: tuple[Callable[[Any], bool], ...] = (validate.is_valid, reference.is_valid)
    spent: tuple[list[float], ...] = ([], [])
    for judge in judges:
        judge(records[0])
    for record in records:
        for judge, times in zip(judges, spent, strict=True):
            begun = time.process_time()
            if not judge(record):
                sys.exit("A record is not valid.")
            times.append(time.process_time() - begun)
    ours, theirs = (sum(times) for times in spent)
    entries = statistics.median(len(record["removed"]) + len(record["evidence"]) for record in records)
    return {"records": len(records), "entries": entries, "us_per_record": 1e6 * ours / len(records),
            "times_jsonschema": theirs / ours}  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
