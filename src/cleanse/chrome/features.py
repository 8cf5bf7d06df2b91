"""What the block model looks at: one row of numbers per block of an HTML page, in the order of `NAMES`."""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Document
from cleanse.rules.match import named

LONG = 25  # words of a long paragraph
FAR = 60  # blocks; a distance beyond it says no more
WORDS_READ = 24  # of a block that the lexicon looks at
SENTENCE_ENDS = frozenset(".!?…。！？؟।")
FLAGS = (f.IN_NAV, f.IN_HEADER, f.IN_FOOTER, f.IN_ASIDE, f.IN_ARTICLE, f.IN_MAIN, f.HIDDEN, f.IN_FORM, f.IN_BUTTON, f.DATELIKE, f.BYLINE,
         f.NOSCRIPT, f.IN_TABLE, f.IN_LIST, f.COMMENTS)  # fmt: skip
FLAG_NAMES = ("nav", "header", "footer", "aside", "article", "main", "hidden", "form", "button", "datelike", "byline", "noscript",
              "table", "list", "comments")  # fmt: skip
KINDS = ("paragraph", "item", "row", "line", "quote", "code", "caption")
NAME_PARTS = lazy(r"[a-z]+")
TYPES = {
    "article": lazy(r"article|blogposting|report|newsmedia"),
    "product": lazy(r"product|offer"),
    "list": lazy(r"itemlist|collectionpage|searchresults|offercatalog|category"),
    "forum": lazy(r"discussionforum|qapage|question|comment"),
    "video": lazy(r"video|music|recipe|event|job|faq"),
}
URL_DATE = lazy(r"/(?:19|20)\d\d/")
URL_NUMBER = lazy(r"\d{5,}")
URL_HINTS = (
    lazy(r"/(?:products?|shop|item|p|dp)/"),
    lazy(r"/(?:category|categories|collections?|tags?|topics?|search|archive)s?/"),
    lazy(r"/(?:threads?|forums?|topic|t|questions|viewtopic|showthread|discussion)[/.]"),
    lazy(r"(?:^|//)docs?\.|/docs?/|/(?:api|reference|manual|guide|wiki)/"),
    lazy(r"/(?:blog|news|articles?|story|stories|posts?)/"),
)


class Lexicon(NamedTuple):
    """Learned weights: positive speaks for content. `names` of class-name parts, `words` of words and whole short lines."""

    names: dict[str, float]
    words: dict[str, float]


def name_keys(names: str, tag: str) -> list[str]:
    """The parts of a container's names that carry weights: words, and neighbours in pairs."""
    parts = NAME_PARTS.findall(names)[:12]
    return [f"<{tag}", *parts, *(f"{a}-{b}" for a, b in zip(parts, parts[1:], strict=False))]


def word_keys(text: str) -> list[str]:
    """The words of a block that carry weights; a short block counts as a whole too."""
    words = text[:200].lower().split()
    keys = words[:WORDS_READ]
    if keys:
        keys.append("^" + keys[0])
    if 1 < len(words) <= 5:  # noqa: PLR2004
        keys.append("=" + " ".join(words))
    return keys


def heading_keys(text: str) -> list[str]:
    """The words of a heading that carry weights for what stands below it."""
    words = text[:120].lower().split()[:8]
    return ["#" + word for word in words] + ["##" + " ".join(words)]


def features(document: Document, lexicon: Lexicon) -> list[tuple[float, ...]]:
    """One row per block; [] for a page without blocks."""
    return list(zip(*columns(document, lexicon), strict=True))


def columns(document: Document, lexicon: Lexicon) -> list[list[float]]:
    """The same by column."""
    blocks, rows = document.blocks, document.layout.features
    n = len(blocks)
    if not n:
        return []
    word_weight, name_weight = lexicon.words.get, lexicon.names.get
    out: list[list[float]] = []
    # ---- the block itself
    words: list[float] = []
    linked: list[float] = []
    lex: list[float] = []
    lex_low: list[float] = []
    lex_known: list[float] = []
    ends: list[float] = []
    for block, row in zip(blocks, rows, strict=True):
        text = block.text
        size = len(text)
        count = text.count(" ") + 1
        if size > 12 * count:
            count = max(count, size // 6)
        words.append(count)
        linked.append(min(1.0, row.link_chars / size))
        total, low, known = 0.0, 0.0, 0
        for key in word_keys(text):
            weight = word_weight(key)
            if weight is not None:
                total += weight
                known += 1
                low = min(low, weight)
        lex.append(total / (known + 1))
        lex_low.append(low)
        lex_known.append(known)
        ends.append(1.0 if text[-1] in SENTENCE_ENDS else 0.0)
    texts = [block.text for block in blocks]
    sizes = [len(text) for text in texts]
    free = [w * (1 - l) for w, l in zip(words, linked, strict=True)]
    prose = [v if (w >= 12 or e or b.kind == "paragraph") and w >= 5 else v * 0.25 for v, w, e, b in zip(free, words, ends, blocks, strict=True)]  # noqa: PLR2004
    counts: dict[str, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    out += [
        words,
        [s / w for s, w in zip(sizes, words, strict=True)],
        linked,
        [float(row.links) for row in rows],
        lex,
        lex_low,
        lex_known,
        ends,
        [1.0 if t[-1] in ":：" else 0.0 for t in texts],
        [1.0 if t[0].islower() else 2.0 if t[0].isupper() else 3.0 if t[0].isdigit() else 0.0 for t in texts],
        [t.count(",") / w for t, w in zip(texts, words, strict=True)],
        [float(t.count(". ")) for t in texts],
        [sum(map(t.count, "0123456789")) / s if s < 400 else 0.0 for t, s in zip(texts, sizes, strict=True)],  # noqa: PLR2004
        [2.0 if t.isupper() else 1.0 if t.istitle() else 0.0 for t in texts],
        [float(counts[t]) for t in texts],
        [float(b.hint[1]) if b.kind == "heading" else 0.0 for b in blocks],
    ]
    out += [[1.0 if b.kind == kind else 0.0 for b in blocks] for kind in KINDS]
    bits = [row.flags for row in rows]
    out += [[1.0 if b & flag else 0.0 for b in bits] for flag in FLAGS]
    # ---- containers
    containers = document.layout.containers
    m = len(containers)
    own = [0.0] * m
    path = [0.0] * m
    low = [0.0] * m
    high = [0.0] * m
    memo: dict[tuple[str, str], float] = {}
    twins: dict[tuple[int, str, str], int] = {}
    for index, (parent, tag, names, _, _) in enumerate(containers):
        score = memo.get((names, tag))
        if score is None:
            score, known = 0.0, 0
            for key in name_keys(names, tag):
                weight = name_weight(key)
                if weight is not None:
                    score += weight
                    known += 1
            score = memo[names, tag] = score / (known + 1) if known else 0.0
        own[index] = score
        if parent >= 0:
            path[index] = score + 0.7 * path[parent]
            low[index] = min(score, low[parent])
            high[index] = max(score, high[parent])
        else:
            path[index] = low[index] = high[index] = score
        if names:
            key3 = (parent, tag, names)
            twins[key3] = twins.get(key3, 0) + 1
    cum_words = [0.0, *accumulate(words)]
    cum_link = [0.0, *accumulate(w * l for w, l in zip(words, linked, strict=True))]
    cum_prose = [0.0, *accumulate(prose)]
    cum_lex = [0.0, *accumulate(lex)]
    all_words, all_prose = cum_words[-1] or 1.0, cum_prose[-1] or 1.0
    twin = [0.0] * m
    ladder: list[tuple[float, ...]] = []  # per container: words, link share, prose share, blocks of itself and the next wider two
    wider = [-1] * m
    stats: list[tuple[float, float, float, float]] = []
    for index, (parent, tag, names, first, last) in enumerate(containers):
        if parent >= 0:
            around = containers[parent]
            wider[index] = parent if (around.first, around.last) != (first, last) else wider[parent]
            twin[index] = max(float(twins.get((parent, tag, names), 1)), twin[parent] * 0.9)
        inside = cum_words[last] - cum_words[first]
        stats.append((
            float(last - first),
            inside / all_words,
            (cum_link[last] - cum_link[first]) / (inside or 1.0),
            (cum_prose[last] - cum_prose[first]) / all_prose,
        ))
    nothing = (float(n), 1.0, cum_link[-1] / all_words, 1.0)
    for index in range(m):
        second = wider[index]
        third = wider[second] if second >= 0 else -1
        ladder.append(stats[index] + (stats[second] if second >= 0 else nothing) + (stats[third] if third >= 0 else nothing))
    parents = [row.parent for row in rows]
    whole = nothing * 3
    out += [list(column) for column in zip(*(ladder[p] if p >= 0 else whole for p in parents), strict=True)]
    out += [
        [own[p] if p >= 0 else 0.0 for p in parents],
        (paths := [path[p] if p >= 0 else 0.0 for p in parents]),
        [low[p] if p >= 0 else 0.0 for p in parents],
        [high[p] if p >= 0 else 0.0 for p in parents],
        [twin[p] if p >= 0 else 1.0 for p in parents],
        [float(row.depth) for row in rows],
    ]
    # ---- blocks of the same make
    signatures: dict[tuple[str, str, str], list[float]] = {}
    keys = []
    for row, w, l in zip(rows, words, linked, strict=True):
        container = containers[row.parent] if row.parent >= 0 else None
        key4 = (row.tag, container.names if container else "", container.tag if container else "")
        keys.append(key4)
        entry = signatures.setdefault(key4, [0.0, 0.0, 0.0])
        entry[0] += 1
        entry[1] += w
        entry[2] += l
    out += [
        [signatures[k][0] for k in keys],
        [signatures[k][1] / signatures[k][0] for k in keys],
        [signatures[k][2] / signatures[k][0] for k in keys],
        [signatures[k][1] / all_words for k in keys],
    ]
    # ---- place on the page
    long = [w >= LONG and l < 0.4 and not b & (f.IN_NAV | f.IN_FOOTER | f.HIDDEN) for w, l, b in zip(words, linked, bits, strict=True)]  # noqa: PLR2004
    back, ahead = [FAR] * n, [FAR] * n
    gap = FAR
    for index in range(n):
        back[index] = gap
        gap = 0 if long[index] else min(gap + 1, FAR)
    gap = FAR
    for index in range(n - 1, -1, -1):
        ahead[index] = gap
        gap = 0 if long[index] else min(gap + 1, FAR)
    cum_long = [0.0, *accumulate(w if is_long else 0.0 for w, is_long in zip(words, long, strict=True))]
    long_words = cum_long[-1] or 1.0
    first, last = body(document, prose)
    out += [
        [i / n for i in range(n)],
        [v / all_words for v in cum_words[:-1]],
        [v / long_words for v in cum_long[:-1]],
        [(cum_long[-1] - v) / long_words for v in cum_long[1:]],
        [float(v) for v in back],
        [float(v) for v in ahead],
        [1.0 if first <= i < last else 0.0 for i in range(n)],
        [float(max(-FAR, min(FAR, i - first))) for i in range(n)],
        [float(max(-FAR, min(FAR, last - i))) for i in range(n)],
    ]
    # ---- headings
    since, level, heading_lex, heading_path, under = [], [], [], [], []
    gap, now_level, now_lex, now_path, now_under = FAR, 0.0, 0.0, 0.0, 0.0
    first_h1 = next((i for i, b in enumerate(blocks) if b.hint == "h1"), -1)
    for index, block in enumerate(blocks):
        gap = min(gap + 1, FAR)
        if block.kind == "heading":
            gap, now_level, now_lex, now_path = 0, float(block.hint[1]), lex[index], paths[index]
            found = [weight for key in heading_keys(block.text) if (weight := word_weight(key)) is not None]
            now_under = sum(found) / (len(found) + 1)
        since.append(float(gap))
        level.append(now_level)
        heading_lex.append(now_lex)
        heading_path.append(now_path)
        under.append(now_under)
    titles = {hint.value.strip().lower() for hint in document.hints if hint.source == "title" or hint.name in ("og:title", "twitter:title")}
    titles |= {t.partition(sign)[0].strip() for t in list(titles) for sign in (" | ", " - ", " – ", " — ", " :: ")}
    out += [
        since,
        level,
        heading_lex,
        heading_path,
        under,
        _described(document, texts, words),
        _quoted(document, texts),
        _named(texts),
        _titled(document, texts, words),
        [float(max(-FAR, min(FAR, i - first_h1))) if first_h1 >= 0 else -FAR - 1.0 for i in range(n)],
        [1.0 if t.lower() in titles else 0.0 for t in texts],
    ]
    # ---- neighbours and windows
    for column in (words, linked, lex, paths):
        for shift in (-3, -2, -1, 1, 2, 3):
            out.append([0.0] * min(-shift, n) + column[:shift] if shift < 0 else column[shift:] + [0.0] * min(shift, n))
    cum_path = [0.0, *accumulate(paths)]
    for reach in (3, 8, 20):
        lows = [max(0, i - reach) for i in range(n)]
        highs = [min(n, i + reach + 1) for i in range(n)]
        for cum in (cum_words, cum_link, cum_lex, cum_path, cum_prose):
            out.append([(cum[b] - cum[a]) / (b - a) for a, b in zip(lows, highs, strict=True)])
    # ---- the page
    page = _page(document, n, all_words, all_prose, cum_link[-1], long, stats[0] if stats else nothing, signatures, (first, last), cum_prose, bits, lex)
    out += [[value] * n for value in page]
    return out


def _described(document: Document, texts: list[str], words: list[float]) -> list[float]:
    """The share of a block's first words that the page's own description holds; -1 without a description."""
    told: set[str] = set()
    for hint in document.hints:
        if hint.name in ("description", "og:description", "twitter:description") or hint.name.endswith(".description"):
            told.update(hint.value.lower().split())
    if not told:
        return [-1.0] * len(texts)
    out = []
    for text, count in zip(texts, words, strict=True):
        if count < 5:
            out.append(0.0)
            continue
        first = text[:120].lower().split()[:10]
        out.append(sum(word in told for word in first) / len(first))
    return out


def _quoted(document: Document, texts: list[str]) -> list[float]:
    """Whether the page's structured data quote a block as article body; -1 where they hold none."""
    body = " ".join(hint.value for hint in document.hints if hint.name.endswith(".articleBody"))
    if not body:
        return [-1.0] * len(texts)
    body = " ".join(body.split())
    return [1.0 if len(text) > 15 and text[:50] in body else 0.0 for text in texts]


def _named(texts: list[str]) -> list[float]:
    """Whether a rule names a block, and how surely."""
    out = []
    for text in texts:
        rules = named(text)
        out.append(max(rule.confidence + (rule.zone == "any") for rule in rules) if rules else 0.0)
    return out


def _titled(document: Document, texts: list[str], words: list[float]) -> list[float]:
    """The share of a short block's words that the title of the page holds."""
    title = {word for hint in document.hints if hint.source == "title" or hint.name == "og:title" for word in hint.value.lower().split()}
    return [sum(word in title for word in text.lower().split()) / count if count < 30 else 0.0 for text, count in zip(texts, words, strict=True)]


def body(document: Document, prose: list[float]) -> tuple[int, int]:
    """The range of blocks of the innermost container that holds most of the prose."""
    containers = document.layout.containers
    sums = [0.0, *accumulate(prose)]
    best: tuple[int, int] = (0, len(prose))
    current = -1
    inner: dict[int, tuple[float, int]] = {}
    for index, container in enumerate(containers):
        value = sums[container.last] - sums[container.first]
        found = inner.get(container.parent)
        if found is None or value > found[0]:
            inner[container.parent] = (value, index)
    floor, held = 0.6 * sums[-1], sums[-1]
    while current in inner:
        value, child = inner[current]
        if value < 0.75 * held or value < floor or not value:
            break
        current, held = child, value
        best = (containers[child].first, containers[child].last)
    return best


def _page(document, n, all_words, all_prose, all_linked, long, top, signatures, span, cum_prose, bits, lex) -> list[float]:
    types = " ".join({hint.name.partition(".")[0].lower() for hint in document.hints if hint.source == "jsonld"})
    og = " ".join(hint.value.lower() for hint in document.hints if hint.name == "og:type")
    url = document.origin.url or next((h.value for h in document.hints if h.name in ("canonical", "og:url")), "")
    path = url.partition("://")[2].partition("?")[0].lower()
    tags: dict[str, int] = {}
    for container in document.layout.containers:
        tags[container.tag] = tags.get(container.tag, 0) + 1
    kinds: dict[str, int] = {}
    for block in document.blocks:
        kinds[block.kind] = kinds.get(block.kind, 0) + 1
    groups = [entry for entry in signatures.values() if entry[0] >= 5]
    return [
        float(n), all_words, all_prose / all_words, all_linked / all_words, float(sum(long)), all_words / n,
        float(tags.get("main", 0)), float(tags.get("article", 0)), float(tags.get("form", 0)), float(tags.get("table", 0)),
        *(1.0 if pattern.search(types) else 0.0 for pattern in TYPES.values()),
        2.0 if "article" in og else 1.0 if "product" in og else 0.5 if og else 0.0,
        float(path.count("/")), float(len(path)), 1.0 if path.count("/") <= 1 and path.endswith(("/", "com", "org")) else 0.0,
        1.0 if URL_DATE.search(path) else 0.0, 1.0 if URL_NUMBER.search(path) else 0.0, float(path.count("-")),
        *(1.0 if pattern.search(url.lower()) else 0.0 for pattern in URL_HINTS),
        kinds.get("heading", 0) / n, kinds.get("item", 0) / n, kinds.get("row", 0) / n, kinds.get("paragraph", 0) / n,
        sum(e[0] for e in groups) / n, sum(e[1] for e in groups) / all_words, max((e[1] for e in groups), default=0.0) / all_words,
        (cum_prose[span[1]] - cum_prose[span[0]]) / all_prose, (span[1] - span[0]) / n,
        sum(1 for b in bits if b & f.COMMENTS) / n, sum(lex) / n,
    ]  # fmt: skip


NAMES = (
    "words", "word_length", "linked", "links", "lex", "lex_low", "lex_known", "ends", "colon", "first", "commas", "stops", "digits",
    "case", "copies", "heading", *KINDS, *FLAG_NAMES,
    *(f"{what}{rung}" for rung in (1, 2, 3) for what in ("c_blocks", "c_words", "c_linked", "c_prose")),
    "name_own", "name_path", "name_low", "name_high", "twins", "depth",
    "same", "same_words", "same_linked", "same_share",
    "place", "words_before", "long_before", "long_after", "long_back", "long_ahead", "in_body", "body_start", "body_end",
    "h_since", "h_level", "h_lex", "h_path", "h_under", "described", "quoted", "named", "titled", "h1", "is_title",
    *(f"{what}{shift:+d}" for what in ("words", "linked", "lex", "path") for shift in (-3, -2, -1, 1, 2, 3)),
    *(f"{what}_{reach}" for reach in (3, 8, 20) for what in ("words", "linkw", "lex", "path", "prose")),
    "p_blocks", "p_words", "p_prose", "p_linked", "p_long", "p_density", "p_main", "p_article", "p_form", "p_table",
    *(f"p_{name}" for name in TYPES), "p_og", "u_depth", "u_length", "u_home", "u_date", "u_number", "u_dashes",
    *(f"u_{name}" for name in ("product", "category", "forum", "docs", "news")),
    "p_headings", "p_items", "p_rows", "p_paragraphs", "p_grouped", "p_grouped_words", "p_biggest_group", "p_body", "p_body_blocks",
    "p_comments", "p_lex",
)  # fmt: skip
