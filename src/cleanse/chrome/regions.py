"""What the page itself says about the place of each block: elements, roles and class names that stand for chrome."""

from __future__ import annotations

import re
from functools import cache

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
NEVER_NAMED = frozenset(("html", "body", "main", "article"))  # their class names speak of the whole page


def reasons(document: Document) -> list[str]:
    """The code that the innermost telling element around each block stands for, or an empty string.

    A reason, not a verdict: whole articles stand inside a <form>, and in columns called "sidebar".
    """
    layout = document.layout
    memo: dict[str, str] = {}
    named: list[str] = []
    for container in layout.containers:
        names = container.names
        if names and container.tag not in NEVER_NAMED:
            code = memo.get(names)
            if code is None:
                code = memo[names] = region(names)
        else:
            code = ""
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
    pattern, codes = _matcher()
    match = pattern.search(names)
    return codes[re.sub(r"[\s_-]", "", match[0]).rstrip("s")] if match else ""


@cache
def _matcher() -> tuple[re.Pattern[str], dict[str, str]]:
    codes, patterns = {}, []
    for code, words in REGION_NAMES:
        for word in words:
            codes[word.replace("-", "").rstrip("s")] = code
            patterns.append(word.replace("-", "[ _-]?"))
    patterns.sort(key=len, reverse=True)
    return re.compile(rf"(?<![^\s_-])(?:{'|'.join(patterns)})s?(?![^\s_-])"), codes
