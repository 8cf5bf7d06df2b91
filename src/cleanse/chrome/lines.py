"""What the line model looks at: one row of numbers per block of a flat text, in the order of `NAMES`."""

from __future__ import annotations

from itertools import accumulate, repeat
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Document

LONG = 20  # words of a long line
FAR = 40  # lines; a distance beyond it says no more
READ = 160  # characters of a line that the lexicon looks at
WHOLE = 5  # words of a line that has a weight as a whole
MARKS = " #*-+_•·|[]<>«»‹›→←↑↓▲▼×…:.!?,;()\"'“”„–—=~`/\\"
DIGITS = str.maketrans("123456789", "000000000")
ENDS = {**dict.fromkeys(".!?。！？؟।", 3.0), **dict.fromkeys(":：", 2.0), **dict.fromkeys(",;،、", 1.0), "…": -1.0, ")": 0.5}
KINDS = {"line": 0.0, "item": 1.0, "heading": 2.0, "paragraph": 3.0, "quote": 4.0, "row": 5.0, "code": 6.0}
LINKLIKE = lazy(r"https?:|www\.|[\w.-]+@[\w-]+\.")
COMMERCE = lazy(r"[$€£¥₽₹]|\d%")
YEAR = lazy(r"\b(?:19|20)\d\d\b")
SIGNS = lazy(r"[|·•›»©→]")
REACHES = (2, 5, 15, 40)


class Lexicon(NamedTuple):
    """Learned weights of words and short lines: positive speaks for content.

    Each value holds two integers as `own * SHIFT + around`: what the key says about its line, and about the lines near
    it. Sums of such values hold both sums, so one look-up and one addition do for two.
    """

    words: dict[str, int]


SHIFT = 1 << 20  # sums of the lower weight stay well inside half of it
UNIT = 64.0  # weights are counted in parts of it


def packed(own: float, around: float) -> int:
    """Two weights as the one integer of a lexicon.

    >>> packed(1.0, -0.5) == 64 * SHIFT - 32
    True
    """
    return round(own * UNIT) * SHIFT + round(around * UNIT)


def keys(text: str) -> list[str]:
    """The words of a line that carry weights; first and last word and a short line as a whole count too.

    >>> keys("* Log in »"), keys("12 May")
    (['log', 'in', '^log', 'in$', '=log in'], ['00', 'may', '^00', 'may$', '=00 may'])
    """
    words = text[:READ].lower().translate(DIGITS).strip(MARKS).split()
    if not words:
        return words
    first, last, count = words[0], words[-1], len(words)
    words.append("^" + first)
    words.append(last.strip(MARKS) + "$")
    if count <= WHOLE:
        words.append("=" + " ".join(words[:count]))
    return words


def windows(cumulated: list[float], lows: list[int], highs: list[int]) -> list[float]:
    return [(cumulated[b] - cumulated[a]) / (b - a) for a, b in zip(lows, highs, strict=True)]


def distances(marked: list[bool]) -> list[float]:
    """Lines since the last marked one before each, at most FAR."""
    out: list[float] = []
    gap = FAR
    for mark in marked:
        out.append(gap)
        gap = 0 if mark else gap + 1 if gap < FAR else FAR
    return out


def best_span(values: list[float]) -> tuple[int, int]:
    """The interval with the largest sum."""
    best, best_span, total, start = 0.0, (0, len(values)), 0.0, 0
    for index, value in enumerate(values):
        total += value
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best:
            best, best_span = total, (start, index + 1)
    return best_span


def columns(document: Document, lexicon: Lexicon) -> list[list[float]]:
    """The features by column; [] for a document without blocks."""
    blocks: tuple[Block, ...] = document.blocks
    n = len(blocks)
    if not n:
        return []
    get = lexicon.words.get
    texts = [block.text for block in blocks]
    sizes = [len(text) for text in texts]
    words: list[float] = []
    lex: list[float] = []
    near: list[float] = []
    all_keys: list[list[str]] = []
    half = SHIFT // 2
    for text, size in zip(texts, sizes, strict=True):
        count = text.count(" ") + 1
        if size > 12 * count:
            count = size // 6
        words.append(count)
        found = keys(text)
        all_keys.append(found)
        total = sum(map(get, found, repeat(0)))
        around = (total + half) % SHIFT - half
        near.append(around / UNIT)
        lex.append((total - around) // SHIFT / UNIT)
    counts: dict[str, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    ends = [ENDS.get(text[-1], 0.0) for text in texts]
    long = [w >= LONG for w in words]
    topic: set[str] = set()
    for is_long, found_keys in zip(long, all_keys, strict=True):
        if is_long:
            topic.update(found_keys)
    overlap = [
        1.0 if is_long else sum(map(topic.__contains__, k)) / (len(k) or 1)
        for is_long, k in zip(long, all_keys, strict=True)
    ]
    kinds = [KINDS.get(block.kind, 0.0) for block in blocks]
    gaps = [0.0] + [float(min(12, b.start - a.end)) for a, b in zip(blocks, blocks[1:], strict=False)]
    copies = [float(counts[text]) for text in texts]
    repeated = [1.0 if c > 1 else 0.0 for c in copies]
    sentence = [1.0 if e == 3.0 else 0.0 for e in ends]
    short = [1.0 if w <= 4 and e < 2 else 0.0 for w, e in zip(words, ends, strict=True)]
    mass = [w if w >= 10 or e == 3.0 else 0.0 for w, e in zip(words, ends, strict=True)]
    out: list[list[float]] = [
        words,
        [s / w for s, w in zip(sizes, words, strict=True)],
        ends,
        [1.0 if t[0].islower() else 2.0 if t[0].isupper() else 3.0 if t[0].isdigit() else 0.0 for t in texts],
        [t.count(",") / w for t, w in zip(texts, words, strict=True)],
        [float(t.count(". ")) for t in texts],
        [sum(map(t.count, "0123456789")) / s if s < 200 else 0.0 for t, s in zip(texts, sizes, strict=True)],
        [2.0 if t.isupper() else 1.0 if t.istitle() else 0.0 for t in texts],
        copies,
        kinds,
        gaps,
        gaps[1:] + [0.0],
        lex,
        near,
        [1.0 if (":" in t or "." in t or "@" in t) and LINKLIKE.search(t) else 0.0 for t in texts],
        [1.0 if COMMERCE.search(t) else 0.0 for t in texts],
        [1.0 if YEAR.search(t) else 0.0 for t in texts],
        [float(len(SIGNS.findall(t))) for t in texts],
        overlap,
    ]
    cum_words = [0.0, *accumulate(words)]
    cum_mass = [0.0, *accumulate(mass)]
    all_words, all_mass = cum_words[-1] or 1.0, cum_mass[-1] or 1.0
    cum_lex = [0.0, *accumulate(lex)]
    cum_near = [0.0, *accumulate(near)]
    cum_short = [0.0, *accumulate(short)]
    cum_sentence = [0.0, *accumulate(sentence)]
    cum_copies = [0.0, *accumulate(repeated)]
    cum_kind = [0.0, *accumulate(1.0 if k == 1.0 else 0.0 for k in kinds)]
    # ---- windows
    smooth: dict[int, list[list[float]]] = {}
    for reach in REACHES:
        lows = [0] * min(reach, n) + list(range(n - reach))
        highs = list(range(reach + 1, n + 1)) + [n] * min(reach, n)
        smooth[reach] = [windows(c, lows, highs) for c in (cum_lex, cum_near, cum_words, cum_mass, cum_copies, cum_kind, cum_sentence, cum_short)]
        out += smooth[reach]
    z = [a + b for a, b in zip(lex, smooth[5][1], strict=True)]
    z15 = [a + b for a, b in zip(smooth[15][0], smooth[15][1], strict=True)]
    z5 = [a + b for a, b in zip(smooth[5][0], smooth[5][1], strict=True)]
    # ---- place
    back = distances(long)
    ahead = distances(long[::-1])[::-1]
    ended = [w >= 8 and e == 3.0 for w, e in zip(words, ends, strict=True)]
    back_end = distances(ended)
    ahead_end = distances(ended[::-1])[::-1]
    bte = best_span([w - 8.0 if e == 3.0 or w > 12 else -4.0 for w, e in zip(words, ends, strict=True)])
    span = best_span([v - 0.5 for v in z])
    low = best_span([-1.0 - v for v in z])
    top5, top15 = max(z5), max(z15)
    order = sorted(range(n), key=z5.__getitem__, reverse=True)
    rank = [0.0] * n
    so_far = 0.0
    for i in order:
        rank[i] = so_far / all_words
        so_far += words[i]
    out += [
        [float(i) if i < 100 else 100.0 for i in range(n)],
        [float(i) if i < 100 else 100.0 for i in range(n - 1, -1, -1)],
        [i / n for i in range(n)],
        [c / all_words for c in cum_words[:-1]],
        [c / all_mass for c in cum_mass[:-1]],
        [(cum_mass[-1] - c) / all_mass for c in cum_mass[1:]],
        [float(v) for v in back],
        [float(v) for v in ahead],
        [float(v) for v in back_end],
        [float(v) for v in ahead_end],
        [float(max(-FAR, min(FAR, i - bte[0]))) for i in range(n)],
        [float(max(-FAR, min(FAR, bte[1] - i))) for i in range(n)],
        [float(max(-FAR, min(FAR, i - span[0]))) for i in range(n)],
        [float(max(-FAR, min(FAR, span[1] - i))) for i in range(n)],
        z,
        [top5 - v for v in z5],
        [top15 - v for v in z15],
        rank,
        list(accumulate(z5, max)),
        list(accumulate(z5[::-1], max))[::-1],
        list(accumulate(z5, min)),
        list(accumulate(z5[::-1], min))[::-1],
    ]
    here = list(range(n))
    for reach in (8, 30):
        before = [0] * min(reach, n) + list(range(n - reach))
        after = list(range(reach + 1, n + 1)) + [n] * min(reach, n)
        for cumulated in (cum_words, cum_lex, cum_near):
            out.append([(cumulated[i] - cumulated[a]) / (i - a or 1) for a, i in zip(before, here, strict=True)])
            out.append([(cumulated[b] - cumulated[i + 1]) / (b - i - 1 or 1) for b, i in zip(after, here, strict=True)])
    # ---- neighbours
    for column in (words, lex, ends, gaps):
        for shift in (-2, -1, 1, 2):
            out.append([0.0] * min(-shift, n) + column[:shift] if shift < 0 else column[shift:] + [0.0] * min(shift, n))
    # ---- the document
    ordered = sorted(words)
    zs = sorted(z5)
    edge = min(12, n)
    good = [w if v > 0.5 else 0.0 for w, v in zip(words, z5, strict=True)]
    page = (
        float(n),
        all_words,
        all_words / n,
        ordered[n // 2],
        all_mass / all_words,
        cum_short[-1] / n,
        cum_sentence[-1] / n,
        cum_copies[-1] / n,
        cum_lex[-1] / n,
        cum_near[-1] / n,
        cum_lex[edge] / edge,
        (cum_lex[-1] - cum_lex[n - edge]) / edge,
        cum_words[edge] / edge,
        (cum_words[-1] - cum_words[n - edge]) / edge,
        (cum_mass[bte[1]] - cum_mass[bte[0]]) / all_mass,
        (bte[1] - bte[0]) / n,
        (span[1] - span[0]) / n,
        (low[1] - low[0]) / n,
        float(sum(1 for v in z if v < -1.5)),
        float(sum(long)),
        cum_kind[-1] / n,
        zs[n // 10],
        zs[n // 4],
        zs[n // 2],
        zs[n * 3 // 4],
        zs[n * 9 // 10],
        sum(good) / all_words,
    )
    out += [[value] * n for value in page]
    return out


PAGE = (
    "p_lines", "p_words", "p_mean", "p_median", "p_mass", "p_short", "p_sentence", "p_copies", "p_lex", "p_near", "p_head_lex",
    "p_tail_lex", "p_head_words", "p_tail_words", "p_bte", "p_bte_lines", "p_span", "p_lowspan", "p_low", "p_long", "p_items",
    "p_z10", "p_z25", "p_z50", "p_z75", "p_z90", "p_good",
)  # fmt: skip
NAMES = (
    "words", "word_length", "ends", "first", "commas", "stops", "digits", "case", "copies", "kind", "gap_before", "gap_after",
    "lex", "near", "url", "commerce", "year", "signs", "overlap",
    *(f"{what}_{reach}" for reach in REACHES for what in ("lex", "near", "words", "mass", "copies", "items", "sentence", "short")),
    "index", "index_end", "place", "words_before", "mass_before", "mass_after", "long_back", "long_ahead", "end_back", "end_ahead",
    "bte_start", "bte_end", "span_start", "span_end", "z", "below5", "below15", "rank", "max_before", "max_after", "min_before", "min_after",
    *(f"{what}_{side}{reach}" for reach in (8, 30) for what in ("words", "lex", "near") for side in ("before", "after")),
    *(f"{what}{shift:+d}" for what in ("words", "lex", "ends", "gap") for shift in (-2, -1, 1, 2)),
    *PAGE,
)  # fmt: skip
