"""What the page itself says about the place of each block: elements, roles and class names that stand for chrome."""

from __future__ import annotations

from functools import cache

from cleanse.chrome.zones import Zones
from cleanse.core import flags as f
from cleanse.core.types import Document
from cleanse.rules.computed import REGION_NAMES

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


def named_regions(document: Document) -> list[str]:
    """The code that the names of each container stand for, or an empty string."""
    memo: dict[str, str] = {}
    codes = []
    for container in document.layout.containers:
        names = container.names
        code = ""
        if names and container.tag not in NEVER_NAMED:
            found = memo.get(names)
            code = memo[names] = region(names) if found is None else found
        codes.append(code)
    return codes


def reasons(document: Document, regions: list[str]) -> list[str]:
    """The code that the innermost telling element around each block stands for, or an empty string.

    A reason, not a verdict: whole articles stand inside a <form>, and in columns called "sidebar".
    """
    layout = document.layout
    named: list[str] = []
    for container, code in zip(layout.containers, regions, strict=True):
        named.append(code or (named[container.parent] if container.parent >= 0 else ""))
    out = []
    for feature in layout.features:
        code = named[feature.parent] if feature.parent >= 0 else ""
        if not code and feature.flags:
            code = next((marked for bit, marked in MARKS if feature.flags & bit), "")
        out.append(code)
    return out


def region(names: str) -> str:
    """The code that class names stand for, or an empty string.

    >>> region("post-footer share-buttons")
    'CHR481'
    >>> region("article-content")
    ''
    """
    codes = _codes()
    parts = names.replace("-", " ").replace("_", " ").split()
    for place in range(len(parts)):
        for width in (3, 2, 1):  # the longest name wins: "next-prev" before "next"
            code = codes.get("".join(parts[place : place + width]).rstrip("s"))
            if code:
                return code
    return ""


@cache
def _codes() -> dict[str, str]:
    """The codes by name, without signs and plural: compiling a pattern would cost more than the look-ups."""
    return {word.replace("-", "").rstrip("s"): code for code, words in REGION_NAMES for word in words}


def dialogs(document: Document, regions: list[str], found: Zones) -> list[bool]:
    """Which blocks stand in a consent dialog: a region called so that has its buttons. It is never the body."""
    inside = [False] * len(document.blocks)
    for container, code in zip(document.layout.containers, regions, strict=True):
        first, last = container.first, container.last
        if (
            code == CONSENT
            and 0 < last - first <= DIALOG
            and any(rule.kind == "cookie" for rules in found.rules[first:last] for rule in rules)
        ):
            inside[first:last] = [True] * (last - first)
    return inside
