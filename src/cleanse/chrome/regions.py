"""What the page itself says about the place of each block: elements, roles and class names that stand for chrome."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cleanse.core import flags as f
from cleanse.rules.computed import REGION_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleanse.chrome.zones import Zones
    from cleanse.core.types import Container, Document

# Elements that the page marks itself, strongest first: bit and code.
MARKS = (
    (f.HIDDEN, "CHR087"),
    (f.IN_NAV, "CHR080"),
    (f.IN_FOOTER, "CHR480"),
    (f.IN_HEADER, "CHR081"),
    (f.IN_ASIDE, "CHR580"),
    (f.IN_BUTTON, "CHR088"),
    (f.IN_FORM, "CHR088"),
)
CONSENT = "CHR180"
DIALOG = 60  # blocks of the longest consent dialog
NEVER_NAMED = frozenset(("html", "body", "main", "article"))  # their class names speak of the whole page


def reasons(document: Document, wanted: Iterable[int]) -> Iterator[str]:
    """The code that the innermost telling element around each wanted block stands for, or an empty string.

    A reason, not a verdict: whole articles stand inside a <form>, and in columns called "sidebar".
    """
    layout = document.layout
    codes = _codes_around(layout.containers)
    for index in wanted:
        feature = layout.features[index]
        code = codes[feature.parent]
        if not code and feature.flags:
            code = next((marked for bit, marked in MARKS if feature.flags & bit), "")
        yield code


def _codes_around(containers: Sequence[Container]) -> list[str]:
    """For each container the code that its own names stand for, else that of the one around it; the last is for none.

    Names are looked up once per string.
    """
    codes = [""] * (len(containers) + 1)
    memo = {"": ""}
    for index, (parent, tag, names, _, _) in enumerate(containers):
        code = memo.get(names)
        if code is None:
            code = memo[names] = region(names)
        codes[index] = (code if tag not in NEVER_NAMED else "") or codes[parent]
    return codes


def region(names: str) -> str:
    """The code that class names stand for, or an empty string.

    >>> region("post-footer share-buttons")
    'CHR481'
    >>> region("article-content")
    ''
    """
    parts = names.replace("-", " ").replace("_", " ").split()
    starts = _starts()
    if starts.isdisjoint(parts):
        return ""
    codes = _codes()
    for place, part in enumerate(parts):
        if part in starts:
            for width in (3, 2, 1):  # the longest name wins: "next-prev" before "next"
                code = codes.get("".join(parts[place : place + width]).rstrip("s"))
                if code:
                    return code
    return ""


@cache
def _codes() -> dict[str, str]:
    """The codes by name, without signs and plural: compiling a pattern would cost more than the look-ups."""
    return {word.replace("-", "").rstrip("s"): code for code, words in REGION_NAMES for word in words}


@cache
def _starts() -> frozenset[str]:
    """What a telling name may begin with: the first part of a word, or the word in one piece; most names hold none."""
    words = [word for _, words in REGION_NAMES for word in words]
    starts = {form for word in words for form in (word.partition("-")[0], word.replace("-", ""))}
    return frozenset(starts | {f"{start}s" for start in starts})


def dialogs(document: Document, found: Zones) -> set[int]:
    """The blocks that stand in a consent dialog: a region called so that has its buttons. It is never the body."""
    containers, features = document.layout.containers, document.layout.features
    inside: set[int] = set()
    for index, rules in enumerate(found.rules):
        if rules and index not in inside and any(rule.kind == "cookie" for rule in rules):
            around = features[index].parent
            while around >= 0 and containers[around].last - containers[around].first <= DIALOG:
                container = containers[around]
                if container.tag not in NEVER_NAMED and region(container.names) == CONSENT:
                    inside.update(range(container.first, container.last))
                around = container.parent
    return inside
