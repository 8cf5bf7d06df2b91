r"""cleanse turns messy documents into clean, validated records and shows what it removed.

>>> import cleanse
>>> record = cleanse.clean("Skip to content\n\nIt was a dark night, and the rain fell in torrents.")
>>> record["text"]
'It was a dark night, and the rain fell in torrents.'
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleanse.api import clean, explain, rules, schemes
    from cleanse.check import check
    from cleanse.core.options import Options
    from cleanse.core.record import ErrorRecord, Finding, Record
    from cleanse.core.resources import schema
    from cleanse.core.types import Scheme
    from cleanse.io.run import clean_many

# Where each public name lives: `import cleanse` alone imports none of it.
_HOMES = {
    "clean": "cleanse.api",
    "explain": "cleanse.api",
    "rules": "cleanse.api",
    "schemes": "cleanse.api",
    "clean_many": "cleanse.io.run",
    "check": "cleanse.check",
    "schema": "cleanse.core.resources",
    "Options": "cleanse.core.options",
    "Record": "cleanse.core.record",
    "ErrorRecord": "cleanse.core.record",
    "Finding": "cleanse.core.record",
    "Scheme": "cleanse.core.types",
    "__version__": "cleanse.core.version",
}

__all__ = [
    "ErrorRecord",
    "Finding",
    "Options",
    "Record",
    "Scheme",
    "check",
    "clean",
    "clean_many",
    "explain",
    "rules",
    "schema",
    "schemes",
]


class _Package(ModuleType):
    """The package itself, in which `check` and `rules` are functions although packages have these names too.

    The import system makes every module an attribute of its package. A property of the class wins over attributes, and
    this one does not take modules (docs/decisions/0002-public-names.md).
    """

    def _get(self, name: str) -> Any:
        return self.__dict__.get(f"_{name}") or __getattr__(name)

    def _set(self, name: str, value: object) -> None:
        if not isinstance(value, ModuleType):  # somebody's own function, or a test's
            self.__dict__[f"_{name}"] = value

    check = property(lambda self: self._get("check"), lambda self, value: self._set("check", value))
    rules = property(lambda self: self._get("rules"), lambda self, value: self._set("rules", value))


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'cleanse' has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), "VERSION" if name == "__version__" else name)
    setattr(sys.modules[__name__], name, found)
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])


sys.modules[__name__].__class__ = _Package
