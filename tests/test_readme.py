"""The README holds: every command in it is run in a copy of the repository, every Python example as well.

A `console` block is a session: lines that start with `$ ` are commands, those after them are the output that a reader
should see, with `...` for what may vary (nothing shown means that anything may come). A command must end well; one that
is meant to fail is followed by `$ echo $?` and its code. Commands of one block run one after the other in one folder.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
COPIED = ("fixtures", "docs", "schemas", "src")
# Running these here would start this test again, or take as long as all of them.
DRY = re.compile(r"make (?:test|check|clean|eval)\b.*")


class Step(NamedTuple):
    """A command and the output shown under it."""

    command: str
    shown: str


class Session(NamedTuple):
    """A block of the README."""

    line: int
    language: str
    body: str


def sessions(language: str) -> list[Session]:
    text = README.read_text(encoding="utf-8")
    return [
        Session(text.count("\n", 0, found.start()) + 1, language, found["body"])
        for found in BLOCK.finditer(text)
        if found["language"] == language
    ]


def steps(body: str) -> list[Step]:
    made: list[Step] = []
    for line in body.splitlines():
        if line.startswith("$ "):
            made.append(Step(line[2:], ""))
        elif made and made[-1].command.endswith("\\") and not made[-1].shown:
            made[-1] = Step(f"{made[-1].command}\n{line}", "")
        elif made:
            made[-1] = Step(made[-1].command, f"{made[-1].shown}{line}\n")
    return made


def same(shown: str, printed: str) -> bool:
    return doctest.OutputChecker().check_output(shown, printed, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)


def of(language: str) -> pytest.MarkDecorator:
    found = sessions(language)
    return pytest.mark.parametrize("session", found, ids=[f"line-{session.line}" for session in found])


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in COPIED:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in ROOT.iterdir():
        if path.is_file() and path.name != ".git":
            shutil.copy2(path, tmp_path)
    return tmp_path


@pytest.fixture
def environment(copy: Path) -> dict[str, str]:
    # `make demo` finds the environment that runs this test, complete, under the usual name.
    venv = copy / ".venv"
    (venv / "bin").mkdir(parents=True)
    for name in ("python", "cleanse", "pip"):
        (venv / "bin" / name).write_text(f'#!/bin/sh\nexec "{Path(sys.executable).with_name(name)}" "$@"\n')
        (venv / "bin" / name).chmod(0o755)
    for name in (".stamp-run", ".stamp-dev"):
        (venv / name).touch()
    env = {name: value for name, value in os.environ.items() if not name.startswith("CLEANSE_")}
    return {
        **env,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "NO_COLOR": "1",
        "MAKEFLAGS": "",
    }


@of("console")
def test_commands(session: Session, copy: Path, environment: dict[str, str]) -> None:
    code = 0
    todo = steps(session.body)
    for number, step in enumerate(todo):
        command = f"make -n {step.command[5:]}" if DRY.fullmatch(step.command) else step.command
        ran = subprocess.run(
            ["bash", "-c", f"(exit {code})\n{command}"],
            cwd=copy,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        code = ran.returncode
        printed = ran.stdout.decode("utf-8")
        asked = number + 1 < len(todo) and todo[number + 1].command == "echo $?"
        assert code == 0 or asked, f"{command} ended with {code}:\n{printed}"
        assert "Traceback" not in printed
        assert not step.shown or same(step.shown, printed), f"{command} printed:\n{printed}"


@of("python")
def test_python(session: Session, copy: Path, environment: dict[str, str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", session.body], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stderr


def commands_of_the_workflow() -> list[str]:
    lines = [line for session in sessions("yaml") for line in session.body.splitlines()]
    return [line.split("run:", 1)[1].strip() for line in lines if "run: cleanse" in line]


@pytest.mark.parametrize("command", commands_of_the_workflow())
def test_workflow_command(command: str, copy: Path, environment: dict[str, str]) -> None:
    # The corpus of the reader is not here: one record stands in for it.
    (copy / "corpus").mkdir()
    subprocess.run(
        ["bash", "-c", "echo 'The board met in May.' | cleanse > corpus/records.ndjson"],
        cwd=copy,
        env=environment,
        check=True,
    )
    ran = subprocess.run(
        ["bash", "-c", command], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_blocks_are_of_a_known_language() -> None:
    languages = {found["language"] for found in BLOCK.finditer(README.read_text(encoding="utf-8"))}

    assert languages <= {"console", "python", "yaml", "json", "toml", "text"}


def test_relative_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", README.read_text(encoding="utf-8"))

    assert [link for link in links if not (ROOT / link).exists()] == []
