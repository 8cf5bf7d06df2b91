"""Flatten labelled HTML pages in styles of our own: `line_styles.py WCXB_FOLDER ALIGN_FOLDER OUT_FOLDER STYLE ...`.

The lines are labelled as in flat-dev: words aligned with the reference text by `align.gold_lines` of ALIGN_FOLDER.
Flatteners that are not installed are left out. None of this runs in `cleanse`.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

LINES_MOST = 6000  # of a page; longer ones say little new and align slowly


def blocks(html: str) -> str:
    """One line per block of our own reading, with no marks."""
    from cleanse.core.types import Origin
    from cleanse.readers.html import read_html

    document = read_html(html, Origin(media_type="text/html"))
    return "\n".join(" ".join(block.text.split()) for block in document.blocks)


def wrapped(html: str) -> str:
    """Our blocks set in 72 columns with blank lines between them, items with a dash: what pandoc writes."""
    from cleanse.core.types import Origin
    from cleanse.readers.html import read_html

    out: list[str] = []
    before = ""
    for block in read_html(html, Origin(media_type="text/html")).blocks:
        mark = "- " if block.kind == "item" else "# " if block.kind == "heading" else ""
        if not (block.kind == before == "item"):
            out.append("")
        before = block.kind
        text = " ".join(block.text.split())
        out += textwrap.wrap(mark + text, 72, subsequent_indent=" " * len(mark), break_long_words=False) or [""]
    return "\n".join(out).strip()


def lexbor(html: str) -> str:
    """The text of every node on a line of its own."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    for node in tree.css("script, style, noscript, template"):
        node.decompose()
    return tree.body.text(separator="\n", strip=True) if tree.body else ""


def resiliparse(html: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html))


def html_text(html: str) -> str:
    import html_text as library

    return str(library.extract_text(html))


def markdownify(html: str) -> str:
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    soup = BeautifulSoup(html, "lxml")
    for node in soup(["script", "style", "noscript", "template", "svg", "head"]):
        node.decompose()
    text = MarkdownConverter(strip=["a", "img"], heading_style="ATX").convert_soup(soup)
    return re.sub(r"\n{3,}", "\n\n", text)


STYLES: dict[str, Callable[[str], str]] = {
    "block": blocks,
    "wrapped": wrapped,
    "lexbor": lexbor,
    "resiliparse": resiliparse,
    "htmltext": html_text,
    "markdownify": markdownify,
}


def letters(text: str | None) -> str:
    return "".join(c for c in (text or "").casefold() if c.isalnum())


def rows(folder: Path, style: str) -> Iterator[dict[str, Any]]:
    from align import gold_lines
    from scorelib import word_prf

    flatten = STYLES[style]
    with gzip.open(folder / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as stream:
        pages = [json.loads(line) for line in stream]
    for page in pages:
        ident = page.get("id") or page["file"]
        with gzip.open(folder / "html" / f"{ident}.html.gz", "rb") as stream:
            html = stream.read().decode("utf-8", "replace")
        reference = page["main_content"] or ""
        try:
            lines = flatten(html).split("\n")
        except Exception as fault:  # noqa: BLE001  a flattener that fails on a page costs the page
            print(style, ident, repr(fault)[:100], file=sys.stderr)
            continue
        if len(lines) > LINES_MOST or not reference.strip():
            continue
        labels = gold_lines(lines, reference)
        ceiling = word_prf("\n".join(line for line, label in zip(lines, labels, strict=True) if label == 1), reference)
        title = letters(page.get("title"))
        at = [i for i, line in enumerate(lines) if title and letters(line) == title]
        for index in at:
            if labels[index] == 0:
                labels[index] = 2
        yield {
            "id": ident, "type": page["page_type"], "domain": urlsplit(page["url"] or "").netloc.removeprefix("www."),
            "lines": lines, "lab": labels, "ceil": ceiling, "title": page.get("title"), "title_lines": at,
            "date": page.get("publish_date"), "date_lines": [], "ref": reference,
        }  # fmt: skip


def main() -> None:
    source, tools, out, *styles = sys.argv[1:]
    sys.path.insert(0, tools)
    for style in styles:
        with gzip.open(Path(out) / f"dev.{style}.jsonl.gz", "wt", encoding="utf-8", compresslevel=3) as stream:
            for row in rows(Path(source), style):
                stream.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
