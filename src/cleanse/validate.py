"""Says whether a record obeys its schema, and in plain words where it does not.

jsonschema-rs decides, because it is more than a hundred times faster; only what it rejects is read again by jsonschema,
the reference, which finds every error. Both read the same schemas, which keep to what both understand alike.
"""

from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanse.core import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import jsonschema
    import jsonschema_rs

MAX_ERRORS = 50  # per record; a stranger's file has one error per key, and nobody reads more
LONGEST_VALUE = 60  # characters of a value shown in a message
MATCHES_SHOWN = 1  # the nearest name for a misspelt key
Path = tuple[str | int, ...]


class Rejection(NamedTuple):
    """One error: where it is (JSON Pointer), what is wrong, and the keyword of the schema that says so."""

    pointer: str
    message: str
    keyword: str

    def __str__(self) -> str:
        """The error with its place, in words.

        >>> str(Rejection("/dates/0/role", "12 is not a string", "type"))
        'key `dates[0].role`: 12 is not a string'
        """
        return f"{place(self.pointer)}: {self.message}"


def problems(
    record: Mapping[str, Any] | bytes, schema: str = "record", *, max_errors: int = MAX_ERRORS
) -> list[Rejection]:
    """Every error of the record, sorted by place; [] if it is valid.

    Bytes are read as JSON. `schema` is one of `record`, `error`, `finding`, `config`.

    >>> [str(rejection) for rejection in problems({"removed": "half"}, "config")]
    ['key `removed`: "half" is not one of "full", "spans", "none"']
    """
    value: Any = record
    if isinstance(record, bytes):
        import orjson

        try:
            value = orjson.loads(record)
        except orjson.JSONDecodeError as error:
            return [Rejection("", f"not JSON: {error}", "json")]
    return [] if is_valid(value, schema) else reasons(value, schema, max_errors=max_errors)


def is_valid(value: object, schema: str = "record") -> bool:
    """Whether the value, as it comes out of a JSON parser, obeys the schema."""
    try:
        return _fast(schema).is_valid(value)
    except ValueError:  # not a value of JSON: a date of TOML, a lone surrogate, a key that is a number
        return False


def reasons(value: Any, schema: str = "record", *, max_errors: int = MAX_ERRORS) -> list[Rejection]:
    """Why a rejected value is rejected, as jsonschema sees it; never empty."""
    found = {rejection: path for path, rejection in _worded(_faults(value, schema))}
    if not found:
        found = {Rejection("", message, "json"): () for message in _fast_reasons(value, schema)}
    ranked = sorted(found, key=lambda rejection: (_rank(found[rejection]), rejection))
    return ranked[:max_errors]


def pointer(path: Iterable[str | int]) -> str:
    """The JSON Pointer (RFC 6901) of a path.

    >>> pointer(("x", "a/b", 0))
    '/x/a~1b/0'
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def place(pointer: str) -> str:
    """A JSON Pointer in words.

    >>> place("/x/a~1b/0"), place("")
    ('key `x.a/b[0]`', 'the record')
    """
    if not pointer:
        return "the record"
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    words = steps[0] + "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in steps[1:])
    return f"key `{words}`"


@cache
def _fast(schema: str) -> jsonschema_rs.Draft202012Validator:
    import json  # not orjson, whose import costs ten times what it saves here

    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator(json.loads(resources.schema(schema)))


def preload() -> None:
    """Import the fast validator without the network modules, for a process that is ours alone and has one thread.

    jsonschema_rs imports email.utils to read the date of its own build, no more; that is a quarter of what cleaning a
    small document costs. The stand-in, which leaves the date a string, is gone when the import ends.
    """
    name = "email.utils"
    if name in sys.modules or "jsonschema_rs" in sys.modules:
        return
    sys.modules[name] = stand_in = ModuleType(name)
    stand_in.__dict__["parsedate_to_datetime"] = str
    try:
        import jsonschema_rs  # noqa: F401  # the import is the point
    finally:
        del sys.modules[name]


@cache
def _reference(schema: str) -> jsonschema.Draft202012Validator:
    import jsonschema
    import orjson

    return jsonschema.Draft202012Validator(orjson.loads(resources.schema(schema)))


def _fast_reasons(value: Any, schema: str) -> list[str]:
    """What jsonschema-rs says where jsonschema sees nothing: NaN and values that are not of JSON."""
    try:
        return [error.message for error in _fast(schema).iter_errors(value)] or ["it does not obey the schema"]
    except ValueError as error:
        return [f"it holds something that JSON cannot: {error}"]


class _Fault(NamedTuple):
    """An error as jsonschema gives it: the keyword, what the schema wants, the value, the schema around the keyword."""

    path: Path
    keyword: str
    wanted: Any
    value: Any
    rule: Any
    message: str


def _faults(value: Any, schema: str) -> Iterator[_Fault]:
    for error in _reference(schema).iter_errors(value):
        keyword = str(error.validator)
        path = tuple(error.absolute_path)
        yield _Fault(path, keyword, error.validator_value, error.instance, error.schema, error.message)


def _worded(faults: Iterable[_Fault]) -> Iterator[tuple[Path, Rejection]]:
    for fault in faults:
        path, keyword = fault.path, fault.keyword
        if keyword in _PER_KEY:
            for key, message in _PER_KEY[keyword](fault):
                yield (*path, key), Rejection(pointer((*path, key)), message, keyword)
        else:
            words = _WORDS.get(keyword)
            yield path, Rejection(pointer(path), words(fault) if words else fault.message, keyword)


def _missing(fault: _Fault) -> Iterator[tuple[str, str]]:
    # jsonschema gives one error per missing key without saying which; the caller drops the repetitions.
    for key in fault.wanted:
        if key not in fault.value:
            yield key, "is missing"


def _unknown(fault: _Fault) -> Iterator[tuple[str, str]]:
    from difflib import get_close_matches

    known = fault.rule["properties"]
    absent = [key for key in known if key not in fault.value]
    for key in fault.value:
        if key not in known:
            near = get_close_matches(str(key), absent, MATCHES_SHOWN)
            yield str(key), "is not a key of the schema" + (f"; did you mean `{near[0]}`?" if near else "")


def _type(fault: _Fault) -> str:
    wanted = fault.wanted
    names = [wanted] if isinstance(wanted, str) else wanted
    hint = "; put it in quotes" if type(fault.value).__name__ in {"date", "datetime", "time"} else ""
    return f"{shown(fault.value)} is not {' or '.join(_TYPES[name] for name in names)}{hint}"


def _pattern(fault: _Fault) -> str:
    examples = fault.rule.get("examples", ())
    like = f" (it looks like {' or '.join(map(shown, examples))})" if examples else f" ({fault.wanted})"
    return f"{shown(fault.value)} does not have the right form{like}"


def _enum(fault: _Fault) -> str:
    return f"{shown(fault.value)} is not one of {', '.join(map(shown, fault.wanted))}"


def _shortest(fault: _Fault) -> str:
    if fault.wanted == 1:
        return "is empty; say null, or leave it out of its list"
    return f"{shown(fault.value)} is shorter than {fault.wanted} characters"


_TYPES = {
    "string": "a string",
    "null": "null",
    "integer": "a whole number",
    "number": "a number",
    "array": "a list",
    "object": "an object",
    "boolean": "true or false",
}
_PER_KEY: dict[str, Callable[[_Fault], Iterator[tuple[str, str]]]] = {
    "required": _missing,
    "additionalProperties": _unknown,
}
_WORDS: dict[str, Callable[[_Fault], str]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda fault: f"{shown(fault.value)} is not {shown(fault.wanted)}",
    "pattern": _pattern,
    "not": lambda fault: f"{shown(fault.value)} holds a line break",
    "minimum": lambda fault: f"{shown(fault.value)} is less than {fault.wanted}",
    "maximum": lambda fault: f"{shown(fault.value)} is more than {fault.wanted}",
    "minLength": _shortest,
    "maxLength": lambda fault: f"has {len(fault.value)} characters, {fault.wanted} are allowed",
    "minItems": lambda fault: f"has {len(fault.value)} entries, {fault.wanted} are needed",
    "maxItems": lambda fault: f"has {len(fault.value)} entries, {fault.wanted} are allowed",
}


def shown(value: object) -> str:
    """The value as JSON, cut at `LONGEST_VALUE` characters."""
    import json

    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = str(value)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def _rank(path: Path) -> tuple[tuple[bool, int, str], ...]:
    return tuple((isinstance(step, str), step if isinstance(step, int) else 0, str(step)) for step in path)
