"""Conflicts between removals are settled here, once, after every pass has spoken."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from cleanse.core.types import Document, Removal
from cleanse.rules import BY_CODE


def settle(document: Document, said: Iterable[Removal]) -> tuple[Removal, ...]:
    """At most one removal per block, in the order of the reading.

    A removal whose text moved to a field wins, then a rule that names the words, then what was computed from the
    place; the fields that any of them names are kept. Several removals of parts of one block keep to their parts.
    """
    starts = [block.start for block in document.blocks]
    index_of = {start: index for index, start in enumerate(starts)}
    by_block: dict[int, list[Removal]] = {}
    for removal in said:
        index = index_of.get(removal.start, -1)
        if index < 0:
            index = bisect_right(starts, removal.start) - 1
        if index >= 0 and removal.end <= document.blocks[index].end and removal.start < removal.end:
            by_block.setdefault(index, []).append(removal)
    settled: list[Removal] = []
    for index in sorted(by_block):
        found = by_block[index]
        settled.extend(found if len(found) == 1 else _one_block(found))
    return tuple(settled)


def _one_block(said: list[Removal]) -> list[Removal]:
    kept: list[Removal] = []
    for removal in sorted(said, key=_rank):
        other = next((i for i, one in enumerate(kept) if one.start < removal.end and removal.start < one.end), None)
        if other is None:
            kept.append(removal)
        elif removal.moved_to:
            fields = dict.fromkeys((*kept[other].moved_to, *removal.moved_to))
            kept[other] = kept[other]._replace(moved_to=tuple(fields))
    return sorted(kept, key=lambda removal: removal.start)


def _rank(removal: Removal) -> tuple[bool, bool, float, str]:
    rule = BY_CODE[removal.code]
    return not removal.moved_to, not rule.is_worded, -removal.score, removal.code
