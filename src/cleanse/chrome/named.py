"""Chrome that a rule names, and runs of short lines around it."""

from __future__ import annotations

from collections.abc import Iterator

from cleanse.chrome.zones import PROSE, SENTENCE_END, Zones, is_linked
from cleanse.core.types import Block, Document, Removal
from cleanse.rules import BY_CODE
from cleanse.rules.types import Rule

SHORT = 5  # words of a menu entry
RUN = 6  # short lines in a row that may be a menu
WITNESSES = 2  # of them that a rule names
SPARED = 4  # unnamed lines right above the body: title, byline, date
HEADING = 3  # words of a section heading that may also be a menu entry
HEADINGS = frozenset(
    ("navigation", "search", "print", "login", "share", "comments", "media", "legal", "footer", "related", "other")
)
MENU = BY_CODE["CHR070"]
RECOMMENDED = BY_CODE["CHR570"]
RECOMMENDING = frozenset(("CHR501", "CHR504"))  # headings of such lists


def removals(document: Document, found: Zones) -> Iterator[Removal]:
    """Named lines; in a text also the menus and link lists that they stand in."""
    flat = not document.layout.features
    for index in [index for index, rules in enumerate(found.rules) if rules]:
        rule, block = strongest(found, index), document.blocks[index]
        if rule and not (flat and heads_a_section(document.blocks, found, index, rule)):
            yield Removal(rule.code, block.start, block.end, rule.confidence)
    yield from _recommended(document, found)
    if flat:
        yield from _menus(document.blocks, found)


def strongest(found: Zones, index: int) -> Rule | None:
    """The most precise rule that names a block and may act where it stands."""
    acting = [rule for rule in found.rules[index] if _acts(rule, found, index)]
    return max(acting, key=lambda rule: rule.confidence, default=None)


def heads_a_section(blocks: tuple[Block, ...], found: Zones, index: int, rule: Rule) -> bool:
    """Whether a named line of a text is the heading of what follows: a word or two inside the body, right above prose.

    "Search" heads a section of a manual as well as a search box. Kinds that no section is called by go all the same.
    """
    return (
        found.head < index < found.tail - 1
        and rule.kind in HEADINGS
        and blocks[index].text.count(" ") < HEADING
        and not found.rules[index + 1]
        and len(blocks[index + 1].text) >= PROSE
    )


def _acts(rule: Rule, found: Zones, index: int) -> bool:
    head, tail = index < found.head, index >= found.tail
    return rule.zone == "any" or (head and rule.zone != "tail") or (tail and rule.zone != "head")


def _recommended(document: Document, found: Zones) -> Iterator[Removal]:
    """What stands under a line like "Related articles": links of a page, short lines below the body of a text.

    The line above goes in the same run, so a second run finds nothing to hang it on.
    """
    features = document.layout.features
    under = False
    for index, block in enumerate(document.blocks):
        if found.rules[index]:
            rule = strongest(found, index)
            under = rule is not None and rule.code in RECOMMENDING
        elif under and (features or index >= found.tail):
            under = (
                is_linked(block, features[index])
                if features
                else not SENTENCE_END.search(block.text) and len(block.text) < PROSE
            )
            if under:
                yield Removal(RECOMMENDED.code, block.start, block.end, RECOMMENDED.confidence)
        else:
            under = False


def _menus(blocks: tuple[Block, ...], found: Zones) -> Iterator[Removal]:
    """Runs of short lines above and below the body, with named lines among them as witnesses.

    The witnesses go in the same run, so a second run finds none and removes nothing.
    """
    if found.tail == 0:  # no prose: nothing tells a menu from a list
        return
    for start, end in ((0, found.head), (found.tail, len(blocks))):
        run: list[int] = []
        for index in range(start, end + 1):
            if index < end and _is_short(blocks[index]):
                run.append(index)
                continue
            yield from _menu(blocks, found, run, above=end == found.head)
            run = []


def _is_short(block: Block) -> bool:
    return (
        block.kind not in ("heading", "code", "frontmatter")
        and block.text.count(" ") < SHORT
        and not SENTENCE_END.search(block.text)
    )


def _menu(blocks: tuple[Block, ...], found: Zones, run: list[int], *, above: bool) -> Iterator[Removal]:
    unnamed = [index for index in run if strongest(found, index) is None]
    if len(run) < RUN or len(run) - len(unnamed) < WITNESSES:
        return
    spared = range(len(blocks), 0)
    if above and run[-1] == found.head - 1:
        last_named = max(set(run) - set(unnamed))
        spared = range(max(last_named + 1, found.head - SPARED), found.head)
    for index in unnamed:
        if index in spared:
            continue
        yield Removal(MENU.code, blocks[index].start, blocks[index].end, MENU.confidence)
