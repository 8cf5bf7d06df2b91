"""What the line models look at: one row of numbers per line of a flat text, in the order of `FEATURES`.

Nothing here looks at white space: blank lines and indentation are not the same once a text has been cleaned, and the
verdict on what is left must be.
"""

from __future__ import annotations

from itertools import accumulate, repeat
from operator import add, mul, sub, truediv
from typing import TYPE_CHECKING, NamedTuple

from cleanse.core.text import size_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LONG = 20  # words of a long line
FAR = 40.0  # lines; a distance beyond it says no more
MOST_INDEX = 100.0  # lines from either end of the text
READ = 160  # characters of a line that the lexicon looks at
WHOLE = 5  # words of a line that has a weight as a whole
EDGE = 12  # lines at either end that are summed up
STEPS = [float(v) for v in range(-int(FAR), int(FAR) + 1)]
INDEX = [float(v) for v in range(int(MOST_INDEX))]
REACHES = (2, 5, 15, 40)  # lines to either side
BESIDE = 30  # lines to one side
SHIFT = 1 << 20  # of the weights in a packed pair; sums of the lower one stay well inside half of it
UNIT = 256.0  # weights are counted in parts of it
MARKS = " #*-+_•·|[]<>«»‹›→←↑↓▲▼×…:.!?,;()\"'“”„–—=~`/\\"
BULLETS = frozenset("*-•‣◦·●○■□▪▫►▸➢✓–—+")
DIGITS = bytes.maketrans(b"123456789", b"000000000")  # of UTF-8: four times as fast as for characters
SENTENCE = 3.0
ENDS = {
    **dict.fromkeys(".!?。！？؟।", SENTENCE),
    **dict.fromkeys(":：", 2.0),
    **dict.fromkeys(",;،、", 1.0),
    "…": -1.0,
    ")": 0.5,
}


class Line(NamedTuple):
    """What a line says by itself."""

    words: float
    ends: float  # how it ends
    item: float
    lex: float  # what its words say about it
    near: float  # what its words say about the lines near it
    named: float  # 1 if a rule names it
    text: str


def keys(text: str) -> list[str]:
    """The words of a line that carry weights; first and last word and a short line as a whole count too.

    >>> keys("* Log in »"), keys("12 May")
    (['log', 'in', '^log', 'in$', '=log in'], ['00', 'may', '^00', 'may$', '=00 may'])
    """
    words = folded(text[:READ]).strip(MARKS).split()
    if not words:
        return words
    count = len(words)
    words.append("^" + words[0])
    words.append(words[count - 1].strip(MARKS) + "$")
    if count <= WHOLE:
        words.append("=" + " ".join(words[:count]))
    return words


def folded(text: str) -> str:
    """A text in lower case, with zeros for its digits."""
    return text.lower().encode("utf-8", "surrogatepass").translate(DIGITS).decode("utf-8", "surrogatepass")


def packed(own: float, near: float) -> int:
    """The two weights of a key as one integer: one look-up and one addition do for both.

    >>> packed(1.0, -0.5) == 256 * SHIFT - 128
    True
    """
    return round(own * UNIT) * SHIFT + round(near * UNIT)


def lines(texts: Iterable[str], named: Iterable[bool], lexicon: Mapping[str, int]) -> list[Line]:
    """Look at each line by itself; `lexicon` holds packed weights, positive ones speak for content.

    No text holds a line feed, so that all of them are folded at once.
    """
    get, zeros, half, new = lexicon.get, repeat(0), SHIFT // 2, tuple.__new__
    texts = list(texts)
    if not texts:
        return []
    out = []
    lower = folded("\n".join([text[:READ] for text in texts])).split("\n")
    for text, by_rule, low in zip(texts, named, lower, strict=True):
        total = 0
        if words := low.strip(MARKS).split():
            total = sum(map(get, words, zeros)) + get("^" + words[0], 0) + get(words[-1].strip(MARKS) + "$", 0)
            if len(words) <= WHOLE:
                total += get("=" + " ".join(words), 0)
        near = (total + half) % SHIFT - half
        out.append(new(Line, (
            float(size_in_words(text)), ENDS.get(text[-1], 0.0), 1.0 if text[0] in BULLETS else 0.0,
            (total - near) // SHIFT / UNIT, near / UNIT, 1.0 if by_rule else 0.0, text,
        )))  # fmt: skip
    return out


def spread(cumulated: list[float], n: int, reach: int, inverse: list[float]) -> list[float]:
    """The mean over the lines within `reach` of each line."""
    edge = min(reach, n)
    high = cumulated[edge + 1 :] if edge == reach else []
    high += [cumulated[n]] * edge
    low = [0.0] * edge + cumulated[: n - edge]
    return list(map(mul, map(sub, high, low), inverse))


def inverse(n: int, reach: int) -> list[float]:
    """One divided by the number of lines within `reach` of each line."""
    if n <= 2 * reach:
        return [1 / (min(n, i + reach + 1) - max(0, i - reach)) for i in range(n)]
    rising = [1 / v for v in range(reach + 1, 2 * reach + 1)]
    return rising + [1 / (2 * reach + 1)] * (n - 2 * reach) + rising[::-1]


def best_span(values: Iterable[float]) -> tuple[int, int]:
    """The interval with the largest sum.

    >>> best_span([-1.0, 2.0, -1.0, 3.0, -5.0, 3.0])
    (1, 4)
    """
    best, first, last, total, start = 0.0, 0, 0, 0.0, 0
    for index, value in enumerate(values):
        total += value
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best:
            best, first, last = total, start, index + 1
    return first, last


def clipped(n: int, zero: int) -> list[float]:
    """How far each line stands behind line `zero`, at most FAR.

    >>> clipped(3, 1), clipped(50, 45)[:6], clipped(60, 2)[-19:-16]
    ([-1.0, 0.0, 1.0], [-40.0, -40.0, -40.0, -40.0, -40.0, -40.0], [39.0, 40.0, 40.0])
    """
    far = int(FAR)
    return ([-FAR] * (zero - far) + STEPS[max(0, far - zero) :] + [FAR] * n)[:n]


def columns(found: Sequence[Line]) -> tuple[list[list[float]], tuple[float, ...]]:
    """The features of lines that stand together, by column, and those of the text as a whole."""
    n = len(found)
    words, ends, items, lex, near, named, texts = map(list, zip(*found, strict=True))
    counts: dict[str, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    copies = [float(counts[text]) for text in texts]
    mass = [w if w >= 10 or e == SENTENCE else 0.0 for w, e in zip(words, ends, strict=True)]
    repeated = [1.0 if c > 1 else 0.0 for c in copies]
    cum_words, cum_mass, cum_lex, cum_near, cum_copies, cum_items, cum_named = (
        [0.0, *accumulate(column)] for column in (words, mass, lex, near, repeated, items, named)
    )
    all_words, all_mass = cum_words[n], cum_mass[n] or 1.0
    shares = [inverse(n, reach) for reach in REACHES]
    two, five, fifteen, forty = shares
    lex2, lex15 = spread(cum_lex, n, 2, two), spread(cum_lex, n, 15, fifteen)
    near2, near5, near15 = (
        spread(cum_near, n, reach, share) for reach, share in zip(REACHES, shares[:3], strict=False)
    )
    z = list(map(add, lex, near5))
    cum_z = [0.0, *accumulate(z)]
    z2, z5, z15 = (spread(cum_z, n, reach, share) for reach, share in zip(REACHES, shares[:3], strict=False))
    top5, top15 = max(z5), max(z15)
    prose = best_span([w - 8.0 if e == SENTENCE or w > 12 else -4.0 for w, e in zip(words, ends, strict=True)])
    span = best_span(z)
    low = best_span([-1.0 - v for v in z])
    index = INDEX[:n] + [MOST_INDEX] * (n - len(INDEX))
    side = min(BESIDE, n)
    after = list(map(sub, cum_z[side + 1 :] + [cum_z[n]] * side, cum_z[1:]))
    before = list(map(sub, cum_z[:n], [0.0] * side + cum_z[: n - side]))
    whole, rest = cum_mass[n], repeat(all_mass)
    out = [
        words, ends, copies, lex, named,
        lex2, lex15, near2, near15, z, z2, z5, z15,
        spread(cum_words, n, 2, two), spread(cum_copies, n, 2, two), spread(cum_items, n, 5, five),
        spread(cum_named, n, 5, five), spread(cum_named, n, 40, forty),
        index, index[::-1], list(map(truediv, range(n), repeat(n))),
        list(map(truediv, cum_words[:n], repeat(all_words))), list(map(truediv, cum_mass[:n], rest)),
        [(whole - c) / all_mass for c in cum_mass[1:]],
        clipped(n, span[0]), clipped(n, span[1]),
        [top5 - v for v in z5], [top15 - v for v in z15],
        list(accumulate(z5, max)), after, before, [*ends[1:], 0.0],
    ]  # fmt: skip
    levels = sorted(z5)
    edge = min(EDGE, n)
    page = (
        float(n), all_words, all_words / n, cum_mass[n] / all_words, ends.count(SENTENCE) / n,
        cum_copies[n] / n, cum_lex[n] / n, cum_named[n] / n,
        cum_z[edge] / edge, (cum_z[n] - cum_z[n - edge]) / edge,
        cum_words[edge] / edge, (cum_words[n] - cum_words[n - edge]) / edge,
        (cum_mass[prose[1]] - cum_mass[prose[0]]) / all_mass, (prose[1] - prose[0]) / n,
        (span[1] - span[0]) / n, (low[1] - low[0]) / n,
        float(len([v for v in z if v < -1.0])), float(len([w for w in words if w >= LONG])),
        cum_items[n] / n, cum_named[n],
        levels[0], levels[n // 10], levels[n // 4], levels[n * 3 // 4], levels[n * 9 // 10],
        sum([w for w, v in zip(words, z5, strict=True) if v > 0.5]) / all_words,
    )  # fmt: skip
    return out, page


LINE = (
    "words", "ends", "copies", "lex", "named",
    "lex2", "lex15", "near2", "near15", "z", "z2", "z5", "z15",
    "words2", "copies2", "items5", "named5", "named40",
    "index", "index_end", "place", "words_before", "mass_before", "mass_after",
    "span_start", "span_end", "below5", "below15", "max_before", "after", "before", "ends1",
)  # fmt: skip
PAGE = (
    "p_lines", "p_words", "p_mean", "p_mass", "p_sentence", "p_copies", "p_lex", "p_named", "p_head_z", "p_tail_z",
    "p_head_words", "p_tail_words", "p_prose", "p_prose_lines", "p_span", "p_lowspan", "p_low", "p_long", "p_items",
    "p_named_lines", "p_z0", "p_z10", "p_z25", "p_z75", "p_z90", "p_good",
)  # fmt: skip
FEATURES = (*LINE, *PAGE)
