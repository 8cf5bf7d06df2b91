"""Measures of extraction: words of a text against a reference, snippets, titles, dates, and means with their doubt."""

from __future__ import annotations

import html
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")
WORD = re.compile(r"\w+")
RESAMPLES = 2_000  # of the bootstrap; the ends of an interval move by less than .001 beyond


class Words(NamedTuple):
    """F1, precision and recall of the words of a text."""

    f1: float
    p: float
    r: float


def words(text: str | None) -> Counter[str]:
    """The bag of words: runs of letters, digits and underscores, in lower case.

    >>> words("A rose is a rose.")["rose"]
    2
    """
    return Counter(WORD.findall((text or "").lower()))


def word_scores(found: str | None, reference: str | None) -> Words:
    """How well the words of `found` are those of the reference; an empty reference wants an empty answer.

    >>> word_scores("the ferry runs today", "the ferry runs")
    Words(f1=0.8571428571428571, p=0.75, r=1.0)
    """
    have, want = words(found), words(reference)
    if not have or not want:
        same = float(not have and not want)
        return Words(same, same, same)
    both = (have & want).total()
    if not both:
        return Words(0.0, 0.0, 0.0)
    p, r = both / have.total(), both / want.total()
    return Words(2 * p * r / (p + r), p, r)


def snippet_share(text: str, snippets: Sequence[str]) -> float | None:
    """The share of the snippets that occur in the text, case ignored; None if there are none."""
    low = text.lower()
    return sum(snippet.lower() in low for snippet in snippets) / len(snippets) if snippets else None


def plain(title: str | None) -> str:
    """The letters and digits of a title: two titles are the same when these are.

    >>> plain("Ferries &amp; Co.") == plain("FERRIES & CO")
    True
    """
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", html.unescape(title or "")).casefold())


def is_date(found: str | None, *truths: str | None) -> bool:
    """Whether the date is one of the truths, at the precision that the truth has.

    >>> is_date("2024-05-17", "2024-05"), is_date("2024", "2024-05")
    (True, False)
    """
    return bool(found) and any(str(found)[: len(truth)] == truth for truth in truths if truth)


def is_id(found: str | None, *truths: str | None) -> bool:
    """Whether two identifiers are the same without case and signs; a word before a bare number is free.

    >>> is_id("FR Doc. 2017-01234", "2017-01234"), is_id("FR Doc. No: E9-123", "E9-123"), is_id("EO 12", "PL 12")
    (True, True, False)
    """
    own = _bare(found)
    for one in map(_bare, truths):
        long, short = (own, one) if len(own) > len(one) else (one, own)
        if short and (long == short or (short[0].isdigit() and re.fullmatch(rf"[^\W\d]+{short}", long))):
            return True
    return False


def _bare(identifier: str | None) -> str:
    """Letters and digits of an identifier, without the words that always stand before numbers of two series."""
    return re.sub("^frdoc(?:no|number)?", "", plain(identifier)).replace("requestforcomments", "rfc")


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of what is known; None if nothing is."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def interval(differences: Sequence[float]) -> tuple[float, float]:
    """The 95 % interval of the mean of paired differences, by resampling with a fixed seed."""
    chance = random.Random(1)  # noqa: S311  # a repeatable figure, no secret
    size = len(differences)
    means = sorted(sum(chance.choices(differences, k=size)) / size for _ in range(RESAMPLES))
    return means[round(0.025 * RESAMPLES)], means[round(0.975 * RESAMPLES) - 1]


def evenly(items: Sequence[Item], limit: int) -> list[Item]:
    """So many items, spread evenly over the sequence; all of them if `limit` is 0.

    >>> evenly("abcdef", 3)
    ['a', 'c', 'e']
    """
    if not limit or limit >= len(items):
        return list(items)
    return [items[number * len(items) // limit] for number in range(limit)]
