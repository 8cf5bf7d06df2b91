"""Soft labels for the blocks of a page: the share of each block's words that the annotated main text holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

WORD = re.compile(r"\w+")
SHORT = 3  # words; a shorter block matches anything, so it needs a whole line of the reference or a kept neighbour
ELSEWHERE = 4  # words of a block that may stand in another order than the reference has it


def labels(texts: Sequence[str], reference: str) -> tuple[list[float], list[int]]:
    """One label in [0, 1] and one word count per block.

    Words are matched in order by their longest common subsequence; a block that stands elsewhere in the reference is
    found by a second look among the words still unmatched.
    """
    blocks = [WORD.findall(text.lower()) for text in texts]
    wanted = WORD.findall(reference.lower())
    covered, rest = _in_order(blocks, wanted)
    lines = {" ".join(WORD.findall(line.lower())) for line in reference.split("\n")}
    joined = " ".join(wanted)
    for index, words in enumerate(blocks):
        if covered[index] < 0.5 and len(words) >= ELSEWHERE and not Counter(words) - rest:
            text = " ".join(words)
            if text in lines or (len(words) >= 2 * ELSEWHERE and text in joined):
                covered[index] = 1.0
                rest -= Counter(words)
    return [_supported(index, blocks, covered, lines) for index in range(len(blocks))], [len(words) for words in blocks]


def _in_order(blocks: list[list[str]], wanted: list[str]) -> tuple[list[float], Counter[str]]:
    """The share of each block's words in the common subsequence, and the words of the reference outside it."""
    flat = [word for words in blocks for word in words]
    numbers: dict[str, int] = {}
    here = [numbers.setdefault(word, len(numbers)) for word in flat]
    there = [numbers.setdefault(word, len(numbers)) for word in wanted]
    matched, used = bytearray(len(here)), bytearray(len(there))
    if here and there:
        for step in LCSseq.opcodes(here, there):
            if step.tag == "equal":
                matched[step.src_start : step.src_end] = b"\x01" * (step.src_end - step.src_start)
                used[step.dest_start : step.dest_end] = b"\x01" * (step.dest_end - step.dest_start)
    covered, start = [], 0
    for words in blocks:
        covered.append(sum(matched[start : start + len(words)]) / len(words) if words else 0.0)
        start += len(words)
    return covered, Counter(word for word, taken in zip(wanted, used, strict=True) if not taken)


def _supported(index: int, blocks: list[list[str]], covered: list[float], lines: set[str]) -> float:
    """The label of a block; a short one without support is not believed."""
    words = blocks[index]
    if not 0 < len(words) <= SHORT or covered[index] < 0.5 or " ".join(words) in lines:
        return covered[index]
    near = [i for i in (index - 2, index - 1, index + 1, index + 2) if 0 <= i < len(blocks)]
    return covered[index] if any(covered[i] >= 0.5 for i in near) else 0.0
