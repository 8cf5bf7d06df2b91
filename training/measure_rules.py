"""Measure each named rule against labelled lines: how often what it names is chrome.

    python training/measure_rules.py FOLDER [--detail CODE] [--prune 0.9]

FOLDER holds `dev.<style>.jsonl.gz` files, one page per line with `lines`, `lab` (1 keep, 0 chrome), `domain`. Precision is
chrome / (chrome + kept), over all lines and over the lines at the border of a page. `clean` lines are all body: what a
rule names there would be lost.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cleanse.rules import ALL
from cleanse.rules.match import key, named

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = ("inscriptis", "html2text", "bs4nl")  # the lynx style is hard-wrapped: its lines are no blocks
LONG = 20  # words; the first and last line as long as this bound the body


class Line(NamedTuple):
    """A labelled line of a page."""

    text: str
    label: int
    edge: bool
    domain: str


def lines(path: Path) -> Iterator[Line]:
    """Every line that is labelled chrome or body."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for record in map(json.loads, stream):
            texts: list[str] = record["lines"]
            long = [index for index, text in enumerate(texts) if len(text.split()) >= LONG] or [len(texts)]
            for index, (text, label) in enumerate(zip(texts, record["lab"], strict=True)):
                if label in (0, 1):
                    yield Line(text, label, not long[0] <= index <= long[-1], record["domain"])


class Tally:
    """Hits of one rule, or of one text that a rule names."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.hits = [0, 0]  # kept and chrome lines are both seen many times: templates repeat
        self.edge = [0, 0]
        self.domains: dict[int, set[str]] = {0: set(), 1: set()}

    def add(self, line: Line) -> None:
        """Count a line."""
        self.hits[line.label] += 1
        self.edge[line.label] += line.edge
        self.domains[line.label].add(line.domain)


def share(counts: list[int]) -> float:
    """Precision: label 0 is chrome."""
    return counts[0] / max(1, sum(counts))


def main() -> None:
    """Print a row per rule, or the texts behind one rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--detail", metavar="CODE", help="the texts that one rule names, most often kept first; `all` for every rule")
    options = parser.parse_args()
    rules: dict[str, Tally] = defaultdict(Tally)
    texts: dict[tuple[str, str], Tally] = defaultdict(Tally)
    harm: dict[str, Counter[str]] = defaultdict(Counter)
    for style in PAGES:
        for line in lines(options.folder / f"dev.{style}.jsonl.gz"):
            for rule in named(line.text):
                rules[rule.code].add(line)
                texts[rule.code, key(line.text)].add(line)
    for line in lines(options.folder / "dev.clean.jsonl.gz"):
        for rule in named(line.text):
            harm[rule.code][key(line.text)] += 1
    if options.detail:
        rows = [(tally.hits[1], tally.hits[0], code, text, len(tally.domains[1])) for (code, text), tally in texts.items()
                if options.detail in (code, "all") and (tally.hits[1] or options.detail != "all")]  # fmt: skip
        for kept, chrome, code, text, domains in sorted(rows, reverse=True):
            print(f"{kept:6}{chrome:6} {domains:4} {code} {text}")
        return
    print(f"{'code':8}{'name':22}{'zone':6}{'chrome':>8}{'kept':>6}{'domains':>8}{'kept at':>8}{'all':>7}{'edge':>7}{'now':>6}  lost from clean text")
    for rule in ALL:
        if rule.phrases or rule.patterns:
            tally, lost = rules[rule.code], harm[rule.code]
            print(
                f"{rule.code:8}{rule.name:22}{rule.zone:6}{tally.hits[0]:8}{tally.hits[1]:6}{len(tally.domains[0]):8}{len(tally.domains[1]):8}"
                f"{share(tally.hits):7.3f}{share(tally.edge):7.3f}{rule.confidence:6.2f}  {sum(lost.values())} {', '.join(t for t, _ in lost.most_common(5))[:90]}",
            )


if __name__ == "__main__":
    main()
