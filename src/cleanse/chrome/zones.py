"""Where the body of a document begins and ends: zones that chrome rules may be bound to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleanse.core.flags import IN_NAV
from cleanse.core.lazy import lazy
from cleanse.core.text import UNSPACED
from cleanse.core.types import Block, Document, Features
from cleanse.rules.match import named
from cleanse.rules.types import Rule

SENTENCE_END = lazy(r"[.!?…。！？؟।](?:[\"'”’»）)\]]*)$")
MENU_ENTRY = 50  # characters of an entry in <nav>, <footer> or the header of a site
LINKED = 0.8  # share of a block that is link where it is nothing else
PROSE = 80  # characters of a block that ends like a sentence
LONG_PROSE = 240  # characters of a block that need not


class Zones(NamedTuple):
    """Rules that name each block, and the range [head, tail) of blocks from the first to the last prose.

    In a document without prose both zones reach over everything.
    """

    rules: tuple[tuple[Rule, ...], ...]
    head: int
    tail: int


def zones(document: Document) -> Zones:
    """The zones of a document.

    A block that any rule names is not prose, so removing it moves no border: a second run sees the same zones.
    """
    features = document.layout.features
    menu = [bool(feature.flags & IN_NAV) for feature in features] or [False] * len(document.blocks)
    # The entries of a page's menu need no rule to be chrome, and they are a quarter of its blocks.
    rules = tuple(
        () if entry and len(block.text) <= MENU_ENTRY else named(block.text)
        for block, entry in zip(document.blocks, menu, strict=True)
    )
    return Zones(rules, *bounds(document.blocks, rules))


def bounds(blocks: Sequence[Block], rules: Sequence[tuple[Rule, ...]]) -> tuple[int, int]:
    """The first block of prose and the one after the last; where there is none, zones that overlap everywhere."""
    return span([index for index, block in enumerate(blocks) if not rules[index] and is_prose(block.text)], len(rules))


def span(prose: Sequence[int], count: int) -> tuple[int, int]:
    """The borders of `count` blocks of which these are prose."""
    return (prose[0], prose[-1] + 1) if prose else (count, 0)


def is_linked(block: Block, feature: Features) -> bool:
    """Whether a block of a page is a link, or several, and little else."""
    return feature.link_chars > LINKED * len(block.text)


def is_prose(text: str) -> bool:
    """Whether a block reads like sentences."""
    size = len(text)
    if text >= UNSPACED:
        size *= 3  # an ideograph says as much as three letters
    return size >= LONG_PROSE or (size >= PROSE and SENTENCE_END.search(text) is not None)
