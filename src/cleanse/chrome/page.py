"""Which blocks of an HTML page are its body: a learned model gives each block a chance, the page as a whole decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from cleanse.chrome.features import LONG, Lexicon, Row, View, echoes, features, view_of
from cleanse.chrome.regions import CONSENT, dialogs, reasons
from cleanse.chrome.zones import MENU_ENTRY, Zones, is_linked
from cleanse.core import flags as f
from cleanse.core.text import size_in_words
from cleanse.core.types import Container, Document, Removal
from cleanse.models import artefact
from cleanse.models.trees import Trees, looked, probabilities

LEAST = 0.25  # a page without a block of this chance has no body: a shell, a wall, an error page
MENUS = f.IN_NAV | f.IN_FOOTER | f.IN_HEADER
ENTRY = 0.005  # the chance of a line of at most MENU_ENTRY characters in <nav>, <footer> or the header of a site
VIEWS = 20  # annotators from lenient to strict, for whom the choice must do well on average
PROSE_PAGE = 0.7  # of a page's words in long paragraphs
# Which annotators are asked on a page of prose, and on any other. The shorter the lines of a page (cards, posts, rows),
# the more annotators differ about them; around prose they agree that the rest is none of it.
PROFILES = {
    "balanced": ((4, VIEWS), (1, VIEWS)),
    "precision": ((10, VIEWS), (8, VIEWS)),
    "recall": ((1, 10), (1, 10)),
}
SIGNED = f.BYLINE | f.DATELIKE
SIGNATURE = 12  # words of a byline or a date line
DOUBTFUL = 0.6  # chance of a short line above the prose that may be a kicker, a credit, a line of dates and sources
LITTLE = 0.1  # of the kept words; hidden blocks that hold no more are no body
PLAIN = frozenset(("html", "body"))
HEAD, TAIL, INLINE = "CHR810", "CHR811", "CHR812"  # above the first kept block, below the last, between


def removals(document: Document, found: Zones, profile: str = "balanced") -> Iterator[Removal]:
    """A removal for every block of an HTML page that is not its body; its score is the chance that it is not.

    The code is the reason that the page itself gives, a menu or a footer, else the place of the block.
    """
    if not document.layout.features:
        return
    chances = chance(document, found)
    walls = dialogs(document, found)
    if walls:
        chances = [0.0 if index in walls else value for index, value in enumerate(chances)]
    words = [size_in_words(block.text) for block in document.blocks]
    keep = unsigned(document, choose(chances, words, profile), words, chances, profile)
    keep = shown(document, keep, words)
    gone = [index for index, stays in enumerate(keep) if not stays]
    if len(gone) == len(keep) and all(container.tag in PLAIN for container in document.layout.containers):
        return  # a piece of text without any structure: nothing says that it is not what it looks like
    first, last = (keep.index(True), len(keep) - keep[::-1].index(True)) if len(gone) < len(keep) else (len(keep), 0)
    for index, said in zip(gone, reasons(document, gone), strict=True):
        block = document.blocks[index]
        place = HEAD if index < first else TAIL if index >= last else INLINE
        yield Removal(
            CONSENT if index in walls else said or place, block.start, block.end, round(1 - chances[index], 3)
        )


def unsigned(
    document: Document, keep: list[bool], words: Sequence[int], chances: Sequence[float], profile: str = "balanced"
) -> list[bool]:
    """The choice without the byline and the date line above the prose of a page, or other doubtful short lines there.

    The model lets such a line pass where it cannot read it; annotators of articles agree that it is no body. The F1 of
    the development pages stays the same.
    """
    kept = [count for count, stays in zip(words, keep, strict=True) if stays]
    if sum([count for count in kept if count >= LONG]) <= PROSE_PAGE * sum(kept):
        return keep
    top = next(index for index, stays in enumerate(keep) if stays and words[index] >= LONG)
    features = document.layout.features
    doubtful = 0.0 if profile == "recall" else DOUBTFUL
    return [
        stays
        and not (
            words[index] <= SIGNATURE
            and (features[index].flags & SIGNED or chances[index] < doubtful)
            and document.blocks[index].kind != "heading"
        )
        for index, stays in enumerate(keep[:top])
    ] + keep[top:]


def shown(document: Document, keep: list[bool], words: Sequence[int]) -> list[bool]:
    """The choice without what the page hides, where that is little of it.

    Tabs and folded answers are hidden too, and may be half of a body; a hidden line or two among shown prose are none:
    of 47 development pages with some, 34 are better without and 13 worse.
    """
    hidden = [bool(feature.flags & f.HIDDEN) for feature in document.layout.features]
    share = sum([count for count, stays, is_hidden in zip(words, keep, hidden, strict=True) if stays and is_hidden])
    if not share or share > LITTLE * sum([count for count, stays in zip(words, keep, strict=True) if stays]):
        return keep
    return [stays and not is_hidden for stays, is_hidden in zip(keep, hidden, strict=True)]


def chance(document: Document, found: Zones) -> list[float]:
    """The chance of each block that it belongs to the body, from the model `page`, which looks twice."""
    from cleanse.models import page_second_trees, page_trees

    lexicon = Lexicon(**artefact("page_lexicon"))
    still = still_open(document)
    view = view_of(document, lexicon, still)
    rows = list(features(document, lexicon, found.rules, still, view))
    asked = iter(twice(document.layout.containers, view, rows, page_trees, page_second_trees))
    given = [next(asked) if open_ else ENTRY for open_ in still]
    return [
        ENTRY if feature.flags & f.IN_NAV and is_linked(block, feature) else value
        for value, block, feature in zip(given, document.blocks, document.layout.features, strict=True)
    ]  # a menu in one line is a menu, however long


def twice(containers: Sequence[Container], view: View, rows: Sequence[Row], first: Trees, second: Trees) -> list[float]:
    """The chance of each open block; what the first trees of the first model settle is not looked at again."""
    chances, settled = looked(first, rows)
    again = iter(probabilities(second, echoes(containers, view, rows, chances, settled)))
    return [chance if final else next(again) for chance, final in zip(chances, settled, strict=True)]


def still_open(document: Document) -> list[bool]:
    """Which blocks the model is asked about: all but the short entries of menus, headers and footers."""
    return [
        block.end - block.start > MENU_ENTRY or not feature.flags & MENUS
        for block, feature in zip(document.blocks, document.layout.features, strict=True)
    ]


def choose(chances: Sequence[float], words: Sequence[float], profile: str = "balanced") -> list[bool]:
    """Which blocks stay: those above the threshold that does best on average over the annotators that are asked.

    An annotator of strictness u keeps the blocks with a chance of at least u; the F1 (in words) of a threshold against
    `VIEWS` such annotators is averaged. Annotators differ in how much they call main text, and a whole group of blocks
    is in or out together, so the chances are no independent coins: against the expected F1 of independent blocks this
    keeps fewer doubtful groups (precision +.009 for recall -.006 out of fold).
    """
    if not chances or max(chances) < LEAST:
        return [False] * len(chances)
    views = [int(chance * VIEWS + 0.5) for chance in chances]  # how many annotators keep the block
    held: dict[int, float] = {}
    for view, count in zip(views, words, strict=True):
        held[view] = held.get(view, 0) + count
    levels = sorted((view for view, count in held.items() if view and count), reverse=True)
    sums = list(accumulate(held[level] for level in levels))
    prose, other = PROFILES[profile]
    likely = [count for view, count in zip(views, words, strict=True) if view >= prose[0]]
    long = sum([count for count in likely if count >= LONG])
    lenient, strictest = prose if long > PROSE_PAGE * sum(likely) else other
    # How many of the annotators keep down to each level and no further.
    counts = [max(0, min(level, strictest) - max(below, lenient - 1)) for level, below in pairwise([*levels, 0])]
    best, least = -1.0, VIEWS + 1
    for level, total in zip(levels, sums, strict=True):
        value = sum([count * min(total, other) / (total + other) for count, other in zip(counts, sums, strict=True)])
        if value > best:
            best, least = value, level
    return [view >= least for view in views]
