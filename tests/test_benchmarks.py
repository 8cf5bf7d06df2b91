"""The pure parts of the benchmarks: measures, turns, readers of labelled data, tables. Nothing here is timed."""

from __future__ import annotations

import doctest
import gzip
import importlib
import json
import sys
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import commands
import compare
import contest
import labelled
import peers
import pytest
import report
from contest import Turn, attempt, cost, order
from hypothesis import given
from hypothesis import strategies as st
from measures import evenly, interval, is_date, is_id, mean, plain, snippet_share, word_scores

Json = dict[str, Any]
NAMES = ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize("name", ["contest", "measures", "report", "evaluate"])
def test_examples_of_the_modules(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)

    assert tried
    assert not failed


# --- measures


@pytest.mark.parametrize(
    "found, reference, f1, p, r",
    [
        pytest.param("", "", 1, 1, 1, id="nothing-wanted-nothing-given"),
        pytest.param("word", "", 0, 0, 0, id="nothing-wanted"),
        pytest.param("", "word", 0, 0, 0, id="nothing-given"),
        pytest.param(None, "word", 0, 0, 0, id="no-answer"),
        pytest.param("!?", "word", 0, 0, 0, id="signs-are-no-words"),
        pytest.param("other", "word", 0, 0, 0, id="nothing-shared"),
        pytest.param("B a", "a b", 1, 1, 1, id="order-and-case-do-not-count"),
        pytest.param("a a a", "a", 0.5, 1 / 3, 1, id="a-word-counts-as-often-as-it-stands"),
        pytest.param("a b", "a b c d", 2 / 3, 1, 0.5, id="half-of-it"),
        pytest.param("Ärger über 北京", "ärger ÜBER 北京", 1, 1, 1, id="any-script"),
    ],
)
def test_word_scores(found: str | None, reference: str, f1: float, p: float, r: float) -> None:
    assert word_scores(found, reference) == pytest.approx((f1, p, r))


@given(st.text("ab c", max_size=30), st.text("ab c", max_size=30))
def test_word_scores_are_symmetric(one: str, other: str) -> None:
    there, back = word_scores(one, other), word_scores(other, one)

    assert there.f1 == pytest.approx(back.f1)
    assert (there.p, there.r) == pytest.approx((back.r, back.p))


@pytest.mark.parametrize("snippets, share", [([], None), (["no"], 0), (["Yes"], 1), (["yes", "no"], 0.5), (["e s"], 0)])
def test_snippet_share(snippets: list[str], share: float | None) -> None:
    assert snippet_share("YES indeed", snippets) == share


@pytest.mark.parametrize(
    "found, truths, right",
    [
        (None, ("2024-05-17",), False),
        ("2024-05-17", (), False),
        ("2024-05-17", (None,), False),
        ("2024-05", ("2024-05-17",), False),
        ("2024-05-18", ("2024-05-17",), False),
        ("2024-05-17T10:00", ("2024-05-17",), True),
        ("2024-05-17", ("2024-05",), True),
        ("2024-05-16", ("2024-05-17", "2024-05-16"), True),
    ],
)
def test_is_date(found: str | None, truths: tuple[str | None, ...], right: bool) -> None:
    assert is_date(found, *truths) is right


@pytest.mark.parametrize(
    "found, truths, right",
    [
        (None, ("2017-01234",), False),
        ("", ("",), False),
        ("PL 12", ("EO 12",), False),
        ("2017-01235", ("2017-01234",), False),
        ("2119", ("RFC 12119",), False),
        ("rfc 2119", ("RFC2119",), True),
        ("Request for Comments: 2119", ("rfc2119",), True),
        ("FR Doc. 2017-01234", ("2017-01234",), True),
        ("2017-01234", ("9", "FR Doc. 2017-01234"), True),
    ],
)
def test_is_id(found: str | None, truths: tuple[str, ...], right: bool) -> None:
    assert is_id(found, *truths) is right


def test_titles_are_the_same_by_letters_and_digits() -> None:
    assert plain("Tom &amp; Jerry’s “Best”") == plain("TOM & JERRY'S BEST")
    assert plain("Part 1") != plain("Part 2")


def test_mean_leaves_out_what_is_unknown() -> None:
    assert mean([1.0, None, 0.0]) == 0.5
    assert mean([None]) is None


def test_interval_holds_the_mean_and_is_the_same_each_time() -> None:
    differences = [0.1, -0.1, 0.3, 0.2, 0.0, 0.1]
    low, high = interval(differences)

    assert low < 0.1 < high
    assert interval(differences) == (low, high)


@given(st.lists(st.integers(), max_size=50), st.integers(0, 60))
def test_evenly_keeps_order_and_number(items: list[int], limit: int) -> None:
    numbered = list(enumerate(items))
    taken = evenly(numbered, limit)

    assert taken == sorted(set(taken))
    assert len(taken) == (min(limit, len(items)) if limit else len(items))


# --- turns


@given(st.integers(1, 7), st.integers(0, 100))
def test_everyone_has_a_turn(count: int, turn: int) -> None:
    names = [str(number) for number in range(count)]

    assert sorted(order(names, turn)) == sorted(names)


def test_everyone_has_every_place_equally_often() -> None:
    places = Counter((name, place) for turn in range(10) for place, name in enumerate(order(NAMES, turn)))

    assert set(places.values()) == {2}
    assert len(places) == 25


def test_nobody_always_follows_the_same_other() -> None:
    before: dict[str, set[str]] = {name: set() for name in NAMES}
    for turn in range(10):
        row = order(NAMES, turn)
        for first, second in pairwise(row):
            before[second].add(first)

    assert all(len(others) >= 2 for others in before.values())


def test_answers_stand_in_the_order_of_the_calls() -> None:
    tools = {"same": lambda text: text, "loud": lambda text: text.upper()}
    turns = contest.contest(tools, [(letter,) for letter in "abcdef"])

    assert [turn.answer for turn in turns["same"]] == list("abcdef")
    assert [turn.answer for turn in turns["loud"]] == list("ABCDEF")


def test_a_fault_is_counted_and_stops_nothing() -> None:
    turns = contest.contest({"fussy": lambda number: 1 // number}, [(1,), (0,), (1,)])

    assert [turn.answer for turn in turns["fussy"]] == [1, None, 1]
    assert [turn.fault for turn in turns["fussy"]] == [None, "ZeroDivisionError", None]


def test_a_call_without_end_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contest, "LONGEST", 0.05)

    assert attempt(time.sleep, (5,)).fault == "TimeoutError"


def test_cost_is_a_ratio_of_means_and_of_medians() -> None:
    ours, base = [[Turn(None, seconds, None) for seconds in row] for row in ((0.1, 0.1, 0.4), (0.2, 0.2, 1.6))]
    found = cost(ours, base)

    assert found["ratio_means"] == pytest.approx(0.3)
    assert found["ratio_medians"] == pytest.approx(0.5)
    assert found["mean_ms"] == pytest.approx(200)


# --- data


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Labelled data with as little as its form allows, and one page with everything."""
    folder = tmp_path / "pages"
    (folder / "html").mkdir(parents=True)
    rows = [
        {"id": 7, "main_content": "The ferry runs again."},
        {
            "id": "a", "url": "https://example.org/a", "page_type": "forum", "draft": False, "title": "On rain",
            "publish_date": "2024-05-17",
            "main_content": "Rain fell all day.", "with": ["all day"], "without": ["Home"],
        },
        {"id": "z", "page_type": "forum", "draft": True, "main_content": ""},
    ]  # fmt: skip
    (folder / "ground-truth.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n\n")
    (folder / "html" / "7.html").write_text("<p>The ferry runs again.")
    (folder / "html" / "a.html.gz").write_bytes(gzip.compress(b"<h1>On rain</h1><p>Rain fell all day.</p>"))
    (folder / "html" / "z.html").write_text("")
    texts = [
        {"id": "1", "lines": ["Home", "", "Rain fell all day."], "ref": "Rain fell all day."},
        {"id": "2", "lines": ["Home"], "ref": ""},
        {"id": "3", "lines": ["Home"], "ref": "It is elsewhere.", "ceil": [0.1, 1, 0.1]},
    ]
    (tmp_path / "flat-x").mkdir()
    (tmp_path / "flat-x" / "test.plain.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, texts)).encode()))
    (tmp_path / "papers").mkdir()
    known = {"set": "acts", "file": "act.html", "title": "An Act", "date": "2020", "doc_id": "EO 1"}
    (tmp_path / "papers" / "index.jsonl").write_text(json.dumps(known))
    (tmp_path / "papers" / "act.html").write_text("<h1>An Act</h1>")
    return tmp_path


def test_pages_are_found_at_the_path_or_below_it(data: Path) -> None:
    assert labelled.page_folders(data) == [data / "pages"]
    assert labelled.page_folders(data / "pages") == [data / "pages"]


def test_pages_need_nothing_but_an_id_and_a_text(data: Path) -> None:
    bare, full, empty = labelled.pages(data / "pages")

    assert (bare.id, bare.data, bare.reference) == ("7", b"<p>The ferry runs again.", "The ferry runs again.")
    assert (bare.kind, bare.draft, bare.url, bare.title) == ("page", None, None, None)
    assert full.data.startswith(b"<h1>")
    assert (full.kind, full.wanted, full.unwanted) == ("forum", ["all day"], ["Home"])
    assert empty.draft is True


def test_texts_without_their_reference_are_left_out(data: Path) -> None:
    assert list(labelled.flat_files(data)) == ["plain"]
    assert [text.id for text in labelled.texts(labelled.flat_files(data)["plain"])] == ["1"]


def test_documents_by_set(data: Path) -> None:
    (known,) = labelled.documents(data)["acts"]

    assert (known.title, known.dates, known.ids, known.html) == ("An Act", ("2020",), ("EO 1",), True)


# --- quality and tables


def test_quality_separates_pages_without_a_reference(data: Path) -> None:
    sample = labelled.pages(data / "pages")
    turns = [Turn("The ferry runs again.", 0.1, None), Turn("Home all day", 0.1, None), Turn(None, 0.1, "ValueError")]
    found = compare.quality(sample, turns)

    assert found["f1"] == pytest.approx((1 + 4 / 7) / 2)
    assert found["f1_all"] == pytest.approx((1 + 4 / 7 + 1) / 3)
    assert found["f1_not_draft"] == pytest.approx(4 / 7)
    assert (found["wanted"], found["unwanted"]) == (1, 1)
    assert (found["empty"], found["faults"]) == (1, 1)
    assert found["kind_sizes"] == {"forum": 1, "page": 1}


def test_lead_is_over_the_best_of_the_others(data: Path) -> None:
    sample = labelled.pages(data / "pages")
    exact = [Turn(page.reference, 0.1, None) for page in sample]
    nothing = [Turn("", 0.1, None)] * 3
    found = compare.lead(sample, {"cleanse": exact, "worse": nothing, "better": [exact[0], *nothing[1:]]})

    assert found is not None
    assert (found["best"], found["by"]) == ("better", 0.5)


def result(held_out: bool) -> Json:
    def tool(f1: float, mean: float) -> Json:
        return {
            "f1": f1, "p": 0.9, "r": 0.8, "f1_all": f1, "f1_not_draft": None, "wanted": 0.7, "unwanted": 0.1,
            "kinds": {"article": f1, "forum": None}, "kind_sizes": {"article": 9, "forum": 1}, "empty": 1, "faults": 2,
            "cpu": {"mean_ms": mean, "median_ms": mean, "p95_ms": mean, "ratio_means": mean / 40, "ratio_medians": 1.0},
        }  # fmt: skip

    tools = {"cleanse": tool(0.96, 8.0), "slower": tool(0.81, 80.0), "trafilatura": tool(0.82, 40.0)}
    return {
        "date": "2026-11-21", "python": "3.12.1", "system": "Linux x86_64, 2 cores", "load": 0.5,
        "absent": ["newspaper4k"],
        "versions": {"cleanse": "0.1.0", "trafilatura": "2.3.1"},
        "out_of_fold": {"page": {"all": {"n": 99, "f1": 0.885, "p": 0.87, "r": 0.94}, "article": {"n": 9, "f1": 0.95}}},
        "pages": [{"held_out": held_out, "set": "some-pages", "of": 99, "n": 10, "referenced": 10, "tools": tools,
                   "lead": {"ours": "cleanse", "best": "trafilatura", "by": 0.14, "low": 0.1, "high": 0.2}}],
        "fields": [], "flat": [],
    }  # fmt: skip


def rows_of(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]


def test_our_own_training_data_never_goes_without_saying() -> None:
    text = report.page(result(held_out=False))
    names = [row[0] for row in rows_of(text)]

    assert "its row flatters it" in text
    assert "cleanse, *on its own training data*" in names
    assert names[2] == report.CARD_ROW
    assert "**cleanse**" not in names


def test_readme_quotes_the_out_of_fold_figure_first() -> None:
    first = rows_of(report.passage(result(held_out=False)))[2]

    assert first == ["**cleanse, out of fold** (99 pages)", ".885", "–"]


@pytest.mark.parametrize(
    "whole, said", [(0.95, "easier than the whole by .010"), (0.98, "harder than the whole by .020")]
)
def test_page_says_how_hard_the_sample_is(whole: float, said: str) -> None:
    figures = result(held_out=False)
    figures["pages"][0]["whole"] = whole

    assert said in report.page(figures)


def test_held_out_data_needs_no_caution_and_no_card() -> None:
    text = report.page(result(held_out=True))

    assert report.HELD_OUT in text
    assert "flatters" not in text
    assert report.CARD_ROW not in text


def test_rows_are_ours_and_then_from_best_to_last() -> None:
    assert list(report.ranked(result(held_out=True)["pages"][0]["tools"])) == ["cleanse", "trafilatura", "slower"]


def test_cells_of_a_row() -> None:
    rows = rows_of(report.page(result(held_out=True)))

    assert ["slower", ".810", ".900", ".800", ".810", "–", ".700", ".100", "1", "2", "2.00", "1.00"] in rows
    assert ["tool", "article (9)", "forum (1)"] in rows
    assert ["slower", ".810", "–"] in rows


def test_page_names_date_versions_and_what_is_missing() -> None:
    text = report.page(result(held_out=True))

    assert "2026-11-21 with cleanse 0.1.0, trafilatura 2.3.1; Python 3.12.1" in text
    assert "Not installed here: newspaper4k." in text


def test_every_table_is_a_table() -> None:
    rows = rows_of(report.table(("a", "b"), [["1", "2"], ["3", "4"]]))

    assert {len(row) for row in rows} == {2}
    assert rows[1] == ["---", "---:"]


def test_only_the_passage_of_the_readme_changes() -> None:
    readme = f"Before\n\n{report.BEGIN}\nold\n\n{report.END}\n\nAfter\n"
    new = report.inserted(readme, "new\n")

    assert new == f"Before\n\n{report.BEGIN}\nnew\n\n{report.END}\n\nAfter\n"
    assert report.inserted(new, "new\n") == new


def test_readme_has_its_marks() -> None:
    text = report.README.read_text(encoding="utf-8")

    assert text.count(report.BEGIN) == text.count(report.END) == 1


def test_written_page_and_readme_are_those_of_the_figures() -> None:
    figures = json.loads(report.FIGURES.read_bytes())
    readme = report.README.read_text(encoding="utf-8")

    assert report.PAGE.read_text(encoding="utf-8") == report.page(figures)
    assert readme == report.inserted(readme, report.passage(figures))


def test_page_says_when_the_machine_was_busy() -> None:
    assert "(load 7)" in report.page(result(held_out=True) | {"load": 7.2})
    assert "load" not in report.made(result(held_out=True))


def test_commands_are_a_table() -> None:
    found = {
        "startup": {"page_bytes": 64_072, "text_bytes": 4_020, "trafilatura_ms": 253.0, "trafilatura < page": 1.0,
                    "cleanse < page": 0.482, "cleanse < text": 0.349, "bare Python": 0.049},
        "bulk": {"few": 60, "many": 600, "peak_few_mb": 73.5, "peak_many_mb": 79.4, "peak_worker_mb": 81.2,
                 "documents_per_cpu_second": 38.1, "documents_per_second": 15.4, "two_workers_speed_up": 1.9,
                 "two_workers_cpu": 1.08},
        "validation": {"records": 150, "entries": 166.5, "us_per_record": 310.5, "times_jsonschema": 62.2},
    }  # fmt: skip
    rows = dict(rows_of("\n".join(report.commands(found)))[2:])

    assert rows["peak memory, 60 pages / 600 pages, one process"] == "74 / 79 MB"
    assert rows["`cleanse < page` (64 kB), CPU with start-up; `trafilatura < page` = 1"] == ".48"


# --- whole commands


def test_peak_is_that_of_the_command_and_not_ours() -> None:
    ballast = bytearray(120_000_000)
    small = commands.run((sys.executable, "-c", "pass"))
    large = commands.run((sys.executable, "-c", "bytearray(b'x') * 80_000_000"))

    assert len(ballast) == 120_000_000
    assert small.peak < 60
    assert large.peak > 76


def test_command_that_fails_ends_the_measurement() -> None:
    with pytest.raises(SystemExit, match="ended with 3"):
        commands.run((sys.executable, "-c", "raise SystemExit(3)"))


def test_list_of_inputs_goes_round(tmp_path: Path) -> None:
    path = commands.listed([Path("a"), Path("b")], 5, tmp_path)

    assert Path(path).read_text().split() == ["a", "b", "a", "b", "a"]


# --- tools


def test_peers_are_pinned() -> None:
    lines = (Path(peers.__file__).parent / "requirements.txt").read_text().splitlines()
    pins = {line.partition("==")[0]: line for line in lines if not line.startswith("#")}
    packages = {tool.package for tool in peers.TOOLS}

    assert all("==" in line for line in pins.values())
    assert packages - {"", "cleanse"} <= {*pins, "trafilatura", "htmldate", "justext"}


def test_names_of_tools_are_unique() -> None:
    names = [tool.name for tool in peers.TOOLS]

    assert len(set(names)) == len(names)


def test_a_package_that_is_not_installed_is_not_here() -> None:
    assert peers.version(peers.Tool("nobody", "no-such-package-anywhere")) is None


def test_a_tool_that_does_not_import_is_named_and_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> peers.Clean:
        raise ImportError("half installed")

    found = peers.made(
        [peers.Tool("broken", "x", flat=broken), peers.Tool("all", "", flat=peers.all_text_flat)], "flat"
    )

    assert list(found) == ["all"]
    assert "broken does not import: half installed" in capsys.readouterr().err


@pytest.mark.parametrize("tool", [tool for tool in peers.TOOLS if tool.page], ids=lambda tool: tool.name)
def test_tool_finds_the_prose_of_a_page(tool: peers.Tool) -> None:
    if peers.version(tool) is None:
        pytest.skip(f"{tool.name} is not installed")
    prose = " ".join(
        f"In week {week} of the year, the ferry of the island carried people and goods." for week in range(9)
    )
    page = f"<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>{prose}</p><p>{prose}</p></body></html>"
    (extract,) = peers.made([tool], "page").values()

    assert "the ferry of the island carried" in extract(page.encode(), "https://example.org/ferry")


def test_flat_text_becomes_paragraphs() -> None:
    assert "<p>a &lt; b</p>\n<p>c</p>" in peers.as_page("a < b\n\nc")


def test_whole_comparison_of_minimal_data(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = data / "out.json"
    arguments = ["--held-out", str(data), "--only", "cleanse", "trafilatura", "all text", "--json", str(out)]
    monkeypatch.setattr("sys.argv", ["compare.py", *arguments])
    monkeypatch.setattr("logging.disable", lambda level: None)
    code = compare.main()
    printed, figures = capsys.readouterr().out, json.loads(out.read_bytes())

    assert code == 0
    assert printed == report.page(figures) + "\n"
    assert [found["set"] for found in figures["pages"]] == ["pages"]
    assert [found["set"] for found in figures["fields"]] == ["pages", "acts"]
    assert [found["set"] for found in figures["flat"]] == ["plain"]
    assert str(data) not in out.read_text()
