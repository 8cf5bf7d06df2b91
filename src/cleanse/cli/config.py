"""Settles the options: flags, then CLEANSE_* variables, then cleanse.toml, then [tool.cleanse] in pyproject.toml."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from cleanse.cli.table import BY_KEY, DEFAULTS, Given, Option
from cleanse.core.errors import UsageError
from cleanse.core.options import Options
from cleanse.core.types import Scheme
from cleanse.io.limits import Limits, can_hold_memory

TRUE, FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")
DATA = "CLEANSE_DATA"  # where the tests find development data; no option
SUFFIXES = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


class Settings(NamedTuple):
    """The options that hold, each with the place that set it."""

    values: Mapping[str, str | bool | None]
    places: Mapping[str, str]

    def word(self, key: str) -> str | None:
        """The value of an option that takes one."""
        value = self.values.get(key)
        return None if value is None or isinstance(value, bool) else value

    def on(self, key: str) -> bool:
        """Whether a switch is on."""
        return self.values.get(key) is True

    def error(self, key: str, message: str) -> UsageError:
        """A complaint about an option that names the place to look at."""
        return UsageError(f"{self.places.get(key, key)}: {message}")


def settle(given: Given, environment: Mapping[str, str] | None = None, folder: str | None = None) -> Settings:
    """Every option's value from the highest place that sets it; UsageError for an unknown key or a wrong value."""
    values: dict[str, str | bool | None] = dict(DEFAULTS)
    places: dict[str, str] = {}
    layers = [*files(folder or "."), variables(os.environ if environment is None else environment)]
    for layer in layers:
        for key, (value, place) in layer.items():
            values[key], places[key] = value, place
    for key, said in given.items():
        if said is not None:
            values[key], places[key] = said, f"--{key.replace('_', '-')}"
    settings = Settings(values, places)
    for key, option in BY_KEY.items():
        word = values.get(key)
        if option.choices and word is not None and word not in option.choices:
            raise settings.error(key, f"{word!r} is not one of {', '.join(option.choices)}")
    return settings


Layer = dict[str, tuple[str | bool, str]]


def variables(environment: Mapping[str, str]) -> Layer:
    """What CLEANSE_* variables say. A misspelt one is an error: nobody would notice that it does nothing."""
    known = {option.variable: option for option in BY_KEY.values() if option.config}
    layer: Layer = {}
    for name in sorted(environment):
        if not name.startswith("CLEANSE_") or name == DATA:
            continue
        if name not in known:
            raise UsageError(f"{name}: there is no such variable{suggest(name, known)}")
        option, text = known[name], environment[name]
        if text or not option.choices:  # an empty variable is an unset one, as in most shells' scripts
            layer[option.key] = (_switch(text, name) if option.switch else text, name)
    return layer


def _switch(text: str, place: str) -> bool:
    word = text.strip().lower()
    if word not in TRUE + FALSE:
        raise UsageError(f"{place}: {text!r} is neither true nor false")
    return word in TRUE


def files(folder: str) -> Iterator[Layer]:
    """What the nearest pyproject.toml and then the nearest cleanse.toml say, in folder or above it."""
    project = nearest(folder, "pyproject.toml")
    if project:
        table = _toml(project, _may_configure).get("tool", {})
        section = table.get("cleanse", {}) if isinstance(table, dict) else {}
        yield _layer(section, f"{project} [tool.cleanse]")
    own = nearest(folder, "cleanse.toml")
    if own:
        yield _layer(_toml(own, bool), own)


def nearest(folder: str, name: str) -> str | None:
    """The path of the first file of that name in folder or the folders around it."""
    here = os.path.abspath(folder)
    while True:
        path = os.path.join(here, name)
        if os.path.isfile(path):
            return path
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above


def _may_configure(data: bytes) -> bool:
    """Whether a pyproject.toml may hold [tool.cleanse]: both words in one line, or a table of all the tools."""
    if b"cleanse" not in data:
        return False
    lines = [b"".join(line.split()) for line in data.splitlines() if b"tool" in line]
    return any(b"cleanse" in line or line.startswith((b"[tool]", b'["tool"]', b"['tool']", b"tool=")) for line in lines)


def _toml(path: str, worth: Callable[[bytes], bool]) -> dict[str, Any]:
    """The parsed file; {} without parsing if it is not worth that, since tomllib costs a tenth of a small run."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    if not worth(data):
        return {}
    import tomllib

    try:
        return tomllib.loads(data.decode())
    except ValueError as error:
        raise UsageError(f"{path}: this is not TOML: {error}") from error


def _layer(table: object, place: str) -> Layer:
    if not isinstance(table, dict):
        raise UsageError(f"{place}: a table is expected here")
    layer: Layer = {}
    known = {option.key: option for option in BY_KEY.values() if option.config}
    for key, value in table.items():
        if key == "ids":  # tables, which no flag can hold: they travel as JSON
            layer[key] = (_tables(value, place), f"{place} ids")
            continue
        option = known.get(key)
        if option is None:
            raise UsageError(f"{place}: there is no option {key!r}{suggest(key, {**known, 'ids': None})}")
        layer[option.key] = (_value(option, value, place), f"{place} {key}")
    return layer


def _tables(value: object, place: str) -> str:
    import json

    if not isinstance(value, list):
        raise UsageError(f"{place}: ids are written as tables [[ids]]")
    try:
        return json.dumps(value)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{place}: ids hold texts only: {error}") from error


def _value(option: Option, value: object, place: str) -> str | bool:
    if option.switch:
        if not isinstance(value, bool):
            raise UsageError(f"{place}: {option.key} is true or false")
        return value
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        if option.name == "now" and hasattr(value, "isoformat"):  # TOML has dates of its own
            return str(value)
        raise UsageError(f"{place}: {option.key} is a word or a number")
    return str(value)


def suggest(word: str, known: Mapping[str, object] | tuple[str, ...]) -> str:
    """The end of a message about an unknown word: "; did you mean ...?" or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean {near[0]}?" if near else ""


def size(text: str) -> int:
    """A number of bytes.

    >>> size("64M"), size("10k"), size("512")
    (67108864, 10240, 512)
    """
    number = text.strip().upper().removesuffix("B").removesuffix("I")
    suffix = number[-1:] if number[-1:].isalpha() else ""
    digits = number[: len(number) - len(suffix)]
    if suffix not in SUFFIXES or not digits.isascii() or not digits.isdigit() or int(digits) == 0:
        raise ValueError(text)
    return int(digits) * SUFFIXES[suffix]


def options(settings: Settings) -> Options:
    """The part of the settings that can change a record; UsageError for a value that makes no sense."""
    given = settings.word("id") or "sha256"
    if given not in ("sha256", "path", "url", "doc-id") and not (
        given.startswith("field:") and len(given) > len("field:")
    ):
        raise settings.error("id", f"{given!r} is not one of sha256, path, url, doc-id, field:NAME")
    try:
        limit = size(settings.word("max_bytes") or "64M")
    except ValueError:
        raise settings.error(
            "max_bytes", f"{settings.word('max_bytes')!r} is not a size such as 500K, 64M or 1G"
        ) from None
    return Options(
        id=given,
        encoding=_codec(settings),
        extractor=settings.word("extractor") or "cleanse",
        regime=settings.word("regime") or "auto",
        profile=settings.word("profile") or "balanced",
        removed=settings.word("removed") or "full",
        with_title=settings.on("with_title"),
        guess=settings.on("guess"),
        now=_day(settings),
        corpus=settings.on("corpus"),
        stamp=settings.on("stamp"),
        ids=schemes(settings),
        max_bytes=limit,
        comments=settings.word("comments") or "auto",
        tables=settings.on("tables"),
        links=settings.on("links"),
    )


def schemes(settings: Settings) -> tuple[Scheme, ...]:
    """The user's own schemes of identifiers, tried on their examples."""
    told = settings.word("ids")
    if not told:
        return ()
    import json

    from cleanse.detect.schemes import user_schemes

    try:
        return user_schemes(json.loads(told))
    except ValueError as error:
        raise settings.error("ids", str(error)) from error


def _codec(settings: Settings) -> str | None:
    name = settings.word("encoding")
    if not name:
        return None
    import codecs

    try:
        text = getattr(codecs.lookup(name), "_is_text_encoding", True)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        text = False
    if not text:
        raise settings.error("encoding", f"Python knows no text encoding {name!r}")
    return name


def _day(settings: Settings) -> str | None:
    text = settings.word("now")
    if not text:
        return None
    from datetime import date

    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise settings.error("now", f"{text!r} is not a day YYYY-MM-DD")
    return text


def limits(settings: Settings) -> Limits:
    """What one document may cost."""
    seconds, memory = settings.word("timeout") or "60", settings.word("max_memory") or "4G"
    try:
        bytes_ = None if memory == "none" else size(memory)
    except ValueError:
        raise settings.error("max_memory", f"{memory!r} is neither a size such as 500M or 1G nor none") from None
    digits = seconds.removesuffix("s")
    whole, _, rest = digits.partition(".")
    if seconds != "none" and not (
        digits.isascii() and whole.isdigit() and (rest or "0").isdigit() and float(digits) > 0
    ):
        raise settings.error("timeout", f"{seconds!r} is neither a number of seconds such as 10 or 2.5 nor none")
    if settings.places.get("max_memory") and bytes_ and not can_hold_memory():
        raise settings.error("max_memory", "this system cannot limit the memory of a process; leave it out")
    asked = any(settings.places.get(key) for key in ("timeout", "max_memory"))
    return Limits(None if seconds == "none" else float(digits), bytes_, asked)


def jobs(settings: Settings) -> int | None:
    """How many workers; None when the number of inputs decides."""
    text = settings.word("jobs") or "auto"
    if text == "auto":
        return None
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 256:
        raise settings.error("jobs", f"{text!r} is neither a number from 1 to 256 nor auto")
    return int(text)
