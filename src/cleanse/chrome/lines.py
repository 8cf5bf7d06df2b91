"""What the line model looks at: one row of numbers per block of a flat text, in the order of `NAMES`."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from cleanse.core.types import Block, Document

LONG = 20  # words of a long line
FAR = 40  # lines; a distance beyond it says no more
READ = 160  # characters of a line that the lexicon looks at
WHOLE = 5  # words of a line that has a weight as a whole
MARKS = " #*-+_•·|[]<>«»‹›→←↑↓▲▼×…:.!?,;()\"'“”„–—=~`/\\"
DIGITS = str.maketrans("123456789", "000000000")
ENDS = {**dict.fromkeys(".!?。！？؟।", 3.0), **dict.fromkeys(":：", 2.0), **dict.fromkeys(",;،、", 1.0), "…": -1.0, ")": 0.5}
KINDS = {"line": 0.0, "item": 1.0, "heading": 2.0, "paragraph": 3.0, "quote": 4.0, "row": 5.0, "code": 6.0}
LINKLIKE = re.compile(r"https?:|www\.|[\w.-]+@[\w-]+\.")
COMMERCE = re.compile(r"[$€£¥₽₹]|\d%")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SIGNS = re.compile(r"[|·•›»©→]")
REACHES = (2, 5, 15)


class Lexicon(NamedTuple):
    """Learned weights of words and short lines: positive speaks for content."""

    words: dict[str, float]


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
    lex_mean: list[float] = []
    lex_low: list[float] = []
    known: list[float] = []
    all_keys: list[list[str]] = []
    for text, size in zip(texts, sizes, strict=True):
        count = text.count(" ") + 1
        if size > 12 * count:
            count = size // 6
        words.append(count)
        found_keys = keys(text)
        all_keys.append(found_keys)
        weights = [w for w in map(get, found_keys) if w is not None]
        if weights:
            total = sum(weights)
            lex.append(-5.0 if total < -5 else 5.0 if total > 5 else total)
            lex_mean.append(total / len(found_keys))
            lex_low.append(min(weights))
            known.append(len(weights) / len(found_keys))
        else:
            lex.append(0.0)
            lex_mean.append(0.0)
            lex_low.append(0.0)
            known.append(0.0)
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
        lex_mean,
        lex_low,
        known,
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
    cum_mean = [0.0, *accumulate(lex_mean)]
    cum_short = [0.0, *accumulate(short)]
    cum_sentence = [0.0, *accumulate(sentence)]
    cum_copies = [0.0, *accumulate(repeated)]
    cum_kind = [0.0, *accumulate(1.0 if k == 1.0 else 0.0 for k in kinds)]
    # ---- place
    back = distances(long)
    ahead = distances(long[::-1])[::-1]
    back_end = distances([w >= 8 and e == 3.0 for w, e in zip(words, ends, strict=True)])
    ahead_end = distances([w >= 8 and e == 3.0 for w, e in zip(words, ends, strict=True)][::-1])[::-1]
    run_back = distances([not s for s in short])
    run_ahead = distances([not s for s in short][::-1])[::-1]
    bte = best_span([w - 8.0 if e == 3.0 or w > 12 else -4.0 for w, e in zip(words, ends, strict=True)])
    span = best_span(lex)
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
        [float(v) for v in run_back],
        [float(v) for v in run_ahead],
        [float(max(-FAR, min(FAR, i - bte[0]))) for i in range(n)],
        [float(max(-FAR, min(FAR, bte[1] - i))) for i in range(n)],
        [float(max(-FAR, min(FAR, i - span[0]))) for i in range(n)],
        [float(max(-FAR, min(FAR, span[1] - i))) for i in range(n)],
    ]
    # ---- windows
    for reach in REACHES:
        lows = [0] * min(reach, n) + list(range(n - reach))
        highs = list(range(reach + 1, n + 1)) + [n] * min(reach, n)
        for cumulated in (cum_words, cum_lex, cum_mean, cum_mass, cum_short, cum_sentence, cum_copies, cum_kind):
            out.append(windows(cumulated, lows, highs))
    here = list(range(n))
    for reach in (6, 20):
        before = [max(0, i - reach) for i in range(n)]
        after = [min(n, i + reach + 1) for i in range(n)]
        for cumulated in (cum_words, cum_lex, cum_mass):
            out.append([(cumulated[i] - cumulated[a]) / (i - a or 1) for a, i in zip(before, here, strict=True)])
            out.append([(cumulated[b] - cumulated[i + 1]) / (b - i - 1 or 1) for b, i in zip(after, here, strict=True)])
    # ---- neighbours
    for column in (words, lex, ends, short, gaps):
        for shift in (-3, -2, -1, 1, 2, 3):
            out.append([0.0] * min(-shift, n) + column[:shift] if shift < 0 else column[shift:] + [0.0] * min(shift, n))
    # ---- the document
    ordered = sorted(words)
    edge = min(12, n)
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
        cum_mean[-1] / n,
        cum_lex[edge] / edge,
        (cum_lex[-1] - cum_lex[n - edge]) / edge,
        cum_words[edge] / edge,
        (cum_words[-1] - cum_words[n - edge]) / edge,
        (cum_mass[bte[1]] - cum_mass[bte[0]]) / all_mass,
        (bte[1] - bte[0]) / n,
        float(sum(1 for v in lex if v < -1.5)),
        float(sum(long)),
        cum_kind[-1] / n,
    )
    out += [[value] * n for value in page]
    return out


PAGE = (
    "p_lines", "p_words", "p_mean", "p_median", "p_mass", "p_short", "p_sentence", "p_copies", "p_lex", "p_lexmean", "p_head_lex",
    "p_tail_lex", "p_head_words", "p_tail_words", "p_bte", "p_bte_lines", "p_low", "p_long", "p_items",
)  # fmt: skip
NAMES = (
    "words", "word_length", "ends", "first", "commas", "stops", "digits", "case", "copies", "kind", "gap_before", "gap_after",
    "lex", "lex_mean", "lex_low", "known", "url", "commerce", "year", "signs", "overlap",
    "index", "index_end", "place", "words_before", "mass_before", "mass_after", "long_back", "long_ahead", "end_back", "end_ahead",
    "run_back", "run_ahead", "bte_start", "bte_end", "span_start", "span_end",
    *(f"{what}_{reach}" for reach in REACHES for what in ("words", "lex", "lexmean", "mass", "short", "sentence", "copies", "items")),
    *(f"{what}_{side}{reach}" for reach in (6, 20) for what in ("words", "lex", "mass") for side in ("before", "after")),
    *(f"{what}{shift:+d}" for what in ("words", "lex", "ends", "short", "gap") for shift in (-3, -2, -1, 1, 2, 3)),
    *PAGE,
)  # fmt: skip
