"""Finds the files that are shipped beside the code: the JSON Schemas."""

from __future__ import annotations

import os.path

# The newest version of each schema. Paths and not importlib.resources, whose import costs more than a small document.
FILES = {
    "record": "record-1.0.schema.json",
    "error": "error-1.0.schema.json",
    "finding": "finding-1.0.schema.json",
    "config": "config-1.0.schema.json",
}
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# A wheel carries the schemas inside the package; an editable install and a checkout have them at the top.
_PLACES = (
    os.path.join(_PACKAGE, "schemas"),
    os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "schemas"),
)


def names() -> tuple[str, ...]:
    """The names that `schema` knows.

    >>> names()
    ('record', 'error', 'finding', 'config')
    """
    return tuple(FILES)


def schema(name: str) -> bytes:
    """The schema of that name as the bytes of its file; `record` is the newest version, `record-1.0` that very one.

    >>> schema("record") == schema("record-1.0")
    True
    """
    file = FILES.get(name) or f"{name}.schema.json"
    if file not in FILES.values():
        raise KeyError(name)
    for place in _PLACES:
        try:
            with open(os.path.join(place, file), "rb") as stream:
                return stream.read()
        except (FileNotFoundError, NotADirectoryError):
            continue
    message = f"{file} is in neither of {' and '.join(_PLACES)}: install cleanse again"
    raise FileNotFoundError(message)
