"""The options as one table, which the lean parser, Typer, the environment and the configuration files all read."""

from __future__ import annotations

from typing import NamedTuple


class Option(NamedTuple):
    """One row: how an option is spelled, what it takes, and whether CLEANSE_* and configuration files may set it."""

    name: str  # the long flag without dashes, and the key in a file; CLEANSE_NAME in the environment
    help: str
    metavar: str = ""  # empty for a switch
    choices: tuple[str, ...] = ()
    short: str = ""
    config: bool = True

    @property
    def switch(self) -> bool:
        """True if the option stands alone and takes no value."""
        return not self.metavar and not self.choices

    @property
    def key(self) -> str:
        """The name as a Python word."""
        return self.name.replace("-", "_")

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return f"CLEANSE_{self.key.upper()}"

    @property
    def negative(self) -> str:
        """The flag that takes a switch back, for one that a file or the environment turned on."""
        return f"--no-{self.name}" if self.switch and self.config else ""


FROM = ("auto", "html", "text", "markdown", "xml", "jsonl", "email", "mbox")
TO = ("ndjson", "json", "text", "markdown")
COLOR = ("auto", "always", "never")

RUN = (
    Option("files-from", "Read input names from FILE, one per line; - is standard input.", "FILE", config=False),
    Option("null", "Names in --files-from end with NUL, as `find -print0` writes them.", short="0", config=False),
    Option(
        "output",
        "Write to FILE, which appears complete or not at all. DIR/ gets one file per input.",
        "FILE|DIR/",
        short="o",
        config=False,
    ),
    Option("from", "What the inputs are; auto looks at the name and the bytes.", choices=FROM),
    Option("field", "The field of a JSONL line that holds the document [text, html, content or body].", "NAME"),
    Option("to", "What to write: one JSON line per input, indented JSON, or only the clean text.", choices=TO),
    Option("removed", "How much of the removed lines the record keeps.", choices=("full", "spans", "none")),
    Option("encoding", "Decode the inputs with this codec instead of detecting it.", "NAME"),
    Option("url", "Where the one input came from.", "URL", config=False),
    Option("stdin-filename", "The name that standard input goes by.", "NAME", config=False),
    Option("id", "What the record's id is made of: sha256, path, url, doc-id or field:NAME.", "KIND"),
    Option("extractor", "What decides which blocks are the body of a page.", choices=("cleanse", "trafilatura")),
    Option(
        "profile",
        "How much of a page counts as its body: for precision only what is surely part of it, for recall what may be.",
        choices=("balanced", "precision", "recall"),
    ),
    Option(
        "comments",
        "Whether comments belong to the text; auto keeps those of a thread.",
        choices=("auto", "keep", "drop"),
    ),
    Option("tables", "Leave tables in the text [on]."),
    Option("links", "Keep the links in Markdown."),
    Option(
        "regime",
        "A text is the whole of a page, or nearly clean: then only surely foreign lines go.",
        choices=("auto", "page", "light"),
    ),
    Option("with-title", "Put the title back on top of the text."),
    Option("guess", "Give the best candidate even where the evidence is weak."),
    Option("now", "Refuse dates after this day.", "YYYY-MM-DD"),
    Option("stamp", "Say in each record when it was made, by the clock of this machine."),
    Option("max-bytes", "Refuse larger inputs; K, M and G are understood [64M].", "SIZE"),
    Option("corpus", "The inputs are texts of one source: lines that they share are evidence. Reads everything twice."),
    Option("timeout", "Seconds that one document may take, or none [60].", "SECONDS"),
    Option("max-memory", "Memory that a worker may take; K, M and G are understood, or none [4G].", "SIZE"),
    Option("jobs", "Worker processes, or auto: one below 50 inputs, else one per core.", "N", short="j"),
    Option("quiet", "Say nothing on stderr about inputs that failed.", short="q"),
    Option("verbose", "Say on stderr what became of every input.", short="v"),
    Option("color", "Colour for messages; NO_COLOR and FORCE_COLOR are respected.", choices=COLOR),
    Option("log-format", "Messages on stderr as text or as JSON lines.", choices=("text", "json")),
)
FORMAT = Option("output-format", "How findings are printed.", choices=("text", "json", "github"), short="f")  # of check
BY_KEY = {option.key: option for option in (*RUN, FORMAT)}

DEFAULTS: dict[str, str | bool | None] = {
    "from": "auto",
    "to": "ndjson",
    "removed": "full",
    "id": "sha256",
    "extractor": "cleanse",
    "profile": "balanced",
    "comments": "auto",
    "tables": True,
    "regime": "auto",
    "max_bytes": "64M",
    "timeout": "60",
    "max_memory": "4G",
    "jobs": "auto",
    "color": "auto",
    "log_format": "text",
    "output_format": "text",
}

Given = dict[str, str | bool | None]  # what was said, by key; None for what was not said


def parse(arguments: list[str]) -> tuple[list[str], Given] | None:
    """The files and options of a plain `cleanse run`, or None for anything that Typer had better look at.

    It knows exactly the table above; a help flag, a misspelling or a missing value is Typer's to explain.

    >>> parse(["--to", "text", "a.html", "-j2"])
    (['a.html'], {'to': 'text', 'jobs': '2'})
    >>> parse(["--unknown"]) is None
    True
    """
    files: list[str] = []
    given: Given = {}
    words = iter(arguments)
    for word in words:
        if word == "--":
            files.extend(words)
        elif word == "-" or not word.startswith("-"):
            files.append(word)
        elif not _take(word, words, given):
            return None
    return files, given


def _take(word: str, words: object, given: Given) -> bool:
    flag, equals, value = word.partition("=") if word.startswith("--") else (word[:2], "", word[2:])
    option, said = _FLAGS.get(flag, (None, True))
    if option is None:
        return False
    if option.switch:
        if equals or value:
            return False
        given[option.key] = said
        return True
    if not equals and not value:
        value = next(words, "-")  # type: ignore[call-overload]
        if value.startswith("-") and value != "-":
            return False
        if value == "-" and option.name not in ("files-from", "output"):
            return False
    if option.choices and value not in option.choices:
        return False
    given[option.key] = value
    return True


def _flags() -> dict[str, tuple[Option, bool]]:
    flags = {}
    for option in RUN:
        flags[f"--{option.name}"] = (option, True)
        if option.short:
            flags[f"-{option.short}"] = (option, True)
        if option.negative:
            flags[option.negative] = (option, False)
    return flags


_FLAGS = _flags()
