"""How a document is to be cleaned: one immutable value that travels as a whole."""

from __future__ import annotations

from typing import NamedTuple

from cleanse.core.types import Scheme


# What only chooses the shape of a sink, and cannot change a record, is not in `config_sha256`; of that only `links` is
# here, since links must be read to be shown.
class Options(NamedTuple):
    """Everything that can change a record, and `links`, with its default. Immutable and picklable.

    >>> Options(removed="none").removed
    'none'
    """

    id: str = "sha256"  # sha256, path, url, doc-id, field:NAME
    encoding: str | None = None  # decode with this codec instead of looking for one
    extractor: str = "cleanse"  # cleanse or trafilatura
    regime: str = "auto"  # of a text: page, light, or auto to look
    profile: str = "balanced"  # balanced, precision, recall: how much of a page counts as its body
    removed: str = "full"  # full, spans, none
    with_title: bool = False  # put the title back on top of `text`
    guess: bool = False  # give the best candidate even where the evidence is weak
    now: str | None = None  # YYYY-MM-DD; dates after it are refused
    corpus: bool = False  # lines that documents of one run share are evidence; clean_many makes two passes then
    stamp: bool = False  # provenance says when; not in `config_sha256`
    ids: tuple[Scheme, ...] = ()  # schemes of identifiers beside those of the catalogue
    max_bytes: int = 64 * 1024 * 1024  # larger inputs give an error record
    comments: str = "auto"  # auto, keep, drop; auto drops them unless the page is a thread
    tables: bool = True  # False: tables are left out of `text`
    links: bool = False  # keep links in Markdown; changes no record
