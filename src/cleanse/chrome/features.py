"""What the block models look at: rows of numbers, one per open block of an HTML page.

The first model sees rows in the order of `NAMES`; the second sees the same rows, and in the order of `ECHOES` what the
first thought of the blocks around each block and of its like.
"""

from __future__ import annotations

import re
from itertools import accumulate, compress, pairwise, repeat
from operator import mul, sub
from typing import TYPE_CHECKING, NamedTuple

from cleanse.core import flags as f
from cleanse.core.text import size_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanse.core.types import Block, Container, Document, Features
    from cleanse.rules.types import Rule

    Columns = dict[str, Iterable[float]]

Row = tuple[float, ...]  # in the order of NAMES or ECHOES

LONG = 25  # words of a long paragraph
FAR = 60  # blocks; a distance beyond it says no more
WORDS_READ = 24  # of a block that the lexicon looks at
DECAY = 0.7  # of what class names say, per level of the tree
LINKED = 0.4  # share of linked characters above which a long block is no paragraph
GROUP = 5  # blocks of one make that are a group: cards, posts, rows
SHORT_NAME = 5  # words; a block of no more counts as a whole for the lexicon
BODY = 0.6  # of the page's prose that its body holds at least
BODY_STEP = 0.75  # of the prose of a container that one inside it must hold to be the body in its place
SENTENCE_ENDS = frozenset(".!?…。！？؟।")
OFF_BODY = f.IN_NAV | f.IN_FOOTER | f.HIDDEN
URLS = ("canonical", "og:url")
NAME_PARTS = re.compile(r"[a-z]+")
NEAR = 5  # blocks to either side whose mean chance the second model sees
REACHES = {3: ("lex", "path"), 8: ("lex",), 20: ("lex",)}  # blocks to either side: what is averaged


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
    return [f"<{tag}", *parts, *map("-".join, pairwise(parts))]


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


class View(NamedTuple):
    """The open blocks of a page; what is settled already is left out of every sum, share and distance."""

    blocks: list[Block]
    seen: list[Features]
    ranks: list[int]  # how many open blocks stand before each block of the page, and before its end
    words: list[int]
    linked: list[float]  # share of a block's characters
    lex: list[float]
    word_sums: list[int]
    link_sums: list[float]
    prose_sums: list[float]


def features(
    document: Document, lexicon: Lexicon, rules: Sequence[Sequence[Rule]], still: Sequence[bool], view: View
) -> Iterable[Row]:
    """One row per block that is `still` open. `rules` are the rules that name each block, as `zones` found them."""
    if not view.blocks:
        return ()
    url = document.origin.url or next((hint.value for hint in document.hints if hint.name in URLS), "")
    address = url.partition("://")[2].partition("?")[0]
    containers = document.layout.containers
    columns, path, held = _containers(containers, view, lexicon)
    columns |= {
        "path": path,
        "h1": _from_title(view.blocks),
        "u_length": repeat(len(address) if url else -1),
        "u_dashes": repeat(address.count("-") if url else -1),
    }
    columns |= _blocks(view, compress(rules, still))
    columns |= _makes(containers, view)
    columns |= _places(view, _body(containers, view, held))
    columns |= _headings(view, path, lexicon)
    columns |= _around({"lex": view.lex, "path": path}, len(view.blocks))
    return zip(*(columns[name] for name in NAMES), strict=False)  # what holds for the page has no end


def echoes(
    containers: Sequence[Container],
    view: View,
    rows: Iterable[Row],
    chances: Sequence[float],
    settled: Sequence[bool],
) -> Iterable[Row]:
    """The rows, and the chances that the first model gave: to the block, its neighbours, its containers, its make.

    One row per block that is not `settled`. Blocks of one make, cards or posts or entries, are in or out together:
    their mean says more than each of them does.
    """
    n = len(chances)
    held = [0.0, *accumulate(map(mul, chances, view.words))]
    words = view.word_sums
    if not n:
        return ()
    ranks = view.ranks

    def share(index: int) -> tuple[float, int]:
        """The mean chance in a container, and the container around it."""
        if index < 0:
            return held[n] / words[n], -1
        parent, _, _, start, end = containers[index]
        first, last = ranks[start], ranks[end]
        return (held[last] - held[first]) / ((words[last] - words[first]) or 1), parent

    around: dict[int, tuple[float, float, float]] = {}
    likes: dict[tuple[str, str, str], list[float]] = {}
    groups = []
    for feature, chance, count in zip(view.seen, chances, view.words, strict=True):
        index = feature.parent
        if index not in around:
            own, parent = share(index)
            middle, parent = share(parent)
            around[index] = own, middle, share(parent)[0]
        group = likes.setdefault(_make(containers, feature), [0.0, 0.0])
        group[0] += chance * count
        group[1] += count
        groups.append(group)
    total = held[n] or 1.0
    extra = zip(
        chances,
        [0.0, *chances[:-1]],
        [*chances[1:], 0.0],
        [group[0] / group[1] for group in groups],
        [around[feature.parent] for feature in view.seen],
        [(held[high] - held[low]) / (words[high] - words[low]) for low, high in _ranges(NEAR, n)],
        [value / total for value in held[1:]],
        strict=True,
    )
    page = (max(chances), held[n], held[n] / words[n])
    return [
        (*row, chance, before, after, like, *near, mean, upto, *page)
        for row, (chance, before, after, like, near, mean, upto), final in zip(rows, extra, settled, strict=True)
        if not final
    ]


def view_of(document: Document, lexicon: Lexicon, still: Sequence[bool]) -> View:
    """What the open blocks say by themselves."""
    blocks, seen = list(compress(document.blocks, still)), list(compress(document.layout.features, still))
    weight = lexicon.words.get
    words: list[int] = []
    linked: list[float] = []
    link: list[float] = []
    prose: list[float] = []
    lex: list[float] = []
    for block, feature in zip(blocks, seen, strict=True):
        text = block.text
        size = len(text)
        count = size_in_words(text)
        share = min(1.0, feature.link_chars / size) if feature.link_chars else 0.0
        free = count * (1 - share)
        sentence = count >= 12 or (count >= 5 and (block.kind == "paragraph" or text[-1] in SENTENCE_ENDS))
        found = [*filter(None, map(weight, word_keys(text)))]
        words.append(count)
        linked.append(share)
        link.append(count * share)
        prose.append(free if sentence else free * 0.25)
        lex.append(sum(found) / (len(found) + 1))
    ranks = [0, *accumulate(still)]
    sums = [0, *accumulate(words)], [0.0, *accumulate(link)], [0.0, *accumulate(prose)]
    return View(blocks, seen, ranks, words, linked, lex, *sums)


def _containers(
    containers: Sequence[Container], view: View, lexicon: Lexicon
) -> tuple[Columns, list[float], list[float]]:
    """What the elements around a block say: their sizes, what their names say, and the prose in each of them.

    Only those around an open block are looked at; the last row of each list stands for the page, container -1.
    """
    ranks = view.ranks
    words, link, prose = view.word_sums, view.link_sums, view.prose_sums
    all_words, all_prose = words[-1], prose[-1] or 1.0
    size = len(containers) + 1
    own, path, low = [0.0] * size, [0.0] * size, [0.0] * size
    c_words, c_linked, c_prose = [0.0] * size, [0.0] * size, [0.0] * size
    c_words[-1], c_linked[-1], c_prose[-1] = 1.0, link[-1] / all_words, 1.0
    wider = [-1] * size
    memo: dict[tuple[str, str], float] = {}
    parents = [feature.parent for feature in view.seen]
    around = bytearray(size)
    for index in parents:
        around[index] = 1
    for index in range(size - 2, -1, -1):
        if around[index]:
            around[containers[index].parent] = 1
    for index, (parent, tag, names, start, end) in enumerate(containers):
        if not around[index]:
            continue
        score = memo.get((names, tag))
        if score is None:
            score = memo[names, tag] = _mean(lexicon.names, name_keys(names, tag))
        own[index] = score
        first, last = ranks[start], ranks[end]
        if parent >= 0:
            path[index] = score + DECAY * path[parent]
            low[index] = score if score < low[parent] else low[parent]  # noqa: FURB136  # twice as fast as min()
            over = containers[parent]
            wider[index] = parent if ranks[over.last] != last or ranks[over.first] != first else wider[parent]
        else:
            path[index] = low[index] = score
        inside = words[last] - words[first]
        c_words[index] = inside / all_words
        c_linked[index] = (link[last] - link[first]) / (inside or 1.0)
        c_prose[index] = (prose[last] - prose[first]) / all_prose
    third = [wider[wider[index]] for index in parents]
    columns: Columns = {
        "name_own": [own[index] for index in parents],
        "name_low": [low[index] for index in parents],
        "c_words1": [c_words[index] for index in parents],
        "c_linked1": [c_linked[index] for index in parents],
        "c_prose1": [c_prose[index] for index in parents],
        "c_words3": [c_words[index] for index in third],
        "c_prose3": [c_prose[index] for index in third],
    }
    return columns, [path[index] for index in parents], c_prose


def _mean(weights: dict[str, float], keys: list[str]) -> float:
    found = [*filter(None, map(weights.get, keys))]
    return sum(found) / (len(found) + 1)


def _blocks(view: View, rules: Iterable[Sequence[Rule]]) -> Columns:
    """What a block is."""
    blocks = view.blocks
    copies: dict[str, int] = {}
    for block in blocks:
        copies[block.text] = copies.get(block.text, 0) + 1
    kinds = [block.kind for block in blocks]
    n = len(blocks)
    words = view.word_sums[-1]
    return {
        "words": view.words,
        "linked": view.linked,
        "lex": view.lex,
        "prose": list(map(sub, view.prose_sums[1:], view.prose_sums)),
        "line": [kind == "line" for kind in kinds],
        "caption": [kind == "caption" for kind in kinds],
        "code": [kind == "code" for kind in kinds],
        "footer": [feature.flags & f.IN_FOOTER for feature in view.seen],
        "comments": [feature.flags & f.COMMENTS for feature in view.seen],
        "depth": [feature.depth for feature in view.seen],
        "copies": [copies[block.text] for block in blocks],
        "named": [max([rule.confidence + (rule.zone == "any") for rule in found]) if found else 0.0 for found in rules],
        "p_blocks": repeat(n),
        "p_words": repeat(words),
        "p_density": repeat(words / n),
        "p_prose": repeat(view.prose_sums[-1] / words),
        "p_linked": repeat(view.link_sums[-1] / words),
        "p_items": repeat(kinds.count("item") / n),
        "p_headings": repeat(kinds.count("heading") / n),
    }


def _makes(containers: Sequence[Container], view: View) -> Columns:
    """Blocks of one make: the same tag in containers of the same name."""
    sizes: dict[tuple[str, str, str], int] = {}
    held: dict[tuple[str, str, str], int] = {}
    makes = []
    for feature, words in zip(view.seen, view.words, strict=True):
        make = _make(containers, feature)
        sizes[make] = sizes.get(make, 0) + 1
        held[make] = held.get(make, 0) + words
        makes.append(make)
    total = view.word_sums[-1]
    return {
        "same": [sizes[make] for make in makes],
        "same_words": [held[make] / sizes[make] for make in makes],
        "same_share": [held[make] / total for make in makes],
        "p_grouped": repeat(sum(size for size in sizes.values() if size >= GROUP) / len(makes)),
    }


def _make(containers: Sequence[Container], feature: Features) -> tuple[str, str, str]:
    """What blocks of one make share: their tag, and name and tag of the container."""
    if feature.parent < 0:
        return feature.tag, "", ""
    over = containers[feature.parent]
    return feature.tag, over.names, over.tag


def _body(containers: Sequence[Container], view: View, held: Sequence[float]) -> tuple[int, int]:
    """The range of open blocks of the innermost container that holds most of the prose; `held` is each one's share."""
    inner: dict[int, int] = {}
    for index, container in enumerate(containers):
        share = held[index]
        if share >= BODY and (container.parent not in inner or share > held[inner[container.parent]]):
            inner[container.parent] = index
    span = (0, len(view.blocks))
    current, share = -1, 1.0
    while current in inner and held[inner[current]] >= BODY_STEP * share:
        current = inner[current]
        share = held[current]
        span = (view.ranks[containers[current].first], view.ranks[containers[current].last])
    return span


def _places(view: View, body: tuple[int, int]) -> Columns:
    """Where a block stands: among the long paragraphs, in the body."""
    n = len(view.blocks)
    first, last = body
    long = [
        words if words >= LONG and linked < LINKED and not feature.flags & OFF_BODY else 0
        for words, linked, feature in zip(view.words, view.linked, view.seen, strict=True)
    ]
    running = [0, *accumulate(long)]
    total = running[-1] or 1
    return {
        "long_before": [value / total for value in running[:-1]],
        "long_after": [(total - value) / total for value in running[1:]],
        "in_body": [0] * first + [1] * (last - first) + [0] * (n - last),
        "body_end": [max(-FAR, min(FAR, left)) for left in range(last, last - n, -1)],
        "p_long": repeat(n - long.count(0)),
    }


def _from_title(blocks: Sequence[Block]) -> list[int]:
    """How many blocks below the first <h1> a block stands; far above where there is none."""
    n = len(blocks)
    top = next((index for index, block in enumerate(blocks) if block.hint == "h1"), -1)
    return [max(-FAR, min(FAR, below)) for below in range(-top, n - top)] if top >= 0 else [-FAR - 1] * n


def _headings(view: View, path: Sequence[float], lexicon: Lexicon) -> Columns:
    """The heading above a block: how far, which level, what its place and its words say."""
    blocks = view.blocks
    n = len(blocks)
    heads = [index for index, block in enumerate(blocks) if block.kind == "heading"]
    first = heads[0] if heads else n
    since, levels, paths, under = [FAR] * first, [0] * first, [0.0] * first, [0.0] * first
    for head, following in pairwise([*heads, n]):
        size, block = following - head, blocks[head]
        since += [*range(min(size, FAR)), *[FAR] * (size - FAR)]
        levels += [int(block.hint[1])] * size
        paths += [path[head]] * size
        under += [_mean(lexicon.words, heading_keys(block.text))] * size
    return {"h_since": since, "h_level": levels, "h_path": paths, "h_under": under}


def _around(columns: dict[str, list[float]], n: int) -> Columns:
    """Means over the blocks to either side, and what the names around the nearest ones say."""
    path = columns["path"]
    found: Columns = {"path-1": [0.0, *path[:-1]], "path+1": [*path[1:], 0.0]}
    for reach, names in REACHES.items():
        ranges = list(_ranges(reach, n))
        for name in names:
            running = [0.0, *accumulate(columns[name])]
            found[f"{name}_{reach}"] = [(running[high] - running[low]) / (high - low) for low, high in ranges]
    return found


def _ranges(reach: int, n: int) -> Iterable[tuple[int, int]]:
    """For each of n blocks, the range of those at most `reach` away from it."""
    lows = [0] * min(reach, n) + list(range(n - reach))
    highs = (list(range(reach + 1, n + 1)) + [n] * min(reach, n))[:n]
    return zip(lows, highs, strict=True)


# The order of a row. Chosen by gain from 157 features: the others together were worth less than two seeds differ.
NAMES = (
    "lex_3", "same_share", "in_body", "lex_8", "name_low", "lex", "path", "copies", "c_prose3", "same", "long_before",
    "body_end", "c_words1", "p_words", "line", "path+1", "path_3", "h_since", "c_linked1", "named", "path-1",
    "long_after", "caption", "p_long", "c_words3", "c_prose1", "h_path", "prose", "linked", "p_grouped", "p_blocks",
    "p_density", "same_words", "u_length", "u_dashes", "code", "footer", "comments", "depth", "words", "name_own",
    "h_level", "h_under", "h1", "lex_20", "p_prose", "p_linked", "p_items", "p_headings",
)  # fmt: skip
ECHOES = (
    *NAMES, "chance", "chance-1", "chance+1", "chance_like", "chance_c1", "chance_c2", "chance_c3", "chance_5", "upto",
    "chance_max", "likely", "p_likely",
)  # fmt: skip
