"""Document -> removals: pure passes that each say what does not belong to the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from cleanse.chrome import named, page
from cleanse.chrome.settle import settle
from cleanse.chrome.zones import Zones, is_prose, zones
from cleanse.core.flags import EMBEDDED
from cleanse.core.options import Options
from cleanse.core.types import Document, Problem, Removal, Result
from cleanse.rules import BY_CODE

if TYPE_CHECKING:
    from cleanse.chrome.corpus import Seen

__all__ = ["asked", "is_text", "model", "problems", "removals", "settle"]
MAIL = "message/rfc822"

MANY = 40_000  # blocks; no page that we know has half as many
MUCH = 1_200  # characters of prose, some 200 words, that a page does not have for nothing
NEVER = frozenset(("cookie", "login", "comments", "newsletter"))  # kinds of regions whose prose is no body

TEXTS = frozenset((None, "text/plain", "text/markdown", MAIL))

Pass = Callable[[Document, Zones], Iterator[Removal]]


def passes(profile: str) -> tuple[Pass, ...]:
    """What looks at an HTML page.

    The order plays no part: `settle` ranks what was said. Every pass is told the zones of the document and the rules
    that name its blocks, which are found once. A flat text has one pass, in flat.py.
    """
    return named.removals, partial(page.removals, profile=profile)


def removals(
    document: Document,
    data: bytes,
    extractor: str,
    seen: Seen | None = None,
    *,
    moved: Iterable[Removal] = (),
    regime: str = "auto",
    profile: str = "balanced",
) -> Iterator[Removal]:
    """Everything that the passes say.

    `data` is the page for the extractor that wants it whole, `seen` what other documents of the run have, too. `moved`
    are the lines of a text that go into fields, `regime` is how much of it may go: page, light or auto.
    """
    if seen is not None:
        from cleanse.chrome import corpus

        yield from corpus.removals(document, seen)
    if document.origin.media_type == MAIL:
        from cleanse.chrome import mail

        around = tuple(mail.removals(document))
        yield from around
        document = mail.without(document, around)
    if is_text(document):
        from cleanse.chrome import flat  # here, because no HTML page needs it

        yield from flat.removals(document, zones(document).rules, moved, regime)
        yield from front_matter(document)
        return
    if extractor == "trafilatura" and document.layout.features:
        from cleanse.chrome import opinion

        yield from opinion.removals(document, data)
        return
    found = zones(document)
    said: Iterable[Removal] = chain.from_iterable(
        each(*part) for part in _parts(document, found) for each in passes(profile)
    )
    if any(problem.code == "HTM110" for problem in document.problems):
        said = spared(document, said)
    elif document.layout.features:
        said = rescued(document, found, list(said))
    yield from said


def is_text(document: Document) -> bool:
    """Whether a document consists of lines of text; the elements of a page or an XML document are none."""
    return not document.layout.features and document.origin.media_type in TEXTS


def problems(document: Document, said: Iterable[Removal]) -> Iterator[Problem]:
    """Doubts about what was removed: the guard over the long lines of a text."""
    if is_text(document):
        from cleanse.chrome import flat

        yield from flat.guard(document, said)


def asked(document: Document, said: Iterable[Removal], options: Options) -> Iterable[Removal]:
    """What was said, and what else the options ask for; without such options nothing is looked at."""
    if options.tables and options.comments == "auto":
        return said
    from cleanse.chrome.wanted import wanted

    return wanted(document, said, options)


def model(found: Result) -> str | None:
    """The version of the learned model that had a say; None under another extractor, or for a few lines of text."""
    if is_text(found.document):
        from cleanse.chrome import flat

        return flat.version() if len(found.document.blocks) >= flat.FEW_LINES else None
    if found.extractor != "cleanse" or not found.document.layout.features:
        return None
    from cleanse.models import page_second_trees, page_trees

    return f"{page_trees.VERSION}-{page_second_trees.VERSION.rpartition('-')[2]}"


def _parts(document: Document, found: Zones) -> Iterable[tuple[Document, Zones]]:
    if len(document.blocks) <= MANY:
        return ((document, found),)
    from cleanse.chrome.slices import slices

    return slices(document, found)


def spared(document: Document, said: Iterable[Removal]) -> Iterator[Removal]:
    """What was said, without removals of embedded text that follow from its place: on the page it has none."""
    flags = [feature.flags for feature in document.layout.features]
    embedded = {block.start for block, flag in zip(document.blocks, flags, strict=True) if flag & EMBEDDED}
    for removal in said:
        if BY_CODE[removal.code].is_worded or removal.start not in embedded:
            yield removal


def rescued(document: Document, found: Zones, said: list[Removal]) -> Iterable[Removal]:
    """What was said, but where nothing would be left of a page with much prose: then the prose stays.

    On 1,497 pages with a known body this happens to none; the prose of walls, shells and menus is far below `MUCH`.
    """
    if len({removal.start for removal in said}) < len(document.blocks):
        return said
    rows = zip(document.blocks, document.layout.features, found.rules, strict=True)
    prose = [
        block
        for block, own, rules in rows
        if not rules and 2 * own.link_chars < len(block.text) and is_prose(block.text)
    ]
    if sum(len(block.text) for block in prose) < MUCH:
        return said
    never = {removal.start for removal in said if BY_CODE[removal.code].kind in NEVER}
    starts = {block.start for block in prose} - never
    return [removal for removal in said if removal.start not in starts]


def front_matter(document: Document) -> Iterator[Removal]:
    """The lines of a front matter: their values are hints already."""
    for block in document.blocks:
        if block.kind == "frontmatter":
            yield Removal("TXT004", block.start, block.end, 1.0)
