"""What the block model looks at: one row of numbers per block of an HTML page, in the order of `NAMES`."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from cleanse.core import flags as f

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanse.core.types import Document
    from cleanse.rules.types import Rule

Column = list[float]
Columns = dict[str, Column]

LONG = 25  # words of a long paragraph
FAR = 60  # blocks; a distance beyond it says no more
WORDS_READ = 24  # of a block that the lexicon looks at
DECAY = 0.7  # of what class names say, per level of the tree
LINKED = 0.4  # share of linked characters above which a long block is no paragraph
GROUP = 5  # blocks of one make that are a group: cards, posts, rows
SHORT_NAME = 5  # words; a block of no more counts as a whole for the lexicon
SENTENCE_ENDS = frozenset(".!?…。！？؟।")
OFF_BODY = f.IN_NAV | f.IN_FOOTER | f.HIDDEN
FLAGS = {"nav": f.IN_NAV, "footer": f.IN_FOOTER, "main": f.IN_MAIN, "hidden": f.HIDDEN, "datelike": f.DATELIKE,
         "byline": f.BYLINE, "comments": f.COMMENTS}  # fmt: skip
NAME_PARTS = re.compile(r"[a-z]+")
REACHES = {3: ("lex", "path", "prose"), 8: ("lex", "link"), 20: ("lex",)}  # blocks to either side: what is averaged


class Lexicon(NamedTuple):
    """Learned weights: positive speaks for content.

    `names` weighs the parts of class names and ids, `words` the words of blocks, whole short blocks ("=") and the words
    of the heading above ("#").
    """

    names: dict[str, float]
    words: dict[str, float]


def name_keys(names: str, tag: str) -> list[str]:
    """The parts of a container's names that carry weights: its tag, words, and neighbours in pairs.

    >>> name_keys("post-body main", "div")
    ['<div', 'post', 'body', 'main', 'post-body', 'body-main']
    """
    parts = NAME_PARTS.findall(names)[:12]
    return [f"<{tag}", *parts, *(f"{a}-{b}" for a, b in pairwise(parts))]


def word_keys(text: str) -> list[str]:
    """The words of a block that carry weights; the first counts twice, a short block as a whole too.

    >>> word_keys("Read more")
    ['read', 'more', '^read', '=read more']
    """
    words = text[:200].lower().split()
    keys = words[:WORDS_READ]
    if keys:
        keys.append("^" + keys[0])
    if 1 < len(words) <= SHORT_NAME:
        keys.append("=" + " ".join(words))
    return keys


def heading_keys(text: str) -> list[str]:
    """The words of a heading that carry weights for what stands below it.

    >>> heading_keys("Related posts")
    ['#related', '#posts', '##related posts']
    """
    words = text[:120].lower().split()[:8]
    return ["#" + word for word in words] + ["##" + " ".join(words)]


def features(document: Document, lexicon: Lexicon, rules: Sequence[Sequence[Rule]]) -> Iterable[tuple[float, ...]]:
    """One row per block. `rules` are the rules that name each block, as `zones` found them."""
    if not document.blocks:
        return []
    columns = _blocks(document, lexicon, rules)
    sums = {name: [0.0, *accumulate(columns[name])] for name in ("words", "link", "prose", "lex")}
    columns |= _containers(document, lexicon, sums)
    columns |= _makes(document, columns)
    span = _body(document, sums["prose"])
    columns |= _places(document, columns, sums, span)
    columns |= _headings(document, columns, lexicon)
    columns |= _around(columns, sums)
    n = len(document.blocks)
    columns |= {name: [value] * n for name, value in _page(document, columns, sums, span).items()}
    return zip(*(columns[name] for name in NAMES), strict=True)


def _blocks(document: Document, lexicon: Lexicon, rules: Sequence[Sequence[Rule]]) -> Columns:
    """What a block says by itself."""
    weight = lexicon.words.get
    words: Column = []
    linked: Column = []
    link: Column = []
    lex: Column = []
    known: Column = []
    prose: Column = []
    for block, feature in zip(document.blocks, document.layout.features, strict=True):
        text = block.text
        size = len(text)
        count = text.count(" ") + 1
        if size > 12 * count:  # a script without spaces between words
            count = max(count, size // 6)
        share = min(1.0, feature.link_chars / size)
        found = [value for key in word_keys(text) if (value := weight(key)) is not None]
        free = count * (1 - share)
        sentence = count >= 12 or block.kind == "paragraph" or text[-1] in SENTENCE_ENDS
        words.append(count)
        linked.append(share)
        link.append(count * share)
        lex.append(sum(found) / (len(found) + 1))
        known.append(len(found))
        prose.append(free if sentence and count >= 5 else free * 0.25)
    blocks = document.blocks
    copies: dict[str, int] = {}
    for block in blocks:
        copies[block.text] = copies.get(block.text, 0) + 1
    kinds = [block.kind for block in blocks]
    bits = [feature.flags for feature in document.layout.features]
    columns: Columns = {name: [1.0 if bit & flag else 0.0 for bit in bits] for name, flag in FLAGS.items()}
    columns |= {kind: [1.0 if kind == own else 0.0 for own in kinds] for kind in ("line", "caption", "code")}
    columns |= {
        "words": words, "linked": linked, "link": link, "lex": lex, "known": known, "prose": prose,
        "stops": [float(block.text.count(". ")) for block in blocks],
        "copies": [float(copies[block.text]) for block in blocks],
        "named": [max((rule.confidence + (rule.zone == "any") for rule in found), default=0.0) for found in rules],
        "quoted": _quoted(document),
    }  # fmt: skip
    return columns


def _quoted(document: Document) -> Column:
    """Whether the page's structured data quote a block as article body; -1 where they hold none."""
    body = " ".join(hint.value for hint in document.hints if hint.name.endswith(".articleBody"))
    if not body:
        return [-1.0] * len(document.blocks)
    body = " ".join(body.split())
    return [1.0 if len(block.text) > 15 and block.text[:50] in body else 0.0 for block in document.blocks]


def _containers(document: Document, lexicon: Lexicon, sums: Columns) -> Columns:
    """What the elements around a block say: their names, and three containers of growing size."""
    containers = document.layout.containers
    own, path, low, high = ([0.0] * len(containers) for _ in range(4))
    wider = [-1] * len(containers)
    twin = [1.0] * len(containers)
    memo: dict[tuple[str, str], float] = {}
    twins: dict[tuple[int, str, str], int] = {}
    for parent, tag, names, _, _ in containers:
        if names:
            twins[parent, tag, names] = twins.get((parent, tag, names), 0) + 1
    words, link, prose = sums["words"], sums["link"], sums["prose"]
    all_words, all_prose = words[-1] or 1.0, prose[-1] or 1.0
    whole = (float(len(document.blocks)), 1.0, link[-1] / all_words, 1.0)
    stats: list[tuple[float, float, float, float]] = []
    for index, (parent, tag, names, first, last) in enumerate(containers):
        score = memo.get((names, tag))
        if score is None:
            score = memo[names, tag] = _mean(lexicon.names, name_keys(names, tag))
        own[index] = score
        if parent >= 0:
            path[index] = score + DECAY * path[parent]
            low[index] = score if score < low[parent] else low[parent]  # noqa: FURB136  # twice as fast as min()
            high[index] = score if score > high[parent] else high[parent]  # noqa: FURB136  # twice as fast as max()
            around = containers[parent]
            wider[index] = parent if around.last != last or around.first != first else wider[parent]
            alike = twins[parent, tag, names] if names else 1
            twin[index] = max(float(alike), twin[parent] * 0.9)
        else:
            path[index] = low[index] = high[index] = score
        inside = words[last] - words[first]
        share = (link[last] - link[first]) / (inside or 1.0)
        stats.append((float(last - first), inside / all_words, share, (prose[last] - prose[first]) / all_prose))
    rows: dict[int, tuple[float, ...]] = {-1: (0.0, 0.0, 0.0, 0.0, 1.0, whole[0], *whole[1:], *whole[2:], *whole[1:])}
    parents = [feature.parent for feature in document.layout.features]
    for index in set(parents) - {-1}:
        second = wider[index]
        third = wider[second] if second >= 0 else -1
        middle = stats[second] if second >= 0 else whole
        outer = stats[third] if third >= 0 else whole
        rows[index] = (
            own[index], path[index], low[index], high[index], twin[index],
            middle[0], *stats[index][1:], *middle[2:], *outer[1:],
        )  # fmt: skip
    titles = ("name_own", "path", "name_low", "name_high", "twins", "c_blocks2", "c_words1", "c_linked1", "c_prose1",
              "c_linked2", "c_prose2", "c_words3", "c_linked3", "c_prose3")  # fmt: skip
    columns: Columns = dict(
        zip(titles, map(list, zip(*(rows[parent] for parent in parents), strict=True)), strict=True)
    )
    columns["depth"] = [float(feature.depth) for feature in document.layout.features]
    return columns


def _mean(weights: dict[str, float], keys: list[str]) -> float:
    found = [value for key in keys if (value := weights.get(key)) is not None]
    return sum(found) / (len(found) + 1)


def _makes(document: Document, columns: Columns) -> Columns:
    """Blocks of one make: the same tag in containers of the same name."""
    containers = document.layout.containers
    groups: dict[tuple[str, str, str], list[float]] = {}
    rows = []
    for feature, words, linked in zip(document.layout.features, columns["words"], columns["linked"], strict=True):
        around = containers[feature.parent] if feature.parent >= 0 else None
        row = groups.setdefault(
            (feature.tag, around.names if around else "", around.tag if around else ""), [0.0, 0.0, 0.0]
        )
        row[0] += 1
        row[1] += words
        row[2] += linked
        rows.append(row)
    total = sum(columns["words"]) or 1.0
    return {
        "same": [row[0] for row in rows],
        "same_words": [row[1] / row[0] for row in rows],
        "same_linked": [row[2] / row[0] for row in rows],
        "same_share": [row[1] / total for row in rows],
    }


def _body(document: Document, prose: Column) -> tuple[int, int]:
    """The range of blocks of the innermost container that holds most of the prose; `prose` are running sums."""
    inner: dict[int, tuple[float, int]] = {}
    containers = document.layout.containers
    for index, container in enumerate(containers):
        value = prose[container.last] - prose[container.first]
        best = inner.get(container.parent)
        if best is None or value > best[0]:
            inner[container.parent] = (value, index)
    current, held = -1, prose[-1]
    span = (0, len(document.blocks))
    while current in inner:
        value, child = inner[current]
        if value < 0.75 * held or value < 0.6 * prose[-1] or not value:
            break
        current, held = child, value
        span = (containers[child].first, containers[child].last)
    return span


def _places(document: Document, columns: Columns, sums: Columns, span: tuple[int, int]) -> Columns:
    """Where a block stands: on the page, among the long paragraphs, in the body."""
    n = len(document.blocks)
    long = [
        words if words >= LONG and linked < LINKED and not feature.flags & OFF_BODY else 0.0
        for words, linked, feature in zip(columns["words"], columns["linked"], document.layout.features, strict=True)
    ]
    running = [0.0, *accumulate(long)]
    total, words = running[-1] or 1.0, sums["words"]
    first, last = span
    top = next((index for index, block in enumerate(document.blocks) if block.hint == "h1"), -1)
    return {
        "long": long,
        "place": [index / n for index in range(n)],
        "words_before": [value / (words[-1] or 1.0) for value in words[:-1]],
        "long_before": [value / total for value in running[:-1]],
        "long_after": [(running[-1] - value) / total for value in running[1:]],
        "in_body": [1.0 if first <= index < last else 0.0 for index in range(n)],
        "body_start": [float(max(-FAR, min(FAR, index - first))) for index in range(n)],
        "body_end": [float(max(-FAR, min(FAR, last - index))) for index in range(n)],
        "h1": [float(max(-FAR, min(FAR, index - top))) if top >= 0 else -FAR - 1.0 for index in range(n)],
    }


def _headings(document: Document, columns: Columns, lexicon: Lexicon) -> Columns:
    """The heading above a block: how far, which level, what its words and its place say."""
    rows = []
    gap, level, lex, path, under = float(FAR), 0.0, 0.0, 0.0, 0.0
    for index, block in enumerate(document.blocks):
        gap = min(gap + 1, FAR)
        if block.kind == "heading":
            gap, level, lex, path = 0.0, float(block.hint[1]), columns["lex"][index], columns["path"][index]
            under = _mean(lexicon.words, heading_keys(block.text))
        rows.append((gap, level, lex, path, under))
    names = ("h_since", "h_level", "h_lex", "h_path", "h_under")
    return dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))


def _around(columns: Columns, sums: Columns) -> Columns:
    """Means over the blocks to either side, and what the names around the nearest ones say."""
    path = columns["path"]
    n = len(path)
    sums = sums | {"path": [0.0, *accumulate(path)]}
    found: Columns = {
        "path-1": [0.0, *path[:-1]],
        "path+1": [*path[1:], 0.0],
    }
    for reach, names in REACHES.items():
        lows = [0] * min(reach, n) + list(range(n - reach))
        highs = list(range(reach + 1, n + 1)) + [n] * min(reach, n)
        ends = list(zip(lows, highs[:n], strict=True))
        for name in names:
            running = sums[name]
            found[f"{name}_{reach}"] = [(running[high] - running[low]) / (high - low) for low, high in ends]
    return found


def _page(document: Document, columns: Columns, sums: Columns, span: tuple[int, int]) -> dict[str, float]:
    """What is the same for all blocks of a page."""
    n = len(document.blocks)
    words = sums["words"][-1] or 1.0
    prose = sums["prose"]
    kinds: dict[str, int] = {}
    for block in document.blocks:
        kinds[block.kind] = kinds.get(block.kind, 0) + 1
    tags = [container.tag for container in document.layout.containers]
    groups = {
        (size, share) for size, share in zip(columns["same"], columns["same_share"], strict=True) if size >= GROUP
    }
    og = " ".join(hint.value.lower() for hint in document.hints if hint.name == "og:type")
    types = {hint.name.partition(".")[0].lower() for hint in document.hints if hint.source == "jsonld"}
    url = document.origin.url or next(
        (hint.value for hint in document.hints if hint.name in ("canonical", "og:url")), ""
    )
    path = url.partition("://")[2].partition("?")[0]
    return {
        "p_blocks": float(n),
        "p_words": words,
        "p_prose": prose[-1] / words,
        "p_linked": sums["link"][-1] / words,
        "p_long": float(sum(1 for value in columns["long"] if value)),
        "p_density": words / n,
        "p_article": float(tags.count("article")),
        "p_form": float(tags.count("form")),
        "p_product": 1.0 if any("product" in name or "offer" in name for name in types) else 0.0,
        "p_og": 2.0 if "article" in og else 1.0 if "product" in og else 0.5 if og else 0.0,
        "u_depth": float(path.count("/")),
        "u_length": float(len(path)),
        "u_dashes": float(path.count("-")),
        "p_headings": kinds.get("heading", 0) / n,
        "p_items": kinds.get("item", 0) / n,
        "p_paragraphs": kinds.get("paragraph", 0) / n,
        "p_grouped": sum(1 for size in columns["same"] if size >= GROUP) / n,
        "p_grouped_words": sum(share for _, share in groups),
        "p_biggest_group": max((share for _, share in groups), default=0.0),
        "p_body": (prose[span[1]] - prose[span[0]]) / (prose[-1] or 1.0),
        "p_body_blocks": (span[1] - span[0]) / n,
        "p_lex": sums["lex"][-1] / n,
    }


# The order of a row. Chosen by gain from 157 features: the others together were worth .002 of F1.
NAMES = (
    *FLAGS, "line", "caption", "code", "words", "linked", "lex", "known", "prose", "stops", "copies", "named", "quoted",
    "name_own", "path", "name_low", "name_high", "twins", "depth", "c_blocks2", "c_linked1", "c_prose1", "c_linked2",
    "c_prose2", "c_linked3", "c_prose3", "c_words1", "c_words3", "same", "same_words", "same_linked", "same_share",
    "place", "words_before", "long_before", "long_after", "in_body", "body_start", "body_end", "h1", "h_since",
    "h_level", "h_lex", "h_path", "h_under", "path-1", "path+1", "lex_3", "path_3", "prose_3", "lex_8", "link_8",
    "lex_20", "p_blocks", "p_words", "p_prose", "p_linked", "p_long", "p_density", "p_article", "p_form", "p_product",
    "p_og", "u_depth", "u_length", "u_dashes", "p_headings", "p_items", "p_paragraphs", "p_grouped", "p_grouped_words",
    "p_biggest_group", "p_body", "p_body_blocks", "p_lex",
)  # fmt: skip
