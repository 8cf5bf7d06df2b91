"""`cleanse rules`: the table of every code that a record, an error or a finding can carry, and the page of one code."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from cleanse.cli import config
from cleanse.cli.exits import FINE, write
from cleanse.cli.table import Given
from cleanse.cli.terminal import coloured, paint
from cleanse.core.errors import UsageError
from cleanse.core.types import Scheme

SHOWN = 60  # columns of the reason in the table


class Entry(NamedTuple):
    """One code, wherever it lives."""

    code: str
    family: str  # rule, error, problem, finding
    name: str
    kind: str  # what a rule removes, how grave the others are
    why: str
    more: dict[str, Any]


def rules(code: str | None, given: Given) -> int:
    """Print the table, the part of it that a beginning of a code names, or the page of one code."""
    settings = config.settle(given)
    colour = coloured(settings.word("color") or "auto", sys.stdout)
    rows = list(entries())
    if code is not None:
        wanted = code.strip().upper()
        found = [row for row in rows if row.code == wanted] or [
            row for row in rows if wanted and row.code.startswith(wanted)
        ]
        if not found:
            near = config.suggest(wanted, tuple(row.code for row in rows))
            raise UsageError(f"{code}: there is no such code{near}; `cleanse rules` lists them")
        rows = found
    if settings.word("to") == "json":
        write(_json(rows))
    elif code is not None and rows[0].code == code.strip().upper():
        write("\n".join((*page(rows[0], colour), "")))
    else:
        write("".join(f"{line}\n" for line in table(rows, colour)))
    return FINE


def entries() -> Iterator[Entry]:
    """Every code with its meaning: rules, input errors, doubts about a document, findings of `check`."""
    from cleanse.check.codes import CHECKS
    from cleanse.core.errors import ERRORS
    from cleanse.rules import ALL
    from cleanse.rules.problems import PROBLEMS

    for rule in ALL:
        more = rule._asdict()
        for known in ("code", "name", "kind", "why"):
            del more[known]
        yield Entry(rule.code, "rule", rule.name, rule.kind, rule.why, more)
    for error in ERRORS:
        yield Entry(error.code, "error", error.name, "error", error.why, {"retryable": error.retryable})
    for problem in PROBLEMS:
        yield Entry(problem.code, "problem", problem.name, problem.level, problem.why, {})
    for check in CHECKS:
        yield Entry(check.code, "finding", check.name, check.severity, check.why, {"hint": check.hint})


def ids(name: str | None, given: Given) -> int:
    """Print the schemes of document identifiers, the user's own last, or the page of one scheme."""
    from cleanse.rules.identifiers import SCHEMES

    settings = config.settle(given)
    colour = coloured(settings.word("color") or "auto", sys.stdout)
    schemes = (*SCHEMES, *config.schemes(settings))
    if name is not None:
        wanted = name.strip().lower()
        known = tuple(scheme.id for scheme in schemes)
        schemes = tuple(scheme for scheme in schemes if scheme.id == wanted)
        if not schemes:
            near = config.suggest(wanted, known)
            raise UsageError(f"{name}: there is no such scheme{near}; `cleanse rules --ids` lists them")
    if settings.word("to") == "json":
        import orjson

        rows = [scheme._asdict() for scheme in schemes]
        write(orjson.dumps(rows, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode())
    elif name is not None:
        write("\n".join((*scheme_page(schemes[0], colour), "")))
    else:
        wide = max(len(scheme.id) for scheme in schemes)
        lines = [f"{'scheme':<{wide}}  {'role':<6}  {'for example':<32}  name"]
        lines += [f"{s.id:<{wide}}  {s.role:<6}  {s.examples[0]:<32}  {s.name}" for s in schemes]
        write("".join(f"{line}\n" for line in (paint(lines[0], "dim", colour), *lines[1:])))
    return FINE


ROLES = {
    "own": "the number of a document",
    "both": "the number of a document, its own or one that it cites",
    "cited": "the number of another document",
    "entity": "names a person, an office or a thing: never a document's own",
    "series": "names a series: never a document's own",
}


def scheme_page(scheme: Scheme, colour: bool) -> Iterator[str]:
    """Everything about one scheme."""
    yield f"{paint(scheme.id, 'bold', colour)} {scheme.name}"
    if scheme.issuer:
        yield f"issued by {scheme.issuer}"
    yield ""
    yield f"role {scheme.role}: {ROLES[scheme.role]}"
    yield f"risk of meaning something else: {scheme.risk}"
    if not scheme.seen and not scheme.guarded:
        yield "its examples follow the published form; none of them was met in a document yet"
    for title, rows in (("pattern", (scheme.pattern,)), ("matches", scheme.examples), ("does not", scheme.negatives)):
        if rows:
            yield ""
            yield paint(f"{title}:", "dim", colour)
            yield from (f"  {row}" for row in rows)


def table(rows: list[Entry], colour: bool) -> Iterator[str]:
    """One line per code."""
    name = max(len(row.name) for row in rows)
    kind = max(len(row.kind) for row in rows)
    yield paint(f"{'code':<7} {'kind':<{kind}}  {'name':<{name}}  why", "dim", colour)
    for row in rows:
        why = row.why if len(row.why) <= SHOWN else row.why[: SHOWN - 1].rstrip() + "…"
        yield f"{paint(f'{row.code:<7}', 'bold', colour)} {row.kind:<{kind}}  {row.name:<{name}}  {why}"


WHAT = {
    "rule": "a rule: it names what was removed or found",
    "error": "an error record: the input gave no document",
    "problem": "a doubt in `issues` of a record",
    "finding": "a finding of `cleanse check`",
}
LISTS = (
    ("phrases", "whole lines it knows"),
    ("patterns", "patterns of whole lines, lower case"),
    ("examples", "matches"),
    ("keeps", "does not match"),
)


def page(row: Entry, colour: bool) -> Iterator[str]:
    """Everything about one code."""
    yield f"{paint(row.code, 'bold', colour)} {row.name} ({row.kind})"
    yield WHAT[row.family]
    yield ""
    yield row.why
    more = row.more
    if row.family == "rule":
        yield ""
        yield ", ".join(f"{key} {more[key]}" for key in ("zone", "status", "since", "confidence"))
        if not more["phrases"] and not more["patterns"]:
            yield "computed from the place of a line on the page, or by a detector; it has no phrases of its own"
    if more.get("hint"):
        yield f"try: {more['hint']}"
    if "retryable" in more:
        yield "trying again may help" if more["retryable"] else "trying again with the same input gives the same error"
    for key, title in LISTS:
        if more.get(key):
            yield ""
            yield paint(f"{title}:", "dim", colour)
            yield from (f"  {line}" for line in more[key])


def _json(rows: list[Entry]) -> str:
    import orjson

    values = [
        {"code": r.code, "family": r.family, "name": r.name, "kind": r.kind, "why": r.why, **r.more} for r in rows
    ]
    return orjson.dumps(values, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
