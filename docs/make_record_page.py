"""Writes docs/record.md from the schemas; with --check it only says whether the page is up to date."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "record.md"
HEAD = """\
# The record, key by key

<!-- Written by docs/make_record_page.py from the descriptions in schemas/: change those, then run `make docs`. -->

`cleanse` writes one line of JSON per input: a document record, or an error record for an input that gave no document.
`record_type` tells which. `cleanse schema record` and `cleanse schema error` print the schemas that this page shows
(JSON Schema 2020-12; `cleanse schema` lists them), and `cleanse check FILE` holds a file of records against them.

- Every key is always present, in the order of the table: null or [] says that nothing is known.
- A *span* is `[start, end)`, counted in code points of the *reading*: the decoded text of a text input, or the
  flattened text of a page, which `cleanse explain --reading` prints.
- A date keeps the precision of its source. A time has seconds or a zone only if the source states them.
- The same input, options and versions give the same line, byte for byte; no clock is read but for `--stamp`.
- `removed[].seen` and `provenance.stamped` are there only with the options that ask for them.
"""
AFTER = """\
## What stays

The shape changes only with the name of the schema. A minor version (1.1) only adds; a released schema file is never
edited. `text` may become better in a minor release of `cleanse`; `provenance` names the version that made a record.
"""
TYPES = {"integer": "whole number", "array": "list", "boolean": "true or false"}
SCHEMA_LANGUAGE = {"date": "date", "datetime": "date and time", "date-or-datetime": "date, with or without time"}


def page() -> str:
    """The whole page."""
    parts = [HEAD, "## Document record\n", table("record"), "## Error record\n", table("error"), AFTER]
    return "\n".join(parts)


def table(name: str) -> str:
    """The keys of a schema as one Markdown table."""
    schema = json.loads((ROOT / "schemas" / f"{name}-1.0.schema.json").read_text(encoding="utf-8"))
    lines = ["| key | holds | meaning |", "|---|---|---|"]
    lines += [f"| `{key}` | {holds} | {meaning} |" for key, holds, meaning in rows(schema, schema, "")]
    return "\n".join(lines) + "\n"


def rows(part: dict[str, Any], schema: dict[str, Any], prefix: str) -> Iterator[tuple[str, str, str]]:
    """The rows of an object: its keys, each followed by the keys of the objects inside it."""
    for key, value in part["properties"].items():
        rule = resolved(value, schema)
        said = rule if value.get("$ref") != "#/$defs/code" else rule | {"examples": []}
        yield prefix + key, holds(value, schema), meaning(said)
        inner = resolved(rule["items"], schema) if "items" in rule else rule
        if "properties" in inner:
            yield from rows(inner, schema, f"{prefix}{key}{'[]' if 'items' in rule else ''}.")


def resolved(value: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The rule itself; a description beside a $ref is nearer than the one behind it."""
    if "$ref" not in value:
        return value
    target: dict[str, Any] = schema["$defs"][value["$ref"].removeprefix("#/$defs/")]
    return target | {key: said for key, said in value.items() if key != "$ref"}


def holds(value: dict[str, Any], schema: dict[str, Any]) -> str:
    """The type of a value, in words."""
    name = value.get("$ref", "").removeprefix("#/$defs/")
    rule = resolved(value, schema)
    if name in SCHEMA_LANGUAGE:
        return f"{SCHEMA_LANGUAGE[name]}, or null"
    if name:
        return str(name).replace("-or-null", ", or null").replace("sha256", "SHA-256")
    if "const" in rule:
        return f"`{rule['const']}`"
    if "enum" in rule:
        return "one of the words" + (", or null" if None in rule["enum"] else "")
    types = [rule["type"]] if isinstance(rule["type"], str) else rule["type"]
    words = ", or ".join(TYPES.get(kind, kind) for kind in types)
    if "items" in rule:
        return "list of " + {"span": "spans", "object": "objects"}.get(inner_name(rule["items"]), "strings")
    return words


def inner_name(items: dict[str, Any]) -> str:
    """What the entries of a list are: a named rule or a type."""
    return str(items.get("$ref", "").removeprefix("#/$defs/") or items.get("type", ""))


def meaning(rule: dict[str, Any]) -> str:
    """The description, with the words of an enumeration and an example."""
    said = str(rule["description"])
    listed = rule if "enum" in rule else rule.get("items", {})
    words = [f"`{word}`" for word in listed.get("enum", ()) if word is not None]
    if words and not all(word in said for word in words):
        said += f" Words: {', '.join(words)}."
    examples = [
        f"`{example}`" for example in rule.get("examples", ()) if isinstance(example, str) and len(example) < 40
    ]
    if examples and "$ref" not in rule:
        said += f" For example {', '.join(examples)}."
    return said.replace("|", "\\|")


def main() -> int:
    """Write the page, or compare it."""
    made = page()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(made, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made:
        return 0
    print(f"{PAGE.relative_to(ROOT)} is out of date: run `make docs`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
