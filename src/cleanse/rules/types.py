"""What a rule is."""

from __future__ import annotations

from typing import Literal, NamedTuple

Zone = Literal["any", "head", "tail", "edge"]


class Rule(NamedTuple):
    """One row of a rule table.

    `phrases` are whole blocks, lower case. `patterns` are regular expressions that match a whole block (fullmatch) of
    at most `LONGEST` characters, lower case, without capturing groups. `zone` says where the rule may act: `head`
    before the body, `tail` after it, `edge` either, `any` everywhere. Each of `examples` matches the rule, none of
    `keeps` does. A row without phrases and patterns describes a rule that is computed elsewhere.
    """

    code: str
    name: str
    kind: str
    why: str
    since: str = "0.1.0"
    zone: Zone = "any"
    phrases: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    status: Literal["stable", "preview", "retired"] = "stable"
    confidence: float = 0.95  # measured precision on labelled lines where known

    @property
    def is_worded(self) -> bool:
        """Whether it names the words of a block; the other rules follow from a block's place."""
        return bool(self.phrases or self.patterns)


LONGEST = 200  # characters; no rule speaks of a longer block
KINDS = (
    "skip-link", "navigation", "breadcrumb", "search", "language-switch", "print", "pagination", "login", "donation",
    "cookie", "app", "newsletter", "subscribe", "share", "comments", "related", "tag-list", "advert", "footer",
    "copyright", "legal", "media", "byline", "dateline", "title", "publisher", "doc-id", "paywall", "script", "quote", "signature",
    "other",
)  # fmt: skip
