"""Which blocks of an HTML page are its body: regions that the page names, then the part that holds the prose.

This is the decision without a learned model. It answers through the interface that a model fills: a verdict and a code
for every block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Container, Document, Features, Removal
from cleanse.rules import BY_CODE
from cleanse.rules.computed import REGION_NAMES
from cleanse.rules.match import named

# Chosen on 1,497 labelled pages; the score moves by less than .01 within a third of each value.
REGION_LIMIT = 0.35  # a region with more of the prose than this is not chrome, whatever it is called
FORM_LIMIT = 0.3  # whole pages stand inside a form on some systems
DESCEND = 0.75  # share of a container's prose that one child must hold for the body to be inside that child
BODY_SHARE = 0.6  # share of the page's prose that the body must keep
FEW_WORDS = 120  # of prose; below it links are the content: listings, shops
LINKED = 0.6  # share of linked characters that makes a list a link list
LEAST_LEFT = 0.15  # share of the prose below which the names are not believed
DOUBTFUL_WORDS = 40  # of prose in regions that are not surely chrome
CONSENT = "CHR180"
DIALOG = 60  # blocks of the longest consent dialog
SURE = frozenset(("CHR080", "CHR089", "CHR180", "CHR280", "CHR480"))
MINOR = 0.2  # share of prose below which a link list may go

SENTENCE_END = lazy(r"[.!?…:;。！？»”\"')]$")
# Elements that the page marks itself, strongest first: bit and code.
REGIONS = (
    (f.HIDDEN, "CHR087"),
    (f.IN_NAV, "CHR080"),
    (f.IN_FOOTER, "CHR480"),
    (f.IN_ASIDE, "CHR580"),
    (f.IN_BUTTON, "CHR088"),
)
NEVER_NAMED = frozenset(("html", "body", "main", "article"))  # their class names speak of the whole page
LISTS = frozenset(("ul", "ol", "div", "section", "table"))


class Measures(NamedTuple):
    """Per block: words, share of linked characters, words of prose."""

    words: list[int]
    linked: list[float]
    prose: list[float]


def removals(document: Document) -> Iterator[Removal]:
    """A removal for every block of an HTML page that is not its body."""
    for block, code in zip(document.blocks, verdicts(document), strict=True):
        if code:
            yield Removal(code, block.start, block.end, BY_CODE[code].confidence)


def verdicts(document: Document) -> list[str]:
    """One code per block, empty for a block that stays."""
    blocks, features = document.blocks, document.layout.features
    if not features:
        return [""] * len(blocks)
    measures = measured(document)
    codes = _marked(document, measures.prose)
    live = [0.0 if code else prose for prose, code in zip(measures.prose, codes, strict=True)]
    total = sum(live)
    first, last = _body(document, live)
    for index in range(len(blocks)):
        if not codes[index] and not first <= index < last:
            codes[index] = "CHR800"
    if total >= FEW_WORDS:
        _link_lists(document, live, total, codes)
        for index, block in enumerate(blocks):
            lone = measures.linked[index] > 0.8 and measures.words[index] < 8  # noqa: PLR2004
            if lone and not codes[index] and block.kind != "heading":
                codes[index] = "CHR086"
    return codes


def measured(document: Document) -> Measures:
    """Words, links and prose of each block; prose is what reads like sentences."""
    words, linked, prose = [], [], []
    for block, features in zip(document.blocks, document.layout.features, strict=True):
        text = block.text
        size = len(text)
        count = text.count(" ") + 1
        if size > 12 * count:  # a script without spaces between words
            count = size // 6
        share = min(1.0, features.link_chars / size)
        free = count * (1 - share)
        words.append(count)
        linked.append(share)
        prose.append(_prose(block.kind, text, count, free))
    return Measures(words, linked, prose)


def _prose(kind: str, text: str, count: int, free: float) -> float:
    if kind == "heading":
        return min(free, 4.0)
    if kind in ("paragraph", "quote", "code"):
        return free if count >= 5 else free * 0.3  # noqa: PLR2004
    if count >= 12 or (count >= 6 and SENTENCE_END.search(text)):  # noqa: PLR2004
        return free
    return free * 0.25


def _marked(document: Document, prose: list[float]) -> list[str]:
    """Codes of the blocks in regions that the page marks or names as chrome."""
    features = document.layout.features
    codes = [""] * len(features)
    total = sum(prose) or 1.0
    for bit, code in REGIONS:
        if _share(features, prose, bit) <= REGION_LIMIT * total:
            _mark(codes, (i for i, feature in enumerate(features) if feature.flags & bit), code)
    headings = {i for i, block in enumerate(document.blocks) if block.kind == "heading"}
    _mark(codes, (i for i, feature in enumerate(features) if feature.flags & f.IN_HEADER and i not in headings), "CHR081")
    if _share(features, prose, f.IN_FORM) < FORM_LIMIT * total:
        _mark(codes, (i for i, feature in enumerate(features) if feature.flags & f.IN_FORM), "CHR088")
    sums = [0.0, *accumulate(prose)]
    memo: dict[str, str] = {}
    for container in document.layout.containers:
        if container.names and container.last > container.first and container.tag not in NEVER_NAMED:
            code = memo.get(container.names)
            if code is None:
                code = memo[container.names] = region(container.names)
            small = sums[container.last] - sums[container.first] < REGION_LIMIT * total
            if code and (small or (code == CONSENT and _asks_consent(document, container))):
                _mark(codes, range(container.first, container.last), code)
    return _spared(codes, prose, total)


def _asks_consent(document: Document, container: Container) -> bool:
    """Whether a region called a consent dialog has its buttons; then it is chrome even where it is all there is."""
    blocks = document.blocks[container.first : container.last]
    return len(blocks) <= DIALOG and any(rule.kind == "cookie" for block in blocks for rule in named(block.text))


def _spared(codes: list[str], prose: list[float], total: float) -> list[str]:
    """The codes, or the sure ones alone where nearly all prose would go: then the names mislead."""
    left = sum(value for value, code in zip(prose, codes, strict=True) if not code)
    doubtful = sum(value for value, code in zip(prose, codes, strict=True) if code and code not in SURE)
    if left < LEAST_LEFT * total and doubtful > DOUBTFUL_WORDS:
        return [code if code in SURE else "" for code in codes]
    return codes


def _share(features: tuple[Features, ...], prose: list[float], bit: int) -> float:
    return sum(value for value, feature in zip(prose, features, strict=True) if feature.flags & bit)


def _mark(codes: list[str], indexes: Iterator[int] | range, code: str) -> None:
    for index in indexes:
        codes[index] = codes[index] or code


def region(names: str) -> str:
    """The code that class names stand for, or an empty string.

    >>> region("post-footer share-buttons")
    'CHR481'
    >>> region("article-content")
    ''
    """
    pattern, codes = _region_matcher()
    match = pattern.search(names)
    return codes[re.sub(r"[\s_-]", "", match[0]).rstrip("s")] if match else ""


@cache
def _region_matcher() -> tuple[re.Pattern[str], dict[str, str]]:
    codes, patterns = {}, []
    for code, words in REGION_NAMES:
        for word in words:
            codes[word.replace("-", "").rstrip("s")] = code
            patterns.append(word.replace("-", "[ _-]?"))
    patterns.sort(key=len, reverse=True)
    return lazy(rf"(?<![^\s_-])(?:{'|'.join(patterns)})s?(?![^\s_-])"), codes


def _body(document: Document, live: list[float]) -> tuple[int, int]:
    """The range of blocks of the innermost container that holds most of the prose."""
    containers = document.layout.containers
    sums = [0.0, *accumulate(live)]
    children: dict[int, list[int]] = {}
    for index, container in enumerate(containers):
        children.setdefault(container.parent, []).append(index)
    floor = BODY_SHARE * sums[-1]
    first, last, current = 0, len(live), -1
    while True:
        held = sums[last] - sums[first]
        best = max(
            children.get(current, ()), key=lambda k: sums[containers[k].last] - sums[containers[k].first], default=None
        )
        if best is None:
            return first, last
        inside = sums[containers[best].last] - sums[containers[best].first]
        if inside < DESCEND * held or inside < floor or not inside:
            return first, last
        current, first, last = best, containers[best].first, containers[best].last


def _link_lists(document: Document, live: list[float], total: float, codes: list[str]) -> None:
    """Mark lists that are nearly all links."""
    texts = [0, *accumulate(len(block.text) for block in document.blocks)]
    links = [0, *accumulate(feature.link_chars for feature in document.layout.features)]
    sums = [0.0, *accumulate(live)]
    for container in document.layout.containers:
        first, last = container.first, container.last
        if container.tag in LISTS and last - first >= 3:  # noqa: PLR2004
            linked = links[last] - links[first] > LINKED * (texts[last] - texts[first])
            if linked and sums[last] - sums[first] < MINOR * total:
                _mark(codes, range(first, last), "CHR085")
