"""Bytes -> Document: decide what the input is, decode it, cut it into blocks."""

from __future__ import annotations

import hashlib

from cleanse.core import flags as f
from cleanse.core.options import Options
from cleanse.core.types import Document, Failure, Origin
from cleanse.readers.decode import decode
from cleanse.readers.doubts import doubts
from cleanse.readers.sniff import MAIL, kind, refuse

DEFAULTS = Options()
SHOWN = 4_000  # characters; a page that shows more, menus included, is no shell
SAID = 250  # characters outside of menus, headers and footers that a shell may show
DEVICE = f.IN_NAV | f.IN_FOOTER | f.IN_HEADER | f.IN_ASIDE | f.IN_FORM | f.IN_BUTTON | f.HIDDEN
HTML = frozenset(("text/html", "application/xhtml+xml"))
OTHER = frozenset(("application/xml", "application/json", "application/x-ndjson"))  # what no page is
JSON_ADVICE = (
    "this is JSON, not a document: if each line is a record, pass `--from jsonl --field NAME` with the field that "
    "holds the text or the HTML; to clean it as it stands, pass `--from text`"
)


def read(
    data: bytes,
    *,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    container: str | None = None,
    options: Options = DEFAULTS,
) -> Document | Failure:
    """The document in `data`, or why there is none.

    `media_type` may carry a charset, as an HTTP header does. A type of text or JSON is believed; of a page or XML it
    is a strong hint, since servers say text/html of everything.
    """
    given, _, parameters = (media_type or "").lower().partition(";")
    given = given.strip()
    origin = Origin(path, url, container, given or None, len(data), hashlib.sha256(data).hexdigest())
    if len(data) > options.max_bytes:
        message = f"{len(data):,} bytes are more than the limit of {options.max_bytes:,}: raise it with --max-bytes"
        return Failure(origin, "INP004", message, "open")
    if (refused := refuse(data)) is not None:
        return Failure(origin, *refused, "decode")
    try:
        decoded = decode(data, given=options.encoding, http=_charset(parameters))
    except LookupError:
        message = f"no codec is called {options.encoding!r}: try utf-8, cp1252, cp1251, gb18030 ..."
        return Failure(origin, "INP104", message)
    text = decoded.text
    type_ = kind(text, path, given or None)
    if given in HTML and type_ not in OTHER:  # a page without a tag is a page if the caller says so
        type_ = given
    origin = origin._replace(media_type=type_, encoding=decoded.encoding, encoding_method=decoded.method)
    if type_ == MAIL:  # its parts have encodings of their own
        from cleanse.readers.mail import read_mail

        wide = decoded.encoding.startswith(("utf-16", "utf-32"))
        return read_mail(text.encode() if wide else data, origin, options)
    document = _document(text, type_, origin, data if decoded.method == "utf-8" else None, links=options.links)
    if isinstance(document, Failure):
        return document
    odd = doubts(data, decoded, document, media_type)
    return document._replace(problems=(*decoded.problems, *document.problems, *odd))


def _document(text: str, type_: str, origin: Origin, utf8: bytes | None, *, links: bool) -> Document | Failure:
    """The reader of each kind, imported only when a file of that kind comes along; `utf8` is the text in UTF-8."""
    if type_ in HTML:
        from cleanse.readers.html import read_html

        document = read_html(text, origin, utf8, links=links)
        if not ("<script" in text or "data-preloaded" in text) or not is_shell(document):
            return document
        from cleanse.readers.embedded import revealed

        return revealed(document, text, links=links)
    if type_ == "application/xml":
        from cleanse.readers.xml import read_xml

        return read_xml(text, origin)
    if type_ in ("application/json", "application/x-ndjson"):
        return Failure(origin, "INP201", JSON_ADVICE, "parse")
    from cleanse.readers.text import read_text

    return read_text(text, origin, markdown=type_ == "text/markdown")


def is_shell(document: Document) -> bool:
    """Whether a page shows so little outside of menus and the like that its text must stand elsewhere."""
    if len(document.reading) > SHOWN:
        return False
    said = 0
    for block, feature in zip(document.blocks, document.layout.features, strict=True):
        if not feature.flags & DEVICE:
            said += len(block.text)
            if said > SAID:
                return False
    return True


def _charset(parameters: str) -> str | None:
    """The charset of a Content-Type header."""
    for part in parameters.split(";"):
        name, _, value = part.partition("=")
        if name.strip() == "charset":
            return value.strip().strip("\"'") or None
    return None


__all__ = ["HTML", "read"]
