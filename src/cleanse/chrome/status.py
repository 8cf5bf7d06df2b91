"""What became of a document as a whole: body found, nothing but chrome, an error page, a paywall."""

from __future__ import annotations

from collections.abc import Iterator

from cleanse.core.lazy import lazy
from cleanse.core.types import Candidate, Document, Removal
from cleanse.rules import BY_CODE

SHORT = 600  # characters of text; an error page says little
STUB = 3_000  # characters of text; a teaser before a paywall says more
ERROR_PAGE = lazy(
    r"(?:error )?(?:40[034]|50[0234])(?: error)?(?:[ :|–—-].*)?|.*\b(?:page|file) (?:not|can(?:no|')t be) found\b.*|"
    r"(?:access|permission) denied.*|just a moment.*|attention required.*|.*\bservice unavailable\b.*|bad gateway.*|"
    r"(?:404 not found|403 forbidden|500 internal server error).*|.*seite nicht gefunden.*|"
    r"page (?:non trouvée|introuvable).*|página no encontrada.*|страница не найдена.*|"
    r".*页面不存在.*|are you a (?:robot|human).*"
)


def status(document: Document, removals: tuple[Removal, ...], text: str, title: str | None) -> Iterator[Candidate]:
    """Yield a status where the text alone does not tell it: error page, paywall, partial."""
    if document.origin.media_type and "html" in document.origin.media_type and len(text) < SHORT:
        heads = [title or "", *(hint.value for hint in document.hints if hint.source == "title")]
        for head in heads:
            if ERROR_PAGE.fullmatch(" ".join(head.lower().split())[:200]):
                yield _status("error-page", head, "TXT140", 0.9)
                return
    if len(text) < STUB:
        for removal in removals:
            if BY_CODE[removal.code].kind == "paywall":
                raw = document.reading[removal.start : removal.end]
                yield Candidate("status", "paywall", raw, removal.start, removal.end, removal.code, 0.8)
                return
    for hint in document.hints:
        if hint.source == "embedded" and text:
            yield Candidate("status", "ok", hint.name, -1, -1, "TXT141", 0.8, hint.path)
            return
    if any(problem.code == "TXT110" for problem in document.problems):
        yield _status("partial", "", "TXT110", 0.8)


def _status(value: str, raw: str, rule: str, score: float) -> Candidate:
    return Candidate("status", value, raw, -1, -1, rule, score)
