"""The entry of the command line: the plain pipe and plain options run at once, Typer is loaded for everything else."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

# A first word that is Typer's to deal with; `run` is not among them.
COMMANDS = frozenset(("check", "explain", "rules", "schema"))
# Objects between two looks for garbage: at Python's 700 the modules alone are looked through a dozen times.
BETWEEN_COLLECTIONS = 100_000


def entry() -> NoReturn:
    """Run the `cleanse` command and end the process at once, without taking the interpreter down piece by piece.

    That and the garbage collector are a quarter of the cost of a small document.
    """
    import gc

    gc.set_threshold(BETWEEN_COLLECTIONS)
    code = main()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):  # it is closed: the interpreter knows what to do
        sys.exit(code)
    import atexit

    atexit._run_exitfuncs()  # noqa: SLF001  # nothing of ours, but a coverage tool's
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `cleanse` with these arguments and return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-V"]):
        from cleanse.core.version import VERSION

        sys.stdout.write(f"cleanse {VERSION}\n")
        return 0
    try:
        from cleanse.validate import preload

        preload()
        code = None if "_CLEANSE_COMPLETE" in os.environ else _plain(words)
        return _typer(words) if code is None else code
    except KeyboardInterrupt:  # while modules were loading
        return 130


def _plain(words: list[str]) -> int | None:
    """The exit code of a run that needs no Typer, or None."""
    if words and words[0] in COMMANDS:
        return None
    from cleanse.cli.table import parse

    parsed = parse(words[1:] if words[:1] == ["run"] else words)
    if parsed is None or (not words and (sys.stdin is None or sys.stdin.isatty())):
        return None
    from cleanse.cli.exits import guarded
    from cleanse.cli.run import main as run

    return guarded(lambda: run(*parsed))


def _typer(words: list[str]) -> int:
    from cleanse.cli.app import app

    try:
        app(args=words, prog_name="cleanse")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    return 0


if __name__ == "__main__":
    entry()
