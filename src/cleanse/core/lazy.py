"""Regular expressions that are compiled when first used: a start pays for none that its document never meets."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

METHODS = tuple("search match fullmatch sub subn split findall finditer flags groups groupindex".split())


class _Lazy:
    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and bind what a pattern has to the instance: this is asked once, and a call then costs no more."""
        if name not in METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in METHODS)
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r})"


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""What `re.compile` gives, without the work before the first use; a fault of the pattern shows then, too.

    For patterns of modules that a small document loads: compiling them all costs more than cleaning it.

    >>> lazy(r"\d+").findall("3 or 14")
    ['3', '14']
    """
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
