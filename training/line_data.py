"""Labelled flat texts, as the line models see them: one `Page` per text, with a label and the words of each line."""

from __future__ import annotations

import gzip
import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from html_labels import labels as coverage
from html_model import domain as registered
from html_model import fold

from cleanse.chrome.flat import plain
from cleanse.core.types import Origin
from cleanse.readers.text import read_text
from cleanse.rules.match import named

WORD = re.compile(r"\w+")  # as the scoring scripts count words
MIN_CEILING = 0.85  # pages whose own labelled lines score below this have their content elsewhere
CONTENT, CHROME, TITLE = 1, 0, 2


class Page(NamedTuple):
    """One text: parallel lists over the lines that `plain` gives."""

    style: str
    ident: str
    kind: str
    domain: str
    texts: list[str]
    labels: list[int]
    shares: list[float]  # of the words of each line that the reference has in this order
    words: list[Counter[str]]
    named: list[bool]  # by a rule
    reference: Counter[str]

    @property
    def fold(self) -> int:
        """Pages of one registered domain are in one fold, in all styles."""
        return fold(registered(self.domain))

    def sizes(self) -> list[int]:
        """Words of each line."""
        return [sum(words.values()) for words in self.words]

    def weights(self) -> list[float]:
        """What each line weighs in training: pages are equal, and lines without a verdict weigh nothing."""
        roots = [
            math.sqrt(size) if label in (CONTENT, CHROME) else 0
            for size, label in zip(self.sizes(), self.labels, strict=True)
        ]
        total = sum(roots) or 1
        return [root / total for root in roots]

    def f1(self, kept: list[bool]) -> float:
        """Word F1 of the kept lines."""
        found: Counter[str] = Counter()
        for words, keep in zip(self.words, kept, strict=True):
            if keep:
                found.update(words)
        both = sum((found & self.reference).values())
        if not both:
            return 0.0
        precision, recall = both / sum(found.values()), both / sum(self.reference.values())
        return 2 * precision * recall / (precision + recall)

    def only(self, indexes: list[int], style: str) -> Page:
        """Some lines of the page as a text of their own; what it loses is no longer asked for."""
        words = [self.words[i] for i in indexes]
        return self._replace(
            style=style,
            texts=[self.texts[i] for i in indexes],
            labels=[self.labels[i] for i in indexes],
            words=words,
            shares=[self.shares[i] for i in indexes],
            named=[self.named[i] for i in indexes],
        )


def load(path: Path) -> Iterator[Page]:
    """The pages of one file, `dev.STYLE.jsonl.gz`."""
    style = path.name.split(".")[1]
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            if row["ref"].strip() and row["ceil"][0] >= MIN_CEILING and (found := page(style, row)).texts:
                yield found


def page(style: str, row: dict) -> Page:  # type: ignore[type-arg]
    """One row of a file; the label of a paragraph is that of most of its words."""
    document = read_text("\n".join(row["lines"]), Origin())
    counts = [len(WORD.findall(line)) for line in row["lines"]]
    starts, at = [], 0  # by "\n", as the data was split: other line ends stay inside its lines
    for line in row["lines"]:
        starts.append(at)
        at += len(line) + 1
    texts: list[str] = []
    labels: list[int] = []
    words: list[Counter[str]] = []
    by_rule: list[bool] = []
    number = 0
    for block in document.blocks:
        while number + 1 < len(starts) and starts[number + 1] <= block.start:
            number += 1
        votes: Counter[int] = Counter()
        inner = number
        while inner < len(starts) and starts[inner] < block.end:
            votes[row["lab"][inner]] += counts[inner] if row["lab"][inner] >= 0 else 0
            inner += 1
        if text := plain(block.text, document.layout.wrap):
            texts.append(text)
            labels.append(votes.most_common(1)[0][0] if votes and max(votes.values()) else -1)
            by_rule.append(bool(named(text)))
            words.append(Counter(WORD.findall(block.text.lower())))
    reference = Counter(WORD.findall(row["ref"].lower()))
    shares, _ = coverage(texts, row["ref"])
    return Page(style, row["id"], row["type"], row["domain"], texts, labels, shares, words, by_rule, reference)


def nearly(page: Page, chance: random.Random) -> Page | None:
    """A nearly clean text from a full page: its content and a few lines of chrome at head and tail, seldom inside."""
    labels = page.labels
    content = [i for i, label in enumerate(labels) if label == CONTENT]
    if not content:
        return None
    first, last = content[0], content[-1]
    kept = set(content)
    titles = [i for i in range(first) if labels[i] == TITLE]
    if titles and chance.random() < 0.7:
        first = titles[-1]
        kept.add(first)
    for chrome, nearest in (
        ([i for i in range(first) if labels[i] == CHROME], -1),
        ([i for i in range(last + 1, len(labels)) if labels[i] == CHROME], 1),
    ):
        count = chance.choice((0, 0, 1, 2, 3, 4, 5, 6))
        if chance.random() < 0.7:
            kept.update(chrome[:count] if nearest > 0 else chrome[len(chrome) - min(count, len(chrome)) :])
        else:
            kept.update(chance.sample(chrome, min(count, len(chrome))))
    inside = [i for i in range(first, last) if labels[i] == CHROME]
    if inside and chance.random() < 0.35:
        kept.update(chance.sample(inside, min(len(inside), chance.choice((1, 1, 2, 3, 4)))))
    return page.only(sorted(kept), f"near-{page.style}")
