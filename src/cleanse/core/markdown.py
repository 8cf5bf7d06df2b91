"""A cleaned document as Markdown: the blocks that stay, each with the mark of its kind."""

from __future__ import annotations

from cleanse.core.lazy import lazy
from cleanse.core.text import normalise, tidy
from cleanse.core.types import Block, Result

# Signs that would start a construct at the beginning of a line, or open one inside it.
LEADING = lazy(r"^(#{1,6}(?=\s|$)|[-+*>](?=\s|$)|\d{1,9}[.)](?=\s|$)|```|~~~|={3,}$|-{3,}$)")
INLINE = lazy(r"([\\`*_\[\]<>])")
TIGHT = frozenset(("item", "row"))  # kinds that follow each other without a blank line


def markdown(result: Result) -> str:
    """The document as Markdown, its title as the first heading; an HTML page block by block, a text as it stands.

    Ends without a line end; empty for a document without text and title.
    """
    title = next((candidate.value for candidate in result.candidates if candidate.field == "title"), None)
    pieces = [("heading", f"# {escaped(title)}")] if title else []
    if result.document.layout.features:
        pieces.extend(_blocks(result))
    elif result.text:
        pieces.append(("text", result.text))
    out: list[str] = []
    before = ""
    for kind, text in pieces:
        if out:
            out.append("\n" if kind == before and kind in TIGHT else "\n\n")
        out.append(text)
        before = kind
    return "".join(out)


def escaped(text: str) -> str:
    r"""One line of text with every sign that Markdown would read as a mark escaped.

    >>> escaped("1. a *b* [c]")
    '1\\. a \\*b\\* \\[c\\]'
    """
    text = INLINE.sub(r"\\\1", text)
    found = LEADING.match(text)
    if not found or text.startswith("\\"):
        return text
    mark = found[1]
    return f"{mark[:-1]}\\{mark[-1]}{text[len(mark) :]}" if mark[0].isdigit() else f"\\{text}"


def _blocks(result: Result) -> list[tuple[str, str]]:
    gone = {removal.start for removal in result.removals}
    pieces: list[tuple[str, str]] = []
    columns = 0
    for block in result.document.blocks:
        if block.start in gone:
            continue
        if block.kind == "code":
            body = normalise(block.text, verbatim=((0, len(block.text)),))
            fence = "```" if "```" not in body else "~~~~"
            text = f"{fence}\n{body}\n{fence}" if body else ""
        else:
            text = _line(block)
        if not text:
            continue
        if block.kind == "row":
            if not pieces or pieces[-1][0] != "row":
                columns = text.count(" | ") + 1
                text = f"| {text} |\n|{' --- |' * columns}"
            else:
                text = f"| {text} |" + " |" * max(0, columns - text.count(" | ") - 1)
        pieces.append((block.kind, text))
    return pieces


def _line(block: Block) -> str:
    text = escaped(tidy(block.text))
    if not text:
        return ""
    if block.kind == "heading":
        level = block.hint[1:2]
        return f"{'#' * (int(level) if level.isdigit() else 2)} {text}"
    if block.kind == "item":
        name, _, depth = block.hint.partition("/")
        indent = "  " * (max(int(depth), 1) - 1) if depth.isdigit() else ""
        return f"{indent}{'1.' if name == 'ol' else '-'} {text}"
    if block.kind == "quote":
        return f"> {text}"
    return text
