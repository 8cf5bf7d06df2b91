"""Labelled flat texts as documents: one `Page` per text, with a label and the words of each block."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from cleanse.core.text import lines as spans_of
from cleanse.core.types import Document, Origin
from cleanse.readers.text import read_text

WORD = re.compile(r"\w+")  # as the scoring scripts count words
MIN_CEILING = 0.85  # pages whose own labelled lines score below this have their content elsewhere


class Page(NamedTuple):
    style: str
    ident: str
    kind: str
    domain: str
    document: Document
    labels: list[int]  # per block: 1 content, 0 chrome, 2 title outside the content, -1 no words
    words: list[Counter[str]]  # per block
    reference: Counter[str]
    row: dict[str, Any]


def load(path: Path, every: int = 1, offset: int = 0) -> Iterator[Page]:
    """The pages of one file, `dev.STYLE.jsonl.gz`."""
    style = path.name.split(".")[1]
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for number, line in enumerate(stream):
            if number % every == offset:
                row = json.loads(line)
                if row["ref"].strip() and row["ceil"][0] >= MIN_CEILING:
                    yield page(style, row)


def page(style: str, row: dict[str, Any]) -> Page:
    text = "\n".join(row["lines"])
    document = read_text(text, Origin())
    counts = [len(WORD.findall(line)) for line in row["lines"]]
    # Line numbers by "\n": the data was split there; other line ends stay inside a line of the data.
    starts, at = [], 0
    for line in row["lines"]:
        starts.append(at)
        at += len(line) + 1
    labels: list[int] = []
    number = 0
    for block in document.blocks:
        while number + 1 < len(starts) and starts[number + 1] <= block.start:
            number += 1
        votes: Counter[int] = Counter()
        inner = number
        while inner < len(starts) and starts[inner] < block.end:
            votes[row["lab"][inner]] += counts[inner] if row["lab"][inner] >= 0 else 0
            inner += 1
        labels.append(votes.most_common(1)[0][0] if votes and max(votes.values()) else -1)
    words = [Counter(WORD.findall(block.text.lower())) for block in document.blocks]
    reference = Counter(WORD.findall(row["ref"].lower()))
    return Page(style, row["id"], row["type"], row["domain"], document, labels, words, reference, row)


def f1(page: Page, kept: list[bool]) -> float:
    """Word F1 of the kept blocks."""
    found: Counter[str] = Counter()
    for one, keep in zip(page.words, kept, strict=True):
        if keep:
            found.update(one)
    both = sum((found & page.reference).values())
    if not both:
        return 0.0
    precision, recall = both / sum(found.values()), both / sum(page.reference.values())
    return 2 * precision * recall / (precision + recall)


__all__ = ["Page", "f1", "load", "page", "spans_of"]
