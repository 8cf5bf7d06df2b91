"""Clean some of the documents in fixtures/ and print the records the way a reader looks at them (`make demo`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLEANSE = Path(sys.executable).with_name("cleanse")
# One of each sort: a transcript saved from a web site, a page, another script, a thread. Missing ones are left out.
SHOWN = ("ministry-transcript", "news-article", "federal-register-notice", "ukrainian-news")
EXPLAINED = "ministry-transcript"
AT_MOST = 4  # records that fit one screen
LINES = 14  # of the explanation
FIELDS = ("title", "date", "datetime", "doc_id", "authors", "publisher", "section", "language", "doc_type", "status")
COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def main() -> int:
    """0 if every document gave a record, otherwise what `cleanse` said."""
    inputs = sorted(path for path in (ROOT / "fixtures").glob("*/input.*") if not path.parent.name.startswith("_"))
    chosen = [path for name in SHOWN for path in inputs if path.parent.name == name][:AT_MOST] or inputs[:AT_MOST]
    if not chosen:
        print("There is nothing in fixtures/ to clean.", file=sys.stderr)
        return 2
    shown = [str(path.relative_to(ROOT)) for path in chosen]
    headline(f"{len(shown)} documents go in, {len(shown)} records come out, one line of JSON each:")
    command("cleanse", *shown)
    ran = subprocess.run([CLEANSE, *shown], cwd=ROOT, stdout=subprocess.PIPE, check=False)
    for line in ran.stdout.decode("utf-8").splitlines():
        print()
        show(json.loads(line))
    if ran.returncode:
        return ran.returncode
    explained = next((path for path in shown if EXPLAINED in path), shown[0])
    print()
    headline("Every decision can be looked up:")
    command("cleanse", "explain", explained, "|", "head", "-n", str(LINES))
    width = 116
    wide = {**os.environ, "COLUMNS": str(width)}
    told = subprocess.run([CLEANSE, "explain", explained], cwd=ROOT, env=wide, stdout=subprocess.PIPE, check=False)
    for line in told.stdout.decode("utf-8").splitlines()[:LINES]:
        print("  " + (line if len(line) <= width else line[: width - 1] + "…"))
    if told.returncode:
        return told.returncode
    print()
    headline("Now your own documents:")
    here = os.path.relpath(CLEANSE)
    for words, meaning in (
        (f"{here} PAGE.html", "one file; several files, a folder or a pipe work as well"),
        (f"{here} --to text PAGE.html", "the clean text alone; --to markdown, --to json"),
        (f"{here} check RECORDS.ndjson", "what a CI job runs over a corpus: exit code 1 when it finds something"),
        (f"{here} --help", "everything else; README.md and docs/ go on from there"),
        ("make test", "the tests of cleanse itself"),
    ):
        print(f"  {words:<40} {meaning}")
    return 0


def show(record: dict[str, Any]) -> None:
    """Print the fields that are known, the beginning of the text, and a count of what was taken out."""
    print("  " + bold(record["source"]["path"]))
    if record["record_type"] == "error":
        entry("error", f"{record['error']['code']} {record['error']['message']}")
        return
    for field in FIELDS:
        value = record[field]
        if value:
            entry(field, ", ".join(value) if isinstance(value, list) else value)
    entry("text", f"{record['word_count']} words: {' '.join(record['text'].split())[:150]} …")
    moved = sum(1 for removal in record["removed"] if removal["moved_to"])
    kinds = Counter(removal["kind"] for removal in record["removed"] if not removal["moved_to"])
    entry("moved", f"{moved} {'line' if moved == 1 else 'lines'} to a field")
    entry("removed", ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()) or "nothing")


def entry(name: str, value: str) -> None:
    """Print one field, wrapped under itself."""
    print(textwrap.fill(value, 116, initial_indent=f"    {name:<11}", subsequent_indent=" " * 15))


def headline(words: str) -> None:
    """Print a line that stands out."""
    print(bold(words))


def command(*words: str) -> None:
    """Print a command the way it would be typed."""
    print(textwrap.fill("$ " + " ".join(words), 116, subsequent_indent="    ", break_on_hyphens=False))


def bold(words: str) -> str:
    """Return the words in bold if somebody is looking."""
    return f"\033[1m{words}\033[0m" if COLOUR else words


if __name__ == "__main__":
    sys.exit(main())
