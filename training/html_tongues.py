"""Pages as they would be in another language, or on a site with other class names: what the lexicon cannot read.

Nearly all labelled pages are English. A model that saw nothing else takes an unknown word for a good sign, because
words of chrome are known; so each page is trained on a second time, in a tongue of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tongues import KNOWN_RULES, latin, number, wide

from cleanse.core.types import Block

if TYPE_CHECKING:
    from html_model import Page

    from cleanse.core.types import Container

KNOWN_NAMES = 3  # of ten class names, those that a strange site shares with others
STRANGE = (1, 3)  # of the four kinds of copies those with class names of their own


def in_another_tongue(one: Page, weight: float) -> Page:
    """The page once more: in Latin letters or a script without spaces, or in English, with common or strange names."""
    kind = number(one.id) % 4
    change = (latin, str, wide, wide)[kind]
    document = one.document
    blocks, rows, parts, at = [], [], [], 0
    for block, row in zip(document.blocks, document.layout.features, strict=True):
        text = block.text if block.kind == "code" else change(block.text)
        blocks.append(Block(at, at + len(text), text, block.kind, block.hint))
        rows.append(row._replace(link_chars=round(row.link_chars * len(text) / len(block.text))))
        parts.append(text)
        at += len(text) + 1
    layout = document.layout._replace(features=tuple(rows))
    if kind in STRANGE:
        layout = layout._replace(containers=tuple(_strange(one.domain, each) for each in layout.containers))
    document = document._replace(blocks=tuple(blocks), reading="\n".join(parts), layout=layout)
    known = kind == 1 or number(f"rules {one.id}") % 10 < KNOWN_RULES
    return one._replace(document=document, rules=one.rules if known else tuple(() for _ in blocks), weight=weight)


def _strange(domain: str, container: Container) -> Container:
    """An element whose class names mostly say nothing; the same name of a site becomes the same one everywhere."""
    names = []
    for name in container.names.split():
        code = number(f"{domain} {name}")
        letters = "".join(chr(97 + (code >> 3 * place) % 26) for place in range(6))
        names.append(name if code % 10 < KNOWN_NAMES else f"zq{letters}")
    return container._replace(names=" ".join(names))
