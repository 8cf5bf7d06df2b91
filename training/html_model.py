"""Train the block model of HTML pages from labelled pages given by path, score it out of fold, write the artefacts.

    python training/html_model.py --data DIR            domain-disjoint cross-validation: the figures of the card
    python training/html_model.py --data DIR --write    the same, then train on everything and write the model

DIR holds `ground-truth.jsonl.gz` (id, url, page_type, draft, main_content) and `html/<id>.html.gz`. Needs lightgbm,
numpy and rapidfuzz; the model that it writes needs nothing. The same data give the same files.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import re
from collections import Counter, defaultdict
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import export_trees
import lightgbm
import numpy as np
from html_labels import labels
from html_tongues import in_another_tongue

from cleanse.chrome.features import (
    ECHOES,
    NAMES,
    Lexicon,
    echoes,
    features,
    heading_keys,
    name_keys,
    view_of,
    word_keys,
)
from cleanse.chrome.page import ENTRY, choose, still_open, twice
from cleanse.chrome.zones import zones
from cleanse.core.types import Document
from cleanse.models.trees import probabilities
from cleanse.readers import read

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "src" / "cleanse" / "models"
FOLDS = 5

PARAMETERS = {
    "objective": "cross_entropy", "min_data_in_leaf": 60,
    "feature_fraction": 0.4, "bagging_fraction": 0.6, "bagging_freq": 1, "lambda_l2": 5, "max_bin": 63, "verbose": -1,
    "num_threads": 1, "seed": 1, "deterministic": True, "force_row_wise": True,
}  # fmt: skip
# A key of the lexicon must be met on so many domains; so many of the strongest are kept.
NAME_DOMAINS, MOST_NAMES = 4, 2_500
WORD_DOMAINS, MOST_WORDS = 5, 6_000
WORD = re.compile(r"\w+")
TONGUE_WEIGHT = 0.4  # of a page's copy in another tongue
COMMON_SECOND = frozenset("co com org gov ac net edu or ne".split())

Counts = dict[str, tuple[float, float]]


class Page(NamedTuple):
    """A labelled page."""

    id: str
    kind: str
    draft: bool
    domain: str
    reference: str
    document: Document
    rules: tuple[Any, ...]
    labels: list[float]
    words: list[int]
    weight: float = 1.0  # below 1: a copy in another tongue, to learn from and not to be scored


def domain(url: str) -> str:
    """The registered domain of a URL, roughly: folds are cut along it."""
    host = url.rpartition("://")[2].partition("/")[0].lower().removeprefix("www.").partition(":")[0]
    parts = host.split(".")
    size = 3 if len(parts) > 2 and parts[-2] in COMMON_SECOND and len(parts[-1]) == 2 else 2
    return ".".join(parts[-size:])


def page(job: tuple[dict[str, Any], Path]) -> Page | None:
    """Read and label one page; None if it gives no document or has no reference."""
    row, folder = job
    data = gzip.decompress((folder / "html" / f"{row['id']}.html.gz").read_bytes())
    document = read(data, url=row["url"], media_type="text/html")
    if not isinstance(document, Document) or not document.blocks:
        return None
    reference = row["main_content"] or ""
    found, words = labels([block.text for block in document.blocks], reference)
    own = domain(row["url"] or row["id"])
    return Page(
        row["id"], row["page_type"], row["draft"], own, reference, document, zones(document).rules, found, words
    )


def load(folder: Path) -> list[Page]:
    """All pages, sorted by id."""
    with gzip.open(folder / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as handle:
        rows = sorted((json.loads(line) for line in handle), key=lambda row: row["id"])
    with Pool() as pool:
        return [found for found in pool.map(page, [(row, folder) for row in rows], chunksize=8) if found]


def fold(own: str) -> int:
    """The fold of a domain."""
    return int(hashlib.md5(own.encode(), usedforsecurity=False).hexdigest(), 16) % (2 * FOLDS) // 2


# ---------------------------------------------------------------- lexicon


def counted(one: Page) -> tuple[Counts, Counts]:
    """Per key of a page: the mean label of the blocks that it speaks for, and its weight."""
    kept = np.concatenate(
        [[0.0], np.cumsum([label * min(size, 60) for label, size in zip(one.labels, one.words, strict=True)])]
    )
    size = np.concatenate([[0.0], np.cumsum([min(words, 60) for words in one.words])])
    names: defaultdict[str, list[float]] = defaultdict(list)
    words: defaultdict[str, list[float]] = defaultdict(list)
    for container in one.document.layout.containers:
        if held := size[container.last] - size[container.first]:
            for key in set(name_keys(container.names, container.tag)):
                names[key].append((kept[container.last] - kept[container.first]) / held)
    blocks = one.document.blocks
    for block, label, count in zip(blocks, one.labels, one.words, strict=True):
        for key in set(word_keys(block.text)) if count else ():
            words[key].append(label)
    heads = [index for index, block in enumerate(blocks) if block.kind == "heading"] + [len(blocks)]
    for start, end in pairwise(heads):
        if held := size[end] - size[start + 1]:
            for key in set(heading_keys(blocks[start].text)):
                words[key].append((kept[end] - kept[start + 1]) / held)
    return (
        {key: (float(np.mean(found)), min(1.0, math.sqrt(len(found)))) for key, found in names.items()},
        {key: (float(np.mean(found)), 1 + math.log(len(found))) for key, found in words.items()},
    )


def weights(pages: list[tuple[str, Counts]], domains: int, most: int) -> dict[str, float]:
    """Smoothed log odds of the keys, against the mean of all; `pages` are pairs of domain and counts."""
    kept: defaultdict[str, float] = defaultdict(float)
    total: defaultdict[str, float] = defaultdict(float)
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for own, counts in pages:
        for key, (share, weight) in counts.items():
            kept[key] += share * weight
            total[key] += weight
            seen[key].add(own)
    mean = sum(kept.values()) / sum(total.values())
    odds = {}
    for key, held in total.items():
        if len(seen[key]) >= domains:
            share = (kept[key] + 2 * mean) / (held + 2)
            odds[key] = math.log(share / (1 - share)) - math.log(mean / (1 - mean))
    best = sorted(odds, key=lambda key: (-abs(odds[key]) * math.sqrt(total[key]), key))[:most]
    return {key: round(odds[key], 2) for key in sorted(best)}


def lexicon(pages: list[Page], counts: list[tuple[Counts, Counts]], without: set[int]) -> Lexicon:
    """The lexicon of all pages outside some folds."""
    rows = [(one.domain, found) for one, found in zip(pages, counts, strict=True) if fold(one.domain) not in without]
    return Lexicon(
        weights([(own, names) for own, (names, _) in rows], NAME_DOMAINS, MOST_NAMES),
        weights([(own, words) for own, (_, words) in rows], WORD_DOMAINS, MOST_WORDS),
    )


# ---------------------------------------------------------------- model


def matrix(one: Page, words: Lexicon) -> Any:
    """A row per block that is still open."""
    still = still_open(one.document)
    rows = features(one.document, words, one.rules, still, view_of(one.document, words, still))
    return np.array(list(rows), dtype=np.float64).reshape(-1, len(NAMES))


def matrices(job: tuple[list[Page], Lexicon]) -> list[Any]:
    return [matrix(one, job[1]) for one in job[0]]


class Stage(NamedTuple):
    """How one of the two models is trained: the first sees blocks, the second also what the first thought of them."""

    name: str
    features: tuple[str, ...]
    leaves: int
    rounds: int
    fast: float  # learning rate of the first tree
    slow: float  # and of the last: most blocks are settled early
    early: int  # trees after which a block may be settled
    settled: tuple[int, int]  # thousandths of log odds


# What the first trees of the first model settle is settled for both: .0002 of F1 for two fifths of the blocks.
FIRST = Stage("page", NAMES, 18, 80, 0.2, 0.1, 25, (-2_400, 2_800))
SECOND = Stage("page_second", ECHOES, 24, 80, 0.2, 0.08, 15, (-2_400, 2_700))


def fit(stage: Stage, pages: list[Page], rows: list[Any]) -> tuple[Any, dict[str, int]]:
    """Boosted trees on soft labels, and the least value of each feature that is whole.

    Every page weighs the same, and less as a copy; its open blocks by the root of their words.
    """
    values, targets, importance = [], [], []
    for one, found in zip(pages, rows, strict=True):
        if one.reference.strip():
            still = np.array(still_open(one.document), dtype=bool)
            share = np.sqrt(np.maximum(one.words, 0.3))[still]
            values.append(found)
            targets.append(np.array(one.labels)[still])
            importance.append(1_000 * one.weight * share / share.sum())
    matrix = np.concatenate(values)
    data = lightgbm.Dataset(matrix, np.concatenate(targets), weight=np.concatenate(importance))
    fall = stage.slow / stage.fast
    rates = lightgbm.reset_parameter(learning_rate=lambda tree: stage.fast * fall ** (tree / (stage.rounds - 1)))
    whole = (matrix == np.floor(matrix)).all(axis=0)
    lows = zip(stage.features, matrix.min(axis=0), whole, strict=True)
    booster = lightgbm.train(PARAMETERS | {"num_leaves": stage.leaves}, data, stage.rounds, callbacks=[rates])
    return booster, {name: int(low) for name, low, is_whole in lows if is_whole}


def source(stage: Stage, booster: Any, least: dict[str, int], card: str) -> str:
    """The model as Python."""
    return export_trees.source(
        stage.name,
        booster,
        list(stage.features),
        early=stage.early,
        settled=stage.settled,
        origin="training/html_model.py",
        card=card,
        least=least,
    )


def judge(stage: Stage, pages: list[Page], rows: list[Any]) -> Any:
    """A model as it would ship: what is scored is the generated code, not the booster."""
    found: dict[str, Any] = {}
    exec(source(stage, *fit(stage, pages, rows), ""), found)  # noqa: S102  # we wrote it
    return SimpleNamespace(**found)


def second_rows(one: Page, rows: Any, first: Any) -> Any:
    """What the second model is trained on: all open blocks, those too that the first one settles."""
    view = view_of(one.document, Lexicon({}, {}), still_open(one.document))
    found = probabilities(first, rows.tolist())
    seen = echoes(one.document.layout.containers, view, map(tuple, rows.tolist()), found, [False] * len(found))
    return np.array(list(seen), dtype=np.float64).reshape(-1, len(ECHOES))


def chances(one: Page, rows: Any, first: Any, second: Any) -> list[float]:
    """The chance of every block, as the product finds it; the models are not asked about all of them."""
    still = still_open(one.document)
    view = view_of(one.document, Lexicon({}, {}), still)
    found = iter(twice(one.document.layout.containers, view, list(map(tuple, rows.tolist())), first, second))
    return [next(found) if open_ else ENTRY for open_ in still]


def scored(one: Page, given: list[float]) -> tuple[float, float, float]:
    """F1, precision and recall of the words that would be kept."""
    keep = choose(given, one.words)
    have = Counter(
        word
        for block, kept in zip(one.document.blocks, keep, strict=True)
        if kept
        for word in WORD.findall(block.text.lower())
    )
    want = Counter(WORD.findall(one.reference.lower()))
    both = sum((have & want).values())
    if not both:
        return 0.0, 0.0, 0.0
    precision, recall = both / sum(have.values()), both / sum(want.values())
    return 2 * precision * recall / (precision + recall), precision, recall


def together(folds: list[int], by_fold: list[list[Page]], rows: list[list[Any]]) -> tuple[list[Page], list[Any]]:
    """The pages of some folds, and their rows."""
    return [one for j in folds for one in by_fold[j]], [row for j in folds for row in rows[j]]


def looked_at(folds: list[int], by_fold: list[list[Page]], rows: list[list[Any]]) -> list[list[Any]]:
    """What the second model is trained on: the chances come from first models that saw none of the fold."""
    seen: list[list[Any]] = [[] for _ in by_fold]
    for j in folds:
        model = judge(FIRST, *together([i for i in folds if i != j], by_fold, rows))
        seen[j] = [second_rows(one, row, model) for one, row in zip(by_fold[j], rows[j], strict=True)]
    return seen


def folded(pages: list[Page]) -> list[list[Page]]:
    """The pages and their copies in other tongues, by fold."""
    both = [*pages, *(in_another_tongue(one, TONGUE_WEIGHT) for one in pages)]
    return [[one for one in both if fold(one.domain) == k] for k in range(FOLDS)]


def validated(pages: list[Page], counts: list[tuple[Counts, Counts]]) -> dict[str, Any]:
    """Out-of-fold figures.

    Neither the trees nor the lexicon saw the domain of a page, nor the lexicon the pages it trains on.
    """
    parts: defaultdict[str, list[tuple[float, float, float]]] = defaultdict(list)
    by_fold = folded(pages)
    for k in range(FOLDS):
        others = [j for j in range(FOLDS) if j != k]
        with Pool() as pool:
            jobs = [(by_fold[j], lexicon(pages, counts, {j, k})) for j in range(FOLDS)]
            rows = pool.map(matrices, jobs, chunksize=1)
        first = judge(FIRST, *together(others, by_fold, rows))
        seen = looked_at(others, by_fold, rows)
        second = judge(SECOND, *together(others, by_fold, seen))
        for one, row in zip(by_fold[k], rows[k], strict=True):
            if one.reference.strip() and one.weight == 1:
                score = scored(one, chances(one, row, first, second))
                for group in ("all", one.kind, "draft" if one.draft else "not draft"):
                    parts[group].append(score)
    return {
        group: {
            "n": len(part),
            **{name: round(float(np.mean([s[i] for s in part])), 4) for i, name in enumerate(("f1", "p", "r"))},
        }
        for group, part in sorted(parts.items())
    }


def main() -> None:
    """Print the out-of-fold figures; with --write also train on everything and write model, lexicon and card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    pages = load(options.data)
    with Pool() as pool:
        counts = pool.map(counted, pages, chunksize=20)
    figures = validated(pages, counts)
    for group, figure in figures.items():
        print(f"{group:16}{figure['n']:6}  F1 {figure['f1']:.4f}  P {figure['p']:.4f}  R {figure['r']:.4f}")
    if options.write:
        write(options.data, pages, counts, figures)


def write(folder: Path, pages: list[Page], counts: list[tuple[Counts, Counts]], figures: dict[str, Any]) -> None:
    """Train on all pages; the lexicon that trains a page did not see its fold, the one that ships saw all."""
    by_fold = folded(pages)
    with Pool() as pool:
        rows = pool.map(matrices, [(by_fold[k], lexicon(pages, counts, {k})) for k in range(FOLDS)], chunksize=1)
    folds = list(range(FOLDS))
    first = fit(FIRST, *together(folds, by_fold, rows))
    second = fit(SECOND, *together(folds, by_fold, looked_at(folds, by_fold, rows)))
    shipped = lexicon(pages, counts, set())
    (MODELS / "page_lexicon.json").write_text(
        json.dumps(shipped._asdict(), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    digest = hashlib.sha256((folder / "ground-truth.jsonl.gz").read_bytes()).hexdigest()[:16]
    f1 = figures["all"]["f1"]
    card = f"Data {digest}, {len(pages)} pages; out of fold by domain: F1 {f1} on pages with a reference."
    for stage, made in ((FIRST, first), (SECOND, second)):
        (MODELS / f"{stage.name}_trees.py").write_text(source(stage, *made, card), encoding="utf-8")
    details = {
        "name": "page", "made_by": "training/html_model.py", "data_digest": digest, "pages": len(pages),
        "seed": PARAMETERS["seed"], "parameters": PARAMETERS, "stages": [FIRST._asdict(), SECOND._asdict()],
        "tongue_weight": TONGUE_WEIGHT,
        "out_of_fold": figures,
        "data": "WCXB development split (Web Content Extraction Benchmark 1.0, Murrough Foley, 2026), "
                "annotations CC BY 4.0; the pages belong to their publishers and are not part of the model",
    }  # fmt: skip
    (MODELS / "page_card.json").write_text(json.dumps(details, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
