"""Score `cleanse` on labelled data given by path, and keep the figures: a figure that drops is seen.

    python training/evaluate.py --data DIR                 print the figures beside the kept ones
    python training/evaluate.py --data DIR --write         keep them in docs/figures.json
    python training/evaluate.py --data DIR --check         exit 1 if one fell by more than the tolerance

DIR holds `wcxb-dev/` (HTML pages with their main text), `flat-dev/` (texts with a label per line) and `seeds/`; a part
that is absent is left out. F1, precision and recall count words per document and are averaged over documents.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cleanse

KEPT = Path(__file__).resolve().parent.parent / "docs" / "figures.json"
TOLERANCE = 0.003  # of a figure; below it two runs of different versions say the same
MIN_CEILING = 0.85  # a text whose own labelled lines score less than this does not hold its reference
WORD = re.compile(r"\w+")
Scores = dict[str, list[tuple[float, float, float]]]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            yield json.loads(line)


def scored(found: str, gold: str) -> tuple[float, float, float]:
    """F1, precision and recall of two bags of words; an empty reference wants an empty answer."""
    have, want = Counter(WORD.findall(found.lower())), Counter(WORD.findall(gold.lower()))
    if not have or not want:
        same = float(not have and not want)
        return same, same, same
    both = sum((have & want).values())
    precision, recall = both / sum(have.values()), both / sum(want.values())
    return (2 * precision * recall / (precision + recall) if both else 0.0), precision, recall


def html(folder: Path, every: int) -> Scores:
    """Scores of the pages, by page type and by how the reference was made."""
    out: Scores = defaultdict(list)
    for page in sorted(rows(folder / "ground-truth.jsonl.gz"), key=lambda page: page["id"])[::every]:
        data = gzip.decompress((folder / "html" / f"{page['id']}.html.gz").read_bytes())
        record: Any = cleanse.clean(data, url=page["url"], media_type="text/html")
        score = scored(record.get("text") or "", page["main_content"] or "")
        for group in ("all", page["page_type"], "draft" if page["draft"] else "not draft"):
            out[f"html {group}"].append(score)
    return out


def flat(folder: Path, every: int) -> Scores:
    """Scores of the texts, by flattening style."""
    out: Scores = defaultdict(list)
    for path in sorted(folder.glob("dev.*.jsonl.gz")):
        kept = [row for row in rows(path) if row["ceil"][0] >= MIN_CEILING and row["ref"].strip()]
        for row in kept[::every]:
            record: Any = cleanse.clean("\n".join(row["lines"]), media_type="text/plain")
            out[f"flat {path.name.split('.')[1]}"].append(scored(record.get("text") or "", row["ref"]))
    return out


def digest(folder: Path) -> str:
    """A digest of the names and sizes of the data: enough to see that figures speak of the same files."""
    names = sorted(f"{path.relative_to(folder)} {path.stat().st_size}" for path in folder.rglob("*") if path.is_file())
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]


def main() -> int:
    """Print the figures; the exit code is 1 if `--check` finds one that fell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="score one document in so many")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    scores: Scores = {}
    if (options.data / "wcxb-dev").is_dir():
        scores |= html(options.data / "wcxb-dev", options.every)
    if (options.data / "flat-dev").is_dir():
        scores |= flat(options.data / "flat-dev", options.every)
    figures = {
        name: {
            "n": len(part),
            **{key: round(sum(s[i] for s in part) / len(part), 4) for i, key in enumerate(("f1", "p", "r"))},
        }
        for name, part in scores.items()
    }
    kept = json.loads(KEPT.read_text())["figures"] if KEPT.exists() else {}
    fallen = []
    print(f"{'what':24}{'n':>6}{'F1':>8}{'P':>8}{'R':>8}{'kept F1':>9}")
    for name, figure in figures.items():
        before = kept.get(name, {}).get("f1")
        print(f"{name:24}{figure['n']:6}{figure['f1']:8.4f}{figure['p']:8.4f}{figure['r']:8.4f}{before or 0:9.4f}")
        if before is not None and figure["f1"] < before - TOLERANCE:
            fallen.append(name)
    if options.write:
        KEPT.write_text(
            json.dumps({"version": cleanse.__version__, "data": digest(options.data), "figures": figures}, indent=1)
            + "\n"
        )
    if fallen:
        print(f"fell by more than {TOLERANCE}: {', '.join(fallen)}", file=sys.stderr)
    return int(bool(fallen) and options.check)


if __name__ == "__main__":
    raise SystemExit(main())
