"""Chrome in many languages: which phrases each rule has in a language, one module per script, loaded when it is met.

A table maps a language to the names of rules and each of these to phrases between bars, in the form that
`rules.match.key` gives: lower case, without marks around, with folded letters. `#` stands for a number and `{}` for the
name of a network ("# comments", "share on {}"). The rows of the rules hold the patterns, and more phrases.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

SCRIPTS = ("latin", "cyrillic", "eastern", "cjk")
_UNLATIN = "[\u0370-\u1dff\u2e80-\uffff]"  # Vietnamese letters lie between
_CYRILLIC = ("\u0400", "\u052f")
_CJK = ("\u1100", "\u11ff", "\u2e80")


def load(script: str) -> dict[str, dict[str, str]]:
    """The table of a script: language, name of a rule, phrases between bars."""
    table: dict[str, dict[str, str]] = import_module(f"cleanse.rules.phrases.{script}").PHRASES
    return table


def script_of(text: str) -> str:
    """The script of the first letter that is not Latin.

    >>> script_of("Datenschutzerklärung"), script_of("cookie 设置"), script_of("войти")
    ('latin', 'cjk', 'cyrillic')
    """
    found = _unlatin().search(text)
    if not found:
        return "latin"
    letter = found.group()
    if _CYRILLIC[0] <= letter <= _CYRILLIC[1]:
        return "cyrillic"
    return "cjk" if letter >= _CJK[2] or _CJK[0] <= letter <= _CJK[1] else "eastern"


@cache
def _unlatin() -> re.Pattern[str]:
    return re.compile(_UNLATIN)
