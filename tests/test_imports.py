"""What is loaded when: a text through the bare pipe must not pay for what it never uses."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = ("typer", "click", "rich", "trafilatura", "bs4", "chardet", "lxml", "jsonschema", "numpy")
# Costly parts of the standard library that `import cleanse` has no use for.
SLOW = ("asyncio", "concurrent.futures", "importlib.metadata", "logging", "multiprocessing", "pathlib", "unittest")
TEXT = "Annual report\n\nThe board met in May and approved the accounts of the year.\n\nSubscribe to our newsletter\n"
PAGE = (
    "<!doctype html><html lang=en><title>Report</title><body><h1>Report</h1><p>The board met in May.</p></body></html>"
)
PUBLIC = ("clean", "clean_many", "check", "explain", "rules", "schema", "Options", "Record", "ErrorRecord", "Finding")
PIPE = """
import json, sys
from cleanse.__main__ import main
code = 0
try:
    code = main()
except SystemExit as stop:
    code = stop.code
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


def loaded_by(code: str, given: str = "") -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", code], input=given, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stderr.splitlines()[-1]))


@pytest.fixture(scope="module")
def after_import() -> set[str]:
    return loaded_by("import json, sys, cleanse; print(json.dumps(sorted(sys.modules)), file=sys.stderr)")


@pytest.fixture(scope="module")
def after_text() -> set[str]:
    return loaded_by(PIPE, TEXT)


@pytest.fixture(scope="module")
def after_page() -> set[str]:
    return loaded_by(PIPE, PAGE)


@pytest.mark.parametrize("name", [*HEAVY, *SLOW, "orjson", "jsonschema_rs", "selectolax"])
def test_import_of_the_package_loads_next_to_nothing(name: str, after_import: set[str]) -> None:
    assert name not in after_import


@pytest.mark.parametrize("name", [*HEAVY, "selectolax"])
def test_text_through_the_bare_pipe_loads_no_heavy_package(name: str, after_text: set[str]) -> None:
    assert name not in after_text


@pytest.mark.parametrize("name", HEAVY)
def test_page_through_the_bare_pipe_loads_no_heavy_package(name: str, after_page: set[str]) -> None:
    assert name not in after_page


def test_page_through_the_bare_pipe_loads_the_parser(after_page: set[str]) -> None:
    assert "selectolax" in after_page


@pytest.mark.parametrize("name", PUBLIC)
def test_public_name_is_there(name: str) -> None:
    import cleanse

    assert getattr(cleanse, name) is not None
    assert name in vars(cleanse)["__all__"]
    assert name in dir(cleanse)


@pytest.mark.parametrize("name", ["clean", "check", "rules"])
def test_function_is_not_shadowed_by_the_package_of_its_name(name: str) -> None:
    # Importing the module cleanse.check sets the attribute `check` of the package to the module.
    code = f"""
import json, sys
import cleanse.api, cleanse.check, cleanse.io.run, cleanse.rules
import cleanse
assert callable(cleanse.{name}), cleanse.{name}
assert callable(cleanse.{name}), cleanse.{name}
from cleanse import {name}
assert callable({name}), {name}
print("[]", file=sys.stderr)
"""
    assert loaded_by(code) == set()


@pytest.mark.parametrize("name", ["nothing_like_it", "Clean"])
def test_unknown_name_is_an_attribute_error(name: str) -> None:
    import cleanse

    with pytest.raises(AttributeError, match=name):
        getattr(cleanse, name)
