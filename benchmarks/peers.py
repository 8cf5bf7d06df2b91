"""Other extractors as functions of one shape, each with the options that its own documentation advises.

A tool that is not installed is left out and named; benchmarks/requirements.txt says how to bring them. None of them
touches the network here.
"""

from __future__ import annotations

import html
import sys
import warnings
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module, metadata
from typing import Any, NamedTuple

Answer = dict[str, Any]  # title and date
Extract = Callable[[bytes, str | None], str]
Describe = Callable[[bytes, str | None], Answer]
Clean = Callable[[str], str]
BREAKS = frozenset(
    "address article aside blockquote br dd div dl dt figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav "
    "ol p pre section table td th tr ul".split()
)


class Tool(NamedTuple):
    """A contestant: what it is called, the package it comes from, and the ways to make the functions it has."""

    name: str
    package: str
    page: Callable[[], Extract] | None = None
    fields: Callable[[], Describe] | None = None
    flat: Callable[[], Clean] | None = None


# ---------------------------------------------------------------- cleanse


def cleanse_page() -> Extract:
    """The whole way: bytes to a validated record, and the record to its line."""
    api = import_module("cleanse.api")

    def extract(data: bytes, url: str | None) -> str:
        record = api.clean(data, url=url, media_type="text/html")
        api.line(record)
        return record.get("text") or ""

    return extract


def cleanse_fields() -> Describe:
    api = import_module("cleanse.api")
    return lambda data, url: api.clean(data, url=url, media_type="text/html")


def cleanse_flat() -> Clean:
    api = import_module("cleanse.api")

    def clean(text: str) -> str:
        record = api.clean(text, media_type="text/plain")
        api.line(record)
        return record.get("text") or ""

    return clean


# ---------------------------------------------------------------- trafilatura


def trafilatura_page() -> Extract:
    """The options of its own benchmark."""
    tool = import_module("trafilatura")
    return lambda data, url: tool.extract(data, url=url, include_comments=False, include_tables=True) or ""


def trafilatura_record() -> Extract:
    """Text and metadata as one JSON line: what comes nearest to a record."""
    tool, json = import_module("trafilatura"), import_module("json")

    def extract(data: bytes, url: str | None) -> str:
        found = tool.extract(
            data, url=url, include_comments=False, include_tables=True, output_format="json", with_metadata=True
        )
        return json.loads(found)["text"] if found else ""

    return extract


def trafilatura_fields() -> Describe:
    extract = import_module("trafilatura.metadata").extract_metadata

    def describe(data: bytes, url: str | None) -> Answer:
        found = extract(data, default_url=url)
        return {"title": found.title, "date": found.date} if found else {}

    return describe


def trafilatura_flat() -> Clean:
    tool = import_module("trafilatura")
    return lambda text: tool.extract(as_page(text), include_comments=True) or ""


# ---------------------------------------------------------------- the others


def resiliparse_page() -> Extract:
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    parsing, encoding = import_module("resiliparse.parse.html"), import_module("resiliparse.parse.encoding")

    def text(data: bytes, _url: str | None) -> str:
        tree = parsing.HTMLTree.parse_from_bytes(data, encoding.detect_encoding(data))
        return extract(tree, main_content=True) or ""

    return text


def rs_trafilatura_page() -> Extract:
    tool = import_module("rs_trafilatura")
    return lambda data, url: tool.extract_bytes(data, url=url).main_content or ""


def rs_trafilatura_fields() -> Describe:
    tool = import_module("rs_trafilatura")

    def describe(data: bytes, url: str | None) -> Answer:
        found = tool.extract_bytes(data, url=url)
        return {"title": found.title, "date": found.date}

    return describe


def readability_page() -> Extract:
    """Its summary is HTML; blocks become lines."""
    tool, parser = import_module("readability"), import_module("lxml.html")

    def extract(data: bytes, url: str | None) -> str:
        page = data.decode("utf-8", "replace")  # it looks for its encoding in text only
        summary = tool.Document(page, url=url).summary(html_partial=True)
        return laid_out(parser.fromstring(summary)) if summary.strip() else ""

    return extract


def justext_page() -> Extract:
    """With the words of all its languages, since a page does not say reliably which one it is in."""
    tool = import_module("justext")
    stops = frozenset().union(*(tool.get_stoplist(language) for language in tool.get_stoplists()))

    def extract(data: bytes, _url: str | None) -> str:
        return "\n".join(block.text for block in tool.justext(data, stops) if not block.is_boilerplate)

    return extract


def justext_flat() -> Clean:
    extract = justext_page()
    return lambda text: extract(as_page(text).encode(), None)


@cache
def newspaper_article() -> Callable[[bytes, str | None], Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it misses packages that it does not need here
        tool = import_module("newspaper")

    def read(data: bytes, url: str | None) -> Any:
        article = tool.Article(url or "http://localhost/", fetch_images=False)  # it would download them
        article.download(input_html=data.decode("utf-8", "replace"), ignore_read_more=True)  # it would follow links
        article.parse()
        return article

    return read


def newspaper_page() -> Extract:
    read = newspaper_article()
    return lambda data, url: read(data, url).text or ""


def newspaper_fields() -> Describe:
    read = newspaper_article()

    def describe(data: bytes, url: str | None) -> Answer:
        article = read(data, url)
        return {"title": article.title, "date": str(article.publish_date or "")[:10]}

    return describe


def htmldate_fields() -> Describe:
    """The publication date; it takes a tree, since it may take text for an address and fetch it."""
    tool, parser = import_module("htmldate"), import_module("trafilatura.utils")

    def describe(data: bytes, url: str | None) -> Answer:
        tree = parser.load_html(data)
        return {"date": tool.find_date(tree, url=url, original_date=True) if tree is not None else None}

    return describe


def all_text_flat() -> Clean:
    """Nothing removed: what the cleaners start from."""
    return lambda text: text


# ---------------------------------------------------------------- helpers


def as_page(text: str) -> str:
    """A text as a page of paragraphs, for tools that read nothing else."""
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n") if line.strip())
    return f"<html><body>{lines}</body></html>"


def laid_out(tree: Any) -> str:
    """The text of an lxml tree, with a line end at every block."""
    parts: list[str] = []
    events = import_module("lxml.etree").iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, node in events:
        if event == "start":
            parts += ["\n" if node.tag in BREAKS else "", node.text or ""]
        else:
            parts += ["\n" if event == "end" and node.tag in BREAKS else "", node.tail or ""]
    return "".join(parts)


TOOLS = (
    Tool("cleanse", "cleanse", cleanse_page, cleanse_fields, cleanse_flat),
    Tool("trafilatura", "trafilatura", trafilatura_page, trafilatura_fields, trafilatura_flat),
    Tool("trafilatura, JSON with metadata", "trafilatura", trafilatura_record),
    Tool("rs-trafilatura", "rs-trafilatura", rs_trafilatura_page, rs_trafilatura_fields),
    Tool("resiliparse", "resiliparse", resiliparse_page),
    Tool("readability-lxml", "readability-lxml", readability_page),
    Tool("jusText", "justext", justext_page, None, justext_flat),
    Tool("newspaper4k", "newspaper4k", newspaper_page, newspaper_fields),
    Tool("htmldate", "htmldate", None, htmldate_fields),
    Tool("all text", "", None, None, all_text_flat),
)


def version(tool: Tool) -> str | None:
    """The installed version; None if the tool is not here."""
    if tool.package in ("", "cleanse"):
        return str(import_module("cleanse").__version__)
    try:
        return metadata.version(tool.package)
    except metadata.PackageNotFoundError:
        return None


def made(tools: Sequence[Tool], what: str) -> dict[str, Callable[..., Any]]:
    """The functions of one kind, by tool; one whose package is there but does not import is named and left out."""
    found = {}
    for tool in tools:
        if make := getattr(tool, what):
            try:
                found[tool.name] = make()
            except ImportError as error:
                print(f"{tool.name} does not import: {error}", file=sys.stderr)
    return found
