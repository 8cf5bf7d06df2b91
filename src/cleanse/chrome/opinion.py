"""The extractor of trafilatura as a judge: its text, aligned back to our blocks, says which of them stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanse.core.types import Document, Removal
from cleanse.rules import BY_CODE

WORD = re.compile(r"\w+")
SHINGLE = 4  # words; shorter blocks must be a whole line of the answer or lie inside one beside a kept block
ENOUGH = 0.6  # share of a block's shingles that the answer must hold
RULE = BY_CODE["CHR802"]


def removals(document: Document, data: bytes) -> Iterator[Removal]:
    """A removal for every block that trafilatura leaves out of its answer to the page `data`."""
    from trafilatura import extract

    answer = extract(data, url=document.origin.url, include_comments=False, include_tables=True) or ""
    for block, keep in zip(document.blocks, kept([block.text for block in document.blocks], answer), strict=True):
        if not keep:
            yield Removal(RULE.code, block.start, block.end, RULE.confidence)


def kept(blocks: list[str], answer: str) -> list[bool]:
    """Which blocks stand in an extractor's answer."""
    lines = [tuple(WORD.findall(line.lower())) for line in answer.split("\n")]
    whole = {line for line in lines if line}
    shingles = {line[i : i + SHINGLE] for line in lines for i in range(len(line) - SHINGLE + 1)}
    pieces = {line[i : i + size] for line in lines for size in range(1, SHINGLE) for i in range(len(line) - size + 1)}
    words = [tuple(WORD.findall(text.lower())) for text in blocks]
    sure = [_matches(block, shingles) if len(block) >= SHINGLE else block in whole for block in words]
    return [
        keep or (0 < len(block) < SHINGLE and block in pieces and any(sure[max(i - 1, 0) : i + 2]))
        for i, (block, keep) in enumerate(zip(words, sure, strict=True))
    ]


def _matches(block: tuple[str, ...], shingles: set[tuple[str, ...]]) -> bool:
    own = [block[i : i + SHINGLE] for i in range(len(block) - SHINGLE + 1)]
    return sum(shingle in shingles for shingle in own) >= ENOUGH * len(own)
