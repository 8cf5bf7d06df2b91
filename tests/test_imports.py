"""What is loaded when: a text through the bare pipe must not pay for what it never uses."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = ("typer", "click", "rich", "trafilatura", "bs4", "chardet", "lxml", "jsonschema", "numpy")
# Costly parts of the standard library that `import cleanse` has no use for.
SLOW = ("asyncio", "concurrent.futures", "importlib.metadata", "logging", "multiprocessing", "pathlib", "unittest")
# What a small document does without, though a larger run or another input loads it.
LATE = ("orjson", "email.utils", "socket", "datetime", "urllib.parse", "html", "subprocess")
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


@pytest.mark.parametrize("name", [*HEAVY, *SLOW, *LATE, "selectolax", "threading"])
def test_text_through_the_bare_pipe_loads_no_heavy_package(name: str, after_text: set[str]) -> None:
    assert name not in after_text


@pytest.mark.parametrize("name", [*HEAVY, *LATE])
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


# Packages of the names `check` and `rules` exist as well; whoever imports them first must not take the functions away.
ORDERS = {
    "nothing-before": "",
    "functions-before": "cleanse.rules(), cleanse.check(b'')",
    "packages-before": "import cleanse.check, cleanse.rules",
    "packages-between": "cleanse.rules(); import cleanse.rules, cleanse.check.records",
    "everything-before": "import cleanse.api, cleanse.io.run, cleanse.cli.app, cleanse.check.files",
    "by-importlib": "from importlib import import_module as get; get('cleanse.rules'), get('cleanse.check')",
}


@pytest.mark.parametrize("before", ORDERS.values(), ids=ORDERS)
def test_public_functions_are_functions_in_any_order_of_imports(before: str) -> None:
    code = f"""
import json, sys
import cleanse
{before}
assert len(cleanse.rules("CHR001")) == 1
assert list(cleanse.check(b"[]"))
assert cleanse.clean("It rained.")["record_type"] == "document"
assert len(cleanse.rules("CHR001")) == 1
assert list(cleanse.check(b"[]"))
from cleanse import check, clean, rules
assert rules is cleanse.rules is sys.modules["cleanse.api"].rules
assert check is cleanse.check is sys.modules["cleanse.check"].check
print("[]", file=sys.stderr)
"""
    assert loaded_by(code) == set()


def test_packages_of_the_names_of_functions_can_be_imported_from() -> None:
    import cleanse
    from cleanse.check.records import check_lines
    from cleanse.rules import ALL

    assert cleanse.rules() == ALL
    assert list(check_lines([b"[]"])) == list(cleanse.check(b"[]"))


def test_a_test_may_replace_a_public_function(monkeypatch: pytest.MonkeyPatch) -> None:
    import cleanse

    real = cleanse.rules
    with monkeypatch.context() as patch:
        patch.setattr(cleanse, "rules", tuple)
        assert cleanse.rules() == ()

    assert cleanse.rules is real


@pytest.mark.parametrize("name", ["nothing_like_it", "Clean"])
def test_unknown_name_is_an_attribute_error(name: str) -> None:
    import cleanse

    with pytest.raises(AttributeError, match=name):
        getattr(cleanse, name)
