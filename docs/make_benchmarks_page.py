"""Writes docs/benchmarks.md and the figures of the README from docs/benchmarks.json; with --check it only compares.

The figures themselves are measured by benchmarks/compare.py --write, which needs labelled data and the peers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

import report


def main() -> int:
    """Write both, or compare them."""
    result = json.loads(report.FIGURES.read_bytes())
    readme = report.README.read_text(encoding="utf-8")
    made = {report.PAGE: report.page(result), report.README: report.inserted(readme, report.passage(result))}
    code = 0
    for path, text in made.items():
        if "--check" not in sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            print(f"{path.relative_to(report.ROOT)} is out of date: run `make docs`", file=sys.stderr)
            code = 1
    return code


if __name__ == "__main__":
    raise SystemExit(main())
