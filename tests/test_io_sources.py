"""Arguments become sources in a stable order; only regular files are opened."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from cleanse.core.types import Failure
from cleanse.io import gz
from cleanse.io.load import Input, Reading, Source, byte_lines, load
from cleanse.io.sources import expand, shown


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def code_of(source: Source, reading: Reading = Reading()) -> str | None:  # noqa: B008  # immutable
    loaded = load(source, reading)
    return loaded.code if isinstance(loaded, Failure) else None


def touch(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("x")


# --- what is not opened


def test_links_that_leave_the_folder_and_links_to_nowhere_are_errors() -> None:
    touch("outside.txt", "elsewhere/x.txt", "in/a.txt")
    Path("in/out").symlink_to("../outside.txt")
    Path("in/outdir").symlink_to("../elsewhere")
    Path("in/nowhere").symlink_to("no-such-file")
    Path("in/round").symlink_to("round")

    found = {source.path: code_of(source) for source in expand(["in"])}

    assert found == {
        "in/a.txt": None,
        "in/nowhere": "INP003",
        "in/out": "INP003",
        "in/outdir": "INP003",
        "in/round": "INP003",
    }


def test_links_inside_the_folder_do_not_go_round() -> None:
    touch("in/a.txt")
    Path("in/again").symlink_to(".")
    Path("in/b.txt").symlink_to("a.txt")

    assert [source.path for source in expand(["in"])] == ["in/a.txt", "in/b.txt"]


def test_a_folder_with_the_name_of_a_neighbour_is_no_inside() -> None:
    touch("in/a.txt", "inside/b.txt")
    Path("in/link").symlink_to("../inside/b.txt")

    assert [code_of(source) for source in expand(["in"])] == [None, "INP003"]


def test_a_link_as_an_argument_is_followed() -> None:
    touch("a.txt")
    Path("link").symlink_to("a.txt")

    assert [code_of(source) for source in expand(["link"])] == [None]


@pytest.mark.parametrize("name", ["a\0b", "", "x" * 5000, "folder"], ids=["nul", "empty", "long", "folder"])
def test_names_that_are_no_files(name: str) -> None:
    Path("folder").mkdir()

    assert code_of(Source(name, file=name)) in {"INP001", "INP002", "INP003"}


def test_a_file_that_grows_is_bounded() -> None:
    assert code_of(Source("x", file="/proc/self/maps"), Reading(max_bytes=10)) in {"INP004", "INP001"}


# --- order and names


def test_a_folder_is_sorted_by_the_bytes_of_its_paths_and_hides_hidden_files() -> None:
    touch("in/b.txt", "in/a/z.txt", "in/a.txt", "in/a-b", "in/.hidden", "in/.git/config", "in/é.txt", "in/Z.txt")

    paths = [source.path for source in expand(["in"])]

    assert paths == sorted(paths, key=lambda path: os.fsencode(path or ""))
    assert paths == ["in/Z.txt", "in/a-b", "in/a.txt", "in/a/z.txt", "in/b.txt", "in/é.txt"]


@pytest.mark.parametrize("argument", ["in", "in/", "./in"])
def test_members_are_named_after_the_argument(argument: str) -> None:
    touch("in/a.txt")

    assert [(source.path, source.name) for source in expand([argument])] == [(os.path.join(argument, "a.txt"), "a.txt")]


def test_patterns_are_expanded_where_the_shell_did_not() -> None:
    touch("b.txt", "a.txt", "c.html", "sub/d.txt", "[x].txt")

    assert [source.path for source in expand(["*.txt"])] == ["[x].txt", "a.txt", "b.txt"]
    assert [source.path for source in expand(["**/*.txt"])] == ["[x].txt", "a.txt", "b.txt", "sub/d.txt"]
    assert [source.path for source in expand(["[x].txt"])] == ["[x].txt"]
    assert [source.path for source in expand(["s*"])] == ["sub/d.txt"]


def test_names_that_are_not_utf_8_are_shown_with_replacement_characters() -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        Path(name).write_text("x")
    except OSError:
        pytest.skip("this file system wants UTF-8 names")
    source = next(expand(["."]))

    assert source.path == "./caf\ufffd.txt" == shown(f"./{name}")
    assert isinstance(load(source), Input)


# --- gzip


def test_gzip_is_read_through_by_name_and_by_magic() -> None:
    Path("a.html.gz").write_bytes(gzip.compress(b"one") + gzip.compress(b"two") + b"\0" * 100)
    Path("saved.html").write_bytes(gzip.compress(b"three"))

    found = [load(source) for source in expand(["a.html.gz", "saved.html"])]

    assert [(row.data, row.container) for row in found if isinstance(row, Input)] == [
        (b"onetwo", "gzip"),
        (b"three", "gzip"),
    ]


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_gzip_streams_are_the_same_for_any_size_of_chunks(size: int) -> None:
    data = os.urandom(5000) + b"x" * 3_000_000
    packed = gzip.compress(data) + b"\0" * 9 + gzip.compress(b"more") + b"\0" * 2000

    chunks = [packed[at : at + size] for at in range(0, len(packed), size)]

    assert b"".join(gz.through(chunks)) == data + b"more"


@pytest.mark.parametrize("cut", [4, 11, 200, -9, -1])
def test_cut_gzip_is_damaged(cut: int) -> None:
    with pytest.raises(gz.Damaged):
        gz.unpack(gzip.compress(os.urandom(1000))[:cut], 10_000)


def test_gzip_followed_by_something_else_is_damaged() -> None:
    with pytest.raises(gz.Damaged):
        gz.unpack(gzip.compress(b"one") + b"two", 10_000)


# --- lines


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_lines_do_not_depend_on_chunks(size: int) -> None:
    data = b"a\n\nlonger line\nb\x85c\xe2\x80\xa8d\r\nend"
    chunks = [data[at : at + size] for at in range(0, len(data), size)]

    assert list(byte_lines(chunks, 9)) == [b"a\n", b"\n", None, b"b\x85c\xe2\x80\xa8d\r\n", b"end"]


@pytest.mark.parametrize(
    "line, text",
    [
        pytest.param(b'{"text": "a\\ud83d\\ude00b"}', "a\U0001f600b", id="pair"),
        pytest.param(b'{"text": "a\\ud83db"}', "a\ufffdb", id="half-of-a-pair"),
        pytest.param(b'\xef\xbb\xbf{"text": "a"}\r\n', "a", id="byte-order-mark"),
        pytest.param(b'{"content": "c", "html": 3, "body": "b"}', "c", id="first-field-that-is-text"),
    ],
)
def test_lines_of_jsonl(line: bytes, text: str) -> None:
    Path("rows.jsonl").write_bytes(line)

    loaded = load(next(expand(["rows.jsonl"])))

    assert isinstance(loaded, Input)
    assert loaded.data == text


@pytest.mark.parametrize(
    "line",
    [b"{", b"[1]", b"null", b'{"text": 1}', b'{"text": NaN}', b'{"a": "b"}', b'{"text": "\xff"}', b"[" * 100_000],
    ids=["open", "list", "null", "number", "nan", "no-field", "not-utf-8", "deep"],
)
def test_bad_lines_of_jsonl(line: bytes) -> None:
    Path("rows.jsonl").write_bytes(line)

    assert [code_of(source) for source in expand(["rows.jsonl"])] == ["INP203"]


def test_damage_in_the_middle_of_packed_lines_keeps_the_lines_before_it() -> None:
    rows = b"".join(b'{"text": "%d %s"}\n' % (number, os.urandom(40).hex().encode()) for number in range(5000))
    Path("rows.jsonl.gz").write_bytes(gzip.compress(rows)[:-100])

    codes = [code_of(source) for source in expand(["rows.jsonl.gz"])]

    assert codes[:4000] == [None] * 4000
    assert codes[-1] == "INP005"
