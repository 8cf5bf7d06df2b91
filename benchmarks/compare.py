"""Compare `cleanse` with its peers on labelled data: quality and CPU, as Markdown.

    python benchmarks/compare.py --data DIR              print the tables
    python benchmarks/compare.py --data DIR --write      also write docs/benchmarks.* and the figures of the README
    python benchmarks/compare.py --held-out DIR          data of the same form that no model was made from

DIR is a folder of labelled pages, or holds such folders beside `flat*/` (texts) and folders with an `index.jsonl`
(titles and dates); benchmarks/labelled.py says how they look. The models of `cleanse` are made from the data that
--data is meant for, so these figures flatter it: the tables say so, and put the out-of-fold ones beside them.

Everyone sees each document in turn, in one process on one core, in changing order; CPU is the time of this process. A
peer that is not installed is left out and named; benchmarks/requirements.txt says how to bring them.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import logging
import os
import platform
import sys
import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import commands
import labelled
import peers
import report
from contest import Turn, contest, cost
from labelled import Known, Page
from measures import evenly, interval, is_date, mean, plain, snippet_share, word_scores
from peers import TOOLS, Tool

Json = dict[str, Any]
MODELS = Path(__file__).resolve().parent.parent / "src" / "cleanse" / "models"
KEPT = Path(__file__).resolve().parent.parent / "docs" / "figures.json"
BASE, OURS = "trafilatura", "cleanse"


def main() -> int:
    """Run, print, and write if asked to."""
    options = arguments().parse_args()
    if not (options.data or options.held_out):
        sys.exit("Say where the data is: --data DIR, --held-out DIR, or both.")
    logging.disable(logging.CRITICAL)  # readers of broken pages complain a lot
    warnings.simplefilter("ignore")
    here = [tool for tool in TOOLS if peers.version(tool) and (not options.only or tool.name in options.only)]
    result: Json = {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": os.getloadavg()[0],
        "versions": {tool.package: peers.version(tool) for tool in here if tool.package},
        "absent": [tool.name for tool in TOOLS if not peers.version(tool)],
        "out_of_fold": out_of_fold(),
        "pages": [],
        "fields": [],
        "flat": [],
    }
    for data, held_out in ((options.held_out, True), (options.data, False)):
        for part in compared(data, options, here) if data else ():
            name, found = part
            result[name].append({"held_out": held_out, **found})
            print(f"{name} {found['set']}: done", file=sys.stderr)
    if options.data and not options.no_commands:
        result["commands"] = commands.measured(options.data)
    print(report.page(result))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    if options.write:
        report.write(result)
    return 0


def arguments() -> argparse.ArgumentParser:
    """The options of the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="DIR", help="the development data")
    parser.add_argument("--held-out", type=Path, metavar="DIR", help="data that no model was made from")
    parser.add_argument("--pages", type=int, default=150, metavar="N", help="pages per folder (%(default)s; 0: all)")
    parser.add_argument("--texts", type=int, default=40, metavar="N", help="texts per style (%(default)s; 0: all)")
    parser.add_argument("--documents", type=int, default=60, metavar="N", help="per set (%(default)s; 0: all)")
    parser.add_argument("--out-of-fold", type=Path, metavar="FILE", help="JSON lines {id, text}: what models that had "
                        "not seen the domain of a page made of it; scored on the same pages as the rest")  # fmt: skip
    parser.add_argument("--only", nargs="+", metavar="TOOL", help=f"of {', '.join(tool.name for tool in TOOLS)}")
    parser.add_argument("--no-commands", action="store_true", help="leave out start-up, memory, validation, workers")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.* and README.md")
    return parser


def compared(data: Path, options: argparse.Namespace, tools: Sequence[Tool]) -> Iterable[tuple[str, Json]]:
    """Every comparison that the data allows, with the name of its table."""
    for folder in labelled.page_folders(data):
        everything = labelled.pages(folder)
        sample = evenly(everything, options.pages)
        about: Json = {"set": folder.resolve().name, "of": len(everything)}
        if whole := figure_of_all(len(everything)):
            about["whole"] = whole
        yield "pages", about | pages(sample, tools, options.out_of_fold)
        if any(page.title for page in sample):
            known = [Known(page.file, page.url, page.title, dates(page), nulls=True) for page in sample]
            yield "fields", about | fields(known, tools)
    for name, documents in labelled.documents(data).items():
        pages_of = [known for known in documents if known.html]  # the peers read nothing else
        if pages_of:
            yield "fields", {"set": name, "of": len(pages_of)} | fields(evenly(pages_of, options.documents), tools)
    for style, path in labelled.flat_files(data).items():
        texts = labelled.texts(path)
        yield "flat", {"set": style, "of": len(texts)} | flat(evenly(texts, options.texts), tools)


def dates(page: Page) -> tuple[str, ...]:
    """The publication date of a page, as a tuple that may be empty."""
    return (page.date,) if page.date else ()


# ---------------------------------------------------------------- pages


def pages(sample: Sequence[Page], tools: Sequence[Tool], predictions: Path | None) -> Json:
    """Quality and CPU of every tool on the pages."""
    runners = peers.made(tools, "page")
    turns = contest(runners, [(page.data, page.url) for page in sample])
    if predictions:
        texts = {str(row["id"]): row["text"] for row in labelled.rows(predictions)}
        turns["cleanse, out of fold"] = [Turn(texts.get(page.id), 0.0, None) for page in sample]
    base = turns.get(BASE)
    found = {}
    for name, own in turns.items():
        found[name] = quality(sample, own)
        if base and name in runners:
            found[name]["cpu"] = cost(own, base)
    return {"n": len(sample), "referenced": sum(bool(page.reference.strip()) for page in sample),
            "tools": found, "lead": lead(sample, turns)}  # fmt: skip


def quality(sample: Sequence[Page], turns: Sequence[Turn]) -> Json:
    """Word scores of the pages with a reference, of parts of them and of all; snippets, empty answers, faults."""
    texts = [turn.answer or "" for turn in turns]
    scored = [(page, word_scores(text, page.reference)) for page, text in zip(sample, texts, strict=True)]
    held = [(page, score) for page, score in scored if page.reference.strip()]
    kinds = sorted({page.kind for page, _ in held})
    pairs = list(zip(sample, texts, strict=True))
    return {
        **{name: mean(getattr(score, name) for _, score in held) for name in ("f1", "p", "r")},
        "f1_all": mean(score.f1 for _, score in scored),
        "f1_not_draft": mean(score.f1 for page, score in held if page.draft is False),
        "wanted": mean(snippet_share(text, page.wanted) for page, text in pairs),
        "unwanted": mean(snippet_share(text, page.unwanted) for page, text in pairs),
        "kinds": {kind: mean(score.f1 for page, score in held if page.kind == kind) for kind in kinds},
        "kind_sizes": {kind: sum(page.kind == kind for page, _ in held) for kind in kinds},
        "empty": sum(not text.strip() for text in texts),
        "faults": sum(turn.fault is not None for turn in turns),
    }


def lead(sample: Sequence[Page], turns: dict[str, list[Turn]]) -> Json | None:
    """How far we are before the best of the others, with the 95 % interval of the difference."""
    held = [number for number, page in enumerate(sample) if page.reference.strip()]
    f1 = {
        name: [word_scores(own[number].answer, sample[number].reference).f1 for number in held]
        for name, own in turns.items()
    }
    others = {name: sum(scores) for name, scores in f1.items() if not name.startswith(OURS)}
    ours = next((name for name in ("cleanse, out of fold", OURS) if name in f1), None)
    if not (others and ours and held):
        return None
    best = max(others, key=lambda name: others[name])
    differences = [one - other for one, other in zip(f1[ours], f1[best], strict=True)]
    low, high = interval(differences)
    return {"ours": ours, "best": best, "by": mean(differences), "low": low, "high": high}


# ---------------------------------------------------------------- titles and dates, flat texts


def fields(sample: Sequence[Known], tools: Sequence[Tool]) -> Json:
    """Exact titles; dates right among the known ones and among those given, withheld where there is none."""
    runners = peers.made(tools, "fields")
    turns = contest(runners, [(labelled.read_bytes(known.file), known.url) for known in sample])
    found = {}
    for name, own in turns.items():
        pairs = [(known, turn.answer or {}) for known, turn in zip(sample, own, strict=True)]
        titled = [plain(answer.get("title")) == plain(known.title) for known, answer in pairs if known.title]
        dated = [(known, answer.get("date")) for known, answer in pairs if known.dates]
        right = [is_date(date, *known.dates) for known, date in dated]
        undated = [not answer.get("date") for known, answer in pairs if known.nulls and not known.dates]
        given = sum(bool(date) for _, date in dated)
        found[name] = {
            "title": mean(titled) if name != "htmldate" else None,
            "date": mean(right),
            "date_precision": sum(right) / given if given else None,
            "withheld": mean(undated),
            "faults": sum(turn.fault is not None for turn in own),
        }
    return {"n": len(sample), "titled": sum(bool(known.title) for known in sample),
            "dated": sum(bool(known.dates) for known in sample), "tools": found}  # fmt: skip


def flat(sample: Sequence[labelled.Text], tools: Sequence[Tool]) -> Json:
    """Word scores and CPU of the cleaners of flat text."""
    runners = peers.made(tools, "flat")
    turns = contest(runners, [(text.text,) for text in sample])
    lines = sum(bool(line.strip()) for text in sample for line in text.text.split("\n"))
    found = {}
    for name, own in turns.items():
        scores = [word_scores(turn.answer, text.reference) for text, turn in zip(sample, own, strict=True)]
        found[name] = {
            **{key: mean(getattr(score, key) for score in scores) for key in ("f1", "p", "r")},
            "empty": sum(not (turn.answer or "").strip() for turn in own),
            "faults": sum(turn.fault is not None for turn in own),
            "us_per_line": 1e6 * sum(turn.seconds for turn in own) / max(lines, 1),
        }
    return {"n": len(sample), "tools": found}


def figure_of_all(pages: int) -> float | None:
    """Our kept F1 over so many pages (those with a reference): it tells how hard a sample of them is."""
    kept = json.loads(KEPT.read_bytes())["samples"]["1"] if KEPT.is_file() else {}
    same = kept.get("html all", {}).get("n") == pages
    return float(kept["html referenced"]["f1"]) if same and "html referenced" in kept else None


def out_of_fold() -> Json:
    """The out-of-fold figures of the model cards: what models made without the domain of a document reach."""
    cards = {path.name.removesuffix("_card.json"): json.loads(path.read_bytes()) for path in MODELS.glob("*_card.json")}
    return {name: card["out_of_fold"] for name, card in sorted(cards.items()) if "out_of_fold" in card}


if __name__ == "__main__":
    raise SystemExit(main())
