"""The Typer application: commands, help and shell completion."""

from __future__ import annotations

import inspect
import keyword
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from cleanse.cli import exits, table
from cleanse.cli.run import COMMANDS

HELP = """
Turn messy documents into clean, validated records.

HTML pages and text files go in; one JSON line per input comes out, with the site chrome gone, the title, date and
document ID found, and every removal explained. Without a command, `run` is meant.

\b
  cleanse < page.html                       one record on stdout
  curl -sL URL | cleanse --url URL          fetch with curl; cleanse stays offline
  cleanse pages/ -o clean.ndjson            a folder; one line per file, in order
  cleanse --to text page.html               only the clean text
  cleanse explain page.html                 why each line was kept or removed
  cleanse pages/ | cleanse check            validate for CI; exit 1 on findings
  cleanse rules CHR001                      what a rule code means

Exit codes: 0 fine, 1 findings (check), 2 wrong usage, 3 an input failed, 4 a bug of cleanse.
"""


class DefaultGroup(TyperGroup):
    """A group that takes a first word that is no command of its own as an input of `run`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Insert `run` where no command is named."""
        own = {flag for parameter in self.get_params(ctx) for flag in (*parameter.opts, *parameter.secondary_opts)}
        if args and args[0] not in COMMANDS and args[0].partition("=")[0] not in own:
            args = ["run", *args]
        return list(super().parse_args(ctx, args))


app = typer.Typer(
    name="cleanse",
    cls=DefaultGroup,
    help=HELP,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


def _version(value: bool) -> None:
    if value:
        from cleanse.core.version import VERSION

        exits.write(f"cleanse {VERSION}\n")
        raise typer.Exit


@app.callback()
def group(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", "-V", is_eager=True, callback=_version, help="Print the version.")
    ] = False,
) -> None:
    """Show the help where neither a command nor an input was given."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(exits.USAGE)


def said(given: dict[str, Any]) -> table.Given:
    """What was given, by the keys of the option table."""
    return {key.removesuffix("_"): value for key, value in given.items()}


def leave(command: Callable[[], int]) -> None:
    """Run a command and end with its exit code."""
    raise typer.Exit(exits.guarded(command))


def parameters(options: tuple[table.Option, ...]) -> list[inspect.Parameter]:
    """The rows of the option table as Typer understands them."""
    return [_parameter(option) for option in options]


def _parameter(option: table.Option) -> inspect.Parameter:
    flags = [f"--{option.name}" + (f"/{option.negative}" if option.negative else "")]
    if option.short:
        flags.append(f"-{option.short}")
    kind: Any = bool if option.switch else str
    more: dict[str, Any] = {"metavar": option.metavar} if option.metavar else {}
    if option.choices:  # cli.config says what is wrong with another word, in better words than a Literal here
        more = {"metavar": f"<{'|'.join(option.choices)}>", "autocompletion": lambda: list(option.choices)}
    default = table.DEFAULTS.get(option.key)
    note = f" [{default}]" if option.choices and default else ""
    annotation = Annotated[kind | None, typer.Option(*flags, help=option.help + note, show_default=False, **more)]
    name = f"{option.key}_" if keyword.iskeyword(option.key) else option.key
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def tabled(options: tuple[table.Option, ...]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a function with `**given` the options of a table as its signature."""

    def wrap(function: Callable[..., None]) -> Callable[..., None]:
        signature = inspect.signature(function, eval_str=True)
        own = [p for p in signature.parameters.values() if p.kind is not inspect.Parameter.VAR_KEYWORD]
        rows = [*own, *parameters(options)]
        function.__signature__ = signature.replace(parameters=rows)  # type: ignore[attr-defined]
        function.__annotations__ = {p.name: p.annotation for p in rows} | {"return": None}
        return function

    return wrap


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILE|DIR|GLOB|-", help="Inputs; - or nothing is standard input.", show_default=False),
]


RUN_HELP = """Clean documents: one record per input on standard output.

\b
  cleanse run page.html letter.txt
  cleanse run pages/ --to text -o texts/
  find . -name '*.html' -print0 | cleanse run --files-from - -0
  cleanse run --from jsonl --field body dump.jsonl.gz
  cleanse run -- check                    a file that is named like a command
"""


@app.command(help=RUN_HELP)
@tabled(table.RUN)
def run(files: Files = None, **given: Any) -> None:
    """Clean documents: one record per input on standard output."""
    from cleanse.cli.run import main

    leave(lambda: main(files or [], said(given)))


CHECK_HELP = """Check records: their JSON, their schema and what does not agree inside them. Exit code 1 on findings.

Raw documents are checked through their records: cleanse pages/ | cleanse check

\b
  cleanse check clean.ndjson
  cleanse check records/ --output-format github
  cleanse page.html | cleanse check
"""


@app.command(help=CHECK_HELP)
@tabled((table.FORMAT, table.BY_KEY["max_bytes"], table.BY_KEY["quiet"], table.BY_KEY["color"]))
def check(files: Files = None, **given: Any) -> None:
    """Check records: their JSON, their schema and what does not agree inside them. Exit code 1 on findings."""
    from cleanse.cli.check import check as command

    leave(lambda: command(files or [], said(given)))


EXPLAIN = (
    "from", "field", "encoding", "url", "stdin_filename", "extractor", "profile", "comments", "tables", "regime",
    "guess", "now", "max_bytes", "color",
)  # fmt: skip
JSON = table.Option("to", "Print for people or as JSON.", choices=("text", "json"))


EXPLAIN_HELP = """Show why each line was kept or removed, and where each field came from.

\b
  cleanse explain page.html
  cleanse explain page.html --reading
  cleanse explain page.html --to json
"""


@app.command(help=EXPLAIN_HELP)
@tabled((JSON, *(table.BY_KEY[key] for key in EXPLAIN)))
def explain(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A document; - is standard input, FILE#L12 a line of JSONL.")
    ],
    reading: Annotated[
        bool, typer.Option("--reading", help="Print the text that offsets count in, and nothing else.")
    ] = False,
    **given: Any,
) -> None:
    """Show why each line was kept or removed, and where each field came from."""
    from cleanse.cli.explain import explain as command

    leave(lambda: command(file, said(given), reading=reading))


RULES_HELP = """Show what a code of a record, error or finding means: the whole table, or the page of one code.

\b
  cleanse rules
  cleanse rules CHR001
  cleanse rules INP --to json
  cleanse rules --ids
  cleanse rules --ids rfc
"""


@app.command(help=RULES_HELP)
@tabled((JSON, table.BY_KEY["color"]))
def rules(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="A code, or the beginning of codes: CHR2.")
    ] = None,
    ids: Annotated[
        bool, typer.Option("--ids", help="Show the schemes of document identifiers instead, or the one that is named.")
    ] = False,
    **given: Any,
) -> None:
    """Show what a code of a record, error or finding means: the whole table, or the page of one code."""
    from cleanse.cli import rules as commands

    leave(lambda: (commands.ids if ids else commands.rules)(code, said(given)))


SCHEMA_HELP = """Print a JSON Schema; without a name, list them.

\b
  cleanse schema
  cleanse schema record > record.schema.json
"""


@app.command(help=SCHEMA_HELP)
def schema(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="record, error, finding or config.")] = None,
) -> None:
    """Print a JSON Schema; without a name, list them."""
    from cleanse.cli.schema import schema as command

    leave(lambda: command(name))
