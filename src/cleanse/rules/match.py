"""Which rules name a block: a gate by length, a look-up of phrases, then the few patterns that its first word selects."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from cleanse.rules import ALL
from cleanse.rules.types import LONGEST, Rule

_RAW = 4 * LONGEST  # indentation and link targets make a short block long
_MARKS = " \t#*-+_•·|[]<>«»‹›→←↑↓▲▼▾▸►◄✕✖×…:.!¶–—=~`\"“”„"  # bullets, Markdown, arrows and final marks say nothing
# Zero-width characters, soft hyphens, direction marks, variation selectors: chrome hides behind them.
_UNSEEN: dict[int, None] = dict.fromkeys(
    (0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFE0E, 0xFE0F, 0xFEFF)
)
_STRAIGHT: dict[int, str | None] = {**_UNSEEN, 0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x2011: "-", 0x2010: "-"}
_ICONS = re.compile("[\ue000-\uf8ff]+")  # icon fonts live in the private use area
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?: \"[^\"]*\")?\)")  # Markdown; the target says nothing about the block
_SEPARATORS = re.compile(r" ?[|·•│¦] ?| [/»›>–—-] ")
_CJK = "\u2e80"  # from here on a script without spaces: the first character stands for the first word
_PLAIN = re.compile(r"[^\W\d_][^\W_]*(?:['-][^\W\d_]+)*")
_OPTIONAL = "?*{"


class _Matcher(NamedTuple):
    phrases: dict[str, tuple[Rule, ...]]
    firsts: dict[str, tuple[tuple[str, Rule], ...]]  # first word of a pattern -> patterns
    inner: tuple[tuple[str, str, Rule], ...]  # a literal that the pattern needs, for patterns that may start with any word


def key(text: str) -> str:
    """What phrases and patterns are compared with: lower case, single spaces, no marks around, nothing invisible.

    >>> key("  * Skip\\u200b to\\u00a0Content »")
    'skip to content'
    >>> key("[Skip to content](#main)")
    'skip to content'
    """
    if not text.isascii():
        text = _ICONS.sub(" ", text.translate(_STRAIGHT))
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    words = text.split()
    if len(words) > 1 and words[0] == "o" and words[1][0].isupper():  # the third-level bullet of text browsers
        del words[0]
    return " ".join(words).lower().strip(_MARKS)


def named(text: str) -> tuple[Rule, ...]:
    """Every rule that speaks of the whole block; the caller looks at `zone`.

    >>> [rule.name for rule in named("Skip to content")]
    ['skip-link']
    >>> named("Skip to content negotiation in HTTP")
    ()
    """
    if len(text) > _RAW:
        return ()
    block = key(text)
    if not block or len(block) > LONGEST:
        return ()
    matcher = _matcher()
    if found := matcher.phrases.get(block):
        return found
    if (first := _first(block)) in matcher.firsts and _joined(first).fullmatch(block):
        return tuple(rule for pattern, rule in matcher.firsts[first] if _compiled(pattern).fullmatch(block))
    for literal, pattern, _ in matcher.inner:
        if literal in block and _compiled(pattern).fullmatch(block):
            return tuple(r for need, p, r in matcher.inner if need in block and _compiled(p).fullmatch(block))
    return _row(block, matcher) if _SEPARATORS.search(block) else ()


def _row(block: str, matcher: _Matcher) -> tuple[Rule, ...]:
    """A bar of links is named when each of its pieces is a phrase: "Privacy | Terms of Use | Contact us"."""
    found: dict[Rule, None] = {}
    for piece in _SEPARATORS.split(block):
        rules = matcher.phrases.get(piece.strip(_MARKS))
        if rules is None:
            return ()
        found.update(dict.fromkeys(rules))
    return tuple(found)


def _first(block: str) -> str:
    """The index word of a block: its first word, `0` for a number, one character where words are not spaced."""
    char = block[0]
    if char.isdecimal():
        return "0"
    if char >= _CJK or not char.isalpha():
        return char
    found = _PLAIN.match(block)
    return found.group() if found else char


def firsts_of(pattern: str) -> frozenset[str] | None:
    r"""The index words with which a match of the pattern may begin, None when any word may.

    >>> sorted(firsts_of("(?:please )?(?:skip|jump) to"))
    ['jump', 'please', 'skip']
    >>> firsts_of(r"\d+ comments?"), firsts_of("[^.]{1,30} mailing list")
    (frozenset({'0'}), None)
    """
    if pattern.startswith(r"\d"):
        return frozenset("0")
    word = _PLAIN.match(pattern)
    start = word.end() if word else 0
    if word and word.group()[0] >= _CJK:
        return frozenset(word.group()[0])
    if pattern[start : start + 3] == "(?:":
        options, rest, optional = _group(pattern, start)
        tails = [option + rest for option in options] + [rest] * optional
        found = [firsts_of(pattern[:start] + tail) for tail in tails]
        return None if None in found else frozenset().union(*(words for words in found if words))
    if pattern[start : start + 1] and pattern[start] in "?*":
        shorter, longer = pattern[: start - 1] + pattern[start + 1 :], pattern[:start] + pattern[start + 1 :]
        both = [firsts_of(shorter), firsts_of(longer)]
        return None if None in both else frozenset().union(*(words for words in both if words))
    if word is None:
        return None if pattern[:1] in ("", "[", ".", "\\", "^") else frozenset(pattern[0])
    closed = pattern[start : start + 1] in ("", " ", ",", ":", ";", ".") or pattern.startswith((r"\b", "[ ", "[,", "[:"), start)
    return frozenset((word.group(),)) if closed else None


def _group(pattern: str, start: int) -> tuple[list[str], str, bool]:
    """The alternatives of the group at `start`, what follows it, and whether the group may be absent."""
    depth, begin, options, index = 0, start + 3, [], start
    while True:
        char = pattern[index]
        if char == "\\":
            index += 1
        elif char == "[":
            index = pattern.index("]", index + 2)
        elif char == "(":
            depth += 1
        elif char == ")" and depth == 1:
            break
        elif char == ")":
            depth -= 1
        elif char == "|" and depth == 1:
            options.append(pattern[begin:index])
            begin = index + 1
        index += 1
    options.append(pattern[begin:index])
    rest = pattern[index + 1 :]
    if rest[:1] in ("?", "*"):
        return options, rest[1:], True
    if rest[:1] == "{":
        return options, rest[rest.index("}") + 1 :], rest.startswith(("{0", "{,"))
    return options, rest[1:] if rest[:1] == "+" else rest, False


def needed(pattern: str) -> str:
    """The longest literal that every match of a pattern holds.

    >>> needed("[^.]{1,30} mailing lists?")
    ' mailing list'
    """
    pieces, piece, depth, index = [], "", 0, 0
    while index < len(pattern):
        char = pattern[index]
        if char == "\\":
            index += 1
            pieces, piece = [*pieces, piece], ""
        elif char in "([":
            depth += 1
            pieces, piece = [*pieces, piece], ""
        elif char in ")]":
            depth -= 1
        elif char in _OPTIONAL and not depth:
            pieces, piece = [*pieces, piece[:-1]], ""
            if char == "{":
                index = pattern.index("}", index)
        elif char in ".+$^|" and not depth:
            pieces, piece = [*pieces, piece], ""
        elif not depth:
            piece += char
        index += 1
    return max([*pieces, piece], key=len)


@cache
def _matcher() -> _Matcher:
    phrases: dict[str, tuple[Rule, ...]] = {}
    firsts: dict[str, tuple[tuple[str, Rule], ...]] = {}
    inner: list[tuple[str, str, Rule]] = []
    for rule in ALL:
        if rule.status == "retired":
            continue
        for phrase in rule.phrases:
            phrases[phrase] = (*phrases.get(phrase, ()), rule)
        for pattern in rule.patterns:
            words = firsts_of(pattern)
            if words is None:
                inner.append((needed(pattern), pattern, rule))
            for word in words or ():
                firsts[word] = (*firsts.get(word, ()), (pattern, rule))
    return _Matcher(phrases, firsts, tuple(inner))


@cache
def _joined(first: str) -> re.Pattern[str]:
    return re.compile("|".join(pattern for pattern, _ in _matcher().firsts[first]))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
