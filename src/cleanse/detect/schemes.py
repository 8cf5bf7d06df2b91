"""Schemes of identifiers that users bring: each is tried on its examples and on texts that a slow pattern chokes on."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from cleanse.core.types import Scheme
from cleanse.detect.identifiers import PIECE
from cleanse.rules.identifiers import SCHEMES

KEYS = frozenset(
    ("id", "name", "issuer", "pattern", "needs", "examples", "negatives", "role", "risk", "normal", "fold")
)
WORDS = ("id", "name", "issuer", "pattern", "needs", "role", "risk", "normal")
CHOICES = {"role": ("own", "both", "cited"), "risk": ("low", "medium", "high"), "normal": ("", "upper", "lower")}
NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}")
MOST = 100  # schemes
LONGEST = 1_000  # characters of a pattern
MOST_TRIED = 8  # examples from which hostile texts are made
SLOW = 0.05  # seconds for a text of at most PIECE characters; a linear pattern takes microseconds


def user_schemes(rows: Iterable[Mapping[str, Any]]) -> tuple[Scheme, ...]:
    r"""Schemes from the `[[ids]]` tables of a configuration file; ValueError says what is wrong with one.

    >>> user_schemes([{"id": "acme", "pattern": r"ACME-\d{4}", "needs": "ACME-", "examples": ["ACME-1234"]}])[0].role
    'own'
    """
    return checked(tuple(map(scheme, rows)))


def scheme(row: Mapping[str, Any]) -> Scheme:
    """One table as a scheme; ValueError for keys and values that make none."""
    if not isinstance(row, Mapping):
        raise ValueError("ids: a table with id, pattern and examples is expected")  # noqa: TRY004  said to a user
    name = row.get("id", "")
    if unknown := set(row) - KEYS:
        raise ValueError(f"ids {name!r}: unknown key {min(unknown)!r}")
    for key in WORDS:
        if not isinstance(row.get(key, ""), str):
            raise ValueError(f"ids {name!r}: {key} is a word")  # noqa: TRY004  said to a user
    for key in ("examples", "negatives"):
        texts = row.get(key, ())
        if not isinstance(texts, list | tuple) or not all(isinstance(text, str) for text in texts):
            raise ValueError(f"ids {name!r}: {key} is a list of texts")
    if not isinstance(row.get("fold", False), bool):
        raise ValueError(f"ids {name!r}: fold is true or false")  # noqa: TRY004  said to a user
    given = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
    return Scheme(**{"role": "own", "name": name, **given})


@cache
def checked(schemes: tuple[Scheme, ...]) -> tuple[Scheme, ...]:
    """The schemes of a user, marked as such; ValueError says what is wrong with one."""
    known = {one.id for one in SCHEMES}
    if len(schemes) > MOST:
        raise ValueError(f"ids: more than {MOST} schemes")
    for one in schemes:
        if not NAME.fullmatch(one.id):
            raise ValueError(f"ids {one.id!r}: an id is small letters, digits, _ and -")
        if one.id in known:
            raise ValueError(f"ids {one.id!r}: there is such a scheme already")
        known.add(one.id)
        for key, choices in CHOICES.items():
            if getattr(one, key) not in choices:
                raise ValueError(f"ids {one.id!r}: {key} {getattr(one, key)!r} is not one of {', '.join(choices)}")
        tried(one)
    return tuple(one._replace(guarded=True, place="any") for one in schemes)


def tried(one: Scheme) -> None:
    """ValueError if a scheme does not do what its examples say, or does it slowly."""
    if not one.pattern or not one.examples:
        raise ValueError(f"ids {one.id!r}: id, pattern and examples are needed")
    if len(one.pattern) > LONGEST:
        raise ValueError(f"ids {one.id!r}: the pattern is longer than {LONGEST} characters")
    try:
        compiled = re.compile(one.pattern, re.IGNORECASE if one.fold else 0)
    except re.error as fault:
        raise ValueError(f"ids {one.id!r}: the pattern is no regular expression: {fault}") from fault
    if slowest := slow(compiled, (*one.examples, *one.negatives)):
        raise ValueError(f"ids {one.id!r}: the pattern takes too long on texts such as {slowest!r}")
    for text in one.examples:
        if not compiled.search(text):
            raise ValueError(f"ids {one.id!r}: the example {text!r} does not match")
        if not any("0" <= sign <= "9" for sign in text):
            raise ValueError(f"ids {one.id!r}: the example {text!r} has no digit; only text around numbers is searched")
        if not any(string in (text.lower() if one.fold else text) for string in one.needs.split("|")):
            raise ValueError(f"ids {one.id!r}: the example {text!r} holds nothing of `needs`")
    for text in one.negatives:
        if compiled.search(text):
            raise ValueError(f"ids {one.id!r}: {text!r} must not match")


def slow(compiled: re.Pattern[str], texts: Iterable[str]) -> str:
    """The beginning of a text that a pattern takes too long for, "" if there is none among many hostile ones.

    The texts grow by steps of two characters at first: a pattern that needs twice the time for each character is given
    up long before it takes a second.
    """
    seeds = {("", unit) for unit in ("1", "a", "A", "-", " ", "1-", "a1", "A1", "1 ", "A/", "a a", "1.1")}
    for text in list(texts)[:MOST_TRIED]:
        # The beginning of an example, then one or two of its signs for ever: "ACME-1111111".
        for at in range(min(len(text), 40)):
            seeds |= {("", text[at : at + 2]), ("", text[at]), (text[:at], text[at]), (text[:at], text[at : at + 2])}
        seeds.add(("", text[:40]))
    for size in (*range(4, 40, 2), 60, 100, 160, 250, PIECE):
        for start, unit in sorted(seeds):
            text = start + (unit * size)[: max(0, size - len(start))] + "\n"
            began = time.process_time()
            compiled.search(text)
            sum(1 for _ in compiled.finditer(text))
            if time.process_time() - began > SLOW:
                return str(text[:20])
    return ""
