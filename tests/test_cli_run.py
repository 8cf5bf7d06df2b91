"""`cleanse run`: what goes in, what comes out on which stream, and the exit code."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cleanse.__main__ import main

PAGE = b"""<!DOCTYPE html><html lang="en"><head><title>Bridge opens early</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Bridge opens early</h1>
<p>The new bridge over the river opened on Monday, two weeks before the day that the council had promised.</p>
<p>Engineers said that the mild winter had helped, and that the remaining work will be done at night.</p></article>
<footer>All rights reserved</footer></body></html>"""
TEXT = b"The committee met on Tuesday and agreed on the budget for the coming year after a long debate.\n"
COMMAND = [sys.executable, "-m", "cleanse"]


class Done(NamedTuple):
    code: int
    out: bytes
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def codes(self) -> list[str | None]:
        return [record["error"]["code"] if record["record_type"] == "error" else None for record in self.records]


Run = Callable[..., Done]


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [*os.environ]:
        if name.startswith("CLEANSE_") or name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def call(*arguments: str, stdin: bytes | None = b"") -> Done:
        stream = Terminal(io.BytesIO()) if stdin is None else io.TextIOWrapper(io.BytesIO(stdin))
        monkeypatch.setattr(sys, "stdin", stream)
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return Done(code, out, err.decode())

    return call


# --- what goes wrong


@pytest.mark.parametrize(
    "arguments, word",
    [
        pytest.param(["--no-such-option"], "no-such-option", id="unknown-option"),
        pytest.param(["--to", "yaml", "a.txt"], "yaml", id="unknown-choice"),
        pytest.param(["--to"], "--to", id="missing-value"),
        pytest.param(["https://example.org/page"], "curl -sL 'https://example.org/page'", id="url"),
        pytest.param(["a.txt", "HTTP://example.org/page"], "curl", id="url-after-a-file"),
        pytest.param(["empty"], "there is no file in this folder", id="empty-folder"),
        pytest.param(["a.txt", "empty"], "there is no file in this folder", id="empty-folder-after-a-file"),
        pytest.param(["-", "-"], "only once", id="stdin-twice"),
        pytest.param(["--files-from", "a.txt", "a.txt"], "not both", id="list-and-files"),
        pytest.param(["--files-from", "no-list"], "no-list", id="missing-list"),
        pytest.param(["--files-from", "hollow"], "names no file", id="empty-list"),
        pytest.param(["--files-from", "empty"], "empty", id="list-is-a-folder"),
        pytest.param(["--encoding", "klingon", "a.txt"], "klingon", id="unknown-codec"),
        pytest.param(["--encoding", "rot13", "a.txt"], "rot13", id="codec-that-is-no-encoding"),
        pytest.param(["--max-bytes", "lots", "a.txt"], "lots", id="size"),
        pytest.param(["--max-bytes", "0", "a.txt"], "0", id="size-zero"),
        pytest.param(["-j", "0", "a.txt"], "jobs", id="no-jobs"),
        pytest.param(["-j", "many", "a.txt"], "many", id="jobs-word"),
        pytest.param(["--now", "yesterday", "a.txt"], "yesterday", id="now"),
        pytest.param(["--now", "2024-02-30", "a.txt"], "2024-02-30", id="impossible-now"),
        pytest.param(["--id", "serial", "a.txt"], "serial", id="id"),
        pytest.param(["--id", "field:", "a.txt"], "field:", id="id-field-without-name"),
        pytest.param(["--url", "http://e.org/", "a.txt", "a.txt"], "one input", id="one-url-for-two"),
        pytest.param(["--stdin-filename", "x.html", "a.txt"], "standard input", id="stdin-name-without-stdin"),
        pytest.param(["-0", "a.txt"], "--files-from", id="null-without-list"),
        pytest.param(["-o", "a.txt", "a.txt"], "input", id="output-is-input"),
        pytest.param(["-o", "in/", "in"], "input", id="output-folder-is-input"),
        pytest.param(["-o", "no/such/folder/x.ndjson", "a.txt"], "cannot write", id="output-folder-missing"),
    ],
)
def test_wrong_usage_processes_nothing(run: Run, arguments: list[str], word: str) -> None:
    Path("a.txt").write_bytes(TEXT)
    Path("empty").mkdir()
    Path("empty/.hidden").write_bytes(TEXT)
    Path("hollow").write_bytes(b"\n\n")
    Path("in").mkdir()
    Path("in/a.txt").write_bytes(TEXT)

    done = run(*arguments)

    assert done.code == 2
    assert done.out == b""
    assert word in done.err
    assert "Traceback" not in done.err
    assert Path("a.txt").read_bytes() == TEXT


def test_no_argument_on_a_terminal_is_help(run: Run) -> None:
    done = run(stdin=None)

    assert done.code == 2
    assert done.out == b""
    assert "cleanse < page.html" in done.err


def test_no_argument_on_a_terminal_for_run(run: Run) -> None:
    done = run("run", stdin=None)

    assert done.code == 2
    assert "no input" in done.err


def bad_inputs() -> list[Any]:
    return [
        pytest.param("missing.html", "INP001", id="missing"),
        pytest.param("a.txt/b", "INP001", id="below-a-file"),
        pytest.param("*.nothing", "INP001", id="glob-without-match"),
        pytest.param("dangling", "INP003", id="dangling-link"),
        pytest.param("fifo", "INP003", id="fifo"),
        pytest.param("/dev/zero", "INP003", id="device"),
        pytest.param("socket", "INP003", id="socket"),
        pytest.param("big.txt", "INP004", id="too-large"),
        pytest.param("bomb.txt.gz", "INP005", id="gzip-bomb"),
        pytest.param("cut.txt.gz", "INP005", id="gzip-cut"),
        pytest.param("broken.txt.gz", "INP005", id="gzip-broken"),
        pytest.param("plain.txt.gz", "INP005", id="gzip-in-name-only"),
        pytest.param("hollow.txt.gz", "INP005", id="gzip-empty"),
        pytest.param("paper.pdf", "INP102", id="pdf"),
    ]


@pytest.mark.parametrize("name, code", bad_inputs())
def test_bad_input_is_an_error_record_between_good_ones(run: Run, name: str, code: str) -> None:
    packed = gzip.compress(TEXT * 20, mtime=0)
    Path("a.txt").write_bytes(TEXT)
    Path("dangling").symlink_to("nowhere")
    os.mkfifo("fifo")
    Path("big.txt").write_bytes(b"x" * 5000)
    Path("bomb.txt.gz").write_bytes(gzip.compress(b"x" * 3_000_000))
    Path("cut.txt.gz").write_bytes(packed[:-12])
    Path("broken.txt.gz").write_bytes(packed[:30] + b"\xff\xff\xff" + packed[33:])
    Path("plain.txt.gz").write_bytes(TEXT)
    Path("hollow.txt.gz").write_bytes(b"")
    Path("paper.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")

        done = run("a.txt", name, "a.txt", "--max-bytes", "4K")

    assert done.code == 3
    assert done.codes == [None, code, None]
    assert f"{name}: {code} " in done.err
    assert done.records[1]["source"]["path"] == name


def test_unreadable_file(run: Run) -> None:
    Path("secret.txt").write_bytes(TEXT)
    Path("secret.txt").chmod(0)
    if os.access("secret.txt", os.R_OK):
        pytest.skip("the administrator may read everything")

    done = run("secret.txt")

    assert (done.code, done.codes) == (3, ["INP002"])


def test_too_much_on_stdin(run: Run) -> None:
    done = run("--max-bytes", "1K", stdin=b"x" * 1025)

    assert (done.code, done.codes) == (3, ["INP004"])


def test_a_bug_outranks_a_failure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleanse import api

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr(api, "clean", broken)
    Path("a.txt").write_bytes(TEXT)

    done = run("a.txt", "missing", "a.txt")

    assert done.code == 4
    assert done.codes == ["INP901", "INP001", "INP901"]
    assert "planted" in done.err
    assert "Traceback" not in done.err


def test_control_characters_never_reach_the_terminal(run: Run) -> None:
    done = run("a\x1b[31mred\u202e.txt")

    assert "\x1b" not in done.err
    assert "\u202e" not in done.err
    assert "a\\x1b[31mred\\u202e.txt: INP001" in done.err


def test_a_misspelt_command_gets_a_hint(run: Run) -> None:
    done = run("chekc")

    assert done.code == 3
    assert "did you mean check?" in done.err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_no_success() -> None:
    Path("a.txt").write_bytes(TEXT)
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "a.txt"], stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 3
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


# --- what goes right


def test_pipe(run: Run) -> None:
    done = run(stdin=TEXT)

    assert done.code == 0
    assert done.err == ""
    assert done.out.count(b"\n") == 1
    assert done.records[0]["text"] == TEXT.decode().strip()
    assert done.records[0]["source"]["path"] is None


def test_empty_pipe_is_an_empty_document(run: Run) -> None:
    done = run(stdin=b"")

    assert done.code == 0
    assert done.records[0]["text"] == ""


def test_a_real_pipe() -> None:
    done = subprocess.run(COMMAND, input=PAGE, capture_output=True, check=False)

    assert done.returncode == 0
    assert done.stderr == b""
    assert "opened on Monday" in json.loads(done.stdout)["text"]


def test_names_for_stdin(run: Run) -> None:
    done = run("-", "--stdin-filename", "page.html", "--url", "https://e.org/a", stdin=PAGE)

    assert done.code == 0
    assert done.records[0]["source"]["path"] == "page.html"


def test_files_come_in_the_order_given(run: Run) -> None:
    Path("b.txt").write_bytes(b"bbb")
    Path("a.txt").write_bytes(b"aaa")

    done = run("b.txt", "a.txt", "./b.txt")

    assert [record["source"]["path"] for record in done.records] == ["b.txt", "a.txt", "./b.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["run", "check"], id="run"),
        pytest.param(["run", "--", "check"], id="run-dashes"),
        pytest.param(["--", "check"], id="dashes"),
        pytest.param(["--removed", "none", "check"], id="after-an-option"),
        pytest.param(["./check"], id="path"),
    ],
)
def test_a_file_named_like_a_command(run: Run, arguments: list[str]) -> None:
    Path("check").write_bytes(TEXT)

    done = run(*arguments)

    assert done.code == 0
    assert done.records[0]["text"] == TEXT.decode().strip()


def test_text_output_separates_documents_by_a_form_feed(run: Run) -> None:
    Path("a.txt").write_bytes(b"The first of two.")
    Path("b.txt").write_bytes(b"The second of two.")

    done = run("--to", "text", "a.txt", "missing", "b.txt", "-q")

    assert done.out == b"The first of two.\n\f\n\f\nThe second of two.\n"
    assert done.code == 3
    assert "missing: INP001" in done.err  # even with -q: nothing else tells


def test_markdown_output(run: Run) -> None:
    done = run("--to", "markdown", stdin=PAGE)

    assert done.code == 0
    assert b"opened on Monday" in done.out
    assert not done.out.startswith(b"{")


def test_json_output_is_indented(run: Run) -> None:
    Path("a.txt").write_bytes(TEXT)

    done = run("--to", "json", "a.txt", "a.txt")

    first, end = json.JSONDecoder().raw_decode(done.out.decode())
    assert first["record_type"] == "document"
    assert json.loads(done.out[end:])["record_type"] == "document"
    assert done.out.startswith(b'{\n  "schema_version"')


def test_quiet_hides_messages_of_records(run: Run) -> None:
    done = run("missing", "-q")

    assert done.code == 3
    assert done.err == ""


def test_verbose_says_what_became_of_every_input(run: Run) -> None:
    Path("a.txt").write_bytes(TEXT)

    done = run("a.txt", "missing", "-v")

    assert "a.txt: ok" in done.err
    assert "2 inputs, 1 documents, 1 errors" in done.err


def test_messages_as_json_lines(run: Run) -> None:
    done = run("missing", "--log-format", "json")

    assert json.loads(done.err) == {
        "level": "error",
        "path": "missing",
        "code": "INP001",
        "message": done.records[0]["error"]["message"],
    }


def test_version(run: Run) -> None:
    from cleanse.core.version import VERSION

    assert run("--version").out.decode() == f"cleanse {VERSION}\n"


# --- output files


def test_output_file_appears_at_the_end_and_keeps_its_permissions(run: Run) -> None:
    Path("a.txt").write_bytes(TEXT)
    Path("out.ndjson").write_bytes(b"old")
    Path("out.ndjson").chmod(0o600)

    done = run("a.txt", "-o", "out.ndjson")

    assert (done.code, done.out) == (0, b"")
    assert json.loads(Path("out.ndjson").read_bytes())["record_type"] == "document"
    assert Path("out.ndjson").stat().st_mode & 0o777 == 0o600
    assert sorted(os.listdir()) == ["a.txt", "out.ndjson"]


def test_output_file_stays_when_the_run_breaks_off(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleanse.io import run as io_run

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(io_run, "outcome", interrupted)
    Path("out.ndjson").write_bytes(b"old")

    done = run("-o", "out.ndjson", stdin=TEXT)

    assert done.code == 130
    assert done.err == ""
    assert Path("out.ndjson").read_bytes() == b"old"
    assert os.listdir() == ["out.ndjson"]


def test_output_folder_has_one_file_per_input(run: Run) -> None:
    Path("in/sub").mkdir(parents=True)
    for name in ("a.html", "in/a.html", "in/sub/a.html", "in/b.txt"):
        Path(name).write_bytes(PAGE)

    done = run("a.html", "in", "in/b.txt", "missing.html", "--to", "text", "-o", "out/")

    assert done.code == 3
    files = sorted(str(path.relative_to("out")) for path in Path("out").rglob("*") if path.is_file())
    assert files == ["a.html-2.txt", "a.html.txt", "b.txt-2.txt", "b.txt.txt", "missing.html.txt", "sub/a.html.txt"]


def test_output_inside_the_input_folder_is_no_input(run: Run) -> None:
    Path("a.txt").write_bytes(TEXT)
    run(".", "-o", "out/")
    run(".", "-o", "out/")
    run("a.txt", "-o", "all.ndjson")

    done = run(".", "-o", "all.ndjson")

    assert done.code == 0
    assert os.listdir("out") == ["a.txt.ndjson"]
    assert len(Path("all.ndjson").read_bytes().splitlines()) == 2  # a.txt and the record in out/


def test_output_to_a_device_is_written_directly(run: Run) -> None:
    done = run("-o", os.devnull, stdin=TEXT)

    assert done.code == 0
    assert not os.path.isfile(os.devnull)


# --- lists of names, JSONL


@pytest.mark.parametrize("end", [b"\n", b"\0", b"\r\n"], ids=["newline", "null", "windows"])
def test_files_from_stdin(run: Run, end: bytes) -> None:
    Path("a [1].txt").write_bytes(TEXT)
    Path("b.txt").write_bytes(TEXT)
    names = end.join([b"a [1].txt", b"", b"b.txt"]) + end

    done = run("--files-from", "-", *(["-0"] if end == b"\0" else []), stdin=names)

    assert done.code == 0
    assert [record["source"]["path"] for record in done.records] == ["a [1].txt", "b.txt"]


JSONL = b'{"text": "One.", "n": 1}\nnot json\n\n[]\n{"nothing": 1}\n{"body": "Two.", "url": "https://e.org/2"}'


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.ndjson.gz"])
def test_jsonl_gives_one_record_per_line(run: Run, name: str) -> None:
    Path(name).write_bytes(gzip.compress(JSONL) if name.endswith(".gz") else JSONL)

    done = run(name)

    assert done.code == 3
    assert done.codes == [None, "INP203", "INP203", "INP203", None]
    assert [record["source"]["path"] for record in done.records] == [f"{name}#L{line}" for line in (1, 2, 4, 5, 6)]
    assert done.records[0]["x"] == {"n": 1}
    assert done.records[4]["url"] == "https://e.org/2"


def test_jsonl_field_and_id(run: Run) -> None:
    rows = b'{"main": "One.", "text": "no", "key": "k1"}\n{"main": "Two.", "key": 2}\n'

    done = run("--from", "jsonl", "--field", "main", "--id", "field:key", stdin=rows)

    assert done.code == 0
    assert [(record["text"], record["id"]) for record in done.records] == [("One.", "k1"), ("Two.", "2")]


def test_a_long_line_costs_itself_only(run: Run) -> None:
    rows = b'{"text": "One."}\n{"text": "' + b"x" * 5000 + b'"}\n{"text": "Two."}\n'

    done = run("--from", "jsonl", "--max-bytes", "1K", stdin=rows)

    assert done.codes == [None, "INP004", None]


def test_jsonl_from_a_slow_pipe_comes_out_line_by_line() -> None:
    with subprocess.Popen([*COMMAND, "--from", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b'{"text": "One."}\n')
        process.stdin.flush()
        first = json.loads(process.stdout.readline())
        process.stdin.close()

    assert first["text"] == "One."
    assert process.returncode == 0


# --- ends


def test_a_closed_pipe_ends_silently_with_141() -> None:
    Path("in").mkdir()
    for number in range(300):
        Path(f"in/{number:03}.txt").write_bytes(TEXT * 10)
    with subprocess.Popen([*COMMAND, "in", "-j1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()

    assert process.returncode == 141
    assert errors == b""


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Send Ctrl-C until the process ends, as an impatient person does; what hangs is killed and fails the test."""
    for _ in range(10):
        os.killpg(process.pid, signal.SIGINT)
        try:
            process.wait(timeout=6)
        except subprocess.TimeoutExpired:
            continue
        return
    os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_with_130_and_no_traceback(jobs: str) -> None:
    Path("out.ndjson").write_bytes(b"old")
    rows = subprocess.PIPE
    command = [*COMMAND, "--from", "jsonl", "-j", jobs, "-o", "out.ndjson", "-v"]
    with subprocess.Popen(command, stdin=rows, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b'{"text": "One."}\n' * 500)
        process.stdin.flush()
        process.stderr.readline()  # the first document is done: workers are up
        interrupt(process)
        errors = process.stderr.read()

    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert Path("out.ndjson").read_bytes() == b"old"
    assert os.listdir() == ["out.ndjson"]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_sigterm_leaves_nothing_behind(jobs: str) -> None:
    command = [*COMMAND, "--from", "jsonl", "-j", jobs, "-o", "out.ndjson", "-v"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b'{"text": "One."}\n' * 500)
        process.stdin.flush()
        process.stderr.readline()  # the first document is done
        assert os.listdir() != []
        process.terminate()
        errors = process.stderr.read()

    assert process.returncode == 143
    assert b"Traceback" not in errors
    assert os.listdir() == []


# --- start-up

HEAVY = ("typer", "click", "rich", "trafilatura", "bs4", "chardet", "lxml", "jsonschema", "numpy", "pydantic")


@pytest.mark.parametrize("arguments", [[], ["a.txt"], ["--to", "text", "-j1", "a.txt"], ["--version"]], ids=" ".join)
def test_the_plain_pipe_imports_nothing_heavy(arguments: list[str]) -> None:
    Path("a.txt").write_bytes(TEXT)
    code = (
        "import sys; from cleanse.__main__ import main; main(sys.argv[1:]);"
        "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )

    done = subprocess.run([sys.executable, "-c", code, *arguments], input=TEXT, capture_output=True, check=True)

    assert not {*HEAVY} & {*done.stderr.decode().split()}


def test_start_up_is_quick() -> None:
    def cpu(*command: str) -> float:
        before = os.times()
        subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    bare = min(cpu("-c", "pass") for _ in range(5))
    version = min(cpu("-m", "cleanse", "--version") for _ in range(5))

    assert version < 8 * max(bare, 0.005)


def test_ends_without_waiting_for_a_fifo() -> None:
    os.mkfifo("fifo")
    begin = time.monotonic()

    done = subprocess.run([*COMMAND, "fifo"], capture_output=True, check=False, timeout=60)

    assert done.returncode == 3
    assert time.monotonic() - begin < 60
