"""Write docs/rules.md and the index of patterns from the rule tables; with --check, fail when one is stale.

python docs/make_rules_page.py [--check]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from cleanse.rules import ALL
from cleanse.rules.match import firsts_of
from cleanse.rules.phrases import SCRIPTS, load
from cleanse.rules.types import Rule

PAGE = Path(__file__).with_name("rules.md")
INDEX = Path(__file__).parents[1] / "src" / "cleanse" / "rules" / "firsts.py"
FAMILIES = (
    ("CHR0", "Navigation", "Ways around a site."),
    ("CHR1", "Appeals", "What a site asks of its visitors: money, consent, an account, an app."),
    ("CHR2", "Newsletters and subscriptions", "Mailing lists, feeds, and the frame of a mailed newsletter."),
    ("CHR3", "Sharing and comments", "Share bars, follow links, comment and forum controls."),
    ("CHR4", "Legal and footer", "The foot of a page."),
    ("CHR5", "Recirculation", "What leads away from the document: related links, adverts, tags."),
    ("CHR6", "Media controls", "Players, galleries, pictures."),
    ("CHR7", "Messages", "Quoted replies, signatures, list footers; only messages are looked at."),
    ("CHR8", "Place and learned model", "What no name gives away."),
    ("TTL", "Title", "Where the title was found."),
    ("DAT", "Date", "Where a date was found."),
    ("DID", "Document ID", "Where an identifier was found."),
    ("LNG", "Language", "How the language was found."),
    ("TXT", "Other header lines and fields", "Publisher, section, authors and the rest."),
)
ZONES = {
    "any": "acts anywhere",
    "head": "acts above the body only",
    "tail": "acts below the body only",
    "edge": "acts above and below the body only",
}
INTRODUCTION = """\
# Rules

Generated from `src/cleanse/rules/` by `docs/make_rules_page.py`: do not edit. `cleanse rules` prints the same table.

Each removed line of a record names one of these codes. A rule speaks of a *whole* line or paragraph of at most 200
characters, never of a part of it; upper and lower case, bullets, arrows, final marks and invisible characters make no
difference, and a bar of links (`Privacy | Terms of Use`) is named when each of its pieces is. The confidence is the
precision measured on labelled lines of web pages, .90 where too few were seen. Below, *yes* are lines that a rule
names, *no* are near misses that no rule names; the tests hold both. A rule without them is computed: from place, links,
repetition, or from the head of the document.
"""


def page() -> str:
    """The whole page."""
    return "\n".join(lines()) + "\n"


def lines() -> Iterator[str]:
    """The lines of the page, family by family."""
    yield INTRODUCTION
    left = list(ALL)
    for prefix, title, about in FAMILIES:
        family = sorted((rule for rule in left if rule.code.startswith(prefix)), key=lambda rule: rule.code)
        left = [rule for rule in left if rule not in family]
        if family:
            yield f"## {title}\n\n{about}\n"
            for rule in family:
                yield from entry(rule)
    if left:
        yield "## Others\n"
        for rule in left:
            yield from entry(rule)


def entry(rule: Rule) -> Iterator[str]:
    """One rule."""
    notes = [f"kind `{rule.kind}`"]
    if rule.phrases or rule.patterns:
        notes += [ZONES[rule.zone], f"{phrases(rule)} phrases", f"{len(rule.patterns)} patterns"]
        notes.append(f"confidence {rule.confidence:.2f}")
    notes.append(f"since {rule.since}" + ("" if rule.status == "stable" else f", {rule.status}"))
    yield f"### {rule.code} {rule.name}\n\n{rule.why}\n\n{', '.join(notes)}\n"
    rows = [f"- yes: {code(text)}" for text in rule.examples] + [f"- no: {code(text)}" for text in rule.keeps]
    if rows:
        yield "\n".join(rows) + "\n"


def phrases(rule: Rule) -> int:
    """How many phrases a rule has, in its row and in the tables of languages."""
    tables = [languages for script in SCRIPTS for languages in load(script).values()]
    return len(rule.phrases) + sum(table[rule.name].count(" | ") + 1 for table in tables if rule.name in table)


def code(text: str) -> str:
    """A text as Markdown code."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def index() -> str:
    """The module that says which patterns a first word selects: to work it out takes longer than to clean a page."""
    firsts: dict[str, list[str]] = {}
    inner: list[str] = []
    for rule in ALL:
        for number, pattern in enumerate(rule.patterns):
            if pattern.endswith("!"):  # asked for lines that end so
                continue
            words = firsts_of(pattern)
            if words is None:
                inner.append(f"{rule.code}:{number}")
            for word in words or ():
                firsts.setdefault(word, []).append(f"{rule.code}:{number}")
    rows = "".join(f"    {quoted(word)}: {quoted(' '.join(places))},\n" for word, places in sorted(firsts.items()))
    return (
        '"""Which patterns a first word selects, as code and number. Generated by docs/make_rules_page.py."""\n\n'
        "from __future__ import annotations\n\n"
        f"# fmt: off\nFIRSTS: dict[str, str] = {{\n{rows}}}\n"
        f"INNER = {quoted(' '.join(inner))}  # patterns that any word may begin\n"
    )


def quoted(text: str) -> str:
    """A string literal."""
    return f'"{text}"' if '"' not in text and "\\" not in text else repr(text)


def main() -> int:
    """Write both, or compare them."""
    stale = []
    for path, text in ((INDEX, index()), (PAGE, page())):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if "--check" in sys.argv[1:]:
            stale.append(path.name)
        else:
            path.write_text(text, encoding="utf-8")
    if stale:
        print(f"{' and '.join(stale)} stale: run python docs/make_rules_page.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
