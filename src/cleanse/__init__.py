"""cleanse turns messy documents into clean, validated records and shows what it removed.

>>> import cleanse
>>> record = cleanse.clean("Skip to content\\n\\nIt was a dark night, and the rain fell in torrents.")
>>> record["text"]
'It was a dark night, and the rain fell in torrents.'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleanse.api import clean, explain, rules
    from cleanse.check import check
    from cleanse.core.options import Options
    from cleanse.core.record import ErrorRecord, Finding, Record
    from cleanse.core.resources import schema
    from cleanse.io.run import clean_many

# Where each public name lives: `import cleanse` alone imports none of it.
_HOMES = {
    "clean": "cleanse.api",
    "explain": "cleanse.api",
    "rules": "cleanse.api",
    "clean_many": "cleanse.io.run",
    "check": "cleanse.check",
    "schema": "cleanse.core.resources",
    "Options": "cleanse.core.options",
    "Record": "cleanse.core.record",
    "ErrorRecord": "cleanse.core.record",
    "Finding": "cleanse.core.record",
    "__version__": "cleanse.core.version",
}

__all__ = [
    "ErrorRecord",
    "Finding",
    "Options",
    "Record",
    "check",
    "clean",
    "clean_many",
    "explain",
    "rules",
    "schema",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'cleanse' has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), "VERSION" if name == "__version__" else name)
    if name not in ("clean", "check"):  # packages of these names would shadow a cached attribute
        globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
