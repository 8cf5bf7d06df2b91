"""Document -> removals: pure passes that each say what does not belong to the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from cleanse.chrome import named, page
from cleanse.chrome.settle import settle
from cleanse.chrome.zones import Zones, zones
from cleanse.core.flags import EMBEDDED
from cleanse.core.options import Options
from cleanse.core.types import Document, Removal, Result
from cleanse.rules import BY_CODE

if TYPE_CHECKING:
    from cleanse.chrome.corpus import Seen

__all__ = ["PASSES", "asked", "model", "removals", "settle"]
MAIL = "message/rfc822"

# The order plays no part: `settle` ranks what was said. A pass over HTML finds no features in a text and stays silent.
# Every pass is told the zones of the document and the rules that name its blocks, which are found once.
PASSES: tuple[Callable[[Document, Zones], Iterator[Removal]], ...] = (named.removals, page.removals)


def removals(document: Document, data: bytes, extractor: str, seen: Seen | None = None) -> Iterator[Removal]:
    """Everything that the passes say.

    `data` is the page for the extractor that wants it whole, `seen` what other documents of the run have, too.
    """
    if seen is not None:
        from cleanse.chrome import corpus

        yield from corpus.removals(document, seen)
    if extractor == "trafilatura" and document.layout.features:
        from cleanse.chrome import opinion

        yield from opinion.removals(document, data)
        return
    if document.origin.media_type == MAIL:
        from cleanse.chrome import mail

        around = tuple(mail.removals(document))
        yield from around
        document = mail.without(document, around)
    found = zones(document)
    said = chain.from_iterable(each(document, found) for each in PASSES)
    yield from spared(document, said) if any(p.code == "HTM110" for p in document.problems) else said
    yield from front_matter(document)


def asked(document: Document, said: Iterable[Removal], options: Options) -> Iterable[Removal]:
    """What was said, and what else the options ask for; without such options nothing is looked at."""
    if options.tables and options.comments == "auto":
        return said
    from cleanse.chrome.wanted import wanted

    return wanted(document, said, options)


def model(found: Result) -> str | None:
    """The version of the learned model that had a say, None where none had: in a text, or under another extractor."""
    if not found.document.layout.features or found.extractor != "cleanse":
        return None
    from cleanse.models import page_trees

    return page_trees.VERSION


def spared(document: Document, said: Iterable[Removal]) -> Iterator[Removal]:
    """What was said, without removals of embedded text that follow from its place: on the page it has none."""
    flags = [feature.flags for feature in document.layout.features]
    embedded = {block.start for block, flag in zip(document.blocks, flags, strict=True) if flag & EMBEDDED}
    for removal in said:
        rule = BY_CODE[removal.code]
        if rule.phrases or rule.patterns or removal.start not in embedded:
            yield removal


def front_matter(document: Document) -> Iterator[Removal]:
    """The lines of a front matter: their values are hints already."""
    for block in document.blocks:
        if block.kind == "frontmatter":
            yield Removal("TXT004", block.start, block.end, 1.0)
