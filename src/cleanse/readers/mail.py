"""Reads a message (RFC 5322, MIME): the text that its writer meant to be read; the headers become hints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from cleanse.core.options import Options
from cleanse.core.types import Document, Failure, Hint, Origin, Problem
from cleanse.readers.decode import Decoded, decode
from cleanse.readers.doubts import doubts
from cleanse.readers.text import read_text
from cleanse.rules.mail_words import ANSWER, FORWARD
from cleanse.rules.problems import PROBLEM_BY_CODE

if TYPE_CHECKING:
    from email.message import Message

DEFAULTS = Options()
MANY = 1000  # parts that are looked at
DEEP = 50  # nested parts; the parser of the standard library takes several frames for each
LONGEST_VALUE = 2000  # characters of a header that becomes a hint
STUB = 300  # characters of a plain part that may only say that the message is a page
STUB_WORDS = re.compile(r"\b(?:html|browser|view (?:this|it)|webversion|online version|онлайн|браузер)", re.IGNORECASE)
WORD = re.compile(r"=\?([^?\s]{1,40})\?([BbQq])\?([^?\n]*)\?=")
BETWEEN = re.compile(r"(\?=)\s+(=\?)")
ADDRESS = re.compile(r"\s*<[^<>]*>\s*|\s*\([^()]*\)\s*$")
VIA = re.compile(r"\s+via\s+.*$|^'|'(?=\s+via\s)", re.IGNORECASE)
YEAR = re.compile(r"\b\d{4}\b")
ZONE = re.compile(r":\d\d\s*(?:[+-](?!0000)\d{4}|[A-Z]{1,5}\b)")
TAG = re.compile(r"\[([^\[\]]{1,60})\]\s*")
PREFIX = re.compile(r"([^\W\d_]{1,12}|re)(?:\s?[\[(]\d{1,3}[\])]|\d{1,2}|\^\d{1,2})?\s?[:：]\s*", re.IGNORECASE)
SEPARATOR = re.compile(rb"\n\r?\n(?=From [^\r\n]{0,200}\d\d:\d\d[^\r\n]*\r?\n[A-Za-z-]+:)")
FROM_LINE = re.compile(rb">?From [^\n]*\n")
APPLE = re.compile(rb"\d{1,10}[ \t]*\r?\n")


class Part(NamedTuple):
    """One leaf of a message, decoded."""

    type_: str
    raw: bytes
    decoded: Decoded
    flowed: bool


class Found(NamedTuple):
    """The leaves that are read, in their order, and how many were not."""

    parts: list[Part]
    attached: int
    left_out: int


def read_mail(data: bytes, origin: Origin, options: Options = DEFAULTS) -> Document | Failure:
    """The document of a message: its plain text, or its page where it has no text; attachments are counted and left.

    The reading is the decoded text, or the flattened page, without the headers. A text of `format=flowed` has its soft
    line ends undone. A mailbox with several messages is no document; `--from mbox` makes a record of each.
    """
    data = data.lstrip(b"\xef\xbb\xbf\r\n \t\0")
    if APPLE.match(data):  # Apple Mail writes the length first
        data = data[data.index(b"\n") + 1 :]
    if data.startswith((b"From ", b">From ")):
        if SEPARATOR.search(data):
            return Failure(
                origin, "INP205", "this is a mailbox with several messages: --from mbox cleans each", "parse"
            )
        data = FROM_LINE.sub(b"", data, count=1)
    message = _parsed(data)
    if message is None:
        return Failure(origin, "INP204", "the parts of this message are nested too deeply to be one", "parse")
    headers = Headers(message)
    found = _leaves(message, options.encoding)
    if _is_archive(headers):
        origin = origin._replace(retrieved=_day(headers.first("date")) or origin.retrieved)
        url = headers.first("snapshot-content-location") or headers.first("content-location")
        hints = [Hint("header", "url", url, "header[Content-Location]")] if "://" in url else []
    else:
        hints = list(_hints(headers, page=any(part.type_ == "text/html" for part in found.parts[:1])))
    document = _body(found, origin, options)
    if isinstance(document, Failure):
        return document
    problems = [*document.problems, *_problems(found, document), *_odd(found, document)]
    return document._replace(hints=(*hints, *document.hints), problems=tuple(problems))


class Headers:
    """The headers of a message: decoded, unfolded, by lower-case name."""

    def __init__(self, message: Message) -> None:
        self.rows: list[tuple[str, str]] = [(str(name).lower(), str(value)) for name, value in message.raw_items()][
            :MANY
        ]

    def first(self, name: str) -> str:
        """The first value of a header, "" if there is none."""
        return next((header_text(value) for own, value in self.rows if own == name), "")


def header_text(raw: str) -> str:
    r"""A header as people read it: unfolded, encoded words decoded, bytes beyond ASCII taken for what they look like.

    >>> header_text("=?utf-8?Q?Caf=C3=A9?=\n =?utf-8?B?IGRlIFBhcmlz?= (open)")
    'Café de Paris (open)'
    """
    if not raw.isascii():
        raw = decode(raw.encode("utf-8", "surrogateescape")).text
    raw = " ".join(raw[: 4 * LONGEST_VALUE].split())
    if "=?" not in raw:
        return raw[:LONGEST_VALUE]
    raw = BETWEEN.sub(r"\1\2", raw)
    out: list[str] = []
    at, held, label = 0, b"", ""  # a character may be cut in two between words of one charset
    for word in WORD.finditer(raw):
        gap = raw[at : word.start()]
        charset = word[1].partition("*")[0].lower()
        if held and (gap or charset != label):
            out.append(_charset_text(held, label))
            held = b""
        out.append(gap)
        held, label, at = held + _word_bytes(word[2], word[3]), charset, word.end()
    if held:
        out.append(_charset_text(held, label))
    return " ".join("".join((*out, raw[at:])).split())[:LONGEST_VALUE]


def _word_bytes(how: str, text: str) -> bytes:
    import binascii

    if how in "Qq":
        return binascii.a2b_qp(text.encode("ascii", "replace"), header=True)
    try:
        return binascii.a2b_base64(text.encode("ascii", "replace") + b"===") or text.encode()
    except binascii.Error:
        return text.encode()


def _charset_text(data: bytes, label: str) -> str:
    return decode(data, http=label).text


def _parsed(data: bytes) -> Message | None:
    """The parts of a message; None if they are nested beyond what the parser can take."""
    from email import message_from_bytes

    try:
        return message_from_bytes(data)
    except RecursionError:
        return None


def _leaves(message: Message, encoding: str | None) -> Found:
    """The parts to read: of alternatives the plain text, and of the rest all that is shown in line."""
    attached = left = seen = 0
    parts: list[Part] = []
    inner: list[Message] = []  # a message inside the message is read only where there is nothing else
    stack = [(message, 0)]
    while stack and seen < MANY:
        part, depth = stack.pop()
        seen += 1
        type_ = part.get_content_type()
        if type_ == "multipart/alternative" and part.is_multipart():
            stack += [(child, depth + 1) for child in _best(part, encoding)]
        elif part.is_multipart() and type_ != "message/rfc822" and depth < DEEP:
            children = _children(part)
            if type_ == "multipart/related" and children:  # a page and its pictures
                attached += len(children) - 1
                children = children[:1]
            if type_ == "multipart/signed" and children:
                children = children[:1]
            stack += [(child, depth + 1) for child in reversed(children)]
        elif type_ == "message/rfc822" and part.is_multipart():
            inner += _children(part)
            attached += 1
        elif _is_shown(part, type_):
            read = _part(part, type_, encoding)
            if parts and (read.type_ == "text/html") != (parts[0].type_ == "text/html"):
                left += bool(read.decoded.text.strip())
            elif read.type_ == "text/html" and parts:
                left += 1
            elif read.decoded.text.strip():
                parts.append(read)
        else:
            attached += 1
    if not parts and inner:
        within = _leaves(inner[0], encoding)
        return within._replace(attached=within.attached + attached - 1)
    return Found(parts, attached, left)


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if not isinstance(child, str)] if isinstance(payload, list) else []


def _best(part: Message, encoding: str | None) -> list[Message]:
    """Of alternatives the plain text, unless it is empty or only says that the message is a page."""
    children = _children(part)
    plain = next((child for child in children if child.get_content_type() == "text/plain"), None)
    rich = [child for child in children if child is not plain]
    rich.sort(key=lambda child: child.get_content_type() not in ("text/html", "multipart/related", "multipart/mixed"))
    if plain is not None:
        text = _part(plain, "text/plain", encoding).decoded.text.strip()
        if text and not (rich and len(text) < STUB and STUB_WORDS.search(text)):
            return [plain]
    return rich[:1]


def _is_shown(part: Message, type_: str) -> bool:
    return (
        type_ in ("text/plain", "text/html", "text/enriched", "text/markdown")
        and part.get_content_disposition() != "attachment"
        and not (part.get_content_disposition() == "inline" and part.get_filename())
    )


def _part(part: Message, type_: str, encoding: str | None) -> Part:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = _parameter(part, "charset")
    coded = str(part.get("content-transfer-encoding", "")).strip().lower() in ("base64", "quoted-printable")
    decoded = decode(raw, given=encoding if not (coded and charset) else None, http=charset or None)
    return Part(type_, raw, decoded, _parameter(part, "format").lower() == "flowed" and type_ == "text/plain")


def _parameter(part: Message, name: str) -> str:
    value = part.get_param(name)
    if isinstance(value, tuple):  # RFC 2231: charset, language, value
        value = value[2]
    return str(value or "").strip().strip("\"'")


def _body(found: Found, origin: Origin, options: Options) -> Document | Failure:
    """The document of the parts that are read."""
    if not found.parts:
        return read_text("", origin)
    first = found.parts[0]
    origin = origin._replace(encoding=first.decoded.encoding, encoding_method=first.decoded.method)
    if first.type_ == "text/html":
        from cleanse.readers.html import read_html

        return read_html(first.decoded.text, origin, links=options.links)
    text = "\n\n".join(unflowed(part.decoded.text) if part.flowed else part.decoded.text for part in found.parts)
    return read_text(text, origin)


def unflowed(text: str) -> str:
    r"""A text of `format=flowed` (RFC 3676) with one line per paragraph; quotations stay apart by their depth.

    >>> unflowed("One \ntwo.\n> a \n> b\n-- \nJane")
    'One two.\n> a b\n-- \nJane'
    """
    out: list[str] = []
    open_depth = -1  # of the paragraph that goes on, -1 for none
    for line in text.replace("\r\n", "\n").split("\n"):
        body = line.lstrip(">")
        depth = len(line) - len(body)
        body = body.removeprefix(" ")  # stuffed, or the space that readers expect after the mark
        if open_depth == depth and body != "-- ":
            out[-1] += body
        else:
            out.append((">" * depth + " " if depth else "") + body)
        open_depth = depth if body.endswith(" ") and body != "-- " else -1
    return "\n".join(out)


# --- headers


def _is_archive(headers: Headers) -> bool:
    """Whether a browser saved a page in this form (MHTML): the headers then speak of the saving, not of the page."""
    if headers.first("snapshot-content-location"):
        return True
    return "saved by" in headers.first("from").lower() and "@" not in headers.first("from")


def _day(value: str) -> str:
    from email.utils import parsedate

    try:
        moment = parsedate(value)
    except (ValueError, TypeError, IndexError):
        return ""
    return f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}" if moment and 1 <= moment[1] <= 12 else ""


def _hints(headers: Headers, *, page: bool) -> Iterator[Hint]:
    """What the headers say of title, date, authors, publisher and the rest."""
    subject = headers.first("subject")
    if subject:
        yield Hint("header", "subject", bare_subject(subject, headers.first("list-id")), "header[Subject]")
        if is_forward(subject):
            yield Hint("mail", "forwarded", subject, "header[Subject]")
    date = headers.first("date")
    if date:
        value = date if YEAR.search(date) else _moment(date) or date
        # The vote on the date of a page was learned from pages without headers: here it is meta data.
        source, name = ("meta", "article:published_time") if page else ("header", "date")
        yield Hint(source, name, value, "header[Date]")
    for name in _people(headers.first("from")):
        yield Hint("header", "from", name, "header[From]")
    publisher, where = headers.first("organization") or headers.first("organisation"), "header[Organization]"
    if not publisher:
        publisher, where = ADDRESS.sub("", headers.first("list-id")).strip('" '), "header[List-Id]"
    if any(character.isalpha() for character in publisher) and "@" not in publisher and "<" not in publisher:
        yield Hint("meta", "publisher", publisher, where)
    for name, key in (("keywords", "keywords"), ("content-language", "content-language")):
        if value := headers.first(name):
            yield Hint("header", key, value, f"header[{name.title()}]")
    archived = headers.first("archived-at").strip("<> ")
    if archived.startswith(("http://", "https://")):
        yield Hint("header", "url", archived, "header[Archived-At]")


def _moment(value: str) -> str:
    """A date of the last century's form, "20 Nov 98 10:00 EST", in ISO 8601; seconds and zone only if stated."""
    from email.utils import parsedate_tz

    try:
        moment = parsedate_tz(value)
    except (ValueError, TypeError, IndexError):
        return ""
    if not moment:
        return ""
    text = f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}T{moment[3]:02}:{moment[4]:02}"
    text += f":{moment[5]:02}" if value.count(":") > 1 else ""
    if moment[9] is None or not ZONE.search(value):
        return text
    sign, minutes = "-" if moment[9] < 0 else "+", abs(moment[9]) // 60
    return f"{text}{sign}{minutes // 60:02}:{minutes % 60:02}"


def _people(value: str) -> Iterator[str]:
    """The names in a From header; an address without a name is no name."""
    from email.utils import getaddresses

    try:
        pairs = getaddresses([value])
    except (ValueError, IndexError, TypeError):
        return
    for name, _ in pairs[:20]:
        bare = VIA.sub("", name).strip("'\" ")
        if bare and "@" not in bare:
            yield bare


def bare_subject(subject: str, list_id: str = "") -> str:
    """A subject without "Re:", "Fwd:" and the name of the mailing list.

    >>> bare_subject("Re: [trees] AW: Fwd: Minutes of May", "Trees <trees.example.org>")
    'Minutes of May'
    >>> bare_subject("[PATCH 2/3] Re: a name")
    '[PATCH 2/3] Re: a name'
    """
    words = ANSWER | FORWARD
    while True:
        prefix = PREFIX.match(subject)
        tag = TAG.match(subject)
        if prefix and prefix[1].lower() in words and prefix.end() < len(subject):
            subject = subject[prefix.end() :]
        elif tag and tag[1].lower() in list_id.lower() and tag.end() < len(subject):
            subject = subject[tag.end() :]
        else:
            return subject


def is_forward(subject: str) -> bool:
    """Whether a subject says that the message hands another one on."""
    prefix = PREFIX.match(subject)
    return prefix is not None and prefix[1].lower() in FORWARD


# --- doubts


def _problems(found: Found, document: Document) -> Iterator[Problem]:
    if found.attached:
        what = "one attachment was" if found.attached == 1 else f"{found.attached} attachments were"
        yield _problem("EML101", f"{what} not read")
    if found.left_out:
        what = "one part" if found.left_out == 1 else f"{found.left_out} parts"
        yield _problem("EML102", f"{what} of another kind than the first one were not read")
    if not found.parts and not document.reading:
        yield _problem("EML103", "the message has no part that is text")


def _odd(found: Found, document: Document) -> Iterator[Problem]:
    """What the decoder and the outer look say of the parts that were read."""
    for part in found.parts:
        yield from part.decoded.problems
    if found.parts:
        part = found.parts[0]
        yield from doubts(part.raw, part.decoded, document, "message/rfc822")


def _problem(code: str, message: str) -> Problem:
    return Problem(code, PROBLEM_BY_CODE[code].level, message)
