"""Takes the sting out of pages built to exhaust a parser, before the parser sees them."""

from __future__ import annotations

import re

from cleanse.core.lazy import lazy
from cleanse.core.types import Problem

# Parsing takes time that grows with the square of these; real pages reach depth 46 and 0.1 % of the attributes.
DEEPEST = 1_000  # open elements inside each other that a cut page keeps
WORRYING = 20_000  # open elements inside each other that a page may have before it is cut; lexbor takes .4 s for them
TAG_SIZE = 3  # characters of the shortest tag
MOST_ATTRIBUTES = 1_000  # in one tag
LONGEST_TAG = 20_000  # characters without ">" that make a closer look worth it
CHUNKS = 64  # pieces in which the depth is bounded from above before every tag is looked at
UNNESTED = tuple("</ <! <br <img <input <meta <link <li <p <td <tr <dd <dt <option <path <source <hr".split())

NESTING = "div|span|section|article|blockquote|table|tbody|tr|td|ul|ol|dl|center|font|form|main|nav|aside|header|footer|fieldset|details|figure|object|b|i|u|em|strong|a|svg|g|button|ins|del|code|big|small|nobr|s|strike|tt|label|q|cite|abbr|x|h1|h2|h3|h4|h5|h6|pre|address|dir|menu|marquee|applet|ruby|math|select|optgroup|li|dd|dt|p"  # noqa: E501
TAG = lazy(rf"<(/?)({NESTING})(?=[\s/>])[^>]*>", re.IGNORECASE)
LONG_TAG = lazy(rf"<[a-zA-Z][^<>]{{{LONGEST_TAG},}}")
ATTRIBUTE = lazy(r"""[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
CLOSED_BY_NEXT = frozenset(("p", "li", "dd", "dt", "tr", "td"))  # HTML closes these itself


def tamed(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The page with too deep nesting and too long tags cut down; text is never lost.

    Ordinary pages come back as they are after two counts.
    """
    problems = []
    if _has_long_tag(text):
        shorter = LONG_TAG.sub(lambda match: _fewer_attributes(match[0]), text)
        if shorter != text:
            text = shorter
            message = f"A tag had more than {MOST_ATTRIBUTES} attributes; the rest were dropped."
            problems.append(Problem("HTM102", "info", message))
    if _may_be_deep(text):
        flat = _less_deep(text)
        if flat != text:
            text = flat
            message = f"Elements were nested deeper than {DEEPEST}; the inner ones were flattened."
            problems.append(Problem("HTM101", "info", message))
    return text, tuple(problems)


def _has_long_tag(text: str) -> bool:
    """Whether a tag has `LONGEST_TAG` characters: it fills a window of half that length, without "<" and ">"."""
    half = LONGEST_TAG // 2
    return any(
        text.find(">", start, start + half) < 0 and LONG_TAG.match(text, max(text.rfind("<", 0, start), 0)) is not None
        for start in range(0, len(text) - half, half)
    )


def _may_be_deep(text: str) -> bool:
    """Whether elements may be nested too deep, by counts that bound the depth from above.

    The first bound takes every tag without a closing one for nested, which two counts tell; few pages need the second.
    """
    if len(text) < TAG_SIZE * WORRYING:
        return False
    return text.count("<") > WORRYING and _bound(text, ("</",)) > WORRYING and _bound(text, UNNESTED) > WORRYING


def _bound(text: str, unnested: tuple[str, ...]) -> int:
    """The greatest depth that a piece of the page can reach if all tags but the `unnested` ones open an element."""
    size = len(text) // CHUNKS + 1
    depth = deepest = 0
    for start in range(0, len(text), size):
        end = start + size
        opening = text.count("<", start, end) - sum(text.count(mark, start, end) for mark in unnested)
        deepest = max(deepest, depth + opening)
        depth = max(depth + opening - text.count("</", start, end), 0)
    return deepest


def _fewer_attributes(tag: str) -> str:
    for count, match in enumerate(ATTRIBUTE.finditer(tag)):
        if count > MOST_ATTRIBUTES:
            return tag[: match.start()]
    return tag


def _less_deep(text: str) -> str:
    """Drop the tags of elements that stand deeper than `DEEPEST`."""
    depth = deepest = 0
    for match in TAG.finditer(text):
        if match[2].lower() in CLOSED_BY_NEXT:
            continue
        depth = max(depth - 1, 0) if match[1] else depth + 1
        deepest = max(deepest, depth)
    if deepest <= DEEPEST:
        return text
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in CLOSED_BY_NEXT:
            return match[0] if depth <= DEEPEST else " "
        if match[1]:
            depth = max(depth - 1, 0)
            return match[0] if depth < DEEPEST else " "
        depth += 1
        return match[0] if depth <= DEEPEST else " "

    return TAG.sub(keep, text)
