"""Which blocks of an HTML page are its body: a learned model gives each block a chance, the page as a whole decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, compress

from cleanse.chrome.features import Lexicon, features
from cleanse.chrome.regions import CONSENT, dialogs, named_regions, reasons
from cleanse.chrome.zones import Zones
from cleanse.core import flags as f
from cleanse.core.types import Document, Removal
from cleanse.models import artefact
from cleanse.models.trees import probabilities

LEAST = 0.25  # a page without a block of this chance has no body: a shell, a wall, an error page
MENUS = f.IN_NAV | f.IN_FOOTER
MENU_ENTRY = (
    50  # characters; of shorter lines in <nav> and <footer> .2 % of a page's body was found, so nobody asks the model
)
VIEWS = 20  # annotators from lenient to strict, for whom the choice must do well on average
HEAD, TAIL, INLINE = "CHR810", "CHR811", "CHR812"  # above the first kept block, below the last, between


def removals(document: Document, found: Zones) -> Iterator[Removal]:
    """A removal for every block of an HTML page that is not its body; its score is the chance that it is not.

    The code is the reason that the page itself gives, a menu or a footer, else the place of the block.
    """
    if not document.layout.features:
        return
    chances = chance(document, found)
    regions = named_regions(document)
    walls = dialogs(document, regions, found)
    chances = [0.0 if wall else value for value, wall in zip(chances, walls, strict=True)]
    keep = choose(chances, [block.text.count(" ") + 1 for block in document.blocks])
    kept = [index for index, stays in enumerate(keep) if stays]
    first, last = (kept[0], kept[-1]) if kept else (len(keep), -1)
    said = reasons(document, regions)
    for index, block in enumerate(document.blocks):
        if not keep[index]:
            place = HEAD if index < first else TAIL if index > last else INLINE
            code = CONSENT if walls[index] else said[index] or place
            yield Removal(code, block.start, block.end, round(1 - chances[index], 3))


def chance(document: Document, found: Zones) -> list[float]:
    """The chance of each block that it belongs to the body, from the model `page`."""
    from cleanse.models import page_trees

    lexicon = Lexicon(**artefact("page_lexicon"))
    open_ = [
        len(block.text) > MENU_ENTRY or not feature.flags & MENUS
        for block, feature in zip(document.blocks, document.layout.features, strict=True)
    ]
    found_chances = iter(probabilities(page_trees, compress(features(document, lexicon, found.rules), open_)))
    return [next(found_chances) if is_open else 0.0 for is_open in open_]


def choose(chances: Sequence[float], words: Sequence[float]) -> list[bool]:
    """Which blocks stay: those above the threshold that does best on average over annotators.

    An annotator of strictness u keeps the blocks with a chance of at least u; the F1 (in words) of a threshold against
    `VIEWS` such annotators is averaged. Annotators differ in how much they call main text, and a whole group of blocks
    is in or out together, so the chances are no independent coins: against the expected F1 of independent blocks this
    keeps fewer doubtful groups (precision +.009 for recall -.006 out of fold).
    """
    order = sorted(range(len(chances)), key=lambda index: (-chances[index], index))
    if not order or chances[order[0]] < LEAST:
        return [False] * len(chances)
    sums = list(accumulate(words[index] for index in order))
    references, place = [], 0
    for view in range(VIEWS, 0, -1):  # from strict to lenient, so that one walk finds all borders
        while place < len(order) and chances[order[place]] * VIEWS >= view - 0.5:
            place += 1
        if place:
            references.append(sums[place - 1])
    best, size = -1.0, 0
    for count, held in enumerate(sums, 1):
        if count < len(order) and chances[order[count]] == chances[order[count - 1]]:
            continue  # equal chances stay or go together
        value = sum(min(held, wanted) / (held + wanted) for wanted in references)
        if value > best:
            best, size = value, count
    keep = [False] * len(chances)
    for index in order[:size]:
        keep[index] = True
    return keep
