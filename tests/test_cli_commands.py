"""check, explain, rules, schema, help and completion."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from cleanse.__main__ import main
from cleanse.cli import app, explain
from cleanse.core import resources

PAGE = b"""<!DOCTYPE html><html lang="en"><head><title>Bridge opens early</title></head><body>
<a href="#main">Skip to content</a>
<article id="main"><h1>Bridge opens early</h1>
<p>The new bridge over the river opened on Monday, two weeks before the day that the council had promised.</p>
<p>Engineers said that the mild winter had helped, and that the remaining work will be done at night.\x1b[31m</p>
</article></body></html>"""


class Done(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for name in [*os.environ]:
        if name.startswith("CLEANSE_") or name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name)
    Path("page.html").write_bytes(PAGE)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def call(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return call


# --- wrong usage


@pytest.mark.parametrize(
    "arguments, word",
    [
        pytest.param(["rules", "CHR999x"], "did you mean", id="rules-unknown"),
        pytest.param(["rules", "nonsense"], "no such code", id="rules-nonsense"),
        pytest.param(["rules", "--ids", "rcf"], "did you mean rfc?", id="scheme-unknown"),
        pytest.param(["schema", "recrod"], "did you mean record?", id="schema-unknown"),
        pytest.param(["explain"], "FILE", id="explain-nothing"),
        pytest.param(["explain", "."], "folder", id="explain-folder"),
        pytest.param(["explain", "rows.jsonl"], "FILE#L1", id="explain-records"),
        pytest.param(["explain", "rows.jsonl#L9"], "no line 9", id="explain-missing-line"),
        pytest.param(["explain", "https://example.org/"], "curl", id="explain-url"),
        pytest.param(["check", "https://example.org/"], "curl", id="check-url"),
        pytest.param(["check", "empty"], "no file in this folder", id="check-empty-folder"),
        pytest.param(["check", "--output-format", "xml", "page.html"], "xml", id="check-format"),
        pytest.param(["explain", "page.html", "--nonsense"], "nonsense", id="unknown-option"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], word: str) -> None:
    Path("empty").mkdir()
    Path("rows.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')

    done = run(*arguments)

    assert (done.code, done.out) == (2, "")
    assert word in done.err


# --- check


@pytest.fixture
def records(run: Run) -> list[bytes]:
    Path("letter.txt").write_text("The committee agreed on the budget for the coming year after a long debate.\n")
    done = run("page.html", "letter.txt")
    return done.out.encode().splitlines(keepends=True)


@pytest.mark.parametrize(
    "name, code, exit_code",
    [
        pytest.param("missing.ndjson", "INP001", 3, id="missing"),
        pytest.param("page.html", "SCH001", 1, id="raw-document"),
        pytest.param("indented.json", "SCH001", 1, id="indented"),
        pytest.param("hollow.ndjson", "SCH008", 1, id="empty"),
        pytest.param("pages", "SCH008", 1, id="folder-of-documents"),
        pytest.param("cut.ndjson.gz", "INP005", 3, id="damaged"),
    ],
)
def test_inputs_that_are_no_records_are_one_finding(run: Run, name: str, code: str, exit_code: int) -> None:
    Path("indented.json").write_text('{\n  "a": 1\n}\n')
    Path("hollow.ndjson").write_text("")
    Path("cut.ndjson.gz").write_bytes(b"\x1f\x8b\x08\x00")
    Path("pages").mkdir()
    Path("pages/page.html").write_bytes(PAGE)

    done = run("check", name, "--output-format", "json")

    assert done.code == exit_code
    assert [json.loads(line)["code"] for line in done.out.splitlines()] == [code]
    assert "Traceback" not in done.err


def test_a_spoiled_record_is_found_on_its_line(run: Run, records: list[bytes]) -> None:
    spoiled = records[1].replace(b'"status":"', b'"status":"very ')

    done = run("check", stdin=records[0] + spoiled)

    assert done.code == 1
    assert "<stdin>:2:" in done.out
    assert "status" in done.out
    assert "1 of 2 records" in done.err


def test_the_output_of_run_is_clean(run: Run, records: list[bytes]) -> None:
    Path("out").mkdir()
    Path("out/records.ndjson").write_bytes(b"".join(records))

    done = run("check", "out")

    assert (done.code, done.out) == (0, "")
    assert "no findings in 2 records" in done.err


def test_annotations_for_github(run: Run, records: list[bytes]) -> None:
    Path("r.ndjson").write_bytes(records[0] + b"{}\n")

    done = run("check", "r.ndjson", "-f", "github", "-q")

    assert done.code == 1
    assert done.out.startswith("::error file=r.ndjson,line=2,")
    assert done.err == ""


# --- explain


def test_explain_shows_verdicts_candidates_and_reasons(run: Run) -> None:
    done = run("explain", "page.html")

    assert done.code == 0
    assert done.out.startswith("page.html, text/html")
    assert any("removed" in line and "CHR001" in line and "Skip to content" in line for line in done.out.splitlines())
    assert any("kept" in line and "The new bridge" in line for line in done.out.splitlines())
    assert any(line.startswith("  * title") for line in done.out.splitlines())
    assert "CHR001  skip-link: " in done.out
    assert "\x1b" not in done.out


LONG = b"Minutes\n\n" + b"The board \t met in May and  agreed on the budget after a long debate. " * 4 + b"\n"


def test_explain_into_a_pipe_cuts_nothing(run: Run) -> None:
    done = run("explain", "-", stdin=LONG)

    assert " ".join(LONG.split(b"\n\n")[1].decode().split()) in done.out
    assert "…" not in done.out.partition("fields")[0]


def test_explain_on_a_terminal_cuts_lines_to_its_width(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "columns", lambda: 100)

    blocks, _, _ = run("explain", "-", stdin=LONG).out.partition("\n\nfields")

    assert max(map(len, blocks.splitlines())) == 100
    assert blocks.endswith("…")


def test_explain_in_colour(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = run("explain", "page.html").out
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b[31m" in coloured
    assert "\x1b" not in run("explain", "page.html").out


def test_explain_as_json(run: Run) -> None:
    value = json.loads(run("explain", "page.html", "--to", "json").out)

    skip = next(block for block in value["blocks"] if block["text"] == "Skip to content")
    assert (skip["verdict"], skip["rule"], skip["removed_as"]) == ("removed", "CHR001", "skip-link")
    assert value["rules"]["CHR001"]
    assert any(row["field"] == "title" and row["chosen"] for row in value["candidates"])
    assert value["record"]["record_type"] == "document"


def test_explain_reading_is_what_offsets_count_in(run: Run) -> None:
    value = json.loads(run("explain", "page.html", "--to", "json").out)

    reading = run("explain", "page.html", "--reading").out

    for block in value["blocks"]:
        assert reading[slice(*block["span"])] == block["text"]


def test_explain_stdin_and_a_line_of_jsonl(run: Run) -> None:
    Path("rows.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')

    assert "One." in run("explain", "-", stdin=b"One.").out
    assert "Two." in run("explain", "rows.jsonl#L2").out


def test_explain_a_bad_input(run: Run) -> None:
    done = run("explain", "missing.html")

    assert (done.code, done.out) == (3, "")
    assert "missing.html: INP001" in done.err


# --- rules and schemas


@pytest.mark.parametrize("code", ["CHR001", "chr001", "INP102", "SCH001", "TXT101"])
def test_the_page_of_a_code(run: Run, code: str) -> None:
    done = run("rules", code)

    assert done.code == 0
    assert done.out.startswith(code.upper())


def test_the_table_of_rules(run: Run) -> None:
    done = run("rules")

    rows = [line.split()[0] for line in done.out.splitlines()[1:]]
    assert {"CHR001", "INP001", "SCH001", "TXT101"} <= set(rows)
    assert len(rows) == len(set(rows))


def test_the_beginning_of_a_code_and_json(run: Run) -> None:
    rows = json.loads(run("rules", "INP0", "--to", "json").out)

    assert [row["code"] for row in rows] == ["INP001", "INP002", "INP003", "INP004", "INP005"]


def test_schemas_are_printed_as_they_are_shipped(run: Run) -> None:
    assert [line.split()[0] for line in run("schema").out.splitlines()] == list(resources.names())
    for name in resources.names():
        assert run("schema", name).out.encode() == resources.schema(name)


# --- help


@pytest.mark.parametrize("command", ["run", "check", "explain", "rules", "schema"])
def test_every_command_has_help_with_examples(run: Run, command: str) -> None:
    done = run(command, "--help")

    assert done.code == 0
    assert done.err == ""
    assert f"  cleanse {command}" in done.out


def examples() -> list[str]:
    texts = (app.HELP, app.RUN_HELP, app.CHECK_HELP, app.EXPLAIN_HELP, app.RULES_HELP, app.SCHEMA_HELP)
    lines = [line.strip() for text in texts for line in text.splitlines() if line.startswith("  ")]
    return [line.split("    ")[0].strip() for line in lines if "URL" not in line]


@pytest.mark.parametrize("example", examples())
def test_the_examples_of_the_help_run(example: str, tmp_path: Path) -> None:
    Path("pages").mkdir()
    Path("pages/page.html").write_bytes(PAGE)
    Path("letter.txt").write_text("The committee agreed on the budget for the coming year after a long debate.\n")
    Path("check").write_text("A file.\n")
    Path("dump.jsonl").write_text('{"body": "One."}\n')
    subprocess.run(["gzip", "dump.jsonl"], check=True)
    cleanse = f"{shlex.quote(sys.executable)} -m cleanse"
    Path("records").mkdir()
    subprocess.run(f"{cleanse} page.html > records/clean.ndjson; cp records/clean.ndjson .", shell=True, check=True)
    script = f'set -o pipefail; cleanse() {{ {cleanse} "$@"; }}; {example}'

    done = subprocess.run(["bash", "-c", script], capture_output=True, check=False, stdin=subprocess.DEVNULL)

    assert done.returncode == 0, done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_completion_knows_commands_and_options() -> None:
    def complete(words: str) -> str:
        environment = os.environ | {"_CLEANSE_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "1"}
        if words.count(" ") > 1:
            environment["COMP_CWORD"] = "2"
        command = [sys.executable, "-m", "cleanse"]
        return subprocess.run(command, env=environment, capture_output=True, check=False, text=True).stdout

    assert {"check", "explain", "rules", "run", "schema"} <= set(complete("cleanse ").split())
    assert "--removed" in complete("cleanse run --rem")


# --- schemes of identifiers

OWN = """[[ids]]
id = "acme"
name = "Acme number"
pattern = '(?<!\\w)ACME-\\d{4}(?!\\d)'
examples = ["ACME-1234"]
"""


def test_the_schemes_are_listed_the_own_ones_last(run: Run) -> None:
    Path("cleanse.toml").write_text(OWN)
    lines = run("rules", "--ids").out.splitlines()

    assert lines[0].split()[:2] == ["scheme", "role"]
    assert lines[1].startswith("ru_mfa ")
    assert lines[-1].split() == ["acme", "own", "ACME-1234", "Acme", "number"]


def test_the_page_of_a_scheme(run: Run) -> None:
    out = run("rules", "--ids", "rfc").out

    assert out.startswith("rfc ")
    assert "matches:" in out


def test_the_schemes_as_json(run: Run) -> None:
    rows = json.loads(run("rules", "--ids", "isbn", "--to", "json").out)

    assert [row["id"] for row in rows] == ["isbn"]


def test_a_scheme_of_the_configuration_is_used(run: Run) -> None:
    Path("cleanse.toml").write_text(OWN)
    text = "The rain ends\n\nACME-1234\n\n19 January 2023\n\n" + "It rained for three days over the hills again. " * 9
    record = json.loads(run("-", stdin=text.encode()).out)

    assert (record["doc_id"], record["doc_id_scheme"]) == ("ACME-1234", "acme")


def test_a_scheme_that_does_not_match_its_example_is_wrong_usage(run: Run) -> None:
    Path("cleanse.toml").write_text(OWN.replace("ACME-1234", "ACME-12"))
    done = run("page.html")

    assert (done.code, done.out) == (2, "")
    assert "the example 'ACME-12' does not match" in done.err
    assert "cleanse.toml" in done.err
