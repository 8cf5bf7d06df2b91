"""Which lines of a flat text are chrome: named rules and the learned line models, until nothing more goes.

A cleaned text must come out of a second run untouched. So the verdict is a function of the lines alone, as they will
stand in the clean text, and it is asked again about what is left until it has nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from operator import truediv
from typing import NamedTuple

from cleanse.chrome import named
from cleanse.chrome.lines import Line, columns, lines
from cleanse.chrome.zones import Zones, is_prose, span
from cleanse.core.text import normalise, size_in_words, tidy
from cleanse.core.types import Block, Document, Problem, Removal
from cleanse.rules.official import ANNEXED, ANNEXES, GREETED, NOTE_MARKS, SALUTATIONS, SIGNATURES, SPEAKERS, THANKS
from cleanse.rules.types import Rule

HEAD, TAIL, INLINE, RUN, REPEATED = "CHR810", "CHR811", "CHR812", "CHR813", "CHR814"
MODEL = frozenset((HEAD, TAIL, INLINE, RUN, REPEATED))
MOST_ROUNDS = 12  # twice as many as the worst of 8,600 texts needed; after them the models stay silent
FULL_PAGE, RATHER = 0.9, 0.5  # chances from which a text is taken for a full page, surely and rather
MILD = 0.25  # a line of what is rather a full page goes only below it
# Chances of content below which a line of a nearly clean text goes: above and below the body where something else is
# surely foreign, where nothing is, inside the body, and for a line as long as a sentence.
LIGHT_EDGE, LIGHT_ALONE, LIGHT_INSIDE, LIGHT_LONG = 0.5, 0.2, 0.05, 0.3
LIGHT_SURE = 0.15  # a line with a smaller chance is surely foreign
MUCH_SHARE, MUCH_WORDS = 0.12, 50  # of a nearly clean text: a line that holds so much of it is not foreign to it
MANY_WORDS = 25
DOUBT = 0.4  # a line of many words goes from a full page only below it
PROSE_WORDS = 10  # of a line that stands for the body
SHORT_WORDS, RUN_LINES = 4, 5  # of a run of menu entries
GUARD_SHARE = 0.5  # of the words in long lines
FEW_LINES = 3  # a text of fewer has no chrome that only its place would tell

NUMBER_DIGITS = 6  # of the number of a document that stands on a line
SIGNED_LINES = 6  # below a signature line: names, offices, places
SHORT_SIGNED = 8  # words of such a line
BEGINNINGS = (*GREETED, *ANNEXED)
SIGNED = frozenset(line[:2] for line in SIGNATURES)
# How a line must begin, or end, to be any such part; speakers have a colon, or a letter and a stop.
OPENINGS = frozenset([phrase[:2] for phrase in (*BEGINNINGS, *SIGNATURES, *THANKS, *ANNEXES, "q.", "a.")])
OPENERS = NOTE_MARKS.union("[( .!。！")
ENDINGS = frozenset(",!:，：！،")
NAME_PART = 60  # characters of the name of a speaker, with the office
SPOKEN_WORDS = 8  # of what a speaker says, where a full page has lines like "Price: 5" too


# The columns of lines that stand together, and what is said of all of them -> a chance for each line.
Ask = Callable[[Sequence[Sequence[float]], Sequence[float]], Sequence[float]]


class Judges(NamedTuple):
    """The learned models: a lexicon, and functions that give chances for rows of features."""

    lexicon: Mapping[str, int]
    shape: Callable[[Sequence[Sequence[float]]], Sequence[float]]  # that a text is a full page
    page: Ask  # that a line of a full page is content
    light: Ask  # that a line of a nearly clean text is


class Verdict(NamedTuple):
    """Lines that go, with the chance that they are content."""

    place: int
    chance: float


@cache
def judges() -> Judges:
    """The models as they ship."""
    from functools import partial

    from cleanse.models import line_lexicon, line_light_trees, line_page_trees, line_shape_trees
    from cleanse.models.trees import probabilities, together

    return Judges(
        line_lexicon.weights(),
        partial(probabilities, line_shape_trees),
        partial(together, line_page_trees),
        partial(together, line_light_trees),
    )


def version() -> str:
    """What `provenance.model` says of the models."""
    from cleanse.models import line_lexicon

    return line_lexicon.VERSION


def removals(
    document: Document, rules: Sequence[tuple[Rule, ...]], moved: Iterable[Removal] = (), regime: str = "auto"
) -> Iterator[Removal]:
    """Everything in a text that is chrome; `moved` are lines that go into fields, and will be missing the next time.

    `regime` is page for the text of a full page, light for a text from which only surely foreign lines shall go, auto
    to look.
    """
    wrap = document.layout.wrap
    texts = [
        text if text.isprintable() and "  " not in text else plain(text, wrap)
        for text in [block.text for block in document.blocks]
    ]
    alive = [i for i, text in enumerate(texts) if text and document.blocks[i].kind != "frontmatter"]
    said, chances = settled(document, texts, rules, alive, leaving(document, moved), regime)
    gone = set(said) | set(chances)
    yield from said.values()
    for index, code in places(document.blocks, texts, chances, gone):
        block = document.blocks[index]
        yield Removal(code, block.start, block.end, round(1 - chances[index], 3))


def settled(
    document: Document,
    texts: Sequence[str],
    rules: Sequence[tuple[Rule, ...]],
    alive: list[int],
    moved: set[int],
    regime: str,
) -> tuple[dict[int, Removal], dict[int, float]]:
    """What rules remove and what the models remove, by index of the block, once nothing more goes."""
    judge = judges()
    by_start = {block.start: index for index, block in enumerate(document.blocks)}
    blocks = [
        block if block.text is text else block._replace(text=text)
        for block, text in zip(document.blocks, texts, strict=True)
    ]
    prose = {i for i in alive if not rules[i] and is_prose(texts[i])}
    own = dict(
        zip(alive, lines((texts[i] for i in alive), (bool(rules[i]) for i in alive), judge.lexicon), strict=True)
    )
    said: dict[int, Removal] = {}
    chances: dict[int, float] = {}
    for _ in range(MOST_ROUNDS):
        part = document._replace(blocks=tuple([blocks[i] for i in alive]))
        body = [place for place, i in enumerate(alive) if i in prose]
        zones = Zones(tuple([rules[i] for i in alive]), *span(body, len(alive)))
        ruled = {by_start[removal.start]: removal for removal in named.removals(part, zones)}
        judged = {alive[place]: chance for place, chance in verdicts([own[i] for i in alive], judge, regime)}
        said |= ruled
        chances |= {index: chance for index, chance in judged.items() if index not in ruled and index not in moved}
        left = [i for i in alive if i not in ruled and i not in judged and i not in moved]
        if len(left) == len(alive) or not left:
            return said, chances
        alive = left
    return said, {}


def verdicts(found: list[Line], judge: Judges, regime: str) -> Iterator[Verdict]:
    """The lines that the models would remove from lines that stand together."""
    if len(found) < FEW_LINES:
        return
    by_column, page = columns(found)
    likely = judge.shape((page,))[0] if regime == "auto" else float(regime == "page")
    full = likely >= RATHER
    spared: set[int] = set()
    if full:
        chances = judge.page(by_column, page)
        stays = choose(chances, [line.words for line in found])
        stays = [
            stay or (chance >= DOUBT and line.words >= MANY_WORDS) or (likely < FULL_PAGE and chance >= MILD)
            for stay, chance, line in zip(stays, chances, found, strict=True)
        ]
    else:
        chances = judge.light(by_column, page)
        stays = spare(chances, found)
        spared = signed(found)
    names: dict[str, int] = {}
    for index in [index for index, stay in enumerate(stays) if not stay]:
        text = found[index].text
        if index in spared or official(text):
            continue
        if not full and (
            (text[0] == "(" and text[-1] == ")")  # an aside belongs to a text: "(Text with EEA relevance)"
            or text[0] == "|"  # a row of a table or a drawing
            or numbered(text)
            or not any(map(str.isalnum, text))  # a rule, a row of stars: no words to be foreign
        ):
            continue
        if ":" in text or "：" in text:
            names = names or speakers(found)
            head = said_by(text)
            if names.get(head, 0) > 1 and (not full or found[index].words >= SPOKEN_WORDS) and is_name(head):
                continue
        yield Verdict(index, chances[index])


def speakers(found: Sequence[Line]) -> dict[str, int]:
    """How many lines begin with each name and a colon."""
    names: dict[str, int] = {}
    for line in found:
        if head := said_by(line.text):
            names[head] = names.get(head, 0) + 1
    return names


def signed(found: Sequence[Line]) -> set[int]:
    """The lines below a signature line that belong to it: names and offices."""
    spared: set[int] = set()
    for index, line in enumerate(found):
        if line.words <= SHORT_SIGNED and signature(line.text[:200].lower()):
            for below in range(index + 1, min(index + 1 + SIGNED_LINES, len(found))):
                if found[below].words > SHORT_SIGNED or found[below].named:
                    break
                spared.add(below)
    return spared


def choose(chances: Sequence[float], words: Sequence[float]) -> list[bool]:
    """Which lines of a full page stay: the most probable ones, as many as make the expected F1 (in words) largest."""
    order = sorted(range(len(chances)), key=chances.__getitem__, reverse=True)
    hits = list(accumulate([chances[i] * words[i] for i in order]))
    wanted = hits[-1] or 1.0
    held = accumulate([words[i] for i in order], initial=wanted)
    next(held)
    ratios = list(map(truediv, hits, held))
    size = ratios.index(max(ratios)) + 1
    stays = [False] * len(order)
    for index in order[:size]:
        stays[index] = True
    return stays


def spare(chances: Sequence[float], found: Sequence[Line]) -> list[bool]:
    """Which lines of a nearly clean text stay: all but the surely foreign ones.

    Above and below the body a doubtful line goes only in company: where a rule or the model is sure of another line.
    """
    prose = [index for index, line in enumerate(found) if line.words >= PROSE_WORDS and chances[index] >= LIGHT_EDGE]
    first, last = (prose[0], prose[-1]) if prose else (len(found), -1)
    head, tail = (
        LIGHT_EDGE if any(chances[i] < LIGHT_SURE or found[i].named for i in zone) else LIGHT_ALONE
        for zone in (range(first), range(last + 1, len(found)))
    )
    if not prose:
        tail = head
    much = max(MUCH_WORDS, MUCH_SHARE * sum([line.words for line in found]))
    return [
        chance >= (head if index < first else tail if index > last else LIGHT_INSIDE)
        or (chance >= LIGHT_LONG and line.words >= PROSE_WORDS)
        or line.words >= much
        for index, (chance, line) in enumerate(zip(chances, found, strict=True))
    ]


def official(text: str) -> bool:
    """Whether a line is a part of official documents that a model may take for chrome.

    >>> official("Mr Aleinik,"), official("Annex II"), official("Question 3: Why?"), official("Schedule a call")
    (True, True, True, False)
    """
    low = text[:200].lower()
    if (
        low[:2] not in OPENINGS
        and low[:1] not in OPENERS
        and low[-1:] not in ENDINGS
        and ":" not in low
        and "：" not in low
    ):
        return False  # nearly all lines
    words = low.split(None, 2)
    if not words:
        return False
    first = words[0].rstrip(",:：.!")
    if low[-1] in ENDINGS and len(low) <= 100 and (first in SALUTATIONS or words[0] in SALUTATIONS):
        return True
    if len(low) <= NAME_PART and low.startswith(BEGINNINGS):
        return True
    if low[:1] in NOTE_MARKS or (low[:1] in "[(" and low[1:].partition("]" if low[0] == "[" else ")")[0].isdecimal()):
        return True
    if low.strip(" .!。！") in THANKS:
        return True
    if first in ANNEXES:
        mark = text.split(None, 2)[1].strip(".:,–—-") if len(words) > 1 else "I"
        return len(mark) <= 4 and (not mark or mark.isupper() or mark.isdecimal())
    speaker = said_by(low)
    return (bool(speaker) and speaker.rstrip(" 0123456789№.") in SPEAKERS) or signature(low)


def numbered(text: str) -> bool:
    """Whether a line begins with what looks like the number of a document, or a date.

    >>> numbered("2023/0098 (COD)"), numbered("67-19-01-2023"), numbered("2023 in review"), numbered("1/2 price")
    (True, True, False, False)
    """
    if not text[0].isdecimal():
        return False
    first = text.partition(" ")[0]
    return ("/" in first or "-" in first) and sum(map(str.isdecimal, first)) >= NUMBER_DIGITS


def signature(low: str) -> bool:
    """Whether a line, in lower case, begins the signature of a letter or an act."""
    return low[:2] in SIGNED and low.startswith(SIGNATURES) and len(low) <= 120


def said_by(text: str) -> str:
    """What stands before the colon of a short name; "" if there is none.

    >>> said_by("Ned Price: Good afternoon."), said_by("It is this: nobody knew that it would be so.")
    ('Ned Price', 'It is this')
    """
    head, colon, _ = text[: NAME_PART + 1].replace("：", ":").partition(":")
    if not colon and text[:3].lower() in ("q. ", "a. "):
        return text[0]
    return head.strip() if colon else ""


def is_name(head: str) -> bool:
    """Whether all words of a name begin like names do.

    >>> is_name("Ned Price"), is_name("It is this"), is_name("王毅"), is_name("MR. SMITH (UK)")
    (True, False, True, True)
    """
    words = head.replace("(", "").split()
    return 0 < len(words) <= 6 and all(not word[0].islower() and not word[0].isdecimal() for word in words)


def places(
    blocks: Sequence[Block], texts: Sequence[str], chances: Mapping[int, float], gone: set[int]
) -> Iterator[tuple[int, str]]:
    """The code of each line that a model removes: in a run of short lines, repeated, above, below or in the body."""
    if not chances:
        return
    kept = [index for index in range(len(blocks)) if index not in gone]
    body = [index for index in kept if size_in_words(texts[index]) >= PROSE_WORDS] or kept
    first, last = (body[0], body[-1]) if body else (len(blocks), -1)
    counts: dict[str, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    run = 0
    in_run: set[int] = set()
    for index in range(len(blocks) + 1):
        if index < len(blocks) and index in gone and texts[index].count(" ") < SHORT_WORDS:
            run += 1
            continue
        if run >= RUN_LINES:
            in_run.update(range(index - run, index))
        run = 0
    for index in chances:
        if index in in_run:
            yield index, RUN
        elif counts[texts[index]] > 1:
            yield index, REPEATED
        else:
            yield index, HEAD if index < first else TAIL if index > last else INLINE


def leaving(document: Document, moved: Iterable[Removal]) -> set[int]:
    """The indexes of the blocks that move into fields as a whole."""
    spans = {(removal.start, removal.end) for removal in moved}
    return {index for index, block in enumerate(document.blocks) if (block.start, block.end) in spans}


def plain(text: str, wrap: int | None) -> str:
    r"""A line as it will stand in the clean text.

    >>> plain("A\u00a0line", None), plain("two wrapped\n  lines", 72)
    ('A line', 'two wrapped lines')
    """
    return tidy(normalise(text, (), wrap) if "\n" in text else text)


def guard(document: Document, said: Iterable[Removal]) -> Iterator[Problem]:
    """A doubt when the models take a large share of the words that stand in long lines."""
    if document.layout.features:
        return
    taken = {removal.start for removal in said if removal.code in MODEL}
    lost = total = 0
    for block in document.blocks:
        if block.end - block.start < 2 * MANY_WORDS - 1:
            continue
        words = size_in_words(block.text)
        if words >= MANY_WORDS:
            total += words
            lost += words if block.start in taken else 0
    if lost > GUARD_SHARE * total:
        message = f"{100 * lost // total} % of the words in long lines were taken for chrome; see removed[]"
        yield Problem("TXT120", "warning", message)
