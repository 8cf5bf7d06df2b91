"""The language of a document: what it declares, checked against its script, else what its words say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from operator import sub as minus

from cleanse.core.lazy import lazy
from cleanse.core.types import Candidate
from cleanse.detect.view import View
from cleanse.rules.languages import LACKING, SCRIPTS, TELLING, WORDS, WRITTEN_IN

ENOUGH, FIRM = 1_000, 0.85  # characters, and how sure they must be
LARGE = 200  # characters of a block that is prose
SAMPLE = 2_000  # characters of the longest blocks are plenty
FEWEST_LETTERS = 40  # below that a text says nothing about its language
FEWEST_HITS = 4  # function words
TAG = lazy(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_][A-Za-z0-9-]{1,20})?")
WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SPACED = frozenset(("Deva",))
MARKS = lazy(r"[\s।,.;:!?()\"“”]+")
NO_LETTERS = lazy(r"[\W\d_]+")
NO_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
OLD = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "gr": "el",
    "jp": "ja",
    "cn": "zh",
    "ua": "uk",
    "cz": "cs",
    "dk": "da",
    "kr": "ko",
}


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
    blocks = view.document.blocks[:3_000]
    sizes = list(map(minus, view.ends[:3_000], view.starts))
    places: Iterable[int] = [index for index, length in enumerate(sizes) if length > LARGE]
    if sum(map(sizes.__getitem__, places)) < SAMPLE:  # else plenty: what is shorter is not looked at
        places = range(len(sizes))
    blocks = tuple(map(blocks.__getitem__, sorted(places, key=sizes.__getitem__, reverse=True)[:60]))
    parts, total = [], 0
    for block in blocks:
        parts.append(block.text[:2_000])
        total += len(parts[-1])
        if total >= SAMPLE or len(parts) >= 60:
            break
    return " ".join(parts)[:SAMPLE]


@cache
def script_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The scripts other than Latin."""
    return tuple((name, lazy(f"[{ranges}]")) for name, ranges in SCRIPTS.items() if name != "Latn")


def script_of(text: str) -> tuple[str, int]:
    """The script of most letters, and how many letters there are."""
    if text.isascii():
        return "Latn", len(text.encode("ascii").translate(None, NO_ASCII_LETTERS))
    latin = len(text.encode("ascii", "ignore").translate(None, NO_ASCII_LETTERS))
    if latin * 2 > len(text) + 1:
        return "Latn", latin
    letters = len(NO_LETTERS.sub("", text))
    if latin * 2 > letters + 1:  # curly quotes and accents: the common case
        return "Latn", letters
    counts = {name: len(pattern.findall(text)) for name, pattern in script_patterns()}
    if counts["Hira"] * 20 > counts["Hani"] and counts["Hira"] * 20 > letters:
        return "Hira", letters
    best = max(counts, key=lambda name: counts[name])
    # A Chinese or Thai word takes fewer letters than a Latin name beside it.
    weight = 3 if best in ("Hani", "Hang", "Hira", "Thai") else 1
    return (best, letters) if counts[best] * weight * 2 > letters else ("Latn", letters)


@cache
def used_by(script: str) -> dict[str, tuple[str, ...]]:
    """The languages of a script that use each small word."""
    table: dict[str, tuple[str, ...]] = {}
    for code in WRITTEN_IN.get(script, ()):
        for word in set(WORDS[code]):
            table[word] = (*table.get(word, ()), code)
    return table


def guess(text: str, written: tuple[str, int] | None = None) -> tuple[str, float]:
    """The language of a text and how sure that is, ("", 0) if unsure; `written` is its script, if that is known."""
    script, letters = written or script_of(text)
    if letters < (FEWEST_LETTERS // 3 if script in ("Hani", "Hang", "Hira") else FEWEST_LETTERS):
        return "", 0.0
    codes = WRITTEN_IN.get(script, ())
    if len(codes) == 1:
        return codes[0], 0.95
    # A vowel sign of an Indic script is no letter for a pattern: there words end at spaces only.
    words = Counter(WORD.findall(text.lower()) if script not in SPACED else MARKS.sub(" ", text).split())
    total = words.total()
    scores = dict.fromkeys(codes, 0)
    users = used_by(script)
    for word in words.keys() & users.keys():
        count = words[word]
        users_of = users[word]
        count *= 2 if len(users_of) == 1 else 1
        for code in users_of:
            scores[code] += count
    if not text.isascii() or " och " in text or " af " in text:
        signs = set(text)
        for code in codes:
            scores[code] += 3 * sum(text.count(sign) for sign in TELLING.get(code, ()) if signs.issuperset(sign))
        for code in codes:
            scores[code] -= 3 * sum(text.count(sign) for sign in LACKING.get(code, ()) if sign in signs)
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
    # A thousand characters are enough for most texts; the rest of the sample is for what they leave open.
    read, sure = guess(text[:ENOUGH], (script, letters)) if len(text) > ENOUGH else ("", 0.0)
    if sure < FIRM:
        read, sure = guess(text, (script, letters))
    if read:
        rule = "LNG003" if len(WRITTEN_IN.get(script, ())) == 1 else "LNG004"
        yield Candidate("language", read, read, -1, -1, rule, sure, "text")
    stated = [(hint, 0.8, "LNG001") for hint in view.said("html", "lang")]
    stated += [
        (hint, 0.7, "LNG002")
        for hint in view.said("meta", "content-language", "og:locale", "language", "dc.language", "inlanguage")
    ]
    stated += [(hint, 0.9, "LNG002") for hint in view.said("header", "lang", "language", "content-language")]
    stated += [
        (hint, 0.7, "LNG002")
        for hint in view.document.hints
        if hint.source == "jsonld" and hint.name.endswith(".inLanguage")
    ]
    for hint, score, rule in stated:
        value = tag(hint.value)
        if not value:
            continue
        plain = value.partition("-")[0]
        sure = score
        if letters >= FEWEST_LETTERS and plain in known() and plain not in WRITTEN_IN.get(script, ()):
            sure = 0.1  # declared English, written in Cyrillic
        elif read:
            sure = 0.98 if plain == read else 0.3 if plain in known() else score
        yield Candidate("language", value, hint.value, -1, -1, rule, sure, hint.path)


@cache
def known() -> frozenset[str]:
    """The languages that the words can tell apart."""
    return frozenset(code for codes in WRITTEN_IN.values() for code in codes)
