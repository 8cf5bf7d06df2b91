"""Measure each named rule against labelled lines: how often what it names is chrome.

    python training/measure_rules.py FOLDER [--detail CODE]

FOLDER holds `dev.<style>.jsonl.gz` files, one page per line with `lines`, `lab` (1 keep, 0 chrome), `domain`. Precision
is chrome / (chrome + kept), over all lines and over the lines at the border of a page. `clean` lines are all body: what
a rule names there would be lost.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cleanse.rules import ALL
from cleanse.rules.match import key, named
from cleanse.rules.types import Rule

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
        self.hits = [0, 0]  # by label: chrome, kept
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


def detail(texts: dict[tuple[str, str], Tally], code: str) -> None:
    """The texts that a rule names; of `all` rules only those that are body somewhere."""
    rows = [
        (tally.hits[1], tally.hits[0], len(tally.domains[1]), *name)
        for name, tally in texts.items()
        if code == name[0] or (code == "all" and tally.hits[1])
    ]
    for kept, chrome, domains, name, text in sorted(rows, reverse=True):
        print(f"{kept:6}{chrome:6}{domains:5} {name} {text}")


def row(rule: Rule, tally: Tally, lost: Counter[str]) -> str:
    """One line of the table."""
    name = f"{rule.code:8}{rule.name:22}{rule.zone:6}"
    hits = f"{tally.hits[0]:8}{tally.hits[1]:6}{len(tally.domains[0]):8}{len(tally.domains[1]):8}"
    shares = f"{share(tally.hits):7.3f}{share(tally.edge):7.3f}{rule.confidence:6.2f}"
    return f"{name}{hits}{shares}  {lost.total()} {', '.join(text for text, _ in lost.most_common(5))[:90]}"


def main() -> None:
    """Print a row per rule, or the texts behind one rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--detail", metavar="CODE", help="the texts that a rule names, most often kept first; or `all`")
    options = parser.parse_args()
    rules: dict[str, Tally] = defaultdict(Tally)
    texts: dict[tuple[str, str], Tally] = defaultdict(Tally)
    harm: dict[str, Counter[str]] = defaultdict(Counter)
    for style in PAGES:
        for line in lines(options.folder / f"dev.{style}.jsonl.gz"):
            for rule in named(line.text):
                rules[rule.code].add(line)
                texts[rule.code, key(line.text)].add(line)
    if options.detail:
        detail(texts, options.detail)
        return
    for line in lines(options.folder / "dev.clean.jsonl.gz"):
        for rule in named(line.text):
            harm[rule.code][key(line.text)] += 1
    head = f"{'chrome':>8}{'kept':>6}{'domains':>8}{'kept at':>8}{'all':>7}{'edge':>7}{'now':>6}"
    print(f"{'code':8}{'name':22}{'zone':6}{head}  lost from clean text")
    for rule in ALL:
        if rule.phrases or rule.patterns:
            print(row(rule, rules[rule.code], harm[rule.code]))


if __name__ == "__main__":
    main()
