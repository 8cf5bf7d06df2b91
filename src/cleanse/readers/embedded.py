"""Text that a page carries for its scripts: read where the page shows none, and then made visible."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from html import escape, unescape
from typing import Any, NamedTuple

from cleanse.core import flags as f
from cleanse.core.lazy import lazy
from cleanse.core.types import Document, Hint, Problem
from cleanse.readers.html import read_html
from cleanse.readers.jsonld import loaded
from cleanse.rules.problems import PROBLEM_BY_CODE

LARGEST = 8_000_000  # characters of data that are looked at, in all
MOST_NODES = 200_000  # values of it
LONGEST = 1_000_000  # characters of text that are taken
LEAST = 300  # characters of a text worth having, and three times what is shown
PROSE = 40  # characters of a string of rich text
CLASS = "cleanse-embedded"  # of the element that holds the text; its blocks have the flag EMBEDDED

PRELOADED = lazy(r"""\bdata-preloaded=(?:"([^"]*)"|'([^']*)')""")
SCRIPT = lazy(r"<script\b([^>]*)>", re.IGNORECASE)
END = lazy(r"</script", re.IGNORECASE)
LD = lazy(r"ld\+json", re.IGNORECASE)
JSON = lazy(r"application/(?:[\w.-]+\+)?json", re.IGNORECASE)
NAME = lazy(r"""\bid=["']?([\w$-]+)""", re.IGNORECASE)
ASSIGNED = lazy(r"(?:window\.|self\.|var |let |const )?(?P<name>__?[A-Z][A-Z_]+__?|app\.load)\s*(?:=\s*|\()(?=\{)")
HTML = lazy(
    r"<(?:p|br|div|ul|ol|li|h[1-6]|blockquote|pre|a|strong|em|b|i|figure|table|section|span)\b[^<>]*>", re.IGNORECASE
)
FRAMES = lazy(r"</?(?:html|head|body|article|main|plaintext|frameset)\b[^<>]*>", re.IGNORECASE)  # would end ours
SPACED = lazy(r"\S\s+\S+\s+\S+\s+\S+\s+\S")  # five words; or
UNSPACED = lazy(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{20}")  # a line of a script without spaces
POSTS = ("DiscussionForumPosting", "SocialMediaPosting", "Comment", "Question", "Answer")
PRODUCTS = ("Product", "ProductGroup", "Course", "Event", "JobPosting", "Recipe", "Book")
# Keys under which the text of a page stands, the best first.
BODIES = (
    "articlebody", "cooked", "contenthtml", "bodyhtml", "body_html", "rendered", "html", "body", "content", "markdown",
    "text", "message", "longdescription", "descriptionhtml", "description_html", "description", "value",
)  # fmt: skip
RICH = frozenset(("text", "value", "content", "body"))  # keys of the leaves of rich text


class Found(NamedTuple):
    """The text of a page as HTML, with the name of what carried it and where it stood."""

    html: str
    carrier: str
    path: str


def revealed(document: Document, page: str, *, links: bool = False) -> Document:
    """The document with the text that the page carries behind what it shows, or as it is if there is no such text."""
    found = embedded(page)
    if found is None:
        return document
    shown = read_html(inserted(page, found), document.origin, links=links)
    place = next((one for one in reversed(shown.layout.containers) if one.names == CLASS), None)
    if place is None or sum(len(block.text) for block in shown.blocks[place.first : place.last]) < LEAST:
        return document  # it was swallowed by an element without an end, or all of it was mark-up
    features = tuple(
        feature._replace(flags=feature.flags | f.EMBEDDED) if place.first <= index < place.last else feature
        for index, feature in enumerate(shown.layout.features)
    )
    message = f"the page shows no text of its own; its text was read from {found.carrier}"
    start, end = shown.blocks[place.first].start, shown.blocks[place.last - 1].end
    problem = Problem("HTM110", PROBLEM_BY_CODE["HTM110"].level, message, start, end)
    return shown._replace(
        layout=shown.layout._replace(features=features),
        hints=(*shown.hints, Hint("embedded", found.carrier, message, found.path)),
        problems=(*shown.problems, problem),
    )


def embedded(page: str) -> Found | None:
    """The longest text that the data of a page holds, or None."""
    finds = [found for found in _all(page) if len(found.html) >= LEAST]
    return max(finds, key=lambda found: len(found.html), default=None)  # the first of equals


def inserted(page: str, found: Found) -> str:
    """The page with that text at its end, in an element of its own."""
    at = max(page.rfind("</body"), page.rfind("</BODY"))
    at = len(page) if at < 0 else at
    return f"{page[:at]}<article class={CLASS}>{FRAMES.sub('', found.html)}</article>{page[at:]}"


def _all(page: str) -> Iterator[Found]:
    if (match := PRELOADED.search(page)) and (html := _discourse(unescape(match[1] or match[2] or ""))):
        yield Found(html, "Discourse", "div[data-preloaded]")
    seen = blocks = 0
    for attributes, raw in _scripts(page):
        seen += len(raw)
        if seen > LARGEST:
            return
        if LD.search(attributes):
            if html := _article(loaded(raw)):
                yield Found(html, "JSON-LD", f"jsonld[{blocks}]")
            blocks += 1
            continue
        if len(raw) < LEAST:
            continue
        name = NAME.search(attributes)
        if JSON.search(attributes):
            data, carrier = loaded(raw), (name[1] if name else "application/json")
        elif start := ASSIGNED.search(raw, 0, 20_000):
            data, carrier = _first_object(raw[start.end() :]), start["name"]
        else:
            continue
        if data is None:
            continue
        html = _flarum(data) or _generic(_revived(data) if carrier == "__NUXT_DATA__" else data)
        if html:
            yield Found(html, carrier, f"script[{carrier}]")


def _scripts(page: str) -> Iterator[tuple[str, str]]:
    """Attributes and content of each script; a pattern for both would look for the end of each unclosed one anew."""
    at = 0
    while (match := SCRIPT.search(page, at)) and (end := END.search(page, match.end())):
        yield match[1], page[match.end() : end.start()].strip()
        at = end.end()


def _first_object(raw: str) -> Any:
    """The JSON object that a script begins with, whatever stands behind it."""
    import json

    try:
        return json.JSONDecoder().raw_decode(raw)[0]
    except (ValueError, RecursionError):
        return None


def _article(data: Any) -> str:
    """What JSON-LD says is the text: the body of an article, posts and answers in their order, else of a product."""
    parts: dict[str, None] = {}
    product: dict[str, None] = {}
    for node in _objects(data):
        kind = node.get("@type")
        kind = kind[0] if isinstance(kind, list) and kind else kind
        body, text, description = (node.get(key) for key in ("articleBody", "text", "description"))
        if isinstance(body, str):
            parts[body] = None
        elif kind in POSTS and isinstance(text, str):
            parts[text] = None
        elif kind in PRODUCTS and isinstance(description, str):
            product[description] = None
    return "".join(map(_as_html, parts or product))[:LONGEST]


def _discourse(raw: str) -> str:
    """The posts of a topic in the order of the thread; the values of the payload are JSON in strings."""
    posts: list[str] = []
    data = loaded(raw) if len(raw) <= LARGEST else None
    for key, value in data.items() if isinstance(data, dict) else ():
        if key.startswith("topic_") and isinstance(value, str):
            posts += [text for name, _, text in _strings(loaded(value), ("cooked",))]
    return "".join(map(_as_html, posts))[:LONGEST]


def _flarum(data: Any) -> str:
    """The posts of a discussion by their numbers."""
    document = data.get("apiDocument", data.get("document")) if isinstance(data, dict) else None
    rows = document.get("included") if isinstance(document, dict) else None
    posts: list[tuple[float, str]] = []
    for row in rows if isinstance(rows, list) else ():
        said = row.get("attributes") if isinstance(row, dict) and row.get("type") == "posts" else None
        if isinstance(said, dict) and isinstance(said.get("contentHtml"), str):
            number = said.get("number")
            posts.append((number if isinstance(number, int | float) else 0, said["contentHtml"]))
    return "".join(_as_html(text) for _, text in sorted(posts, key=lambda post: post[0]))[:LONGEST]


def _revived(data: Any) -> Any:
    """The tree behind a flat list of values whose members are places in the list."""
    if not isinstance(data, list):
        return data
    return [value for value in data if isinstance(value, str)] and {
        "values": [
            {key: data[at] for key, at in value.items() if isinstance(at, int) and 0 <= at < len(data)}
            for value in data
            if isinstance(value, dict)
        ]
    }


def _generic(data: Any) -> str:
    """The texts of an unknown tree: of all keys that speak of text, those under the key and branch that say most."""
    groups: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for key, branch, value in _strings(data, None):
        low = key.lower()
        if low in BODIES and len(value) >= PROSE and (SPACED.search(value[:2_000]) or UNSPACED.search(value[:2_000])):
            groups[branch if low in RICH else "", low][value] = None
    best, most = "", 0
    for (_, key), values in groups.items():
        size = sum(map(len, values)) / (1 + BODIES.index(key) / len(BODIES))
        if size > most and (len(values) == 1 or key not in ("description", "value") or key in RICH):
            best, most = "".join(map(_as_html, values)), int(size)
    return best[:LONGEST]


def _strings(data: Any, keys: tuple[str, ...] | None) -> Iterator[tuple[str, str, str]]:
    """Key, branch and value of each string, in the order of the tree; the branch is made of the outer three keys."""
    stack: list[tuple[Any, str, tuple[str, ...]]] = [(data, "", ())]
    for _ in range(MOST_NODES):
        if not stack:
            return
        node, key, branch = stack.pop()
        if isinstance(node, str):
            if (keys is None or key in keys) and node.strip():
                yield key, "/".join(branch), node
        elif isinstance(node, list):
            stack.extend((part, key, branch) for part in reversed(node))
        elif isinstance(node, dict):
            inner = (*branch, key) if key and len(branch) < 3 else branch
            stack.extend((part, str(name), inner) for name, part in reversed(node.items()))


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Each object of a tree, in the order of the tree."""
    stack = [data]
    for _ in range(MOST_NODES):
        if not stack:
            return
        node = stack.pop()
        if isinstance(node, dict):
            yield node
            stack.extend(reversed(node.values()))
        elif isinstance(node, list):
            stack.extend(reversed(node))


def _as_html(text: str) -> str:
    """A text as HTML, unless it is HTML already: one paragraph for each line."""
    if HTML.search(text):
        return f"<div>{text}</div>"
    text = unescape(text) if "&" in text else text
    if HTML.search(text):
        return f"<div>{text}</div>"
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in text.splitlines() if line.strip())
