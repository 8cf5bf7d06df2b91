"""Which rules name a block: a gate by length, a look-up of phrases, then the patterns that its first word selects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import normalize

from cleanse.rules import ALL, BY_CODE
from cleanse.rules.firsts import FIRSTS, INNER
from cleanse.rules.phrases import load, script_of
from cleanse.rules.types import LONGEST, Rule

_RAW = 4 * LONGEST  # indentation and link targets make a short block long
_SHORT = 64  # characters of a block in which numbers and names of networks are looked for
_MARKS = (
    ' #*-+_•·|[]<>«»‹›→←↑↓▲▼▾▸►◄✕✖×…:.!¶–—=~`"“”„'  # bullets, Markdown, arrows, final marks
    "●○■□◆◇▪▫▶◀◂▹▻※¡。、।։؛،‧・【】「」『』〔〕《》〈〉"
)
# Zero-width characters, soft hyphens, direction marks, variation selectors: chrome hides behind them.
_UNSEEN = (0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF)
# Spellings that a page, its capitals or its keyboard may change: dotted and dotless i, e for yo, Greek without accents,
# cedilla for comma, Arabic forms of one letter, points and nuktas. Phrases and patterns are written in the right column.
_FOLDED: dict[str, str] = {
    **dict.fromkeys(map(chr, (*_UNSEEN, 0xFE0E, 0xFE0F)), ""),
    **dict.fromkeys("\u2018\u2019\u02bb\u02bc\u05f3", "'"),
    **dict.fromkeys("\u2010\u2011\u05be", "-"),
    **dict.fromkeys("\u05f4\u2033", '"'),
    **dict.fromkeys(map(chr, (0x640, 0x670, 0x93C, 0x9BC, *range(0x64B, 0x653), *range(0x591, 0x5BD), *range(0x5BF, 0x5C8))), ""),
    **dict(zip("İıЁёŞşŢţ", "iiееșșțț", strict=True)),
    **dict(zip("άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ", "αεηιουωιυιυαεηιουωιυ", strict=True)),
    **dict(zip("أإآٱىیکةۀە", "ااااييكههه", strict=True)),
    **{chr(0x958 + n): char for n, char in enumerate("कखगजडढफय")},
    "\u09dc": "ড", "\u09dd": "ঢ", "\u09df": "য",
    **{chr(0xFEE0 + n): chr(n) for n in range(0x21, 0x7F)},  # full width
    "ß": "ss",
    "և": "եւ",
}  # fmt: skip
_ICONS = "\ue000-\uf8ff\u2300-\u23ff\u2600-\u27bf\U0001f000-\U0001faff"  # icon fonts use the private area
_WIDE = "[\u0300-\u036f\u1100-\u11ff\ufb00-\ufdff\ufe70-\ufefe\uff5f-\uffef]"  # other forms of usual letters
_ODD = f"[{_ICONS}{_WIDE[1:-1]}{''.join(_FOLDED)}]"
_LINK = r"!?\[([^\[\]]*)\]\([^()\s]*(?: \"[^\"]*\")?\)"  # Markdown; the target says nothing about the block
_BARS = ("|", "·", " - ", " / ", "•", " – ", ". ")  # between the links of a bar
_SEPARATORS = r" ?[|·•] ?| [/–-] |[.!] "
_NUMBER = r"\d[\d.,]*"
_MENU_PIECES = 4  # of a bar, not all of them known
_MENU_PIECE = 30  # characters
_RIGHTS_PIECES = 3  # before and with the phrase that reserves rights
_HOLDER = 50  # characters of who holds them
# Where a page can be sent; `{}` stands for them in the phrases.
NETWORKS = (
    "facebook", "twitter", "whatsapp", "linkedin", "telegram", "pinterest", "instagram", "reddit", "tumblr", "messenger",
    "bluesky", "threads", "mastodon", "viber", "vkontakte", "wechat", "weibo", "line", "flipboard", "pocket", "x", "vk",
)  # fmt: skip
_WHOLE = 5  # shorter names count as whole words only
_BEGINNINGS = frozenset(name[:4] for name in NETWORKS)
_UNSPACED = "\u2e80"  # from here on scripts without spaces: the first character stands for the first word
_WORD = r"[^\W\d_][^\W_]*(?:['-][^\W\d_]+)*"
_SYNTAX = r"\\.|\[[^\]]*\]|[()|]"  # of a pattern; escapes and classes are passed over
_JOINING = "([.\\'-{+"  # after these the first word of a pattern may go on


class _Test(NamedTuple):
    """A pattern, behind a literal that every match of it holds: few patterns are ever compiled."""

    literal: str
    pattern: str
    rule: Rule


class _Tests(NamedTuple):
    """Patterns, and all their literals at hand: most blocks hold none."""

    literals: tuple[str, ...]
    tests: tuple[_Test, ...]


class _Matcher(NamedTuple):
    phrases: dict[str, tuple[Rule, ...]]
    inner: _Tests  # patterns that any word may begin


def key(text: str) -> str:
    r"""What phrases and patterns are compared with: lower case, single spaces, no marks around, nothing invisible.

    Letters that are often written in another way are folded: see `_FOLDED`.

    >>> key("  * Skip\u200b to\u00a0Content »"), key("[Skip to content](#main)"), key("ΑΝΑΖΉΤΗΣΗ"), key("İLETİŞİM")
    ('skip to content', 'skip to content', 'αναζητηση', 'iletișim')
    """
    if not text.isascii() and _compiled(_ODD).search(text):
        if _compiled(_WIDE).search(text):
            text = normalize("NFKC", text)
        text = _compiled(_ODD).sub(_fold, text)
    if "](" in text:
        text = _compiled(_LINK).sub(r"\1", text)
    if "**" in text:
        text = text.replace("**", "")
    if text[:1] not in ("o", " ") and "  " not in text and text.isprintable():  # nearly all blocks
        return text.lower().strip(_MARKS)
    words = text.split()
    if words and words[0] == "o" and words[-1][0].isupper():  # the third-level bullet of text browsers
        del words[0]
    return " ".join(words).lower().strip(_MARKS)


def _fold(odd: re.Match[str]) -> str:
    """What stands for a letter with other spellings; a space for an icon."""
    char = odd.group()
    icon = char > "\uffff" or "\u2300" <= char <= "\u27bf" or "\ue000" <= char <= "\uf8ff"
    return " " if icon else _FOLDED.get(char, char)


def named(text: str) -> tuple[Rule, ...]:
    """Every rule that speaks of the whole block; the caller looks at `zone`.

    >>> [rule.name for rule in named("Skip to content")], [rule.name for rule in named("7 комментариев")]
    (['skip-link'], ['comment-count'])
    >>> named("Skip to content negotiation in HTTP")
    ()
    """
    size = len(text)
    if size > LONGEST and (size > _RAW or (text.isascii() and "](" not in text and "  " not in text)):
        return ()
    return _named(text)


@lru_cache(maxsize=2_048)  # the detectors, the zones and a second look ask about the same lines
def _named(text: str) -> tuple[Rule, ...]:
    block = key(text)
    if not block or len(block) > LONGEST:
        return ()
    matcher = _matcher()
    if found := _phrase(block, matcher):
        return found
    holds = block.__contains__
    first = _first(block)
    tests = _tests(first) if first in FIRSTS else matcher.inner
    if any(map(holds, tests.literals)) and (hits := _matches(block, tests.tests)):
        return _distinct(hits)
    if text.rstrip()[-1:] in ("!", "！") and (hits := _matches(block, _calls())):
        return _distinct(hits)
    return _row(block, matcher) if any(map(holds, _BARS)) else ()


def _phrase(block: str, matcher: _Matcher) -> tuple[Rule, ...]:
    """The rules of a block that is a phrase, also when numbers are read as `#` and networks as `{}`."""
    spoken = _spoken("latin" if block.isascii() else script_of(block))
    if found := matcher.phrases.get(block) or spoken.get(block):
        return found
    if len(block) > _SHORT:
        return ()
    if _compiled(_NUMBER).search(block):
        general = _compiled(_NUMBER).sub("#", block)
        return matcher.phrases.get(general) or spoken.get(general) or ()
    if block.isascii() and _BEGINNINGS.isdisjoint([word[:4] for word in block.split()]):
        return ()
    for name in filter(block.__contains__, NETWORKS):
        if len(name) >= _WHOLE:
            general = block.replace(name, "{}", 1)
        elif f" {name} " in f" {block} ":
            general = f" {block} ".replace(f" {name} ", " {} ", 1).strip()
        else:  # part of another word
            continue
        return matcher.phrases.get(general) or spoken.get(general) or ()
    return ()


def _row(block: str, matcher: _Matcher) -> tuple[Rule, ...]:
    """A bar of links is named when each of its pieces is a phrase: "Privacy | Terms of Use | Contact us"."""
    pieces = [piece.strip(_MARKS) for piece in _compiled(_SEPARATORS).split(block)]
    last = _phrase(pieces[-1], matcher)
    bar = "|" in block or "·" in block or "•" in block
    if not last and (not bar or len(pieces) < _MENU_PIECES):
        return ()
    known = [_phrase(piece, matcher) for piece in pieces[:-1]]
    known.append(last)
    if all(known):
        return _distinct(rule for rules in known for rule in rules)
    if last and last[0] is _RIGHTS and len(pieces) <= _RIGHTS_PIECES and len(block) - len(pieces[-1]) < _HOLDER:
        return last
    return _menu(pieces, known) if bar else ()


def _menu(pieces: list[str], known: list[tuple[Rule, ...]]) -> tuple[Rule, ...]:
    """A bar of short pieces, not all of them known: the first is the start page, or half of them are known."""
    if len(pieces) < _MENU_PIECES or max(map(len, pieces)) > _MENU_PIECE or not all(pieces):
        return ()
    count = sum(map(bool, known))
    home = any(rule is _SECTION for rule in known[0])
    return (_MENU,) if 2 * count >= len(pieces) or (home and count > 1) else ()


def _matches(block: str, tests: tuple[_Test, ...]) -> list[Rule]:
    return [rule for literal, pattern, rule in tests if literal in block and _compiled(pattern).fullmatch(block)]


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
    depth, begin, end = 0, start + 3, start
    options: list[str] = []
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
    rest = pattern[end + 1 :]
    if rest[:1] == "{":
        return options, rest[rest.index("}") + 1 :], rest.startswith(("{0", "{,"))
    return options, rest.removeprefix("?").removeprefix("*").removeprefix("+"), rest[:1] in ("?", "*")


def needed(pattern: str) -> str:
    """The longest literal that every match of a pattern holds.

    >>> needed("[^.]{1,30} mailing lists?")
    ' mailing list'
    """
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


_RIGHTS = BY_CODE["CHR401"]
_SECTION = BY_CODE["CHR015"]
_MENU = BY_CODE["CHR021"]


@cache
def _matcher() -> _Matcher:
    phrases: dict[str, tuple[Rule, ...]] = {}
    for rule in ALL:
        if rule.status != "retired" and rule.phrases:
            phrases.update(dict.fromkeys(rule.phrases, (rule,)))  # a phrase belongs to one rule
    return _Matcher(phrases, _tests_of(INNER))


@cache
def _spoken(script: str) -> dict[str, tuple[Rule, ...]]:
    """The phrases of the languages of one script."""
    by_name = {rule.name: (rule,) for rule in ALL if rule.status != "retired"}
    phrases: dict[str, tuple[Rule, ...]] = {}
    for table in load(script).values():
        for name, words in table.items():
            phrases.update(dict.fromkeys(words.split(" | "), by_name[name]))
    return phrases


@cache
def _tests(first: str) -> _Tests:
    return _tests_of(f"{FIRSTS[first]} {INNER}")


def _tests_of(places: str) -> _Tests:
    tests = tuple(map(_test, places.split()))
    return _Tests(tuple(dict.fromkeys(test.literal for test in tests)), tests)


def _test(place: str) -> _Test:
    code, _, index = place.partition(":")
    rule = BY_CODE[code]
    pattern = rule.patterns[int(index)]
    return _Test(needed(pattern), pattern, rule)


@cache
def _calls() -> tuple[_Test, ...]:
    """Patterns that end with an exclamation mark: it is their evidence, and a key has it no more."""
    found = [(pattern[:-1], rule) for rule in ALL for pattern in rule.patterns if pattern.endswith("!")]
    return tuple(_Test(needed(pattern), pattern, rule) for pattern, rule in found)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
