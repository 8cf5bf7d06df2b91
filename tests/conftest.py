"""What all tests share: `--update-golden`, and the development data, which stands outside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

VARIABLE = "CLEANSE_DATA"
ROOT = Path(__file__).resolve().parent.parent
BESIDE = ROOT.parent / "shared" / "data"

# The same examples in every run: a red test is red for everybody. HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("steady", deadline=None, derandomize=True, database=None, max_examples=60)
settings.register_profile(
    "explore", deadline=None, max_examples=3000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write expected.json and expected.txt of every case anew"
    )


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--update-golden"))


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The development data: `CLEANSE_DATA`, else shared/data beside the repository."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else BESIDE
    if not folder.is_dir():
        where = f"{VARIABLE} names {named}, which is no folder" if named else f"set {VARIABLE} to its folder"
        pytest.skip(f"the development data is not here: {where}")
    return folder


@pytest.fixture(scope="session")
def seeds(data_folder: Path) -> Path:
    return _part(data_folder, "seeds")


@pytest.fixture(scope="session")
def wcxb(data_folder: Path) -> Path:
    return _part(data_folder, "wcxb-dev")


def _part(folder: Path, name: str) -> Path:
    if not (folder / name).is_dir():
        pytest.skip(f"the development data has no {name}/ ({VARIABLE} is where it is looked for)")
    return folder / name
