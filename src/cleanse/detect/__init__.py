"""Detectors: what a document's title, date, number, language and other fields may be, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from cleanse.core.types import Candidate, Document, Scheme
from cleanse.detect import flat, identifiers, kinds, language, page, page_dates, people, ranked, titles
from cleanse.detect.view import View, view

# Each looks at the whole document and yields every plausible candidate; choose.py picks. The order decides ties only.
DETECTORS = (
    titles.find,
    ranked.find,
    page_dates.find_dates,
    flat.find_dates,
    flat.find_dateline,
    page.find_mentions,
    identifiers.find_ids,
    people.find_people,
    flat.find_bylines,
    flat.find_agency,
    page.find_sections,
    flat.find_sections,
    page.find_plain,
    kinds.find,
    language.find_language,
)


def find(document: Document, schemes: tuple[Scheme, ...] = (), seen: View | None = None) -> Iterator[Candidate]:
    """Yield every candidate for every field of a document.

    `schemes` are identifiers of the user's own, `seen` is what `view` makes of both, if it is there already.
    """
    seen = seen or view(document, schemes)
    return chain.from_iterable(detector(seen) for detector in DETECTORS)


def of_lines(seen: View) -> Iterator[Candidate]:
    """Yield what `find` does, but for the likeliest title of a flattened page: that line never leaves the text."""
    return chain.from_iterable(
        (flat.find_titles if detector is ranked.find else detector)(seen) for detector in DETECTORS
    )
