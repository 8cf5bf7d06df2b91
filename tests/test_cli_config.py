"""Where options come from, and that the lean parser and Typer read a command line alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleanse.cli import config, table
from cleanse.cli.table import parse
from cleanse.core import resources
from cleanse.core.errors import UsageError


def settle(
    given: table.Given | None = None, environment: dict[str, str] | None = None, folder: Path | None = None
) -> Any:
    return config.settle(given or {}, environment or {}, str(folder or "/"))


# --- errors


@pytest.mark.parametrize(
    "text, message",
    [
        pytest.param("remvoed = 'none'", "did you mean removed?", id="misspelt"),
        pytest.param("max-bytes = 5", "did you mean max_bytes?", id="dash"),
        pytest.param("output = 'x'", "no option 'output'", id="not-for-files"),
        pytest.param("guess = 'yes'", "true or false", id="switch-as-word"),
        pytest.param("jobs = true", "a word or a number", id="word-as-switch"),
        pytest.param("to = 'yaml'", "not one of ndjson", id="choice"),
        pytest.param("to = ", "not TOML", id="syntax"),
        pytest.param("ids = 5", "tables [[ids]]", id="ids-no-tables"),
        pytest.param("idss = 5", "did you mean ids?", id="ids-misspelt"),
        pytest.param("[[ids]]\nid = 2024-01-01", "texts only", id="ids-with-a-day"),
    ],
)
def test_wrong_files(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "cleanse.toml").write_text(text)

    with pytest.raises(UsageError, match=r"cleanse\.toml") as error:
        settle(folder=tmp_path)

    assert message in str(error.value)


@pytest.mark.parametrize(
    "name, value, message",
    [
        pytest.param("CLEANSE_REMVOED", "none", "did you mean CLEANSE_REMOVED?", id="misspelt"),
        pytest.param("CLEANSE_OUTPUT", "x", "no such variable", id="not-for-the-environment"),
        pytest.param("CLEANSE_GUESS", "perhaps", "neither true nor false", id="switch"),
        pytest.param("CLEANSE_TO", "yaml", "not one of", id="choice"),
    ],
)
def test_wrong_variables(name: str, value: str, message: str) -> None:
    with pytest.raises(UsageError, match=name) as error:
        settle(environment={name: value})

    assert message in str(error.value)


def test_a_wrong_section_of_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\ncleanse = 3")

    with pytest.raises(UsageError, match="pyproject"):
        settle(folder=tmp_path)


# --- order


def test_each_place_outranks_the_ones_below(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    project = "[tool.cleanse]\nto = 'json'\nremoved = 'none'\njobs = 2\nguess = true\nnow = 2024-05-06"
    (tmp_path / "pyproject.toml").write_text(project)
    (tmp_path / "a" / "cleanse.toml").write_text(
        "removed = 'spans'\nmax_bytes = '2K'\nwith_title = true\ncolor = 'never'"
    )
    environment = {"CLEANSE_MAX_BYTES": "3K", "CLEANSE_GUESS": "no", "CLEANSE_COLOR": "always", "PATH": "x"}

    settings = settle({"color": "auto", "jobs": None, "with_title": False}, environment, inner)

    options = config.options(settings)
    assert settings.word("to") == "json"
    assert options.removed == "spans"
    assert options.max_bytes == 3072
    assert config.jobs(settings) == 2
    assert not options.guess
    assert not options.with_title
    assert options.now == "2024-05-06"
    assert settings.word("color") == "auto"


SECTIONS = (
    "[tool.cleanse]\nto = 'json'",
    "[ tool . 'cleanse' ]\r\nto = 'json'",
    "tool.cleanse.to = 'json'",
    "[tool]\ncleanse.to = 'json'",
    "[ tool ]\n[tool.other]\n[tool . cleanse]\nto = 'json'",
    "['tool']\ncleanse = {to = 'json'}",
    "tool = {cleanse = {to = 'json'}}",
)


@pytest.mark.parametrize("project", SECTIONS)
def test_every_way_to_write_the_section_is_read(tmp_path: Path, project: str) -> None:
    (tmp_path / "pyproject.toml").write_text(project)

    assert settle(folder=tmp_path).word("to") == "json"


def test_a_project_without_our_section_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'cleanse-user'\n[tool.other]\nto = 3")

    assert settle(folder=tmp_path).values == table.DEFAULTS


def test_the_variable_of_the_tests_is_no_option() -> None:
    assert settle(environment={"CLEANSE_DATA": "/data"}).values == table.DEFAULTS


def test_defaults_are_those_of_the_api() -> None:
    from cleanse.core.options import Options

    assert config.options(settle()) == Options()


def test_the_schema_has_the_same_keys_and_choices() -> None:
    properties = json.loads(resources.schema("config"))["properties"]

    assert set(properties) == {"ids", *(key for key, option in table.BY_KEY.items() if option.config)}
    for key, option in table.BY_KEY.items():
        if option.config and option.choices:
            assert set(properties[key]["enum"]) == set(option.choices), key


# --- one table, two parsers


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["--tO", "json"],
        ["--to"],
        ["--to", "yaml"],
        ["--to", "--removed"],
        ["--rem", "none"],
        ["-x"],
        ["-qv"],
        ["--quiet=yes"],
        ["-j"],
        ["--url", "-"],
        ["--output", "--", "x"],
    ],
    ids=" ".join,
)
def test_what_the_lean_parser_leaves_to_typer(words: list[str]) -> None:
    assert parse(words) is None


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a", "b"],
        ["-"],
        ["--", "-q", "--to"],
        ["--to", "json", "a", "--removed=none", "-j4", "-j", "5", "b", "-q", "-v"],
        ["-o", "out/", "-o-", "--output=x=y", "--url=http://e.org/?a=b"],
        ["--files-from", "-", "-0"],
        ["--with-title", "--no-guess", "--no-quiet", "--no-with-title"],
        ["--field", "text", "--id", "field:a b", "--encoding", "latin-1", "--now", "2024-01-01", "--max-bytes", "1K"],
        ["--color", "never", "--log-format", "json", "--extractor", "trafilatura", "--from", "jsonl"],
        ["--profile", "recall", "a", "--profile=precision"],
        ["--stdin-filename", "x", "-", "--field="],
    ],
    ids=" ".join,
)
def test_the_lean_parser_and_typer_agree(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from cleanse.cli import run
    from cleanse.cli.app import app

    seen: list[Any] = []

    def main(files: list[str], given: table.Given) -> int:
        seen.append((files, given))
        return 0

    monkeypatch.setattr(run, "main", main)

    with pytest.raises(SystemExit) as end:
        app(args=["run", *words])

    files, given = seen[0]
    assert end.value.code == 0
    assert parse(words) == (files, {key: value for key, value in given.items() if value is not None})
