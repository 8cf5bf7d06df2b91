"""Train the line models of flat text from labelled texts given by path, score them out of fold, write the artefacts.

    python training/line_model.py --flat DIR            cross-validation by domain: the figures of the card
    python training/line_model.py --flat DIR --write    the same, then train on everything and write the models

DIR holds `dev.STYLE.jsonl.gz` (id, type, domain, lines, lab, ceil, ref); training/line_styles.py makes such files of
more styles, for `--more DIR` (trained on) and `--apart DIR` (only scored). `--work DIR` keeps what takes long. Needs
lightgbm, numpy, scipy and rapidfuzz; the models that it writes need nothing. The same data give the same files. Set
OMP_NUM_THREADS=1: a fork of a process whose models have run may wait for ever.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import pickle
import random
import types
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

import export_trees
import lightgbm
import numpy as np
import tongues
from html_model import FOLDS, MODELS
from line_data import CONTENT, MIN_CEILING, TITLE, WORD, Page, load, nearly
from line_data import page as from_lines
from line_lexicon import Bags

import cleanse
from cleanse.chrome import flat
from cleanse.chrome.lines import FEATURES, PAGE, columns, lines, packed
from cleanse.models.trees import probabilities
from cleanse.models.trees import together as chances_of

FULL = ("bs4nl", "inscriptis", "html2text", "lynx")  # styles of full pages; each page is trained on in two of them
NEAR, CLEAN, OFFICIAL = "semi", "clean", "official"
ALIKE = 0.3  # share of long lines from which two pages of a domain count as one
LONG_LINE = 40  # characters
STRANGE = 3  # every so-manieth page is trained on a second time, in another tongue
SAMPLED = 0.6  # of the lines of full pages, which are many and alike
ROUNDS, SHAPE_ROUNDS = 60, 30
PARAMETERS = {
    "objective": "cross_entropy", "num_leaves": 31, "learning_rate": 0.14, "min_data_in_leaf": 150,
    "feature_fraction": 0.4, "bagging_fraction": 0.5, "bagging_freq": 1, "lambda_l2": 10, "max_bin": 63, "verbose": -1,
    "num_threads": 1, "seed": 1, "deterministic": True, "force_row_wise": True,
}  # fmt: skip
SHAPE = PARAMETERS | {"num_leaves": 7, "learning_rate": 0.15, "min_data_in_leaf": 30, "feature_fraction": 1.0,
                      "bagging_fraction": 1.0, "lambda_l2": 5}  # fmt: skip
# Trees; thousandths of log odds after them outside which the other trees change no verdict; what those give there in
# the mean, out of fold. Of nearly clean texts only the surely foreign lines are sought: most are content at once.
PAGE_EARLY, PAGE_SETTLED, PAGE_SHIFTS = 15, (-1_700, 1_900), (-2_100, 1_100)
LIGHT_EARLY, LIGHT_SETTLED, LIGHT_SHIFTS = 8, (-9_000, 1_600), (0, 1_530)

Lexicon = dict[str, int]
Rows = Any  # a matrix: a row for each line, a column for each feature


class Part(NamedTuple):
    """Texts to learn from: their features, targets and weights."""

    rows: Rows
    target: Any
    weight: Any


class Use(NamedTuple):
    """What a text teaches: the model of full pages, that of nearly clean texts, the same after most chrome went."""

    page: bool
    light: bool
    near: bool


class Texts(NamedTuple):
    """What the models learn from: texts with a lexicon that did not see them, features of whole texts with a label."""

    page: list[tuple[Page, Lexicon]]
    light: list[tuple[Page, Lexicon]]
    shape: list[tuple[tuple[float, ...], float]]


class Models(NamedTuple):
    """What is learned, as boosters."""

    shape: Any
    page: Any
    light: Any


def unlike(pages: list[Page]) -> set[str]:
    """The ids of pages without those that share much with an earlier page of their domain."""
    seen: defaultdict[str, list[set[int]]] = defaultdict(list)
    kept = set()
    for page in sorted(pages, key=lambda page: page.ident):
        own = {hash(text) for text in page.texts if len(text) >= LONG_LINE}
        domain = seen[page.domain]
        if not any(len(own & other) > ALIKE * min(len(own), len(other)) for other in domain if own and other):
            kept.add(page.ident)
        domain.append(own)
    return kept


def places(ident: str) -> int:
    """A number that a page has in every style, and in every run."""
    return int(hashlib.md5(ident.encode(), usedforsecurity=False).hexdigest(), 16) % 840


def matrix(page: Page, lexicon: Lexicon) -> Rows:
    """The features of a text as the product computes them."""
    by_column, of_page = columns(lines(page.texts, page.named, lexicon))
    found = np.array(by_column, dtype=np.float64).T
    return np.hstack([found, np.tile(np.array(of_page), (len(page.texts), 1))])


def together(pages: list[tuple[Page, Lexicon]], *, titles: bool) -> Part:
    """The lines of some texts that have a verdict: the share of each line's words that the reference has.

    A title that the reference leaves out is content where titles are to stay, and no example elsewhere.
    """
    rows, targets, weights = [], [], []
    for whole, lexicon in pages:
        page = whole
        chance = np.random.RandomState(places(page.ident))
        if titles:
            page = page._replace(
                labels=[CONTENT if label == TITLE else label for label in page.labels],
                shares=[
                    1.0 if label == TITLE else share for label, share in zip(page.labels, page.shares, strict=True)
                ],
            )
        weight = np.array(page.weights())
        use = (weight > 0) & (chance.random_sample(len(weight)) < (1 if titles else SAMPLED))
        if use.any():
            rows.append(matrix(page, lexicon)[use])
            targets.append(np.array(page.shares)[use])
            weights.append(1_000 * weight[use])
    return Part(np.concatenate(rows), np.concatenate(targets), np.concatenate(weights))


class Data:
    """All texts by style, and the lexicons by the folds that they did not see."""

    def __init__(
        self, flat_folder: Path, more: Path | None, official: Path | None, work: Path | None, leave_out: Sequence[str]
    ) -> None:
        self.work = work
        styles = [*FULL, NEAR, CLEAN]
        extra = sorted(path.name.split(".")[1] for path in more.glob("dev.*.jsonl.gz")) if more else []
        self.extra = [style for style in extra if style not in leave_out]
        self.full = [style for style in FULL if style not in leave_out]
        paths = {style: flat_folder / f"dev.{style}.jsonl.gz" for style in styles}
        paths |= {style: more / f"dev.{style}.jsonl.gz" for style in self.extra} if more else {}
        self.tag = "-".join(["lines", *leave_out])
        self.pages = {style: read_style(work, path) for style, path in paths.items()}
        if official:
            self.pages[OFFICIAL] = kept(work, f"pages-{OFFICIAL}", lambda: list(clean_texts(official)))
        alone = unlike(self.pages["html2text"]) | unlike(self.pages[CLEAN])
        self.alone = {
            style: [page for page in pages if page.ident in alone or style == OFFICIAL]
            for style, pages in self.pages.items()
        }
        self.lexicons = kept(work, f"{self.tag}-lexicons", self.learn_lexicons)

    def learn_lexicons(self) -> dict[frozenset[int], Lexicon]:
        """Each page counts in one style."""
        chosen = [
            page
            for number, style in enumerate(self.full)
            for page in self.alone[style]
            if places(page.ident) % len(self.full) == number
        ]
        bags = Bags(chosen, [page.fold for page in chosen])
        single = [frozenset((one,)) for one in range(FOLDS)]
        pairs = [frozenset(pair) for pair in combinations(range(FOLDS), 2)]
        wanted = [frozenset[int](), *single, *pairs]
        with Pool(2) as pool:
            found = pool.map(bags.learn, wanted, chunksize=1)
        return {
            key: {word: value for word, (own, near) in sorted(weights.items()) if (value := packed(own, near))}
            for key, weights in zip(wanted, found, strict=True)
        }

    def use(self, style: str, number: int) -> Use:
        """What the text of a page in some style teaches; `number` belongs to the page."""
        if style in self.full:
            drawn = (self.full.index(style) - number) % len(self.full) in (0, 1)
            return Use(page=drawn, light=False, near=drawn)
        if style in self.extra:
            return Use((self.extra.index(style) - number) % (2 * len(self.extra)) in (0, 1), light=False, near=False)
        if style == CLEAN:
            return Use(number % 8 == 1, number % 2 == 0, near=False)
        return Use(number % 4 == 0, light=True, near=False)

    def texts(self, without: frozenset[int]) -> Texts:
        """What the models learn from, outside some folds."""
        found = Texts([], [], [])
        for style, pages in self.alone.items():
            for page in pages:
                if page.fold in without:
                    continue
                lexicon = self.lexicons[without | {page.fold}]
                number = places(page.ident)
                use = self.use(style, number)
                strange = in_another_tongue(page) if number % STRANGE == 1 else None
                if use.page:
                    found.page.extend((one, lexicon) for one in (page, strange) if one)
                if use.light:
                    found.light.extend((one, lexicon) for one in (page, strange) if one)
                found.shape.extend(shaped(page, lexicon, is_full=style not in (NEAR, CLEAN, OFFICIAL)))
                near = nearly(page, random.Random(f"{page.ident} {style}")) if use.near else None  # noqa: S311
                if near:
                    found.light.append((near, lexicon))
                    if number % 4 == 0:
                        found.shape.extend(shaped(near, lexicon, is_full=False))
        return found


def in_another_tongue(page: Page) -> Page:
    """The text in words that nobody knows, or in signs without spaces; the rules name the chrome of most."""
    number = tongues.number(page.ident)
    change = tongues.wide if number % 2 else tongues.latin
    known = number // 2 % 10 < tongues.KNOWN_RULES
    return page._replace(texts=list(map(change, page.texts)), named=page.named if known else [False] * len(page.texts))


def shaped(page: Page, lexicon: Lexicon, *, is_full: bool) -> Iterator[tuple[tuple[float, ...], float]]:
    """The features of a text as a whole, if it is long enough to be judged."""
    if len(page.texts) >= flat.FEW_LINES:
        yield columns(lines(page.texts, page.named, lexicon))[1], float(is_full)


def clean_texts(folder: Path) -> Iterator[Page]:
    """Official documents that nobody put chrome around: all of their lines are content."""
    for line in (folder / "index.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["format"] != "txt":
            continue
        text = gzip.decompress((folder / row["file"]).read_bytes()).decode("utf-8", "replace").replace("\r", "")
        rows = text.split("\n")
        yield from_lines(OFFICIAL, {
            "id": f"{row['set']} {row['id']}", "type": "official", "domain": f"{row['set']}.example", "lines": rows,
            "lab": [1] * len(rows), "ref": text,
        })  # fmt: skip


def read_style(work: Path | None, path: Path) -> list[Page]:
    return kept(work, f"pages-{path.name.split('.')[1]}", lambda: list(load(path)))


def kept(work: Path | None, name: str, make: Callable[[], Any]) -> Any:
    """What `make` gives, from the folder of work if it was made before."""
    path = work / f"{name}.pickle" if work else None
    if path and path.exists():
        return pickle.loads(path.read_bytes())  # noqa: S301  # written below
    found = make()
    if path:
        path.write_bytes(pickle.dumps(found, protocol=5))
    return found


def fit(part: Part, rounds: int, parameters: dict[str, Any]) -> Any:
    return lightgbm.train(parameters, lightgbm.Dataset(part.rows, part.target, weight=part.weight), rounds)


def learn(data: Data, without: frozenset[int]) -> Models:
    """The models without the pages of some folds."""
    found = data.texts(without)
    rows = np.array([row for row, _ in found.shape])
    shape = Part(rows, np.array([label for _, label in found.shape]), np.ones(len(rows)))
    return Models(
        fit(shape, SHAPE_ROUNDS, SHAPE),
        fit(together(found.page, titles=False), ROUNDS, PARAMETERS),
        fit(together(found.light, titles=True), ROUNDS, PARAMETERS),
    )


def sources(models: Models, card: str) -> dict[str, str]:
    """The generated modules as text."""
    rules = {
        "shape": (PAGE, SHAPE_ROUNDS, (0, 0), None),
        "page": (FEATURES, PAGE_EARLY, PAGE_SETTLED, PAGE_SHIFTS),
        "light": (FEATURES, LIGHT_EARLY, LIGHT_SETTLED, LIGHT_SHIFTS),
    }
    return {
        name: export_trees.source(
            f"line_{name}", getattr(models, name), list(names), early=early, settled=settled,
            origin="training/line_model.py", card=card, least={}, shared=len(PAGE) if shifts else 0, shifts=shifts,
        )
        for name, (names, early, settled, shifts) in rules.items()
    }  # fmt: skip


def judges(models: Models, lexicon: Lexicon) -> flat.Judges:
    """The models as the product runs them."""
    chances: dict[str, Any] = {}
    for name, text in sources(models, "").items():
        module: Any = types.ModuleType(name)
        exec(compile(text, name, "exec"), module.__dict__)  # noqa: S102  # generated above
        chances[name] = partial(probabilities if name == "shape" else chances_of, module)
    return flat.Judges(lexicon, **chances)


# ---------------------------------------------------------------- figures


class Score(NamedTuple):
    """One text, cleaned from end to end."""

    kind: str
    f1: float
    lost: int
    content: int
    gone: int
    chrome: int
    second: bool  # whether a second run changed anything
    full: bool


def f1(text: str, reference: str) -> float:
    have, want = Counter(WORD.findall(text.lower())), Counter(WORD.findall(reference.lower()))
    both = sum((have & want).values())
    return 2 * both / (have.total() + want.total()) if both else 0.0


def scored(row: dict[str, Any]) -> Score:
    """One row of a file through the whole of `cleanse`; a line is gone if its block was removed."""
    text = "\n".join(row["lines"])
    record: Any = cleanse.clean(text, media_type="text/plain")
    again: Any = cleanse.clean(record["text"], media_type="text/plain")
    gone = {number for removal in record["removed"] for number in covered(text, removal)}
    cuts: Counter[tuple[int, bool]] = Counter((label, number in gone) for number, label in enumerate(row["lab"], 1))
    return Score(
        row["type"], f1(record["text"], row["ref"]), cuts[1, True], cuts[1, True] + cuts[1, False], cuts[0, True],
        cuts[0, True] + cuts[0, False], bool(again["removed"]) or again["text"] != record["text"], full=False,
    )  # fmt: skip


def covered(text: str, removal: dict[str, Any]) -> range:
    first = removal["line"]
    return range(first, first + 1 + text.count("\n", *removal["span"]))


def rows(path: Path, every: int) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        found = [json.loads(line) for line in stream]
    yield from [row for row in found if row["ceil"][0] >= MIN_CEILING and row["ref"].strip()][::every]


def score_style(path: Path, by_fold: list[flat.Judges], every: int) -> dict[str, Any]:
    """Every page with the models that did not see its domain."""
    from html_model import domain, fold

    scores: list[Score] = []
    for row in rows(path, every):
        own = by_fold[fold(domain(row["domain"]))]
        flat.judges = lambda own=own: own  # type: ignore[assignment,misc]
        scores.append(scored(row))
    kinds = sorted({score.kind for score in scores})
    return {
        "n": len(scores),
        "f1": round(float(np.mean([score.f1 for score in scores])), 4),
        "content_lines_lost": round(sum(s.lost for s in scores) / max(1, sum(s.content for s in scores)), 4),
        "chrome_lines_gone": round(sum(s.gone for s in scores) / max(1, sum(s.chrome for s in scores)), 4),
        "second_run_changes": sum(score.second for score in scores),
        "types": {kind: round(float(np.mean([s.f1 for s in scores if s.kind == kind])), 3) for kind in kinds},
    }


def validated(data: Data, folders: Sequence[Path], every: int) -> dict[str, Any]:
    """Out-of-fold figures of the whole product, by style."""
    made = kept(data.work, f"{data.tag}-models", lambda: learned(data))
    paths = [path for folder in folders for path in sorted(folder.glob("dev.*.jsonl.gz"))]
    with Pool(2) as pool:
        jobs = [(path, made, data.lexicons, every) for path in paths]
        found = pool.map(score_job, jobs, chunksize=1)
    return {path.name.split(".")[1]: figures for path, figures in zip(paths, found, strict=True)}


def score_job(job: tuple[Path, dict[int, Models], dict[frozenset[int], Lexicon], int]) -> dict[str, Any]:
    path, made, lexicons, every = job
    return score_style(path, [judges(made[one], lexicons[frozenset((one,))]) for one in range(FOLDS)], every)


def learned(data: Data) -> dict[int, Models]:
    return {
        one: kept(data.work, f"{data.tag}-fold{one}", partial(learn, data, frozenset((one,)))) for one in range(FOLDS)
    }


# ---------------------------------------------------------------- artefacts

LEXICON = '''"""Generated by training/line_model.py: do not edit. What words say about their lines and those around.

{card}
"""

from __future__ import annotations

VERSION = "{version}"


def weights() -> dict[str, int]:
    """Packed weights by key, as `chrome.lines.packed` packs them."""
    return dict(zip(KEYS.split("\\n"), WEIGHTS, strict=True))


KEYS = """\\
{keys}"""
WEIGHTS = (
{weights}
)  # fmt: skip
'''


def wrapped(values: Sequence[int], width: int = 118) -> str:
    """Numbers in lines."""
    out, line = [], ""
    for value in values:
        if len(line) + len(f" {value},") > width:
            out.append(line)
            line = ""
        line += f" {value}," if line else f"    {value},"
    return "\n".join([*out, line])


def write(data: Data, flat_folder: Path, figures: dict[str, Any]) -> None:
    """Train on all pages; the lexicon that trains a page did not see its fold, the one that ships saw all."""
    made = learn(data, frozenset())
    lexicon = data.lexicons[frozenset()]
    digest = hashlib.sha256(
        b"".join((flat_folder / f"dev.{style}.jsonl.gz").read_bytes() for style in (*FULL, NEAR, CLEAN))
    )
    data_digest = digest.hexdigest()[:16]
    mean = round(sum(figures[style]["f1"] for style in FULL) / len(FULL), 4)
    card = f"Data {data_digest}; out of fold by domain, word F1: full pages {mean}, nearly clean {figures[NEAR]['f1']}."
    texts = sources(made, card)
    words = [key for key in lexicon if "\n" not in key and '"""' not in key and "\\" not in key]
    body = "".join(texts.values()) + "".join(f"{key} {lexicon[key]}\n" for key in words)
    version = f"line-{hashlib.sha256(body.encode()).hexdigest()[:12]}"
    for name, text in texts.items():
        (MODELS / f"line_{name}_trees.py").write_text(text, encoding="utf-8")
    (MODELS / "line_lexicon.py").write_text(
        LEXICON.format(
            card=card, version=version, keys="\n".join(words), weights=wrapped([lexicon[key] for key in words])
        ),
        encoding="utf-8",
    )
    details = {
        "name": "line", "version": version, "made_by": "training/line_model.py", "data_digest": data_digest,
        "styles": [*data.full, *data.extra, NEAR, CLEAN], "texts": {k: len(v) for k, v in data.alone.items()},
        "seed": PARAMETERS["seed"], "parameters": PARAMETERS, "rounds": ROUNDS, "features": list(FEATURES),
        "lexicon": len(words), "out_of_fold": figures,
        "data": "WCXB development split (Web Content Extraction Benchmark 1.0, Murrough Foley, 2026), flattened; "
                "annotations CC BY 4.0; the pages belong to their publishers and are not part of the model",
    }  # fmt: skip
    (MODELS / "line_card.json").write_text(json.dumps(details, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Print the out-of-fold figures; with --write also train on everything and write models, lexicon and card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--flat", type=Path, required=True)
    parser.add_argument("--more", type=Path)
    parser.add_argument("--official", type=Path, help="a folder with index.jsonl of documents without chrome")
    parser.add_argument("--apart", type=Path)
    parser.add_argument("--leave-out", default="", help="styles that are not trained on, with commas")
    parser.add_argument("--work", type=Path)
    parser.add_argument("--every", type=int, default=1, help="score every so-manieth text only")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.work:
        options.work.mkdir(exist_ok=True)
    data = Data(
        options.flat,
        options.more,
        options.official,
        options.work,
        [style for style in options.leave_out.split(",") if style],
    )
    folders = [folder for folder in (options.flat, options.more, options.apart) if folder]
    figures = validated(data, list(dict.fromkeys(folders)), options.every)
    for style, row in figures.items():
        print(style, {key: value for key, value in row.items() if key != "types"}, row["types"])
    print("full pages", round(sum(figures[style]["f1"] for style in FULL) / len(FULL), 4))
    if options.write:
        write(data, options.flat, figures)


if __name__ == "__main__":
    main()
