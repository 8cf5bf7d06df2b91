"""Takes the sting out of pages built to exhaust a parser, before the parser sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
TAG = lazy(rf"<(/?)({NESTING})(?=[\s/>])", re.IGNORECASE)
# What begins at a "<": a comment, an element whose content is no mark-up, any other tag.
TOKEN = lazy(r"<(?:(!--)|(script|style|textarea|title|xmp|iframe|noembed|noframes)\b|/?[a-zA-Z])", re.IGNORECASE)
ATTRIBUTE = lazy(r"""[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
IFRAME = lazy(r"<iframe\b[^<>]*/>(?!\s*</iframe)", re.IGNORECASE)
SHADOW = lazy(r"<template(?=\s[^<>]*\bshadowrootmode\b)", re.IGNORECASE)
TITLE, END_OF_TITLE = lazy(r"<title\b[^<>]*>", re.IGNORECASE), lazy(r"</title", re.IGNORECASE)
CLOSED_BY_NEXT = frozenset(("p", "li", "dd", "dt", "tr", "td"))  # HTML closes these itself


def tamed(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The page with too deep nesting and too long tags cut down; text is never lost.

    Ordinary pages come back as they are after two counts.
    """
    problems = []
    if _has_long_tag(text):
        shorter = _shorter_tags(text)
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
    """Whether a tag may have `LONGEST_TAG` characters and too many attributes.

    It fills a window of half that length, without ">". A tag may hold "<", so the first one after the ">" before
    decides; a long line of a script may hold one as well.
    """
    half = LONGEST_TAG // 2
    start, size = 0, len(text)
    while start < size - half:
        if text.find(">", start, start + half) < 0:
            end = text.find(">", start + half)
            end = size if end < 0 else end
            opener = text.find("<", text.rfind(">", 0, start) + 1, end)
            while opener >= 0 and not text[opener + 1 : opener + 2].isalpha():
                opener = text.find("<", opener + 1, end)
            if opener >= 0 and end - opener > LONGEST_TAG and _fewer_attributes(text[opener:end]) != text[opener:end]:
                return True  # most tags as long hold a picture, not attributes
            start = end - end % half
        start += half
    return False


def _shorter_tags(text: str) -> str:
    """The page with tags of at most `MOST_ATTRIBUTES`; what stands in scripts and comments is no tag."""
    out: list[str] = []
    at = copied = 0
    while token := TOKEN.search(text, at):
        begin = token.start()
        if token[1]:
            at = text.find("-->", begin + 2) + 3  # a comment may be as short as "<!-->"
            if at < 3:
                break
            continue
        end = text.find(">", token.end())
        end = len(text) if end < 0 else end
        if end - begin > LONGEST_TAG:
            out += [text[copied:begin], _fewer_attributes(text[begin:end])]
            copied = end
        at = end + 1
        if token[2]:
            close = re.compile(f"</{token[2]}", re.IGNORECASE).search(text, at)
            if not close:
                break
            at = close.start()
    return "".join((*out, text[copied:])) if out else text


def freed(text: str) -> str:
    """The page with an end for each element that would swallow what follows, and with open shadow roots.

    Browsers close an <iframe/> in <noscript>, since they run scripts and so skip all of it; the parser does not.
    """
    text = IFRAME.sub(r"\g<0></iframe>", text)
    text = SHADOW.sub("<div", text)
    found = TITLE.search(text)
    if found and not END_OF_TITLE.search(text, found.end()):
        at = text.find("<", found.end())
        text = f"{text[:at]}</title>{text[at:]}" if at >= 0 else text
    return text


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
    for closing, name, _, _ in _tags(text):
        if name not in CLOSED_BY_NEXT:
            depth = max(depth - 1, 0) if closing else depth + 1
            deepest = max(deepest, depth)
    if deepest <= DEEPEST:
        return text
    out: list[str] = []
    depth = copied = 0
    for closing, name, start, end in _tags(text):
        if name in CLOSED_BY_NEXT:
            keep = depth <= DEEPEST
        elif closing:
            depth = max(depth - 1, 0)
            keep = depth < DEEPEST
        else:
            depth += 1
            keep = depth <= DEEPEST
        if not keep:
            out += [text[copied:start], " "]
            copied = end
    return "".join((*out, text[copied:]))


def _tags(text: str) -> Iterator[tuple[bool, str, int, int]]:
    """Whether it closes, name, start and end of each tag that nests; one without ">" ends the page."""
    at = 0
    while match := TAG.search(text, at):
        at = text.find(">", match.end()) + 1
        if not at:
            return
        yield bool(match[1]), match[2].lower(), match.start(), at
