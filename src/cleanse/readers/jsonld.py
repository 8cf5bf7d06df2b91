"""Statements of a page's JSON-LD, flattened to hints."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from typing import Any

from cleanse.core.lazy import lazy
from cleanse.core.text import unescape
from cleanse.core.types import Hint

LONGEST = 2_000  # characters of one value that are kept
LONGEST_BODY = 50_000  # of an article body
MOST_NODES = 5_000  # JSON nodes visited in all blocks of a page
SCALARS = frozenset(
    "headline name alternativeHeadline datePublished dateModified dateCreated uploadDate articleSection keywords "
    "inLanguage license url description identifier legislationIdentifier sku isbn issn doi genre title".split()
)
PARTS = frozenset("author creator publisher mainEntityOfPage isPartOf sourceOrganization identifier".split())
MOST_MILLISECONDS = 4e12  # since 1970: the year 2096
CRUMB = "BreadcrumbList.item"
DEEP = 400  # brackets; with more of them the standard library may meet its recursion limit
# What only the standard library takes, and numbers that it reads otherwise.
DISPUTED = lazy(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]|NaN|Infinity|[:,\[\s]-?\d[\d.]*(?:[eE][+-]?\d|(?<=\d{16}))")
# Blocks that are not JSON, because of a stray comma or a raw newline, still say these plainly.
LOOSE = lazy(r'"(headline|datePublished|dateModified|dateCreated|uploadDate)"\s*:\s*"([^"\\\n]{1,300})"')
DATES = frozenset("datePublished dateModified dateCreated uploadDate".split())  # sometimes a number: seconds since 1970


def statements(blocks: list[str]) -> Iterator[Hint]:
    """Yield one hint per scalar: `NewsArticle.datePublished`, `NewsArticle.author.name`, `BreadcrumbList.item`."""
    budget = MOST_NODES
    for index, raw in enumerate(blocks):
        base = f"jsonld[{index}]"
        data = loaded(raw)
        if data is None:
            for match in LOOSE.finditer(raw):
                yield Hint("jsonld", f"Unparsed.{match[1]}", match[2], f"{base}.{match[1]}")
            continue
        stack: list[tuple[Any, str, str]] = [(data, "", base)]
        while stack and budget > 0:
            budget -= 1
            node, name, path = stack.pop()
            if isinstance(node, str):
                if name == CRUMB and node.strip():
                    yield Hint("jsonld", CRUMB, node.strip()[:LONGEST], path)
            elif isinstance(node, list):
                stack.extend((part, name, f"{path}[{i}]") for i, part in reversed(list(enumerate(node[:500]))))
            elif isinstance(node, dict):
                yield from _scalars(node, name, path)
                stack.extend(_parts(node, name, path))


def loaded(raw: str) -> Any:
    """The data of a block of JSON as pages have it, or None if it is not JSON."""
    text = (
        raw.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>").strip()
    )
    if "&quot;" in text and '"' not in text:  # escaped as if it stood in an attribute
        text = unescape(text)
    try:
        return _parsed(text.rstrip(";"))
    except ValueError:
        try:  # raw line breaks and tabs inside strings are the commonest fault
            return _parsed(re.sub(r"[\x00-\x1f]+", " ", text))
        except ValueError:
            return None


def _parsed(text: str) -> Any:
    """JSON by orjson, or by the standard library while orjson, whose import costs more than a page, is not there.

    Only where both agree on every text: the standard library also takes NaN, lone surrogates and any number.
    """
    if "orjson" not in sys.modules and not DISPUTED.search(text) and text.count("[") + text.count("{") < DEEP:
        return json.loads(text)
    import orjson

    return orjson.loads(text)


def _type(node: dict[str, Any]) -> str:
    kind = node.get("@type")
    if isinstance(kind, list):
        kind = next((part for part in kind if isinstance(part, str)), None)
    return kind.rpartition("/")[2][:60] if isinstance(kind, str) else ""


def _scalars(node: dict[str, Any], name: str, path: str) -> Iterator[Hint]:
    """The scalar values of one object; strings in a list count one by one."""
    label = name or _type(node) or "Thing"
    text = node.get("articleBody")
    if isinstance(text, str) and text.strip():
        yield Hint("jsonld", label + ".articleBody", text.strip()[:LONGEST_BODY], path + ".articleBody")
    if _type(node) == "PropertyValue" and isinstance(node.get("value"), str | int):
        yield Hint("jsonld", label + ".value", str(node["value"])[:LONGEST], path + ".value")
    for key, value in node.items():
        if key in SCALARS or (key in PARTS and not isinstance(value, dict)):
            for part in value if isinstance(value, list) else (value,):
                if key in DATES:
                    part = _day(part)  # noqa: PLW2901
                if isinstance(part, str) and part.strip():
                    yield Hint("jsonld", f"{label}.{key}", part.strip()[:LONGEST], f"{path}.{key}")


def _day(value: Any) -> Any:
    """The text of a date that stands as a number of seconds, or as a typed value of JSON-LD."""
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < MOST_MILLISECONDS:
        return str(int(value))
    return value


def _parts(node: dict[str, Any], name: str, path: str) -> list[tuple[Any, str, str]]:
    """The objects inside one object, each under the name that its hints carry."""
    kind = name or _type(node) or "Thing"
    if kind == "BreadcrumbList":
        return [
            (_crumb(part), CRUMB, f"{path}.item[{i}]") for i, part in enumerate(_ordered(node.get("itemListElement")))
        ][::-1]
    found = []
    for key, value in node.items():
        if isinstance(value, dict | list):
            label = f"{kind}.{key}" if key in PARTS else ""
            found.append((value, label, f"{path}.{key}"))
    return found[::-1]


def _ordered(items: Any) -> list[Any]:
    """Crumbs by their position where they have one."""
    crumbs = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []

    def position(item: dict[str, Any]) -> float:
        try:
            return float(item.get("position") or 0)
        except (TypeError, ValueError):
            return 0.0

    return sorted(crumbs[:50], key=position)


def _crumb(item: dict[str, Any]) -> str:
    """A crumb's own name, which some sites put one object deeper."""
    inner = item.get("item")
    name = item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
    return name if isinstance(name, str) else ""
