"""What people read: messages on stderr, colour, and text that cannot drive a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import IO, NamedTuple

COLOURS = {"red": "31", "green": "32", "yellow": "33", "blue": "34", "dim": "2", "bold": "1"}
UNSAFE = frozenset("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def safe(text: str) -> str:
    r"""The text with every character escaped that could move a cursor, change colours or turn the direction of a line.

    >>> safe("a\x1b[31mb\nc")
    'a\\x1b[31mb\\nc'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if character.isprintable() and character not in UNSAFE:
        return character
    if character in UNSAFE or not character.isspace() or ord(character) < 0xA0:
        return character.encode("unicode_escape").decode("ascii")
    return character  # a no-break or ideographic space is harmless


def coloured(choice: str, stream: IO[str] | None, environment: Mapping[str, str] | None = None) -> bool:
    """Whether to colour what goes to the stream; NO_COLOR outranks FORCE_COLOR, a flag outranks both."""
    environment = os.environ if environment is None else environment
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return environment.get("TERM") != "dumb" and stream is not None and stream.isatty()


def paint(text: str, colour: str, on: bool) -> str:
    """The text in a colour, or as it is."""
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if on and colour else text


class Voice(NamedTuple):
    """How a command speaks on stderr."""

    quiet: bool = False
    verbose: bool = False
    json: bool = False
    colour: bool = False

    def fail(self, message: str, path: str | None = None, code: str | None = None) -> None:
        """Report an input that failed."""
        if not self.quiet:
            self._say("error", message, path, code)

    def note(self, message: str, path: str | None = None) -> None:
        """Report what is only interesting with --verbose."""
        if self.verbose and not self.quiet:
            self._say("info", message, path, None)

    def _say(self, level: str, message: str, path: str | None, code: str | None) -> None:
        if self.json:
            import orjson

            row = {"level": level, "path": path, "code": code, "message": message}
            say(orjson.dumps(row).decode() + "\n")
            return
        where = f"{safe(path)}: " if path else ""
        mark = f"{paint(code, 'red', self.colour)} " if code else ""
        say(f"cleanse: {where}{mark}{safe(message)}\n")


def say(text: str) -> None:
    """Write to stderr if there is one; a message that nobody can receive must not end a run."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        pass


def wide(character: str) -> bool:
    """Whether a terminal gives the character two columns."""
    if character.isascii():
        return False
    from unicodedata import east_asian_width

    return east_asian_width(character) in "WF"
