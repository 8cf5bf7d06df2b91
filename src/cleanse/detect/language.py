"""The language of a document: what it declares, checked against its script, else what its words say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from cleanse.core.types import Candidate
from cleanse.detect.view import View
from cleanse.rules.languages import SCRIPTS, TELLING, WORDS, WRITTEN_IN

SAMPLE = 20_000  # characters of the longest blocks are plenty
FEWEST_LETTERS = 40  # below that a text says nothing about its language
FEWEST_HITS = 4  # function words
TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_][A-Za-z0-9-]{1,20})?")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
OLD = {"iw": "he", "in": "id", "ji": "yi", "gr": "el", "jp": "ja", "cn": "zh", "ua": "uk", "cz": "cs", "dk": "da", "kr": "ko"}


def tag(raw: str) -> str:
    """A language tag in its usual spelling, "" if it is none.

    >>> tag("EN_us"), tag("zh-hans-cn"), tag("english"), tag("iw")
    ('en-US', 'zh-Hans-CN', '', 'he')
    """
    match = TAG.fullmatch(raw.strip().partition(",")[0].strip())
    if not match:
        return ""
    parts = [OLD.get(match[1].lower(), match[1].lower())]
    if match[2]:
        parts.append(match[2].title())
    if match[3]:
        parts.append(match[3].upper())
    return "" if parts[0] in ("und", "xx", "zxx", "mul") else "-".join(parts)


def sample(view: View) -> str:
    """The running text of a document: its longest blocks."""
    blocks = sorted(view.document.blocks[:3_000], key=lambda block: -len(block.text))
    parts, size = [], 0
    for block in blocks:
        parts.append(block.text[:4_000])
        size += len(parts[-1])
        if size >= SAMPLE or len(parts) >= 60:  # noqa: PLR2004
            break
    return " ".join(parts)[:SAMPLE]


@cache
def script_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The scripts other than Latin."""
    return tuple((name, re.compile(f"[{ranges}]")) for name, ranges in SCRIPTS.items() if name != "Latn")


def script_of(text: str) -> tuple[str, int]:
    """The script of most letters, and how many letters there are."""
    if text.isascii():
        return "Latn", sum(map(str.isalpha, text))
    letters = sum(map(str.isalpha, text))
    counts = {name: len(pattern.findall(text)) for name, pattern in script_patterns()}
    if counts["Hira"] * 20 > counts["Hani"] and counts["Hira"] * 20 > letters:
        return "Hira", letters
    best = max(counts, key=lambda name: counts[name])
    # A Chinese or Thai word takes fewer letters than a Latin name beside it.
    weight = 3 if best in ("Hani", "Hang", "Hira", "Thai") else 1
    return (best, letters) if counts[best] * weight * 2 > letters else ("Latn", letters)


def guess(text: str) -> tuple[str, float]:
    """The language of a text and how sure that is, ("", 0) if unsure."""
    script, letters = script_of(text)
    if letters < (FEWEST_LETTERS // 3 if script in ("Hani", "Hang", "Hira") else FEWEST_LETTERS):
        return "", 0.0
    codes = WRITTEN_IN.get(script, ())
    if len(codes) == 1:
        return codes[0], 0.95
    words = Counter(word.lower() for word in WORD.findall(text))
    total = sum(words.values())
    scores = {}
    for code in codes:
        hits = sum(words[word] for word in WORDS[code] if word in words)
        hits += 3 * sum(text.count(sign) for sign in TELLING.get(code, ()))
        scores[code] = hits
    ranked = sorted(scores, key=lambda code: -scores[code])
    first, second = ranked[0], ranked[1]
    hits, other = scores[first], scores[second]
    if hits < FEWEST_HITS or hits * 12 < total or other * 10 > hits * 8:
        return "", 0.0
    return first, round(min(0.97, 0.6 + 0.4 * (hits - other) / hits), 2)


def find_language(view: View) -> Iterator[Candidate]:
    """Yield the declared language if the script allows it, and what the words say."""
    text = sample(view)
    script, letters = script_of(text)
    read, sure = guess(text)
    if read:
        rule = "LNG003" if len(WRITTEN_IN.get(script, ())) == 1 else "LNG004"
        yield Candidate("language", read, read, -1, -1, rule, sure, "text")
    stated = [(hint, 0.8, "LNG001") for hint in view.said("html", "lang")]
    stated += [(hint, 0.7, "LNG002") for hint in view.said("meta", "content-language", "og:locale", "language", "dc.language", "inlanguage")]
    stated += [(hint, 0.9, "LNG002") for hint in view.said("header", "lang", "language", "content-language")]
    stated += [(hint, 0.7, "LNG002") for hint in view.document.hints if hint.source == "jsonld" and hint.name.endswith(".inLanguage")]
    for hint, score, rule in stated:
        value = tag(hint.value)
        if not value:
            continue
        plain = value.partition("-")[0]
        if letters >= FEWEST_LETTERS and plain in known() and plain not in WRITTEN_IN.get(script, ()):
            score = 0.1  # declared English, written in Cyrillic
        elif read and plain != read and plain in known():
            score = 0.3
        elif read and plain == read:
            score = 0.98
        yield Candidate("language", value, hint.value, -1, -1, rule, score, hint.path)


@cache
def known() -> frozenset[str]:
    """The languages that the words can tell apart."""
    return frozenset(code for codes in WRITTEN_IN.values() for code in codes)
