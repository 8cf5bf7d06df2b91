"""Quality does not drop silently: the kept figures stand above their floors, and a sample of them is measured again.

`make eval DATA=... EVAL_ARGS=--write` keeps new figures and raises the floors. A floor goes down only with a sentence
that says why: `python training/evaluate.py --lower NAME --why "..."` adds it to docs/floors.json.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import evaluate
import pytest
from evaluate import Job, Point, complaints, figures, is_reason, lowered, raised, score, slack
from labelled import Known, Text
from measures import Words

import cleanse

Json = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent
ENOUGH = 40  # documents of a figure that is measured again; with fewer, one document decides
LARGEST_DROP = 0.01  # of a figure over a sample
WHY = "The annotation of this type was corrected, see decision 0009."


def kept() -> Json:
    found: Json = json.loads(evaluate.FIGURES.read_bytes())
    return found


def floors() -> Json:
    found: Json = json.loads(evaluate.FLOORS.read_bytes())
    return found


# --- what is kept


def test_figures_stand_above_their_floors() -> None:
    assert complaints(floors(), kept()["samples"]["1"] | evaluate.card_figures()) == []


def test_figures_are_of_this_version() -> None:
    assert kept()["version"] == cleanse.__version__


def test_every_sample_is_kept() -> None:
    assert list(kept()["samples"]) == [str(every) for every in evaluate.SAMPLES]


def versions_of_the_floors() -> list[str]:
    """The commits that changed the floors, as far as the history is here."""
    command = ("git", "log", "--format=%H", "--max-count=30", "--", str(evaluate.FLOORS))
    try:
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return []
    return ran.stdout.split() if ran.returncode == 0 else []


def test_no_floor_went_down_silently() -> None:
    commits = versions_of_the_floors()
    if not commits:
        pytest.skip("no history of docs/floors.json is here")
    name = evaluate.FLOORS.relative_to(ROOT).as_posix()
    wrong = []
    for commit in commits:
        ran = subprocess.run(("git", "show", f"{commit}:{name}"), cwd=ROOT, capture_output=True, check=False)
        before = json.loads(ran.stdout) if ran.returncode == 0 else {}
        wrong += [found for found in complaints(floors(), {}, before) if "went down" in found]

    assert wrong == []


@pytest.mark.slow
def test_sample_measured_again_is_as_good(data_folder: Path) -> None:
    if evaluate.digest(data_folder) != kept()["data"]:
        pytest.skip("the kept figures speak of other data")
    every = evaluate.SAMPLES[-1]
    before = kept()["samples"][str(every)]
    now = figures(evaluate.measured(data_folder, every, processes=1), every)
    fallen = {
        name: (figure, now[name])
        for name, figure in before.items()
        if figure["n"] >= ENOUGH and evaluate.main_figure(now[name]) < evaluate.main_figure(figure) - LARGEST_DROP
    }

    assert fallen == {}


# --- the process


def floor(at: float, *steps: Json) -> Json:
    return {"at": at, "lowered": list(steps)}


STEP: Json = {"from": 0.9, "to": 0.8, "version": "0.2.0", "why": WHY}
FIGURE: Json = {"n": 100, "f1": 0.85, "p": 0.9, "r": 0.8}


@pytest.mark.parametrize(
    "held, figure, before, said",
    [
        pytest.param(floor(0.86), FIGURE, None, "below the floor", id="figure-below"),
        pytest.param(floor(0.8), None, None, "no such figure", id="figure-gone"),
        pytest.param(None, FIGURE, None, "has no floor", id="no-floor"),
        pytest.param(floor(0.8, STEP | {"why": ""}), FIGURE, None, "without a sentence", id="no-reason"),
        pytest.param(floor(0.8, STEP | {"why": "worse"}), FIGURE, None, "without a sentence", id="no-sentence"),
        pytest.param(
            floor(0.8, {k: v for k, v in STEP.items() if k != "why"}), FIGURE, None, "without a sentence", id="no-field"
        ),
        pytest.param(floor(0.8), FIGURE, floor(0.9), "without an entry", id="edited"),
        pytest.param(floor(0.7, STEP), FIGURE, floor(0.8, STEP), "without an entry", id="old-reason"),
        pytest.param(None, None, floor(0.8), "without an entry", id="deleted"),
    ],
)
def test_complaint(held: Json | None, figure: Json | None, before: Json | None, said: str) -> None:
    one = {"x": held} if held else {}
    found = complaints(one, {"x": figure} if figure else {}, {"x": before} if before else None)

    assert len(found) == 1
    assert said in found[0]


@pytest.mark.parametrize(
    "held, figure, before",
    [
        pytest.param(floor(0.85), FIGURE, None, id="at-the-floor"),
        pytest.param(floor(0.84), FIGURE, floor(0.8), id="raised"),
        pytest.param(floor(0.8, STEP), FIGURE, floor(0.9), id="lowered-with-a-reason"),
        pytest.param(floor(0.0, STEP | {"to": 0.0}), None, floor(0.9), id="retired-with-a-reason"),
    ],
)
def test_no_complaint(held: Json, figure: Json | None, before: Json | None) -> None:
    assert complaints({"x": held}, {"x": figure} if figure else {}, {"x": before} if before else None) == []


def test_floors_rise_with_the_figures_and_never_fall() -> None:
    now = raised({"x": floor(0.5), "y": floor(0.9)}, {"x": FIGURE, "y": FIGURE, "z": FIGURE})

    at = round(0.85 - slack(100), 3)
    assert {name: one["at"] for name, one in now.items()} == {"x": at, "y": 0.9, "z": at}


def test_lowering_leaves_its_reason() -> None:
    now = lowered({"x": floor(0.9)}, "x", FIGURE, WHY, "0.2.0")

    assert now["x"]["lowered"] == [{"from": 0.9, "to": now["x"]["at"], "version": "0.2.0", "why": WHY}]
    assert complaints(now, {"x": FIGURE}, {"x": floor(0.9)}) == []


@pytest.mark.parametrize(
    "pattern, names", [("x", []), ("y", ["y"]), ("card *", ["card gone"]), ("*", ["y", "card gone"]), ("?x", [])]
)
def test_only_broken_floors_are_lowered(pattern: str, names: list[str]) -> None:
    held = {"x": floor(0.85), "y": floor(0.9), "card gone": floor(0.5), "card retired": floor(0.0, STEP)}

    assert evaluate.broken(held, {"x": FIGURE, "y": FIGURE}, pattern) == names


def test_lowering_without_a_sentence_is_refused() -> None:
    with pytest.raises(ValueError, match="Say why"):
        lowered({"x": floor(0.9)}, "x", FIGURE, "because", "0.2.0")


@pytest.mark.parametrize("why", [None, "", "n/a", "it is worse now", 5])
def test_excuse_is_no_reason(why: object) -> None:
    assert not is_reason(why)


# --- scores


def test_figures_of_a_sample_are_those_of_its_documents() -> None:
    points = [Point("x", place, {"right": float(place % 2 == 0)}) for place in range(10)]

    assert figures(points, 1) == {"x": {"n": 10, "right": 0.5}}
    assert figures(points, 5) == {"x": {"n": 2, "right": 0.5}}
    assert figures(points, 2) == {"x": {"n": 5, "right": 1.0}}


def test_text_is_scored_by_its_words() -> None:
    (point,) = score(Job("flat x", 3, Text("1", "Rain fell on the town all day.", "Rain fell on the town all day.")))

    assert point == Point("flat x", 3, Words(1.0, 1.0, 1.0)._asdict())


def test_document_is_scored_by_its_fields(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<html><head><title>Rain</title></head><body><h1>Rain on the town</h1><p>Rain fell.</p></body></html>"
    )
    points = score(Job("x", 0, Known(path, None, "Rain on the town", (), nulls=True)))

    assert {point.figure: point.scores["right"] for point in points} == {"x title": 1.0, "x no date": 1.0}


def test_kept_figures_are_one_line_each() -> None:
    assert evaluate.compact({"a": {"b": {"n": 1, "f1": 0.5}, "c": {"n": 2}}}) == (
        '{\n "a": {\n  "b": {"n": 1, "f1": 0.5},\n  "c": {"n": 2}\n }\n}'
    )
