"""What is installed is complete: a wheel and an editable copy find schemas and rules in environments of their own.

The environments are bare; a path file points them at the dependencies of this one, so that nothing is downloaded. The
copy of `cleanse` in them comes before anything that path file adds.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("src", "schemas", "fixtures", "tests", "docs", "benchmarks", "training", ".ci")
TEXT = b"Harbour report\n\nThe harbour was dredged in the spring, and the ferries run again.\n\nSkip to content\n"

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]


class Installed(NamedTuple):
    """A fresh environment with `cleanse` in it."""

    python: Path
    program: Path
    package: Path  # where `cleanse` must come from


def run(*command: str | Path, cwd: Path, given: bytes = b"") -> bytes:
    # Without PYTHONPATH and friends the environment sees its own packages only.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    ran = subprocess.run(command, cwd=cwd, input=given, capture_output=True, env=env, check=False)
    assert ran.returncode == 0, ran.stderr.decode("utf-8", "replace")
    return ran.stdout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository, so that building leaves nothing behind in the original."""
    copy = tmp_path_factory.mktemp("checkout")
    ignore = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=ignore)
    for path in ROOT.iterdir():
        if path.is_file() and path.name != ".git":
            shutil.copy2(path, copy)
    return copy


@pytest.fixture(scope="module")
def built(checkout: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", cwd=checkout)
    return checkout / "dist"


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def sdist(built: Path) -> Path:
    return next(built.glob("*.tar.gz"))


def fresh(folder: Path) -> tuple[Path, Path]:
    """The interpreter of a new environment and its site-packages, which the dependencies follow on sys.path."""
    venv.create(folder, with_pip=False, symlinks=True)
    paths = sysconfig.get_paths("venv", vars={"base": str(folder), "platbase": str(folder)})
    site = Path(paths["purelib"])
    # addsitedir would run the path files there too, and find the editable `cleanse` of this environment.
    (site / "zz-dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Path(paths["scripts"]) / "python", site


def install(folder: Path, *what: str | Path) -> tuple[Path, Path]:
    python, site = fresh(folder)
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
    ]
    run(*pip, "--no-build-isolation", "--ignore-installed", *what, cwd=folder)
    return python, site


@pytest.fixture(scope="module")
def from_wheel(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    python, site = install(tmp_path_factory.mktemp("wheel"), wheel)
    return Installed(python, python.with_name("cleanse"), site / "cleanse")


@pytest.fixture(scope="module")
def editable(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    python, _ = install(tmp_path_factory.mktemp("editable"), "--editable", checkout)
    return Installed(python, python.with_name("cleanse"), checkout / "src" / "cleanse")


@pytest.fixture(params=["from_wheel", "editable"])
def installed(request: pytest.FixtureRequest) -> Installed:
    found: Installed = request.getfixturevalue(request.param)
    return found


def test_package_is_the_installed_one(installed: Installed, tmp_path: Path) -> None:
    told = run(installed.python, "-c", "import cleanse; print(cleanse.__file__)", cwd=tmp_path)

    assert Path(told.decode().strip()).parent.resolve() == installed.package.resolve()


@pytest.mark.parametrize("name", ["record", "error", "finding", "config"])
def test_schema_is_printed(name: str, installed: Installed, tmp_path: Path) -> None:
    printed = run(installed.program, "schema", name, cwd=tmp_path)

    assert json.loads(printed) == json.loads((ROOT / "schemas" / f"{name}-1.0.schema.json").read_bytes())


def test_text_through_a_pipe_gives_a_record(installed: Installed, tmp_path: Path) -> None:
    lines = run(installed.program, cwd=tmp_path, given=TEXT).splitlines()

    assert len(lines) == 1
    record = json.loads(lines[0])
    assert record["record_type"] == "document"
    assert "The harbour was dredged" in record["text"]
    assert "Skip to content" not in record["text"]


def test_module_runs_like_the_program(installed: Installed, tmp_path: Path) -> None:
    by_module = run(installed.python, "-m", "cleanse", cwd=tmp_path, given=TEXT)

    assert by_module == run(installed.program, cwd=tmp_path, given=TEXT)


def test_version_is_the_one_of_the_source(installed: Installed, tmp_path: Path) -> None:
    from cleanse.core.version import VERSION

    assert VERSION in run(installed.program, "--version", cwd=tmp_path).decode()


def test_wheel_carries_schemas_types_and_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    assert {f"cleanse/schemas/{path.name}" for path in (ROOT / "schemas").glob("*.json")} <= names
    assert "cleanse/py.typed" in names
    assert {Path(name).name for name in names} >= {"LICENSE", "NOTICE"}


def test_wheel_carries_every_file_of_the_package(wheel: Path) -> None:
    source = ROOT / "src"
    there = {
        str(path.relative_to(source))
        for path in (source / "cleanse").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert there <= set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.parametrize("name", ["fixtures", "tests", "docs", "schemas"])
def test_sdist_carries_what_a_test_run_needs(name: str, sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        folders = {member.split("/")[1] for member in archive.getnames() if member.count("/") > 1}

    assert name in folders


@pytest.mark.parametrize("name", ["constraints.txt", "pyproject.toml", "Makefile", "README.md"])
def test_no_host_and_no_local_path_is_pinned(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")

    assert "index-url" not in text
    assert "file://" not in text


def test_constraints_are_exact_versions() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if not line.startswith("#")]

    assert {len(pin) for pin in pins} == {2}
    assert [name for name, _ in pins] == sorted({name for name, _ in pins})
