"""Labelled documents on a data path: pages with their main text, flat texts, documents with title and date.

A folder of pages has `ground-truth.jsonl` (or `.jsonl.gz`) and `html/<id>.html` (or `.html.gz`); of a line only `id`
and `main_content` are needed. Flat texts are `<name>.<style>.jsonl.gz` in a folder called flat-something, with `lines`
and `ref`. Documents with a known title or date are listed in an `index.jsonl`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

TRUTHS = ("ground-truth.jsonl", "ground-truth.jsonl.gz")
MIN_CEILING = 0.85  # a text whose own labelled lines score less against the reference does not hold it
Row = dict[str, Any]


class Page:
    """An HTML page and what is known of it."""

    def __init__(self, row: Row, file: Path) -> None:
        self.id = str(row["id"])
        self.url: str | None = row.get("url")
        self.kind = str(row.get("page_type") or "page")
        self.draft: bool | None = row.get("draft")  # None: the data do not say whose draft a reference began as
        self.reference: str = row.get("main_content") or ""
        self.wanted: list[str] = row.get("with") or []
        self.unwanted: list[str] = row.get("without") or []
        self.title: str | None = row.get("title")
        self.date: str | None = row.get("publish_date")
        self.file = file

    @cached_property
    def data(self) -> bytes:
        """The bytes of the page."""
        return read_bytes(self.file)


class Text(NamedTuple):
    """A flat text and its reference."""

    id: str
    text: str
    reference: str


class Known(NamedTuple):
    """A document whose title, date or ID is known; `nulls` says that a missing date means that there is none."""

    file: Path
    url: str | None
    title: str | None
    dates: tuple[str, ...]
    nulls: bool
    ids: tuple[str, ...] = ()
    html: bool = True


def read_bytes(path: Path) -> bytes:
    """A file, unpacked if its name says so."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def rows(path: Path) -> Iterator[Row]:
    """The objects of a JSON Lines file, packed or not."""
    for line in read_bytes(path).decode("utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def page_folders(data: Path) -> list[Path]:
    """The folders of pages at a data path: the path itself, or those right below it."""
    return [
        folder
        for folder in (data, *sorted(path for path in data.iterdir() if path.is_dir()))
        if any((folder / name).is_file() for name in TRUTHS)
    ]


def pages(folder: Path) -> list[Page]:
    """The pages of a folder, sorted by id; a row without its file is an error."""
    truth = next(folder / name for name in TRUTHS if (folder / name).is_file())
    found = []
    for row in sorted(rows(truth), key=lambda row: str(row["id"])):
        files = (folder / "html" / f"{row['id']}.html.gz", folder / "html" / f"{row['id']}.html")
        found.append(Page(row, next((file for file in files if file.is_file()), files[0])))
    return found


def flat_files(data: Path) -> dict[str, Path]:
    """The files of flat texts at a data path by style."""
    return {path.name.split(".")[1]: path for path in sorted(data.glob("flat*/*.*.jsonl.gz"))}


def texts(path: Path) -> list[Text]:
    """The texts of a file that hold their reference."""
    return [
        Text(str(row["id"]), "\n".join(row["lines"]), row["ref"])
        for row in rows(path)
        if row["ref"].strip() and row.get("ceil", (1,))[0] >= MIN_CEILING
    ]


def documents(data: Path) -> dict[str, list[Known]]:
    """The documents of every `index.jsonl` at a data path, by the set that they belong to."""
    found: dict[str, list[Known]] = {}
    for index in sorted(data.glob("*/index.jsonl")):
        for row in rows(index):
            known = Known(
                index.parent / row["file"],
                row.get("url"),
                row.get("title"),
                tuple(date for date in (row.get("date"), row.get("date_signed")) if date),
                nulls=False,
                ids=tuple(one for one in (row.get("doc_id"), *(row.get("doc_id_alt") or ())) if one),
                html=row.get("format", "html") == "html",
            )
            found.setdefault(row["set"], []).append(known)
    return found
