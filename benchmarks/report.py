"""The figures of a comparison as Markdown: the page docs/benchmarks.md and the short passage of the README."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Json = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent
PAGE, FIGURES, README = ROOT / "docs" / "benchmarks.md", ROOT / "docs" / "benchmarks.json", ROOT / "README.md"
BEGIN, END = "<!-- figures: written by benchmarks/compare.py -->\n", "<!-- end of figures -->"
HEAD = """\
# Side by side with other tools

<!-- Written by benchmarks/compare.py --write from docs/benchmarks.json. -->

`cleanse` and its peers on the same documents, each with the options that its own documentation advises. To repeat it:

    pip install --constraint constraints.txt .
    pip install --no-deps --requirement benchmarks/requirements.txt
    python benchmarks/compare.py --data DIR

- **F1, P, R** count the words of the answer against those of the annotated main text, per page, then averaged over the
  pages that have one. *All* counts the others too, where only an empty answer is right. *Not draft*: pages whose
  annotation did not begin as the output of rs-trafilatura, which the other pages favour.
- **Wanted, unwanted**: share of the annotated snippets found in the answer; high and low is good.
- **Empty, faults**: answers without text, and exceptions (also more than a minute for one page).
- **CPU**: process time in one warm process on one core, everyone in turn on each page in changing order; ratio of the
  means, and of the medians, to trafilatura. `cleanse` makes a whole validated record (text, title, dates, identifiers,
  every removal) and writes its line; the others make text alone, where nothing else is said.
"""
COLUMNS = (
    *("tool", "F1", "P", "R", "all", "not draft", "wanted", "unwanted"),
    *("empty", "faults", "CPU means", "medians"),
)
BUSY = 2  # processes that wanted to run when we began, besides us; CPU time suffers little, elapsed time a lot
CARD_ROW = "**cleanse, out of fold** (model card)"
IN_SAMPLE = (
    "The models of `cleanse` are made from these pages: its row flatters it, and what counts is the row **out of "
    "fold**, where no page was judged by a model that had seen its domain{how}. rs-trafilatura is in-sample "
    "as well: its page types were learned on these pages."
)
IN_VIEW = "Rules and models of `cleanse` were made with these texts in view: its own row flatters it."
HELD_OUT = "No model of `cleanse` was made from these documents."


def page(result: Json) -> str:
    """The whole page."""
    parts = [HEAD, f"{made(result)}\n"]
    for found in result["pages"]:
        parts += pages(found, result)
    if result["fields"]:
        parts += fields(result)
    if result["flat"]:
        parts += flat(result)
    if result.get("commands"):
        parts += commands(result["commands"])
    return "\n".join(parts)


def made(result: Json) -> str:
    """When and with what."""
    versions = ", ".join(f"{name} {version}" for name, version in sorted(result["versions"].items()))
    absent = f" Not installed here: {', '.join(result['absent'])}." if result["absent"] else ""
    busy = f" The machine was busy with other work (load {load:.0f})." if (load := result["load"]) >= BUSY else ""
    where = f"Python {result['python']}, {result['system']}"
    return f"Measured {result['date']} with {versions}; {where}.{busy}{absent}"


def pages(found: Json, result: Json) -> Iterable[str]:
    """The two tables of a folder of pages: figures, and F1 by page type."""
    card: Json = {} if found["held_out"] else result["out_of_fold"].get("page", {})
    tools = ranked(found["tools"])
    kinds = sorted(next(iter(tools.values()))["kind_sizes"].items(), key=lambda pair: (-pair[1], pair[0]))
    yield f"## Main text of pages: {found['set']}\n"
    yield f"{found['n']} of {found['of']} pages, taken evenly; {found['referenced']} have a reference text.\n"
    if found["held_out"]:
        yield f"{HELD_OUT}\n"
    else:
        where = f" (the first is that of the model card, over all its {card['all']['n']} pages)" if card else ""
        yield f"{IN_SAMPLE.format(how=where)}\n"
    rows = [card_row(card)] if card else []
    rows += [row(label(name, found), figures) for name, figures in tools.items()]
    yield table(COLUMNS, rows)
    if card and "whole" in found and "cleanse" in tools:
        easier = tools["cleanse"]["f1"] - found["whole"]
        yield (
            f"Over the whole set the second row is {share(found['whole'])} ([figures.json](figures.json)): these pages "
            f"are {'easier' if easier > 0 else 'harder'} than the whole by {share(abs(easier))}.\n"
        )
    if base := tools.get("trafilatura", {}).get("cpu"):
        yield f"trafilatura took {base['mean_ms']:.0f} ms a page (median {base['median_ms']:.0f}) on this machine.\n"
    if ahead := found["lead"]:
        flattering = "" if found["held_out"] or "fold" in ahead["ours"] else ", which flatters us,"
        yield (
            f"On these pages {ahead['ours']}{flattering} is {ahead['by']:+.3f} F1 from the best of the others, "
            f"{ahead['best']} (95 % interval {ahead['low']:+.3f} to {ahead['high']:+.3f}).\n"
        )
    yield "F1 by page type (pages with a reference):\n"
    head = ("tool", *(f"{kind} ({size})" for kind, size in kinds))
    rows = [[CARD_ROW, *(share(card.get(kind, {}).get("f1")) for kind, _ in kinds)]] if card else []
    rows += [[label(name, found), *(share(own["kinds"][kind]) for kind, _ in kinds)] for name, own in tools.items()]
    yield table(head, rows)


def ranked(tools: Json) -> Json:
    """Ours first, then the others from the best to the last."""
    return dict(sorted(tools.items(), key=lambda item: (not item[0].startswith("cleanse"), -(item[1]["f1"] or 0))))


def label(name: str, found: Json) -> str:
    """How a row is called: in-sample figures of ours say so."""
    if name == "cleanse" and not found["held_out"]:
        return "cleanse, *on its own training data*"
    return f"**{name}**" if name.startswith("cleanse") else name


def card_row(card: Json) -> list[str]:
    """The out-of-fold figures of the model card, which knows nothing but F1, P and R."""
    known = [share(card["all"].get(name)) for name in ("f1", "p", "r")]
    draft = share(card.get("not draft", {}).get("f1"))
    return [CARD_ROW, *known, "–", draft, *["–"] * 6]


def row(name: str, own: Json) -> list[str]:
    """A tool in the table of figures."""
    shares = [share(own[key]) for key in ("f1", "p", "r", "f1_all", "f1_not_draft", "wanted", "unwanted")]
    cpu = own.get("cpu")
    times = [ratio(cpu["ratio_means"]), ratio(cpu["ratio_medians"])] if cpu else ["–", "–"]
    return [name, *shares, str(own["empty"]), str(own["faults"]), *times]


def fields(result: Json) -> Iterable[str]:
    """Titles and dates: a row per tool, a group of columns per set."""
    yield "## Titles and dates\n"
    yield (
        "*Title*: exact in letters and digits. *Date*: right, of the documents with a known one; *precision*: right, "
        "of those answered; *withheld*: no answer where there is no date. Weights of `cleanse` are fitted on "
        "the development sets, so its figures on them flatter it; figures on domains that the weights had not seen are "
        "in [metadata.md](metadata.md).\n"
    )
    for found in result["fields"]:
        origin = f" {HELD_OUT}" if found["held_out"] else ""
        counts = f"{found['n']} documents, {found['titled']} with a title, {found['dated']} with a date"
        yield f"{found['set']}: {counts}.{origin}\n"
        rows = [
            [name, *(share(own[key]) for key in ("title", "date", "date_precision", "withheld")), str(own["faults"])]
            for name, own in found["tools"].items()
        ]
        yield table(("tool", "title", "date", "precision", "withheld", "faults"), rows)


def flat(result: Json) -> Iterable[str]:
    """Flat texts: word F1 per style."""
    for held_out in (True, False):
        styles = [found for found in result["flat"] if found["held_out"] is held_out]
        if not styles:
            continue
        yield f"## Flat texts{' held out' if held_out else ''}\n"
        yield (
            "Pages that another program has turned into text, each cleaned again; word F1 by the program that made the "
            "text. Tools that read HTML alone get one paragraph per line (lynx breaks lines at 80 columns: no "
            "paragraph is long enough for jusText then). *All text* removes nothing.\n"
        )
        yield f"{HELD_OUT if held_out else IN_VIEW}\n"
        names = list(styles[0]["tools"])
        head = ("tool", *(f"{found['set']} ({found['n']})" for found in styles), "µs a line")
        rows = [flat_card(card, styles) for card in result["out_of_fold"].values() if not held_out]
        rows = [one for one in rows if any(cell != "–" for cell in one[1:])]
        rows += [
            [
                name,
                *(share(found["tools"][name]["f1"]) for found in styles),
                f"{sum(found['tools'][name]['us_per_line'] for found in styles) / len(styles):.0f}",
            ]
            for name in names
        ]
        yield table(head, rows)


def flat_card(card: Json, styles: Sequence[Json]) -> list[str]:
    """The out-of-fold figures of a model card for the styles it knows."""
    known = [card.get(found["set"]) or card.get(f"flat {found['set']}") or {} for found in styles]
    return [CARD_ROW, *(share(one.get("f1")) for one in known), "–"]


def commands(found: Json) -> Iterable[str]:
    """Whole commands."""
    start, bulk, check = found["startup"], found["bulk"], found["validation"]
    yield "## Whole commands\n"
    yield table(
        ("what", "figure"),
        [
            [f"`cleanse < page` ({start['page_bytes'] / 1000:.0f} kB), CPU with start-up; `trafilatura < page` = 1",
             ratio(start["cleanse < page"])],
            [f"`cleanse < text` ({start['text_bytes'] / 1000:.0f} kB), against the same `trafilatura < page`",
             ratio(start["cleanse < text"])],
            ["bare Python, against the same", ratio(start["bare Python"])],
            [f"peak memory, {bulk['few']} pages / {bulk['many']} pages, one process",
             f"{bulk['peak_few_mb']:.0f} / {bulk['peak_many_mb']:.0f} MB"],
            ["peak memory of the largest process with two workers", f"{bulk['peak_worker_mb']:.0f} MB"],
            ["pages a CPU second, one process, start-up included", f"{bulk['documents_per_cpu_second']:.0f}"],
            ["`-j 2` against `-j 1`: elapsed time (on a machine without other work); CPU time",
             f"{bulk['two_workers_speed_up']:.2f} times as fast; {bulk['two_workers_cpu']:.2f}"],
            [f"validating a record (median of {check['entries']:.0f} removals and evidence), against jsonschema",
             f"{check['times_jsonschema']:.0f} times as fast"],
        ],
    )  # fmt: skip


def passage(result: Json) -> str:
    """The passage of the README: the first set of pages, F1 and CPU, with date and versions."""
    if not result["pages"]:
        return ""
    found = result["pages"][0]
    card: Json = {} if found["held_out"] else result["out_of_fold"].get("page", {})
    rows = []
    if card:
        rows.append([f"**cleanse, out of fold** ({card['all']['n']} pages)", share(card["all"]["f1"]), "–"])
    for name, own in ranked(found["tools"]).items():
        cpu = ratio(own["cpu"]["ratio_means"]) if "cpu" in own else "–"
        rows.append([label(name, found), share(own["f1"]), cpu])
    return (
        f"Main text of {found['referenced']} annotated pages ({found['set']}): word F1, and CPU time against "
        "trafilatura = 1; `cleanse` makes a whole validated record in that time, the others text.\n\n"
        f"{table(('tool', 'F1', 'CPU'), rows)}\n"
        f"{made(result)} Page types, titles and dates, flat texts, start-up and memory: "
        "[docs/benchmarks.md](docs/benchmarks.md).\n"
    )


def inserted(readme: str, text: str) -> str:
    """The README with a new passage between its marks."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{text}\n{END}{after}"


def write(result: Json) -> None:
    """Write the figures, the page and the passage."""
    FIGURES.write_text(json.dumps(rounded(result), indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(rounded(result)), encoding="utf-8")
    README.write_text(inserted(README.read_text(encoding="utf-8"), passage(rounded(result))), encoding="utf-8")


def rounded(value: Any) -> Any:
    """The same with four decimals: what is beyond changes with every run."""
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return [rounded(one) for one in value] if isinstance(value, list) else value


# ---------------------------------------------------------------- cells


def share(value: float | None) -> str:
    """A figure between 0 and 1.

    >>> share(0.8766), share(1.0), share(None)
    ('.877', '1.000', '–')
    """
    return "–" if value is None else f"{value:.3f}".removeprefix("0")


def ratio(value: float) -> str:
    """A ratio with two digits that matter.

    >>> ratio(0.0734), ratio(0.5449), ratio(1), ratio(3.64)
    ('.073', '.54', '1.00', '3.64')
    """
    return (f"{value:.3f}" if value < 0.1 else f"{value:.2f}").removeprefix("0")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; figures stand right."""
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return "\n".join([*lines, *("| " + " | ".join(cells) + " |" for cells in rows)]) + "\n"
