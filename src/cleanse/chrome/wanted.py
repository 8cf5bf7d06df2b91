"""What the options ask for beside the body: comments kept or dropped, tables left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.options import Options
from cleanse.core.types import Container, Document, Removal
from cleanse.rules import BY_CODE

TABLE, COMMENT = BY_CODE["CHR901"], BY_CODE["CHR902"]
WORDS = lazy(r"[^\W\d_]+")
SAYING = frozenset(  # what a region of comments is called
    "comment comments commentlist commentslist commentarea commentsarea commentthread commentsection comentarios "
    "comentario commentaires commentaire commenti commento kommentar kommentare kommentarer komentarze komentarz "
    "reacties reactie yorumlar disqus".split()
)
# What else its names say if it is no such region: a form, a count, a post that may be commented on.
OTHERWISE = frozenset(
    "form reply respond open opened closed count counter number num link links button btn no without has leave add "
    "icon".split()
)
WHOLE = frozenset(("html", "body", "main"))  # their names speak of the page
DEVICE = f.IN_FORM | f.IN_BUTTON | f.IN_NAV | f.IN_FOOTER | f.HIDDEN
LAYOUT = 300  # characters of a cell that is rather a column of a page than of a table


def wanted(document: Document, said: Iterable[Removal], options: Options) -> Iterator[Removal]:
    """What was said, without the removals of comments that are to be kept, and with what else is not wanted.

    Only what was computed from the place of a block gives way: what a rule names by its words, a "Reply" for example,
    goes with or without comments.
    """
    inside = comments(document) if options.comments != "auto" else []
    if options.comments == "keep" and any(inside):
        starts = {block.start: index for index, block in enumerate(document.blocks)}
        features = document.layout.features
        for removal in said:
            rule, index = BY_CODE[removal.code], starts.get(removal.start, -1)
            computed = not rule.phrases and not rule.patterns
            if not (computed and index >= 0 and inside[index] and not features[index].flags & DEVICE):
                yield removal
    else:
        yield from said
    if options.comments == "drop":
        for block, comment in zip(document.blocks, inside, strict=True):
            if comment:
                yield Removal(COMMENT.code, block.start, block.end, 1.0)
    if not options.tables:
        for block, table in zip(document.blocks, tables(document), strict=True):
            if table:
                yield Removal(TABLE.code, block.start, block.end, 1.0)


def comments(document: Document) -> list[bool]:
    """Which blocks stand in a region that the page itself calls comments."""
    inside: list[bool] = []
    memo: dict[str, bool] = {"": False}
    for container in document.layout.containers:
        names = container.names
        if names not in memo:
            memo[names] = is_comments(names)
        own = memo[names] and container.tag not in WHOLE
        inside.append(own or (container.parent >= 0 and inside[container.parent]))
    features = document.layout.features
    return [feature.parent >= 0 and inside[feature.parent] for feature in features] or [False] * len(document.blocks)


def is_comments(names: str) -> bool:
    """Whether the class names of an element call it comments.

    >>> is_comments("comments-area"), is_comments("comment-form"), is_comments("hentry comments-open")
    (True, False, False)
    """
    for name in names.split():
        words = set(WORDS.findall(name))
        if words & SAYING and not words & OTHERWISE:
            return True
    return False


def tables(document: Document) -> list[bool]:
    """Which blocks stand in a table of data: rows of several cells, but not the columns of a page."""
    rows = [block.kind == "row" for block in document.blocks]
    features = document.layout.features
    if not features:
        return rows
    containers = document.layout.containers
    around: list[int] = []  # the innermost table of each container
    for index, container in enumerate(containers):
        around.append(index if container.tag == "table" else around[container.parent] if container.parent >= 0 else -1)
    outer = {around[c.parent] for c in containers if c.tag == "table" and c.parent >= 0}
    own = [around[feature.parent] if feature.parent >= 0 else -1 for feature in features]
    data = {
        index
        for index, c in enumerate(containers)
        if c.tag == "table" and index not in outer and _is_data(document, rows, c)
    }
    return [table in data for table in own]


def _is_data(document: Document, rows: list[bool], table: Container) -> bool:
    """Whether a table without tables inside has rows of cells, none of them as long as a column of a page."""
    blocks = document.blocks[table.first : table.last]
    several = sum(
        row and " | " in block.text for row, block in zip(rows[table.first : table.last], blocks, strict=True)
    )
    long = sum(max(map(len, block.text.split(" | "))) > LAYOUT for block in blocks)
    return several > 0 and long * 4 <= len(blocks)
