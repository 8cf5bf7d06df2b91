"""Which rules name a block: a gate by length, a look-up of phrases, then the patterns that its first word selects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from cleanse.rules import ALL
from cleanse.rules.types import LONGEST, Rule

_RAW = 4 * LONGEST  # indentation and link targets make a short block long
_MARKS = ' #*-+_•·|[]<>«»‹›→←↑↓▲▼▾▸►◄✕✖×…:.!¶–—=~`"“”„'  # bullets, Markdown, arrows, final marks
# Zero-width characters, soft hyphens, direction marks, variation selectors: chrome hides behind them.
_UNSEEN = (0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF)
_STRAIGHT = {
    **dict.fromkeys((*_UNSEEN, 0xFE0E, 0xFE0F)),
    **dict.fromkeys((0x2018, 0x2019, 0x2BC), "'"),
    **dict.fromkeys((0x2010, 0x2011), "-"),
}
_ICONS = "[\ue000-\uf8ff\u2300-\u23ff\u2600-\u27bf\U0001f000-\U0001faff]+"  # icon fonts use the private area
_LINK = r"!?\[([^\[\]]*)\]\([^()\s]*(?: \"[^\"]*\")?\)"  # Markdown; the target says nothing about the block
_BARS = ("|", "·", " - ", " / ", "•", " – ")  # between the links of a bar
_SEPARATORS = r" ?[|·•] ?| [/–-] "
_UNSPACED = "\u2e80"  # from here on scripts without spaces: the first character stands for the first word
_WORD = r"[^\W\d_][^\W_]*(?:['-][^\W\d_]+)*"
_SYNTAX = r"\\.|\[[^\]]*\]|[()|]"  # of a pattern; escapes and classes are passed over
_SIGNS = frozenset("\\([{|?*+.^$")  # what is no literal in a pattern
LEAST = 2  # characters; shorter literals are in most blocks
_JOINING = "([.\\'-{+"  # after these the first word of a pattern may go on


class _Test(NamedTuple):
    """A pattern, behind literals that every match of it holds: few patterns are ever compiled."""

    literal: str
    some: tuple[str, ...]  # one of them at least
    pattern: str
    rule: Rule

    def matches(self, block: str) -> bool:
        """Tell if the pattern matches the whole block."""
        if self.literal not in block or (self.some and not any(map(block.__contains__, self.some))):
            return False
        return _compiled(self.pattern).fullmatch(block) is not None


class _Matcher(NamedTuple):
    phrases: dict[str, tuple[Rule, ...]]
    firsts: dict[str, list[tuple[str, Rule]]]  # index word of a pattern -> patterns
    inner: tuple[_Test, ...]  # patterns that any word may begin


def key(text: str) -> str:
    r"""What phrases and patterns are compared with: lower case, single spaces, no marks around, nothing invisible.

    >>> key("  * Skip\u200b to\u00a0Content »"), key("[Skip to content](#main)")
    ('skip to content', 'skip to content')
    """
    if not text.isascii():
        text = _compiled(_ICONS).sub(" ", text.translate(_STRAIGHT))
    if "](" in text:
        text = _compiled(_LINK).sub(r"\1", text)
    if "**" in text:
        text = text.replace("**", "")
    words = text.split()
    if words and words[0] == "o" and words[-1][0].isupper():  # the third-level bullet of text browsers
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
    first = _first(block)
    tests = (*_tests(first), *matcher.inner) if first in matcher.firsts else matcher.inner
    for test in tests:
        if test.literal in block and test.matches(block):
            return _distinct(test.rule for test in tests if test.matches(block))
    for bar in _BARS:
        if bar in block:
            return _row(block, matcher)
    return ()


def _row(block: str, matcher: _Matcher) -> tuple[Rule, ...]:
    """A bar of links is named when each of its pieces is a phrase: "Privacy | Terms of Use | Contact us"."""
    found: list[Rule] = []
    for piece in _compiled(_SEPARATORS).split(block):
        rules = matcher.phrases.get(piece.strip(_MARKS))
        if rules is None:
            return ()
        found += rules
    return _distinct(found)


def _distinct(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple({rule.code: rule for rule in rules}.values())


def _first(block: str) -> str:
    """The index word of a block: its first word, `0` for a number, one character where words are not spaced."""
    char = block[0]
    if char.isdecimal():
        return "0"
    if char >= _UNSPACED or not char.isalpha():
        return char
    word = block.partition(" ")[0]
    if word.isalpha():
        return word
    found = _compiled(_WORD).match(word)
    return str(found.group()) if found else char


def firsts_of(pattern: str) -> frozenset[str] | None:
    r"""The index words with which a match of the pattern may begin, None when any word may.

    >>> sorted(firsts_of("(?:please )?(?:skip|jump) to"))
    ['jump', 'please', 'skip']
    >>> firsts_of(r"\d+ comments?"), firsts_of("[^.]{1,30} mailing list")
    (frozenset({'0'}), None)
    """
    word, space, _ = pattern.partition(" ")
    if space and word.isalpha() and word < _UNSPACED and pattern[len(word) + 1 :][:1] != "?":
        return frozenset((word,))
    if pattern.startswith((r"\d", r"\(")):
        return frozenset("0" if pattern[1] == "d" else "(")
    found = _compiled(_WORD).match(pattern)
    word = str(found.group()) if found else ""
    start = len(word)
    if word >= _UNSPACED:
        return frozenset(word[0])
    if pattern.startswith("(?:", start):
        if word and pattern.startswith("(?: ", start):  # what may follow begins with a space: the word is whole
            return frozenset((word,))
        options, rest, optional = _group(pattern, start)
        return _union([word + option + rest for option in options] + [word + rest] * optional)
    if pattern[start : start + 1] in ("?", "*"):
        rest = pattern[start + 1 :]
        return _union([word[:-1] + rest, word + rest])
    if pattern[start + 1 : start + 2] == "?" and pattern[start] not in "])":
        return _union([word + pattern[start + 2 :], word + pattern[start] + pattern[start + 2 :]])
    if not word:
        return None if pattern[:1] in ("", "[", ".", "\\", "^") else frozenset(_first(pattern))
    follower = pattern[start : start + 1]
    whole = not (follower.isalnum() or follower in _JOINING) or not follower
    whole = whole or pattern.startswith((r"\b", r"\(", r"\|", r"\\", "[ ", "[,", "[:", "[-", "[("), start)
    return frozenset((word,)) if whole else None


def _union(patterns: list[str]) -> frozenset[str] | None:
    found = [firsts_of(pattern) for pattern in patterns]
    return None if None in found else frozenset().union(*(words for words in found if words))


def _group(pattern: str, start: int) -> tuple[list[str], str, bool]:
    """The alternatives of the group at `start`, what follows it, and whether the group may be absent."""
    depth, begin, end = 0, start + 3, pattern.find(")", start)
    plain = pattern[begin:end]
    options = plain.split("|")
    if not ("(" in plain or "[" in plain or "\\" in plain):  # most groups: words and nothing else
        return _followed(options, pattern[end + 1 :])
    options.clear()
    for found in _compiled(_SYNTAX).finditer(pattern, start):
        sign, end = found.group(), found.start()
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if not depth:
                break
        elif sign == "|" and depth == 1:
            options.append(pattern[begin:end])
            begin = end + 1
    options.append(pattern[begin:end])
    return _followed(options, pattern[end + 1 :])


def _followed(options: list[str], rest: str) -> tuple[list[str], str, bool]:
    if rest[:1] == "{":
        return options, rest[rest.index("}") + 1 :], rest.startswith(("{0", "{,"))
    return options, rest.removeprefix("?").removeprefix("*").removeprefix("+"), rest[:1] in ("?", "*")


def needed(pattern: str) -> str:
    """The longest literal that every match of a pattern holds.

    >>> needed("[^.]{1,30} mailing lists?")
    ' mailing list'
    """
    if _SIGNS.isdisjoint(pattern):
        return pattern
    pieces: list[str] = []
    piece, depth, index = "", 0, 0
    while index < len(pattern):
        char = pattern[index]
        if char in "\\([.+$^|?*{":
            pieces.append(piece[:-1] if char in "?*{" else piece)
            piece = ""
        if char == "\\":
            index += 1
        elif char == "[":
            index = pattern.index("]", index + 2)
        elif char == "{":
            index = pattern.index("}", index)
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif not depth and char not in ".+$^|?*":
            piece += char
        index += 1
    return max([*pieces, piece], key=len)


def choices(pattern: str) -> tuple[str, ...]:
    """Literals of which every match holds at least one: those of the group whose alternatives say most; () for none.

    >>> choices("(?:see|get) [^.]{1,30} (?:newsletters?|mailing lists?)")
    ('newsletter', 'mailing list')
    """
    best: tuple[str, ...] = ()
    index = 0
    while index < len(pattern):
        char = pattern[index]
        if char == "(":
            options, rest, optional = _group(pattern, index)
            found = tuple(map(needed, options))
            if pattern.startswith("(?:", index) and not optional and _says(found) > max(_says(best), LEAST):
                best = found
            index = len(pattern) - len(rest)
        elif char == "[":
            index = pattern.index("]", index + 2) + 1
        else:
            index += 2 if char == "\\" else 1
    return best


def _says(literals: tuple[str, ...]) -> int:
    return min(map(len, literals), default=0)


@cache
def _matcher() -> _Matcher:
    phrases: dict[str, tuple[Rule, ...]] = {}
    firsts: dict[str, list[tuple[str, Rule]]] = {}
    inner: list[_Test] = []
    for rule in ALL:
        if rule.status == "retired":
            continue
        alone = (rule,)
        if phrases.keys().isdisjoint(rule.phrases):
            phrases.update(dict.fromkeys(rule.phrases, alone))
        else:
            for phrase in rule.phrases:
                phrases[phrase] = (*phrases[phrase], rule) if phrase in phrases else alone
        for pattern in rule.patterns:
            words = firsts_of(pattern)
            if words is None:
                inner.append(_Test(needed(pattern), choices(pattern), pattern, rule))
            for word in words or ():
                firsts.setdefault(word, []).append((pattern, rule))
    return _Matcher(phrases, firsts, tuple(inner))


@cache
def _tests(first: str) -> tuple[_Test, ...]:
    return tuple(_Test(needed(pattern), choices(pattern), pattern, rule) for pattern, rule in _matcher().firsts[first])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
