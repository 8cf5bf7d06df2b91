"""Fit the weights that rank titles and dates and tell kinds of pages, and write src/cleanse/models/fields.py.

    python training/train_fields.py --wcxb DATA/wcxb-dev --meta DATA/meta-dev --flat DATA/flat-dev [--write]

Cross-validation is over domains. The rankers are conditional logits: of the candidates of a page one is right, and
the weights make it the likeliest. What a share is worth as a probability is fitted on the predictions for pages of
domains that the weights had not seen.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import html
import json
import pickle
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import compress, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from cleanse.core.options import Options
from cleanse.core.types import Document, Failure, Origin
from cleanse.detect import find, kinds, page_dates, ranked, titles, vote
from cleanse.detect.choose import choose
from cleanse.detect.view import view
from cleanse.readers import read
from cleanse.readers.text import read_text

FOLDS = 5
TITLE_WEIGHT = {"article": 2.0}  # what most documents are; the other kinds of pages have fewer pages but odder titles
LEAST_PAGES = 8  # pages that a feature must be met on
TARGET = Path(__file__).parents[1] / "src" / "cleanse" / "models" / "fields.py"
Row = dict[str, Any]
Fields = dict[str, float]


class Case(NamedTuple):
    """The candidates of one page: their features, and which are right."""

    row: Row
    values: list[str]
    has: list[Fields]
    right: list[bool]


def rows(wcxb: Path, meta: Path) -> Iterator[Row]:
    """The pages with a title or date: those of WCXB, where null means none, and the news pages of meta-dev."""
    with gzip.open(wcxb / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            one = json.loads(line)
            file = wcxb / "html" / f"{one['id']}.html.gz"
            yield {"set": "wcxb", "file": file, "url": one["url"], "type": one["page_type"], "title": one["title"],
                   "date": one["publish_date"], "author": one["author"], "nulls": True}  # fmt: skip
    for line in (meta / "index.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        if one["set"] == "postlight":
            yield {**one, "file": meta / one["file"], "type": "article", "nulls": False}


def parsed(all_rows: Sequence[Row], cache: Path | None) -> list[tuple[Row, Document]]:
    """Every page, read."""
    if cache and cache.exists():
        kept: list[tuple[Row, Document]] = pickle.loads(cache.read_bytes())  # noqa: S301  our own file
        return kept
    found = []
    for row in all_rows:
        data = gzip.decompress(Path(row["file"]).read_bytes())
        document = read(data, path=None, url=row["url"], media_type="text/html", container=None, options=Options())
        if not isinstance(document, Failure):
            found.append((row, document))
    if cache:
        cache.write_bytes(pickle.dumps(found, -1))
    return found


def letters(text: str | None) -> str:
    """Titles are equal when these are."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", html.unescape(text or "")).casefold())


def twice(documents: Sequence[tuple[Row, Document]]) -> Iterator[tuple[Row, Document]]:
    """Every page as it is and without its address: a file that is piped in has none."""
    for row, document in documents:
        yield row, document
        hints = tuple(h for h in document.hints if h.source != "link" and h.name.lower() != "og:url")
        bare = document._replace(origin=document.origin._replace(url=None), hints=hints)
        yield {**row, "set": f"{row['set']}-nowhere"}, bare


def title_case(row: Row, document: Document) -> Case | None:
    """The titles of a page."""
    if not row["title"] or not document.layout.features:
        return None
    seen = view(document)
    found = titles.gather(seen)
    gold = letters(row["title"])
    values = [entry.value for entry in found.entries]
    return Case(row, values, list(titles.features_of(seen, found)), [letters(value) == gold for value in values])


def date_case(row: Row, document: Document) -> Case | None:
    """The dates of a page."""
    if not document.layout.features or not (row["date"] or row["nulls"]):
        return None
    seen = view(document)
    if seen.flat:
        return None
    ballot = vote.ballot(list(page_dates.find_dates(seen)))
    gold = row["date"]
    values = list(ballot)
    return Case(row, values, [ballot[v] for v in values], [bool(gold) and v[: len(gold)] == gold for v in values])


def line_cases(flat: Path, every: int) -> Iterator[Case]:
    """The lines of flattened pages, in all styles."""
    sources: list[tuple[Row, str]] = []
    for style in ("inscriptis", "html2text", "lynx", "bs4nl", "semi", "clean"):
        with gzip.open(flat / f"dev.{style}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                one = json.loads(line) if number % every == 0 else {}
                if one.get("title"):
                    row = {"set": style, "url": f"//{one['domain']}/", "type": one["type"], "title": one["title"]}
                    sources.append((row, "\n".join(one["lines"])))
    for row, text in sources:
        found = ranked.gather(view(read_text(text, Origin())))
        gold = letters(row["title"])
        values = [line.value for line in found.lines]
        yield Case(row, values, list(ranked.features_of(found)), [letters(value) == gold for value in values])


def train_lines(cases: Sequence[Case], ridge: float) -> tuple[Fields, Fields, str]:
    """Weights for the lines of a flat text; a clean text, which holds no title, tells how sure one can be."""
    names = used(cases)
    guesses = unseen(cases, names, ridge, 1)
    facts = [ranked.certainty(g.points.tolist(), g.case.has)[1] for g in guesses]
    sure_names = sorted({name for fact in facts for name in fact})
    grid = np.array([[fact.get(name, 0.0) for name in sure_names] for fact in facts])
    right = np.array([g.case.right[g.first] for g in guesses], float)
    chance = unseen_chance([g.case.row for g in guesses], grid, right)
    report = [f"lines: {len(cases)} texts, {len(names)} features, ridge {ridge}"]
    report.append(by_group(guesses, cases, lambda row: row["set"]))
    report.append(by_group(guesses, cases, lambda row: row["type"]))
    report.append(reliability(chance.tolist(), right.astype(bool).tolist()))
    for least in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        given = {g.case.row["set"]: [0, 0] for g in guesses}
        for guess, one, good in zip(guesses, chance, right, strict=True):
            given[guess.case.row["set"]][0] += one >= least
            given[guess.case.row["set"]][1] += one >= least and bool(good)
        report.append(f"least {least}: given and right {given}")
    line = logistic(grid, right, 2.0)
    weights = fit(cases, names, ridge)
    best = {name: round(float(weights[index]), 2) for name, index in names.items() if abs(weights[index]) >= 0.02}
    return best, {name: round(float(value), 2) for name, value in zip(sure_names, line, strict=True)}, "\n".join(report)


def domain(row: Row) -> str:
    """The host of a page: near-duplicates stay on one side of a split."""
    return (row["url"] or row.get("id", "")).split("//")[-1].split("/")[0].removeprefix("www.")


def folds(rows_: Sequence[Row], seed: int) -> dict[str, int]:
    """The part of each domain."""
    names = sorted({domain(row) for row in rows_})
    random.Random(seed).shuffle(names)  # noqa: S311
    return {name: index % FOLDS for index, name in enumerate(names)}


def matrix(case: Case, names: dict[str, int]) -> np.ndarray:
    out = np.zeros((len(case.has), len(names)))
    for index, has in enumerate(case.has):
        for name, value in has.items():
            if name in names:
                out[index, names[name]] = value
    return out


def fit(cases: Sequence[Case], names: dict[str, int], ridge: float, worth: Fields | None = None) -> np.ndarray:
    """The weights under which the right candidates are likeliest; `worth` is what a page of a type counts, else 1."""
    usable = [case for case in cases if any(case.right)]
    counts = np.array([(worth or {}).get(case.row["type"], 1.0) for case in usable])
    stacked = np.concatenate([matrix(case, names) for case in usable])
    sizes = [len(case.right) for case in usable]
    starts = np.cumsum([0, *sizes[:-1]])
    right = np.concatenate([case.right for case in usable]).astype(float)
    group = np.repeat(np.arange(len(sizes)), sizes)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        points = stacked @ weights
        powers = np.exp(points - np.maximum.reduceat(points, starts)[group])
        share = powers / np.add.reduceat(powers, starts)[group]
        hit = np.add.reduceat(share * right, starts)
        slope = stacked.T @ (counts[group] * (share - share * right / hit[group])) + ridge * weights
        return float(-counts @ np.log(hit) + 0.5 * ridge * weights @ weights), slope

    return minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def logistic(features: np.ndarray, right: np.ndarray, ridge: float = 1e-3) -> np.ndarray:
    """The line through the log odds of being right."""

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        points = features @ weights
        chance = 1 / (1 + np.exp(-points))
        value = np.logaddexp(0, points).sum() - points @ right + 0.5 * ridge * weights @ weights
        return float(value), features.T @ (chance - right) + ridge * weights

    return minimize(loss, np.zeros(features.shape[1]), jac=True, method="L-BFGS-B").x


def used(cases: Sequence[Case]) -> dict[str, int]:
    """The features worth a weight, by name."""
    met = Counter(name for case in cases for name in {n for has in case.has for n, value in has.items() if value})
    return {name: index for index, name in enumerate(sorted(n for n, pages in met.items() if pages >= LEAST_PAGES))}


class Guess(NamedTuple):
    """What the ranker puts first on a page of a domain that it has not seen."""

    case: Case
    first: int
    share: float
    points: np.ndarray


def parts(rows_: Sequence[Row], seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Of each fold, which rows the weights are fitted on, and which ones of other domains they are tried on."""
    part = folds(rows_, seed)
    where = np.array([part[domain(row)] for row in rows_])
    for fold in range(FOLDS):
        yield where != fold, where == fold


def unseen(
    cases: Sequence[Case], names: dict[str, int], ridge: float, seed: int, worth: Fields | None = None
) -> list[Guess]:
    """The first choice for every page, by weights fitted on other domains."""
    out = []
    for known, new in parts([case.row for case in cases], seed):
        weights = fit(list(compress(cases, known)), names, ridge, worth)
        for case in compress(cases, new):
            if case.right:
                points = matrix(case, names) @ weights
                powers = np.exp(points - points.max())
                first = int(points.argmax())
                out.append(Guess(case, first, float(powers[first] / powers.sum()), points))
    return out


def unseen_chance(
    rows_: Sequence[Row], grid: np.ndarray, right: np.ndarray, among: np.ndarray | None = None
) -> np.ndarray:
    """How likely each answer is right, by a line fitted on other domains; only on the rows `among`, if given."""
    chance = np.zeros(len(right))
    for known, new in parts(rows_, 5):
        inside = known if among is None else known & among
        chance[new] = 1 / (1 + np.exp(-grid[new] @ logistic(grid[inside], right[inside], 2.0)))
    return chance


def by_group(guesses: Sequence[Guess], all_cases: Sequence[Case], group: Callable[[Row], str]) -> str:
    """Share of right first choices per group, pages without any candidate counted as wrong."""
    total: Counter[str] = Counter(group(case.row) for case in all_cases)
    good: Counter[str] = Counter(group(g.case.row) for g in guesses if g.case.right[g.first])
    return " ".join(f"{name} {good[name] / number:.3f} ({number})" for name, number in sorted(total.items()))


def reliability(chances: Sequence[float], right: Sequence[bool]) -> str:
    """A table: how often the answers of each confidence are right."""
    edges = (0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001)
    lines = ["| confidence | answers | mean confidence | right |", "|---|---|---|---|"]
    for low, high in pairwise(edges):
        inside = [(c, r) for c, r in zip(chances, right, strict=True) if low <= c < high]
        if inside:
            mean, good = np.mean([c for c, _ in inside]), np.mean([r for _, r in inside])
            lines.append(f"| {low:.2f}-{min(high, 1):.2f} | {len(inside)} | {mean:.2f} | {good:.2f} |")
    return "\n".join(lines)


def odds(share: float) -> float:
    share = min(max(share, 1e-6), 1 - 1e-6)
    return float(np.log(share / (1 - share)))


def train_titles(documents: Sequence[tuple[Row, Document]], ridge: float) -> tuple[Fields, tuple[float, float], str]:
    cases = [case for row, document in documents if (case := title_case(row, document))]
    names = used(cases)
    seeds = [unseen(cases, names, ridge, seed, TITLE_WEIGHT) for seed in (1, 2, 3)]
    chances = np.array([[1.0, odds(g.share)] for guesses in seeds for g in guesses])
    right = np.array([g.case.right[g.first] for guesses in seeds for g in guesses], float)
    line = logistic(chances, right)
    report = [f"titles: {len(cases)} pages, {len(names)} features, ridge {ridge}"]
    report.extend(by_group(guesses, cases, lambda row: row["set"]) for guesses in seeds)
    report.extend(by_group(guesses, cases, lambda row: f"{row['set']}/{row['type']}") for guesses in seeds)
    calibrated = 1 / (1 + np.exp(-chances @ line))
    report.append(reliability(calibrated.tolist(), right.astype(bool).tolist()))
    weights = fit(cases, names, ridge, TITLE_WEIGHT)
    table = {name: round(float(weights[index]), 2) for name, index in names.items() if abs(weights[index]) >= 0.02}
    return table, (round(float(line[0]), 3), round(float(line[1]), 3)), "\n".join(report)


def train_dates(documents: Sequence[tuple[Row, Document]], ridge: float) -> tuple[Fields, Fields, Fields, str]:
    cases = [case for row, document in twice(documents) if (case := date_case(row, document))]
    dated = [case for case in cases if case.row["date"]]
    names = used(dated)
    guesses = unseen(cases, names, ridge, 1)
    report = [f"dates: {len(dated)} dated pages, {len(names)} features, ridge {ridge}"]
    report.extend(
        "guess: " + by_group(unseen(dated, names, ridge, seed), dated, lambda row: row["set"]) for seed in (1, 2, 3)
    )
    report.append(
        by_group([g for g in guesses if g.case.row["date"]], dated, lambda row: f"{row['set']}/{row['type']}")
    )
    facts = [
        vote.certainty(
            dict(zip(g.case.values, g.points.tolist(), strict=True)), dict(zip(g.case.values, g.case.has, strict=True))
        )[1]
        for g in guesses
    ]
    sure_names = sorted({name for fact in facts for name in fact})
    table = np.array([[fact.get(name, 0.0) for name in sure_names] for fact in facts])
    right = np.array([g.case.right[g.first] for g in guesses], float)
    # out of fold once more: the certainty of a page is judged by a line fitted on other domains
    where = [g.case.row for g in guesses]
    chance = unseen_chance(where, table, right)
    report.append(reliability(chance.tolist(), right.astype(bool).tolist()))
    listing = np.array([bool(fact["listing"]) or "only-mod" in fact for fact in facts])  # no answer without --guess
    has_date = np.array([bool(g.case.row["date"]) for g in guesses])
    second = unseen_chance(where, table, right, has_date)  # that it is right if the page has a date at all
    wcxb = np.array([g.case.row["set"] == "wcxb" for g in guesses])
    report += curve(np.where((chance >= vote.LEAST) & ~listing, second, 0.0), right, has_date, wcxb, cases)
    line, own = logistic(table, right, 2.0), logistic(table[has_date], right[has_date], 2.0)
    weights = fit(dated, names, ridge)
    best = {name: round(float(weights[index]), 2) for name, index in names.items() if abs(weights[index]) >= 0.02}
    sure = [{name: round(float(value), 2) for name, value in zip(sure_names, one, strict=True)} for one in (line, own)]
    return best, sure[0], sure[1], "\n".join(report)


def curve(chance: Any, right: Any, has_date: Any, wcxb: Any, cases: Sequence[Case]) -> list[str]:
    """Precision against coverage on WCXB."""
    dated = sum(1 for case in cases if case.row["set"] == "wcxb" and case.row["date"])
    undated = sum(1 for case in cases if case.row["set"] == "wcxb" and not case.row["date"])
    lines = [
        "| least confidence | precision | coverage | right of dated | undated pages given one |",
        "|---|---|---|---|---|",
    ]
    for least in (0, 0.3, 0.5, 0.6, 0.62, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
        given = wcxb & (chance >= least)
        answers = given & has_date
        lines.append(
            f"| {least} | {right[answers].mean():.3f} | {answers.sum() / dated:.3f} "
            f"| {right[answers].sum() / dated:.3f} | {(given & ~has_date).sum() / undated:.3f} |"
        )
    return lines


def train_kinds(documents: Sequence[tuple[Row, Document]], ridge: float) -> tuple[dict[str, tuple[float, ...]], str]:
    """Weights for the kinds of pages, a softmax over the types that WCXB names."""
    pages = [(row, one) for row, one in documents if row["set"] == "wcxb" and one.layout.features]
    seen = [(row, kinds.features_of(view(one))) for row, one in twice(pages)]
    met = Counter(name for _, has in seen for name, value in has.items() if value)
    names = sorted(name for name, count in met.items() if count >= 2 * LEAST_PAGES)
    grid = np.array([[has.get(name, 0.0) for name in names] for _, has in seen])
    scale = grid.std(0)
    scale[scale == 0] = 1
    truth = np.array([kinds.KINDS.index(row["type"]) for row, _ in seen])
    chance = np.zeros((len(seen), len(kinds.KINDS)))
    for known, new in parts([row for row, _ in seen], 1):
        weights = softmax(grid[known] / scale, truth[known], ridge) / scale[:, None]
        powers = np.exp(grid[new] @ weights - (grid[new] @ weights).max(1, keepdims=True))
        chance[new] = powers / powers.sum(1, keepdims=True)
    right, sure = chance.argmax(1) == truth, chance.max(1)
    report = [f"kinds: {len(seen)} pages, {len(names)} features, ridge {ridge}"]
    for name in ("wcxb", "wcxb-nowhere"):
        mine = np.array([row["set"] == name for row, _ in seen])
        given = mine & (sure >= kinds.LEAST)
        report.append(f"{name}: right {right[mine].mean():.3f}; given {given.sum() / mine.sum():.3f}, "
                      f"of these right {right[given].mean():.3f}")  # fmt: skip
    report.append(reliability(np.minimum(sure, 0.9999).tolist(), right.tolist()))
    weights = softmax(grid / scale, truth, ridge) / scale[:, None]
    best = {
        name: tuple(round(float(value), 3) for value in weights[index])
        for index, name in enumerate(names)
        if np.abs(weights[index]).max() >= 0.02
    }
    return best, "\n".join(report)


def people(documents: Sequence[tuple[Row, Document]]) -> str:
    """How often the authors are right, by their confidence; where the annotators found none, an answer is wrong.

    Nothing is fitted here: the scores of the ways in which an author is found are constants.
    """
    sure: list[float] = []
    right: list[bool] = []
    named = given = good = unnamed = extra = 0
    for row, document in documents:
        if row["set"] != "wcxb":
            continue
        found = [c for c in choose(document, find(document))[0] if c.field == "authors"]
        gold = row["author"] or ""
        same = bool(found) and gold_names(gold) == gold_names(", ".join(c.value for c in found))
        named, unnamed = named + bool(gold), unnamed + (not gold)
        given, good, extra = given + bool(gold and found), good + same, extra + bool(found and not gold)
        if found:
            sure.append(found[0].score)
            right.append(same)
    return (
        f"people: {named} pages with an author, exact {good / named:.3f}, given {given / named:.3f}, of these right "
        f"{good / given:.3f}; {extra / unnamed:.3f} of {unnamed} pages without one get one\n" + reliability(sure, right)
    )


def gold_names(text: str) -> frozenset[str]:
    """The letters of each name."""
    parts = re.split(r"\s*(?:,|;|&|\band\b|\||•)\s*", text)
    return frozenset(key for part in parts if (key := letters(part)))


def softmax(grid: np.ndarray, truth: np.ndarray, ridge: float) -> np.ndarray:
    """Weights, one column for each kind."""
    count = len(kinds.KINDS)
    one = np.eye(count)[truth]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(-1, count)
        points = grid @ weights
        powers = np.exp(points - points.max(1, keepdims=True))
        share = powers / powers.sum(1, keepdims=True)
        value = -np.log(share[one > 0] + 1e-12).sum() + 0.5 * ridge * (weights**2).sum()
        return float(value), (grid.T @ (share - one) + ridge * weights).ravel()

    start = np.zeros(grid.shape[1] * count)
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x.reshape(-1, count)


def tables(name: str, weights: dict[str, tuple[float, ...]]) -> str:
    inner = "".join(f"    {json.dumps(key)}: {row},\n" for key, row in sorted(weights.items()))
    return f"{name}: dict[str, tuple[float, ...]] = {{  # for each of detect.kinds.KINDS\n{inner}}}\n"


def table(name: str, weights: Fields) -> str:
    inner = "".join(f"    {json.dumps(key)}: {value},\n" for key, value in sorted(weights.items()))
    return f"{name}: dict[str, float] = {{\n{inner}}}\n"


def main() -> None:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--wcxb", type=Path, required=True)
    args.add_argument("--meta", type=Path, required=True)
    args.add_argument("--flat", type=Path, required=True)
    args.add_argument("--every", type=int, default=1, help="one page of so many, of each style of flat text")
    args.add_argument("--parsed", type=Path, help="keep the parsed pages in this file, for further runs")
    args.add_argument("--ridge", type=float, default=3.0)
    args.add_argument("--only", choices=("titles", "dates", "lines", "kinds", "people"))
    args.add_argument("--write", action="store_true", help="write the weights into the package")
    o = args.parse_args()
    everything = list(rows(o.wcxb, o.meta))
    documents = parsed(everything, o.parsed)
    from cleanse.models import fields

    title, title_sure = fields.TITLE, fields.TITLE_SURE
    date, date_sure, date_right = fields.DATE, fields.DATE_SURE, fields.DATE_RIGHT
    line, line_sure = fields.LINE, fields.LINE_SURE
    kind = getattr(fields, "KIND", {})
    if o.only in (None, "lines"):
        line, line_sure, report = train_lines(list(line_cases(o.flat, o.every)), o.ridge)
        print(report)
    if o.only in (None, "titles"):
        title, title_sure, report = train_titles(documents, 1.5 * o.ridge)
        print(report)
    if o.only in (None, "dates"):
        date, date_sure, date_right, report = train_dates(documents, 2 * o.ridge)
        print(report)
    if o.only in (None, "kinds"):
        kind, report = train_kinds(documents, 10 * o.ridge)
        print(report)
    if o.only in (None, "people"):
        print(people(documents))
    digest = hashlib.sha256(b"".join(hashlib.sha256(Path(row["file"]).read_bytes()).digest() for row in everything))
    if o.write:
        TARGET.write_text(
            '"""Learned weights for title, date and kind; written by training/train_fields.py, do not edit."""\n\n'
            "from __future__ import annotations\n\n"
            f'DATA = "{digest.hexdigest()[:16]}"  # of the pages that the weights were fitted on\n'
            f"{table('TITLE', title)}TITLE_SURE = {title_sure}  # a line through the log odds of the share\n"
            f"{table('LINE', line)}{table('LINE_SURE', line_sure)}"
            f"{table('DATE', date)}{table('DATE_SURE', date_sure)}{table('DATE_RIGHT', date_right)}"
            f"{tables('KIND', kind)}",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
