"""The schemas: complete, portable, frozen, and the same for both validators."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_record import error_sample, sample

from cleanse import validate
from cleanse.check.records import check_lines
from cleanse.core import resources, shapes
from cleanse.core.errors import ERRORS
from cleanse.rules.types import KINDS

ROOT = Path(__file__).parent.parent
FROZEN = Path(__file__).parent / "frozen"
NAMES = ("record", "error", "finding", "config")
SCHEMAS = {name: json.loads(resources.schema(name)) for name in NAMES}
FAST = {name: jsonschema_rs.Draft202012Validator(schema) for name, schema in SCHEMAS.items()}
SLOW = {name: jsonschema.Draft202012Validator(schema) for name, schema in SCHEMAS.items()}
FILES = sorted(path.name for path in (ROOT / "schemas").glob("*.json"))


def parts(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subschema, with the way to it."""
    if isinstance(node, dict):
        yield path, node
        for key, inner in node.items():
            if key in {"properties", "$defs"}:
                for name, rule in inner.items():
                    yield from parts(rule, f"{path}/{name}")
            elif key in {"items", "not"}:
                yield from parts(inner, f"{path}/{key}")


ALL_PARTS = [
    pytest.param(name, path, part, id=f"{name}:{path or '/'}")
    for name, schema in SCHEMAS.items()
    for path, part in parts(schema)
]
OBJECTS = [p for p in ALL_PARTS if "properties" in p.values[2] and p.values[0] != "config"]  # type: ignore[operator]
PATTERNS = [p for p in ALL_PARTS if "pattern" in p.values[2] and "/not" not in str(p.values[1])]  # type: ignore[operator]


# The files


@pytest.mark.parametrize("file", FILES)
def test_a_released_schema_is_never_edited(file: str) -> None:
    released = (FROZEN / file).read_bytes()

    assert (ROOT / "schemas" / file).read_bytes() == released, "write a new minor version beside it instead"


@pytest.mark.parametrize("file", sorted(path.name for path in FROZEN.glob("*.json")))
def test_a_released_schema_is_never_removed(file: str) -> None:
    assert file in FILES


@pytest.mark.parametrize("name", ["", "records", "record-0.9", "../secrets", "record-1.0.schema.json"])
def test_other_names_are_not_known(name: str) -> None:
    with pytest.raises(KeyError):
        resources.schema(name)


@pytest.mark.parametrize("name", NAMES)
def test_names_lead_to_files(name: str) -> None:
    assert name in resources.names()
    assert resources.schema(name) == (ROOT / "schemas" / f"{name}-1.0.schema.json").read_bytes()


def test_a_broken_installation_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "_PLACES", (str(tmp_path),))

    with pytest.raises(FileNotFoundError, match="install cleanse again"):
        resources.schema("record")


@pytest.mark.parametrize("name", NAMES)
def test_schema_obeys_the_meta_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])
    jsonschema_rs.meta.validate(SCHEMAS[name])

    assert SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMAS[name]["$id"] == f"urn:cleanse:schema:{name}-1.0"


@pytest.mark.parametrize("script", ["make_record_page.py"])
def test_the_page_is_fresh(script: str) -> None:
    ran = subprocess.run(
        [sys.executable, ROOT / "docs" / script, "--check"], check=False, capture_output=True, text=True
    )

    assert ran.returncode == 0, ran.stderr


# The rules of the house


@pytest.mark.parametrize("name, path, part", ALL_PARTS)
def test_references_stay_inside(name: str, path: str, part: dict[str, Any]) -> None:
    target = part.get("$ref", "#/$defs/").removeprefix("#/$defs/")

    assert not target or target in SCHEMAS[name]["$defs"]


WITH_AN_OPTION = ("seen", "stamped")  # keys of --corpus and --stamp, the last of their objects


@pytest.mark.parametrize("name, path, part", OBJECTS)
def test_every_key_is_required_and_no_other_allowed(name: str, path: str, part: dict[str, Any]) -> None:
    assert part["required"] == [key for key in part["properties"] if key not in WITH_AN_OPTION]
    assert part["additionalProperties"] is False


@pytest.mark.parametrize("name, path, part", [p for p in ALL_PARTS if "properties" in p.values[2]])  # type: ignore[operator]
def test_every_key_is_described(name: str, path: str, part: dict[str, Any]) -> None:
    silent = [key for key, rule in part["properties"].items() if not rule.get("description", "").endswith((".", ")"))]

    assert not silent


@pytest.mark.parametrize("name, path, part", ALL_PARTS)
def test_only_keywords_on_which_engines_agree(name: str, path: str, part: dict[str, Any]) -> None:
    assert not set(part) & {"format", "anyOf", "oneOf", "allOf", "if", "unevaluatedProperties", "$dynamicRef"}


@pytest.mark.parametrize("name, path, part", PATTERNS)
def test_patterns_are_portable(name: str, path: str, part: dict[str, Any]) -> None:
    r"""Python, ECMA, Rust and RE2 must read them alike: no look-around, no \d (Unicode in Python), no \p."""
    pattern = part["pattern"]

    assert pattern.startswith("^")
    assert pattern.endswith("$")
    assert not any(odd in pattern for odd in ("(?=", "(?!", "(?<", "(?P", "\\d", "\\w", "\\s", "\\p", "\\b", "\\Z"))


@pytest.mark.parametrize("name, path, part", [p for p in PATTERNS if "/key" not in str(p.values[1])])
def test_a_final_line_break_is_no_part_of_any_form(name: str, path: str, part: dict[str, Any]) -> None:
    """Python's $ matches before it, that of the others does not."""
    for example in (e for e in part["examples"] if isinstance(e, str)):
        assert jsonschema.Draft202012Validator(part).is_valid(example)
        assert not jsonschema.Draft202012Validator(part).is_valid(example + "\n")
        assert not jsonschema_rs.Draft202012Validator(part).is_valid(example + "\n")


def test_only_x_is_open() -> None:
    open_objects = [
        path
        for path, part in parts(SCHEMAS["record"])
        if part.get("type") == "object" and part.get("additionalProperties") is not False
    ]

    assert open_objects == ["/x"]


# The code and the schemas say the same


def test_kinds_are_those_of_the_rules() -> None:
    kinds = SCHEMAS["record"]["properties"]["removed"]["items"]["properties"]["kind"]["enum"]

    assert tuple(kinds) == KINDS


def test_error_codes_obey_the_schema() -> None:
    rule = SCHEMAS["error"]["properties"]["error"]["properties"]["code"]

    assert all(jsonschema.Draft202012Validator(rule).is_valid(row.code) for row in ERRORS)


TYPES = {"record": shapes.Record, "error": shapes.ErrorRecord, "finding": shapes.Finding}


def typed(hint: Any, rule: dict[str, Any], schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Where a TypedDict and a schema differ in keys or their order."""
    if get_origin(hint) is list and "items" in rule:
        yield from typed(get_args(hint)[0], rule["items"], schema, f"{path}[]")
    elif hasattr(hint, "__annotations__") and isinstance(hint, type) and hint is not str:
        hints = get_type_hints(hint, vars(shapes) | {"bytes": bytes})
        if list(hints) != list(rule.get("properties", {})):
            yield path
        else:
            for key, inner in hints.items():
                yield from typed(inner, rule["properties"][key], schema, f"{path}.{key}")


@pytest.mark.parametrize("name", TYPES)
def test_typed_dicts_have_the_keys_of_the_schema_in_its_order(name: str) -> None:
    hints = get_type_hints(TYPES[name], vars(shapes))

    assert list(hints) == list(SCHEMAS[name]["properties"])
    for key, hint in hints.items():
        assert not list(typed(hint, SCHEMAS[name]["properties"][key], SCHEMAS[name], key))


def ordered(value: Any, rule: dict[str, Any]) -> bool:
    """Whether every object has its keys in the order of the schema."""
    if isinstance(value, dict) and "properties" in rule:
        return list(value) == [key for key in rule["properties"] if key in value or key not in WITH_AN_OPTION] and all(
            ordered(inner, rule["properties"][key]) for key, inner in value.items()
        )
    if isinstance(value, list) and "items" in rule:
        return all(ordered(inner, rule["items"]) for inner in value)
    return True


@pytest.mark.parametrize("name, made", [("record", sample()), ("error", error_sample())], ids=["record", "error"])
def test_keys_are_made_in_the_order_of_the_schema(name: str, made: dict[str, Any]) -> None:
    assert ordered(made, SCHEMAS[name])


def test_configuration_is_what_the_command_line_knows() -> None:
    table = pytest.importorskip("cleanse.cli.table")
    known = {option.key: option for option in table.BY_KEY.values() if option.config}
    properties = SCHEMAS["config"]["properties"]

    assert set(properties) == {"ids", *known}  # tables of identifiers fit into no flag
    assert {key: set(rule["enum"]) for key, rule in properties.items() if "enum" in rule} == {
        key: set(option.choices) for key, option in known.items() if option.choices
    }
    assert {key for key, rule in properties.items() if rule.get("type") == "boolean"} == {
        key for key, option in known.items() if option.switch
    }


# Single values

BAD: list[tuple[str, Any]] = [
    ("date", "2023-1-19"), ("date", "23-01-19"), ("date", "2023-13"), ("date", "2023-00-10"), ("date", "2023-01-32"),
    ("date", "2023-01-19T10:00"), ("date", "２０２３"), ("date", ""), ("date", "2023-01-19\n"), ("date", 2023),
    ("datetime", "2023-01-19"), ("datetime", "2023-01-19 19:02"), ("datetime", "2023-01-19T24:00"),
    ("datetime", "2023-01-19T19:60"), ("datetime", "2023-01-19T19"), ("datetime", "2023-01-19T19:02+0300"),
    ("datetime", "2023-01-19T19:02 MSK"), ("datetime", "2023-01-19T19:02:00.Z"), ("datetime", "2023-01T19:02"),
    ("date_modified", "yesterday"), ("date_modified", "2023-01T10:00"),
    ("title", ""), ("title", ["x"]), ("id", ""), ("id", None), ("text", None), ("authors", None), ("authors", [""]),
    ("authors", "A. Writer"), ("section", [1]), ("language", "english please"), ("language", "e"),
    ("language", "en_US"),
    ("doc_type", "news"), ("status", None), ("status", "fine"), ("char_count", -1), ("char_count", "12"),
    ("char_count", 1.5), ("char_count", True), ("content_sha256", "A" * 64), ("content_sha256", "0" * 63),
    ("content_sha256", "0" * 64 + "\n"), ("schema_version", "1.1"), ("schema_version", 1.0), ("record_type", "error"),
    ("x", None), ("x", []), ("removed", {}), ("source", None), ("provenance", []), ("duplicate_of", ""),
]  # fmt: skip
GOOD: list[tuple[str, Any]] = [
    ("date", None), ("date", "2023"), ("date", "2023-12"), ("date", "2024-02-29"), ("date", "0001-01-01"),
    ("datetime", "2023-01-19T19:02"), ("datetime", "2023-01-19T19:02Z"), ("datetime", "2023-01-19T00:00:59.123+05:45"),
    ("datetime", "2016-12-31T23:59:60Z"), ("datetime", "2023-01-19T19:02-03:30"),
    ("date_modified", "2023"), ("date_modified", "2023-01-19T19:02"), ("title", "Ä\u2028b"), ("text", ""),
    ("language", "zh-Hant-TW"), ("language", "sr-Latn"), ("language", "de"), ("doc_type", None), ("status", "paywall"),
    ("char_count", 0), ("authors", []), ("x", {"deep": [{"er": None}]}), ("duplicate_of", "sha256:0"),
]  # fmt: skip


@pytest.mark.parametrize("key, value", BAD)
def test_values_that_are_refused(key: str, value: Any) -> None:
    spoilt = sample(**{key: value})

    assert not FAST["record"].is_valid(spoilt)
    assert not SLOW["record"].is_valid(spoilt)


@pytest.mark.parametrize("key, value", GOOD)
def test_values_that_are_welcome(key: str, value: Any) -> None:
    changed = sample(**{key: value})

    assert FAST["record"].is_valid(changed)
    assert SLOW["record"].is_valid(changed)


@pytest.mark.parametrize(
    "settings_, good",
    [
        ({"jobs": 0}, False), ({"jobs": "many"}, False), ({"max_bytes": "64 MB"}, False), ({"max-bytes": 1}, False),
        ({"id": "field:"}, False), ({"with_title": "yes"}, False), ({"now": "2026"}, False),
        ({"url": "http://a"}, False),
        ({}, True), ({"jobs": 4}, True), ({"jobs": "auto"}, True), ({"max_bytes": "10k"}, True),
        ({"now": "2026-11-21"}, True),
        ({"id": "field:name", "removed": "none", "max_bytes": 1}, True),
    ],
)  # fmt: skip
def test_configurations(settings_: dict[str, Any], good: bool) -> None:
    assert FAST["config"].is_valid(settings_) is good
    assert SLOW["config"].is_valid(settings_) is good


# Both engines agree on whatever becomes of a record

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 400)
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.sampled_from(["", "\n", "2023-01-19\n", "2023", "CHR001", "CHR001\n", "en\n", "０", "sha256:", "ok", "title"])
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value inside."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in inner:
        yield (*path, key)
        yield from places(below, (*path, key))


def mutate(value: Any, draw: Any) -> None:
    """Change the value in one place: delete, replace, add."""
    way = draw(st.sampled_from(list(places(value))))
    node = value
    for step in way[:-1]:
        node = node[step]
    deed = draw(st.sampled_from(["delete", "replace", "suffix", "add"]))
    if deed == "delete":
        del node[way[-1]]
    elif deed == "add" and isinstance(node, dict):
        node[draw(st.text(max_size=6))] = draw(JSON)
    elif deed == "suffix" and isinstance(node[way[-1]], str):
        node[way[-1]] += draw(st.sampled_from(["\n", " ", "0", "é", "\u2028"]))
    else:
        node[way[-1]] = draw(JSON)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), name=st.sampled_from(["record", "error"]))
def test_both_validators_agree_on_spoilt_records(data: st.DataObject, name: str) -> None:
    spoilt = sample() if name == "record" else error_sample()
    for _ in range(data.draw(st.integers(0, 3))):
        mutate(spoilt, data.draw)

    verdict = FAST[name].is_valid(spoilt)

    assert verdict == SLOW[name].is_valid(spoilt)
    assert bool(validate.problems(spoilt, name)) is not verdict
    for found in check_lines([json.dumps(spoilt, ensure_ascii=False).encode("utf-8", "surrogatepass")]):
        assert FAST["finding"].is_valid(found)
