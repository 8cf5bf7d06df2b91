"""Lines that the documents of one run share (`--corpus`): how they are counted, and which of them are no body."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from cleanse.chrome.zones import is_prose
from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Document, Removal
from cleanse.rules import BY_CODE

# Measured on the 270 pages of flat-dev that share a domain (docs/decisions/0008-corpus.md).
LONG = 60  # characters of a line by which near-duplicates are known
ALIKE = 0.3  # share of the long lines of the shorter page; two that share more count as one page
COMPARED = 300  # long lines of a document that are compared; more have only books
FEWEST = 3  # long lines that can make two pages alike
SAMPLE = 1000  # documents that lines are counted in, the same ones in any order; memory does not grow beyond them
MOST = 10_000  # lines of a document that are counted: half at its start, half at its end
SEEN = 2  # pages that hold a repeated line
RUN = 3  # repeated lines next to each other, in the same order on several pages
INNER_PAGES, INNER_SHARE = 3, 0.5  # pages, and share of all, that hold each line of a run inside the body
KEPT = frozenset(("code", "row", "frontmatter"))  # kinds of blocks that content repeats, and templates never
ENDS = lazy(r".*[.!?…。！？:;,：；，।؟][\"'”’»)\]]*")


class Seen(NamedTuple):
    """What a run shares: in how many pages each repeated line stands, and which pairs of lines repeat together."""

    lines: dict[int, int]
    pairs: frozenset[int]
    pages: int  # counted, near-duplicates as one


def digests(document: Document) -> bytes:
    """A number of eight bytes for each block of a document, 0 for those that never count; odd ones are long lines."""
    blocks: Sequence[Block] = document.blocks
    if len(blocks) > MOST:
        blocks = (*blocks[: MOST // 2], *blocks[-MOST // 2 :])
    return array("Q", map(digest, blocks)).tobytes()


def digest(block: Block) -> int:
    """The number of one block: of its words, without their case."""
    if block.kind in KEPT:
        return 0
    text = " ".join(block.text.lower().split())
    number = int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big") & ~1
    return number | (len(text) >= LONG)


def paired(first: int, second: int) -> int:
    """The number of two lines that stand next to each other."""
    return (first * 0x9E3779B97F4A7C15 ^ second) & 0xFFFFFFFFFFFFFFFF


class Survey:
    """Counts the lines of the documents of a run.

    The order of the documents plays no part: a sample of those whose own digests are smallest is kept, and counted at
    the end.
    """

    def __init__(self, sample: int = SAMPLE) -> None:
        self.sample = sample
        self.kept: list[tuple[bytes, bytes]] = []  # sorted by the digest of the document

    def add(self, lines: bytes) -> None:
        """Count a document by its `digests`; one that is the same as another counts once."""
        if not lines:
            return
        row = (blake2b(lines, digest_size=16).digest(), lines)
        place = bisect_left(self.kept, row)
        if place < self.sample and self.kept[place : place + 1] != [row]:
            self.kept.insert(place, row)
            del self.kept[self.sample :]

    def finish(self) -> Seen:
        """What the documents share, near-duplicates counted as one page."""
        documents = [array("Q", lines) for _, lines in self.kept]
        pages: dict[int, tuple[set[int], set[int]]] = {}
        for number, lines in zip(alike(documents), documents, strict=True):
            held, pairs = pages.setdefault(number, (set(), set()))
            held.update(lines)
            pairs.update(map(paired, lines, lines[1:]))
        lines_seen = Counter(line for held, _ in pages.values() for line in held)
        pairs_seen = Counter(pair for _, pairs in pages.values() for pair in pairs)
        del lines_seen[0]
        repeated = {line: count for line, count in lines_seen.items() if count >= SEEN}
        return Seen(repeated, frozenset(pair for pair, count in pairs_seen.items() if count >= SEEN), len(pages))


def alike(documents: Sequence[Sequence[int]]) -> list[int]:
    """The page of each document: near-duplicates, and what is alike to one of them, are one page."""
    long = [set(sorted({line for line in lines if line & 1})[:COMPARED]) for lines in documents]
    page = list(range(len(documents)))
    for one, lines in enumerate(long):
        for other in range(one):
            fewer = min(len(lines), len(long[other]))
            if fewer < FEWEST or page[one] == page[other]:
                continue
            if len(lines & long[other]) > ALIKE * fewer:
                old, new = sorted((page[one], page[other]), reverse=True)
                page = [new if number == old else number for number in page]
    return page


def removals(document: Document, seen: Seen | None) -> Iterator[Removal]:
    """The runs of lines that other documents of the run have too, in the same order.

    A repeated line alone is no evidence: "Introduction", a speaker's name, a heading of a table stand in many texts,
    but with other lines around them. So a run of `RUN` lines goes, or a shorter one that a text begins or ends with
    and that is no sentence; inside the body only a run that most pages have. Nothing goes where nothing would be left.
    """
    if seen is None or not seen.lines:
        return
    blocks = document.blocks
    numbers = [digest(block) for block in blocks]
    counts = [seen.lines.get(number, 0) for number in numbers]
    own = [index for index, block in enumerate(blocks) if not counts[index] and is_prose(block.text)]
    found = [
        Removal(_code(first, own), block.start, block.end, BY_CODE[_code(first, own)].confidence, seen=counts[index])
        for first, last in _runs(numbers, counts, seen)
        if _goes(blocks, counts, seen, own, first, last)
        for index, block in enumerate(blocks[first:last], first)
    ]
    if len(found) < len(blocks):
        yield from found


def _runs(numbers: Sequence[int], counts: Sequence[int], seen: Seen) -> Iterator[tuple[int, int]]:
    """The longest runs of repeated lines of which each pair repeats together."""
    first = 0
    while first < len(numbers):
        last = first + 1
        if counts[first]:
            while last < len(numbers) and counts[last] and paired(numbers[last - 1], numbers[last]) in seen.pairs:
                last += 1
            yield first, last
        first = last


def _goes(
    blocks: Sequence[Block], counts: Sequence[int], seen: Seen, own: Sequence[int], first: int, last: int
) -> bool:
    if own and own[0] < first and last <= own[-1]:
        fewest = min(counts[first:last])
        return last - first >= RUN and fewest >= max(INNER_PAGES, INNER_SHARE * seen.pages)
    if last - first >= RUN:
        return True
    edge = first == 0 or last == len(blocks)
    return edge and not any(ENDS.fullmatch(block.text) for block in blocks[first:last])


def _code(first: int, own: Sequence[int]) -> str:
    """The code by place: above, below or inside the document's own prose."""
    if not own or first < own[0]:
        return "CHR820"
    return "CHR821" if first > own[-1] else "CHR822"


__all__ = ["Seen", "Survey", "alike", "digests", "removals"]
