"""Score `cleanse` on labelled data given by path, and keep the figures: a figure that drops is seen.

    python training/evaluate.py --data DIR                 score one document in five, beside the kept figures
    python training/evaluate.py --data DIR --full          score all of them
    python training/evaluate.py --data DIR --check         exit 1 if a figure fell by more than the tolerance
    python training/evaluate.py --data DIR --write         score all, keep the figures, raise the floors
    python training/evaluate.py --lower NAME --why "..."   lower a broken floor to what is kept, with the reason

DIR holds folders of labelled pages, `flat*/` with texts and folders with an `index.jsonl` (benchmarks/labelled.py); a
part that is absent is left out. F1, P and R count words per document, averaged over documents; `right` is a share of
documents: titles equal in letters and digits, dates and identifiers equal, dates withheld where there is none.

The figures are kept in docs/figures.json with the digest of the data, for all documents and for samples of them. The
page model is made from the same pages, so its out-of-fold figures, which its card holds, have floors too.
docs/floors.json is held against both by tests/test_figures.py. A floor rises by itself and falls with a reason only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import multiprocessing
import sys
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))  # both kinds of scripts read the same data by the same measures

import labelled
from labelled import Known, Page, Text
from measures import is_date, is_id, plain, word_scores

import cleanse

FIGURES, FLOORS = ROOT / "docs" / "figures.json", ROOT / "docs" / "floors.json"
MODELS = ROOT / "src" / "cleanse" / "models"
SAMPLES = (1, 5, 25)  # one document in so many; a test measures the last again
TOLERANCE = 0.003  # of a figure over all documents; below it two runs of different versions say the same
SHORTEST_REASON = 5  # words of a sentence that says why a floor went down
Json = dict[str, Any]
Figures = dict[str, Json]


class Job(NamedTuple):
    """A document to score, the name of its set, and its place in it."""

    name: str
    place: int
    document: Page | Text | Known


class Point(NamedTuple):
    """What one document says about one figure."""

    figure: str
    place: int
    scores: dict[str, float]


def jobs(data: Path) -> Iterator[Job]:
    """Everything there is to score, in a fixed order."""
    for folder in labelled.page_folders(data):
        yield from (Job("html", place, page) for place, page in enumerate(labelled.pages(folder)))
    for style, path in labelled.flat_files(data).items():
        yield from (Job(f"flat {style}", place, text) for place, text in enumerate(labelled.texts(path)))
    for name, documents in labelled.documents(data).items():
        yield from (Job(name, place, known) for place, known in enumerate(documents))


def score(job: Job) -> list[Point]:
    """What the record of a document says about the figures."""
    name, place, document = job
    if isinstance(document, Text):
        text = answer(document.text, None, "text/plain").get("text")
        return [Point(name, place, word_scores(text, document.reference)._asdict())]
    if isinstance(document, Known):
        media = "text/html" if document.html else "text/plain"
        found = answer(labelled.read_bytes(document.file), document.url, media)
        return [Point(figure, place, {"right": right}) for figure, right in fields(name, found, document)]
    found = answer(document.data, document.url, "text/html")
    words = word_scores(found.get("text"), document.reference)._asdict()
    known = Known(document.file, None, document.title, (document.date,) if document.date else (), nulls=True)
    groups = [
        "all",
        document.kind,
        *(["draft" if document.draft else "not draft"] if document.draft is not None else []),
    ]
    groups += ["referenced"] if document.reference.strip() else []
    return [
        *(Point(f"{name} {group}", place, words) for group in groups),
        *(Point(figure, place, {"right": right}) for figure, right in fields(name, found, known)),
    ]


def answer(data: bytes | str, url: str | None, media_type: str) -> Json:
    """The record, of whichever kind."""
    return dict(cleanse.clean(data, url=url, media_type=media_type))


def fields(name: str, found: Json, known: Known) -> Iterator[tuple[str, float]]:
    """Whether title, date and ID are right, as far as they are known."""
    if known.title:
        yield f"{name} title", float(plain(found.get("title")) == plain(known.title))
    if known.dates:
        yield f"{name} date", float(is_date(found.get("date"), *known.dates))
    elif known.nulls:
        yield f"{name} no date", float(not found.get("date"))
    if known.ids:
        yield f"{name} id", float(is_id(found.get("doc_id"), *known.ids))


def figures(points: Iterable[Point], every: int) -> Figures:
    """The means over one document in so many."""
    parts: dict[str, list[dict[str, float]]] = {}
    for point in points:
        if point.place % every == 0:
            parts.setdefault(point.figure, []).append(point.scores)
    return {
        figure: {
            "n": len(part),
            **{key: round(math.fsum(one[key] for one in part) / len(part), 4) for key in part[0]},
        }
        for figure, part in parts.items()
    }


def measured(data: Path, every: int, processes: int | None = None) -> list[Point]:
    """The points of one document in so many."""
    todo = [job for job in jobs(data) if job.place % every == 0]
    if processes == 1:
        return [point for job in todo for point in score(job)]
    with multiprocessing.Pool(processes) as pool:
        return [point for points in pool.imap(score, todo, chunksize=16) for point in points]


def digest(data: Path) -> str:
    """A digest of the files that are scored."""
    total = hashlib.sha256()
    listed = [folder / name for folder in labelled.page_folders(data) for name in labelled.TRUTHS]
    listed += [*labelled.flat_files(data).values(), *sorted(data.glob("*/index.jsonl"))]
    named = [job.document.file for job in jobs(data) if not isinstance(job.document, Text)]
    for path in (*listed, *named):
        if path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


# ---------------------------------------------------------------- floors


def main_figure(figure: Mapping[str, Any]) -> float:
    """The value that a floor speaks of."""
    return float(figure["f1"] if "f1" in figure else figure["right"])


def slack(n: int) -> float:
    """How far below a figure its floor stands: the fewer documents, the more one of them counts.

    >>> round(slack(1500), 4), round(slack(100), 4)
    (0.0076, 0.015)
    """
    return 0.005 + 0.1 / math.sqrt(n)


def card_figures() -> Figures:
    """The out-of-fold figures of the model cards, under `card <model> <group>`."""
    found = {}
    for path in sorted(MODELS.glob("*_card.json")):
        card = json.loads(path.read_bytes())
        for group, figure in card.get("out_of_fold", {}).items():
            if isinstance(figure, dict) and {"n", "f1"} <= figure.keys():
                found[f"card {path.name.removesuffix('_card.json')} {group}"] = figure
    return found


def raised(floors: Json, kept: Figures) -> Json:
    """The floors after these figures: new ones where there was none, higher ones where the figure rose."""
    out = dict(floors)
    for name, figure in kept.items():
        at = round(main_figure(figure) - slack(figure["n"]), 3)
        floor = out.get(name, {"at": -1.0, "lowered": []})
        out[name] = {**floor, "at": max(at, floor["at"])}
    return dict(sorted(out.items()))


def broken(floors: Json, kept: Figures, pattern: str) -> list[str]:
    """The floors of such a name that their figures do not reach, or that have none."""
    return [
        name
        for name, floor in floors.items()
        if fnmatchcase(name, pattern) and (main_figure(kept[name]) if name in kept else 0.0) < floor["at"]
    ]


def lowered(floors: Json, name: str, figure: Mapping[str, Any] | None, why: str, version: str) -> Json:
    """The floors with one of them lower; without a figure it is retired."""
    if not is_reason(why):
        raise ValueError("Say why in a sentence.")
    at = round(main_figure(figure) - slack(figure["n"]), 3) if figure else 0.0
    floor = floors[name]
    step = {"from": floor["at"], "to": at, "version": version, "why": why}
    return {**floors, name: {"at": at, "lowered": [*floor["lowered"], step]}}


def is_reason(why: object) -> bool:
    """Whether this is a sentence and not an excuse.

    >>> is_reason("n/a"), is_reason("Annotators of this type disagree; see decision 0003.")
    (False, True)
    """
    return isinstance(why, str) and len(why.split()) >= SHORTEST_REASON


def complaints(floors: Json, kept: Figures, before: Json | None = None) -> list[str]:
    """What is wrong with the floors, with the figures they hold up, or with the step from the floors `before`."""
    found = []
    for name, floor in floors.items():
        found += [
            f"{name}: lowered from {step['from']} to {step['to']} without a sentence that says why"
            for step in floor["lowered"]
            if not is_reason(step.get("why"))
        ]
        if floor["at"] > 0 and name not in kept:
            found.append(f"{name}: there is no such figure")
        elif name in kept and main_figure(kept[name]) < floor["at"]:
            found.append(f"{name}: {main_figure(kept[name])} is below the floor {floor['at']}")
    found += [f"{name}: has no floor" for name in kept if name not in floors]
    for name, floor in (before or {}).items():
        now = floors.get(name)
        if now is None or (now["at"] < floor["at"] and len(now["lowered"]) <= len(floor["lowered"])):
            found.append(f"{name}: went down from {floor['at']} without an entry in `lowered`")
    return found


# ---------------------------------------------------------------- the command


def main() -> int:
    """Print the figures; 1 if `--check` finds one that fell, or `--write` one below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--every", type=int, default=SAMPLES[1], help="score one document in so many (%(default)s)")
    parser.add_argument("--full", action="store_true", help="the same as --every 1")
    parser.add_argument("--jobs", type=int, help="processes (default: one per core)")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lower", metavar="NAME")
    parser.add_argument("--why", default="", metavar="SENTENCE")
    options = parser.parse_args()
    kept = json.loads(FIGURES.read_bytes()) if FIGURES.exists() else {"samples": {}}
    floors = json.loads(FLOORS.read_bytes()) if FLOORS.exists() else {}
    if options.lower:
        standing = kept["samples"].get("1", {}) | card_figures()
        names = broken(floors, standing, options.lower)
        if not names or not is_reason(options.why):
            sys.exit("Name floors that stand above their figures (a pattern will do), and say why in a sentence.")
        for name in names:
            floors = lowered(floors, name, standing.get(name), options.why, cleanse.__version__)
        save(FLOORS, floors)
        return 0
    if not options.data:
        sys.exit("Say where the data is: --data DIR")
    every = 1 if options.full or options.write else options.every
    points = measured(options.data, every, options.jobs)
    now = figures(points, every)
    fallen = shown(now, kept["samples"].get(str(every), {}))
    if fallen:
        print(f"fell by more than {TOLERANCE}: {', '.join(fallen)}", file=sys.stderr)
    if not options.write:
        return int(bool(fallen) and options.check)
    samples = {str(part): figures(points, part) for part in SAMPLES}
    save(FIGURES, {"version": cleanse.__version__, "data": digest(options.data), "samples": samples})
    wrong = complaints(floors, now | card_figures(), floors)
    wrong = [one for one in wrong if not one.endswith("has no floor")]
    save(FLOORS, raised(floors, now | card_figures()))
    for one in wrong:
        print(f"{one}; mend it, or give the reason with --lower and --why", file=sys.stderr)
    return int(bool(wrong))


def shown(now: Figures, kept: Figures) -> list[str]:
    """Print the figures beside the kept ones; the names of those that fell."""
    fallen = []
    print(f"{'figure':28}{'n':>6}{'F1/right':>10}{'P':>8}{'R':>8}{'kept':>8}{'change':>9}")
    for name, figure in now.items():
        value, before = main_figure(figure), main_figure(kept[name]) if name in kept else None
        parts = "".join(f"{figure[key]:8.4f}" if key in figure else " " * 8 for key in ("p", "r"))
        change = f"{before:8.4f}{value - before:+9.4f}" if before is not None else ""
        print(f"{name:28}{figure['n']:6}{value:10.4f}{parts}{change}")
        if before is not None and value < before - TOLERANCE:
            fallen.append(name)
    return fallen


def save(path: Path, value: Json) -> None:
    """Write JSON, one figure per line."""
    path.write_text(compact(value) + "\n", encoding="utf-8")


def compact(value: Any, depth: int = 0) -> str:
    """JSON with one line per innermost object, so that a diff shows which figure moved."""
    if isinstance(value, dict) and any(one and isinstance(one, dict | list) for one in value.values()):
        inner = ",\n".join(f"{' ' * (depth + 1)}{json.dumps(k)}: {compact(v, depth + 1)}" for k, v in value.items())
        return f"{{\n{inner}\n{' ' * depth}}}"
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    raise SystemExit(main())
